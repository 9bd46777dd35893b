//! Codes to sentences: everything that a person reads, one folder for each language.
//!
//! In this room: [`Labels`] (fixed texts) and [`Words`] (sentences with numbers in them). It may use
//! the words of `trace`, `tally`, `report` and `strength`. It knows no browser: numbers and dates come
//! in as texts that the caller formatted, with the raw count beside them where a plural depends on it.
//!
//! To add a language: copy a folder, and add it to [`Language`]. The compiler lists what is missing.

mod amount;
mod app_words;
mod asking_words;
mod audit_words;
mod compare_words;
pub mod english;
mod explain_words;
mod file_words;
mod filter_words;
mod force_words;
mod french;
mod guide_words;
mod hop_words;
mod keep_words;
mod keys;
mod library;
mod manifest_words;
mod mapping_words;
mod message_words;
mod messages;
mod partner_words;
mod plural;
mod print_words;
pub mod report_file;
mod report_words;
mod room;
mod rooms;
mod share_words;
pub mod speech;
mod stopped_words;
mod terminal_words;
mod tls_report_words;
mod verdict_words;
mod words;

pub use amount::Amount;
pub use app_words::{AppLabels, AppWords};
pub use asking_words::{AskingLabels, AskingWords, help_of};
pub use audit_words::{AuditLabels, AuditWords, Missing};
pub use compare_words::{CompareLabels, CompareWords};
pub use explain_words::{ExplainLabels, ExplainWords};
pub use file_words::{FileLabels, FileWords};
pub use filter_words::{FilterLabels, FilterWords};
pub use force_words::{ForceEmail, ForceLabels, ForceWords};
pub use guide_words::{GuideEntry, GuideLabels, GuideOrigin, GuideSource, GuideWords};
pub use hop_words::{HopLabels, HopWords};
pub use keep_words::{KeepLabels, KeepWords};
pub use manifest_words::{Differs, ManifestWords};
pub use mapping_words::{MappingLabels, MappingWords};
pub use message_words::{LineFate, MessageLabels, MessageWords};
pub use partner_words::{PartnerLabels, PartnerWords};
pub use print_words::{PrintLabels, PrintWords};
pub use report_words::{Counted, PartnerMessage, PartnerServer, ReportLabels, ReportWords};
pub use share_words::{LinkProblem, ShareLabels, ShareWords};
pub use stopped_words::{StoppedLabels, StoppedWords};
pub use terminal_words::{Problem, TerminalLabels, TerminalWords};
pub use tls_report_words::{TlsReportLabels, TlsReportWords};
pub use verdict_words::{Below, VerdictLabels, VerdictWords};
pub use words::{Labels, Period, ShareKnown, Words};

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// French.
    French,
}

impl Language {
    const COUNT: usize = 2;

    /// All languages, in the order in which they are offered.
    pub const ALL: [Language; Self::COUNT] = [Language::English, Language::French];

    /// The language tag, as in `<html lang>`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }

    /// Its own name for itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
        }
    }

    /// The language of a tag such as `fr-CA`, if it is one of the page's.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        Self::ALL
            .into_iter()
            .find(|language| primary.eq_ignore_ascii_case(language.tag()))
    }

    /// What it says of what TLS stopped, apart from all else: few people load what tells of it.
    pub fn stopped(self) -> &'static dyn StoppedWords {
        match self {
            Self::English => &english::English,
            Self::French => &french::French,
        }
    }

    /// What it says of TLS reports, likewise.
    pub fn tls_reports(self) -> &'static dyn TlsReportWords {
        match self {
            Self::English => &english::English,
            Self::French => &french::French,
        }
    }

    /// What it says of files and where to get them, likewise.
    pub fn guide(self) -> &'static dyn GuideWords {
        match self {
            Self::English => &english::English,
            Self::French => &french::French,
        }
    }

    /// What it says of asking for files, likewise.
    pub fn asking(self) -> &'static dyn AskingWords {
        match self {
            Self::English => &english::English,
            Self::French => &french::French,
        }
    }

    /// What it says of the installed app, likewise.
    pub fn app(self) -> &'static dyn AppWords {
        match self {
            Self::English => &english::English,
            Self::French => &french::French,
        }
    }

    /// What it says of what can be forced, likewise.
    pub fn force(self) -> &'static dyn ForceWords {
        match self {
            Self::English => &english::English,
            Self::French => &french::French,
        }
    }

    /// What it says of which mail is shown, likewise.
    pub fn filters(self) -> &'static dyn FilterWords {
        match self {
            Self::English => &english::English,
            Self::French => &french::French,
        }
    }

    /// What it says on the command line, likewise: the page has none of it.
    pub fn terminal(self) -> &'static dyn TerminalWords {
        match self {
            Self::English => &english::English,
            Self::French => &french::French,
        }
    }

    /// The help of the command line, likewise: each text by its English, as the arguments are described in
    /// the sources; none in English itself.
    pub fn help(self) -> Option<&'static [(&'static str, &'static str)]> {
        match self {
            Self::English => None,
            Self::French => Some(french::HELP),
        }
    }

    /// What it says to an auditor, likewise.
    pub fn audit(self) -> &'static dyn AuditWords {
        match self {
            Self::English => &english::English,
            Self::French => &french::French,
        }
    }

    /// What it says of how a number came about.
    pub fn explain(self) -> &'static dyn ExplainWords {
        match self {
            Self::English => &english::English,
            Self::French => &french::French,
        }
    }

    /// What it says of manifests, likewise.
    pub fn manifest(self) -> &'static dyn ManifestWords {
        match self {
            Self::English => &english::English,
            Self::French => &french::French,
        }
    }

    /// What it says of one message, likewise.
    pub fn message(self) -> &'static dyn MessageWords {
        match self {
            Self::English => &english::English,
            Self::French => &french::French,
        }
    }

    /// Its fixed texts, apart from all else.
    pub fn labels(self) -> &'static Labels {
        match self {
            Self::English => english::labels(),
            Self::French => french::labels(),
        }
    }

    /// Its sentences.
    pub fn words(self) -> &'static dyn Words {
        match self {
            Self::English => &english::English,
            Self::French => &french::French,
        }
    }
}
