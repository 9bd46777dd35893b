//! Keeping files between visits: the collector's tallies, written to the browser's database.
//!
//! What is asked for is done one by one, in the order in which it was asked for. So whoever forgets
//! a file right after it was kept finds it forgotten.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use web_sys::DedicatedWorkerGlobalScope;

use super::collect::Collector;
use super::database::{Database, Refusal};
use super::message::{Message, buffer_of};
use super::send;
use crate::tally::{KeepError, KeptFile, RestoreError};

/// Bytes that are kept in all. More would make opening the page slow.
pub const MOST_KEPT: u64 = 50 << 20;
/// Restored files are numbered from here on, far from those that the page reads.
const FIRST_RESTORED: u32 = 1 << 31;

/// What the page wants to be kept or forgotten.
#[derive(Debug, Serialize, Deserialize)]
pub enum KeepOrder {
    /// This comes first: opens the database of that name.
    Open {
        /// The name.
        name: String,
    },
    /// Load everything that is kept.
    Restore,
    /// Keep a file under an id of the page's choice.
    Keep {
        /// The key of its reading.
        file: u32,
        /// The id.
        id: f64,
        /// What a person sees of it.
        facts: KeptFile,
    },
    /// Forget what is kept under an id.
    Forget {
        /// The id.
        id: f64,
    },
    /// Forget everything, also what other tabs keep.
    ForgetAll,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum KeepNews {
    /// What was kept is loaded again.
    Restored(Restored),
    /// A file is kept, or is not.
    Kept {
        /// The key of its reading.
        file: u32,
        /// Bytes that it takes.
        outcome: Result<u64, NotKept>,
    },
}

/// What was kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Restored {
    /// The files.
    pub files: Vec<RestoredFile>,
    /// So many were kept by another version, and are forgotten now.
    pub other_version: u64,
    /// So many were damaged, and are forgotten now.
    pub damaged: u64,
}

/// A file that was kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RestoredFile {
    /// The key that it has now.
    pub file: u32,
    /// The id under which it is kept.
    pub id: f64,
    /// What a person sees of it.
    pub facts: KeptFile,
    /// Bytes that it takes.
    pub kept_bytes: u64,
}

/// Why a file is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotKept {
    /// Together with the others it is more than [`MOST_KEPT`].
    TooLarge {
        /// Bytes of this file's tally.
        bytes: u64,
    },
    /// The browser has no room left.
    NoRoom,
    /// The browser keeps nothing here.
    Refused,
}

impl From<Refusal> for NotKept {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NoRoom => Self::NoRoom,
            Refusal::Refused => Self::Refused,
        }
    }
}

/// Orders that wait, and where things are kept.
#[derive(Default)]
pub(super) struct Keeper {
    name: String,
    database: Option<Rc<Database>>,
    /// Bytes of what is kept, by id.
    sizes: BTreeMap<u64, u64>,
    orders: VecDeque<KeepOrder>,
    is_busy: bool,
}

/// Does what the page says, after what it said before.
pub(super) fn receive(
    collector: &Rc<RefCell<Collector>>,
    scope: &DedicatedWorkerGlobalScope,
    order: KeepOrder,
) {
    let mut this = collector.borrow_mut();
    let keeper = &mut this.keeper;
    if let KeepOrder::ForgetAll = order {
        keeper.orders.clear();
    }
    keeper.orders.push_back(order);
    if !std::mem::replace(&mut keeper.is_busy, true) {
        drop(this);
        wasm_bindgen_futures::spawn_local(work(Rc::clone(collector), scope.clone()));
    }
}

async fn work(collector: Rc<RefCell<Collector>>, scope: DedicatedWorkerGlobalScope) {
    loop {
        let order = {
            let keeper = &mut collector.borrow_mut().keeper;
            let order = keeper.orders.pop_front();
            keeper.is_busy = order.is_some();
            order
        };
        let Some(order) = order else { return };
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
                let _ = restore(&collector, &scope, &mut restored).await;
                Some(KeepNews::Restored(restored))
            }
            KeepOrder::Keep { file, id, facts } => keep(&collector, &scope, file, id, &facts)
                .await
                .map(|outcome| KeepNews::Kept { file, outcome }),
            KeepOrder::Forget { id } => {
                collector.borrow_mut().keeper.sizes.remove(&id.to_bits());
                if let Ok(database) = open(&collector, &scope).await {
                    let _ = database.delete(id).await;
                }
                None
            }
            KeepOrder::ForgetAll => {
                collector.borrow_mut().keeper.sizes.clear();
                if let Ok(database) = open(&collector, &scope).await {
                    let _ = database.clear().await;
                }
                None
            }
        };
        if let Some(news) = news
            && let Ok(bytes) = postcard::to_allocvec(&news)
        {
            let bytes = buffer_of(&bytes);
            send(&scope, &Message::KeepNews { bytes });
        }
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
        let bytes = database.get(id).await?.unwrap_or_default();
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
        let used: u64 = this.keeper.sizes.values().sum();
        this.tally.keep(file, facts, MOST_KEPT.saturating_sub(used))
    };
    let bytes = match packed {
        Ok(bytes) => bytes,
        Err(KeepError::Nothing) => return None,
        Err(KeepError::TooLarge { bytes }) => return Some(Err(NotKept::TooLarge { bytes })),
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
