//! Links in what few files need. Only whoever names this file's function has all of that in its program; what
//! else calls one of these things does so by the table of `rare.rs`.

use super::rare::Rare;
use super::{asked, hash, hops, inspect, keeper, look, read};
use tally::Tally;

impl Rare {
    /// All of it. Whoever calls this has it linked in.
    pub fn all() -> Self {
        Self {
            read_source: read::read_any,
            inspect: |scope, ticket, blob, question| {
                wasm_bindgen_futures::spawn_local(inspect::inspect(scope, ticket, blob, question));
            },
            hops: hops::answer,
            ask: asked::answer,
            look: look::answer,
            hash: |scope, file, blob| {
                wasm_bindgen_futures::spawn_local(hash::hash(scope, file, blob));
            },
            keep: |collector, scope| {
                wasm_bindgen_futures::spawn_local(keeper::work(collector, scope));
            },
            learn_beside: Tally::learn_beside,
        }
    }
}
