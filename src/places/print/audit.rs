//! What an auditor asks first, on paper: what is missing, and of which requirements the numbers are evidence.

use std::sync::Arc;

use leptos::prelude::*;

use crate::parts::closures::{on_change, part};
use crate::report::audit::{Evidence, Requirement, add_silent_labels, gaps};
use crate::report::{self};
use crate::report::{RangeChoice, Report};
use crate::state::formats;
use crate::state::labels::{known, labelled, looked_at};
use crate::state::latest::Latest;
use crate::state::store::Store;
use crate::text::Language;
use crate::worker::Only;

/// Whether the chapter is wanted, and what its numbers are judged by. Copies are handles of the same.
#[derive(Clone, Copy)]
pub(super) struct Audit {
    wanted: RwSignal<bool>,
    /// The report by the guideline of a requirement that has one.
    judged: RwSignal<Option<Arc<Report>>>,
    has_failed: RwSignal<bool>,
}

impl Audit {
    /// Asks for the numbers whenever the chapter is wanted and the report becomes another one: when the
    /// browser prints nothing may wait.
    pub(super) fn new(store: Store) -> Self {
        let audit = Self {
            wanted: RwSignal::new(false),
            judged: RwSignal::new(None),
            has_failed: RwSignal::new(false),
        };
        let asking = Latest::new();
        Effect::new(move |_| {
            asking.stop();
            audit.judged.set(None);
            audit.has_failed.set(false);
            let report = store.report.get();
            let (true, Ok(report)) = (audit.wanted.get(), report.as_ref()) else {
                return;
            };
            let mut all = Requirement::ALL
                .into_iter()
                .filter_map(Requirement::guideline);
            let Some(guideline) = all.find(|guideline| *guideline != report.guideline) else {
                return;
            };
            if store.shared.is_open() {
                return audit.has_failed.set(true);
            }
            let files = super::files::looked_at_of(store)
                .iter()
                .map(|file| file.key)
                .collect();
            let question = Only(files, guideline, report.selection.clone());
            let options = report::Options {
                range: RangeChoice::Between(Some(report.range.from), Some(report.range.to)),
                unit: report.unit,
                source: Some(report.source),
                ..report::Options::default()
            };
            asking.run(async move {
                let resolved = store.intake.pool().ask(question).await;
                let report = resolved.and_then(|it| Report::build(&it, &options).ok());
                audit.has_failed.set(report.is_none());
                audit.judged.set(report.map(Arc::new));
            });
        });
        audit
    }

    /// What the numbers of a report say of a requirement; none where they are judged by another guideline.
    fn evidence(self, requirement: Requirement, report: &Report) -> Option<Evidence> {
        match requirement.guideline() {
            Some(guideline) if guideline != report.guideline => {
                let judged = self.judged.get()?;
                Some(requirement.evidence(&judged))
            }
            _ => Some(requirement.evidence(report)),
        }
    }
}

/// The box in the dialog before printing.
pub(super) fn choice(store: Store, audit: Audit) -> AnyView {
    let labels = move || store.language.get().words().audit();
    let status = part(move || {
        audit.wanted.get().then(|| match audit.has_failed.get() {
            true => labels().not_judged,
            false => match store.report.read().as_ref() {
                Ok(report) if !report.has_shares() => {
                    store.language.get().words().filters().no_shares
                }
                Ok(report) if audit.evidence(Requirement::Tr02102, report).is_none() => {
                    labels().judging
                }
                _ => labels().judged,
            },
        })
    });
    view! {
        <label class="check">
            <input
                type="checkbox"
                aria-describedby="audit-hint"
                prop:checked=move || audit.wanted.get()
                on:change=on_change(move |event| audit.wanted.set(event_target_checked(&event)))
            />
            <span>{move || labels().on_paper}</span>
        </label>
        <p class="hint" id="audit-hint">{move || labels().on_paper_hint}</p>
        <p role="status">{status}</p>
    }
    .into_any()
}

