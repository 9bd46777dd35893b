//! One file for a browser or a mail: no script, nothing fetched, the colors of the page, also dark.

use report::{Severity, TlsCounts};
use trace::TlsClass;

use crate::document::{Document, DocumentBlock, Table};
use crate::person::Person;
use crate::plain::plain;

/// The colors of the classes, light and dark; those of the page, which can be told apart with any
/// sight.
const COLORS: [(&str, &str); TlsClass::COUNT] = [
    ("#8A0704", "#EC4735"),
    ("#54063B", "#AB4F83"),
    ("#A15B07", "#FD902C"),
    ("#B68F23", "#F3DC7F"),
    ("#13A2A1", "#A2F4F0"),
    ("#2B67BC", "#1C75D2"),
    ("#305063", "#A2BED6"),
    ("#75706A", "#989897"),
];

const STYLE: &str = "\
:root{color-scheme:light dark}
body{margin:0 auto;max-width:60rem;padding:1rem;background:#fff;color:#1f1f1f;\
font:15px/1.45 'Segoe UI',system-ui,-apple-system,Roboto,sans-serif}
h1{font-size:1.4rem;font-weight:600;color:#0f548c;margin:.2rem 0 1rem}
h2{font-size:1.1rem;font-weight:600;margin:1.6rem 0 .5rem}
p{margin:.3rem 0}
.d1{font-weight:600;margin-top:1rem}
.d2{margin-left:1rem}
.bar{border-collapse:separate;border-spacing:2px 0;width:100%;height:14px}
.bar td{padding:0;font-size:0;line-height:0}
.key{color:#4d4d4d;font-size:.9em}
.key i{display:inline-block;width:.7em;height:.7em;margin-right:.35em}
.key span{margin-right:1.1em;white-space:nowrap}
.wide{overflow-x:auto}
.rows{border-collapse:collapse;width:100%;font-size:.93em}
.rows th,.rows td{padding:.35rem .6rem;border-bottom:1px solid #e0e0e0;text-align:left;\
vertical-align:top;overflow-wrap:break-word}
.rows th{font-weight:600;color:#4d4d4d;vertical-align:bottom}
.rows .n{text-align:right;font-variant-numeric:tabular-nums}
.rows td.n{white-space:nowrap}
.finding{border-left:4px solid #0f6cbd;padding:.1rem .8rem;margin:.8rem 0}
.finding b{color:#0f548c}
.error{border-color:#8a0704}.error b{color:#8a0704}
.warning{border-color:#a15b07}.warning b{color:#8a4b00}
@media (prefers-color-scheme:dark){
body{background:#1f1f1f!important;color:#f0f0f0!important}
h1,.finding b{color:#8cc4f5}
.key,.rows th{color:#c8c8c8}
.rows th,.rows td{border-color:#454545}
.error b{color:#ff9a8c}.warning b{color:#fdb56f}
";

/// The document as a page.
pub(crate) fn write(document: &Document, person: &Person) -> String {
    let mut style = STYLE.to_owned();
    for (class, (_, dark)) in TlsClass::ALL.into_iter().zip(COLORS) {
        style.push_str(&format!(
            ".c{}{{background:{dark}!important}}\n",
            class.index()
        ));
    }
    style.push_str("}\n");
    let (tag, title) = (person.language.tag(), escaped(&document.title));
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
    );
    for block in &document.blocks {
        match block {
            DocumentBlock::Heading(text) => html.push_str(&format!("<h2>{}</h2>\n", escaped(text))),
            DocumentBlock::Sentence { text, depth } => {
                let text = escaped(text);
                html.push_str(&format!("<p class=\"d{depth}\">{text}</p>\n"));
            }
            DocumentBlock::Bar { tls, .. } => push_bar(&mut html, tls, person),
            DocumentBlock::Finding {
                severity,
                word,
                what,
                details,
            } => {
                let class = match severity {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                    Severity::Info => "note",
                };
                let (colon, what) = (person.words().labels().colon, escaped(what));
                html.push_str(&format!(
                    "<div class=\"finding {class}\">\n<p><b>{word}{colon}{what}</b></p>\n"
                ));
                for detail in details {
                    html.push_str(&format!("<p>{}</p>\n", escaped(detail)));
                }
                html.push_str("</div>\n");
            }
            DocumentBlock::Table(table) => push_table(&mut html, table),
        }
    }
    html.push_str("</body>\n</html>\n");
    html
}

/// A bar as a table of one row, which mail programs draw as well, and its key with the numbers. Colors
/// stand at each cell too: some programs take the style of the head away.
fn push_bar(html: &mut String, tls: &TlsCounts, person: &Person) {
    let (words, numbers) = (person.words(), person.numbers());
    let occurring = TlsClass::ALL
        .into_iter()
        .filter(|class| tls.get(*class) > 0);
    html.push_str("<table class=\"bar\" role=\"presentation\" width=\"100%\"><tr>");
    for class in occurring.clone() {
        let share = 100.0 * tls.get(class) as f64 / tls.total().max(1) as f64;
        let (at, (light, _)) = (class.index(), COLORS[class.index()]);
        html.push_str(&format!(
            "<td class=\"c{at}\" style=\"width:{share:.2}%;background:{light}\" height=\"14\"></td>"
        ));
    }
    html.push_str("</tr></table>\n<p class=\"key\">");
    for class in occurring {
        let (at, (light, _)) = (class.index(), COLORS[class.index()]);
        let (name, colon) = (words.class(class), words.labels().colon);
        let count = numbers.count(tls.get(class));
        html.push_str(&format!(
            "<span><i class=\"c{at}\" style=\"background:{light}\"></i>{name}{colon}{count}</span> "
        ));
    }
    html.push_str("</p>\n");
}

fn push_table(html: &mut String, table: &Table) {
    html.push_str("<div class=\"wide\"><table class=\"rows\">\n<thead><tr>");
    let class = |is_number| if is_number { " class=\"n\"" } else { "" };
    for column in &table.columns {
        let (class, head) = (class(column.is_number), escaped(&column.head));
        html.push_str(&format!("<th scope=\"col\"{class}>{head}</th>"));
    }
    html.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        html.push_str("<tr>");
        for (column, cell) in table.columns.iter().zip(row) {
            let (class, cell) = (class(column.is_number), escaped(cell));
            html.push_str(&format!("<td{class}>{cell}</td>"));
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody>\n</table></div>\n");
}

/// A text that stays a text, inside of an element and inside of quotes.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in plain(text).chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_a_text() {
        assert_eq!(
            escaped("<script>\"a\" & 'b'\u{1b}"),
            "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;\u{fffd}"
        );
    }
}
