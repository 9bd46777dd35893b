//! The pages of the help that are open.

use leptos::prelude::*;

/// A page, and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HelpPage {
    /// Name of the file, without its ending.
    pub(crate) name: String,
    /// Id of a heading, empty for the beginning.
    pub(crate) section: String,
}

/// The pages that were opened one from another; none while the dialog is closed. Copies are handles of
/// the same.
#[derive(Clone, Copy)]
pub(crate) struct Help(pub(crate) RwSignal<Vec<HelpPage>>);

impl Help {
    pub(crate) fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    /// Opens the help at a page.
    pub(crate) fn open(self, name: &str) {
        self.open_at(name, "");
    }

    /// Opens the help at a section of a page.
    pub(crate) fn open_at(self, name: &str, section: &str) {
        self.0.set(vec![HelpPage {
            name: name.to_owned(),
            section: section.to_owned(),
        }]);
    }

    /// Opens a page from the one that is open; no name is that one.
    pub(crate) fn follow(self, name: String, section: String) {
        self.0.update(|pages| {
            let name = match pages.last() {
                Some(page) if name.is_empty() => page.name.clone(),
                _ => name,
            };
            pages.push(HelpPage { name, section });
        });
    }

    /// Goes back by a page.
    pub(crate) fn back(self) {
        self.0.update(|pages| {
            pages.pop();
        });
    }

    pub(crate) fn close(self) {
        self.0.set(Vec::new());
    }
}
