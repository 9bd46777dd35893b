//! The page without what only those read who write it.

/// Returns HTML without comments, and without blanks at the beginning of lines. The page has no element in which
/// either would be seen.
pub fn lean(html: &str) -> String {
    let mut rest = html;
    let mut out = String::with_capacity(html.len());
    while let Some((before, after)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, behind)| behind);
    }
    out.push_str(rest);
    let lines = out.lines().map(str::trim_start);
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n") + "\n"
}

/// Returns a style sheet without comments, without blanks at the beginning of lines, and without breaks of lines
/// where nothing needs one.
pub fn lean_style(style: &str) -> String {
    let mut rest = style;
    let mut bare = String::with_capacity(style.len());
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, behind)| behind);
    }
    bare.push_str(rest);
    let mut out = String::with_capacity(bare.len());
    for line in bare.lines().map(str::trim).filter(|line| !line.is_empty()) {
        // A value or a selector may go on in the next line.
        if !out.is_empty() && !out.ends_with(['{', '}', ';', ',']) {
            out.push(' ');
        }
        out.push_str(line);
    }
    out
}

/// A text as it stands in an element or in an attribute with double quotes.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_no_markup() {
        assert_eq!(escaped("a <b> & \"c\""), "a &lt;b> &amp; &quot;c&quot;");
    }

    #[test]
    fn comments_and_indentation_go_and_nothing_else() {
        let html = "<p>\n  <!-- why\n  so -->\n    <b>a <i>b</i></b> c\n</p><!-- x -->\n";
        assert_eq!(lean(html), "<p>\n<b>a <i>b</i></b> c\n</p>\n");
    }

    #[test]
    fn the_page_shows_no_text_as_it_is_written() {
        let page = include_str!("../../index.html");
        assert!(!page.contains("<pre") && !page.contains("<textarea"));
    }

    #[test]
    fn rules_say_the_same_in_one_line() {
        let style = "/* why\n so */\n.a,\n.b {\n  c: d(\n    1px,\n    2px\n  )\n  e;\n}\n\n@media x {\n  f {\n    g: h;\n  }\n}\n";
        assert_eq!(
            lean_style(style),
            ".a,.b {c: d( 1px,2px ) e;}@media x {f {g: h;}}"
        );
    }

    #[test]
    fn no_style_sheet_has_a_comment_in_a_text() {
        for file in std::fs::read_dir(crate::shell::root().join("style")).unwrap() {
            let style = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let texts = style.split('"').skip(1).step_by(2);
            assert!(texts.clone().count() == 0 || texts.clone().all(|text| !text.contains("/*")));
        }
    }
}
