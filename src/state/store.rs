//! What the page knows: the loaded numbers, the person's choices, and what follows from both.

use std::any::Any;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use crate::page::chunks::{self, Loading};
use crate::parts::insights::kept_limits;
use crate::places::compare::Comparing;
use crate::places::help::HelpPage;
use crate::places::mapping::Mapper;
use crate::places::print::Paper;
use crate::places::who::Answer;
use crate::report::{self, Limits, Report, ReportError, link};
use crate::state::address::{Address, Fragment, Place};
use crate::state::intake::{Dropped, Intake, Phase, Progress};
use crate::state::keeping::Keeping;
use crate::state::shared::Shared;
use crate::state::theme::Theme;
use crate::state::turns::Turns;
use crate::state::view::View;
use crate::state::{browser, formats};
use crate::tally::{Question, Resolved};
use crate::text::{
    Amount, CompareLabels, FileLabels, KeepLabels, Labels, Language, MappingLabels, PaperLabels,
    ReportLabels, ShareLabels, Words,
};

const LANGUAGE_KEPT_AS: &str = "language";
const DOMAINS_KEPT_AS: &str = "domains";

/// Handles of all signals; copies are the same store.
#[derive(Clone, Copy)]
pub(crate) struct Store {
    /// What the files read so far come to.
    pub(crate) resolved: RwSignal<Arc<Resolved>>,
    /// The shared report that the address holds.
    pub(crate) shared: Shared,
    /// What is shown: the shared report where one is open, else the files.
    pub(crate) shown: Memo<Arc<Resolved>>,
    /// The files that were dropped and not removed, in the order in which they came.
    pub(crate) dropped: RwSignal<Vec<Dropped>>,
    /// Whether files are being read.
    pub(crate) phase: RwSignal<Phase>,
    /// How far.
    pub(crate) progress: RwSignal<Progress>,
    /// The sample data could not be fetched.
    pub(crate) sample_failed: RwSignal<bool>,
    /// The program of the workers could not be fetched yet; files wait for it.
    pub(crate) waits_for_workers: RwSignal<bool>,
    /// The organization's own domains, as the person typed them.
    pub(crate) domains: RwSignal<String>,
    /// Place, range, unit and source.
    pub(crate) address: RwSignal<Address>,
    pub(crate) language: RwSignal<Language>,
    pub(crate) theme: RwSignal<Theme>,
    /// Counts up when the system's theme changes, for what is drawn and not styled.
    pub(crate) system_theme: RwSignal<u32>,
    /// The report that the choices ask for, or why there is none.
    pub(crate) report: Memo<Arc<Result<Report, ReportError>>>,
    /// The choices of the connector report.
    pub(crate) view: View,
    /// Which number the dialog is about that tells who is behind it; `None` while it is closed.
    pub(crate) asked: RwSignal<Option<Question>>,
    pub(crate) answer: RwSignal<Answer>,
    /// Which question the answer is to.
    pub(crate) asking: Turns,
    /// What the person says of the columns of tables.
    pub(crate) mapper: Mapper,
    /// The mail whose hops are shown; `None` while that dialog is closed.
    pub(crate) hops: RwSignal<Option<crate::places::hops::Shown>>,
    /// Which mail was asked for last.
    pub(crate) asking_hops: Turns,
    /// The pages of the help that were opened one from another; none while it is closed.
    pub(crate) help: RwSignal<Vec<HelpPage>>,
    /// When insights fire, as the reader set it.
    pub(crate) own_limits: RwSignal<Limits>,
    /// When they fire in what is shown: a shared report brings its own.
    pub(crate) limits: Memo<Limits>,
    /// What is kept between visits.
    pub(crate) keeping: Keeping,
    /// What is compared with what.
    pub(crate) compare: Comparing,
    /// What a person chose for paper.
    pub(crate) paper: Paper,
    /// The place, apart from the other choices.
    pub(crate) place: Memo<Place>,
    /// Which parts of the program are there, and what waits for them.
    pub(crate) loading: Loading,
    /// An [`Intake`], by a name that does not link it into what is shown first.
    intake: StoredValue<Option<Rc<dyn Any>>, LocalStorage>,
}

