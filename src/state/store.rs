//! What the page knows: the loaded numbers, the person's choices, and what follows from both.

use std::ops::Deref;
use std::sync::Arc;

use leptos::prelude::*;

use super::address::Address;
use super::asked::Asked;
use super::browser;
use super::comparing::Comparing;
use super::domains::has_domains;
use super::formats;
use super::guideline::GuidelineChoice;
use super::hashes::Hashes;
use super::help::Help;
use super::hops::ShownHops;
use super::intake::{Intake, persisted_domains};
use super::keeping::Keeping;
use super::languages;
use super::limits::InsightLimits;
use super::loaded::Loaded;
use super::loading::{self, Loading};
use super::mapper::Mapper;
use super::print::Print;
use super::route::Route;
use super::selecting::Selecting;
use super::shared::Shared;
use super::theme::Theme;
use super::view::View;
use crate::report::{self, Report, ReportError, link};
use crate::tally::Resolved;
use crate::text::{Amount, Labels, Language, Words};

/// The page's only store, which lives as long as the page. It is a pointer, because every part of the page
/// carries one, and copies of all handles would be code that every visitor downloads.
#[derive(Clone, Copy)]
pub(crate) struct Store(&'static Signals);

impl Deref for Store {
    type Target = Signals;

    fn deref(&self) -> &Signals {
        self.0
    }
}

/// Handles of all signals.
pub(crate) struct Signals {
    /// What was dropped, and what came of it.
    pub(crate) loaded: Loaded,
    /// The way to the files.
    pub(crate) intake: Intake,
    /// The shared report that the address holds.
    pub(crate) shared: Shared,
    /// Which mail is shown.
    pub(crate) selecting: Selecting,
    /// What is shown: of the shared report where one is open, else of the files.
    pub(crate) shown: Memo<Arc<Resolved>>,
    /// The organization's own domains, as the person typed them.
    pub(crate) domains: RwSignal<String>,
    /// Where the person is.
    pub(crate) route: Route,
    pub(crate) language: RwSignal<Language>,
    pub(crate) theme: RwSignal<Theme>,
    /// Counts up when the system's theme changes, for what is drawn and not styled.
    pub(crate) system_theme: RwSignal<u32>,
    /// The report on all mail, or why there is none.
    pub(crate) whole_report: Memo<Arc<Result<Report, ReportError>>>,
    /// The report on the mail that is shown, or why there is none.
    pub(crate) report: Memo<Arc<Result<Report, ReportError>>>,
    /// The choices of the connector report.
    pub(crate) view: View,
    /// The number that is asked about.
    pub(crate) asked: Asked,
    /// What the person says of the columns of tables.
    pub(crate) mapper: Mapper,
    /// The mail whose hops are shown.
    pub(crate) hops: ShownHops,
    /// The pages of the help.
    pub(crate) help: Help,
    /// When insights fire.
    pub(crate) limits: InsightLimits,
    /// Who judges strength.
    pub(crate) guideline: GuidelineChoice,
    /// What is kept between visits.
    pub(crate) keeping: Keeping,
    /// What is compared with what.
    pub(crate) compare: Comparing,
    /// What a person chose for paper.
    pub(crate) print: Print,
    /// Which parts of the program are there, and what waits for them.
    pub(crate) loading: Loading,
}

/// Which fixed text, of whatever language.
#[derive(Clone, Copy)]
enum Pick {
    Label(fn(&'static Labels) -> &'static str),
    Text(fn(&'static Words) -> &'static str),
}

impl Store {
    /// The page's only store.
    pub(crate) fn new() -> Self {
        repair_address();
        let language = RwSignal::new(languages::begun());
        let loading = Loading::new();
        let loaded = Loaded::new();
        let shared = Shared::new();
        let limits = InsightLimits::new(shared);
        let address = RwSignal::new(Address::default());
        let guideline = GuidelineChoice::new(address);
        let whole = whole(shared, loaded, language, guideline);
        let selecting = Selecting::new(loaded, shared);
        let shown = shown(whole, selecting, loading);
        let domains = RwSignal::new(persisted_domains());
        let options = options(address, limits, domains);
        let whole_report = report_on_all(whole, options, loading);
        let report = report(whole, shown, whole_report, options);
        let view = View::new(report, language, loading.is_whole, shared, selecting);
        let route = Route::new(address, view, shared, loading);
        let keeping = Keeping::new();
        let mappings = RwSignal::new(Vec::new());
        let intake = Intake::new(loaded, route, keeping, loading, domains, mappings);
        let store = Self(Box::leak(Box::new(Signals {
            loaded,
            intake,
            shared,
            selecting,
            shown,
            domains,
            route,
            language,
            theme: RwSignal::new(Theme::kept()),
            system_theme: RwSignal::new(0),
            whole_report,
            report,
            view,
            asked: Asked::new(report, shared, intake),
            mapper: Mapper::new(mappings, domains, intake),
            hops: ShownHops::new(intake),
            help: Help::new(),
            limits,
            guideline,
            keeping,
            compare: Comparing::new(loaded, report),
            print: Print::new(Hashes::new(loaded, intake)),
            loading,
        })));
        route.follow();
        store.follow_the_browser();
        store
    }

    fn follow_the_browser(self) {
        let dark = browser::window().match_media("(prefers-color-scheme: dark)");
        if let Ok(Some(query)) = dark {
            browser::listen(&query, "change", move |_: web_sys::Event| {
                self.system_theme.update(|count| *count += 1);
            });
        }
        Effect::new(move |_| self.theme.get().apply());
        Effect::new(move |_| {
            let language = self.language.get();
            if let Some(root) = browser::root() {
                let _ = root.set_attribute("lang", language.tag());
                let _ = root.set_attribute("dir", language.direction());
            }
        });
    }

    /// The store of this page, in any part of it.
    pub(crate) fn here() -> Self {
        expect_context()
    }

    /// Speaks another language as soon as its texts are there; see `languages.rs`.
    pub(crate) fn speak(self, language: Language) {
        self.loading.wanted_language.set(Some(language));
    }

    /// A fixed text that may be shown first, in whatever language is chosen then.
    pub(crate) fn label(
        self,
        pick: fn(&'static Labels) -> &'static str,
    ) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        self.fixed(Pick::Label(pick))
    }

    /// A fixed text of what is not shown first.
    pub(crate) fn text(
        self,
        pick: fn(&'static Words) -> &'static str,
    ) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        self.fixed(Pick::Text(pick))
    }

    /// All fixed texts are shown by one closure, so that what shows them is compiled once.
    fn fixed(self, pick: Pick) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        move || match pick {
            Pick::Label(pick) => pick(self.labels()),
            Pick::Text(pick) => pick(self.words()),
        }
    }

    /// The fixed texts that may be shown first.
    pub(crate) fn labels(self) -> &'static Labels {
        self.language.get().labels()
    }

    /// All texts and sentences.
    pub(crate) fn words(self) -> &'static Words {
        self.language.get().words()
    }

    /// Hands a count to a sentence.
    pub(crate) fn amount<T>(self, count: u64, tell: impl FnOnce(Amount<'_>) -> T) -> T {
        tell(Amount {
            count,
            text: &formats::number(self.language.get(), count),
        })
    }
}

/// What follows from signals, taken for another one each time that it is made anew: comparing two costs as
/// much as making one. The closures have one type, so that what runs them is compiled once.
fn derived<T: Send + Sync + 'static>(make: Make<T>) -> Memo<T> {
    Memo::new_with_compare(make, |_, _| true)
}

