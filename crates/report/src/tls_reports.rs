//! TLS reports as their place shows them: each domain and policy apart, because a sender may count the
//! same sessions under two policies.
//!
//! These are sessions, not messages. Nothing here is part of the report JSON or of a link.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::DayRange;
use tally::{Failed, Policy};
use trace::Day;
use trace::sorted;

/// The policy under which sessions were opened. Source: RFC 8460, section 4.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PolicyKind {
    /// MTA-STS.
    Sts,
    /// DANE.
    Tlsa,
    /// There was none, or none that the sender uses.
    NoPolicy,
    /// Some other word.
    Other,
}

impl PolicyKind {
    fn of(word: &str) -> Self {
        match &*word.to_ascii_lowercase() {
            "sts" => Self::Sts,
            "tlsa" => Self::Tlsa,
            "no-policy-found" => Self::NoPolicy,
            _ => Self::Other,
        }
    }
}

/// Why sessions failed. Source: RFC 8460, section 4.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FailureKind {
    /// `starttls-not-supported`
    StarttlsNotSupported,
    /// `certificate-host-mismatch`
    CertificateHostMismatch,
    /// `certificate-expired`
    CertificateExpired,
    /// `certificate-not-trusted`
    CertificateNotTrusted,
    /// `validation-failure`
    ValidationFailure,
    /// `tlsa-invalid`
    TlsaInvalid,
    /// `dnssec-invalid`
    DnssecInvalid,
    /// `dane-required`
    DaneRequired,
    /// `sts-policy-fetch-error`
    StsPolicyFetchError,
    /// `sts-policy-invalid`
    StsPolicyInvalid,
    /// `sts-webpki-invalid`
    StsWebpkiInvalid,
    /// Some other word.
    Other,
}

impl FailureKind {
    /// All of them, in the order of the RFC.
    pub const ALL: [Self; 12] = [
        Self::StarttlsNotSupported,
        Self::CertificateHostMismatch,
        Self::CertificateExpired,
        Self::CertificateNotTrusted,
        Self::ValidationFailure,
        Self::TlsaInvalid,
        Self::DnssecInvalid,
        Self::DaneRequired,
        Self::StsPolicyFetchError,
        Self::StsPolicyInvalid,
        Self::StsWebpkiInvalid,
        Self::Other,
    ];

    /// The word of a report; empty for what is none of the RFC's.
    pub fn id(self) -> &'static str {
        match self {
            Self::StarttlsNotSupported => "starttls-not-supported",
            Self::CertificateHostMismatch => "certificate-host-mismatch",
            Self::CertificateExpired => "certificate-expired",
            Self::CertificateNotTrusted => "certificate-not-trusted",
            Self::ValidationFailure => "validation-failure",
            Self::TlsaInvalid => "tlsa-invalid",
            Self::DnssecInvalid => "dnssec-invalid",
            Self::DaneRequired => "dane-required",
            Self::StsPolicyFetchError => "sts-policy-fetch-error",
            Self::StsPolicyInvalid => "sts-policy-invalid",
            Self::StsWebpkiInvalid => "sts-webpki-invalid",
            Self::Other => "",
        }
    }

    fn of(word: &str) -> Self {
        let is = |kind: &Self| word.eq_ignore_ascii_case(kind.id());
        Self::ALL.into_iter().find(is).unwrap_or(Self::Other)
    }
}

/// Sessions that were encrypted, and sessions that failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sessions {
    /// Encrypted as the policy asks.
    pub encrypted: u64,
    /// Failed.
    pub failed: u64,
}

impl Sessions {
    /// Both.
    pub fn all(self) -> u64 {
        self.encrypted.saturating_add(self.failed)
    }

    fn add(&mut self, policy: &Policy) {
        self.encrypted = self.encrypted.saturating_add(policy.encrypted);
        self.failed = self.failed.saturating_add(policy.failed);
    }
}

