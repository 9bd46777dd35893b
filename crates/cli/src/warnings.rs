//! What a person should know about the files, on standard error.

use std::collections::BTreeMap;

use report::audit::Gap;
use report::{DayRange, told_apart};
use tally::{FileFacts, Resolved};
use trace::mapping::Mapping;
use trace::{Day, Note};

use crate::person::Person;

/// Says what happened to the files, and what can be done. Rows that are not counted are left out
/// where the report itself lists them.
pub(crate) fn warn(
    resolved: &Resolved,
    paths: &BTreeMap<u32, String>,
    person: &Person,
    with_rows: bool,
) {
    if has_both(resolved) {
        person.tell(person.terminal().terminal().both_loaded);
    }
    let files: Vec<&FileFacts> = resolved.files.iter().collect();
    of_files(resolved, &files, paths, person, with_rows);
}

/// That several aggregated files tell different numbers of some days, in their order; nothing without such days.
pub(crate) fn told_otherwise(days: &[Day], person: &Person) -> Option<String> {
    let gap = Gap::ToldOtherwise(DayRange::of(days));
    let (words, numbers) = (person.words(), person.numbers());
    let say = || words.audit_gap(&gap, &|day| day.to_string(), &|count| numbers.count(count));
    (!days.is_empty()).then(say)
}

/// Whether there are traces and what was added up before, of which a report tells the traces alone.
pub(crate) fn has_both(resolved: &Resolved) -> bool {
    !resolved.traces.cells.is_empty() && !resolved.summaries.cells.is_empty()
}

/// The same by what is known of each file.
pub(crate) fn of_files(
    resolved: &Resolved,
    files: &[&FileFacts],
    paths: &BTreeMap<u32, String>,
    person: &Person,
    with_rows: bool,
) {
    let words = person.terminal();
    propose(&resolved.proposed_domains, person);
    let all = || files.iter().map(|file| (file.name.as_str(), file.key.file));
    for file in files {
        let may_be_cut = |note: &Note| {
            matches!(
                note,
                Note::MayBeCut { .. }
                    | Note::DaysOfZone { .. }
                    | Note::OfASelection
                    | Note::FurtherSheets { .. }
            )
        };
        let of_use = |note: &&Note| note.is_problem() || may_be_cut(note) || file.transfers == 0;
        if !(file.notes.iter().any(|note| of_use(&note)) || (with_rows && !file.skipped.is_empty()))
        {
            continue;
        }
        let path = told_apart(&file.name, file.key.file, all(), &|file| {
            paths.get(&file).cloned()
        });
        let name = path.as_ref().unwrap_or(&file.name);
        for note in file.notes.iter().filter(of_use) {
            let sentence = words.note_here(note);
            person.tell(&format!("{name}: {sentence} [{}]", note.code()));
        }
        for skip in file.skipped.iter().filter(|_| with_rows) {
            let (reason, line) = (skip.reason.id(), skip.first_line);
            person.tell(&words.skipped_line(name, skip.count, reason, line));
        }
    }
}

/// Names the domains that look like the organization's own, as arguments to copy. They are no part of
/// the report.
fn propose(domains: &[String], person: &Person) {
    if domains.is_empty() {
        return;
    }
    let arguments: Vec<String> = domains
        .iter()
        .map(|domain| format!("--domain {domain}"))
        .collect();
    person.tell(&person.terminal().propose_domains(&arguments.join(" ")));
}

/// A mapping that no table needed was probably meant for one of them.
pub(crate) fn of_unused(mappings: &[Mapping], resolved: &Resolved, person: &Person) {
    let used = |mapping: &Mapping| {
        let note = Note::Mapped {
            name: mapping.name.clone(),
        };
        resolved.files.iter().any(|file| file.notes.contains(&note))
    };
    for mapping in mappings.iter().filter(|mapping| !used(mapping)) {
        let columns = mapping.header.join(", ");
        person.tell(&person.terminal().unused_mapping(&mapping.name, &columns));
    }
}