/// Makes it of what it was before.
type Make<T> = Box<dyn Fn(Option<&T>) -> T + Send + Sync>;

/// The shared report where one is open, else what the files come to. A link's names are made of what it
/// holds each time that the language changes; nothing of it is ever the reader's own.
fn whole(
    shared: Shared,
    loaded: Loaded,
    language: RwSignal<Language>,
    guideline: GuidelineChoice,
) -> Memo<Arc<Resolved>> {
    derived(Box::new(move |_| match shared.content() {
        // It was opened, so what opens links is there.
        Some(content) => match loading::rare() {
            Some(rare) => Arc::new((rare.resolved)(
                &content,
                language.get(),
                guideline.chosen.get(),
            )),
            None => Arc::default(),
        },
        None => loaded.resolved.get(),
    }))
}

/// Of what there is, the mail that was chosen. What chooses it comes with what few people need at once.
fn shown(
    whole: Memo<Arc<Resolved>>,
    selecting: Selecting,
    loading: Loading,
) -> Memo<Arc<Resolved>> {
    derived(Box::new(move |before| {
        loading.is_whole.track();
        match loading::rare() {
            Some(rare) => (rare.select)(selecting, whole.get(), before),
            None => whole.get(),
        }
    }))
}

/// What the choices ask for.
fn options(
    address: RwSignal<Address>,
    limits: InsightLimits,
    domains: RwSignal<String>,
) -> Memo<report::Options> {
    Memo::new(move |_| {
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
            limits: limits.in_force.get(),
            has_domains: has_domains(&domains.read()),
        }
    })
}

/// The report on all mail.
fn report_on_all(
    whole: Memo<Arc<Resolved>>,
    options: Memo<report::Options>,
    loading: Loading,
) -> Memo<Arc<Result<Report, ReportError>>> {
    derived(Box::new(move |_| {
        loading.is_ready.track();
        Arc::new(build(&whole.read(), &options.read()))
    }))
}

/// The report on the mail that is shown. Where that is all, nothing is made twice.
fn report(
    whole: Memo<Arc<Resolved>>,
    shown: Memo<Arc<Resolved>>,
    whole_report: Memo<Arc<Result<Report, ReportError>>>,
    options: Memo<report::Options>,
) -> Memo<Arc<Result<Report, ReportError>>> {
    derived(Box::new(move |_| {
        let on_all = whole_report.get();
        let shown = shown.get();
        match on_all.as_ref() {
            // Whatever is chosen, it is chosen from the same kind of files.
            Ok(report) if !Arc::ptr_eq(&shown, &*whole.read()) => {
                let mut options = options.get();
                options.source = Some(report.source);
                Arc::new(build(&shown, &options))
            }
            _ => on_all,
        }
    }))
}

fn build(resolved: &Resolved, options: &report::Options) -> Result<Report, ReportError> {
    match loading::rest() {
        Some(rest) => (rest.build)(resolved, options),
        None => Err(ReportError::NothingCounted),
    }
}

/// Mail filters write `%23` for `#`.
fn repair_address() {
    let address = browser::window().location().href().unwrap_or_default();
    if let Some(repaired) = link::repaired(&address) {
        browser::replace_address(&repaired);
    }
}
