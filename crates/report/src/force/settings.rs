//! Settings that force TLS, for each mail server.

use trace::{Day, Direction};

use super::readiness::Candidate;
use super::{exchange, servers};
use crate::partners::Requirement;

/// A mail server for which settings are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MailServer {
    /// Exchange Online.
    #[default]
    ExchangeOnline,
    /// Exchange Server.
    ExchangeServer,
    /// Postfix.
    Postfix,
    /// Exim.
    Exim,
    /// Sendmail.
    Sendmail,
}

impl MailServer {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::ExchangeOnline,
        Self::ExchangeServer,
        Self::Postfix,
        Self::Exim,
        Self::Sendmail,
    ];

    /// Its name, which is the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::ExchangeOnline => "Exchange Online",
            Self::ExchangeServer => "Exchange Server",
            Self::Postfix => "Postfix",
            Self::Exim => "Exim",
            Self::Sendmail => "Sendmail",
        }
    }

    /// The setting itself can demand this level; otherwise it demands encryption, and the level is
    /// whatever both servers still offer.
    pub fn can_demand(self, requirement: Requirement, direction: Direction) -> bool {
        match (self, requirement) {
            (_, Requirement::Encrypted) => true,
            // It has taken nothing older for years.
            (Self::ExchangeOnline, Requirement::Tls12) => true,
            (Self::Postfix, _) => direction == Direction::Outbound,
            _ => false,
        }
    }
}

/// A text to copy. It is never executed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The text; empty where no candidate can be written.
    pub text: String,
    /// Domains that are ready, and whose names cannot stand in a setting.
    pub left_out: Vec<String>,
}

/// What is written, for whom.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted<'a> {
    pub direction: Direction,
    pub requirement: Requirement,
    /// The candidates that can be written, in their order.
    pub candidates: &'a [&'a Candidate],
}

/// Writes the settings for those candidates of a direction that are ready. `remarks` stand above them
/// as comments, with the day of the next review.
pub fn settings_for(
    server: MailServer,
    direction: Direction,
    requirement: Requirement,
    candidates: &[Candidate],
    remarks: &[String],
) -> Settings {
    let ready = candidates
        .iter()
        .filter(|c| c.direction == direction && c.is_ready());
    let (writable, others): (Vec<&Candidate>, Vec<&Candidate>) =
        ready.partition(|candidate| candidate.is_writable());
    let left_out = others.iter().map(|c| c.domain.clone()).collect();
    if writable.is_empty() {
        let text = String::new();
        return Settings { text, left_out };
    }
    let wanted = Wanted {
        direction,
        requirement,
        candidates: &writable,
    };
    let mut text = String::new();
    for remark in remarks {
        comment(&mut text, remark);
    }
    match server {
        MailServer::ExchangeOnline => exchange::online(&mut text, wanted),
        MailServer::ExchangeServer => exchange::server(&mut text, wanted),
        MailServer::Postfix => servers::postfix(&mut text, wanted),
        MailServer::Exim => servers::exim(&mut text, wanted),
        MailServer::Sendmail => servers::sendmail(&mut text, wanted),
    }
    Settings { text, left_out }
}

/// A comment of one line. All these languages begin one with `#`, and end it with the line.
pub(super) fn comment(text: &mut String, remark: &str) {
    text.push_str("# ");
    let breaks = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
    // Postfix joins a line that begins with white space to the one before, and none with a backslash
    // at its end; Exim joins both.
    let remark: String = remark
        .chars()
        .map(|letter| {
            if breaks(letter) || letter == '\\' {
                ' '
            } else {
                letter
            }
        })
        .collect();
    text.push_str(remark.trim());
    text.push('\n');
}

/// The day on which settings of today are to be looked at again.
pub fn review_day(today: Day) -> Day {
    Day(today.0.saturating_add(REVIEW_AFTER))
}

/// Days until the review: a quarter of a year.
const REVIEW_AFTER: i32 = 90;
