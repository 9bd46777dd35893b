//! Adding up cells.

use rustc_hash::FxHashMap;

use super::deduplication::DistinctTransfer;
use super::flows::{FlowIndex, Flows};
use super::quality::{Mark, Quality};
use super::resolved::{Cell, Cells, Listed};
use trace::sorted;
use trace::{Day, Formats, TlsClass};

/// Cells under way.
#[derive(Debug, Default)]
pub(super) struct CellsBuilder {
    places: FxHashMap<(Day, FlowIndex), usize>,
    cells: Vec<Cell>,
}

impl CellsBuilder {
    /// Adds one transfer.
    pub fn add_transfer(
        &mut self,
        transfer: &DistinctTransfer,
        flow: FlowIndex,
        mark: Option<Mark>,
    ) {
        let DistinctTransfer {
            day,
            class,
            recipients,
            format,
            ..
        } = *transfer;
        let cell = self.cell(day, flow);
        cell.formats.add(format);
        cell.volume += 1;
        cell.recipients += recipients;
        cell.messages_by_class[class.index()] += 1;
        cell.recipients_by_class[class.index()] += recipients;
        if let Some(mark) = mark {
            cell.messages_quality.count(mark, 1);
            cell.recipients_quality.count(mark, recipients);
        }
    }

    /// The cell of a day and flow.
    pub fn cell(&mut self, day: Day, flow: FlowIndex) -> &mut Cell {
        let next = self.cells.len();
        let place = *self.places.entry((day, flow)).or_insert(next);
        if place == next {
            self.cells.push(Cell {
                day,
                flow,
                volume: 0,
                recipients: 0,
                messages_by_class: [0; TlsClass::COUNT],
                recipients_by_class: [0; TlsClass::COUNT],
                messages_quality: Quality::default(),
                recipients_quality: Quality::default(),
                formats: Formats::default(),
            });
        }
        &mut self.cells[place]
    }

    /// The cells in their order, with the flows that occur in them.
    pub fn build(mut self, flows: &Flows, listed: &[Listed]) -> Cells {
        sorted::by_key(&mut self.cells, |cell| (cell.day, cell.flow));
        let used = sorted::set(self.cells.iter().map(|cell| cell.flow));
        let used: Vec<FlowIndex> = used.into_iter().collect();
        let all = flows.all(listed);
        for cell in &mut self.cells {
            let place = used.binary_search(&cell.flow).unwrap_or_default();
            cell.flow = u32::try_from(place).unwrap_or(u32::MAX);
        }
        let flows = used
            .iter()
            .filter_map(|index| all.get(*index as usize).cloned())
            .collect();
        Cells {
            flows,
            cells: self.cells,
            covers: None,
        }
    }
}