/// What all senders saw of one domain under one policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyReport {
    /// The organization's domain.
    pub domain: String,
    /// The policy.
    pub kind: PolicyKind,
    /// What MTA-STS policies say of themselves: `enforce`, `testing`, `none`.
    pub modes: Vec<String>,
    /// Number of reports.
    pub reports: u64,
    /// The days they cover, where they tell any.
    pub days: Option<DayRange>,
    /// In all.
    pub sessions: Sessions,
    /// By the day on which reports begin, in order; days without a report are not listed.
    pub by_day: Vec<(Day, Sessions)>,
    /// Who reports, most sessions first.
    pub senders: Vec<Sender>,
    /// By reason, most sessions first.
    pub failures: Vec<Failures>,
}

/// One organization that reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// As it calls itself; empty if it does not.
    pub organization: String,
    /// Number of its reports.
    pub reports: u64,
    /// What it saw.
    pub sessions: Sessions,
}

/// The sessions that failed for one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failures {
    /// Why.
    pub kind: FailureKind,
    /// How many, as the details of reports tell.
    pub sessions: u64,
    /// Where, most sessions first, at most [`MAX_EVIDENCE`].
    pub evidence: Vec<FailureEvidence>,
}

/// Rows of evidence that are listed for one reason.
pub const MAX_EVIDENCE: usize = 50;

/// Where and how sessions failed. Only for the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailureEvidence {
    /// Who saw it.
    pub organization: String,
    /// The receiving server; empty if not told.
    pub receiver: String,
    /// The sending server's address; empty if not told.
    pub sender: String,
    /// The word of the report where it is none of the RFC's, and the reason it gives.
    pub reason: String,
    /// How many sessions.
    pub sessions: u64,
}

/// The reports by domain and policy, those with failures first.
pub fn policy_reports(policies: &[Policy]) -> Vec<PolicyReport> {
    let mut groups: BTreeMap<(String, PolicyKind), Vec<&Policy>> = BTreeMap::new();
    for policy in policies {
        let domain = policy.domain.trim_end_matches('.').to_lowercase();
        let key = (domain, PolicyKind::of(&policy.kind));
        groups.entry(key).or_default().push(policy);
    }
    let mut all: Vec<PolicyReport> = groups
        .into_iter()
        .map(|((domain, kind), policies)| policy_report(domain, kind, &policies))
        .collect();
    sorted::by_key(&mut all, |report| Reverse(report.sessions.failed));
    all
}

fn policy_report(domain: String, kind: PolicyKind, policies: &[&Policy]) -> PolicyReport {
    let mut sessions = Sessions::default();
    let mut by_day = BTreeMap::<Day, Sessions>::new();
    let mut senders = BTreeMap::<&str, (BTreeSet<_>, Sessions)>::new();
    let mut modes = BTreeSet::new();
    for policy in policies {
        sessions.add(policy);
        if let Some(day) = policy.from.or(policy.to) {
            by_day.entry(day).or_default().add(policy);
        }
        let (reports, of_sender) = senders.entry(&policy.organization).or_default();
        reports.insert((&policy.report_id, policy.from));
        of_sender.add(policy);
        if !policy.mode.is_empty() {
            modes.insert(policy.mode.to_ascii_lowercase());
        }
    }
    let first = policies.iter().filter_map(|p| p.from.or(p.to)).min();
    let last = policies.iter().filter_map(|p| p.to.or(p.from)).max();
    let mut senders: Vec<Sender> = senders
        .into_iter()
        .map(|(organization, (reports, sessions))| Sender {
            organization: organization.to_owned(),
            reports: reports.len() as u64,
            sessions,
        })
        .collect();
    sorted::by_key(&mut senders, |sender| Reverse(sender.sessions.all()));
    PolicyReport {
        domain,
        kind,
        modes: modes.into_iter().collect(),
        reports: senders.iter().map(|sender| sender.reports).sum(),
        days: first.zip(last).map(|(from, to)| DayRange {
            from,
            to: to.max(from),
        }),
        sessions,
        by_day: by_day.into_iter().collect(),
        senders,
        failures: failures(policies),
    }
}

