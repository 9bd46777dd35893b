//! The files beside their numbers: what is asked of a person, and what the numbers do not hold.

use trace::DateOrder;

use crate::Language;
use crate::amount::Amount;
use crate::messages::files as says;
use crate::words::Words;

impl Words {
    /// Names the two buttons by which a person says how the dates of a file are to be read.
    pub fn date_order_of(&self, name: &str) -> String {
        self.say(says::DateOrderOf { name })
    }

    /// Names one of them.
    pub fn read_dates_of(&self, name: &str, order: DateOrder) -> String {
        let order = match order {
            DateOrder::DayFirst => self.files().day_first,
            DateOrder::MonthFirst => self.files().month_first,
        };
        self.say(says::ReadDatesOf { order, name })
    }

    /// What most other files of its format decided.
    pub fn likely_order(&self, order: DateOrder) -> &'static str {
        match order {
            DateOrder::DayFirst => self.files().likely_day_first,
            DateOrder::MonthFirst => self.files().likely_month_first,
        }
    }

    /// A person said how the dates are to be read.
    pub fn answered_order(&self, order: DateOrder) -> &'static str {
        match order {
            DateOrder::DayFirst => self.files().answered_day_first,
            DateOrder::MonthFirst => self.files().answered_month_first,
        }
    }

    /// So many files wait for a person to say how their dates are to be read.
    pub fn files_ask_for_order(&self, files: Amount<'_>) -> String {
        self.say(says::FilesAskForOrder { files })
    }

    /// Takes these domains as the organization's own.
    pub fn use_domains(&self, domains: &str) -> String {
        self.say(says::UseDomains { domains })
    }

    /// Rows are not counted because the organization's own domains are not known.
    pub fn rows_need_domains(&self, rows: Amount<'_>) -> String {
        self.say(says::RowsNeedDomains { rows })
    }

    /// Shows more of a list; so many of it are not shown.
    pub fn show_more(&self, others: Amount<'_>) -> String {
        self.say(says::ShowMore { others })
    }

    /// Files may have been cut at the limit of their export; `names` are those of some.
    pub fn may_be_cut(&self, files: Amount<'_>, names: &str) -> String {
        if files.count < 2 {
            self.say(says::OneMayBeCut { name: names })
        } else {
            self.say(says::SomeMayBeCut { files, names })
        }
    }

    /// Behind that so many files were read: of how many something counts, and of how many nothing.
    pub fn files_counted(&self, counted: Amount<'_>, not: Amount<'_>) -> String {
        match (counted.count, not.count) {
            (_, 0) => String::new(),
            (0, 1) => self.files().the_one_not_counted.to_owned(),
            _ => self.say(says::SomeNotCounted { counted, not }),
        }
    }

    /// So many files are not counted.
    pub fn files_not_counted(&self, files: Amount<'_>) -> String {
        self.say(says::FilesNotCounted { files })
    }

    /// The reading was stopped: so many files of all count.
    pub fn reading_stopped(&self, counted: &str, all: Amount<'_>) -> String {
        self.say(says::ReadingStopped { counted, all })
    }

    /// These files were not read, and so many more.
    pub fn not_read(&self, names: &str, more: Amount<'_>) -> String {
        match (names, more.count) {
            (_, 0) => self.say(says::NotRead { names }),
            ("", _) => self.say(says::NotRead { names: more.text }),
            _ => self.say(says::NotReadMore { names, more }),
        }
    }

    /// A sentence with numbers that still grow.
    pub fn so_far(&self, sentence: &str) -> String {
        // German nouns keep their capital letter, and other words may have one behind a colon.
        let sentence = &match self.language {
            Language::German => sentence.to_owned(),
            _ => begun(sentence),
        };
        self.say(says::SoFar { sentence })
    }

    /// A file holds the same messages as another.
    pub fn same_as(&self, name: &str) -> String {
        self.say(says::SameAs { name })
    }

    /// Days are those of this zone.
    pub fn days_in(&self, zone: &str) -> String {
        self.say(says::DaysIn { zone })
    }

    /// Counts days in the zone of this computer, which has this name.
    pub fn use_own_zone(&self, zone: &str) -> String {
        self.say(says::UseOwnZone { zone })
    }

    /// No zone has this name.
    pub fn unknown_zone(&self, name: &str) -> String {
        self.say(says::UnknownZone { name })
    }

    /// Names the field for the zone of the times in a file.
    pub fn stamps_zone_of(&self, file: &str) -> String {
        self.say(says::StampsZoneOf { file })
    }

    /// So many files do not tell the zone of their times.
    pub fn files_without_zone(&self, files: Amount<'_>) -> String {
        self.say(says::FilesWithoutZone { files })
    }

    /// So many transfers are in several files.
    pub fn in_several_files(&self, messages: Amount<'_>) -> String {
        self.say(says::InSeveralFiles { messages })
    }
}

/// A sentence behind words that begin it.
fn begun(sentence: &str) -> String {
    let mut letters = sentence.chars();
    let first = letters.next().map(|first| first.to_lowercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}
