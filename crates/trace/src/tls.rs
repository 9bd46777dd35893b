//! What a record says about TLS, in the eight classes of `docs/counting.md`.

use serde::{Deserialize, Serialize};

/// How a transfer was protected. The order is that of every table and chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TlsClass {
    /// Sent in clear.
    None,
    /// SSL 2 or 3.
    Ssl,
    /// TLS 1.0.
    Tls1_0,
    /// TLS 1.1.
    Tls1_1,
    /// TLS 1.2.
    Tls1_2,
    /// TLS 1.3.
    Tls1_3,
    /// Encrypted, version not told.
    TlsUnversioned,
    /// The file cannot tell.
    NotRecorded,
}

impl TlsClass {
    /// Number of classes.
    pub const COUNT: usize = 8;

    /// All classes, in order.
    pub const ALL: [TlsClass; Self::COUNT] = [
        Self::None,
        Self::Ssl,
        Self::Tls1_0,
        Self::Tls1_1,
        Self::Tls1_2,
        Self::Tls1_3,
        Self::TlsUnversioned,
        Self::NotRecorded,
    ];

    /// Position in [`Self::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }

    /// The member's name in the report JSON.
    pub fn id(self) -> &'static str {
        [
            "none",
            "ssl",
            "tls1_0",
            "tls1_1",
            "tls1_2",
            "tls1_3",
            "tls_unversioned",
            "not_recorded",
        ][self.index()]
    }

    /// Whether a share of this class counts as "protected in transit".
    pub fn is_protected(self) -> bool {
        self >= Self::Tls1_0 && self <= Self::TlsUnversioned
    }

    /// In clear, or with a version before TLS 1.2, as far as the version is told.
    pub fn is_below_tls1_2(self) -> bool {
        self < Self::Tls1_2
    }

    /// A class from `none` to `tls1_3`: the record names it outright.
    pub fn is_told_outright(self) -> bool {
        self <= Self::Tls1_3
    }
}

/// What a record says, before absence is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Tls {
    /// The record belongs to this class, whatever other records say.
    Is(TlsClass),
    /// The record is silent; whether that means "No TLS" depends on the loaded set.
    Absent,
    /// The record is silent where its writer would have told: No TLS, though another record of the
    /// same transfer that says something tells more.
    AbsentInClear,
}

impl Tls {
    /// Not told, and no other record can change that.
    pub const NOT_RECORDED: Tls = Tls::Is(TlsClass::NotRecorded);

    /// Order of preference between records of one transfer at one time: smaller tells more, then
    /// the lower class. Absence may still become `none`, so it stands before "not recorded".
    pub fn preference(self) -> (u8, u8) {
        match self {
            Self::Is(class) if class.is_told_outright() => (0, class as u8),
            Self::Is(TlsClass::TlsUnversioned) => (1, 0),
            Self::Absent | Self::AbsentInClear => (2, 0),
            Self::Is(_) => (2, 1),
        }
    }
}

/// The class that a version text names; `None` for a text that is not in the table.
///
/// Case, `-`, `_`, `.`, `v` and spaces inside do not matter; the `SP_PROT` prefix and the
/// `SERVER`/`CLIENT` ending may be missing. Source: the spelling table of `docs/counting.md`.
pub fn class_of_version(text: &str) -> Option<TlsClass> {
    match usual_class(text) {
        Some(class) => Some(class),
        None => class_of_any_version(text),
    }
}

/// The same for what servers write today, in one look.
fn usual_class(text: &str) -> Option<TlsClass> {
    match text {
        "TLSv1.3" | "TLS1.3" | "SP_PROT_TLS1_3_SERVER" | "SP_PROT_TLS1_3_CLIENT" => {
            Some(TlsClass::Tls1_3)
        }
        "TLSv1.2" | "TLS1.2" | "SP_PROT_TLS1_2_SERVER" | "SP_PROT_TLS1_2_CLIENT" => {
            Some(TlsClass::Tls1_2)
        }
        _ => None,
    }
}

fn class_of_any_version(text: &str) -> Option<TlsClass> {
    let text = text.trim();
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return class_of_number(text.parse().ok()?);
    }
    let mut word: String = text
        .chars()
        .filter(|c| !matches!(c, '-' | '_' | '.') && !c.is_whitespace())
        .map(|c| c.to_ascii_lowercase())
        .collect();
    if let Some(rest) = word.strip_prefix("spprot") {
        word = rest.to_owned();
    }
    if let Some(rest) = word
        .strip_suffix("server")
        .or_else(|| word.strip_suffix("client"))
    {
        word = rest.to_owned();
    }
    word.retain(|c| c != 'v');
    match &*word {
        "notls" | "none" => Some(TlsClass::None),
        "ssl2" | "ssl3" | "ssl20" | "ssl30" => Some(TlsClass::Ssl),
        "tls1" | "tls10" => Some(TlsClass::Tls1_0),
        "tls11" => Some(TlsClass::Tls1_1),
        "tls12" => Some(TlsClass::Tls1_2),
        "tls13" => Some(TlsClass::Tls1_3),
        "tls1x" | "tls1/ssl3" | "(tls)" | "(usingtls)" | "esmtps" => Some(TlsClass::TlsUnversioned),
        _ => None,
    }
}

/// Windows' protocol numbers (`SP_PROT_*`), each for server, client and both.
fn class_of_number(number: u32) -> Option<TlsClass> {
    match number {
        4 | 8 | 12 | 16 | 32 | 48 => Some(TlsClass::Ssl),
        64 | 128 | 192 => Some(TlsClass::Tls1_0),
        256 | 512 | 768 => Some(TlsClass::Tls1_1),
        1024 | 2048 | 3072 => Some(TlsClass::Tls1_2),
        4096 | 8192 | 12288 => Some(TlsClass::Tls1_3),
        _ => None,
    }
}

