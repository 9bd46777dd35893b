//! What an auditor asks first: what is missing in the files, and of which requirements their numbers are
//! evidence.
//!
//! It follows from reports and is no part of them. A number is evidence of what it counts, and never of
//! more; nothing here says that anybody complies with anything. Source: `docs/audit.md`.

use std::collections::{BTreeMap, BTreeSet};

use strength::Guideline;
use trace::{Day, Direction, Note, Proof, SkipReason, TlsClass};

use super::labels::SideBySide;
use super::model::{CountedFrom, Report, Totals};
use super::range::DayRange;
use super::share::Ratio;
use super::silence::is_silent;
use super::verdict::{Compliance, Threshold};

/// Something that is missing, or that the files cannot tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// No file has any mail on these days.
    NoMail(DayRange),
    /// No mail went this way at all.
    NothingThatWay(Direction),
    /// A file has as many records as an export may have, or is damaged.
    MayBeCut {
        /// Which one.
        file: String,
    },
    /// Nothing of a file counts.
    NotCounted {
        /// Which one.
        file: String,
    },
    /// Sheets of a workbook do not count, though they could be read.
    SheetsNotCounted {
        /// The workbook.
        file: String,
        /// Names of the sheets.
        sheets: Vec<String>,
    },
    /// What a saved report says of a file that it was made of.
    SaidOfFile {
        /// The saved report.
        file: String,
        /// Which file.
        of: String,
        /// What, as it stands there.
        said: String,
    },
    /// Records that could not be read.
    Unreadable {
        /// Which file.
        file: String,
        /// How many.
        records: u64,
    },
    /// The files do not tell how mail was protected that went this way.
    CannotTell {
        /// Which way.
        direction: Direction,
        /// Of how much.
        count: u64,
        /// How much there was.
        all: u64,
    },
    /// A connector that carried mail before carried none on the last days.
    FellSilent {
        /// Which way.
        direction: Direction,
        /// Its name.
        connector: String,
        /// The days without mail of it, up to the end of the report's: what came later is not looked at.
        pause: DayRange,
    },
    /// A tenant or a server had no mail on the last days.
    LabelFellSilent {
        /// Its label; empty for files without one.
        label: String,
        /// The days without mail of it, up to the end of those that are told.
        pause: DayRange,
    },
    /// Aggregated files are loaded, and only the traces beside them count.
    SumsNotCounted,
    /// Of these days several aggregated files tell different numbers, of which the larger one counts.
    ToldOtherwise(Vec<DayRange>),
    /// A host that wrote lines of a log before wrote none on the last days.
    HostFellSilent {
        /// The label of its files; empty where nothing tells files apart.
        label: String,
        /// Its name.
        host: String,
        /// The days without a line of it, likewise.
        pause: DayRange,
    },
}

/// What is missing in the days of a report, or what its files cannot tell of them. `has_sums` is whether
/// aggregated files are loaded, with numbers.
pub fn gaps(report: &Report, has_sums: bool) -> Vec<Gap> {
    let mut gaps = Vec::new();
    if has_sums && report.source == CountedFrom::Traces {
        gaps.push(Gap::SumsNotCounted);
    }
    if report.told.range {
        let with_mail =
            |row: &&super::DayRow| row.totals.volume > 0 && report.range.contains(row.date);
        let days: BTreeSet<Day> = report
            .days
            .iter()
            .filter(with_mail)
            .map(|row| row.date)
            .collect();
        without(&days, report.asked, &mut gaps);
    }
    for file in &report.files {
        let is_cut = |note: &Note| {
            matches!(
                note,
                Note::MayBeCut { .. } | Note::CutShort | Note::DamagedArchive
            )
        };
        let is_problem = |note: &Note| note.is_problem();
        if file.transfers == 0 && file.notes.iter().any(is_problem) {
            let file = file.name.clone();
            gaps.push(Gap::NotCounted { file });
        } else if file.notes.iter().any(is_cut) {
            let file = file.name.clone();
            gaps.push(Gap::MayBeCut { file });
        }
        for note in &file.notes {
            match note {
                Note::SaysOfItsFiles { said } => {
                    gaps.extend(said.iter().map(|(of, said)| Gap::SaidOfFile {
                        file: file.name.clone(),
                        of: of.clone(),
                        said: said.clone(),
                    }));
                }
                Note::FurtherSheets { sheets } => gaps.push(Gap::SheetsNotCounted {
                    file: file.name.clone(),
                    sheets: sheets.clone(),
                }),
                _ => {}
            }
        }
        let records = file
            .skipped
            .iter()
            .filter(|skip| SkipReason::UNREADABLE.contains(&skip.reason));
        let records: u64 = records.map(|skip| skip.count).sum();
        if records > 0 {
            let file = file.name.clone();
            gaps.push(Gap::Unreadable { file, records });
        }
    }
    for direction in Direction::ALL {
        let tls = &report.directions.get(direction).tls;
        let (count, all) = (tls.get(TlsClass::NotRecorded), tls.total());
        if all == 0 {
            gaps.push(Gap::NothingThatWay(direction));
        } else if count > 0 {
            gaps.push(Gap::CannotTell {
                direction,
                count,
                all,
            });
        }
    }
    let otherwise = DayRange::of(&report.told_otherwise);
    if !otherwise.is_empty() {
        gaps.push(Gap::ToldOtherwise(otherwise));
    }
    silent(report, &mut gaps);
    let hosts = report.silent_hosts.iter();
    gaps.extend(hosts.map(|host| Gap::HostFellSilent {
        label: String::new(),
        host: host.name.clone(),
        pause: pause(host.last, report.range.to),
    }));
    gaps
}

