//! The transfers of a selection, and their cells.

use super::behind::{Fold, Partners};
use super::cells::CellsBuilder;
use super::deduplication::{Deduplicated, DistinctTransfer};
use super::judged::File;
use super::lists::listed;
use super::quality::Judge;
use super::resolved::Cells;
use super::selection::Selection;
use strength::Guideline;
use trace::Zone;
use trace::sessions::name::Name;

/// Tells which transfers of a set are selected.
pub(super) struct Picked<'a> {
    deduplicated: &'a Deduplicated<'a>,
    selection: &'a Selection,
    /// The connectors by their numbers.
    names: Vec<&'a str>,
    partners: Partners,
    fold: Fold,
}

impl<'a> Picked<'a> {
    /// `fold` gives the registered domain that one belongs to.
    pub fn new(deduplicated: &'a Deduplicated<'a>, selection: &'a Selection, fold: Fold) -> Self {
        Self {
            deduplicated,
            selection,
            names: deduplicated.flows.names().collect(),
            partners: Partners::default(),
            fold,
        }
    }

    /// Whether a transfer is selected. `domains` are as [`Deduplicated::each_with_domains`] tells them.
    pub fn has(&mut self, transfer: &DistinctTransfer, domains: &[Name]) -> bool {
        let connector = self.names.get(transfer.connector as usize).copied();
        if !self.selection.classes.has(transfer.class)
            || !self.selection.has_flow(transfer.direction, connector)
        {
            return false;
        }
        match &self.selection.partner {
            Some(wanted) => {
                self.partners
                    .has(wanted, self.deduplicated, transfer, domains, self.fold)
            }
            None => true,
        }
    }

    /// Whether a domain is one of the partner that is selected.
    pub fn has_partner(&mut self, domain: Name) -> bool {
        match &self.selection.partner {
            Some(wanted) => self
                .partners
                .is(wanted, self.deduplicated, domain, self.fold),
            None => true,
        }
    }
}

/// The cells of a selection, counted transfer by transfer.
pub(super) fn cells(
    files: &[File<'_>],
    zone: &Zone,
    selection: &Selection,
    guideline: Guideline,
    fold: Fold,
) -> Cells {
    let deduplicated = Deduplicated::with_domains(files, zone);
    let mut picked = Picked::new(&deduplicated, selection, fold);
    let mut judge = Judge::new(guideline, deduplicated.texts.ciphers());
    let mut cells = CellsBuilder::default();
    deduplicated.each_with_domains(&mut |transfer, domains| {
        if picked.has(&transfer, domains) {
            cells.add_transfer(
                &transfer,
                deduplicated
                    .flows
                    .index(transfer.direction, transfer.connector),
                judge.mark(transfer.class, transfer.cipher, transfer.proof),
            );
        }
    });
    cells.build(&deduplicated.flows, &listed(files))
}
