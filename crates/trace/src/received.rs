//! One `Received` header: who handed the mail to whom, how, and when.
//!
//! Source of the spellings: `docs/formats.md`, Message headers.

use std::net::IpAddr;

use super::Proof;
use super::calendar::{Reading, Timestamp};
use super::dates;
use super::organization::address;
use super::tls::{self, TlsClass};

/// A hop of a mail, newest at the top of its headers.
#[derive(Debug, Default)]
pub struct Hop {
    has_from: bool,
    /// The name behind `from`.
    said: String,
    /// The name that DNS gave for the sending host.
    resolved: String,
    /// The name behind `HELO` or `EHLO`.
    greeting: String,
    /// The address in a comment or in brackets.
    address: Option<IpAddr>,
    by: String,
    /// What follows each `with`.
    with: Vec<String>,
    /// What follows `over` and `via`.
    ways: Vec<String>,
    /// Comments that name no host.
    comments: Vec<String>,
    /// What stands behind `tls`, which follows a comment that is a version.
    cipher: String,
    date: String,
}

/// What follows a word of the header.
#[derive(Clone, Copy, PartialEq)]
enum Clause {
    From,
    By,
    With,
    /// `over` and `via`.
    Way,
    /// `tls` behind a comment that is a version: a cipher.
    Tls,
    /// `id`, `for` and all that is not read.
    Other,
}

impl Hop {
    /// Reads the value of an unfolded header.
    pub fn parse(value: &str) -> Self {
        let mut hop = Self::default();
        let (path, date) = split_date(value);
        hop.date = without_comments(date);
        let mut clause = Clause::Other;
        let mut is_first = true;
        let mut is_behind_version = false;
        for token in Tokens::of(path) {
            let was_version = std::mem::take(&mut is_behind_version);
            match token {
                Token::Comment(text) => {
                    is_behind_version = version_in(text).is_some();
                    hop.comment(text, clause);
                }
                Token::Word(word) => match keyword(word) {
                    // A host may be called `by`; the word behind a keyword is its value.
                    Some(next) if !(is_first && clause != Clause::Other) => {
                        clause = match next {
                            Clause::Tls if !was_version => Clause::Other,
                            next => next,
                        };
                        is_first = true;
                        match next {
                            Clause::From => hop.has_from = true,
                            Clause::With => hop.with.push(String::new()),
                            Clause::Way => hop.ways.push(String::new()),
                            Clause::By | Clause::Tls | Clause::Other => {}
                        }
                    }
                    _ => {
                        hop.word(word, clause, is_first);
                        is_first = false;
                    }
                },
            }
        }
        hop
    }

    fn word(&mut self, word: &str, clause: Clause, is_first: bool) {
        let add = |to: Option<&mut String>| {
            if let Some(to) = to {
                if !to.is_empty() {
                    to.push(' ');
                }
                to.push_str(word);
            }
        };
        match clause {
            Clause::From if is_first && self.said.is_empty() => self.said = word.to_owned(),
            Clause::From => self.address = self.address.or_else(|| address(word)),
            Clause::By if is_first && self.by.is_empty() => self.by = word.to_owned(),
            Clause::With => add(self.with.last_mut()),
            Clause::Way => add(self.ways.last_mut()),
            Clause::Tls if is_first && self.cipher.is_empty() => self.cipher = word.to_owned(),
            Clause::By | Clause::Tls | Clause::Other => {}
        }
    }

    fn comment(&mut self, text: &str, clause: Clause) {
        if clause != Clause::From || says_authenticated(text) || !self.host_comment(text) {
            self.comments.push(text.to_owned());
        }
    }

