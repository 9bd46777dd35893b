//! One `Received` header: who handed the mail to whom, how, and when.
//!
//! Source of the spellings: `docs/formats.md`, Message headers.

use super::dates::{self, Moment, Reading};
use super::tls::{self, TlsClass};

/// A hop of a mail, newest at the top of its headers.
#[derive(Debug, Default)]
pub struct Hop {
    from: String,
    /// The name that DNS gave for the sending host.
    resolved: String,
    by: String,
    /// What follows each `with`.
    with: Vec<String>,
    /// Comments that name no host.
    comments: Vec<String>,
    date: String,
}

/// What follows a word of the header.
#[derive(Clone, Copy, PartialEq)]
enum Clause {
    From,
    By,
    With,
    /// `id`, `for`, `via` and all that is not read.
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
        for token in Tokens::of(path) {
            match token {
                Token::Comment(text) => hop.comment(text, clause),
                Token::Word(word) => match keyword(word) {
                    // A host may be called `by`; the word behind a keyword is its value.
                    Some(next) if !(is_first && clause != Clause::Other) => {
                        clause = next;
                        is_first = true;
                        if next == Clause::With {
                            hop.with.push(String::new());
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
        match clause {
            Clause::From if is_first && self.from.is_empty() => self.from = word.to_owned(),
            Clause::By if is_first && self.by.is_empty() => self.by = word.to_owned(),
            Clause::With => {
                if let Some(with) = self.with.last_mut() {
                    if !with.is_empty() {
                        with.push(' ');
                    }
                    with.push_str(word);
                }
            }
            _ => {}
        }
    }

    fn comment(&mut self, text: &str, clause: Clause) {
        if clause == Clause::From
            && let Some((before, _)) = text.split_once('[')
            && !before.to_ascii_lowercase().contains("using ")
        {
            let name = before.split_whitespace().next_back().unwrap_or_default();
            let name = name.rsplit_once('@').map_or(name, |(_, host)| host);
            if self.resolved.is_empty() && !name.contains('=') {
                self.resolved = name.to_owned();
            }
            return;
        }
        self.comments.push(text.to_owned());
    }

    /// The receiving host.
    pub fn by(&self) -> &str {
        &self.by
    }

    /// The sending host: the name that DNS gave, else the one it said.
    pub fn from(&self) -> &str {
        let resolved = &*self.resolved;
        if resolved.is_empty() || resolved.eq_ignore_ascii_case("unknown") {
            &self.from
        } else {
            resolved
        }
    }

    /// The time of the hop.
    pub fn at(&self) -> Option<Moment> {
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

    /// Whether the hop may have gone over the internet: not by HTTP, MAPI, LMTP or inside one host, and
    /// not fetched from a mailbox.
    pub fn is_smtp(&self) -> bool {
        let protocol = self.protocol();
        let other = ["HTTP", "LMTP", "UTF8LMTP", "POP", "IMAP"]
            .iter()
            .any(|start| protocol.starts_with(start));
        !other && protocol != "MAPI" && protocol != "LOCAL"
    }

    /// Whether the two hosts belong to different organizations, as far as names tell.
    pub fn is_between_domains(&self) -> bool {
        match (
            registrable_domain(self.from()),
            registrable_domain(&self.by),
        ) {
            (Some(from), Some(by)) => from != by,
            _ => false,
        }
    }

    /// Whether the receiving host is one of Exchange Online's front doors.
    pub fn is_by_exchange_online(&self) -> bool {
        let by = self.by.trim_end_matches('.').to_ascii_lowercase();
        by == "mail.protection.outlook.com" || by.ends_with(".mail.protection.outlook.com")
    }

    /// What the hop says about TLS.
    pub fn tls(&self) -> TlsClass {
        if let Some(class) = self.told_tls() {
            return class;
        }
        let protocol = self.protocol();
        let plain = ["SMTP", "ESMTP", "ESMTPA", "UTF8SMTP", "UTF8SMTPA"].contains(&&*protocol);
        if plain || self.is_microsoft() || (self.is_by_exchange_online() && !protocol.is_empty()) {
            TlsClass::None
        } else {
            TlsClass::NotRecorded
        }
    }

    fn told_tls(&self) -> Option<TlsClass> {
        let texts = || self.comments.iter().chain(&self.with).map(String::as_str);
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
            .or_else(|| texts().find_map(encrypted_with))
            .or_else(|| texts().find_map(cipher_behind_tls))
            .or_else(|| texts().find_map(cipher_behind_version))
            .unwrap_or_default()
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
    } else if is("id") || is("for") || is("via") || is("tls") {
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

/// The last two labels of a host name, three below the second-level domains of countries. `None`
/// for what is no domain: an address, a name without a dot, a local name.
pub fn registrable_domain(host: &str) -> Option<String> {
    let host = host.trim().trim_end_matches('.').to_ascii_lowercase();
    let labels: Vec<&str> = host.split('.').collect();
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    let [.., second, top] = labels.as_slice() else {
        return None;
    };
    if labels.iter().any(|label| label.is_empty()) || !host.chars().all(plain) {
        return None;
    }
    let is_number = top.bytes().all(|byte| byte.is_ascii_digit());
    const LOCAL: [&str; 10] = [
        "local",
        "localhost",
        "localdomain",
        "lan",
        "internal",
        "intranet",
        "home",
        "corp",
        "private",
        "arpa",
    ];
    if is_number || LOCAL.contains(top) {
        return None;
    }
    const SECOND_LEVEL: [&str; 14] = [
        "co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go", "gob", "gouv", "mil",
        "nom",
    ];
    let country = top.len() == 2 && SECOND_LEVEL.contains(second);
    let wanted = if country { 3 } else { 2 };
    let start = labels.len().saturating_sub(wanted);
    labels.get(start..).map(|labels| labels.join("."))
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
pub fn mail_date(text: &str) -> Option<Moment> {
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
    let certain = |text: &str| match dates::moment(text)? {
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
        ] {
            let value = format!(
                "from a.example (a.example [1.2.3.4]) {value}; Mon, 16 Nov 2026 10:00:09 +0000"
            );
            assert_eq!(class(&value), expected, "{value}");
        }
    }

    #[test]
    fn hosts_and_their_domains() {
        let hop = Hop::parse(
            "from said.example (root@real.a.co.uk. [1.2.3.4] (may be forged)) by mx.b.co.uk with SMTP",
        );
        assert_eq!((hop.from(), hop.by()), ("real.a.co.uk.", "mx.b.co.uk"));
        assert!(hop.is_between_domains());
        let hop = Hop::parse("from a.example.com ([1.2.3.4]) by b.example.com with SMTP");
        assert!(!hop.is_between_domains());
        let hop = Hop::parse("from x (unknown [1.2.3.4]) by b.example.com with SMTP");
        assert!(!hop.is_between_domains());
        for (host, domain) in [
            ("mx.example.com.", Some("example.com")),
            ("a.b.co.uk", Some("b.co.uk")),
            ("co.uk", Some("co.uk")),
            ("a.b.fr", Some("b.fr")),
            ("[1.2.3.4]", None),
            ("1.2.3.4", None),
            ("server.local", None),
            ("localhost", None),
        ] {
            assert_eq!(registrable_domain(host).as_deref(), domain, "{host}");
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
