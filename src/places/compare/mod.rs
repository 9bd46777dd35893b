//! Before and after: two periods, or two files, side by side, in a dialog.

mod choices;
mod insights;
mod outcome;
mod saved_reports;
mod table;

use leptos::prelude::*;

pub(crate) use saved_reports::saved_reports;

use crate::parts::closures::part;
use crate::parts::flyout::Flyout;
use crate::parts::in_words::days_in_words;
use crate::report::compare::Comparison;
use crate::state::formats;
use crate::state::store::Store;
use outcome::{Outcome, outcome};

/// The dialog; its content exists while it is open.
#[component]
pub(crate) fn CompareDialog() -> impl IntoView {
    let store = Store::here();
    let open = store.compare.open;
    view! {
        <Flyout
            open=open
            close=move || open.set(false)
            id="compare-title"
            title=store.text(|words| words.compare().compare_title)
            hint=move || days_in_words(store)
            style="flyout wide"
        >
            {content(store)}
        </Flyout>
    }
}

fn content(store: Store) -> AnyView {
    let outcome = outcome(store);
    let shown = part(move || match outcome.get() {
        Outcome::Compared(comparison) => compared(store, &comparison),
        Outcome::Looking => {
            view! { <p role="status">{store.words().compare().looking}</p> }.into_any()
        }
        Outcome::Not(why) => {
            view! { <p role="status" class="empty">{why(store.words().compare())}</p> }.into_any()
        }
    });
    view! {
        {choices::choices(store)}
        {shown}
    }
    .into_any()
}

fn compared(store: Store, comparison: &Comparison) -> AnyView {
    let labels = store.words().compare();
    let [before, after] = sides(store, comparison);
    let lengths = (comparison.days()[0] != comparison.days()[1])
        .then(|| view! { <p class="hint">{labels.other_lengths}</p> });
    let zones = comparison
        .has_other_zones()
        .then(|| view! { <p class="hint">{labels.other_zones}</p> });
    view! {
        <dl class="sides">
            <dt>{labels.before}</dt>
            <dd><bdi>{before}</bdi></dd>
            <dt>{labels.after}</dt>
            <dd><bdi>{after}</bdi></dd>
        </dl>
        {table::table(store, comparison)}
        {lengths}
        {zones}
        <p class="hint">{labels.how_to_read}</p>
        {insights::insights(store, comparison)}
    }
    .into_any()
}

/// The days of each side, and its file where files are compared.
fn sides(store: Store, comparison: &Comparison) -> [String; 2] {
    let language = store.language.get();
    let words = language.words();
    let names = store.compare.file_names();
    let side = |at: usize| {
        let range = comparison.ranges[at];
        let text = formats::period(language, range, |period| words.range(period));
        let text = store.amount(u64::from(range.days()), |days| words.side(&text, days));
        let text = match comparison.zone_to_tell(at) {
            Some(zone) => format!("{text} ({zone})"),
            None => text,
        };
        match &names[at] {
            Some(name) => words.list_begun(&[&text, name]),
            None => text,
        }
    };
    [side(0), side(1)]
}
