//! What a language says.

use std::sync::OnceLock;

use crate::Language;
use crate::messages::*;
use crate::room::{Fixed, Room, Said, ftl_marks};

/// Everything that a language says but what is seen first ([`Language::labels`]).
#[derive(Debug)]
pub struct Words {
    pub(crate) language: Language,
    rooms: Vec<Room>,
    fixed: Sets,
}

macro_rules! fixed_texts {
    ($($name:ident: $kind:ident, $what:literal;)*) => {
        #[derive(Debug)]
        struct Sets {
            $($name: OnceLock<$kind>,)*
        }

        impl Sets {
            const fn none() -> Self {
                Self {
                    $($name: OnceLock::new(),)*
                }
            }
        }

        impl Words {
            $(
                #[doc = $what]
                pub fn $name(&self) -> &$kind {
                    self.fixed.$name.get_or_init(|| self.fixed_of())
                }
            )*
        }
    };
}

fixed_texts! {
    app: AppLabels, "Of the installed app.";
    asking: AskingLabels, "Of asking for files.";
    audit: AuditLabels, "For an auditor.";
    compare: CompareLabels, "Of comparing.";
    details: DetailsLabels, "Of the details of a direction.";
    explain: ExplainLabels, "Of how a number came about.";
    files: FilesLabels, "Of files.";
    filters: FiltersLabels, "Of which mail is shown.";
    force: ForceLabels, "Of what can be forced.";
    guide: GuideLabels, "Of where files come from.";
    help_labels: HelpLabels, "Of the help of the command line.";
    hops: HopsLabels, "Of hops of a message.";
    insight_labels: InsightsLabels, "Of what was found.";
    keep: KeepLabels, "Of what is kept between visits.";
    manifest_labels: ManifestLabels, "Of manifests.";
    mapping: MappingLabels, "Of what columns mean.";
    message_labels: MessageLabels, "Of one message.";
    note_labels: NotesLabels, "Of what is said of a file.";
    partners: PartnersLabels, "Of partners.";
    print_labels: PrintLabels, "Of paper.";
    report: ReportLabels, "Of the connector report.";
    share: ShareLabels, "Of links.";
    stopped: StoppedLabels, "Of what TLS stopped.";
    tls_reports: TlsReportsLabels, "Of reports of others.";
    terminal: TerminalLabels, "Of the command line.";
    usage_labels: UsageLabels, "Of wrong arguments.";
    verdict_labels: VerdictLabels, "Of the verdict.";
    word_labels: WordsLabels, "Of names and amounts.";
}

impl Words {
    /// Nothing.
    pub(crate) const fn none(language: Language) -> Self {
        Self {
            language,
            rooms: Vec::new(),
            fixed: Sets::none(),
        }
    }

    /// Everything that `language` says; `packed` has the rooms behind the first, as many as there are.
    pub(crate) fn of(language: Language, packed: &'static str) -> Self {
        let rooms = packed.split(ftl_marks::ROOM);
        Self {
            rooms: rooms.map(|packed| Room::of(language, packed)).collect(),
            ..Self::none(language)
        }
    }

    /// The fixed texts that are seen first.
    pub fn labels(&self) -> &'static Labels {
        self.language.labels()
    }

    /// Whether each room that the page has is there with as many texts as this program knows.
    pub(crate) fn is_whole(&self) -> bool {
        let texts = |room: &Room| room.texts().len();
        self.rooms.iter().map(texts).eq(REST_COUNTS)
    }

    fn fixed_of<T: Fixed>(&self) -> T {
        T::of(self.texts_of(T::ROOM))
    }

    /// All texts of a room, in their order.
    pub(crate) fn texts_of(&self, number: usize) -> &'static [&'static str] {
        self.room(number).map_or(&[], |room| room.texts())
    }

    /// A room by its number; the first is apart from all others, see [`Language::labels`].
    pub(crate) fn room(&self, number: usize) -> Option<&Room> {
        self.rooms.get(number.checked_sub(1)?)
    }

    /// A sentence.
    pub(crate) fn say<T: Said>(&self, sentence: T) -> String {
        self.room(T::ROOM)
            .map(|room| sentence.said(room))
            .unwrap_or_default()
    }
}
