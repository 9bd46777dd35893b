//! What a visitor of the page has to fetch.

use std::io::Write;
use std::path::Path;

use anyhow::{Result, ensure};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::site::{self, SiteFile};
use crate::{split, texts};

/// What counts. What lies in folders is fetched when a person asks for it.
const COUNTED: [&str; 4] = ["wasm", "js", "css", "html"];

/// When the page fetches a file. `docs/performance.md`, "What has to be fetched", says what is what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    /// Before the page can be used.
    First,
    /// As soon as it is shown: what reads files and shows their first numbers.
    UntilNumbers,
    /// When that is there: what few people need at once.
    Last,
    /// On demand, or never by the page.
    NotCounted,
}

impl When {
    fn of(file: &SiteFile) -> Self {
        // Of all languages a visitor fetches one.
        if let Some(which) = texts::of_original(&file.path) {
            return match which {
                "first" => Self::First,
                _ => Self::UntilNumbers,
            };
        }
        let counts = COUNTED.contains(&file.extension());
        if !counts || file.is_on_demand() || file.is_beside_the_page() {
            return Self::NotCounted;
        }
        if file.extension() == "css" {
            return match file.path.split_once('-').map(|(kind, _)| kind) {
                Some("shown") => Self::UntilNumbers,
                Some("rare") => Self::Last,
                _ => Self::First,
            };
        }
        match file.part() {
            None if file.path == "app.js" => Self::Last,
            Some("rare" | split::WORKERS_RARE) => Self::Last,
            Some(_) => Self::UntilNumbers,
            None if file.is_for_workers() => Self::UntilNumbers,
            None => Self::First,
        }
    }

    fn remark(self) -> &'static str {
        match self {
            Self::First => "",
            Self::UntilNumbers => "  (when the page is shown)",
            Self::Last => "  (after that)",
            Self::NotCounted => "  (not counted)",
        }
    }
}

/// WebAssembly, JavaScript, CSS, HTML and the texts of one language, packed, in bytes, and what they may weigh.
struct Budget {
    what: &'static str,
    holds: fn(When) -> bool,
    /// It fails above it.
    most: u64,
}

const BUDGETS: [Budget; 3] = [
    Budget {
        what: "before the page can be used",
        holds: |when| matches!(when, When::First),
        most: 165_000,
    },
    Budget {
        what: "until the first number of a file",
        holds: |when| matches!(when, When::First | When::UntilNumbers),
        most: 1_000_000,
    },
    Budget {
        what: "in all",
        holds: |when| !matches!(when, When::NotCounted),
        most: 2_530_000,
    },
];

/// Prints the packed size of every file of a site, and what the page fetches when.
///
/// # Errors
/// Where it is more than one of [`BUDGETS`] allows.
pub fn check(site: &Path) -> Result<()> {
    let mut files = Vec::new();
    for file in site::files(site)? {
        let when = When::of(&file);
        files.push((packed(&file.content)?, file.content.len(), file.path, when));
    }
    files.sort_by(|a, b| (b.0, b.1, &b.2).cmp(&(a.0, a.1, &a.2)));
    println!("{:>10} {:>10}", "gzip", "bytes");
    for (packed, bytes, name, when) in &files {
        println!("{packed:>10} {bytes:>10}  {name}{}", when.remark());
    }
    let sizes: Vec<(u64, When)> = files.iter().map(|file| (file.0, file.3)).collect();
    hold(&sizes)
}

/// Prints each sum beside its budget, and fails where one is too large.
fn hold(sizes: &[(u64, When)]) -> Result<()> {
    let mut too_large = Vec::new();
    for Budget { what, holds, most } in BUDGETS {
        let fitting = sizes.iter().filter(|(_, when)| holds(*when));
        let sum: u64 = fitting.map(|(packed, _)| packed).sum();
        println!("{sum:>10} of {most} bytes to fetch {what}");
        if sum > most {
            too_large.push(format!("{} bytes too many {what}", sum - most));
        }
    }
    ensure!(
        too_large.is_empty(),
        "the page is too large: {} (limits: BUDGETS in xtask/src/sizes.rs)",
        too_large.join(", ")
    );
    Ok(())
}

fn packed(content: &[u8]) -> Result<u64> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?.len() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn when(path: &str) -> When {
        let (path, content) = (path.to_owned(), Vec::new());
        When::of(&SiteFile { path, content })
    }

    #[test]
    fn every_file_is_counted_where_it_is_fetched() {
        for (path, wanted) in [
            ("index.html", When::First),
            ("first.js", When::First),
            ("style-1.css", When::First),
            ("shown-1.css", When::UntilNumbers),
            ("rare-1.css", When::Last),
            ("mailflow-insight-1_bg.wasm", When::First),
            ("mailflow-insight-shared-1.wasm", When::UntilNumbers),
            ("mailflow-insight-rest-1.wasm", When::UntilNumbers),
            ("mailflow-insight-workers-1_bg.wasm", When::UntilNumbers),
            ("worker.js", When::UntilNumbers),
            ("mailflow-insight-rare-1.wasm", When::Last),
            ("app.js", When::Last),
            ("mailflow-insight-workers-rare-1.wasm", When::Last),
            ("sw.js", When::NotCounted),
            ("help/en/a.html", When::NotCounted),
            ("icon.svg", When::NotCounted),
        ] {
            assert_eq!(when(path), wanted, "{path}");
        }
    }

    #[test]
    fn each_budget_is_held() {
        let [first, until_numbers, all] = BUDGETS.map(|budget| budget.most);
        let at_most = [
            (first, When::First),
            (until_numbers - first, When::UntilNumbers),
            (all - until_numbers, When::Last),
        ];
        assert!(hold(&at_most).is_ok());
        for sizes in [
            vec![(first + 1, When::First)],
            vec![
                (first - 1, When::First),
                (until_numbers - first + 2, When::UntilNumbers),
            ],
            vec![
                (until_numbers, When::UntilNumbers),
                (all - until_numbers + 1, When::Last),
            ],
        ] {
            let error = hold(&sizes).unwrap_err().to_string();
            assert!(error.contains(": 1 bytes too many"), "{error}");
        }
        assert!(hold(&[(9_000_000, When::NotCounted)]).is_ok());
    }
}
