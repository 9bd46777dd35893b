//! Which partners are shown, and in which order.

use std::cmp::{Ordering, Reverse};

use super::to_fix::below;
use crate::share::Ratio;
use crate::verdict::Threshold;
use tally::{PartnerRow, ShownPartner};
use trace::sorted;
use trace::{Day, Direction, TlsClass};

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// The domain.
    Domain,
    /// How much mail, in the unit of the counts.
    Volume,
    /// The share with TLS 1.2 or later.
    Modern,
    /// What is worst.
    Worst,
    /// Strength, by the worst grade.
    Strength,
    /// Forward secrecy, by what had none.
    Secrecy,
    /// Proof, by the weakest.
    Proof,
    /// The first mail.
    First,
    /// The last mail.
    Last,
    /// The connectors.
    Connectors,
}

/// What rows can be asked to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Filter {
    /// Mail in clear, the last of it not long ago.
    ClearLately,
    /// Mail that is known not to reach a threshold.
    Below(Threshold),
    /// Mail without forward secrecy.
    NoForwardSecrecy,
}

impl Filter {
    /// All of them with this threshold, in their order.
    pub fn all(threshold: Threshold) -> [Self; 3] {
        [
            Self::ClearLately,
            Self::Below(threshold),
            Self::NoForwardSecrecy,
        ]
    }

    /// Days that are not long ago, the last one included.
    pub const LATELY: u32 = 30;

    fn holds(self, row: &PartnerRow, lately_from: Day) -> bool {
        match self {
            // In clear is the worst class, so its last day is told where there is any.
            Self::ClearLately => row
                .worst
                .is_some_and(|(class, day)| class == TlsClass::None && day >= lately_from),
            Self::Below(threshold) => below(row, threshold) > 0,
            Self::NoForwardSecrecy => {
                let [_, without, _] = row.quality.forward_secrecy;
                without > 0
            }
        }
    }
}

/// What a person chose to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// A part of the domain, or of a connector's name.
    pub search: String,
    /// One direction, or both.
    pub direction: Option<Direction>,
    /// What a row has to have: any of these, or nothing where there are none.
    pub filters: Vec<Filter>,
    /// By which column, and whether the largest comes first.
    pub sorting: (Column, bool),
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            search: String::new(),
            direction: None,
            filters: Vec::new(),
            sorting: (Column::Worst, true),
        }
    }
}

/// The share with TLS 1.2 or later, of what is known.
pub fn modern_share(row: &PartnerRow) -> Ratio {
    let count = |class: TlsClass| row.tls.get(class.index()).copied().unwrap_or_default();
    Ratio {
        numerator: count(TlsClass::Tls1_2).saturating_add(count(TlsClass::Tls1_3)),
        denominator: total(row).saturating_sub(count(TlsClass::NotRecorded)),
    }
}

/// How much mail, in the unit of the counts.
fn total(row: &PartnerRow) -> u64 {
    row.tls
        .iter()
        .fold(0, |sum: u64, count| sum.saturating_add(*count))
}

/// Grades as places among the counts, the worst first; what cannot be told is no grade, and stands
/// before what is still to be accepted.
const WORST_GRADES: [usize; 5] = [3, 2, 4, 1, 0];
/// Proofs as places among the counts, the weakest first.
const WEAKEST_PROOFS: [usize; 5] = [3, 4, 2, 1, 0];

/// The worst grade that occurs, as a place among the counts.
pub fn worst_grade(row: &PartnerRow) -> Option<usize> {
    first(&WORST_GRADES, &row.quality.strength)
}

/// The weakest proof that occurs, as a place among the counts.
pub fn weakest_proof(row: &PartnerRow) -> Option<usize> {
    first(&WEAKEST_PROOFS, &row.quality.proof)
}

fn first(places: &[usize], counts: &[u64]) -> Option<usize> {
    let occurs = |place: &&usize| counts.get(**place).is_some_and(|count| *count > 0);
    places.iter().find(occurs).copied()
}

