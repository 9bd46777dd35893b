//! Of what files come to, the numbers of a selection.

use strength::Guideline;

use super::quality::Quality;
use super::resolved::{Cell, Cells, Resolved};
use super::selection::{Classes, Selection};
use trace::Day;

impl Resolved {
    /// Of these numbers those of a selection. `traces` are its cells as [`Tally::select`] counts them from
    /// single transfers; without them, cells tell what they can: how strong mail of some classes was
    /// follows from the classes alone, and of one partner nothing is known.
    ///
    /// The days that the numbers are about stay those of the whole, so that a range means the same days
    /// whatever is selected.
    ///
    /// [`Tally::select`]: super::Tally::select
    #[must_use]
    pub fn selected(&self, selection: &Selection, traces: Option<Cells>) -> Self {
        if selection.is_all() {
            return self.clone();
        }
        let of = |cells: &Cells| select(cells, selection, self.guideline);
        let listed = self.listed.iter().filter(|entry| {
            let is_named =
                |name: &str| !name.is_empty() && selection.has_flow(entry.direction, Some(name));
            // A list says nothing of partners: a connector with zeros would look as if nothing came.
            selection.partner.is_none() && (is_named(&entry.name) || is_named(&entry.identity))
        });
        Self {
            traces: Cells {
                covers: covered(&self.traces),
                ..traces.unwrap_or_else(|| of(&self.traces))
            },
            summaries: of(&self.summaries),
            summaries_unit: self.summaries_unit,
            summaries_zones: self.summaries_zones.clone(),
            told_otherwise: self.told_otherwise.clone(),
            listed: listed.cloned().collect(),
            policies: self.policies.clone(),
            proposed_domains: self.proposed_domains.clone(),
            guideline: self.guideline,
            zone: self.zone.clone(),
            beside: self.beside.clone(),
            twins: self.twins.clone(),
            tellers: self.tellers.clone(),
            files: self.files.clone(),
            selection: selection.clone(),
        }
    }
}

/// First and last day of cells.
fn covered(cells: &Cells) -> Option<(Day, Day)> {
    cells.covers.or_else(|| {
        let mut days = cells.cells.iter().filter(|cell| cell.volume > 0);
        let first = days.next()?;
        let last = days.next_back().unwrap_or(first);
        Some((first.day, last.day))
    })
}

fn select(cells: &Cells, selection: &Selection, guideline: Guideline) -> Cells {
    let flows = cells.flows.iter();
    let wanted: Vec<bool> = flows
        .map(|flow| {
            selection.partner.is_none() && selection.has_flow(flow.direction, flow.name.as_deref())
        })
        .collect();
    let is_wanted = |cell: &Cell| wanted.get(cell.flow as usize) == Some(&true);
    let chosen = cells.cells.iter().filter(|cell| is_wanted(cell));
    let chosen = chosen.map(|cell| of_classes(cell, selection.classes, guideline));
    Cells {
        flows: cells.flows.clone(),
        cells: chosen.filter(|cell| cell.volume > 0).collect(),
        covers: covered(cells),
    }
}

