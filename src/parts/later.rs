//! What is done in a task of its own, so that the browser can do something else before.

use std::time::Duration;

use leptos::prelude::*;

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
