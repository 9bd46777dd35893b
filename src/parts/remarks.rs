//! The files in the order in which they are listed, and what a person should know about each.

use leptos::prelude::*;

use crate::parts::code_button::code_button;
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

/// The entries in the order in which they are shown: problems first. What is whole of a damaged file comes
/// after it, for it is not all of the file.
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
    let has_none =
        |entry: &Entry<'_>| !entry.is_remnant && !entry.file.notes.iter().any(Note::is_problem);
    sorted::by(&mut entries, |a, b| has_none(a).cmp(&has_none(b)));
    entries
}

/// What a person should know about a file.
pub(crate) fn remarks(store: Store, Entry { file, is_remnant }: Entry<'_>) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let number = |count| formats::number(language, count);
    let twin = twin(store, file)
        .map(|name| view! { <li class="remark"><bdi>{words.same_as(&name)}</bdi></li> }.into_any());
    let has_notes = !file.notes.is_empty() || !file.skipped.is_empty();
    if !has_notes && !is_remnant && twin.is_none() {
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
                {words.note(note, &number)} " " {code_button(store, note.code())}
            </li>
        }
        .into_any()
    });
    let skipped = file.skipped.iter().map(|skip| {
        let text = store.amount(skip.count, |amount| {
            words.skipped(skip.reason, amount, &number(skip.first_line))
        });
        let id = skip.reason.id();
        view! { <li class="remark">{text} " " {code_button(store, id)}</li> }.into_any()
    });
    let remnant =
        is_remnant.then(|| view! { <li class="remark">{words.files().undamaged}</li> }.into_any());
    let first = remnant.into_iter().chain(twin);
    let all: Vec<AnyView> = first.chain(notes).chain(skipped).collect();
    view! { <ul>{all}</ul> }.into_any()
}

/// The name of an earlier file that holds the same messages.
fn twin(store: Store, file: &FileFacts) -> Option<String> {
    let resolved = store.loaded.resolved.read();
    let (_, first) = resolved.twins.iter().find(|(key, _)| *key == file.key)?;
    let first = resolved.files.iter().find(|other| other.key == *first)?;
    Some(first.name.clone())
}
