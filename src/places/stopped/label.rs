//! The fixed texts of this place.

use leptos::prelude::*;

use crate::state::store::Store;
use crate::text::StoppedLabels;

/// A fixed text of this place, in the language of the reader.
pub(super) fn label(
    store: Store,
    pick: fn(&'static StoppedLabels) -> &'static str,
) -> &'static str {
    pick(store.language.get().words().stopped())
}
