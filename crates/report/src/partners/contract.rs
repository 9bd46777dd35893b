//! A list of domains with which mail has to be encrypted, and whether it was.

use std::collections::BTreeMap;

use tally::{PartnerRow, ShownPartners};
use trace::{Day, Direction, TlsClass};

/// Domains of a list at most.
const MOST: usize = 10_000;

/// What was agreed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Requirement {
    /// All mail is encrypted, with whatever version.
    #[default]
    Encrypted,
    /// All mail has TLS 1.2 or later.
    Tls12,
    /// All mail has TLS 1.3.
    Tls13,
}

impl Requirement {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::Encrypted, Self::Tls12, Self::Tls13];

    /// Mail of this class breaks it.
    pub fn is_broken_by(self, class: TlsClass) -> bool {
        match self {
            Self::Encrypted => class == TlsClass::None,
            Self::Tls12 => class.is_below_tls1_2(),
            Self::Tls13 => class.is_below_tls1_2() || class == TlsClass::Tls1_2,
        }
    }

    /// Mail that breaks it, and mail of which it cannot be told.
    pub(crate) fn of(self, row: &PartnerRow) -> (u64, u64) {
        let breaks = |class: TlsClass| self.is_broken_by(class);
        let is_open = |class: TlsClass| match self {
            Self::Encrypted => class == TlsClass::NotRecorded,
            Self::Tls12 | Self::Tls13 => {
                matches!(class, TlsClass::NotRecorded | TlsClass::TlsUnversioned)
            }
        };
        let sum = |wanted: &dyn Fn(TlsClass) -> bool| {
            let counts = TlsClass::ALL.into_iter().zip(row.tls);
            let counts = counts.filter(|(class, _)| wanted(*class));
            counts.fold(0, |sum: u64, (_, count)| sum.saturating_add(count))
        };
        (sum(&breaks), sum(&is_open))
    }
}

/// Whether it was kept to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// So much mail breaks it, in the unit of the counts.
    NotMet(u64),
    /// Of so much mail the files do not tell; 0 where the domain may be among those that are not listed.
    CannotTell(u64),
    /// There was no mail.
    NoMail,
    /// All mail was as it should be.
    Met,
}

/// One domain of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The domain.
    pub domain: String,
    /// What came of it.
    pub verdict: Verdict,
    /// Mail of both directions, in the unit of the counts.
    pub count: u64,
    /// The last day of its worst mail, where it is not met.
    pub last: Option<Day>,
    /// The directions in which mail breaks it.
    pub directions: Vec<Direction>,
}

/// The domains of a text that a person typed or pasted: one a line or several, also as addresses,
/// `@example.com`, or `*.example.com`. Each once, in their order. What stands behind `#` is a remark.
pub fn domains_of(text: &str) -> Vec<String> {
    let lines = text.lines();
    let lines = lines.map(|line| line.split('#').next().unwrap_or_default());
    let words = lines.flat_map(|line| line.split([',', ';', ' ', '\t', '"', '\'', '<', '>']));
    let mut domains: Vec<String> = Vec::new();
    let mut known = std::collections::BTreeSet::new();
    for word in words {
        let domain = word.rsplit('@').next().unwrap_or_default().trim();
        let domain = domain.trim_start_matches("*.").trim_matches('.');
        let domain = domain.to_lowercase();
        if domain.contains('.') && domains.len() < MOST && known.insert(domain.clone()) {
            domains.push(domain);
        }
    }
    domains
}

