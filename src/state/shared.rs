//! The shared report that the address holds.

use std::sync::Arc;

use leptos::prelude::*;

use super::address::{Address, Place};
use super::loading;
use crate::report::Limits;
use crate::report::link::{Content, LinkError, Opened, Sealed};
use crate::report::view::View;

/// How far the link is opened.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum LinkState {
    /// There is none.
    None,
    /// It waits for its passphrase.
    Sealed(Arc<Sealed>),
    /// It does not open.
    Refused(LinkError),
    /// It is what the page shows.
    Open(Arc<Content>),
}

/// Handles of the signals; copies are the same.
#[derive(Clone, Copy)]
pub(crate) struct Shared {
    /// The text of the link, as the address has it.
    pub(crate) link: RwSignal<Option<String>>,
    pub(crate) state: RwSignal<LinkState>,
    /// The person left the report by dropping own files.
    pub(crate) left: RwSignal<bool>,
    /// Whether the dialog is open that makes a link.
    pub(crate) sharing: RwSignal<bool>,
    /// What the reader tries with the shared report instead of its limits: it ends with the report.
    tried: RwSignal<Option<Limits>>,
    /// What was opened last: going back to it asks for no passphrase.
    last: StoredValue<Option<(String, Arc<Content>)>>,
}

impl Shared {
    pub(crate) fn new() -> Self {
        Self {
            link: RwSignal::new(None),
            state: RwSignal::new(LinkState::None),
            left: RwSignal::new(false),
            sharing: RwSignal::new(false),
            tried: RwSignal::new(None),
            last: StoredValue::new(None),
        }
    }

    /// What the link holds, where it is open.
    pub(crate) fn content(self) -> Option<Arc<Content>> {
        match &*self.state.read() {
            LinkState::Open(content) => Some(Arc::clone(content)),
            _ => None,
        }
    }

    /// When insights fire in the shared report, where one is open.
    pub(crate) fn limits(self) -> Option<Limits> {
        match &*self.state.read() {
            LinkState::Open(content) => Some(self.tried.get().unwrap_or(content.limits)),
            _ => None,
        }
    }

    /// Changes them for as long as it is open.
    pub(crate) fn try_limits(self, limits: Limits) {
        self.tried.set(Some(limits));
    }

    /// Whether a shared report is shown.
    pub(crate) fn is_open(self) -> bool {
        matches!(*self.state.read(), LinkState::Open(_))
    }

    pub(crate) fn is_open_untracked(self) -> bool {
        matches!(*self.state.read_untracked(), LinkState::Open(_))
    }

    /// Whether there is a link that is not open: then nothing else is shown.
    pub(crate) fn is_in_the_way(self) -> bool {
        matches!(
            *self.state.read(),
            LinkState::Sealed(_) | LinkState::Refused(_)
        )
    }

    /// What the maker of the link looked at.
    pub(crate) fn own_choices(self) -> (Address, View) {
        match &*self.state.read_untracked() {
            LinkState::Open(content) => {
                let place = if content.view.at_connectors {
                    Place::Connectors
                } else {
                    Place::Overview
                };
                let address = Address {
                    place,
                    range: content.view.range,
                    unit: content.unit,
                    ..Address::default()
                };
                (address, content.view.view.clone())
            }
            _ => Default::default(),
        }
    }

    /// Opens a link that the address holds.
    pub(crate) fn open(self, text: String) {
        self.left.set(false);
        let known = self.last.with_value(|last| {
            let (known, content) = last.as_ref()?;
            (*known == text).then(|| Arc::clone(content))
        });
        let opened = match known {
            Some(content) => Ok(Opened::Content(Box::new(Content::clone(&content)))),
            None => match loading::rare() {
                Some(rare) => (rare.open)(&text),
                None => return,
            },
        };
        self.link.set(Some(text));
        match opened {
            Ok(Opened::Content(content)) => self.show(*content),
            Ok(Opened::Sealed(sealed)) => self.state.set(LinkState::Sealed(Arc::new(sealed))),
            Err(error) => self.state.set(LinkState::Refused(error)),
        }
    }

    /// Shows what a link holds.
    pub(crate) fn show(self, content: Content) {
        let content = Arc::new(content);
        if let Some(text) = self.link.get_untracked() {
            self.last.set_value(Some((text, Arc::clone(&content))));
        }
        self.tried.set(None);
        self.state.set(LinkState::Open(content));
    }

    /// The address holds no link any more.
    pub(crate) fn close(self) {
        self.link.set(None);
        self.state.set(LinkState::None);
    }
}
