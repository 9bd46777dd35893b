//! Keeping files between visits: the collector's tallies, written to the browser's database.
//!
//! What is asked for is done one by one, in the order in which it was asked for. So whoever forgets
//! a file right after it was kept finds it forgotten.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use web_sys::DedicatedWorkerGlobalScope;

use super::collector::Collector;
use super::database::{Database, Refusal};
use super::post::{lost, send};
use super::protocol::{
    Buffer, Forgotten, FromCollector, KeepNews, KeepOrder, MOST_PERSISTED, NotPersisted, Restored,
    RestoredFile, packed,
};
use tally::{KeepError, PersistedFile, RestoreError};

/// Restored files are numbered from here on, far from those that the page reads.
const FIRST_RESTORED: u32 = 1 << 31;

impl From<Refusal> for NotPersisted {
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
        let new = std::mem::take(&mut collector.borrow_mut().keeper.orders);
        for order in new {
            let Some(order) = order.open() else {
                return lost(&scope);
            };
            if let KeepOrder::Forget {
                what: Forgotten::All,
            } = order
            {
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
            KeepOrder::Restore { without } => {
                let mut restored = Restored::default();
                // What came before a failure is there. An answer always comes, so that nobody
                // waits for ever.
                let outcome = restore(&collector, &scope, &without, &mut restored).await;
                restored.is_incomplete = outcome.is_err();
                Some(KeepNews::Restored(restored))
            }
            KeepOrder::Keep { file, id, facts } => keep(&collector, &scope, file, id, &facts)
                .await
                .map(|outcome| KeepNews::Persisted { file, outcome }),
            KeepOrder::Forget { what } => {
                let were_kept = no_more(&mut collector.borrow_mut().keeper.sizes, &what);
                match forget(&collector, &scope, &what).await {
                    Ok(()) => Some(KeepNews::Forgotten(what)),
                    // Where the browser keeps nothing, nothing has to be forgotten.
                    Err(_) => were_kept.then_some(KeepNews::NotForgotten),
                }
            }
        };
        if let Some(news) = news {
            tell(&scope, &news);
        }
    }
}

fn tell(scope: &DedicatedWorkerGlobalScope, news: &KeepNews) {
    let news = Buffer(packed(news));
    send(scope, FromCollector::Keep { news });
}

/// Strikes what is forgotten from the list of what is kept; tells whether anything of it was there.
fn no_more(sizes: &mut BTreeMap<u64, u64>, what: &Forgotten) -> bool {
    match what {
        Forgotten::All => !std::mem::take(sizes).is_empty(),
        Forgotten::Ids(ids) => {
            let before = sizes.len();
            for id in ids {
                sizes.remove(&id.to_bits());
            }
            sizes.len() < before
        }
    }
}

/// Forgets what is kept.
async fn forget(
    collector: &Rc<RefCell<Collector>>,
    scope: &DedicatedWorkerGlobalScope,
    what: &Forgotten,
) -> Result<(), Refusal> {
    let database = open(collector, scope).await?;
    match what {
        Forgotten::All => database.clear().await,
        Forgotten::Ids(ids) => database.delete(ids).await,
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

/// Adds everything that is kept to the tally, but for what was removed. What cannot be used is forgotten.
async fn restore(
    collector: &Rc<RefCell<Collector>>,
    scope: &DedicatedWorkerGlobalScope,
    without: &Forgotten,
    restored: &mut Restored,
) -> Result<(), Refusal> {
    if !without.is_nothing() {
        forget(collector, scope, without).await?;
        tell(scope, &KeepNews::Forgotten(without.clone()));
    }
    let database = open(collector, scope).await?;
    for (file, id) in (FIRST_RESTORED..).zip(database.ids().await?) {
        // Another tab may have forgotten it since.
        let Some(bytes) = database.get(id).await? else {
            continue;
        };
        let facts = collector.borrow_mut().tally.restore(file, &bytes);
        match facts {
            Ok(facts) => {
                let persisted_bytes = bytes.len() as u64;
                let sizes = &mut collector.borrow_mut().keeper.sizes;
                sizes.insert(id.to_bits(), persisted_bytes);
                restored.files.push(RestoredFile {
                    file,
                    id,
                    facts,
                    persisted_bytes,
                });
                continue;
            }
            Err(RestoreError::OtherVersion) => restored.other_version += 1,
            Err(RestoreError::Damaged) => restored.damaged += 1,
        }
        database.delete(&[id]).await?;
    }
    Ok(())
}

/// Keeps a file; says nothing of one that was removed meanwhile.
async fn keep(
    collector: &Rc<RefCell<Collector>>,
    scope: &DedicatedWorkerGlobalScope,
    file: u32,
    id: f64,
    facts: &PersistedFile,
) -> Option<Result<u64, NotPersisted>> {
    let packed = {
        let this = collector.borrow();
        // What is kept of it already is replaced.
        let others = this
            .keeper
            .sizes
            .iter()
            .filter(|(own, _)| **own != id.to_bits());
        let used: u64 = others.map(|(_, size)| size).sum();
        this.tally
            .keep(file, facts, MOST_PERSISTED.saturating_sub(used))
    };
    let bytes = match packed {
        Ok(bytes) => bytes,
        Err(KeepError::Nothing) => return None,
        Err(KeepError::TooLarge { bytes }) => return Some(Err(NotPersisted::TooLarge { bytes })),
        Err(KeepError::NotWritten) => return Some(Err(NotPersisted::Refused)),
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