fn without(days: &BTreeSet<Day>, range: DayRange, gaps: &mut Vec<Gap>) {
    let mut next = range.from;
    let mut gap = |from: Day, to: Day| {
        if from <= to {
            gaps.push(Gap::NoMail(DayRange { from, to }));
        }
    };
    for day in days {
        gap(next, Day(day.0 - 1));
        next = Day(day.0 + 1);
    }
    gap(next, range.to);
}

/// Adds the labels that are silent, in their order, and has log hosts told by their labels: of two labels with hosts
/// of one name each has its own. A label of which no file has any mail up to the end is none of them: nothing
/// stopped.
pub fn add_silent_labels(told: &SideBySide, gaps: &mut Vec<Gap>) {
    gaps.retain(|gap| !matches!(gap, Gap::HostFellSilent { .. }));
    for row in &told.rows {
        let silent_since = row.last.filter(|_| row.is_silent);
        if let Some(last) = silent_since.or(row.ended) {
            gaps.push(Gap::LabelFellSilent {
                label: row.label.clone(),
                pause: pause(last, told.days.to),
            });
        }
    }
    for row in &told.rows {
        let hosts = row.silent_hosts.iter();
        gaps.extend(hosts.map(|host| Gap::HostFellSilent {
            label: row.label.clone(),
            host: host.name.clone(),
            pause: pause(host.last, told.days.to),
        }));
    }
}

/// The days from the last one with something on to the end.
fn pause(last: Day, end: Day) -> DayRange {
    DayRange {
        from: Day(last.0 + 1),
        to: end,
    }
}

/// Connectors that paused at the end for longer than ever before.
fn silent(report: &Report, gaps: &mut Vec<Gap>) {
    let mut by_connector: BTreeMap<(Direction, &str), BTreeSet<Day>> = BTreeMap::new();
    for row in &report.days {
        if let Some(name) = row.connector.as_deref()
            && row.totals.volume > 0
            && report.range.contains(row.date)
        {
            by_connector
                .entry((row.direction, name))
                .or_default()
                .insert(row.date);
        }
    }
    for ((direction, name), days) in by_connector {
        let Some(last) = days.last().copied() else {
            continue;
        };
        if is_silent(&days, report.range.to) {
            gaps.push(Gap::FellSilent {
                direction,
                connector: name.to_owned(),
                pause: pause(last, report.range.to),
            });
        }
    }
}

/// A requirement of which the numbers are evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requirement {
    /// BSI TR-03108, Secure Email Transport.
    Tr03108,
    /// BSI TR-02102-2, the use of TLS.
    Tr02102,
    /// The German data protection authorities on email, obligatory transport encryption.
    DskObligatory,
    /// The same, qualified transport encryption.
    DskQualified,
    /// Directive (EU) 2022/2555, Article 21(2)(h), and § 30 BSIG.
    Nis2,
    /// Delegated Regulation (EU) 2024/1774, Article 6, of DORA.
    Dora,
    /// PCI DSS 4.0.1, requirement 4.2.1.
    PciDss,
    /// 45 CFR 164.312(e).
    Hipaa,
}

