//! Other names for connectors: "Connector A" tells as much about TLS, and nothing about partners.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::columns::in_order;
use super::content::{Content, Who};
use trace::sorted;

impl Content {
    /// Gives every connector the name that `called` makes of a letter: A for the one with the most
    /// mail. A name that both directions have stays one. A search and a filter are left out, because
    /// a person may have typed a name into them.
    pub fn replace_names(&mut self, called: impl Fn(&str) -> String) {
        let mut volumes = BTreeMap::<String, u64>::new();
        for (at, flow) in self.flows.iter().enumerate() {
            if let Who::Connector(name) = &flow.who {
                *volumes.entry(name.clone()).or_default() += self.sum_of(at).volume;
            }
        }
        let mut by_volume: Vec<(String, u64)> = volumes.into_iter().collect();
        sorted::by_key(&mut by_volume, |(_, volume)| Reverse(*volume));
        let taken = sorted::set(by_volume.iter().map(|(name, _)| name.as_str()));
        // An own name may look like a replaced one.
        let free = (0..)
            .map(|at| called(&letters(at)))
            .filter(|new| !taken.contains(new.as_str()));
        let own = by_volume.iter().map(|(name, _)| name.as_str());
        let names = sorted::map(own.zip(free));
        for flow in &mut self.flows {
            if let Who::Connector(name) = &mut flow.who
                && let Some(new) = names.get(name.as_str())
            {
                name.clone_from(new);
            }
        }
        let view = &mut self.view.view;
        if let Some((_, Some(name))) = &mut view.flow {
            match names.get(name.as_str()) {
                Some(new) => name.clone_from(new),
                None => view.flow = None,
            }
        }
        self.changes.names_replaced = true;
        self.leave_out_search();
        in_order(self);
    }

    /// Leaves out what a person typed.
    pub(super) fn leave_out_search(&mut self) {
        let view = &mut self.view.view;
        if !view.search.is_empty() || view.filter.is_some() {
            view.search.clear();
            view.filter = None;
            self.changes.search_left_out = true;
        }
    }
}

/// A to Z, then AA and so on.
pub(crate) fn letters(at: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = at + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_behind_z() {
        let names = [0, 25, 26, 27, 51, 52, 701, 702].map(letters);
        assert_eq!(names, ["A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"]);
    }
}
