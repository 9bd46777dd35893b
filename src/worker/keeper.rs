//! Keeping files between visits: the collector's tallies, written to the browser's database.
//!
//! What is asked for is done one by one, in the order in which it was asked for. So whoever forgets
//! a file right after it was kept finds it forgotten.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use web_sys::DedicatedWorkerGlobalScope;

use super::collect::Collector;
use super::database::{Database, Refusal};
use super::post::{lost, send};
use super::protocol::{
    Buffer, FromCollector, KeepNews, KeepOrder, MOST_KEPT, NotKept, Restored, RestoredFile, packed,
};
use crate::tally::{KeepError, KeptFile, RestoreError};

/// Restored files are numbered from here on, far from those that the page reads.
const FIRST_RESTORED: u32 = 1 << 31;

impl From<Refusal> for NotKept {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NoRoom => Self::NoRoom,
            Refusal::Refused => Self::Refused,
        }
    }
}

/// Does what was ordered.
pub(super) async fn work(collector: Rc<RefCell<Collector>>, scope: DedicatedWorkerGlobalScope) {
    let mut orders = VecDeque::new();
    loop {
        for order in std::mem::take(&mut collector.borrow_mut().keeper.orders) {
            let Some(order) = order.open() else {
                return lost(&scope);
            };
            if let KeepOrder::ForgetAll = order {
                orders.retain(|order| {
                    !matches!(order, KeepOrder::Keep { .. } | KeepOrder::Forget { .. })
                });
            }
            orders.push_back(order);
        }
        let Some(order) = orders.pop_front() else {
            collector.borrow_mut().keeper.is_busy = false;
            return;
        };
        let news = match order {
            KeepOrder::Open { name } => {
                collector.borrow_mut().keeper.name = name;
                // Where it fails, it is tried again when it is needed.
                let _ = open(&collector, &scope).await;
                None
            }
            KeepOrder::Restore => {
                let mut restored = Restored::default();
                // What came before a failure is there. An answer always comes, so that nobody
                // waits for ever.
                let outcome = restore(&collector, &scope, &mut restored).await;
                restored.is_incomplete = outcome.is_err();
                Some(KeepNews::Restored(restored))
            }
            KeepOrder::Keep { file, id, facts } => keep(&collector, &scope, file, id, &facts)
                .await
                .map(|outcome| KeepNews::Kept { file, outcome }),
            KeepOrder::Forget { id } => {
                let was_kept = {
                    let sizes = &mut collector.borrow_mut().keeper.sizes;
                    sizes.remove(&id.to_bits()).is_some()
                };
                let forgotten = forget(&collector, &scope, Some(id)).await;
                (was_kept && forgotten.is_err()).then_some(KeepNews::NotForgotten)
            }
            KeepOrder::ForgetAll => {
                // Where the browser keeps nothing, nothing has to be forgotten.
                let were_kept =
                    !std::mem::take(&mut collector.borrow_mut().keeper.sizes).is_empty();
                let forgotten = forget(&collector, &scope, None).await;
                (were_kept && forgotten.is_err()).then_some(KeepNews::NotForgotten)
            }
        };
        if let Some(news) = news {
            let news = Buffer(packed(&news));
            send(&scope, FromCollector::Keep { news });
        }
    }
}

/// Forgets what is kept under an id, or everything.
async fn forget(
    collector: &Rc<RefCell<Collector>>,
    scope: &DedicatedWorkerGlobalScope,
    id: Option<f64>,
) -> Result<(), Refusal> {
    let database = open(collector, scope).await?;
    match id {
        Some(id) => database.delete(id).await,
        None => database.clear().await,
    }
}

/// The database; it is opened when it is used first.
async fn open(
    collector: &Rc<RefCell<Collector>>,
    scope: &DedicatedWorkerGlobalScope,
) -> Result<Rc<Database>, Refusal> {
    let (open, name) = {
        let keeper = &collector.borrow().keeper;
        (keeper.database.clone(), keeper.name.clone())
    };
    if let Some(database) = open {
        return Ok(database);
    }
    let database = Rc::new(Database::open(scope, &name).await?);
    collector.borrow_mut().keeper.database = Some(Rc::clone(&database));
    Ok(database)
}

/// Adds everything that is kept to the tally. What cannot be used is forgotten.
async fn restore(
    collector: &Rc<RefCell<Collector>>,
    scope: &DedicatedWorkerGlobalScope,
    restored: &mut Restored,
) -> Result<(), Refusal> {
    let database = open(collector, scope).await?;
    for (file, id) in (FIRST_RESTORED..).zip(database.ids().await?) {
        // Another tab may have forgotten it since.
        let Some(bytes) = database.get(id).await? else {
            continue;
        };
        let facts = collector.borrow_mut().tally.restore(file, &bytes);
        match facts {
            Ok(facts) => {
                let kept_bytes = bytes.len() as u64;
                let sizes = &mut collector.borrow_mut().keeper.sizes;
                sizes.insert(id.to_bits(), kept_bytes);
                restored.files.push(RestoredFile {
                    file,
                    id,
                    facts,
                    kept_bytes,
                });
                continue;
            }
            Err(RestoreError::OtherVersion) => restored.other_version += 1,
            Err(RestoreError::Damaged) => restored.damaged += 1,
        }
        database.delete(id).await?;
    }
    Ok(())
}

/// Keeps a file; says nothing of one that was removed meanwhile.
async fn keep(
    collector: &Rc<RefCell<Collector>>,
    scope: &DedicatedWorkerGlobalScope,
    file: u32,
    id: f64,
    facts: &KeptFile,
) -> Option<Result<u64, NotKept>> {
    let packed = {
        let this = collector.borrow();
        // What is kept of it already is replaced.
        let others = this
            .keeper
            .sizes
            .iter()
            .filter(|(own, _)| **own != id.to_bits());
        let used: u64 = others.map(|(_, size)| size).sum();
        this.tally.keep(file, facts, MOST_KEPT.saturating_sub(used))
    };
    let bytes = match packed {
        Ok(bytes) => bytes,
        Err(KeepError::Nothing) => return None,
        Err(KeepError::TooLarge { bytes }) => return Some(Err(NotKept::TooLarge { bytes })),
        Err(KeepError::NotWritten) => return Some(Err(NotKept::Refused)),
    };
    let written = match open(collector, scope).await {
        Ok(database) => database.put(id, &bytes).await,
        Err(refusal) => Err(refusal),
    };
    let keeper = &mut collector.borrow_mut().keeper;
    if let Err(refusal) = written {
        // Whatever is wrong with it, a new connection may do better.
        keeper.database = None;
        return Some(Err(refusal.into()));
    }
    let size = bytes.len() as u64;
    keeper.sizes.insert(id.to_bits(), size);
    Some(Ok(size))
}
