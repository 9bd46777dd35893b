//! The transfers of a selection, and their cells.

use super::behind::{Fold, Partners};
use super::cells::CellsBuilder;
use super::judged::File;
use super::lists::listed;
use super::quality::Judge;
use super::resolved::Cells;
use super::selection::Selection;
use super::settle::{Settled, SettledTransfer};
use strength::Guideline;
use trace::Zone;
use trace::sessions::name::Name;

/// Tells which transfers of a set are selected.
pub(super) struct Picked<'a> {
    settled: &'a Settled<'a>,
    selection: &'a Selection,
    /// The connectors by their numbers.
    names: Vec<&'a str>,
    partners: Partners,
    fold: Fold,
}

impl<'a> Picked<'a> {
    /// `fold` gives the registered domain that one belongs to.
    pub fn new(settled: &'a Settled<'a>, selection: &'a Selection, fold: Fold) -> Self {
        Self {
            settled,
            selection,
            names: settled.flows.names().collect(),
            partners: Partners::default(),
            fold,
        }
    }

    /// Whether a transfer is selected. `domains` are as [`Settled::each_with_domains`] tells them.
    pub fn has(&mut self, transfer: &SettledTransfer, domains: &[Name]) -> bool {
        let connector = self.names.get(transfer.connector as usize).copied();
        if !self.selection.classes.has(transfer.class)
            || !self.selection.has_flow(transfer.direction, connector)
        {
            return false;
        }
        match &self.selection.partner {
            Some(wanted) => self
                .partners
                .has(wanted, self.settled, transfer, domains, self.fold),
            None => true,
        }
    }

    /// Whether a domain is one of the partner that is selected.
    pub fn has_partner(&mut self, domain: Name) -> bool {
        match &self.selection.partner {
            Some(wanted) => self.partners.is(wanted, self.settled, domain, self.fold),
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
    let settled = Settled::with_domains(files, zone);
    let mut picked = Picked::new(&settled, selection, fold);
    let mut judge = Judge::new(guideline, settled.texts.ciphers());
    let mut cells = CellsBuilder::default();
    settled.each_with_domains(&mut |transfer, domains| {
        if picked.has(&transfer, domains) {
            cells.add_transfer(
                transfer.day,
                settled.flows.index(transfer.direction, transfer.connector),
                transfer.class,
                transfer.recipients,
                judge.mark(transfer.class, transfer.cipher, transfer.proof),
            );
        }
    });
    cells.build(&settled.flows, &listed(files))
}
