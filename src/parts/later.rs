//! What is done in a task of its own, so that the browser can do something else before.

use std::time::Duration;

use js_sys::{Date, Promise};
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// Builds its children after what stands around it: the browser can draw that, and answer the person,
/// in between.
#[component]
pub(crate) fn Later(children: ChildrenFn) -> impl IntoView {
    let is_time = RwSignal::new(false);
    let build = move || {
        // The place may be gone by then.
        let _ = is_time.try_set(true);
    };
    set_timeout(build, Duration::ZERO);
    move || is_time.get().then(|| children())
}

/// Cuts long work into tasks that nobody feels.
pub(crate) struct Pace {
    task_began: f64,
}

/// Milliseconds of a task, about: what one picture may take.
const LONG_ENOUGH: f64 = 16.0;

impl Default for Pace {
    fn default() -> Self {
        Self {
            task_began: Date::now(),
        }
    }
}

impl Pace {
    /// Lets the browser do something else, if this task took long enough. Tells whether it did.
    pub(crate) async fn rest(&mut self) -> bool {
        let is_time = Date::now() - self.task_began > LONG_ENOUGH;
        if is_time {
            next_task().await;
            self.task_began = Date::now();
        }
        is_time
    }
}

/// Goes on in a task of its own.
async fn next_task() {
    let turn = Promise::new(&mut |resolve, _| {
        let resume = move || drop(resolve.call0(&wasm_bindgen::JsValue::UNDEFINED));
        set_timeout(resume, Duration::ZERO);
    });
    // It is never refused.
    let _ = JsFuture::from(turn).await;
}