fn failures(policies: &[&Policy]) -> Vec<Failures> {
    // Equal evidence of several reports is one row.
    type Place<'a> = (&'a str, &'a str, &'a str, String);
    let mut kinds = BTreeMap::<FailureKind, BTreeMap<Place<'_>, u64>>::new();
    for policy in policies {
        for failed in &policy.failures {
            let kind = FailureKind::of(&failed.kind);
            let place = (
                &*policy.organization,
                &*failed.receiver,
                &*failed.sender,
                reason(kind, failed),
            );
            let sum = kinds.entry(kind).or_default().entry(place).or_default();
            *sum = sum.saturating_add(failed.sessions);
        }
    }
    let mut all: Vec<Failures> = kinds
        .into_iter()
        .map(|(kind, places)| {
            let sessions = places
                .values()
                .fold(0, |sum: u64, more| sum.saturating_add(*more));
            let mut evidence: Vec<FailureEvidence> = places
                .into_iter()
                .map(
                    |((organization, receiver, sender, reason), sessions)| FailureEvidence {
                        organization: organization.to_owned(),
                        receiver: receiver.to_owned(),
                        sender: sender.to_owned(),
                        reason,
                        sessions,
                    },
                )
                .collect();
            sorted::by_key(&mut evidence, |row| Reverse(row.sessions));
            evidence.truncate(MAX_EVIDENCE);
            Failures {
                kind,
                sessions,
                evidence,
            }
        })
        .collect();
    sorted::by_key(&mut all, |failures| Reverse(failures.sessions));
    all
}

fn reason(kind: FailureKind, failed: &Failed) -> String {
    match kind {
        FailureKind::Other if failed.reason.is_empty() => failed.kind.clone(),
        FailureKind::Other => format!("{}: {}", failed.kind, failed.reason),
        _ => failed.reason.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(organization: &str, id: &str, kind: &str, day: i32, failed: u64) -> Policy {
        Policy {
            organization: organization.to_owned(),
            report_id: id.to_owned(),
            from: Some(Day(day)),
            to: Some(Day(day)),
            domain: "Contoso.example.".to_owned(),
            kind: kind.to_owned(),
            mode: "testing".to_owned(),
            encrypted: 10,
            failed,
            failures: vec![Failed {
                kind: "certificate-expired".to_owned(),
                sessions: failed,
                receiver: "mx.contoso.example".to_owned(),
                sender: "192.0.2.1".to_owned(),
                reason: String::new(),
            }],
        }
    }

    #[test]
    fn policies_stand_apart_and_senders_and_days_add_up() {
        let all = policy_reports(&[
            policy("A", "1", "sts", 5, 0),
            policy("A", "1", "tlsa", 5, 0),
            policy("B", "1", "sts", 6, 3),
            policy("A", "2", "STS", 6, 1),
        ]);
        let [sts, tlsa] = all.as_slice() else {
            panic!("two policies of one domain: {all:?}");
        };
        assert_eq!((sts.kind, tlsa.kind), (PolicyKind::Sts, PolicyKind::Tlsa));
        assert_eq!(
            sts.sessions,
            Sessions {
                encrypted: 30,
                failed: 4
            }
        );
        assert_eq!(
            tlsa.sessions,
            Sessions {
                encrypted: 10,
                failed: 0
            }
        );
        assert_eq!((sts.reports, sts.domain.as_str()), (3, "contoso.example"));
        let days: Vec<_> = sts
            .by_day
            .iter()
            .map(|(day, s)| (day.0, s.failed))
            .collect();
        assert_eq!(days, [(5, 0), (6, 4)]);
        let senders: Vec<_> = sts
            .senders
            .iter()
            .map(|s| (&*s.organization, s.reports))
            .collect();
        assert_eq!(senders, [("A", 2), ("B", 1)]);
        assert_eq!(sts.failures.len(), 1);
        assert_eq!(
            (sts.failures[0].sessions, sts.failures[0].evidence.len()),
            (4, 2)
        );
    }

    #[test]
    fn words_of_the_rfc_and_others() {
        for kind in FailureKind::ALL {
            assert_eq!(FailureKind::of(kind.id()), kind);
        }
        assert_eq!(
            FailureKind::of("Certificate-Expired"),
            FailureKind::CertificateExpired
        );
        assert_eq!(FailureKind::of("new-word"), FailureKind::Other);
    }
}
