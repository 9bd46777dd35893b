//! The ciphers of encrypted mail, and why each has the grade that it has.

use leptos::prelude::*;
use strength::{Cipher, Explanation, ForwardSecrecy, Grade, Guideline, Subject, Version, explain};

use super::found::Found;
use crate::parts::bar::swatch;
use crate::parts::closures::{on_click, part};
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::{CipherRow, version_of};
use crate::text::Words;
use crate::trace::TlsClass;

/// So many rows are shown at first, and added on demand.
const PAGE: usize = 50;
/// So many suites are named of those that a cipher can have been.
const MOST_SUITES: usize = 12;

/// The card.
pub(super) fn ciphers(store: Store, found: Found) -> AnyView {
    let limit = RwSignal::new(PAGE);
    let body = part(move || {
        let answer = found.answer.get();
        store.language.track();
        let Some(answer) = answer else {
            return Vec::new();
        };
        let guideline = answer.question.evidence.guideline;
        let rows = answer.shown.ciphers.iter().take(limit.get());
        rows.map(|row| cipher_row(store, row, guideline))
            .collect::<Vec<_>>()
    });
    let all = move || {
        let answer = found.answer.read();
        answer
            .as_ref()
            .map_or(0, |answer| answer.shown.ciphers.len())
    };
    let head = part(move || {
        let words = store.words();
        let labels = words.partners();
        let head = [
            (labels.ciphers, ""),
            (words.report().direction, ""),
            (words.labels().tls_version, ""),
            (words.report().messages, "number"),
            (labels.grade, ""),
            (labels.secrecy, ""),
            (labels.why, ""),
        ];
        head.into_iter()
            .map(|(label, style)| view! { <th scope="col" class=style>{label}</th> }.into_any())
            .collect::<Vec<_>>()
    });
    view! {
        <section class="card" aria-labelledby="ciphers-title">
            <div class="card-head">
                <div>
                    <h2 id="ciphers-title">{store.text(|words| words.partners().ciphers)}</h2>
                    <p class="hint">{store.text(|words| words.partners().ciphers_hint)}</p>
                </div>
            </div>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="ciphers-title">
                <table class="table compact stacked cipher-table" aria-labelledby="ciphers-title">
                    <thead>
                        <tr>{head}</tr>
                    </thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
            <Show when=move || { all() == 0 }>
                <p class="hint">{store.text(|words| words.partners().nothing_encrypted)}</p>
            </Show>
            <Show when=move || { limit.get() < all() }>
                <p>
                    <button
                        type="button"
                        class="button"
                        on:click=on_click(move |_| limit.update(|limit| *limit += PAGE))
                    >
                        {store.label(|l| l.show_more)}
                    </button>
                </p>
            </Show>
        </section>
    }
    .into_any()
}

fn cipher_row(store: Store, row: &CipherRow, guideline: Guideline) -> AnyView {
    let language = store.language.get_untracked();
    let words = language.words();
    let labels = words.partners();
    let grade = Grade::ALL.get(usize::from(row.grade)).copied();
    let grade = grade.unwrap_or(Grade::CannotTell);
    let secrecy = ForwardSecrecy::ALL.get(usize::from(row.forward_secrecy));
    let secrecy = *secrecy.unwrap_or(&ForwardSecrecy::CannotTell);
    let style = match grade {
        Grade::Insufficient => "grade bad",
        Grade::PhaseOut => "grade warn",
        Grade::CannotTell => "grade open",
        Grade::Good | Grade::Sufficient => "grade good",
    };
    let name = row.cipher.clone();
    let name = name.unwrap_or_else(|| labels.no_cipher.to_owned());
    let secrecy_style = match secrecy {
        ForwardSecrecy::Yes => "grade good",
        ForwardSecrecy::No => "grade bad",
        ForwardSecrecy::CannotTell => "grade open",
    };
    view! {
        <tr>
            <th scope="row" class="cipher"><bdi>{name}</bdi></th>
            <td data-label=words.report().direction>{words.direction(row.direction)}</td>
            <td data-label=words.labels().tls_version>{swatch(row.class)} " " {words.class(row.class)}</td>
            <td class="number" data-label=words.report().messages>
                {formats::number(language, row.volume)}
            </td>
            <td data-label=labels.grade><span class=style>{words.grade(grade)}</span></td>
            <td data-label=labels.secrecy>
                <span class=secrecy_style>{words.secrecy(secrecy)}</span>
            </td>
            <td data-label=labels.why>
                <details class="fold why">
                    <summary>{labels.why}</summary>
                    {why(words, row, guideline)}
                </details>
            </td>
        </tr>
    }
    .into_any()
}

/// What the guideline says of it, what it can have been, and what to do.
fn why(words: &'static Words, row: &CipherRow, guideline: Guideline) -> AnyView {
    let labels = words.partners();
    let Some(version) = version_of(row.class) else {
        return ().into_any();
    };
    let cipher = row.cipher.as_deref().and_then(Cipher::of);
    let Explanation {
        grade,
        suites,
        reasons,
        ..
    } = explain(version, cipher.as_ref(), guideline);
    let reasons: Vec<AnyView> = reasons
        .iter()
        .take(MOST_SUITES)
        .map(|reason| {
            let subject = match reason.subject {
                Subject::Version(version) => version_name(words, version).to_owned(),
                Subject::Suite(suite) => suite.to_string(),
            };
            let text = words.reason(&subject, reason.grade, reason.section, reason.is_named);
            view! { <li>{text}</li> }.into_any()
        })
        .collect();
    let named = suites.iter().take(MOST_SUITES).map(ToString::to_string);
    let mut named: Vec<String> = named.collect();
    if suites.len() > MOST_SUITES {
        named.push("…".to_owned());
    }
    // A name that stands for itself alone says it already.
    let is_itself = matches!(named.as_slice(), [only] if Some(only) == row.cipher.as_ref());
    let named = match (named.is_empty(), row.cipher.is_some()) {
        _ if is_itself => None,
        (false, _) => Some(format!("{}: {}", labels.suites, words.list_begun(&named))),
        (true, true) => Some(labels.no_suite.to_owned()),
        (true, false) => None,
    };
    view! {
        <ul>{reasons}</ul>
        {named.map(|text| view! { <p class="hint">{text}</p> })}
        <p>{labels.to_do} {words.labels().colon} {words.grade_action(grade)}</p>
    }
    .into_any()
}

fn version_name(words: &'static Words, version: Version) -> &'static str {
    words.class(match version {
        Version::Ssl => TlsClass::Ssl,
        Version::Tls1_0 => TlsClass::Tls1_0,
        Version::Tls1_1 => TlsClass::Tls1_1,
        Version::Tls1_2 => TlsClass::Tls1_2,
        Version::Tls1_3 => TlsClass::Tls1_3,
        Version::Unversioned => TlsClass::TlsUnversioned,
    })
}
