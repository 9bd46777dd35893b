//! Labels of the files that are read: those that a person gives, and those that are proposed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Component;

use report::labels::{Unlabelled, folders_decide, proposed};
use tally::FileTellers;

use crate::failure::Failure;
use crate::input::{Input, Role};
use crate::named::Named;

/// The labels of inputs by their numbers, the empty one where nothing tells an input apart. `tellers` is what
/// is known of who told what they say. What stands beside them (lists of connectors, mappings) has none.
pub(crate) fn labels(
    inputs: &[Input],
    names: &[Named],
    tellers: &[FileTellers],
) -> BTreeMap<u32, String> {
    let unnamed = Unnamed::of(inputs, names);
    let told: BTreeMap<u32, &FileTellers> = tellers.iter().map(|told| (told.file, told)).collect();
    let proposals = proposed(&unnamed.files(&|file| told.get(&file).copied()));
    let of_traces = numbered(inputs);
    of_traces
        .map(|(file, input)| {
            let given = name_of(input, names).map(str::to_owned);
            let label = given.or_else(|| proposals.get(&file).cloned());
            (file, label.unwrap_or_default())
        })
        .collect()
}

/// Whether names and folders alone decide, so that nothing has to be read.
pub(crate) fn are_told_by_paths(inputs: &[Input], names: &[Named]) -> bool {
    let unnamed = Unnamed::of(inputs, names);
    unnamed.0.is_empty() || folders_decide(&unnamed.files(&|_| None))
}

/// Complains of names for what is not there.
pub(crate) fn check(inputs: &[Input], names: &[Named]) -> Result<(), Failure> {
    let is_unused = |named: &&Named| !inputs.iter().any(|input| input.lies_in(&named.path));
    match names.iter().find(is_unused) {
        Some(named) => Err(match std::fs::metadata(&named.path) {
            Ok(_) => Failure::LabelOfNothing {
                path: named.path.clone(),
            },
            Err(error) => Failure::Unreadable {
                path: named.path.clone(),
                error,
            },
        }),
        None => Ok(()),
    }
}

/// The inputs whose labels are asked for, with what stands beside all of them.
pub(crate) fn only(
    inputs: Vec<Input>,
    labels: &BTreeMap<u32, String>,
    wanted: &[String],
) -> Result<Vec<Input>, Failure> {
    let known: BTreeSet<&String> = labels.values().filter(|label| !label.is_empty()).collect();
    if let Some(name) = wanted.iter().find(|name| !known.contains(name)) {
        return Err(Failure::NoSuchLabel {
            name: name.clone(),
            labels: known.into_iter().cloned().collect(),
        });
    }
    let is_wanted = |file: u32| {
        let label = labels.get(&file);
        label.is_none_or(|label| wanted.contains(label))
    };
    let numbered = (0..).zip(inputs);
    let kept = numbered.filter(|(file, _)| is_wanted(*file));
    Ok(kept.map(|(_, input)| input).collect())
}

/// Inputs that no person named, with their numbers and paths.
struct Unnamed(Vec<(u32, String)>);

impl Unnamed {
    fn of(inputs: &[Input], names: &[Named]) -> Self {
        let unnamed = numbered(inputs).filter(|(_, input)| name_of(input, names).is_none());
        Self(
            unnamed
                .map(|(file, input)| (file, path_of(input)))
                .collect(),
        )
    }

    fn files<'a>(
        &'a self,
        tellers: &dyn Fn(u32) -> Option<&'a FileTellers>,
    ) -> Vec<Unlabelled<'a>> {
        let files = self.0.iter().map(|(file, path)| Unlabelled {
            file: *file,
            path,
            tellers: tellers(*file),
        });
        files.collect()
    }
}

/// What a report is about, with the number of each.
fn numbered(inputs: &[Input]) -> impl Iterator<Item = (u32, &Input)> {
    let is_trace = |input: &&Input| match input {
        Input::Path { role, .. } => *role == Role::Trace,
        Input::Standard(_) => true,
    };
    (0..).zip(inputs).filter(move |(_, input)| is_trace(input))
}

fn name_of<'a>(input: &Input, names: &'a [Named]) -> Option<&'a str> {
    let named = names
        .iter()
        .rev()
        .find(|named| input.lies_in(&named.path))?;
    Some(&named.name)
}

/// The names of the folders in which an input lies, as far as they were typed, and its own.
fn path_of(input: &Input) -> String {
    let Some(path) = input.path() else {
        return "-".to_owned();
    };
    let names = path.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_string_lossy()),
        _ => None,
    });
    names.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::*;
    use crate::named::named;

    fn inputs(paths: &[&str]) -> Vec<Input> {
        let input = |path: &&str| Input::Path {
            path: PathBuf::from(path),
            below: String::new(),
            role: Role::Trace,
            is_closed: false,
        };
        paths.iter().map(input).collect()
    }

    fn of(paths: &[&str], names: &[&str]) -> Vec<String> {
        let names: Vec<Named> = names.iter().map(|text| named(text).unwrap()).collect();
        labels(&inputs(paths), &names, &[]).into_values().collect()
    }

    #[test]
    fn names_and_paths() {
        assert_eq!(of(&["./x/a.csv", "./y/b.csv"], &[]), ["x", "y"]);
        assert_eq!(
            of(&["/logs/mx1/a", "/logs/mx2/a"], &["One=/logs/mx1"]),
            ["One", "mx2"]
        );
        // The last holds, by whole names of folders, however the path is typed.
        assert_eq!(
            of(&["./x/a", "x/b", "xy/c"], &["All=x", "One=x/./a"]),
            ["One", "All", "xy"]
        );
        assert_eq!(of(&["a", "b"], &["One=a"]), ["One", ""]);
    }

    #[test]
    fn whether_something_has_to_be_read() {
        let decided = |paths: &[&str], names: &[&str]| {
            let names: Vec<Named> = names.iter().map(|text| named(text).unwrap()).collect();
            are_told_by_paths(&inputs(paths), &names)
        };
        assert!(decided(&["x/a", "y/b"], &[]));
        assert!(decided(&["a", "b"], &["One=a", "Two=b"]));
        assert!(!decided(&["a", "b"], &["One=a"]));
        assert!(!decided(&["x/a", "x/b"], &[]));
    }

    #[test]
    fn a_name_for_what_is_not_there_is_an_error() {
        let inputs = inputs(&["x/a"]);
        assert!(check(&inputs, &[named("One=x").unwrap()]).is_ok());
        let refused = check(&inputs, &[named("One=y").unwrap()]);
        assert!(matches!(refused, Err(Failure::Unreadable { path, .. }) if path == Path::new("y")));
    }
}