    /// Takes what a comment says of the sending host; false where it says nothing of it.
    fn host_comment(&mut self, text: &str) -> bool {
        // What a client said of itself is a name, even where it looks like an address.
        let (mut greeting, mut others) = (None, Vec::new());
        let mut words = text.split_whitespace();
        while let Some(word) = words.next() {
            let said = match word.split_once('=') {
                Some((name, value)) if is_greeting(name) => Some(value),
                None if is_greeting(word) => words.next(),
                _ => {
                    others.push(word);
                    continue;
                }
            };
            greeting = greeting.or(said);
        }
        let greeting = greeting.map(|name| name.trim_end_matches([',', ';']));
        if let Some(greeting) = greeting
            && self.greeting.is_empty()
        {
            greeting.clone_into(&mut self.greeting);
        }
        let text = others.join(" ");
        if let Some((before, rest)) = text.split_once('[')
            && !before.to_ascii_lowercase().contains("using ")
        {
            self.address = self.address.or_else(|| address(&format!("[{rest}")));
            let name = before.split_whitespace().next_back().unwrap_or_default();
            let name = name.rsplit_once('@').map_or(name, |(_, host)| host);
            if self.resolved.is_empty() && !name.contains('=') {
                self.resolved = name.to_owned();
            }
            return true;
        }
        // `198.51.100.9`, and `user@198.51.100.9` as qmail writes it.
        let last = text.split_whitespace().next_back().unwrap_or_default();
        let last = last.rsplit_once('@').map_or(last, |(_, host)| host);
        let address = address(last);
        self.address = self.address.or(address);
        greeting.is_some() || address.is_some()
    }

    /// The receiving host.
    pub fn by(&self) -> &str {
        &self.by
    }

