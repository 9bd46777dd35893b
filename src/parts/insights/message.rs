//! A message to the other side, ready to send, with the servers that it is about.

use leptos::html::Textarea;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::parts::closures::part;
use crate::parts::copy_button::copy_button;
use crate::parts::in_words::{classes_in_words, minute};
use crate::report::{Insight, InsightId, Report};
use crate::state::asked::Answer;
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::Question;
use crate::text::{Counted, Language, PartnerMessage, PartnerServer};
use crate::trace::{TlsClass, Unit};

/// So many servers are named; a postmaster reads no more.
const NAMED: usize = 20;

/// The fold-out; the servers are looked up when it is opened.
pub(super) fn message(
    store: Store,
    report: &Report,
    insight: &Insight,
    question: Question,
) -> AnyView {
    let is_for_others = matches!(
        insight.id,
        InsightId::InboundPartnerTls10
            | InsightId::InboundPartnerNoTls
            | InsightId::OutboundConnectorOldTls
            | InsightId::OutboundConnectorNoTls
    );
    if !is_for_others {
        return ().into_any();
    }
    let language = store.language.get();
    let labels = language.words().report();
    let whole = match report.unit {
        Unit::Messages => insight.denominator,
        // What is written to others is about messages.
        Unit::Recipients => report
            .connectors
            .iter()
            .find(|c| c.direction == insight.direction && c.name == insight.connector)
            .map_or(insight.denominator, |c| c.totals.volume),
    };
    let about = PartnerMessage {
        direction: insight.direction,
        days: (report.range.from.to_string(), report.range.to.to_string()),
        whole: counted(language, whole),
        part: counted(language, insight.numerator),
        versions: classes_in_words(language, &question.classes),
        in_clear: question.classes.contains(&TlsClass::None),
        servers: Vec::new(),
        more: 0,
    };
    let answer = RwSignal::new(None::<Answer>);
    let look_up = move |_| {
        if answer.read_untracked().is_none() {
            answer.set(Some(Answer::Asking));
            let question = question.clone();
            spawn_local(async move {
                let told = store.asked.look_up(question).await;
                // The list may have been drawn anew in the meantime.
                let _ = answer.try_set(Some(told));
            });
        }
    };
    let area = NodeRef::<Textarea>::new();
    let body = part(move || match answer.get() {
        None | Some(Answer::Asking) => {
            view! { <p role="status">{labels.who_asking}</p> }.into_any()
        }
        Some(told) => {
            let (hint, text) = written(store, &about, &told);
            view! {
                <p>{labels.partner_message_hint}</p>
                {hint.map(|hint| view! { <p class="hint">{hint}</p> })}
                <textarea
                    class="input message"
                    rows="16"
                    aria-label=labels.partner_message
                    prop:value=text
                    node_ref=area
                ></textarea>
                {copy_button(store, move || {
                    area.get_untracked().map(|area| area.value()).unwrap_or_default()
                })}
            }
            .into_any()
        }
    });
    view! {
        <details class="fold" on:toggle=look_up>
            <summary>{labels.partner_message}</summary>
            {body}
        </details>
    }
    .into_any()
}

fn counted(language: Language, count: u64) -> Counted {
    Counted {
        count,
        text: formats::number(language, count),
    }
}

/// The text, and what is to be said of it where the servers are not known.
fn written(store: Store, about: &PartnerMessage, told: &Answer) -> (Option<&'static str>, String) {
    let language = store.language.get();
    let words = language.words();
    let labels = words.report();
    let mut message = about.clone();
    let hint = match told {
        Answer::Told(behind) => {
            message.part = counted(language, behind.messages);
            message.servers = behind
                .rows
                .iter()
                .take(NAMED)
                .map(|row| {
                    let server = match (row.server.as_str(), row.domain.as_str()) {
                        ("", "") => labels.not_told.to_owned(),
                        ("", domain) => domain.to_owned(),
                        (server, "") => server.to_owned(),
                        (server, domain) => format!("{server} ({domain})"),
                    };
                    PartnerServer {
                        name: server,
                        messages: counted(language, row.messages),
                        version: words.class(row.class).to_owned(),
                        times: [minute(row.first), minute(row.last)],
                    }
                })
                .collect();
            message.more = behind.rows.len().saturating_sub(NAMED) as u64 + behind.unlisted.0;
            None
        }
        Answer::Summaries => Some(labels.who_summaries),
        Answer::NotInLink => Some(words.share().not_in_link),
        _ => Some(labels.who_failed),
    };
    (hint, words.partner_message(&message))
}
