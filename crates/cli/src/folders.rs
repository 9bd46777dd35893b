//! The files of a folder: also what links in it lead to, each real file once.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::failure::Failure;

/// The file itself, or all files of a folder and of those in it. A link to a folder is followed where it does not
/// lead back to a folder that is walked anyway; a link that leads nowhere is a file that cannot be read.
pub(crate) fn files_under(given: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut links = Links::below(given);
    let mut found = Vec::new();
    let entries = WalkDir::new(given)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter();
    for entry in entries.filter_entry(|entry| links.is_entered(entry)) {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => found.push(entry.into_path()),
            Err(error) if error.loop_ancestor().is_some() => {}
            Err(error) => {
                let path = error.path().unwrap_or(given).to_owned();
                // A folder that is not one's own is told like a file that is not.
                if error.depth() > 0 {
                    found.push(path);
                    continue;
                }
                let error = plain(error);
                return Err(Failure::Unreadable { path, error });
            }
        }
    }
    Ok(links.each_once(given, found))
}

/// The links that were met below a folder.
struct Links {
    /// The folders that are walked, where they really are: the one that was given, and those that links led to.
    walked: Vec<PathBuf>,
    are_any: bool,
}

impl Links {
    fn below(given: &Path) -> Self {
        Self {
            walked: given.canonicalize().into_iter().collect(),
            are_any: false,
        }
    }

    /// Whether what was found is looked at: not where it is a link back to a folder that is walked, or around one
    /// that is given.
    fn is_entered(&mut self, entry: &DirEntry) -> bool {
        if entry.depth() == 0 || !entry.path_is_symlink() {
            return true;
        }
        self.are_any = true;
        if !entry.file_type().is_dir() {
            return true;
        }
        let Ok(real) = entry.path().canonicalize() else {
            return true;
        };
        let is_around = |given: &PathBuf| given.starts_with(&real);
        let is_walked = self.walked.iter().any(|walked| real.starts_with(walked));
        if is_walked || self.walked.first().is_some_and(is_around) {
            return false;
        }
        self.walked.push(real);
        true
    }

    /// The files, without those that a link leads to and that are there already. What lies in the folder itself
    /// comes before what links lead to.
    fn each_once(&self, given: &Path, found: Vec<PathBuf>) -> Vec<PathBuf> {
        let Some(home) = self.walked.first().filter(|_| self.are_any) else {
            return found;
        };
        let mut all: Vec<(PathBuf, Option<PathBuf>, bool)> = Vec::new();
        for path in found {
            let real = path.canonicalize().ok();
            let below = path.strip_prefix(given).ok();
            let is_own = real.is_some() && real == below.map(|below| home.join(below));
            all.push((path, real, is_own));
        }
        let own = all.iter().filter(|(_, _, is_own)| *is_own);
        let mut seen: BTreeSet<PathBuf> = own.filter_map(|(_, real, _)| real.clone()).collect();
        all.retain(|(_, real, is_own)| {
            *is_own || real.as_ref().is_none_or(|real| seen.insert(real.clone()))
        });
        all.into_iter().map(|(path, ..)| path).collect()
    }
}

/// What the system said, without the path, which is named beside it.
fn plain(error: walkdir::Error) -> io::Error {
    match error.io_error().map(io::Error::raw_os_error) {
        Some(Some(code)) => io::Error::from_raw_os_error(code),
        _ => error.into(),
    }
}
