//! What an auditor asks.

use report::Report;
use report::audit::{Gap, Origin, Requirement};
use trace::{Day, Direction, Note};

use crate::amount::Amount;
use crate::keys;
use crate::messages::audit as says;
use crate::words::Words;

/// Something that is missing. All texts are formatted already.
#[derive(Clone, Copy, Debug)]
pub enum Missing<'a> {
    /// No mail on this day.
    NoMailOn(&'a str),
    /// No mail from the first day to the last, so many days.
    NoMailBetween(&'a str, &'a str, &'a str),
    /// No mail went this way.
    NothingThatWay(Direction),
    /// A file may be cut, or is damaged.
    MayBeCut(&'a str),
    /// Nothing of a file counts.
    NotCounted(&'a str),
    /// A saved report says this of a file that it was made of.
    SaidOfFile(&'a str, &'a str, &'a str),
    /// So many records of a file could not be read.
    Unreadable(&'a str, Amount<'a>),
    /// How mail was protected that went this way is not told for so many of so many.
    CannotTell(Direction, &'a str, &'a str),
    /// A connector carried nothing from the first day to the last.
    FellSilent(Direction, &'a str, [&'a str; 2]),
    /// A tenant or a server had no mail from the first day to the last.
    LabelFellSilent(&'a str, [&'a str; 2]),
    /// On so many days, which are these, several reports tell different numbers.
    ToldOtherwise(Amount<'a>, &'a str),
    /// A log host wrote nothing from the first day to the last.
    HostFellSilent(&'a str, [&'a str; 2]),
}

impl Words {
    /// Something that is missing.
    pub fn audit_missing(&self, missing: Missing<'_>) -> String {
        match missing {
            Missing::NoMailOn(day) => self.say(says::MissingDay { day }),
            Missing::NoMailBetween(from, to, days) => {
                self.say(says::MissingDays { days, from, to })
            }
            Missing::NothingThatWay(direction) => {
                let direction = keys::direction(direction);
                self.say(says::MissingDirection { direction })
            }
            Missing::MayBeCut(file) => self.say(says::MissingCut { file }),
            Missing::NotCounted(file) => self.say(says::MissingNotCounted { file }),
            Missing::SaidOfFile(file, of, said) => self.say(says::MissingSaid { file, of, said }),
            Missing::Unreadable(file, records) => {
                self.say(says::MissingUnreadable { file, records })
            }
            Missing::CannotTell(direction, count, all) => {
                let direction = keys::direction(direction);
                self.say(says::MissingProtection {
                    all,
                    count,
                    direction,
                })
            }
            Missing::FellSilent(direction, connector, [from, to]) => {
                let direction = keys::direction(direction);
                self.say(says::MissingSilent {
                    connector,
                    direction,
                    from,
                    to,
                })
            }
            Missing::ToldOtherwise(days, which) => self.say(says::MissingClash { days, which }),
            Missing::LabelFellSilent(label, [from, to]) => {
                let label = match label {
                    "" => self.filters().other_files,
                    name => name,
                };
                self.say(says::MissingLabel { from, label, to })
            }
            Missing::HostFellSilent(host, [from, to]) => {
                self.say(says::MissingSilentHost { from, host, to })
            }
        }
    }

    /// What a requirement is called.
    pub fn audit_requirement(&self, requirement: Requirement) -> &'static str {
        let labels = self.audit();
        match requirement {
            Requirement::Tr03108 => labels.requirement_tr03108,
            Requirement::Tr02102 => labels.requirement_tr02102,
            Requirement::DskObligatory => labels.requirement_dsk_obligatory,
            Requirement::DskQualified => labels.requirement_dsk_qualified,
            Requirement::Nis2 => labels.requirement_nis2,
            Requirement::Dora => labels.requirement_dora,
            Requirement::PciDss => labels.requirement_pci_dss,
            Requirement::Hipaa => labels.requirement_hipaa,
        }
    }

    /// What it asks, in few words.
    pub fn asks(&self, requirement: Requirement) -> &'static str {
        let labels = self.audit();
        match requirement {
            Requirement::Tr03108 => labels.asks_tr03108,
            Requirement::Tr02102 => labels.asks_tr02102,
            Requirement::DskObligatory => labels.asks_dsk_obligatory,
            Requirement::DskQualified => labels.asks_dsk_qualified,
            Requirement::Nis2 => labels.asks_nis2,
            Requirement::Dora => labels.asks_dora,
            Requirement::PciDss => labels.asks_pci_dss,
            Requirement::Hipaa => labels.asks_hipaa,
        }
    }

    /// What the number is evidence of, in a few words.
    pub fn evidence_of(&self, requirement: Requirement) -> &'static str {
        let labels = self.audit();
        match requirement {
            Requirement::Tr02102 => labels.evidence_of_recommended,
            Requirement::DskObligatory => labels.evidence_of_tls12_outbound,
            Requirement::DskQualified => labels.evidence_of_proven,
            Requirement::PciDss => labels.evidence_of_tls12,
            Requirement::Tr03108 | Requirement::Nis2 | Requirement::Dora | Requirement::Hipaa => {
                labels.evidence_of_encrypted
            }
        }
    }

    /// What it is no evidence of, as a whole sentence.
    pub fn no_evidence_of(&self, requirement: Requirement) -> &'static str {
        let labels = self.audit();
        match requirement {
            Requirement::Tr03108 => labels.no_evidence_of_tr03108,
            Requirement::Tr02102 => labels.no_evidence_of_tr02102,
            Requirement::DskObligatory => labels.no_evidence_of_dsk_obligatory,
            Requirement::DskQualified => labels.no_evidence_of_dsk_qualified,
            Requirement::Nis2 => labels.no_evidence_of_nis2,
            Requirement::Dora => labels.no_evidence_of_dora,
            Requirement::PciDss => labels.no_evidence_of_pci_dss,
            Requirement::Hipaa => labels.no_evidence_of_hipaa,
        }
    }

    /// The sentence of evidence: so many of so many, and of how many it is not known.
    pub fn evidence(
        &self,
        requirement: Requirement,
        met: &str,
        known: Amount<'_>,
        share: &str,
        unknown: Option<&str>,
    ) -> String {
        let what = self.evidence_of(requirement);
        let evidence = match known.count {
            0 => self.say(says::EvidenceNone { what }),
            _ => self.say(says::EvidenceSome {
                known,
                met,
                share,
                what,
            }),
        };
        match unknown {
            Some(unknown) => self.say(says::EvidenceUnknown {
                evidence: &evidence,
                unknown,
            }),
            None => evidence,
        }
    }

    /// The files that the numbers of a report are out of, by the names of their formats, its days as the caller
    /// writes them, and what is counted.
    pub fn out_of(&self, report: &Report, day: &dyn Fn(Day) -> String) -> String {
        let names = report.formats.iter().map(|format| self.format(format));
        let mut names: Vec<&str> = names.collect();
        if names.is_empty() {
            // A shared report does not tell them.
            names.push(self.source(report.source));
        }
        let [from, to] = [report.range.from, report.range.to].map(day);
        self.say(says::OutOf {
            formats: &self.list(&names),
            from: &from,
            to: &to,
            unit: keys::unit(report.unit),
            zone: &report.zone_names(),
        })
    }

    /// When the text of a requirement was looked up, and how it was read.
    pub fn looked_up(&self, day: &str, origin: Origin) -> String {
        match origin {
            Origin::Reprint => self.say(says::LookedUpReprint { day }),
            Origin::OthersAlone => self.say(says::LookedUpOthers { day }),
        }
    }

    /// Something that is missing, with days and numbers as the caller writes them.
    pub fn audit_gap(
        &self,
        gap: &Gap,
        day: &dyn Fn(Day) -> String,
        number: &dyn Fn(u64) -> String,
    ) -> String {
        match gap {
            Gap::NoMail(range) if range.from == range.to => {
                self.audit_missing(Missing::NoMailOn(&day(range.from)))
            }
            Gap::NoMail(range) => {
                let [from, to] = [range.from, range.to].map(day);
                let days = number(range.days().into());
                self.audit_missing(Missing::NoMailBetween(&from, &to, &days))
            }
            Gap::NothingThatWay(direction) => {
                self.audit_missing(Missing::NothingThatWay(*direction))
            }
            Gap::MayBeCut { file } => self.audit_missing(Missing::MayBeCut(file)),
            Gap::NotCounted { file } => self.audit_missing(Missing::NotCounted(file)),
            Gap::SaidOfFile { file, of, said } => {
                self.audit_missing(Missing::SaidOfFile(file, of, said))
            }
            Gap::SheetsNotCounted { file, sheets } => {
                let sheets = sheets.clone();
                self.named(file, &self.note(&Note::FurtherSheets { sheets }, number))
            }
            Gap::Unreadable { file, records } => {
                let records = Amount {
                    count: *records,
                    text: &number(*records),
                };
                self.audit_missing(Missing::Unreadable(file, records))
            }
            Gap::CannotTell {
                direction,
                count,
                all,
            } => {
                let [count, all] = [*count, *all].map(number);
                self.audit_missing(Missing::CannotTell(*direction, &count, &all))
            }
            Gap::FellSilent {
                direction,
                connector,
                pause,
            } => {
                let [from, to] = [pause.from, pause.to].map(day);
                self.audit_missing(Missing::FellSilent(*direction, connector, [&from, &to]))
            }
            Gap::LabelFellSilent { label, pause } => {
                let [from, to] = [pause.from, pause.to].map(day);
                self.audit_missing(Missing::LabelFellSilent(label, [&from, &to]))
            }
            Gap::SumsNotCounted => self.audit().missing_sums.to_owned(),
            Gap::ToldOtherwise(ranges) => {
                let each = ranges.iter().map(|range| match range.days() {
                    1 => day(range.from),
                    _ => self.days(&day(range.from), &day(range.to)),
                });
                let each: Vec<String> = each.collect();
                let each: Vec<&str> = each.iter().map(String::as_str).collect();
                let count = ranges.iter().map(|range| u64::from(range.days())).sum();
                let days = Amount {
                    count,
                    text: &number(count),
                };
                self.audit_missing(Missing::ToldOtherwise(days, &self.list(&each)))
            }
            Gap::HostFellSilent { label, host, pause } => {
                let [from, to] = [pause.from, pause.to].map(day);
                let host = match label.as_str() {
                    "" => host,
                    label => &self.named(label, host),
                };
                self.audit_missing(Missing::HostFellSilent(host, [&from, &to]))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use report::DayRange;

    use super::*;
    use crate::Language;

    #[test]
    fn what_is_not_known_follows_the_evidence() {
        let known = Amount {
            count: 6,
            text: "6",
        };
        let english = Language::English.words();
        assert_eq!(
            english.evidence(Requirement::PciDss, "5", known, "83.3%", Some("4")),
            "This is evidence of mail over TLS 1.2 or later, both ways: 5 of 6 (83.3%). For 4 more the \
             files cannot tell."
        );
        let none = Amount {
            count: 0,
            text: "0",
        };
        assert_eq!(
            english.evidence(Requirement::PciDss, "0", none, "", None),
            "There is no number on mail over TLS 1.2 or later, both ways."
        );
    }

    #[test]
    fn days_that_reports_tell_differently_are_listed() {
        let range = |from, to| DayRange {
            from: Day(from),
            to: Day(to),
        };
        let gap = Gap::ToldOtherwise(vec![range(0, 2), range(7, 7)]);
        let said = |language: Language| {
            let words = language.words();
            words.audit_gap(&gap, &|day| day.to_string(), &|count| count.to_string())
        };
        let english = said(Language::English);
        let days = "On 4 days (1970-01-01 to 1970-01-03 and 1970-01-08) several reports";
        assert!(english.starts_with(days), "{english}");
    }

    #[test]
    fn records_that_could_not_be_read_are_counted() {
        let of = |language: Language, count: u64| {
            let text = &count.to_string();
            let records = Amount { count, text };
            language
                .words()
                .audit_missing(Missing::Unreadable("a.csv", records))
        };
        assert_eq!(
            of(Language::English, 1),
            "a.csv: 1 record could not be read."
        );
        assert_eq!(
            of(Language::English, 2),
            "a.csv: 2 records could not be read."
        );
        assert_eq!(
            of(Language::French, 1),
            "a.csv\u{a0}: 1 ligne n’a pas pu être lue."
        );
    }
}
