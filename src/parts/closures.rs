//! Parts of the page that change, and what a person does with it, each of one type.
//!
//! The framework is compiled once more for every type of closure that it is given: one or two
//! kilobytes each, which every visitor downloads. What is wrapped here shares all of it.

use std::sync::{Arc, Mutex};

use leptos::tachys::reactive_graph::SharedReactiveFunction;
use web_sys::{Event, MouseEvent};

/// What `draw` gives, drawn anew when what it reads changes.
pub(crate) fn part<T: 'static>(
    draw: impl FnMut() -> T + Send + 'static,
) -> SharedReactiveFunction<T> {
    Arc::new(Mutex::new(draw))
}

/// What is done when something is clicked.
pub(crate) fn on_click(act: impl FnMut(MouseEvent) + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(act)
}

/// What is done when a field changes.
pub(crate) fn on_change(act: impl FnMut(Event) + 'static) -> Box<dyn FnMut(Event)> {
    Box::new(act)
}
