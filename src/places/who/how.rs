//! How a number came about, counted when somebody opens it: in steps from the records to it, or, where there
//! are none, from what files of numbers and links say.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlDetailsElement;

use super::added_up;
use super::table::table;
use crate::parts::closures::{on_change, part};
use crate::report::explain;
use crate::state::asked::Answer;
use crate::state::latest::Latest;
use crate::state::store::Store;
use crate::tally::{Account, AddedUp, Question};
use crate::text::{Amount, Words};
use crate::trace::Unit;
use crate::worker::{AccountOf, AddedUpOf};

/// What is known of it.
#[derive(Clone)]
enum Told {
    Asking,
    Failed,
    /// From the records of traces.
    Steps(Arc<Account>),
    /// From numbers that had been added up.
    AddedUp(Arc<AddedUp>),
}

/// The fold at the end of the dialog. It is open where nothing else can be told of the number.
pub(super) fn how(store: Store) -> AnyView {
    let is_open = RwSignal::new(false);
    let told = RwSignal::new(Told::Asking);
    let asking = Latest::new();
    Effect::new(move |_| {
        told.set(Told::Asking);
        let (true, Some(question)) = (is_open.get(), store.asked.question.get()) else {
            return asking.stop();
        };
        if let Some(added) = of_link(store, &question) {
            asking.stop();
            return told.set(Told::AddedUp(Arc::new(added)));
        }
        let is_of_records = store.asked.names_somebody();
        asking.run(async move {
            told.set(ask(store, question, is_of_records).await);
        });
    });
    let body = part(move || {
        let labels = store.language.get().words().explain();
        match told.get() {
            Told::Asking => view! { <p role="status">{labels.asking}</p> }.into_any(),
            Told::Failed => {
                view! { <p class="problem" role="alert">{labels.failed}</p> }.into_any()
            }
            Told::Steps(account) => steps(store, &account),
            Told::AddedUp(added) => added_up::view(store, &added),
        }
    });
    let opened = move |event: web_sys::Event| {
        let details = event
            .target()
            .and_then(|it| it.dyn_into::<HtmlDetailsElement>().ok());
        is_open.set(details.is_some_and(|details| details.open()));
    };
    let can_tell = move || !matches!(store.asked.answer.get(), Answer::Asking | Answer::Failed);
    // The event of the element follows, and opens it here.
    let begins_open = move || !store.asked.names_somebody();
    view! {
        <Show when=can_tell>
            <details class="fold" prop:open=begins_open on:toggle=on_change(opened)>
                <summary>{move || store.language.get().words().explain().title}</summary>
                {body.clone()}
            </details>
        </Show>
    }
    .into_any()
}

async fn ask(store: Store, question: Question, is_of_records: bool) -> Told {
    let pool = store.intake.pool();
    let told = match is_of_records {
        true => {
            let account = pool.ask(AccountOf(question)).await;
            account.map(|account| Told::Steps(Arc::new(account)))
        }
        false => {
            let added = pool.ask(AddedUpOf(question)).await;
            added.map(|added| Told::AddedUp(Arc::new(added)))
        }
    };
    told.unwrap_or(Told::Failed)
}

/// What a link holds of the number, where one is open.
fn of_link(store: Store, question: &Question) -> Option<AddedUp> {
    let content = store.shared.content()?;
    let words = store.language.get().words();
    let resolved = content.resolved(&|count| words.other_connectors(count), question.guideline);
    let unit = resolved.summaries_unit;
    Some(AddedUp::of_cells(&resolved.summaries, unit, question))
}

fn steps(store: Store, account: &Account) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.explain();
    let resolved = store.loaded.resolved.read();
    let unit = match store.report.read().as_ref() {
        Ok(report) => report.unit,
        Err(_) => Unit::Messages,
    };
    let rows = explain::lines(&resolved.files, account, unit);
    let silent = |count: u64, tell: fn(&Words, Amount<'_>) -> String| {
        (count > 0).then(|| {
            let text = store.amount(count, |messages| tell(words, messages));
            view! { <p>{text}</p> }
        })
    };
    view! {
        {table(language, labels.title, rows)}
        {silent(account.silent_in_clear, |words, messages| words.silent_in_clear(messages))}
        {silent(account.silent_unknown, |words, messages| words.silent_unknown(messages))}
        <p class="hint">{labels.rounding}</p>
    }
    .into_any()
}
