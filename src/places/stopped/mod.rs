//! What TLS stopped, who hands mail in, and Direct Send.
//!
//! The numbers are the report's. Hosts, domains and accounts are asked for when the place is opened, and
//! stay on the screen.

mod both_sides;
mod direct;
mod insight;
mod label;
mod long_table;
mod marks;
mod reasons;
mod submission;
mod wanted;
mod who;

use std::sync::Arc;

use leptos::prelude::*;

use self::label::label;
use self::wanted::Wanted;
use crate::parts::closures::{on_click, part};
use crate::parts::filter_bar::filter_bar;
use crate::parts::range_control::RangeControl;
use crate::parts::with_report::{WithReport, can_choose};
use crate::report::{BesideMembers, Report, ReportError, Stopped as Attempts};
use crate::state::address::Place;
use crate::state::latest::Latest;
use crate::state::progress::Phase;
use crate::state::store::Store;
use crate::tally::{BesideEvidence, FlowFilter};
use crate::trace::Direction;
pub(crate) use insight::insight;

/// Transfers in clear that came of failed handshakes, on all sides.
fn fallbacks_of(stopped: &Attempts) -> u64 {
    let sides = stopped.directions;
    let sides = [sides.inbound, sides.outbound, sides.submission];
    sides.iter().map(|side| side.fallbacks).sum()
}

/// What the report says beside the transfers.
fn members(report: &Result<Report, ReportError>) -> BesideMembers {
    report
        .as_ref()
        .map(|report| report.beside.clone())
        .unwrap_or_default()
}

/// The place.
#[component]
pub(crate) fn Stopped() -> impl IntoView {
    let store = Store::here();
    let beside = Memo::new(move |_| members(&store.report.read()));
    let evidence = asked(store);
    let text = move |pick| move || label(store, pick);
    let nothing = move || {
        let stopped = &beside.read().stopped;
        stopped.reasons.is_empty()
    };
    let stopped = Memo::new(move |_| beside.read().stopped.clone());
    let marks = marks::Marks::kept();
    let body = part(move || {
        let language = store.language.get();
        let beside = beside.read();
        let evidence = evidence.read();
        let wanted = Wanted::of(&store.selecting.selection(), &store.view.search.read());
        // What is handed in goes neither way; Direct Send comes in.
        let has_submission = wanted.direction.is_none() && wanted.partner.is_none();
        let has_direct = wanted.direction != Some(Direction::Outbound) && wanted.partner.is_none();
        (
            reasons::reasons(store, &beside.stopped, &wanted),
            who::who(store, evidence.as_deref(), &wanted),
            reasons::by_day(language, &beside.stopped, &wanted),
            has_submission
                .then(|| submission::submission(store, &beside.submission, evidence.as_deref())),
            has_direct
                .then(|| direct::direct(store, &beside.direct_send, evidence.as_deref(), marks)),
        )
    });
    view! {
        <div class="place-head">
            <h1>{store.label(|l| l.stopped)}</h1>
            <Show when=move || can_choose(store)>
                <RangeControl/>
            </Show>
        </div>
        <p class="tls-lead">{text(|l| l.lead)}</p>
        <p class="private">{text(|l| l.private)}</p>
        <WithReport>
            {filter_bar(store, false)}
            {not_all_applies(store)}
            <Show when=nothing>
                <div class="empty">
                    <h2>{text(|l| l.nothing)}</h2>
                    <p>{text(|l| l.nothing_hint)}</p>
                </div>
            </Show>
            {body.clone()}
            {both_sides::both_sides(store, stopped)}
        </WithReport>
    }
}

/// That some of the filter does not apply.
fn not_all_applies(store: Store) -> AnyView {
    let is_so = Memo::new(move |_| {
        let selection = store.selecting.selection();
        selection.flow != FlowFilter::All || !selection.classes.are_all()
    });
    let text = move || store.language.get().words().filters().not_of_stopped;
    view! { <Show when=move || is_so.get()><p class="hint">{text}</p></Show> }.into_any()
}

/// Asks who is behind it, each time that the report is about other days or files.
fn asked(store: Store) -> RwSignal<Option<Arc<BesideEvidence>>> {
    let answer = RwSignal::new(None);
    let asking = Latest::new();
    Effect::new(move |_| {
        store.loaded.resolved.track();
        let question = match store.report.read().as_ref() {
            // A link tells nothing of it, and the reader's own files are not what it is about.
            Ok(report) if !store.shared.is_open() && store.loaded.phase.get() != Phase::Reading => {
                report.evidence_question()
            }
            _ => {
                asking.stop();
                return answer.set(None);
            }
        };
        asking.run(async move {
            let told = store.intake.pool().ask(question).await;
            answer.set(told.map(|partners| Arc::new(partners.beside)));
        });
    });
    answer
}

/// What the overview says where mail went in clear after a failed handshake, waits or came back.
pub(crate) fn in_short(store: Store) -> AnyView {
    let beside = Memo::new(move |_| members(&store.report.read()));
    let sides = move || {
        let sides = beside.read().stopped.directions;
        [sides.inbound, sides.outbound, sides.submission]
    };
    let fallbacks = move || fallbacks_of(&beside.read().stopped);
    let waiting = move || sides().iter().map(|side| side.waiting).sum::<u64>();
    let returned = move || sides().iter().map(|side| side.returned).sum::<u64>();
    let sentences = part(move || {
        let words = store.language.get().words();
        let mut all: Vec<AnyView> = Vec::new();
        if fallbacks() > 0 {
            let text = store.amount(fallbacks(), |count| words.fell_back(count));
            all.push(view! { <p class="fell-back">{text}</p> }.into_any());
        }
        if waiting() + returned() > 0 {
            let text = store.amount(waiting(), |waiting| {
                store.amount(returned(), |returned| {
                    words.waits_or_came_back(waiting, returned)
                })
            });
            all.push(view! { <p>{text}</p> }.into_any());
        }
        all
    });
    view! {
        <Show when=move || { fallbacks() + waiting() + returned() > 0 }>
            <div class="card stopped-in-short" role="note">
                {sentences.clone()}
                <button
                    type="button"
                    class="button"
                    on:click=on_click(move |_| {
                        store.route.go(|address| address.place = Place::Stopped);
                    })
                >
                    {move || label(store, |l| l.to_place)}
                </button>
            </div>
        </Show>
    }
    .into_any()
}