/// The class that a cipher proves where no version is told; `None` for an empty text or `none`.
pub fn class_of_cipher(text: &str) -> Option<TlsClass> {
    let text = text.trim();
    if text.is_empty() || text.eq_ignore_ascii_case("none") {
        return None;
    }
    let upper = text.to_ascii_uppercase();
    if upper.starts_with("TLS_AES_") || upper.starts_with("TLS_CHACHA20_") {
        Some(TlsClass::Tls1_3)
    } else {
        Some(TlsClass::TlsUnversioned)
    }
}

/// The class that the first version token inside a longer text names, such as
/// `TLS1_2 with AES256` or `Version: TLS 1.2; …`. A bare `none` may be about anything, so it counts
/// only where no version stands in the text.
pub fn class_of_token(text: &str) -> Option<TlsClass> {
    let words = || {
        text.split(|c: char| !is_token_character(c))
            .map(|word| word.trim_end_matches(['.', '-']))
            .filter(|word| !word.is_empty())
    };
    let mut after_name = None;
    for word in words() {
        let lower = word.to_ascii_lowercase();
        // `TLS 1.2` and `No TLS` are written in two words.
        if let Some(name) = after_name.take()
            && let Some(class) = class_of_version(&format!("{name}{lower}"))
        {
            return Some(class);
        }
        if matches!(&*lower, "tls" | "tlsv" | "ssl" | "sslv" | "no") {
            after_name = Some(lower);
        } else if lower.contains("tls") || lower.contains("ssl") {
            // A number alone is no version here: any number could stand in a longer text.
            if let Some(class) = class_of_version(&lower) {
                return Some(class);
            }
        }
    }
    words()
        .any(|word| word.eq_ignore_ascii_case("none"))
        .then_some(TlsClass::None)
}

fn is_token_character(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-' | '/')
}

/// Whether an authentication level (required or effective) means that TLS is used.
pub fn level_means_tls(level: &str) -> bool {
    [
        "EncryptionOnly",
        "CertificateValidation",
        "DomainValidation",
    ]
    .iter()
    .any(|name| level.trim().eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_the_table() {
        use TlsClass::*;
        for (texts, class) in [
            (&["No TLS", "NoTLS", "NONE", "no-tls"][..], None),
            (
                &[
                    "SP_PROT_SSL2_SERVER",
                    "SP_PROT_SSL3_CLIENT",
                    "SSLv2",
                    "sslv3",
                    "4",
                    "48",
                ][..],
                Ssl,
            ),
            (
                &[
                    "SP_PROT_TLS1_SERVER",
                    "SP_PROT_TLS1_0_CLIENT",
                    "TLS1_0",
                    "TLS1.0",
                    "TLSv1",
                ][..],
                Tls1_0,
            ),
            (
                &["TLSv1.0", "TLS1", "TLS 1.0", "tls-1-0", "64", "192"][..],
                Tls1_0,
            ),
            (
                &[
                    "SP_PROT_TLS1_1_SERVER",
                    "TLS1.1",
                    "TLSv1.1",
                    "tls_1_1",
                    "768",
                ][..],
                Tls1_1,
            ),
            (
                &["SP_PROT-TLS1_2_CLIENT", "TLS 1.2", "TLSv1_2", "1024"][..],
                Tls1_2,
            ),
            (&["SP_PROT_TLS1_3_SERVER", "tlsv1-3", "12288"][..], Tls1_3),
            (
                &["TLS1.x", "TLSv1/SSLv3", "(TLS)", "(Using TLS)"][..],
                TlsUnversioned,
            ),
        ] {
            for text in texts {
                assert_eq!(class_of_version(text), Some(class), "{text}");
                assert_eq!(class_of_any_version(text), Some(class), "{text}");
            }
        }
        for text in ["", "TLS2", "65", "TLS1.4", "garbage", "99999999999999"] {
            assert_eq!(class_of_version(text), Option::None, "{text}");
        }
    }

    #[test]
    fn usual_spellings_are_those_of_the_table() {
        for number in ["1_2", "1_3", "1.2", "1.3"] {
            for (before, behind) in [
                ("TLS", ""),
                ("TLSv", ""),
                ("SP_PROT_TLS", "_SERVER"),
                ("SP_PROT_TLS", "_CLIENT"),
            ] {
                let text = format!("{before}{number}{behind}");
                let class = class_of_any_version(&text);
                assert!(
                    class.is_some() && class_of_version(&text) == class,
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn tokens_inside_longer_texts() {
        for (text, class) in [
            ("TLS1_2 with AES256", Some(TlsClass::Tls1_2)),
            ("version=TLS 1.2, cipher=x", Some(TlsClass::Tls1_2)),
            ("SP_PROT_TLS1_3_SERVER;TLS1_0", Some(TlsClass::Tls1_3)),
            ("cipher TLS_AES_256 only", None),
            ("1024 bits", None),
            ("No TLS", Some(TlsClass::None)),
            ("cipher none TLS1_2", Some(TlsClass::Tls1_2)),
            ("version none", Some(TlsClass::None)),
        ] {
            assert_eq!(class_of_token(text), class, "{text}");
        }
    }

    #[test]
    fn ciphers_prove_little() {
        assert_eq!(
            class_of_cipher("TLS_AES_256_GCM_SHA384"),
            Some(TlsClass::Tls1_3)
        );
        assert_eq!(
            class_of_cipher("CALG_AES_256"),
            Some(TlsClass::TlsUnversioned)
        );
        assert_eq!(class_of_cipher("none"), None);
        assert_eq!(class_of_cipher(" "), None);
    }
}
