//! Where the person is and what they chose, and the address, which says it.

use leptos::prelude::*;

use super::address::{Address, Fragment, Only, Place};
use super::browser;
use super::loading::{self, Loading};
use super::shared::Shared;
use super::view::View;
use crate::report;

/// Handles of the signals; copies are the same.
#[derive(Clone, Copy)]
pub(crate) struct Route {
    /// Place, range, unit and source.
    pub(crate) address: RwSignal<Address>,
    /// The place, apart from the other choices.
    pub(crate) place: Memo<Place>,
    view: View,
    shared: Shared,
    loading: Loading,
}

impl Route {
    pub(crate) fn new(
        address: RwSignal<Address>,
        view: View,
        shared: Shared,
        loading: Loading,
    ) -> Self {
        Self {
            address,
            place: Memo::new(move |_| address.read().place),
            view,
            shared,
            loading,
        }
    }

    /// Takes over what the address says, now and whenever it changes, and has it say what is chosen.
    pub(crate) fn follow(self) {
        self.arrive();
        browser::listen(
            &browser::window(),
            "hashchange",
            move |_: web_sys::Event| self.arrive_or_close(),
        );
        Effect::new(move |_| self.write_address());
    }

    /// Takes over what the address says, unless a dialog is open: whoever goes back then closes it, and stays
    /// in the place behind it. Another link is followed all the same.
    fn arrive_or_close(self) {
        let now = Fragment::parse(&hash());
        let here = untrack(|| self.fragment(self.address.get(), self.view.chosen()));
        let is_other_link = now.link.is_some() && now.link != here.link;
        if now != here && !is_other_link && browser::close_dialog() {
            let _ = browser::window().location().set_hash(&here.text());
        } else {
            self.arrive();
        }
    }

    /// Takes over what the address says.
    pub(crate) fn arrive(self) {
        let Fragment {
            link,
            chosen,
            threshold,
        } = Fragment::parse(&hash());
        let is_new = link != self.shared.link.get_untracked();
        let waits = is_new && link.is_some() && loading::rare().is_none();
        if self.loading.opens_link.get_untracked() != waits {
            self.loading.opens_link.set(waits);
        }
        if waits {
            return self.loading.want_rare();
        }
        if is_new {
            match link {
                Some(text) => self.shared.open(text),
                None => self.shared.close(),
            }
        }
        let (address, view) = chosen.unwrap_or_else(|| {
            let (address, view) = self.shared.own_choices();
            (
                Address {
                    threshold,
                    ..address
                },
                view,
            )
        });
        if address != self.address.get_untracked() {
            self.address.set(address);
        }
        self.view.choose(view);
    }

    /// What the address should say with these choices.
    fn fragment(self, address: Address, view: report::view::View) -> Fragment {
        let link = self.shared.link.get();
        let threshold = address.threshold;
        let (own, own_view) = self.shared.own_choices();
        let own = Address { threshold, ..own };
        if link.is_some() && address == own && view == own_view {
            return Fragment {
                link,
                chosen: None,
                threshold,
            };
        }
        Fragment {
            link,
            chosen: Some((address, view)),
            ..Fragment::default()
        }
    }

    /// The address of a place with the choices of now.
    pub(crate) fn fragment_of(self, place: Place) -> String {
        let address = at(Address {
            place,
            ..self.address.get()
        });
        self.fragment(address, self.view.chosen()).text()
    }

    /// Has the address say what was chosen. Every choice can be gone back from, but not every letter
    /// that is typed into the search.
    fn write_address(self) {
        // Otherwise a link would be gone before it is opened.
        if self.loading.opens_link.get() {
            return;
        }
        let wanted = self.fragment(self.address.get(), self.view.chosen());
        let now = Fragment::parse(&hash());
        // What is not open yet has no choices.
        if wanted == now || self.shared.is_in_the_way() {
            return;
        }
        if wanted.differs_in_the_search_only(&now) {
            browser::replace_address(&wanted.text());
        } else {
            let _ = browser::window().location().set_hash(&wanted.text());
        }
    }

    /// Changes place or choices; the address follows.
    pub(crate) fn go(self, change: impl FnOnce(&mut Address)) {
        let mut address = self.address.get_untracked();
        change(&mut address);
        let address = at(address);
        if address != self.address.get_untracked() {
            self.address.set(address);
        }
    }

    /// Own files take the place of the shared report, if there is one. The history keeps it.
    pub(crate) fn leave_shared(self) {
        if self.shared.link.get_untracked().is_some() {
            let was_open = self.shared.is_open_untracked();
            self.to_own_work(Place::Overview);
            self.shared.left.set(was_open);
        }
    }

    /// Chooses as if nothing had been chosen yet, and stays in the place.
    pub(crate) fn choose_anew(self) {
        self.view.choose(report::view::View::default());
        self.go(|address| {
            *address = Address {
                place: address.place,
                ..Address::default()
            };
        });
    }

    /// Leaves the shared report, and goes to a place of the person's own.
    pub(crate) fn to_own_work(self, place: Place) {
        self.shared.close();
        self.choose_anew();
        self.go(|address| address.place = place);
    }
}

/// What is chosen for one place is not chosen elsewhere.
fn at(address: Address) -> Address {
    match address.place {
        Place::Partners => address,
        _ => Address {
            only: Only::default(),
            ..address
        },
    }
}

fn hash() -> String {
    browser::window().location().hash().unwrap_or_default()
}
