//! How well encrypted mail was protected: strength, forward secrecy, proof.

use leptos::prelude::*;
use strength::{ForwardSecrecy, Grade};

use crate::parts::number_button::number_button;
use crate::report::{Ratio, Report};
use crate::state::formats;
use crate::state::question::question;
use crate::state::store::Store;
use crate::tally::{FlowFilter, MarkFilter, Quality, Question};
use crate::text::Words;
use crate::trace::{Direction, Proof, TlsClass};

/// What is asked of encrypted mail.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aspect {
    Strength,
    Secrecy,
    Proof,
}

/// One answer, with its count.
pub(crate) struct Answer {
    /// Its place among the counts.
    pub(crate) place: usize,
    pub(crate) name: &'static str,
    pub(crate) count: u64,
    /// The style class that says how bad it is.
    pub(crate) style: &'static str,
}

impl Aspect {
    pub(crate) const ALL: [Self; 3] = [Self::Strength, Self::Secrecy, Self::Proof];

    pub(crate) fn title(self, words: &'static Words) -> &'static str {
        let labels = words.partners();
        match self {
            Self::Strength => labels.strength,
            Self::Secrecy => labels.secrecy,
            Self::Proof => labels.proof,
        }
    }

    /// All answers in the order of every table, zeros too.
    pub(crate) fn answers(self, words: &'static Words, quality: &Quality) -> Vec<Answer> {
        let answer = |place: usize, name, count, style| Answer {
            place,
            name,
            count,
            style,
        };
        match self {
            Self::Strength => Grade::ALL
                .into_iter()
                .zip(quality.strength)
                .enumerate()
                .map(|(place, (grade, count))| {
                    let style = match grade {
                        Grade::Insufficient => "grade bad",
                        Grade::PhaseOut => "grade warn",
                        Grade::CannotTell => "grade open",
                        Grade::Good | Grade::Sufficient => "grade good",
                    };
                    answer(place, words.grade(grade), count, style)
                })
                .collect(),
            Self::Secrecy => ForwardSecrecy::ALL
                .into_iter()
                .zip(quality.forward_secrecy)
                .enumerate()
                .map(|(place, (secrecy, count))| {
                    let style = match secrecy {
                        ForwardSecrecy::Yes => "grade good",
                        ForwardSecrecy::No => "grade bad",
                        ForwardSecrecy::CannotTell => "grade open",
                    };
                    answer(place, words.secrecy(secrecy), count, style)
                })
                .collect(),
            Self::Proof => Proof::ALL
                .into_iter()
                .zip(quality.proof)
                .enumerate()
                .map(|(place, (proof, count))| {
                    let style = match proof {
                        Proof::Dane | Proof::Verified => "grade good",
                        Proof::Trusted => "grade fair",
                        // Usual for inbound mail, and no fault by itself.
                        Proof::Unverified => "grade plain",
                        Proof::CannotTell => "grade open",
                    };
                    answer(place, words.proof(proof), count, style)
                })
                .collect(),
        }
    }

    /// Which mail has an answer.
    pub(crate) fn mark(self, place: usize) -> MarkFilter {
        let of = u8::try_from(place).unwrap_or(u8::MAX);
        match self {
            Self::Strength => {
                let mut grades = [false; 5];
                if let Some(grade) = grades.get_mut(place) {
                    *grade = true;
                }
                MarkFilter::Grades(grades)
            }
            Self::Secrecy => MarkFilter::Secrecy(of),
            Self::Proof => MarkFilter::Proof(of),
        }
    }
}

/// The classes of encrypted mail.
pub(crate) fn encrypted_classes() -> impl Iterator<Item = TlsClass> {
    let all = TlsClass::ALL.into_iter();
    all.filter(|class| crate::tally::version_of(*class).is_some())
}

/// Who is behind an answer of a flow.
pub(crate) fn question_of(
    report: &Report,
    direction: Direction,
    flow: FlowFilter,
    aspect: Aspect,
    place: usize,
) -> Question {
    Question {
        mark: Some(aspect.mark(place)),
        ..question(report, None, Some(direction), flow, encrypted_classes())
    }
}

/// The answers that occur, the worst first, each with its count.
pub(crate) fn short(store: Store, aspect: Aspect, quality: &Quality) -> AnyView {
    let language = store.language.get_untracked();
    let words = language.words();
    let mut answers = aspect.answers(words, quality);
    answers.reverse();
    // What cannot be told is the last of each order, and stands behind what is told.
    answers.rotate_left(1);
    let parts: Vec<AnyView> = answers
        .into_iter()
        .filter(|answer| answer.count > 0)
        .map(|answer| {
            let count = formats::number(language, answer.count);
            view! {
                <li><span class=answer.style>{answer.name}</span> " " {count}</li>
            }
            .into_any()
        })
        .collect();
    if parts.is_empty() {
        return view! { <span class="zero">"–"</span> }.into_any();
    }
    view! { <ul class="grades">{parts}</ul> }.into_any()
}

/// The three tables of a direction, whose numbers can be asked about. A link tells nothing of it.
pub(crate) fn quality_tables(store: Store, report: &Report, direction: Direction) -> AnyView {
    let words = store.words();
    let labels = words.partners();
    if store.shared.is_open() {
        return view! { <p class="hint">{labels.quality_not_in_link}</p> }.into_any();
    }
    let quality = report.directions.get(direction).quality.0;
    let tables: Vec<AnyView> = Aspect::ALL
        .into_iter()
        .map(|aspect| table(store, report, direction, aspect, &quality))
        .collect();
    let inbound = (direction == Direction::Inbound)
        .then(|| view! { <p class="hint">{labels.proof_inbound}</p> });
    view! {
        <h4>{labels.quality}</h4>
        <div class="qualities">{tables}</div>
        {inbound}
    }
    .into_any()
}

fn table(
    store: Store,
    report: &Report,
    direction: Direction,
    aspect: Aspect,
    quality: &Quality,
) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.labels();
    let answers = aspect.answers(words, quality);
    let all: u64 = answers.iter().map(|answer| answer.count).sum();
    let title = aspect.title(words);
    let rows: Vec<AnyView> = answers
        .into_iter()
        .map(|answer| {
            let share = if all == 0 || !report.has_shares() {
                "–".to_owned()
            } else {
                let ratio = Ratio {
                    numerator: answer.count,
                    denominator: all,
                };
                formats::share(language, ratio)
            };
            let text = formats::number(language, answer.count);
            let question = question_of(report, direction, FlowFilter::All, aspect, answer.place);
            let about = words.list_begun(&[title, words.direction(direction)]);
            let button = number_button(store, answer.count, text, answer.name, &about, question);
            let means = match (aspect, Proof::ALL.get(answer.place)) {
                (Aspect::Proof, Some(proof)) => words.proof_means(*proof),
                _ => "",
            };
            view! {
                <tr>
                    <th scope="row" title=means><span class=answer.style>{answer.name}</span></th>
                    <td class="number">{button}</td>
                    <td class="number">{share}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <table class="table compact">
            <caption class="visually-hidden">
                {words.list_begun(&[title, words.direction(direction)])}
            </caption>
            <thead>
                <tr>
                    <th scope="col">{title}</th>
                    <th scope="col" class="number">{labels.count}</th>
                    <th scope="col" class="number">{labels.share}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
