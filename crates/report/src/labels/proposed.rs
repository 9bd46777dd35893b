//! Which label a file is proposed: what tells the files apart that are here together.
//!
//! Source: `docs/looking-closer.md`, Tenants and servers.

use std::collections::{BTreeMap, BTreeSet};

use tally::FileTellers;

/// A file before it has a label.
#[derive(Clone, Copy, Debug)]
pub struct Unlabelled<'a> {
    /// Its number.
    pub file: u32,
    /// Its path in what was given, with `/` between the parts, and its name at the end.
    pub path: &'a str,
    /// Who told what it says; none where that is not known.
    pub tellers: Option<&'a FileTellers>,
}

/// The label of each file by its number; none for a file that nothing tells apart.
///
/// Folders decide where they tell files apart, because a person made them. A file above them, or all files
/// where folders tell none apart, are called by who tells what they say: the one tenant that they name, else
/// the one host that wrote them. Where not even two of those are here, the folder stays.
pub fn proposed(files: &[Unlabelled<'_>]) -> BTreeMap<u32, String> {
    let mut labels = by_folder(files);
    let of_folder = |file: &Unlabelled<'_>| labels.get(&file.file).map(String::as_str);
    let folders: BTreeSet<Option<&str>> = files.iter().map(of_folder).collect();
    let told = || {
        let told = files.iter();
        told.filter_map(|file| Some((file.file, teller(file.tellers?)?.to_owned())))
    };
    if folders.len() > 1 {
        for (file, label) in told() {
            labels.entry(file).or_insert(label);
        }
        return labels;
    }
    let by_teller: BTreeMap<u32, String> = told().collect();
    let names: BTreeSet<&String> = by_teller.values().collect();
    match names.len() > 1 {
        true => by_teller,
        false => labels,
    }
}

/// Whether paths alone decide: nobody has to read the files to know their labels.
pub fn folders_decide(files: &[Unlabelled<'_>]) -> bool {
    let labels = by_folder(files);
    let folders: BTreeSet<&String> = labels.values().collect();
    labels.len() == files.len() && folders.len() > 1
}

/// The one that tells a file: of several, none tells it from other files.
fn teller(tellers: &FileTellers) -> Option<&str> {
    match tellers.tenants.is_empty() {
        true => only(tellers.hosts.iter().map(|host| &host.name)),
        false => only(tellers.tenants.iter()),
    }
}

fn only<'a>(mut names: impl Iterator<Item = &'a String>) -> Option<&'a str> {
    match (names.next(), names.next()) {
        (Some(name), None) => Some(name),
        _ => None,
    }
}