    /// The names of the sending host: the one that DNS gave, the one behind `from`, the one behind
    /// `HELO`.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        [&self.resolved, &self.said, &self.greeting]
            .into_iter()
            .map(String::as_str)
            .filter(|name| !name.is_empty() && !name.eq_ignore_ascii_case("unknown"))
    }

    /// The address of the sending host: the one in a comment, else the one behind `from`.
    pub fn address(&self) -> Option<IpAddr> {
        self.address.or_else(|| address(&self.said))
    }

    /// The sending host, as a person may read it: its first name, else what stands behind `from`.
    pub fn from(&self) -> &str {
        self.names().next().unwrap_or(&self.said)
    }

    /// The time of the hop.
    pub fn at(&self) -> Option<Timestamp> {
        mail_date(&self.date)
    }

    /// The protocol, in capitals; empty if it is not told.
    fn protocol(&self) -> String {
        let with = self.with.first().map(String::as_str).unwrap_or_default();
        with.split_whitespace()
            .next()
            .unwrap_or_default()
            .to_ascii_uppercase()
    }

    fn is_microsoft(&self) -> bool {
        self.with.iter().any(|with| {
            with.get(..MICROSOFT.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(MICROSOFT))
        })
    }

    /// Whether one host handed the mail to another by SMTP: not by HTTP, MAPI, LMTP or inside one host,
    /// and not fetched from a mailbox.
    pub fn is_smtp(&self) -> bool {
        let protocol = self.protocol();
        let other = ["HTTP", "LMTP", "UTF8LMTP", "POP", "IMAP"]
            .iter()
            .any(|start| protocol.starts_with(start));
        let has_hosts = self.has_from && !self.by.is_empty();
        has_hosts && !other && protocol != "MAPI" && protocol != "LOCAL"
    }

    /// Whether the receiving host is one of Exchange Online's front doors.
    pub fn is_by_exchange_online(&self) -> bool {
        self.by_ends_in(&[
            ".mail.protection.outlook.com",
            ".mail.protection.office365.us",
            ".mail.protection.partner.outlook.cn",
        ])
    }

    /// Whether the receiving host is one of Exchange Online's servers.
    pub fn is_inside_exchange_online(&self) -> bool {
        self.by_ends_in(&[
            ".outlook.com",
            ".exchangelabs.com",
            ".office365.com",
            ".office365.us",
            ".outlook.cn",
        ])
    }

    fn by_ends_in(&self, endings: &[&str]) -> bool {
        let by = self.by.trim_end_matches('.').to_ascii_lowercase();
        endings.iter().any(|ending| by.ends_with(ending))
    }

    /// Whether the sending host is a client that logged in, as the comment of Postfix says it; as the
    /// protocol says it, too, where `by_protocol`.
    pub fn is_by_authenticated_client(&self, by_protocol: bool) -> bool {
        let protocol = self.protocol();
        let told = ["ESMTPA", "ESMTPSA", "SMTPSA", "UTF8SMTPA", "UTF8SMTPSA"];
        self.comments.iter().any(|text| says_authenticated(text))
            || (by_protocol && told.contains(&&*protocol))
    }

    /// Whether the receiving host is one of Amazon's, which write `with SMTP` whatever was agreed on.
    fn is_by_amazon(&self) -> bool {
        let by = self.by.to_ascii_lowercase();
        by.starts_with("inbound-smtp.") && self.by_ends_in(&[".amazonaws.com", ".amazonaws.com.cn"])
    }

    /// What the hop says about TLS.
    pub fn tls(&self) -> TlsClass {
        if let Some(class) = self.told_tls() {
            return class;
        }
        let protocol = self.protocol();
        if self.is_by_amazon() {
            return TlsClass::NotRecorded;
        }
        let plain = ["SMTP", "ESMTP", "ESMTPA", "UTF8SMTP", "UTF8SMTPA"].contains(&&*protocol);
        if plain || self.is_microsoft() || (self.is_by_exchange_online() && !protocol.is_empty()) {
            TlsClass::None
        } else {
            TlsClass::NotRecorded
        }
    }

    fn told_tls(&self) -> Option<TlsClass> {
        let texts = || {
            let texts = self.comments.iter().chain(&self.with).chain(&self.ways);
            texts.map(String::as_str)
        };
        let cipher = || texts().find_map(|text| value_of(text, "cipher"));
        if let Some(version) = texts().find_map(|text| value_of(text, "version")) {
            return Some(known_or_unversioned(version));
        }
        if let Some(class) = texts().find_map(version_in) {
            return Some(class);
        }
        let cipher = cipher()
            .or_else(|| texts().find_map(encrypted_with))
            .or_else(|| texts().find_map(cipher_behind_tls));
        if let Some(class) = cipher.and_then(tls::class_of_cipher) {
            return Some(class);
        }
        let parts = |text| words(text).flat_map(|word| word.split('/'));
        let says_tls = texts().any(|text| parts(text).any(is_tls_word));
        let secure_protocol = self.with.iter().any(|with| {
            let word = with
                .split_whitespace()
                .next()
                .unwrap_or_default()
                .to_ascii_uppercase();
            let word = word.strip_prefix("UTF8").unwrap_or(&word);
            ["ESMTPS", "ESMTPSA", "SMTPS", "SMTPSA"].contains(&word)
        });
        (says_tls || secure_protocol).then_some(TlsClass::TlsUnversioned)
    }

    /// The cipher as written, empty if not told.
    pub fn cipher(&self) -> &str {
        let texts = || self.comments.iter().chain(&self.with).map(String::as_str);
        texts()
            .find_map(|text| value_of(text, "cipher"))
            .or_else(|| texts().find_map(|text| word_behind(text, "with cipher ")))
            .or_else(|| texts().find_map(cipher_behind_version))
            .or_else(|| (!self.cipher.is_empty()).then_some(&*self.cipher))
            .or_else(|| {
                let named = texts().find_map(encrypted_with);
                named.filter(|word| !is_tls_word(word))
            })
            .or_else(|| texts().find_map(cipher_behind_tls))
            .unwrap_or_default()
    }

    /// How it was proven who the sending host was: as Sendmail tells it, else as Postfix does.
    pub fn proof(&self) -> Proof {
        let texts = || self.comments.iter().chain(&self.with).map(String::as_str);
        if let Some(word) = texts().find_map(|text| value_of(text, "verify")) {
            return Proof::of_verify(word);
        }
        let says = |words: &str| texts().any(|text| text.contains(words));
        let unverified = [
            "not verified)",
            "No client certificate requested",
            "did not present a certificate",
        ];
        // The names in the comment are those of the client, so its end counts first.
        if texts().any(|text| text.ends_with("(verified OK)")) {
            Proof::Trusted
        } else if unverified.into_iter().any(says) {
            Proof::Unverified
        } else if says("(verified OK)") {
            Proof::Trusted
        } else {
            Proof::CannotTell
        }
    }

    /// The sender of the envelope, with `<>` around it: `envelope-from <a@b.example>`.
    pub fn envelope_from(&self) -> Option<&str> {
        const WORDS: &str = "envelope-from";
        let texts = self.comments.iter().chain(&self.with).chain(&self.ways);
        let mut behind = texts.filter_map(|text| {
            let (_, behind) = text.split_once(WORDS)?;
            let address = behind.trim_start();
            let end = address.starts_with('<').then(|| address.find('>'))??;
            address.get(..=end)
        });
        behind.next()
    }

    /// The protocol as written, empty if not told.
    pub fn with(&self) -> &str {
        let with = self.with.first().map(String::as_str).unwrap_or_default();
        if self.is_microsoft() {
            with.get(..MICROSOFT.len()).unwrap_or(with)
        } else {
            with.split_whitespace().next().unwrap_or_default()
        }
    }
}

