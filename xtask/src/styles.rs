//! The style sheets as three files: what the page is drawn with, what files are read and shown with, and
//! what all else is. Each file of its own would be a request.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::markup::{lean, lean_style};
use crate::plain_colors;
use crate::site;

/// How Trunk writes a link to a style sheet.
const LINK: &str = "<link rel=\"stylesheet\" href=\"./";

/// What the frame and the start page are drawn with.
const FIRST: [&str; 5] = ["tokens", "base", "controls", "frame", "start"];

/// What files are read and shown with. All others are for what few people need at once.
const SHOWN: [&str; 7] = [
    "choices", "reading", "overview", "verdict", "tables", "files", "notices",
];

/// When a style sheet is fetched, as `boot.js` asks for it, and what its name begins with.
const KINDS: [&str; 3] = ["style", "shown", "rare"];

/// Puts the style sheets of a built site into three, in their order. The browser fetches the second
/// and the third when `boot.js` says that they are not disabled any more.
pub fn join(folder: &Path) -> Result<()> {
    let page = folder.join("index.html");
    let html = site::read_text(&page)?;
    let (mut out, mut place) = (String::new(), None);
    let mut styles = [const { String::new() }; KINDS.len()];
    let mut rest = html.as_str();
    while let Some((before, after)) = rest.split_once(LINK) {
        out.push_str(before);
        place.get_or_insert(out.len());
        let (name, after) = after.split_once('"').context("a link has no end")?;
        let text = site::read_text(&folder.join(name))?;
        let stem = name.rsplit_once('-').map_or(name, |(stem, _)| stem);
        let kind = match stem {
            stem if FIRST.contains(&stem) => 0,
            stem if SHOWN.contains(&stem) => 1,
            _ => 2,
        };
        // The order of the rules decides between them, so what comes later stays behind.
        ensure!(
            styles.iter().skip(kind + 1).all(String::is_empty),
            "{name} stands behind style sheets that come later"
        );
        styles[kind].push_str(&lean_style(&text));
        fs::remove_file(folder.join(name)).with_context(|| format!("{name} cannot be removed"))?;
        rest = after.split_once('>').context("a link has no end")?.1;
    }
    out.push_str(rest);
    // Last among what is shown, so that it wins over what it takes the place of.
    let plain = plain_colors::of(&styles)?;
    styles[1].push_str(&plain);
    let place = place.context("the page has no style sheets")?;
    let mut links = String::new();
    for (at, (kind, styles)) in KINDS.into_iter().zip(styles).enumerate() {
        ensure!(
            !styles.contains("@import") && !styles.contains("@charset"),
            "these rules work at the beginning of a file only"
        );
        if styles.is_empty() {
            continue;
        }
        let digits: String = site::hex(styles.as_bytes()).chars().take(16).collect();
        let name = format!("{kind}-{digits}.css");
        site::write(&folder.join(&name), &styles)?;
        let waits = match at {
            0 => String::new(),
            _ => format!(" data-with=\"{kind}\" disabled"),
        };
        links.push_str(&format!("{LINK}{name}\"{waits}>"));
    }
    out.insert_str(place, &links);
    site::write(&page, lean(&out))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_sheets_become_three_in_their_order() {
        let folder =
            std::env::temp_dir().join(format!("mailflow-insight-styles-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let html = "<head><title>x</title>\n\
            <link rel=\"stylesheet\" href=\"./tokens-1.css\" integrity=\"sha384-x\"/>\n\
            <link rel=\"stylesheet\" href=\"./start-2.css\" integrity=\"sha384-y\"/>\n\
            <link rel=\"stylesheet\" href=\"./tables-3.css\" integrity=\"sha384-y\"/>\n\
            <link rel=\"stylesheet\" href=\"./tls-reports-4.css\" integrity=\"sha384-z\"/>\n</head>";
        let write = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();
        write("index.html", html);
        write("tokens-1.css", "b {}\n");
        write("start-2.css", "a {}\n");
        write("tables-3.css", "d {}\n");
        write("tls-reports-4.css", "c {}\n");
        join(&folder).unwrap();
        let files = site::files(&folder).unwrap();
        let paths: Vec<_> = files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths[0], "index.html");
        let kinds = ["rare-", "shown-", "style-"];
        assert!(
            paths
                .iter()
                .skip(1)
                .zip(kinds)
                .all(|(path, kind)| path.starts_with(kind))
        );
        assert_eq!(paths.len(), 4);
        assert_eq!(files[1].content, b"c {}");
        assert_eq!(files[2].content, b"d {}");
        assert_eq!(files[3].content, b"b {}a {}");
        let html = fs::read_to_string(folder.join("index.html")).unwrap();
        let link =
            |at: usize, with| format!("<link rel=\"stylesheet\" href=\"./{}\"{with}>", paths[at]);
        let links = [
            link(3, ""),
            link(2, " data-with=\"shown\" disabled"),
            link(1, " data-with=\"rare\" disabled"),
        ]
        .concat();
        assert_eq!(html, format!("<head><title>x</title>\n{links}\n</head>\n"));
        // What is drawn first may not stand behind what comes later; a page without any was not built
        // as expected.
        write("charts-3.css", "");
        write("start-2.css", "");
        let turned = "<link rel=\"stylesheet\" href=\"./charts-3.css\">\
            <link rel=\"stylesheet\" href=\"./start-2.css\">";
        write("charts-3.css", "d {}");
        write("index.html", turned);
        assert!(join(&folder).is_err());
        fs::write(folder.join("index.html"), "<head></head>").unwrap();
        assert!(join(&folder).is_err());
        fs::remove_dir_all(&folder).unwrap();
    }
}
