//! A label as it is given on the command line.

use std::path::PathBuf;

use text::WrongValue;

/// What a file, or the files of a folder, are called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// The label.
    pub name: String,
    /// The file or folder.
    pub path: PathBuf,
}

/// Reads `NAME=PATH`.
pub(crate) fn named(text: &str) -> Result<Named, WrongValue> {
    match text.split_once('=') {
        Some((name, _)) if name.contains(char::is_control) => Err(WrongValue::LabelPlain),
        Some((name, path)) if !name.trim().is_empty() && !path.is_empty() => Ok(Named {
            name: name.trim().to_owned(),
            path: path.into(),
        }),
        _ => Err(WrongValue::Label),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_a_path() {
        assert_eq!(
            named("Contoso AG=logs/a=b").unwrap(),
            Named {
                name: "Contoso AG".to_owned(),
                path: "logs/a=b".into()
            }
        );
        for wrong in ["", "x", "=x", " =x", "x=", "a\u{1b}[1m=x", "a\tb=x"] {
            assert!(named(wrong).is_err(), "{wrong}");
        }
    }
}
