//! The shared report that the address holds.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::address::{Address, Place};
use crate::app::chunks;
use crate::app::insights::kept_limits;
use crate::app::store::Store;
use crate::report::link::{Content, LinkError, Opened, Sealed};
use crate::report::view::View;

/// How far the link is opened.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum State {
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
pub(in crate::app) struct Shared {
    /// The text of the link, as the address has it.
    pub(in crate::app) link: RwSignal<Option<String>>,
    pub(super) state: RwSignal<State>,
    /// The person left the report by dropping own files.
    pub(super) left: RwSignal<bool>,
    /// Whether the dialog is open that makes a link.
    pub(in crate::app) sharing: RwSignal<bool>,
    /// What was opened last: going back to it asks for no passphrase.
    last: StoredValue<Option<(String, Arc<Content>)>>,
}

impl Shared {
    pub(in crate::app) fn new() -> Self {
        Self {
            link: RwSignal::new(None),
            state: RwSignal::new(State::None),
            left: RwSignal::new(false),
            sharing: RwSignal::new(false),
            last: StoredValue::new(None),
        }
    }

    /// What the link holds, where it is open.
    pub(in crate::app) fn content(self) -> Option<Arc<Content>> {
        match &*self.state.read() {
            State::Open(content) => Some(Arc::clone(content)),
            _ => None,
        }
    }

    /// Whether a shared report is shown.
    pub(in crate::app) fn is_open(self) -> bool {
        matches!(*self.state.read(), State::Open(_))
    }

    /// Whether there is a link that is not open: then nothing else is shown.
    pub(in crate::app) fn is_in_the_way(self) -> bool {
        matches!(*self.state.read(), State::Sealed(_) | State::Refused(_))
    }

    /// What the maker of the link looked at.
    pub(in crate::app) fn own_choices(self) -> (Address, View) {
        match &*self.state.read_untracked() {
            State::Open(content) => {
                let place = if content.view.at_connectors {
                    Place::Connectors
                } else {
                    Place::Overview
                };
                let address = Address {
                    place,
                    range: content.view.range,
                    unit: content.unit,
                    source: None,
                };
                (address, content.view.view.clone())
            }
            _ => Default::default(),
        }
    }

    /// Opens a link that the address holds.
    pub(in crate::app) fn open(self, store: Store, text: String) {
        self.left.set(false);
        let known = self.last.with_value(|last| {
            let (known, content) = last.as_ref()?;
            (*known == text).then(|| Arc::clone(content))
        });
        let opened = match known {
            Some(content) => Ok(Opened::Content(Box::new(Content::clone(&content)))),
            None => match chunks::rare() {
                Some(rare) => (rare.open)(&text),
                None => return,
            },
        };
        self.link.set(Some(text));
        match opened {
            Ok(Opened::Content(content)) => self.show(store, *content),
            Ok(Opened::Sealed(sealed)) => self.state.set(State::Sealed(Arc::new(sealed))),
            Err(error) => self.state.set(State::Refused(error)),
        }
    }

    /// Shows what a link holds.
    pub(super) fn show(self, store: Store, content: Content) {
        let content = Arc::new(content);
        if let Some(text) = self.link.get_untracked() {
            self.last.set_value(Some((text, Arc::clone(&content))));
        }
        store.limits.set(content.limits);
        self.state.set(State::Open(content));
    }

    /// The address holds no link any more.
    pub(in crate::app) fn close(self, store: Store) {
        self.link.set(None);
        self.state.set(State::None);
        store.limits.set(kept_limits());
    }

    /// Own files take the place of the shared report, if there is one. The history keeps it.
    pub(in crate::app) fn leave(self, store: Store) {
        if self.link.get_untracked().is_some() {
            let was_open = matches!(*self.state.read_untracked(), State::Open(_));
            self.to_own_work(store, Place::Overview);
            self.left.set(was_open);
        }
    }

    /// Leaves the shared report, and goes to a place of the person's own.
    pub(super) fn to_own_work(self, store: Store, place: Place) {
        self.close(store);
        store.view.choose(View::default());
        store.go(|address| {
            *address = Address {
                place,
                ..Address::default()
            };
        });
    }
}
