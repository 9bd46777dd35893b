//! The style sheets as one file: each file of its own would be a request before the page is drawn.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::site;

/// How Trunk writes a link to a style sheet.
const LINK: &str = "<link rel=\"stylesheet\" href=\"./";

/// Puts all style sheets of a built site into one, in their order.
pub fn join(folder: &Path) -> Result<()> {
    let page = folder.join("index.html");
    let html = site::read_text(&page)?;
    let (mut out, mut styles, mut place) = (String::new(), String::new(), None);
    let mut rest = html.as_str();
    while let Some((before, after)) = rest.split_once(LINK) {
        out.push_str(before);
        place.get_or_insert(out.len());
        let (name, after) = after.split_once('"').context("a link has no end")?;
        styles.push_str(&site::read_text(&folder.join(name))?);
        fs::remove_file(folder.join(name)).with_context(|| format!("{name} cannot be removed"))?;
        rest = after.split_once('>').context("a link has no end")?.1;
    }
    out.push_str(rest);
    let place = place.context("the page has no style sheets")?;
    ensure!(
        !styles.contains("@import") && !styles.contains("@charset"),
        "these rules work at the beginning of a file only"
    );
    let digits: String = site::hex(styles.as_bytes()).chars().take(16).collect();
    let name = format!("style-{digits}.css");
    site::write(&folder.join(&name), &styles)?;
    out.insert_str(place, &format!("{LINK}{name}\">"));
    site::write(&page, out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_sheets_become_one_in_their_order() {
        let folder =
            std::env::temp_dir().join(format!("mailflow-insight-styles-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let html = "<head><title>x</title>\n\
            <link rel=\"stylesheet\" href=\"./b-1.css\" integrity=\"sha384-x\"/>\n\
            <link rel=\"stylesheet\" href=\"./a-2.css\" integrity=\"sha384-y\"/>\n</head>";
        fs::write(folder.join("index.html"), html).unwrap();
        fs::write(folder.join("b-1.css"), "b {}\n").unwrap();
        fs::write(folder.join("a-2.css"), "a {}\n").unwrap();
        join(&folder).unwrap();
        let files = site::files(&folder).unwrap();
        let paths: Vec<_> = files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths[0], "index.html");
        assert!(paths[1].starts_with("style-") && paths.len() == 2);
        assert_eq!(files[1].content, b"b {}\na {}\n");
        let html = fs::read_to_string(folder.join("index.html")).unwrap();
        let link = format!("<link rel=\"stylesheet\" href=\"./{}\">", paths[1]);
        assert_eq!(html, format!("<head><title>x</title>\n{link}\n\n</head>"));
        // What is one already stays so; a page without any was not built as expected.
        join(&folder).unwrap();
        fs::write(folder.join("index.html"), "<head></head>").unwrap();
        assert!(join(&folder).is_err());
        fs::remove_dir_all(&folder).unwrap();
    }
}