/// How Exchange calls SMTP.
const MICROSOFT: &str = "Microsoft SMTP Server";

fn word_behind<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    let (_, behind) = text.split_once(words)?;
    behind.split_whitespace().next()
}

/// `TLSv1.2:AES128-GCM-SHA256:128`, as Exim writes it.
fn cipher_behind_version(text: &str) -> Option<&str> {
    let mut parts = text.split(':');
    version_in(parts.next()?)?;
    parts
        .next()
        .and_then(|cipher| cipher.split_whitespace().next())
}

fn keyword(word: &str) -> Option<Clause> {
    let is = |name: &str| word.eq_ignore_ascii_case(name);
    if is("from") {
        Some(Clause::From)
    } else if is("by") {
        Some(Clause::By)
    } else if is("with") {
        Some(Clause::With)
    } else if is("over") || is("via") {
        Some(Clause::Way)
    } else if is("tls") {
        Some(Clause::Tls)
    } else if is("id") || is("for") {
        Some(Clause::Other)
    } else {
        None
    }
}

/// A version text is only written after TLS was agreed on: one that is not known is still TLS.
fn known_or_unversioned(version: &str) -> TlsClass {
    tls::class_of_version(version).unwrap_or(TlsClass::TlsUnversioned)
}

/// The value of `name=value` in a comment.
fn value_of<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.split([' ', '\t', ',', ';', '(', ')'])
        .filter_map(|part| part.split_once('='))
        .find(|(key, _)| key.trim().eq_ignore_ascii_case(name))
        .map(|(_, value)| value.trim_matches('"'))
        .filter(|value| !value.is_empty())
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\t', ',', ';', ':', '(', ')', '='])
        .filter(|word| !word.is_empty())
}

/// A word that is a version, as in `using TLSv1.3 with cipher …` or `TLSv1.2:AES128-GCM-SHA256:128`.
fn version_in(text: &str) -> Option<TlsClass> {
    words(text)
        .filter(|word| {
            let start = word.get(..3).unwrap_or_default();
            start.eq_ignore_ascii_case("TLS") || start.eq_ignore_ascii_case("SSL")
        })
        .filter_map(tls::class_of_version)
        .find(|class| *class != TlsClass::None)
}

/// `AES128-GCM-SHA256 encrypted`.
fn encrypted_with(text: &str) -> Option<&str> {
    let (before, _) = text.split_once(" encrypted")?;
    before.split_whitespace().next_back()
}

/// `ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384`, as Cisco's gateways write it.
fn cipher_behind_tls(text: &str) -> Option<&str> {
    let mut word = text
        .split_whitespace()
        .find(|word| word.contains("/TLS/"))?;
    word = word.rsplit('/').next()?;
    (!word.is_empty()).then_some(word)
}

fn is_tls_word(word: &str) -> bool {
    ["TLS", "SSL", "STARTTLS", "encrypted"]
        .iter()
        .any(|name| word.eq_ignore_ascii_case(name))
        || word
            .get(..4)
            .is_some_and(|start| start.eq_ignore_ascii_case("TLSv"))
}

fn is_greeting(word: &str) -> bool {
    word.eq_ignore_ascii_case("HELO") || word.eq_ignore_ascii_case("EHLO")
}