/// For each file the name of the folder that tells it from others; none for what lies in no folder, or above
/// those that do.
fn by_folder(files: &[Unlabelled<'_>]) -> BTreeMap<u32, String> {
    let folders: Vec<(u32, Vec<&str>)> = files
        .iter()
        .map(|file| {
            let mut parts: Vec<&str> = file
                .path
                .split('/')
                .filter(|part| !part.is_empty())
                .collect();
            parts.pop();
            (file.file, parts)
        })
        .filter(|(_, parts)| !parts.is_empty())
        .collect();
    let Some((_, first)) = folders.first() else {
        return BTreeMap::new();
    };
    let is_shared = |depth: usize| {
        folders
            .iter()
            .all(|(_, parts)| parts.get(depth) == first.get(depth))
    };
    // All in one folder are called as it is.
    let depth = (0..first.len()).find(|depth| !is_shared(*depth));
    let depth = depth.unwrap_or_else(|| {
        let deepest = folders.iter().any(|(_, parts)| parts.len() > first.len());
        if deepest {
            first.len()
        } else {
            first.len() - 1
        }
    });
    folders
        .iter()
        .filter_map(|(key, parts)| Some((*key, (*parts.get(depth)?).to_owned())))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A path, the tenants and the hosts of a file.
    type File<'a> = (&'a str, &'a [&'a str], &'a [&'a str]);

    fn told(file: u32, tenants: &[&str], hosts: &[&str]) -> FileTellers {
        let mut told = FileTellers {
            file,
            ..FileTellers::default()
        };
        for name in tenants {
            told.add_tenant(name);
        }
        for name in hosts {
            told.add_host(name, []);
        }
        told
    }

    fn labels(files: &[File<'_>]) -> Vec<String> {
        let tellers: Vec<FileTellers> = (0..)
            .zip(files)
            .map(|(file, (_, tenants, hosts))| told(file, tenants, hosts))
            .collect();
        let files: Vec<Unlabelled<'_>> = tellers
            .iter()
            .zip(files)
            .map(|(tellers, (path, ..))| Unlabelled {
                file: tellers.file,
                path,
                tellers: Some(tellers),
            })
            .collect();
        let of = proposed(&files);
        let label = |file: &Unlabelled<'_>| of.get(&file.file).cloned().unwrap_or_default();
        files.iter().map(label).collect()
    }

    fn by_paths(paths: &[&str]) -> Vec<String> {
        let files: Vec<File<'_>> = paths.iter().map(|path| (*path, &[][..], &[][..])).collect();
        labels(&files)
    }

    #[test]
    fn folders_that_were_dropped_together_are_told_apart() {
        assert_eq!(
            by_paths(&["/contoso/a.csv", "/fabrikam/b.csv"]),
            ["contoso", "fabrikam"]
        );
        assert_eq!(
            by_paths(&["logs/contoso/2026/a.csv", "logs/fabrikam/b.csv"]),
            ["contoso", "fabrikam"]
        );
        assert_eq!(by_paths(&["logs/a.csv", "logs/mx1/b.csv"]), ["", "mx1"]);
        assert_eq!(by_paths(&["logs/mx1/b.csv", "logs/a.csv"]), ["mx1", ""]);
        assert_eq!(by_paths(&["logs/a.csv", "logs/b.csv"]), ["logs", "logs"]);
        assert_eq!(by_paths(&["a.csv", "mx1/b.csv"]), ["", "mx1"]);
        assert_eq!(by_paths(&["a.csv", "b.csv"]), ["", ""]);
        assert_eq!(by_paths(&[]), Vec::<String>::new());
    }

    #[test]
    fn tenants_and_hosts_tell_files_apart_where_folders_do_not() {
        let (contoso, fabrikam) = (&["contoso.example"][..], &["fabrikam.example"][..]);
        let (mx1, mx2, none) = (&["mx1"][..], &["mx2"][..], &[][..]);
        assert_eq!(
            labels(&[("a.csv", contoso, none), ("b.csv", fabrikam, none)]),
            ["contoso.example", "fabrikam.example"]
        );
        assert_eq!(
            labels(&[("logs/a", none, mx1), ("logs/b", none, mx2)]),
            ["mx1", "mx2"]
        );
        // A tenant rather than a host, one rather than several.
        let both = &["mx1", "mx2"][..];
        assert_eq!(
            labels(&[
                ("a", contoso, mx1),
                ("b", none, mx2),
                ("c", none, both),
                ("d", none, none)
            ]),
            ["contoso.example", "mx2", "", ""]
        );
        // A list beside the log of one host is no second server.
        assert_eq!(labels(&[("a", none, mx1), ("b", none, none)]), ["", ""]);
        // Folders are a person's own names.
        assert_eq!(
            labels(&[("x/a", contoso, none), ("y/b", fabrikam, none)]),
            ["x", "y"]
        );
        assert_eq!(
            labels(&[("x/a", contoso, none), ("b", fabrikam, none)]),
            ["x", "fabrikam.example"]
        );
    }

    #[test]
    fn whether_paths_decide() {
        let decide = |paths: &[&str]| {
            let files = (0..).zip(paths).map(|(file, path)| Unlabelled {
                file,
                path,
                tellers: None,
            });
            folders_decide(&files.collect::<Vec<_>>())
        };
        assert!(decide(&["x/a", "y/b"]));
        assert!(!decide(&["x/a", "b"]));
        assert!(!decide(&["x/a", "x/b"]));
        assert!(!decide(&[]));
    }

    proptest! {
        #[test]
        fn no_order_of_files_matters_and_what_folders_decide_nobody_changes(
            told in prop::collection::vec(("([a-c]/){0,2}f", "[t-v]{0,1}", "[m-n]{0,1}"), 0..8),
            turn in 0..8_usize,
        ) {
            fn of(name: &str) -> Vec<&str> {
                if name.is_empty() { Vec::new() } else { vec![name] }
            }
            let tellers: Vec<FileTellers> = (0..)
                .zip(&told)
                .map(|(file, (_, tenant, host))| self::told(file, &of(tenant), &of(host)))
                .collect();
            let mut files: Vec<Unlabelled<'_>> = tellers.iter().zip(&told).map(|(tellers, (path, ..))| Unlabelled {
                file: tellers.file,
                path,
                tellers: Some(tellers),
            }).collect();
            let labels = proposed(&files);
            let unread: Vec<Unlabelled<'_>> =
                files.iter().map(|file| Unlabelled { tellers: None, ..*file }).collect();
            if folders_decide(&unread) {
                prop_assert_eq!(&proposed(&unread), &labels);
            }
            files.rotate_left(turn.min(told.len()));
            prop_assert_eq!(proposed(&files), labels);
        }
    }
}