/// Which fixed text, of whatever language.
#[derive(Clone, Copy)]
enum Pick {
    Labels(fn(&'static Labels) -> &'static str),
    Report(fn(&'static ReportLabels) -> &'static str),
    Share(fn(&'static ShareLabels) -> &'static str),
    Keep(fn(&'static KeepLabels) -> &'static str),
    Compare(fn(&'static CompareLabels) -> &'static str),
    Paper(fn(&'static PaperLabels) -> &'static str),
    Mapping(fn(&'static MappingLabels) -> &'static str),
    Files(fn(&'static FileLabels) -> &'static str),
}

impl Store {
    /// The page's only store.
    pub(crate) fn new() -> Self {
        repair_address();
        let address = RwSignal::new(Address::default());
        let language = RwSignal::new(first_language());
        let shared = Shared::new();
        let resolved = RwSignal::new(Arc::new(Resolved::default()));
        let own_limits = RwSignal::new(kept_limits());
        let limits = Memo::new(move |_| shared.limits().unwrap_or_else(|| own_limits.get()));
        let loading = Loading::new();
        let options = Memo::new(move |_| {
            let Address {
                range,
                unit,
                source,
                ..
            } = address.get();
            report::Options {
                range,
                unit,
                source,
                limits: limits.get(),
            }
        });
        let shown = Memo::new_with_compare(
            move |_| match shared.content() {
                // It was opened, so what opens links is there.
                Some(content) => match chunks::rare() {
                    Some(rare) => Arc::new((rare.resolved)(&content, language.get())),
                    None => Arc::default(),
                },
                None => resolved.get(),
            },
            |_, _| true,
        );
        // Comparing two reports costs as much as making one.
        let report = Memo::new_with_compare(
            move |_| {
                loading.is_ready.track();
                Arc::new(match chunks::rest() {
                    Some(rest) => (rest.build)(&shown.read(), &options.read()),
                    None => Err(ReportError::NothingCounted),
                })
            },
            |_, _| true,
        );
        let store = Self {
            resolved,
            shared,
            shown,
            dropped: RwSignal::new(Vec::new()),
            phase: RwSignal::new(Phase::Idle),
            progress: RwSignal::new(Progress::default()),
            sample_failed: RwSignal::new(false),
            waits_for_workers: RwSignal::new(false),
            domains: RwSignal::new(browser::kept(DOMAINS_KEPT_AS).unwrap_or_default()),
            address,
            language,
            theme: RwSignal::new(Theme::kept()),
            system_theme: RwSignal::new(0),
            report,
            view: View::new(report, language, loading.is_whole),
            own_limits,
            limits,
            compare: Comparing::new(),
            paper: Paper::new(),
            mapper: Mapper::new(),
            asked: RwSignal::new(None),
            answer: RwSignal::new(Answer::Asking),
            asking: Turns::new(),
            keeping: Keeping::new(),
            hops: RwSignal::new(None),
            asking_hops: Turns::new(),
            help: RwSignal::new(Vec::new()),
            place: Memo::new(move |_| address.read().place),
            intake: StoredValue::new_local(None),
            loading,
        };
        store.arrive();
        store.follow_the_browser();
        store
    }

    fn follow_the_browser(self) {
        let window = browser::window();
        browser::listen(&window, "hashchange", move |_: web_sys::Event| {
            self.arrive();
        });
        Effect::new(move |_| self.write_address());
        if let Ok(Some(query)) = window.match_media("(prefers-color-scheme: dark)") {
            browser::listen(&query, "change", move |_: web_sys::Event| {
                self.system_theme.update(|count| *count += 1);
            });
        }
        Effect::new(move |_| self.theme.get().apply());
        Effect::new(move |_| {
            let language = self.language.get();
            if let Some(root) = browser::root() {
                let _ = root.set_attribute("lang", language.tag());
            }
        });
    }

    /// The store of this page, in any part of it.
    pub(crate) fn here() -> Self {
        expect_context()
    }

    /// Takes over what the address says.
    pub(crate) fn arrive(self) {
        let Fragment { link, chosen } = Fragment::parse(&hash());
        let is_new = link != self.shared.link.get_untracked();
        let waits = is_new && link.is_some() && chunks::rare().is_none();
        if self.loading.opens_link.get_untracked() != waits {
            self.loading.opens_link.set(waits);
        }
        if waits {
            return chunks::fetch_rare(self);
        }
        if is_new {
            match link {
                Some(text) => self.shared.open(text),
                None => self.shared.close(),
            }
        }
        let (address, view) = chosen.unwrap_or_else(|| self.shared.own_choices());
        if address != self.address.get_untracked() {
            self.address.set(address);
        }
        self.view.choose(view);
    }

    /// What the address should say with these choices.
    fn fragment(self, address: Address, view: report::view::View) -> Fragment {
        let link = self.shared.link.get();
        let chosen = (address, view);
        let is_own = link.is_some() && chosen == self.shared.own_choices();
        Fragment {
            link,
            chosen: (!is_own).then_some(chosen),
        }
    }

    /// The address of a place with the choices of now.
    pub(crate) fn fragment_of(self, place: Place) -> String {
        let address = Address {
            place,
            ..self.address.get()
        };
        self.fragment(address, self.view.chosen()).text()
    }

    /// Has the address say what was chosen. Every choice can be gone back from, but not every letter
    /// that is typed into the search.
    fn write_address(self) {
        // Otherwise a link would be gone before it is opened.
        if self.loading.opens_link.get() {
            return;
        }
        let wanted = self.fragment(self.address.get(), self.view.chosen());
        let now = Fragment::parse(&hash());
        // What is not open yet has no choices.
        if wanted == now || self.shared.is_in_the_way() {
            return;
        }
        let without_search = |fragment: &Fragment| {
            let mut fragment = fragment.clone();
            if let Some((_, view)) = &mut fragment.chosen {
                view.search.clear();
            }
            fragment
        };
        if without_search(&wanted) == without_search(&now) {
            browser::replace_address(&wanted.text());
        } else {
            let _ = browser::window().location().set_hash(&wanted.text());
        }
    }

    /// Changes place or choices; the address follows.
    pub(crate) fn go(self, change: impl FnOnce(&mut Address)) {
        let mut address = self.address.get_untracked();
        change(&mut address);
        if address != self.address.get_untracked() {
            self.address.set(address);
        }
    }

    /// Speaks another language from now on.
    pub(crate) fn speak(self, language: Language) {
        browser::keep(LANGUAGE_KEPT_AS, language.tag());
        self.language.set(language);
    }

    /// These are the organization's own domains from now on.
    pub(crate) fn own(self, domains: String) {
        browser::keep(DOMAINS_KEPT_AS, &domains);
        self.domains.set(domains);
    }

    /// The way to the files.
    pub(crate) fn intake(self) -> Option<Intake> {
        let intake = self.intake.get_value()?;
        intake.downcast_ref::<Intake>().cloned()
    }

    /// Names the way to the files.
    pub(crate) fn set_intake(self, intake: Intake) {
        self.intake.set_value(Some(Rc::new(intake)));
    }

    /// All fixed texts are shown by one closure, so that what shows them is compiled once.
    fn text(self, pick: Pick) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        move || {
            if let Pick::Labels(pick) = pick {
                return pick(self.labels());
            }
            let words = self.words();
            match pick {
                Pick::Labels(pick) => pick(self.labels()),
                Pick::Report(pick) => pick(words.report()),
                Pick::Share(pick) => pick(words.share()),
                Pick::Keep(pick) => pick(words.keep()),
                Pick::Compare(pick) => pick(words.compare()),
                Pick::Paper(pick) => pick(words.paper()),
                Pick::Mapping(pick) => pick(words.mapping()),
                Pick::Files(pick) => pick(words.files()),
            }
        }
    }

    /// A fixed text, in whatever language is chosen when it is shown.
    pub(crate) fn t(
        self,
        pick: fn(&'static Labels) -> &'static str,
    ) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        self.text(Pick::Labels(pick))
    }

    /// A fixed text of the connector report.
    pub(crate) fn r(
        self,
        pick: fn(&'static ReportLabels) -> &'static str,
    ) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        self.text(Pick::Report(pick))
    }

    /// A fixed text of sharing.
    pub(crate) fn s(
        self,
        pick: fn(&'static ShareLabels) -> &'static str,
    ) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        self.text(Pick::Share(pick))
    }

    /// A fixed text of keeping and of offline use.
    pub(crate) fn k(
        self,
        pick: fn(&'static KeepLabels) -> &'static str,
    ) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        self.text(Pick::Keep(pick))
    }

    /// A fixed text of the comparison.
    pub(crate) fn c(
        self,
        pick: fn(&'static CompareLabels) -> &'static str,
    ) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        self.text(Pick::Compare(pick))
    }

    /// A fixed text of paper and pictures.
    pub(crate) fn p(
        self,
        pick: fn(&'static PaperLabels) -> &'static str,
    ) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        self.text(Pick::Paper(pick))
    }

    /// A fixed text about the columns of tables.
    pub(crate) fn m(
        self,
        pick: fn(&'static MappingLabels) -> &'static str,
    ) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        self.text(Pick::Mapping(pick))
    }

    /// A fixed text about files beside their numbers.
    pub(crate) fn f(
        self,
        pick: fn(&'static FileLabels) -> &'static str,
    ) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        self.text(Pick::Files(pick))
    }

    /// The fixed texts.
    pub(crate) fn labels(self) -> &'static Labels {
        self.language.get().labels()
    }

    /// The sentences.
    pub(crate) fn words(self) -> &'static dyn Words {
        match chunks::rest() {
            Some(rest) => (rest.words)(self.language.get()),
            // What is shown first has labels only.
            None => wasm_bindgen::throw_str("no sentences yet"),
        }
    }

    /// Hands a count to a sentence.
    pub(crate) fn amount<T>(self, count: u64, tell: impl FnOnce(Amount<'_>) -> T) -> T {
        tell(Amount {
            count,
            text: &formats::number(self.language.get(), count),
        })
    }
}

fn hash() -> String {
    browser::window().location().hash().unwrap_or_default()
}

/// Mail filters write `%23` for `#`.
fn repair_address() {
    let address = browser::window().location().href().unwrap_or_default();
    if let Some(repaired) = link::repaired(&address) {
        browser::replace_address(&repaired);
    }
}

/// What was chosen before, else the first of the browser's languages that the page speaks.
fn first_language() -> Language {
    let kept = browser::kept(LANGUAGE_KEPT_AS).and_then(|tag| Language::from_tag(&tag));
    kept.or_else(|| {
        let languages = browser::window().navigator().languages();
        languages
            .iter()
            .find_map(|tag| Language::from_tag(&tag.as_string()?))
    })
    .unwrap_or_default()
}