/// `Authenticated sender: …`, as Postfix writes it.
fn says_authenticated(comment: &str) -> bool {
    const START: &str = "Authenticated sender:";
    comment
        .get(..START.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(START))
}

/// Splits at the last `;` outside comments and quotes.
fn split_date(value: &str) -> (&str, &str) {
    let mut depth = 0_u32;
    let mut escaped = false;
    let mut last = None;
    for (at, byte) in value.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            b';' if depth == 0 => last = Some(at),
            _ => {}
        }
    }
    // A comment that is never closed hides nothing.
    let last = if depth > 0 {
        last.or_else(|| value.rfind(';'))
    } else {
        last
    };
    match last {
        Some(at) => (
            value.get(..at).unwrap_or(value),
            value.get(at + 1..).unwrap_or_default(),
        ),
        None => (value, ""),
    }
}

enum Token<'a> {
    Word(&'a str),
    /// Without its outer parentheses.
    Comment(&'a str),
}

struct Tokens<'a> {
    text: &'a str,
    /// Parentheses without an end that are still looked behind: more of them are no accident, and
    /// each costs a look through all of the text.
    unclosed: u8,
}

impl<'a> Tokens<'a> {
    fn of(text: &'a str) -> Self {
        Self { text, unclosed: 8 }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let mut text = self.text.trim_start();
        while let Some(inner) = text.strip_prefix('(') {
            if let Some(end) = end_of_comment(inner) {
                self.text = inner.get(end + 1..).unwrap_or_default();
                return inner.get(..end).map(Token::Comment);
            }
            // A client may call itself `x(`: what is never closed hides nothing.
            self.unclosed = self.unclosed.checked_sub(1)?;
            text = inner.trim_start();
        }
        if text.is_empty() {
            return None;
        }
        let end = text
            .find(|c: char| c.is_whitespace() || c == '(')
            .unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        self.text = rest;
        Some(Token::Word(word))
    }
}

