//! What the page shows of the parts of its program that are not there first. Each part of the program brings
//! the function that shows it: a direct call would link it into the first module.

use std::sync::OnceLock;
use std::time::Duration;

use leptos::prelude::*;

use crate::state::address::Place;
use crate::state::store::Store;
use crate::text::Labels;

/// What the rest of the program shows.
#[derive(Clone, Copy)]
pub(crate) enum RestPart {
    /// With whether its details are open.
    Overview(RwSignal<bool>),
    Navigation(Memo<Place>),
    Reading,
}

/// What few people need at once.
#[derive(Clone, Copy)]
pub(crate) enum RarePart {
    Connectors,
    Partners,
    Stopped,
    TlsReports,
    Files,
    /// Sharing and export.
    Tools,
    /// In place of a link that does not open, or not yet.
    Gate,
    /// In place of the files of a shared report.
    NoFiles,
    /// What is said above sample data, and above a shared report.
    Banner,
    Guide,
    /// Which mail is shown. With whether all choices are in sight.
    FilterBar(bool),
    /// That saved reports can be compared.
    SavedReports,
    /// Whom to ask first.
    ToFix,
    /// Week by week, or month by month.
    History,
    /// What is noteworthy. With whether only what the connector report shows.
    Insights(bool),
    /// What the overview says of what TLS stopped.
    StoppedInShort,
    /// The insight about deliveries that fell back to clear text.
    FellBack,
    /// Where there are TLS reports and nothing else.
    OnlyReports,
    /// What is kept, a report that the address names, a new version of the page.
    Notices,
    /// With whether the details are open.
    Dialogs(RwSignal<bool>),
}

impl RarePart {
    /// Whether somebody who comes to its place sees that it is missing.
    fn is_missed(self) -> bool {
        matches!(
            self,
            Self::Connectors
                | Self::Partners
                | Self::Stopped
                | Self::TlsReports
                | Self::Files
                | Self::Guide
        )
    }
}

/// Shows what the rest of the program brings.
pub(crate) type ShowRest = fn(RestPart, Store) -> AnyView;
/// Shows what few people need at once.
pub(crate) type ShowRare = fn(RarePart, Store) -> AnyView;

static REST: OnceLock<ShowRest> = OnceLock::new();
static RARE: OnceLock<ShowRare> = OnceLock::new();

/// The rest of the program has come.
pub(crate) fn rest_is_shown_by(show: ShowRest) {
    let _ = REST.set(show);
}

/// What few people need has come.
pub(crate) fn rare_is_shown_by(show: ShowRare) {
    let _ = RARE.set(show);
}

/// A part of the page that the rest of the program shows, once it is there.
pub(crate) fn later(part: RestPart) -> AnyView {
    let store = Store::here();
    (move || {
        store.loading.is_ready.track();
        REST.get().map(|show| show(part, store))
    })
    .into_any()
}

/// A part of the page that few people need at once. Where somebody sees that it is missing, the page
/// says that it comes. Each is built in a task of its own: all of them come at once.
pub(crate) fn last(part: RarePart) -> AnyView {
    let store = Store::here();
    let is_time = RwSignal::new(RARE.get().is_some());
    (move || {
        store.loading.is_whole.track();
        match RARE.get() {
            Some(show) if is_time.get() => return show(part, store),
            Some(_) => {
                let build = move || {
                    // The place may be gone by then.
                    let _ = is_time.try_set(true);
                };
                set_timeout(build, Duration::ZERO);
            }
            None => {}
        }
        if part.is_missed() {
            hint(store, |l| l.part_comes)
        } else {
            ().into_any()
        }
    })
    .into_any()
}

/// In place of what is not there yet.
pub(crate) fn hint(store: Store, text: fn(&'static Labels) -> &'static str) -> AnyView {
    view! { <p class="hint" role="status">{store.label(text)}</p> }.into_any()
}