/// What a cell tells of some classes. Where it counts only messages, each has one recipient at least; where
/// it counts only recipients, there are at most as many messages.
fn of_classes(cell: &Cell, classes: Classes, guideline: Guideline) -> Cell {
    if classes.are_all() {
        return *cell;
    }
    let (messages, recipients) = (
        classes.of(cell.messages_by_class),
        classes.of(cell.recipients_by_class),
    );
    let sum = |counts: &[u64]| {
        counts
            .iter()
            .fold(0_u64, |sum, more| sum.saturating_add(*more))
    };
    let has = |counts: &[u64]| sum(counts) > 0;
    let (of_messages, of_recipients) = (sum(&messages), sum(&recipients));
    Cell {
        volume: match has(&cell.messages_by_class) {
            true => of_messages,
            false => of_recipients.min(cell.volume),
        },
        recipients: match has(&cell.recipients_by_class) {
            true => of_recipients,
            false => of_messages,
        },
        messages_quality: Quality::of_classes(&messages, guideline),
        recipients_quality: Quality::of_classes(&recipients, guideline),
        messages_by_class: messages,
        recipients_by_class: recipients,
        ..*cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolved::{Flow, Listed};
    use crate::selection::{FlowFilter, PartnerFilter};
    use trace::{Direction, TlsClass};

    fn flow(direction: Direction, name: Option<&str>) -> Flow {
        Flow {
            direction,
            name: name.map(str::to_owned),
            kind: None,
            forced_tls: None,
            stands_for: 0,
        }
    }

    fn cell(day: i32, flow: u32, counts: [u64; TlsClass::COUNT]) -> Cell {
        Cell {
            day: Day(day),
            flow,
            volume: counts.iter().sum(),
            recipients: counts.iter().sum::<u64>() * 2,
            messages_by_class: counts,
            recipients_by_class: counts.map(|count| count * 2),
            messages_quality: Quality::of_classes(&counts, Guideline::default()),
            recipients_quality: Quality::default(),
            formats: Default::default(),
        }
    }

    fn whole() -> Resolved {
        Resolved {
            traces: Cells {
                flows: vec![
                    flow(Direction::Inbound, Some("a")),
                    flow(Direction::Inbound, None),
                    flow(Direction::Outbound, Some("a")),
                ],
                cells: vec![
                    cell(1, 0, [1, 0, 2, 0, 3, 4, 0, 5]),
                    cell(2, 1, [0, 0, 0, 0, 7, 0, 0, 0]),
                    cell(9, 2, [6, 0, 0, 0, 0, 1, 0, 0]),
                ],
                covers: None,
            },
            listed: [Direction::Inbound, Direction::Outbound]
                .map(|direction| Listed {
                    direction,
                    name: "a".to_owned(),
                    identity: String::new(),
                    kind: None,
                    forced_tls: None,
                    enabled: true,
                })
                .to_vec(),
            ..Resolved::default()
        }
    }

    fn volume(resolved: &Resolved) -> u64 {
        resolved.traces.cells.iter().map(|cell| cell.volume).sum()
    }

    #[test]
    fn all_is_the_whole() {
        let whole = whole();
        assert_eq!(whole.selected(&Selection::default(), None), whole);
        assert!(!Selection::default().needs_transfers());
    }

    #[test]
    fn what_is_told_apart_sums_to_the_whole() {
        let whole = whole();
        let of = |selection: Selection| volume(&whole.selected(&selection, None));
        let directions = Direction::ALL.map(|direction| {
            of(Selection {
                direction: Some(direction),
                ..Selection::default()
            })
        });
        assert_eq!(directions, [22, 7]);
        let classes = TlsClass::ALL.map(|class| {
            of(Selection {
                classes: [class].into_iter().collect(),
                ..Selection::default()
            })
        });
        assert_eq!(classes, [7, 0, 2, 0, 10, 5, 0, 5]);
        assert_eq!(classes.iter().sum::<u64>(), volume(&whole));
    }

    #[test]
    fn the_days_stay_those_of_the_whole() {
        let inbound = Selection {
            direction: Some(Direction::Inbound),
            ..Selection::default()
        };
        let selected = whole().selected(&inbound, None);
        assert_eq!(selected.traces.covers, Some((Day(1), Day(9))));
        assert_eq!(selected.listed.len(), 1);
        assert_eq!(selected.selection, inbound);
    }

    #[test]
    fn a_connector_of_the_other_direction_is_another_one() {
        let outbound = Selection {
            direction: Some(Direction::Outbound),
            flow: FlowFilter::Connector("a".to_owned()),
            ..Selection::default()
        };
        assert_eq!(volume(&whole().selected(&outbound, None)), 7);
        let without = Selection {
            flow: FlowFilter::WithoutConnector,
            ..Selection::default()
        };
        assert_eq!(volume(&whole().selected(&without, None)), 7);
    }

    #[test]
    fn cells_tell_nothing_of_a_partner() {
        let partner = Selection {
            partner: Some(PartnerFilter {
                domain: Some("a.example".to_owned()),
                is_folded: false,
            }),
            ..Selection::default()
        };
        let selected = whole().selected(&partner, None);
        assert!(selected.traces.cells.is_empty() && selected.listed.is_empty());
        assert!(partner.needs_transfers());
    }

    #[test]
    fn of_some_classes_strength_is_what_the_classes_tell() {
        let old = Selection {
            classes: [TlsClass::Tls1_0, TlsClass::None].into_iter().collect(),
            ..Selection::default()
        };
        let selected = whole().selected(&old, None);
        let first = selected.traces.cells.first().unwrap();
        assert_eq!((first.volume, first.recipients), (3, 6));
        assert_eq!(first.messages_quality.strength, [0, 0, 0, 2, 0]);
    }

    #[test]
    fn recipients_alone_bound_the_messages() {
        let mut only = cell(1, 0, [0; TlsClass::COUNT]);
        only.volume = 4;
        only.recipients_by_class = [2, 0, 0, 0, 5, 0, 0, 0];
        let of = |class| of_classes(&only, [class].into_iter().collect(), Guideline::default());
        let clear = of(TlsClass::None);
        assert_eq!((clear.volume, clear.recipients), (2, 2));
        let modern = of(TlsClass::Tls1_2);
        assert_eq!((modern.volume, modern.recipients), (4, 5));
    }
}
