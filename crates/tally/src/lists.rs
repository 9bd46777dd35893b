//! The lists of connectors among the files.

use super::judged::File;
use super::resolved::Listed;
use trace::sorted;

/// Connectors of all lists, each once, sorted.
pub(super) fn listed(files: &[File<'_>]) -> Vec<Listed> {
    let counted = files.iter().filter(|file| file.counts());
    let all = sorted::set(counted.flat_map(|file| file.tally.listed.iter().cloned()));
    all.into_iter().collect()
}
