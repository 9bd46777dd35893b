//! A shared report as what files come to: from there on every screen follows as usual.

use strength::Guideline;

use super::content::{Content, Who};
use crate::Totals;
use tally::{Cell, Cells, Flow, Listed, Quality, Resolved};
use trace::sorted;
use trace::{Formats, TlsClass, Unit};

impl Content {
    /// What every screen is made of: numbers that are added up already. `others` names so many
    /// connectors that were added up.
    ///
    /// A link carries nothing of strength and proof: classes alone are judged, by this guideline.
    pub fn resolved(&self, others: &dyn Fn(u32) -> String, guideline: Guideline) -> Resolved {
        let mut flows: Vec<(Flow, usize)> = Vec::with_capacity(self.flows.len());
        let mut listed = Vec::new();
        for (at, shared) in self.flows.iter().enumerate() {
            let (name, stands_for) = match &shared.who {
                Who::Connector(name) => (Some(name.clone()), 0),
                Who::Rest(count) => (Some(others(*count)), *count),
                Who::Nobody => (None, 0),
            };
            if self.sum_of(at).volume > 0 {
                let flow = Flow {
                    direction: shared.direction,
                    name,
                    kind: shared.kind,
                    forced_tls: shared.forced_tls,
                    stands_for,
                };
                flows.push((flow, at));
            } else if let Some(name) = name {
                // Configured, and without mail.
                listed.push(Listed {
                    direction: shared.direction,
                    name,
                    identity: String::new(),
                    kind: shared.kind,
                    forced_tls: shared.forced_tls,
                    enabled: true,
                });
            }
        }
        sorted::by(&mut flows, |(a, _), (b, _)| {
            let order = |flow: &Flow| (flow.direction, flow.name.is_none());
            (order(a), &a.name).cmp(&(order(b), &b.name))
        });
        sorted::all(&mut listed);
        let mut cells = Vec::new();
        for (at, day) in self.days.iter().enumerate() {
            for ((_, shared), flow) in flows.iter().zip(0..) {
                let totals = self.totals_of(*shared).get(at).copied();
                let Some(totals) = totals.filter(|totals| totals.volume > 0) else {
                    continue;
                };
                let classes = |unit| match unit == self.unit {
                    true => totals.tls.0,
                    false => [0; TlsClass::COUNT],
                };
                let quality = |unit| Quality::of_classes(&classes(unit), guideline);
                let Totals {
                    volume, recipients, ..
                } = totals;
                cells.push(Cell {
                    day: *day,
                    flow,
                    volume,
                    recipients,
                    messages_by_class: classes(Unit::Messages),
                    recipients_by_class: classes(Unit::Recipients),
                    messages_quality: quality(Unit::Messages),
                    recipients_quality: quality(Unit::Recipients),
                    formats: Formats::default(),
                });
            }
        }
        Resolved {
            summaries: Cells {
                flows: flows.into_iter().map(|(flow, _)| flow).collect(),
                cells,
                covers: Some((self.range.from, self.range.to)),
            },
            summaries_unit: self.unit,
            guideline,
            listed,
            ..Resolved::default()
        }
    }
}
