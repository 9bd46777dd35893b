//! Sentences with parts set in code.

use leptos::prelude::*;

/// Shows what stands between backticks as code.
pub(crate) fn marked(text: &'static str) -> Vec<AnyView> {
    text.split('`')
        .enumerate()
        .filter(|(_, part)| !part.is_empty())
        .map(|(at, part)| match at % 2 {
            0 => part.into_any(),
            _ => view! { <code>{part}</code> }.into_any(),
        })
        .collect()
}

/// A list of such sentences.
pub(crate) fn marked_list(points: &'static [&'static str]) -> AnyView {
    let points: Vec<_> = points
        .iter()
        .map(|point| view! { <li>{marked(point)}</li> }.into_any())
        .collect();
    view! { <ul class="points">{points}</ul> }.into_any()
}
