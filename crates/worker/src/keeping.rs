//! What the collector is told to keep or forget, until that can be done: what does it, see `keeper.rs`, is
//! in the part of the program that comes later.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::DedicatedWorkerGlobalScope;

use super::collector::Collector;
use super::post::lost;
use super::protocol::{KeepOrder, Packed};
use super::rare::rare;

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
