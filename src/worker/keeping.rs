//! What the collector is told to keep or forget, until that can be done: what does it, see `keeper.rs`, is
//! in the part of the program that comes later.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::DedicatedWorkerGlobalScope;

use super::collect::Collector;
use super::database::Database;
use super::post::lost;
use super::protocol::{KeepOrder, Packed};
use super::rare::rare;

/// Orders that wait, and where things are kept.
#[derive(Default)]
pub(super) struct Keeper {
    pub(super) name: String,
    pub(super) database: Option<Rc<Database>>,
    /// Bytes of what is kept, by id.
    pub(super) sizes: BTreeMap<u64, u64>,
    /// In the order in which they came.
    pub(super) orders: VecDeque<Packed<KeepOrder>>,
    pub(super) is_busy: bool,
}

/// Has done what the page says, after what it said before.
pub(super) fn receive(
    collector: &Rc<RefCell<Collector>>,
    scope: &DedicatedWorkerGlobalScope,
    order: Packed<KeepOrder>,
) {
    let keeper = &mut collector.borrow_mut().keeper;
    keeper.orders.push_back(order);
    if std::mem::replace(&mut keeper.is_busy, true) {
        return;
    }
    let (collector, scope) = (Rc::clone(collector), scope.clone());
    spawn_local(async move {
        match rare().await {
            Some(rare) => (rare.keep)(collector, scope),
            // What is kept and forgotten must not differ from what the person is told.
            None => lost(&scope),
        }
    });
}