/// What is missing in the days of the report, or what its files cannot tell: of all mail, whatever is chosen.
pub(super) fn missing(store: Store) -> AnyView {
    let whole = store.whole_report.get();
    let Ok(report) = whole.as_ref() else {
        return ().into_any();
    };
    let language = store.language.get();
    let words = language.words();
    let labels = words.audit();
    let has_sums = !store.loaded.resolved.read().summaries.cells.is_empty();
    let mut gaps = gaps(report, has_sums);
    // Whoever looks at one label alone, or at a shared report, looks at no other.
    let has_labels =
        !store.shared.is_open() && looked_at(store).is_none() && labelled(store).len() > 1;
    let side_by_side = known().get();
    let side_by_side = side_by_side.filter(|(_, of)| has_labels && Arc::ptr_eq(of, &whole));
    if let Some((told, _)) = &side_by_side {
        add_silent_labels(told, &mut gaps);
    }
    // Labels are asked for while the dialog is open; else nobody knows whether one stopped.
    let nothing = (gaps.is_empty() && has_labels == side_by_side.is_some())
        .then(|| view! { <p>{labels.nothing_missing}</p> });
    let day = |day| formats::day(language, day);
    let number = |count| formats::number(language, count);
    let gaps: Vec<AnyView> = gaps
        .iter()
        .map(|gap| view! { <li><bdi>{words.audit_gap(gap, &day, &number)}</bdi></li> }.into_any())
        .collect();
    view! {
        {nothing}
        <ul>{gaps}</ul>
        <p>{labels.files_alone}</p>
    }
    .into_any()
}

/// The chapter of requirements; none where it is not wanted.
pub(super) fn chapter(store: Store, report: &Report, audit: Audit) -> Option<AnyView> {
    // Of some classes no share is told.
    if !audit.wanted.get() || !report.has_shares() {
        return None;
    }
    let language = store.language.get();
    let words = language.words();
    let labels = words.audit();
    let told: Vec<(Requirement, Option<Evidence>)> = Requirement::ALL
        .into_iter()
        .map(|requirement| (requirement, audit.evidence(requirement, report)))
        .collect();
    let rows: Vec<AnyView> = told
        .iter()
        .map(|(requirement, evidence)| row(language, *requirement, evidence.as_ref()))
        .collect();
    let each: Vec<AnyView> = told
        .iter()
        .map(|(requirement, evidence)| {
            let sentence = evidence
                .as_ref()
                .map(|it| sentence(language, *requirement, it));
            view! {
                <h3>{words.audit_requirement(*requirement)}</h3>
                <p>{words.asks(*requirement)}</p>
                <p>{sentence.unwrap_or_else(|| labels.no_number.to_owned())}</p>
                <p>{words.no_evidence_of(*requirement)}</p>
                <p class="hint">{words.looked_up(requirement.looked_up(), requirement.origin())}</p>
            }
            .into_any()
        })
        .collect();
    let head: Vec<AnyView> = [
        (labels.requirement, ""),
        (labels.evidence_of, ""),
        (labels.met, "number"),
        (labels.share, "number"),
        (labels.cannot_tell, "number"),
    ]
    .into_iter()
    .map(|(name, class)| view! { <th scope="col" class=class>{name}</th> }.into_any())
    .collect();
    let view = view! {
        <p>{labels.never_compliant}</p>
        <p>{words.out_of(report, &|day| formats::day(language, day))}</p>
        <table class="table compact">
            <thead>
                <tr>{head}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        {each}
    };
    Some(view.into_any())
}

fn row(language: Language, requirement: Requirement, evidence: Option<&Evidence>) -> AnyView {
    let words = language.words();
    let labels = words.audit();
    let number = |count| formats::number(language, count);
    let (met, share, unknown) = match evidence {
        Some(told) => (
            format!("{} / {}", number(told.met), number(told.known)),
            share(language, told),
            number(told.unknown),
        ),
        None => ("–".to_owned(), labels.no_number.to_owned(), "–".to_owned()),
    };
    view! {
        <tr>
            <th scope="row">{words.audit_requirement(requirement)}</th>
            <td>{words.evidence_of(requirement)}</td>
            <td class="number">{met}</td>
            <td class="number">{share}</td>
            <td class="number">{unknown}</td>
        </tr>
    }
    .into_any()
}

fn share(language: Language, evidence: &Evidence) -> String {
    match evidence.known {
        0 => language.words().audit().no_number.to_owned(),
        _ => formats::share(language, evidence.share()),
    }
}

fn sentence(language: Language, requirement: Requirement, evidence: &Evidence) -> String {
    let [met, known, unknown] = [evidence.met, evidence.known, evidence.unknown]
        .map(|count| formats::number(language, count));
    let unknown = (evidence.unknown > 0).then_some(unknown.as_str());
    let known = crate::text::Amount {
        count: evidence.known,
        text: &known,
    };
    let share = share(language, evidence);
    language
        .words()
        .evidence(requirement, &met, known, &share, unknown)
}
