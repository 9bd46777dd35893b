//! A report without names: connectors are letters, files are numbers. Counts, days, types and insights
//! stay what they are, so that somebody else can be asked about them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::link::letters;
use super::model::{Connector, Report};
use trace::{Note, sorted};

/// What things are called that had names.
#[derive(Clone, Copy)]
pub struct Called<'a> {
    /// A connector, by its letter: A is the one with the most mail.
    pub connector: &'a dyn Fn(&str) -> String,
    /// A file, by its number.
    pub file: &'a dyn Fn(usize) -> String,
}

impl Report {
    /// The same report under other names. A name that both directions have stays one.
    pub fn anonymous(&self, called: Called<'_>) -> Self {
        let names = self.other_names(called);
        let other = |name: &str| names.get(name).cloned();
        let mut report = self.clone();
        // The order of rows follows from their names.
        let mut connectors: Vec<(usize, Connector)> =
            report.connectors.into_iter().enumerate().collect();
        for (_, connector) in &mut connectors {
            connector.name = connector.name.as_deref().and_then(other);
        }
        sorted::by(&mut connectors, |(_, a), (_, b)| a.order().cmp(&b.order()));
        let mut moved = vec![0; connectors.len()];
        for ((old, _), new) in connectors.iter().zip(0..) {
            if let Some(place) = moved.get_mut(*old) {
                *place = new;
            }
        }
        report.connectors = connectors.into_iter().map(|(_, flow)| flow).collect();
        for place in report.places.iter_mut().flatten() {
            *place = moved.get(*place as usize).copied().unwrap_or(*place);
        }
        for day in &mut report.days {
            let name = day.connector.as_deref().and_then(other);
            day.connector = name.map(Arc::from);
        }
        sorted::by(&mut report.days, |a, b| {
            let day = |row: &super::DayRow| (row.date, row.direction, row.connector.is_none());
            (day(a), &a.connector).cmp(&(day(b), &b.connector))
        });
        for insight in &mut report.insights {
            insight.connector = insight.connector.as_deref().and_then(other);
        }
        sorted::by(&mut report.insights, |a, b| {
            let first = (a.severity, a.id.id(), a.direction, a.connector.is_none());
            let other = (b.severity, b.id.id(), b.direction, b.connector.is_none());
            (first, &a.connector).cmp(&(other, &b.connector))
        });
        for (file, number) in report.files.iter_mut().zip(1..) {
            file.name = (called.file)(number);
            // A person named the mapping, and a stranger the columns.
            let names_something = |note: &Note| {
                matches!(
                    note,
                    Note::Mapped { .. } | Note::IsMapping { .. } | Note::Columns { .. }
                )
            };
            file.notes.retain(|note| !names_something(note));
        }
        sorted::all(&mut report.files);
        report
    }

    /// The other name of each connector. An own name may look like one that is given: that one is not
    /// given then.
    fn other_names(&self, called: Called<'_>) -> BTreeMap<String, String> {
        let mut volumes = BTreeMap::<&str, u64>::new();
        for connector in self
            .connectors
            .iter()
            .filter_map(|flow| flow.name.as_deref())
        {
            volumes.entry(connector).or_default();
        }
        for row in &self.days {
            if let Some(name) = row.connector.as_deref() {
                *volumes.entry(name).or_default() += row.totals.volume;
            }
        }
        let mut by_volume: Vec<(&str, u64)> = volumes.into_iter().collect();
        sorted::by_key(&mut by_volume, |(name, volume)| (Reverse(*volume), *name));
        let taken: BTreeSet<&str> = by_volume.iter().map(|(name, _)| *name).collect();
        let free = (0..)
            .map(|at| (called.connector)(&letters(at)))
            .filter(|name| !taken.contains(name.as_str()));
        let own = by_volume.iter().map(|(name, _)| (*name).to_owned());
        own.zip(free).collect()
    }
}
