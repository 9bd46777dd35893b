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

#[cfg(test)]
mod tests {
    use super::*;

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
}
