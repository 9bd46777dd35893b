//! Top senders and recipients to fix: whom to ask first, without six clicks and a spreadsheet.

use leptos::prelude::*;

use crate::parts::asked_partners::{AskedPartners, PartnersState};
use crate::parts::closures::{on_click, part};
use crate::parts::to_fix::to_fix_table;
use crate::parts::verdict::threshold;
use crate::report::Report;
use crate::report::partners::{Offender, ToFix, contains, to_fix};
use crate::state::address::{Only, Place};
use crate::state::partners::Answer;
use crate::state::question::question;
use crate::state::store::Store;
use crate::tally::{FlowFilter, PartnerFilter, PartnerRow, Question};
use crate::trace::Direction;

/// So many of each direction.
const MOST: usize = 5;
/// With more transfers than this, looking them up takes seconds, so the person is asked first.
const LARGE: u64 = 1_000_000;

/// The card, where somebody is to be asked.
pub(crate) fn card(store: Store) -> AnyView {
    let is_wanted = RwSignal::new(false);
    let is_large = Memo::new(move |_| {
        let resolved = store.loaded.resolved.read();
        let transfers = resolved.files.iter().map(|file| file.transfers);
        transfers.sum::<u64>() > LARGE
    });
    let body = part(move || {
        if is_large.get() && !is_wanted.get() {
            return offer(store, is_wanted);
        }
        asked(store)
    });
    body.into_any()
}

/// A button, in place of what takes seconds.
fn offer(store: Store, is_wanted: RwSignal<bool>) -> AnyView {
    let look = move |_| is_wanted.set(true);
    let button = view! {
        <p>
            <button type="button" class="button" on:click=on_click(look)>
                {store.words().verdict_labels().look_up}
            </button>
        </p>
    };
    in_card(store, button.into_any())
}

fn asked(store: Store) -> AnyView {
    let asked = AskedPartners::new(store, false.into());
    let content = part(move || {
        let report = store.report.read();
        let report = report.as_ref().as_ref().ok()?;
        let labels = store.words().verdict_labels();
        let hint = |text: &'static str| {
            let hint = view! { <p class="hint" role="status">{text}</p> };
            Some(in_card(store, hint.into_any()))
        };
        let answer = asked.answer.read();
        let of = store.loaded.resolved.read();
        match (asked.state.get(), answer.as_ref()) {
            (PartnersState::Summaries | PartnersState::NotInLink, _) => None,
            (PartnersState::Failed, _) => hint(store.words().partners().failed),
            (PartnersState::Told, Some(answer)) if answer.is_of(report, &of) => {
                tables(store, report, answer)
            }
            _ => hint(labels.looking_up),
        }
    });
    content.into_any()
}

/// A table for each direction in which somebody is to be asked.
fn tables(store: Store, report: &Report, answer: &Answer) -> Option<AnyView> {
    let threshold = threshold(store);
    let labels = store.words().verdict_labels();
    let tables: Vec<AnyView> = [Direction::Outbound, Direction::Inbound]
        .into_iter()
        .filter_map(|direction| {
            let found = found(store, answer, direction);
            if found.partners == 0 {
                return None;
            }
            let servers = |row: &PartnerRow, name: &str| {
                let question = question_about(report, row, store);
                let label = store.words().named(labels.show_servers, name);
                view! {
                    <button
                        type="button"
                        class="button small"
                        aria-haspopup="dialog"
                        aria-label=label
                        on:click=on_click(move |_| store.asked.ask(question.clone()))
                    >
                        {labels.show_servers}
                    </button>
                }
                .into_any()
            };
            let about = (direction, threshold);
            let table = to_fix_table(store, report, answer, about, &found, Some(&servers));
            let show_all = (found.partners > found.top.len() as u64).then(|| {
                let text = store.amount(found.partners, |all| store.words().show_all(all));
                let label = store
                    .words()
                    .named(&text, store.words().direction(direction));
                let go = move |_| to_partners(store, direction);
                view! {
                    <p>
                        <button
                            type="button"
                            class="button subtle small"
                            aria-label=label
                            on:click=on_click(go)
                        >
                            {text}
                        </button>
                    </p>
                }
            });
            Some(view! { <div>{table} {show_all}</div> }.into_any())
        })
        .collect();
    if tables.is_empty() {
        return None;
    }
    let content = view! {
        <p class="hint">{labels.private}</p>
        <div class="flows">{tables}</div>
    };
    Some(in_card(store, content.into_any()))
}

/// Whom to ask first, of those that the filter's text leaves.
fn found(store: Store, answer: &Answer, direction: Direction) -> ToFix {
    let typed = store.view.search.read().trim().to_lowercase();
    let most = if typed.is_empty() { MOST } else { usize::MAX };
    let mut found = to_fix(&answer.shown, direction, threshold(store), most);
    if !typed.is_empty() {
        let rows = &answer.shown.rows;
        let is_meant = |of: &Offender| {
            let shown = rows.get(of.at);
            shown.is_some_and(|shown| contains(&shown.row, &typed))
        };
        found.top.retain(is_meant);
        found.partners = found.top.len() as u64;
        found.top.truncate(MOST);
    }
    found
}

/// Shows the partners of a direction that do not reach the threshold.
fn to_partners(store: Store, direction: Direction) {
    store.view.choose_direction(Some(direction));
    store.route.go(|address| {
        address.place = Place::Partners;
        address.only = Only::below();
    });
}

/// The servers of a partner that do not reach the threshold.
fn question_about(report: &Report, row: &PartnerRow, store: Store) -> Question {
    let below = threshold(store).below();
    Question {
        partner: Some(PartnerFilter {
            domain: row.domain.clone(),
            is_folded: false,
        }),
        ..question(report, None, Some(row.direction), FlowFilter::All, below)
    }
}

fn in_card(store: Store, content: AnyView) -> AnyView {
    view! {
        <section class="card" aria-labelledby="to-fix-title" data-testid="to-fix">
            <h2 id="to-fix-title">{store.words().verdict_labels().to_fix}</h2>
            {content}
        </section>
    }
    .into_any()
}
