//! Long work in tasks that nobody feels.

use std::time::Duration;

use js_sys::{Date, Promise};
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;

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