/// What each domain of a list comes to, with all its subdomains and in both directions.
pub fn judge(list: &[String], shown: &ShownPartners, requirement: Requirement) -> Vec<Judged> {
    #[derive(Default)]
    struct Sum {
        count: u64,
        breaking: u64,
        open: u64,
        last: Option<Day>,
        directions: Vec<Direction>,
    }
    let mut sums: BTreeMap<&str, Sum> = list
        .iter()
        .map(|domain| (domain.as_str(), Sum::default()))
        .collect();
    for row in shown.rows.iter().map(|shown| &shown.row) {
        let (breaking, open) = requirement.of(row);
        let mut domain = row.domain.as_deref();
        while let Some(name) = domain {
            if let Some(sum) = sums.get_mut(name) {
                let all = row.tls.iter();
                sum.count = all.fold(sum.count, |sum, count| sum.saturating_add(*count));
                sum.breaking = sum.breaking.saturating_add(breaking);
                sum.open = sum.open.saturating_add(open);
                if breaking > 0 {
                    sum.last = sum.last.max(row.worst.map(|(_, day)| day));
                    if !sum.directions.contains(&row.direction) {
                        sum.directions.push(row.direction);
                    }
                }
            }
            domain = name.split_once('.').map(|(_, rest)| rest);
        }
    }
    let judged = list.iter().filter_map(|domain| {
        let sum = sums.get_mut(domain.as_str())?;
        sum.directions.sort_unstable();
        let verdict = match sum {
            Sum { breaking: 1.., .. } => Verdict::NotMet(sum.breaking),
            Sum { open: 1.., .. } => Verdict::CannotTell(sum.open),
            Sum { count: 1.., .. } => Verdict::Met,
            _ if shown.not_listed > 0 => Verdict::CannotTell(0),
            _ => Verdict::NoMail,
        };
        Some(Judged {
            domain: domain.clone(),
            verdict,
            count: sum.count,
            last: sum.last,
            directions: std::mem::take(&mut sum.directions),
        })
    });
    judged.collect()
}

#[cfg(test)]
mod tests {
    use super::super::rows::tests::partner;
    use super::*;

    #[test]
    fn a_list_is_written_in_any_of_several_ways() {
        let text = "Fabrikam.example, a@litware.example;*.northwind.example # the old name\n\
                    @proseware.example\n\"fabrikam.example\" word\n# a.example\n";
        assert_eq!(
            domains_of(text),
            [
                "fabrikam.example",
                "litware.example",
                "northwind.example",
                "proseware.example"
            ]
        );
    }

    #[test]
    fn a_domain_answers_for_its_subdomains_and_both_directions() {
        use Direction::{Inbound, Outbound};
        let mut shown = ShownPartners {
            rows: vec![
                partner("a.example", Inbound, &[(TlsClass::Tls1_2, 5)]),
                partner(
                    "mail.a.example",
                    Outbound,
                    &[(TlsClass::None, 2), (TlsClass::Tls1_3, 1)],
                ),
                partner("b.example", Inbound, &[(TlsClass::Tls1_0, 4)]),
                partner("c.example", Inbound, &[(TlsClass::NotRecorded, 3)]),
                partner("xb.example", Inbound, &[(TlsClass::None, 9)]),
                partner("", Inbound, &[(TlsClass::None, 9)]),
            ],
            ..ShownPartners::default()
        };
        let list = ["a.example", "b.example", "c.example", "d.example"].map(str::to_owned);
        let verdicts = |shown: &ShownPartners, requirement| {
            let judged = judge(&list, shown, requirement).into_iter();
            judged
                .map(|judged| (judged.verdict, judged.count))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            verdicts(&shown, Requirement::Encrypted),
            [
                (Verdict::NotMet(2), 8),
                (Verdict::Met, 4),
                (Verdict::CannotTell(3), 3),
                (Verdict::NoMail, 0),
            ]
        );
        assert_eq!(
            verdicts(&shown, Requirement::Tls12)[1],
            (Verdict::NotMet(4), 4)
        );
        let first = &judge(&list, &shown, Requirement::Encrypted)[0];
        assert_eq!(
            (first.last, &*first.directions),
            (Some(Day(100)), &[Outbound][..])
        );
        // It may be among those that are not listed.
        shown.not_listed = 1;
        assert_eq!(
            verdicts(&shown, Requirement::Encrypted)[3],
            (Verdict::CannotTell(0), 0)
        );
    }
}
