//! English, manifests.

use super::English;
use crate::amount::Amount;
use crate::manifest_words::{Differs, ManifestWords};

impl ManifestWords for English {
    fn manifest_title(&self) -> &'static str {
        "Checked against the manifest"
    }

    fn days(&self) -> &'static str {
        "Days"
    }

    fn all_as_it_says(&self, files: Amount<'_>) -> String {
        match files.count {
            1 => "The file is as the manifest says, byte for byte, and so are all numbers."
                .to_owned(),
            _ => format!(
                "All {} files are as the manifest says, byte for byte, and so are all numbers.",
                files.text
            ),
        }
    }

    fn other_release(&self, then: &str, now: &str) -> String {
        format!(
            "The manifest was made by {then}, this is {now}: files and numbers are compared, the bytes of \
             the report are not."
        )
    }

    fn differs(&self, differs: Differs<'_>) -> String {
        match differs {
            Differs::Missing(file) => format!("{file}: missing"),
            Differs::Changed { file, before, now } if before == now => {
                format!("{file}: changed ({now} bytes, as before)")
            }
            Differs::Changed { file, before, now } => {
                format!("{file}: changed ({now} bytes, before {before})")
            }
            Differs::Additional {
                file,
                is_missing_one: Some(missing),
            } => format!("{file}: not in the manifest, and the same bytes as {missing}"),
            Differs::Additional { file, .. } => format!("{file}: not in the manifest"),
            Differs::ReadOtherwise(file) => {
                format!("{file}: the same bytes, of which something else is read now")
            }
            Differs::Number { what, before, now } => format!("{what}: {now}, before {before}"),
            Differs::Nothing { is_now: true } => "Nothing can be counted any more.".to_owned(),
            Differs::Nothing { is_now: false } => "Then nothing could be counted.".to_owned(),
            Differs::Report => "The report (JSON) is not the same, byte for byte.".to_owned(),
        }
    }

    fn differences(&self, count: Amount<'_>) -> String {
        match count.count {
            1 => "1 thing is not as the manifest says".to_owned(),
            _ => format!("{} things are not as the manifest says", count.text),
        }
    }
}
