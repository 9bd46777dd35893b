//! How a number came about whose files, or whose link, hold numbers only: what each adds to it, in words and
//! as tables that add up to it.

use leptos::prelude::*;

use super::table::{part_row, row, table};
use crate::report::explain::{lines_of_file, sum_of_files};
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::{AddedFile, AddedUp};
use crate::text::Language;
use crate::trace::{Day, Origin};

/// So many days are shown at once; more are folded.
const DAYS: usize = 7;
/// So many files have tables of their own.
const FILES: usize = 60;

/// All of it.
pub(super) fn view(store: Store, added: &AddedUp) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.explain();
    let link = store.shared.content();
    let about_link = link.as_ref().map(|content| {
        let day = formats::day(language, content.made.on);
        let made = words.made_on(&day, &content.made.by);
        let days = words.days_added_up(content.changes.span);
        view! {
            <p>{words.sentences(&[made, labels.origin_link.to_owned(), words.origin_zone("UTC"), days.unwrap_or_default().to_owned()])}</p>
        }
    });
    let files: Vec<AnyView> = match link {
        Some(_) => added
            .files
            .iter()
            .map(|file| numbers(store, file, labels.title))
            .collect(),
        None => {
            let files = added.files.iter().take(FILES);
            files.map(|file| of_file(store, file)).collect()
        }
    };
    view! {
        <p>{labels.added_up}</p>
        {about_link}
        {files}
        {together(store, added)}
        <p class="hint">{labels.origin_absence}</p>
        <p class="hint">{labels.rounding}</p>
    }
    .into_any()
}

fn of_file(store: Store, file: &AddedFile) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.explain();
    let format = file.format.map(|format| words.format(format));
    let made_of = file
        .origin
        .as_ref()
        .and_then(|origin| made_of(store, origin));
    let told = words.origin(file, &|count| formats::number(language, count));
    let sums = match file.is_of_other_unit {
        true => view! { <p>{labels.other_unit}</p> }.into_any(),
        false => numbers(store, file, &file.name),
    };
    view! {
        <h3><bdi>{file.name.clone()}</bdi></h3>
        <p class="hint">{format}</p>
        <p>{words.sentences(&told)}</p>
        {sums}
        {made_of}
    }
    .into_any()
}

/// The table of what a file adds, and the days of it.
fn numbers(store: Store, file: &AddedFile, name: &str) -> AnyView {
    let language = store.language.get();
    view! {
        {table(language, name, lines_of_file(&file.sums))}
        {days(language, &file.sums.days)}
    }
    .into_any()
}

fn days(language: Language, days: &[(Day, u64)]) -> Option<AnyView> {
    if days.is_empty() {
        return None;
    }
    let labels = language.words().explain();
    let rows: Vec<AnyView> = days
        .iter()
        .map(|(day, count)| {
            let count = formats::number(language, *count);
            part_row(formats::table_day(language, *day), false, &count)
        })
        .collect();
    let is_short = days.len() <= DAYS;
    let view = view! {
        <details class="fold" open=is_short>
            <summary>{labels.by_day}</summary>
            <table class="table compact steps" aria-label=labels.by_day>
                <tbody>{rows}</tbody>
            </table>
        </details>
    };
    Some(view.into_any())
}

/// The files that a saved report was made of, as it lists them.
fn made_of(store: Store, origin: &Origin) -> Option<AnyView> {
    if origin.files.is_empty() {
        return None;
    }
    let language = store.language.get();
    let words = language.words();
    let labels = words.explain();
    let rows: Vec<AnyView> = origin
        .files
        .iter()
        .map(|file| {
            let [records, transfers, skipped] = [file.records, file.transfers, file.skipped]
                .map(|count| formats::number(language, count));
            view! {
                <tr>
                    <th scope="row"><bdi>{file.name.clone()}</bdi></th>
                    <td class="number">{records}</td>
                    <td class="number">{transfers}</td>
                    <td class="number">{skipped}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let more = (origin.more_files > 0).then(|| {
        let text = store.amount(origin.more_files, |files| words.origin_more(files));
        view! { <p class="hint">{text}</p> }
    });
    let view = view! {
        <details class="fold">
            <summary>{labels.made_of}</summary>
            <div class="scroll" tabindex="0" role="group" aria-label=labels.made_of>
                <table class="table compact" aria-label=labels.made_of>
                    <thead>
                        <tr>
                            <th scope="col">{words.labels().file}</th>
                            <th scope="col" class="number">{labels.origin_records}</th>
                            <th scope="col" class="number">{labels.origin_transfers}</th>
                            <th scope="col" class="number">{labels.origin_skipped}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {more}
        </details>
    };
    Some(view.into_any())
}

/// What all files add, and the number that it comes to.
fn together(store: Store, added: &AddedUp) -> AnyView {
    let language = store.language.get();
    let labels = language.words().explain();
    let is_link = store.shared.is_open();
    let adds = added
        .files
        .iter()
        .filter(|file| file.sums.counts > 0 && !is_link);
    let files: Vec<AnyView> = adds
        .map(|file| {
            let count = formats::number(language, file.sums.counts);
            part_row(file.name.clone(), false, &count)
        })
        .collect();
    let sum = row(language, sum_of_files(added));
    view! {
        <h3>{labels.together}</h3>
        <table class="table compact steps" aria-label=labels.together>
            <tbody>{files} {sum}</tbody>
        </table>
    }
    .into_any()
}
