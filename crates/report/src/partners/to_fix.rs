//! Whom to ask first: the partners with most mail that does not reach the threshold.

use std::cmp::Reverse;

use crate::verdict::Threshold;
use tally::{PartnerRow, ShownPartners};
use trace::sorted;
use trace::{Day, Direction, TlsClass};

/// A partner to be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offender {
    /// Its place among the rows.
    pub at: usize,
    /// How much of its mail does not reach the threshold, in the unit of the counts.
    pub below: u64,
    /// The worst class of that.
    pub worst: TlsClass,
    /// The last day of that class, where it is told.
    pub last: Option<Day>,
}

/// The partners of a direction whose mail does not reach a threshold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToFix {
    /// Those with most such mail, the most first.
    pub top: Vec<Offender>,
    /// How many there are in all. Mail of which no domain is told counts as one.
    pub partners: u64,
    /// How many domains there are; `None` where not all partners are listed.
    pub domains: Option<u64>,
}

/// How much of a partner's mail does not reach a threshold.
pub fn below(row: &PartnerRow, threshold: Threshold) -> u64 {
    let counts = threshold
        .below()
        .filter_map(|class| row.tls.get(class.index()));
    counts.fold(0, |sum, count| sum.saturating_add(*count))
}

/// The partners of a direction that are to be asked, `most` of them at most.
pub fn to_fix(
    shown: &ShownPartners,
    direction: Direction,
    threshold: Threshold,
    most: usize,
) -> ToFix {
    let mut found: Vec<(&PartnerRow, Offender)> = Vec::new();
    for (at, shown) in shown.rows.iter().enumerate() {
        let row = &shown.row;
        let below = below(row, threshold);
        let occurs = |class: &TlsClass| row.tls.get(class.index()).is_some_and(|count| *count > 0);
        let worst = threshold.below().find(occurs);
        if let Some(worst) = worst.filter(|_| row.direction == direction) {
            let last = row.worst.filter(|(class, _)| *class == worst);
            found.push((
                row,
                Offender {
                    at,
                    below,
                    worst,
                    last: last.map(|(_, day)| day),
                },
            ));
        }
    }
    let named = found.iter().filter(|(row, _)| row.domain.is_some()).count();
    let partners = found.len() as u64;
    sorted::by(&mut found, |(a, one), (b, other)| {
        let first = Reverse(one.below).cmp(&Reverse(other.below));
        first.then_with(|| a.worst_first().cmp(&b.worst_first()))
    });
    found.truncate(most);
    ToFix {
        top: found.into_iter().map(|(_, offender)| offender).collect(),
        partners,
        domains: (shown.not_listed == 0).then_some(named as u64),
    }
}

#[cfg(test)]
mod tests {
    use super::super::rows::tests::partner;
    use super::*;

    fn shown() -> ShownPartners {
        use Direction::{Inbound, Outbound};
        let mut nameless = partner(
            "nameless.example",
            Inbound,
            &[(TlsClass::TlsUnversioned, 1), (TlsClass::Tls1_2, 3)],
        );
        // A version that is not told counts as worse than TLS 1.2.
        nameless.row.worst = Some((TlsClass::TlsUnversioned, Day(100)));
        ShownPartners {
            rows: vec![
                partner("clear.example", Inbound, &[(TlsClass::None, 2)]),
                partner("old.example", Inbound, &[(TlsClass::Tls1_0, 9)]),
                partner("there.example", Outbound, &[(TlsClass::None, 50)]),
                partner(
                    "mixed.example",
                    Inbound,
                    &[
                        (TlsClass::Tls1_1, 1),
                        (TlsClass::TlsUnversioned, 4),
                        (TlsClass::Tls1_2, 90),
                    ],
                ),
                partner("", Inbound, &[(TlsClass::None, 1)]),
                partner("good.example", Inbound, &[(TlsClass::Tls1_3, 9)]),
                partner("silent.example", Inbound, &[(TlsClass::NotRecorded, 9)]),
                nameless,
            ],
            ..ShownPartners::default()
        }
    }

    /// Domain, count, worst class and whether its last day is told.
    fn told(threshold: Threshold, most: usize) -> Vec<(String, u64, TlsClass, bool)> {
        let shown = shown();
        let found = to_fix(&shown, Direction::Inbound, threshold, most);
        let told = found.top.into_iter().map(|of| {
            let domain = shown.rows[of.at].row.domain.clone();
            (
                domain.unwrap_or_default(),
                of.below,
                of.worst,
                of.last.is_some(),
            )
        });
        told.collect()
    }

    #[test]
    fn those_with_most_mail_below_the_threshold_stand_first() {
        let row = |domain: &str, count, class, has_day| (domain.to_owned(), count, class, has_day);
        assert_eq!(
            told(Threshold::Tls1_2, 9),
            [
                row("old.example", 9, TlsClass::Tls1_0, true),
                row("clear.example", 2, TlsClass::None, true),
                row("", 1, TlsClass::None, true),
                row("mixed.example", 1, TlsClass::Tls1_1, true),
            ]
        );
        assert_eq!(
            told(Threshold::Encrypted, 1),
            [row("clear.example", 2, TlsClass::None, true)]
        );
        assert_eq!(
            told(Threshold::Tls1_3, 3),
            [
                row("mixed.example", 91, TlsClass::Tls1_1, true),
                row("old.example", 9, TlsClass::Tls1_0, true),
                row("nameless.example", 3, TlsClass::Tls1_2, false),
            ]
        );
    }

    #[test]
    fn domains_are_counted_where_all_are_listed() {
        let mut shown = shown();
        let count = |shown: &ShownPartners| {
            let found = to_fix(shown, Direction::Inbound, Threshold::default(), 2);
            (found.top.len(), found.partners, found.domains)
        };
        assert_eq!(count(&shown), (2, 4, Some(3)));
        shown.not_listed = 1;
        assert_eq!(count(&shown), (2, 4, None));
    }
}