/// Indexes of the rows that fit, in their order. What is lately begins at `lately_from`.
pub fn find(rows: &[ShownPartner], choices: &Choices, lately_from: Day) -> Vec<usize> {
    let typed = choices.search.trim().to_lowercase();
    let fits = |row: &PartnerRow| {
        let mut filters = choices.filters.iter();
        choices
            .direction
            .is_none_or(|wanted| wanted == row.direction)
            && (choices.filters.is_empty() || filters.any(|filter| filter.holds(row, lately_from)))
            && contains(row, &typed)
    };
    let rows = rows.iter().map(|shown| &shown.row).enumerate();
    let mut found: Vec<(usize, &PartnerRow)> = rows.filter(|(_, row)| fits(row)).collect();
    let (column, descending) = choices.sorting;
    sorted::by(&mut found, |(_, a), (_, b)| {
        let order = compare(a, b, column);
        let order = if descending { order.reverse() } else { order };
        order.then_with(|| a.worst_first().cmp(&b.worst_first()))
    });
    found.into_iter().map(|(at, _)| at).collect()
}

/// Whether what a person typed is in the domain of a partner, or in the name of a connector of it. `typed` is in
/// small letters, without blanks around it.
pub fn contains(row: &PartnerRow, typed: &str) -> bool {
    let mut names = row.connectors.iter().flatten();
    typed.is_empty()
        || row
            .domain
            .as_deref()
            .is_some_and(|domain| domain.contains(typed))
        || names.any(|name| name.to_lowercase().contains(typed))
}

