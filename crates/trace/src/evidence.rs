//! Who was on the other side of a transfer, and what is told of how well it was protected.
//!
//! Evidence changes no count: it is for the drill-down, the partners and the grades. Source of the
//! rules: `docs/partners.md`.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::words::{is_lower, trimmed};

/// How it was proven who the other side was, where the transfer was encrypted. For inbound mail this is
/// about the certificate of the client, of which most show none.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Proof {
    /// The certificate agreed with the partner's signed DNS.
    Dane,
    /// The certificate was checked against the name that was wanted.
    Verified,
    /// The chain of the certificate ends at a known authority; whether the name was checked is not told.
    Trusted,
    /// Encrypted; no certificate, or one that was not verified.
    Unverified,
    /// The file does not say.
    #[default]
    CannotTell,
}

impl Proof {
    /// Number of values.
    pub const COUNT: usize = 5;

    /// All values, in the order of the report.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Dane,
        Self::Verified,
        Self::Trusted,
        Self::Unverified,
        Self::CannotTell,
    ];

    /// The member of the report that counts it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Dane => "dane",
            Self::Verified => "verified",
            Self::Trusted => "trusted",
            Self::Unverified => "unverified",
            Self::CannotTell => "cannot_tell",
        }
    }

    /// What Sendmail's word for the certificate of the other side tells (`${verify}`).
    pub fn of_verify(word: &str) -> Self {
        match word {
            "OK" => Self::Trusted,
            "TRUSTED" => Self::Dane,
            "NO" | "NOT" | "FAIL" | "DANE_FAIL" => Self::Unverified,
            _ => Self::CannotTell,
        }
    }

    /// Its place in [`Proof::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }
}

/// What a record tells beside what is counted. Never part of a report or of a link.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence<'a> {
    /// Host name or address of the remote server, empty if not told.
    pub server: &'a str,
    /// Domain of the sender (inbound) or of the first recipient (outbound), empty if not told.
    pub domain: &'a str,
    /// Cipher suite as the file spells it, empty if not told.
    pub cipher: &'a str,
    /// How it was proven who the other side was.
    pub proof: Proof,
    /// Address of the envelope sender as the file writes it. `None` if it is not told; `<>` is a null
    /// sender, which is told.
    pub sender: Option<&'a str>,
    /// Addresses of the recipients.
    pub addressees: Addressees<'a>,
    /// Message-ID as the file spells it, empty if not told.
    pub message_id: &'a str,
}

/// The addresses of recipients as a file lists them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Addressees<'a> {
    text: &'a str,
    separator: Option<u8>,
}

impl<'a> Addressees<'a> {
    /// Addresses with this ASCII character between them.
    pub fn listed(text: &'a str, separator: u8) -> Self {
        debug_assert!(separator.is_ascii());
        Self {
            text,
            separator: Some(separator),
        }
    }

    /// One address, whatever characters it has.
    pub fn one(text: &'a str) -> Self {
        Self {
            text,
            separator: None,
        }
    }

    /// Each address that is not blank, as it is written.
    pub fn each(self) -> impl Iterator<Item = &'a str> + Clone {
        let is_end = move |c: char| self.separator.is_some_and(|end| c == char::from(end));
        let all = self.text.split(is_end).map(trimmed);
        all.filter(|address| !address.is_empty())
    }
}

/// The domain of a mail address in Unicode lower case: what stands behind its last `@`, without blanks,
/// without `<>` around the address, and without dots at its end. `None` for a null sender, and where no
/// domain stands.
pub fn domain_of_address(address: &str) -> Option<Cow<'_, str>> {
    let address = bare_address(address);
    let at = memchr::memrchr(b'@', address.as_bytes())?;
    let domain = trimmed(address.get(at + 1..)?);
    let domain = trimmed(domain.trim_end_matches('.'));
    if domain.is_empty() {
        return None;
    }
    // Nearly all are in lower case already.
    Some(match is_lower(domain) {
        true => Cow::Borrowed(domain),
        false => Cow::Owned(domain.to_lowercase()),
    })
}

/// An address without blanks and `<>` around it.
pub fn bare_address(address: &str) -> &str {
    let address = trimmed(address);
    let inner = address.strip_prefix('<').unwrap_or(address);
    trimmed(inner.strip_suffix('>').unwrap_or(inner))
}

/// What a command of SMTP names: what stands between the first `<` and the next `>`, with these, else
/// the first word behind the colon. `MAIL FROM:<>` names `<>`.
pub fn address_in_command(command: &str) -> &str {
    let behind = memchr::memchr(b':', command.as_bytes())
        .and_then(|at| command.get(at + 1..))
        .unwrap_or_default();
    if let Some(start) = memchr::memchr(b'<', behind.as_bytes())
        && let Some(rest) = behind.get(start..)
    {
        let end = memchr::memchr(b'>', rest.as_bytes());
        return end.and_then(|end| rest.get(..=end)).unwrap_or(rest);
    }
    behind.split_whitespace().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_of_addresses() {
        for (address, domain) in [
            ("a@b.example", Some("b.example")),
            ("<a@B.Example.>", Some("b.example")),
            (" <a@b.example> ", Some("b.example")),
            ("\"a@c\"@b.example..", Some("b.example")),
            ("a@BÜCHER.example", Some("bücher.example")),
            ("a@[203.0.113.9]", Some("[203.0.113.9]")),
            ("<>", None),
            ("", None),
            ("a", None),
            ("a@", None),
            ("a@.", None),
        ] {
            assert_eq!(domain_of_address(address).as_deref(), domain, "{address}");
        }
    }

    #[test]
    fn words_for_certificates() {
        for (word, proof) in [
            ("OK", Proof::Trusted),
            ("TRUSTED", Proof::Dane),
            ("NO", Proof::Unverified),
            ("NOT", Proof::Unverified),
            ("FAIL", Proof::Unverified),
            ("DANE_FAIL", Proof::Unverified),
            ("NONE", Proof::CannotTell),
            ("SOFTWARE", Proof::CannotTell),
            ("", Proof::CannotTell),
        ] {
            assert_eq!(Proof::of_verify(word), proof, "{word}");
        }
    }

    #[test]
    fn addresses_in_commands() {
        for (command, address) in [
            ("MAIL FROM:<a@b.example> SIZE=1", "<a@b.example>"),
            ("MAIL FROM:<>", "<>"),
            ("RCPT TO: a@b.example NOTIFY=NEVER", "a@b.example"),
            ("RCPT TO:<a@b.example", "<a@b.example"),
            ("RCPT TO:", ""),
            ("RSET", ""),
        ] {
            assert_eq!(address_in_command(command), address, "{command}");
        }
    }

    #[test]
    fn listed_addresses() {
        let each = |all: Addressees<'static>| all.each().collect::<Vec<_>>();
        assert_eq!(each(Addressees::listed("a@b; ;c@d;", b';')), ["a@b", "c@d"]);
        assert_eq!(each(Addressees::one("a;b@c")), ["a;b@c"]);
        assert_eq!(each(Addressees::default()), [""; 0]);
    }
}