/// How the text of a requirement was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Its publisher's own could not be read, a reprint or a quotation of it was.
    Reprint,
    /// Only what others say of it, or an older edition.
    OthersAlone,
}

impl Requirement {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 8] = [
        Self::Tr03108,
        Self::Tr02102,
        Self::DskObligatory,
        Self::DskQualified,
        Self::Nis2,
        Self::Dora,
        Self::PciDss,
        Self::Hipaa,
    ];

    /// When it was looked up, `YYYY-MM-DD`.
    pub fn looked_up(self) -> &'static str {
        "2026-11-30"
    }

    /// How its text was read then. None was read at its publisher.
    pub fn origin(self) -> Origin {
        match self {
            // Of some the beginning was, or an older edition; see `docs/audit.md`.
            Self::Tr03108 | Self::Tr02102 | Self::DskObligatory | Self::DskQualified => {
                Origin::OthersAlone
            }
            _ => Origin::Reprint,
        }
    }

    /// The guideline by which its numbers have to be judged, where that matters.
    pub fn guideline(self) -> Option<Guideline> {
        (self == Self::Tr02102).then_some(Guideline::BsiTr02102_2)
    }

    /// What the numbers of a report say of it; of a report by [`Self::guideline`], where there is one.
    pub fn evidence(self, report: &Report) -> Evidence {
        let [inbound, outbound] = Direction::ALL.map(|direction| *report.directions.get(direction));
        let mut both = inbound;
        both.add(&outbound);
        match self {
            Self::Tr03108 | Self::Nis2 | Self::Dora | Self::Hipaa => {
                Evidence::reaching(&both, Threshold::Encrypted)
            }
            Self::PciDss => Evidence::reaching(&both, Threshold::Tls1_2),
            Self::DskObligatory => Evidence::reaching(&outbound, Threshold::Tls1_2),
            Self::Tr02102 => {
                let [good, sufficient, phase_out, insufficient, unknown] = both.quality.0.strength;
                let met = good + sufficient;
                Evidence {
                    met,
                    // Mail in clear went over nothing that is recommended.
                    known: met + phase_out + insufficient + both.tls.get(TlsClass::None),
                    unknown: unknown + both.tls.get(TlsClass::NotRecorded),
                }
            }
            Self::DskQualified => {
                let proof = outbound.quality.0.proof;
                let of = |wanted: Proof| proof.get(wanted.index()).copied().unwrap_or_default();
                let met = of(Proof::Dane) + of(Proof::Verified);
                let unproven = of(Proof::Trusted) + of(Proof::Unverified);
                // Nobody was proven to whom mail went in clear.
                let known = met + unproven + outbound.tls.get(TlsClass::None);
                let unknown = of(Proof::CannotTell) + outbound.tls.get(TlsClass::NotRecorded);
                Evidence {
                    met,
                    known,
                    unknown,
                }
            }
        }
    }
}

/// Numbers that are evidence of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// So much was as it is asked for,
    pub met: u64,
    /// of so much of which it is known.
    pub known: u64,
    /// Of so much more it is not.
    pub unknown: u64,
}

impl Evidence {
    fn reaching(totals: &Totals, threshold: Threshold) -> Self {
        let counts = Compliance::of(&totals.tls, threshold);
        Self {
            met: counts.met,
            known: counts.known(),
            unknown: counts.unknown,
        }
    }

    /// The share of what is known.
    pub fn share(&self) -> Ratio {
        Ratio {
            numerator: self.met,
            denominator: self.known,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(days: &[i32]) -> BTreeSet<Day> {
        days.iter().copied().map(Day).collect()
    }

    #[test]
    fn days_without_mail() {
        let range = DayRange {
            from: Day(1),
            to: Day(10),
        };
        let mut gaps = Vec::new();
        without(&days(&[2, 3, 6]), range, &mut gaps);
        let gap = |from, to| {
            Gap::NoMail(DayRange {
                from: Day(from),
                to: Day(to),
            })
        };
        assert_eq!(gaps, [gap(1, 1), gap(4, 5), gap(7, 10)]);
        gaps.clear();
        without(&days(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), range, &mut gaps);
        assert_eq!(gaps, []);
    }
}
