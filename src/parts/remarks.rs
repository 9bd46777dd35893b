//! The files in the order in which they are listed, and what a person should know about each.

use leptos::prelude::*;

use crate::sorted;
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::FileFacts;
use crate::trace::Note;

/// An entry of the list.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'a> {
    pub(crate) file: &'a FileFacts,
    /// It is what could be read of a file that is damaged otherwise, which is the entry before.
    is_remnant: bool,
}

/// The entries in the order in which they are shown: what is whole of a damaged file comes after it,
/// for it is not all of the file.
pub(crate) fn listed(files: &[FileFacts]) -> Vec<Entry<'_>> {
    let whose = |file: &FileFacts| (file.key.file, file.name.clone());
    let is_damaged = |file: &FileFacts| file.notes.contains(&Note::DamagedArchive);
    let damaged = sorted::set(files.iter().filter(|file| is_damaged(file)).map(whose));
    let mut entries: Vec<Entry<'_>> = files
        .iter()
        .map(|file| Entry {
            file,
            is_remnant: !damaged.is_empty() && !is_damaged(file) && damaged.contains(&whose(file)),
        })
        .collect();
    if !damaged.is_empty() {
        sorted::by(&mut entries, |a, b| {
            (&a.file.name, a.is_remnant).cmp(&(&b.file.name, b.is_remnant))
        });
    }
    entries
}

/// What a person should know about a file.
pub(crate) fn remarks(store: Store, Entry { file, is_remnant }: Entry<'_>) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let number = |count| formats::number(language, count);
    if file.notes.is_empty() && file.skipped.is_empty() && !is_remnant {
        return view! { <span class="tells">{words.labels().no_remarks}</span> }.into_any();
    }
    let notes = file.notes.iter().map(|note| {
        let class = if note.is_problem() {
            "remark problem"
        } else {
            "remark"
        };
        view! {
            <li class=class>
                <span class="code">{note.code()}</span> " " {words.note(note, &number)}
            </li>
        }
        .into_any()
    });
    let skipped = file.skipped.iter().map(|skip| {
        let text = store.amount(skip.count, |amount| {
            words.skipped(skip.reason, amount, &number(skip.first_line))
        });
        view! { <li class="remark">{text}</li> }.into_any()
    });
    let remnant =
        is_remnant.then(|| view! { <li class="remark">{words.files().undamaged}</li> }.into_any());
    let all: Vec<AnyView> = remnant.into_iter().chain(notes).chain(skipped).collect();
    view! { <ul>{all}</ul> }.into_any()
}