/// The larger is the later, the more, the worse.
fn compare(a: &PartnerRow, b: &PartnerRow, column: Column) -> Ordering {
    let place = |of: &[usize], found: Option<usize>| {
        // What has none at all stands behind every one.
        let at = of.iter().position(|place| Some(*place) == found);
        Reverse(at.unwrap_or(of.len()))
    };
    let count = |counts: &[u64], place: Option<usize>| {
        let count = place.and_then(|place| counts.get(place));
        count.copied().unwrap_or_default()
    };
    match column {
        Column::Domain => {
            let key = |row: &PartnerRow| (row.domain.is_none(), row.domain.clone());
            key(a).cmp(&key(b))
        }
        Column::Volume => total(a).cmp(&total(b)),
        Column::Modern => {
            let (a, b) = (modern_share(a), modern_share(b));
            let cross = |n: u64, d: u64| u128::from(n) * u128::from(d);
            match (a.denominator, b.denominator) {
                // That of which nothing is known stands at one end.
                (0, other) => 0.cmp(&other),
                (other, 0) => other.cmp(&0),
                _ => cross(a.numerator, b.denominator).cmp(&cross(b.numerator, a.denominator)),
            }
        }
        Column::Worst => b.worst_first().cmp(&a.worst_first()),
        Column::Strength => {
            let key = |row: &PartnerRow| {
                let worst = worst_grade(row);
                let count = count(&row.quality.strength, worst);
                (place(&WORST_GRADES, worst), count)
            };
            key(a).cmp(&key(b))
        }
        Column::Secrecy => {
            let key = |row: &PartnerRow| {
                let [yes, no, cannot_tell] = row.quality.forward_secrecy;
                (no, cannot_tell, yes)
            };
            key(a).cmp(&key(b))
        }
        Column::Proof => {
            let key = |row: &PartnerRow| {
                let weakest = weakest_proof(row);
                let count = count(&row.quality.proof, weakest);
                (place(&WEAKEST_PROOFS, weakest), count)
            };
            key(a).cmp(&key(b))
        }
        Column::First => a.first.cmp(&b.first),
        Column::Last => a.last.cmp(&b.last),
        Column::Connectors => a.connectors.cmp(&b.connectors),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use tally::Quality;
    use trace::Timestamp;

    /// A partner with so many of each class.
    pub fn partner(domain: &str, direction: Direction, counts: &[(TlsClass, u64)]) -> ShownPartner {
        let mut tls = [0; TlsClass::COUNT];
        for (class, count) in counts {
            tls[class.index()] = *count;
        }
        let is_told = |class: &TlsClass| *class != TlsClass::NotRecorded && tls[class.index()] > 0;
        let worst = TlsClass::ALL.into_iter().find(is_told);
        ShownPartner {
            row: PartnerRow {
                direction,
                domain: (!domain.is_empty()).then(|| domain.to_owned()),
                volume: tls.iter().sum(),
                recipients: tls.iter().sum(),
                tls,
                quality: Quality::default(),
                first: Timestamp::start_of(Day(100)),
                last: Timestamp::start_of(Day(100)),
                days: (Day(100), Day(100)),
                worst: worst.map(|class| (class, Day(100))),
                connectors: vec![Some("Contoso Partner".to_owned()), None],
            },
            history: Vec::new(),
        }
    }

    fn rows() -> Vec<ShownPartner> {
        use Direction::{Inbound, Outbound};
        let mut weak = partner("weak.example", Inbound, &[(TlsClass::Tls1_2, 5)]);
        weak.row.quality.strength = [0, 0, 0, 3, 2];
        weak.row.quality.forward_secrecy = [2, 3, 0];
        weak.row.quality.proof = [0, 1, 0, 4, 0];
        let mut good = partner("good.example", Outbound, &[(TlsClass::Tls1_3, 50)]);
        good.row.quality.strength = [50, 0, 0, 0, 0];
        good.row.quality.forward_secrecy = [50, 0, 0];
        good.row.quality.proof = [0, 50, 0, 0, 0];
        vec![
            good,
            weak,
            partner(
                "old.example",
                Inbound,
                &[(TlsClass::Tls1_0, 2), (TlsClass::Tls1_2, 2)],
            ),
            partner(
                "clear.example",
                Inbound,
                &[(TlsClass::None, 1), (TlsClass::Tls1_3, 99)],
            ),
            partner("", Inbound, &[(TlsClass::NotRecorded, 7)]),
        ]
    }

    fn found(choices: &Choices) -> Vec<String> {
        let rows = rows();
        let found = find(&rows, choices, Day(90)).into_iter();
        found
            .map(|at| {
                rows[at]
                    .row
                    .domain
                    .clone()
                    .unwrap_or_else(|| "-".to_owned())
            })
            .collect()
    }

    #[test]
    fn what_is_worst_stands_first() {
        assert_eq!(
            found(&Choices::default()),
            [
                "clear.example",
                "old.example",
                "weak.example",
                "-",
                "good.example"
            ]
        );
        let best_first = Choices {
            sorting: (Column::Worst, false),
            ..Choices::default()
        };
        assert_eq!(found(&best_first)[0], "good.example");
    }

    #[test]
    fn a_row_has_to_have_any_of_what_is_asked() {
        let with = |filters: &[Filter]| {
            found(&Choices {
                filters: filters.to_vec(),
                ..Choices::default()
            })
        };
        assert_eq!(with(&[Filter::ClearLately]), ["clear.example"]);
        assert_eq!(
            with(&[Filter::Below(Threshold::Tls1_2)]),
            ["clear.example", "old.example"]
        );
        assert_eq!(with(&[Filter::NoForwardSecrecy]), ["weak.example"]);
        assert_eq!(
            with(&[Filter::Below(Threshold::Tls1_2), Filter::NoForwardSecrecy]),
            ["clear.example", "old.example", "weak.example"]
        );
        // Its last mail in clear was before that.
        let rows = rows();
        let lately = Choices {
            filters: vec![Filter::ClearLately],
            ..Choices::default()
        };
        assert!(find(&rows, &lately, Day(101)).is_empty());
    }

    #[test]
    fn domains_and_connectors_are_searched_and_a_direction_is_kept_to() {
        let searched = |search: &str| {
            found(&Choices {
                search: search.to_owned(),
                ..Choices::default()
            })
        };
        assert_eq!(searched(" OLD.ex "), ["old.example"]);
        assert_eq!(searched("contoso p").len(), 5);
        assert!(searched("nobody").is_empty());
        let outbound = Choices {
            direction: Some(Direction::Outbound),
            ..Choices::default()
        };
        assert_eq!(found(&outbound), ["good.example"]);
    }

    #[test]
    fn every_column_sorts_both_ways() {
        for (column, first, last) in [
            (Column::Domain, "-", "clear.example"),
            (Column::Volume, "clear.example", "old.example"),
            (Column::Modern, "weak.example", "-"),
            (Column::Strength, "weak.example", "-"),
            (Column::Secrecy, "weak.example", "-"),
            (Column::Proof, "weak.example", "-"),
        ] {
            let sorted = |descending| {
                found(&Choices {
                    sorting: (column, descending),
                    ..Choices::default()
                })
            };
            assert_eq!(sorted(true)[0], first, "{column:?}");
            if last != "-" {
                assert_eq!(sorted(false)[0], last, "{column:?}");
            }
        }
    }

    #[test]
    fn shares_are_of_what_is_known() {
        let rows = rows();
        let share = |at: usize| modern_share(&rows[at].row);
        assert_eq!((share(2).numerator, share(2).denominator), (2, 4));
        assert_eq!((share(4).numerator, share(4).denominator), (0, 0));
        assert_eq!(worst_grade(&rows[1].row), Some(3));
        assert_eq!(weakest_proof(&rows[1].row), Some(3));
        assert_eq!(worst_grade(&rows[4].row), None);
    }
}