/// Where the parenthesis stands that closes a comment.
fn end_of_comment(inner: &str) -> Option<usize> {
    let mut depth = 1_u32;
    let mut escaped = false;
    for (at, byte) in inner.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

fn without_comments(text: &str) -> String {
    let words = Tokens::of(text).filter_map(|token| match token {
        Token::Word(word) => Some(word),
        Token::Comment(_) => None,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Reads the date of a mail, with the zone names that old servers write.
pub fn mail_date(text: &str) -> Option<Timestamp> {
    const ZONES: [(&str, &str); 12] = [
        ("EST", "-0500"),
        ("EDT", "-0400"),
        ("CST", "-0600"),
        ("CDT", "-0500"),
        ("MST", "-0700"),
        ("MDT", "-0600"),
        ("PST", "-0800"),
        ("PDT", "-0700"),
        ("UT", "+0000"),
        ("CET", "+0100"),
        ("CEST", "+0200"),
        ("BST", "+0100"),
    ];
    let text = without_comments(text);
    let certain = |text: &str| match dates::timestamp(text)? {
        Reading::Certain(at) => Some(at),
        _ => None,
    };
    let in_zone = |text: &str| {
        let (start, zone) = text.rsplit_once(' ')?;
        let named = ZONES
            .iter()
            .find(|(name, _)| zone.eq_ignore_ascii_case(name));
        match named {
            Some((_, offset)) => certain(&format!("{start} {offset}")),
            // `+0000 UTC` says the same twice; an unknown zone is UTC, as RFC 5322 has it.
            None if zone.bytes().all(|byte| byte.is_ascii_alphabetic()) => certain(start),
            None => None,
        }
    };
    let with_any_zone = |text: &str| certain(text).or_else(|| in_zone(text));
    certain(&text).or_else(|| match modern(&text) {
        // Only once: what still is no date then may look old again, and again.
        Some(modern) => with_any_zone(modern.trim_end()),
        None => in_zone(&text),
    })
}

/// A date with a year of two or three digits (RFC 5322, obsolete syntax), or in the order of C's
/// `asctime`, as mails write it today. Which order day and month have is never open in mails.
fn modern(text: &str) -> Option<String> {
    const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let is_word = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_weekday = |word: &&str| {
        let start = word.get(..3).unwrap_or_default();
        WEEKDAYS.iter().any(|day| start.eq_ignore_ascii_case(day))
    };
    let words: Vec<&str> = text.split_whitespace().skip_while(is_weekday).collect();
    let year = |text: &str| {
        let number: u32 = text.parse().ok()?;
        Some(match (text.len(), number) {
            (2, ..50) => 2000 + number,
            (2 | 3, _) => 1900 + number,
            _ => return None,
        })
    };
    match words.as_slice() {
        [month, day, time, year, rest @ ..] if is_word(month) && time.contains(':') => {
            Some(format!("{day} {month} {year} {time} {}", rest.join(" ")))
        }
        [day, month, short, rest @ ..] if is_word(month) => {
            Some(format!("{day} {month} {} {}", year(short)?, rest.join(" ")))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class(value: &str) -> TlsClass {
        Hop::parse(value).tls()
    }

    #[test]
    fn spellings_of_tls() {
        use TlsClass::*;
        for (value, expected) in [
            (
                "with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_X) id 15",
                Tls1_2,
            ),
            (
                "with Microsoft SMTP Server id 15.20 via Frontend Transport",
                None,
            ),
            ("with Microsoft SMTP Server (TLS) id 15.0", TlsUnversioned),
            (
                "with ESMTPS id a (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256)",
                Tls1_3,
            ),
            (
                "(using TLSv1.3 with cipher X (256/256 bits) key-exchange Y) by x with ESMTPS id",
                Tls1_3,
            ),
            ("by x with ESMTPS id 4", TlsUnversioned),
            ("by x with ESMTP id 4", None),
            ("by x with esmtps (TLSv1.2:AES128-GCM-SHA256:128)", Tls1_2),
            (
                "by x with esmtpsa  (TLS1.2) tls TLS_ECDHE_RSA_WITH_AES",
                Tls1_2,
            ),
            (
                "by x (version=TLSv1/SSLv3 cipher=X bits=256 verify=NO)",
                TlsUnversioned,
            ),
            (
                "by x with ESMTP with STARTTLS (version=TLSv1.3, cipher=X)",
                Tls1_3,
            ),
            ("by x with ESMTP with STARTTLS id 1", TlsUnversioned),
            (
                "(Using TLS) by relay.mimecast.com with ESMTP id 1",
                TlsUnversioned,
            ),
            (
                "by x with ESMTPS (AES128-GCM-SHA256 encrypted)",
                TlsUnversioned,
            ),
            ("by x with SMTP (TLSv1.2:ECDHE-RSA encrypted)", Tls1_2),
            (
                "by x with ESMTPS (cipher=TLS_AES_256_GCM_SHA384 subject=\"x\")",
                Tls1_3,
            ),
            (
                "by x with SMTP id 9 (version=TLS1.9, cipher=X)",
                TlsUnversioned,
            ),
            (
                "by tls.example.com (tls.example.com [1.2.3.4]) with SMTP id TLS",
                None,
            ),
            ("by x with ESMTP (no verify=none) id 1", None),
            ("by x with LMTPX id 1", NotRecorded),
            ("by x with ESMTP (version=NONE cipher=NONE) id 1", None),
            (
                "by x with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384",
                TlsUnversioned,
            ),
            ("by x with ESMTP/TLS/TLS_AES_256_GCM_SHA384", Tls1_3),
            ("by x id 1", NotRecorded),
            (
                "by inbound-smtp.eu-west-1.amazonaws.com with SMTP id 1",
                NotRecorded,
            ),
            ("by mx.amazonaws.com with SMTP id 1", None),
            (
                "by x over TLS secured channel with Microsoft SMTPSVC(10.0.14393.4169)",
                TlsUnversioned,
            ),
            ("by x with ESMTP via SSL", TlsUnversioned),
            ("by x with ESMTP via TCP", None),
            ("by x with Microsoft SMTPSVC(10.0.14393.4169)", NotRecorded),
        ] {
            let value = format!(
                "from a.example (a.example [1.2.3.4]) {value}; Mon, 16 Nov 2026 10:00:09 +0000"
            );
            assert_eq!(class(&value), expected, "{value}");
        }
    }

    #[test]
    fn spellings_of_ciphers() {
        for (value, cipher) in [
            (
                "with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_X_WITH_Y) id 15",
                "TLS_X_WITH_Y",
            ),
            (
                "(using TLSv1.3 with cipher X-Y (256/256 bits) key-exchange Z) by x with ESMTPS id",
                "X-Y",
            ),
            (
                "by x with esmtps (TLSv1.2:AES128-GCM-SHA256:128)",
                "AES128-GCM-SHA256",
            ),
            (
                "by x with esmtpsa  (TLS1.2) tls TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 (Exim 4.95)",
                "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
            ),
            ("by x with esmtps tls TLS_X", ""),
            (
                "by x with ESMTPS (AES128-GCM-SHA256 encrypted)",
                "AES128-GCM-SHA256",
            ),
            ("by x with SMTP (TLSv1.2:ECDHE-RSA encrypted)", "ECDHE-RSA"),
            ("by x with SMTP (TLS encrypted)", ""),
            ("by x with ESMTP/TLS/AES256-SHA", "AES256-SHA"),
            ("by x with ESMTPS id 1", ""),
        ] {
            let value = format!("from a.example (a.example [1.2.3.4]) {value}; x");
            assert_eq!(Hop::parse(&value).cipher(), cipher, "{value}");
        }
    }

    #[test]
    fn certificates_of_the_sending_host() {
        for (value, proof) in [
            (
                "by x with ESMTPS id 1 (version=TLSv1.2 cipher=X verify=OK)",
                Proof::Trusted,
            ),
            (
                "by x with ESMTPS id 1 (version=TLSv1.2 cipher=X verify=FAIL)",
                Proof::Unverified,
            ),
            (
                "by x with ESMTPS id 1 (version=TLSv1.2 verify=TRUSTED)",
                Proof::Dane,
            ),
            (
                "by x with ESMTPS id 1 (verify=NONE) (x (verified OK))",
                Proof::CannotTell,
            ),
            (
                "(Client CN \"a\", Issuer \"b\" (verified OK)) by x with ESMTPS",
                Proof::Trusted,
            ),
            (
                "(Client CN \"a\", Issuer \"b\" (not verified)) by x",
                Proof::Unverified,
            ),
            (
                "(Client CN \"(verified OK)\", Issuer \"b\" (not verified)) by x",
                Proof::Unverified,
            ),
            ("(No client certificate requested) by x", Proof::Unverified),
            (
                "(Client did not present a certificate) by x",
                Proof::Unverified,
            ),
            ("by x with ESMTPS id 1", Proof::CannotTell),
        ] {
            let value = format!("from a.example (a.example [1.2.3.4]) {value}; x");
            assert_eq!(Hop::parse(&value).proof(), proof, "{value}");
        }
    }

    #[test]
    fn senders_of_the_envelope() {
        for (value, sender) in [
            (
                "by x with esmtps (Exim 4.92) (envelope-from <A@b.example>) id 1x",
                Some("<A@b.example>"),
            ),
            ("by x with esmtps (envelope-from <>) id 1x", Some("<>")),
            (
                "(envelope-from <a@b.example>) by x with SMTP",
                Some("<a@b.example>"),
            ),
            (
                "by x with ESMTP envelope-from <a@b.example>",
                Some("<a@b.example>"),
            ),
            ("by x with esmtps (envelope-from a@b.example) id 1x", None),
            ("by x with esmtps (envelope-from <a", None),
            ("by x with esmtps id 1x", None),
        ] {
            let value = format!("from a.example (a.example [1.2.3.4]) {value}; x");
            assert_eq!(Hop::parse(&value).envelope_from(), sender, "{value}");
        }
    }

    #[test]
    fn names_and_addresses_of_the_sending_host() {
        for (value, names, address) in [
            (
                "from said.example (root@real.a.co.uk. [203.0.113.9] (may be forged)) by mx",
                &["real.a.co.uk.", "said.example"][..],
                "203.0.113.9",
            ),
            (
                "from x (unknown [203.0.113.9]) by mx",
                &["x"],
                "203.0.113.9",
            ),
            (
                "from [10.0.0.9] (pool.example. [203.0.113.9]) by mx",
                &["pool.example.", "[10.0.0.9]"],
                "203.0.113.9",
            ),
            (
                "from [203.0.113.9] by mx",
                &["[203.0.113.9]"],
                "203.0.113.9",
            ),
            (
                "from [203.0.113.9] (helo=a.example) by mx",
                &["[203.0.113.9]", "a.example"],
                "203.0.113.9",
            ),
            (
                "from a.example ([203.0.113.9]:2525 helo=b.example) by mx",
                &["a.example", "b.example"],
                "203.0.113.9",
            ),
            (
                "from unknown (HELO a.example) (bob@203.0.113.9) by mx",
                &["a.example"],
                "203.0.113.9",
            ),
            (
                "from [203.0.113.9] (account bob@a.example HELO b.example) by mx",
                &["[203.0.113.9]", "b.example"],
                "203.0.113.9",
            ),
            (
                "from unknown (HELO ) (203.0.113.9) by mx",
                &[],
                "203.0.113.9",
            ),
            (
                "from 203.0.113.9 (EHLO a.example) (203.0.113.9) by mx",
                &["203.0.113.9", "a.example"],
                "203.0.113.9",
            ),
            (
                "from a.example (2603:10b6::34) by mx",
                &["a.example"],
                "2603:10b6::34",
            ),
            (
                "from a.example (a.example [IPv6:2603:10b6::34]) by mx",
                &["a.example", "a.example"],
                "2603:10b6::34",
            ),
            (
                "from a.example [203.0.113.9] by mx",
                &["a.example"],
                "203.0.113.9",
            ),
            ("from a.example (Postfix) by mx", &["a.example"], ""),
        ] {
            let hop = Hop::parse(value);
            assert_eq!(hop.names().collect::<Vec<_>>(), names, "{value}");
            let told = hop.address().map(|ip| ip.to_string()).unwrap_or_default();
            assert_eq!(told, address, "{value}");
            assert_eq!(hop.by(), "mx", "{value}");
        }
    }

    #[test]
    fn what_is_no_date_is_looked_at_once() {
        let circles = [
            "aa bb 1:2 3:4".to_owned(),
            "a b 1: 2".to_owned(),
            "(S(Sutf(tu::a1: satutfutu::a1:\u{401}".to_owned(),
            "jan feb : : ".repeat(50_000),
            "x y 70 ".repeat(50_000),
            "Mon ".repeat(500_000),
            "Mon, ".repeat(500_000),
        ];
        for text in circles {
            assert_eq!(mail_date(&text), None, "{text:.40}");
        }
    }

    #[test]
    fn dates_of_mails() {
        let at = |text| mail_date(text).map(|at| at.day().to_string());
        let expected = Some("2026-11-16".to_owned());
        for text in [
            "Mon, 16 Nov 2026 10:00:09 +0000 (UTC)",
            "16 Nov 2026 10:00:09 -0000",
            " Mon, 16 Nov 2026 23:00:09 GMT",
            "Mon, 16 Nov 2026 10:00:09 EST",
            "2026-11-16 02:54:17.028704749 +0000 UTC",
            "Mon, 16 Nov 26 10:00:09 EST",
            "Monday, 16 Nov 126 10:00:09 +0000",
            "16 Nov 26 10:00 GMT",
            "Mon Nov 16 10:00:09 2026",
            "Nov 16 10:00:09 2026 +0100",
        ] {
            assert_eq!(at(text), expected, "{text}");
        }
        assert_eq!(
            at("Fri, 16 Nov 99 10:00:09 GMT").as_deref(),
            Some("1999-11-16")
        );
        for text in [
            "soon",
            "",
            "Mon,",
            "Mon Nov",
            "16 Nov 6 10:00:09",
            "Nov 99 10:00 2026",
        ] {
            assert_eq!(at(text), None, "{text}");
        }
    }
}
