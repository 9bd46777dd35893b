//! Keeping what was read between visits: the person's choice, what is kept, and what to say of it.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::state::browser;
use crate::state::forgetting::Forgetting;
use crate::tally::PersistedFile;
use crate::trace::Day;
use crate::worker::{Forgotten, KeepOrder, NotPersisted, Pool, Restored};

/// The choice: `on` once something was kept, or `off`. Nothing before.
const CHOICE_PERSISTED_AS: &str = "keep";
const ON: &str = "on";
const OFF: &str = "off";
const DATABASE: &str = "mailflow-insight";

/// What is to be said at once.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Notice {
    /// Files of an earlier visit are loaded, or could not be used.
    Restored {
        files: usize,
        /// The first and last day on which they were read.
        days: Option<(Day, Day)>,
        other_version: u64,
        damaged: u64,
    },
    /// Loading them failed.
    RestoreFailed,
    /// What counts died twice, so nothing is loaded any more.
    CollectorLost,
    /// This browser does not run what reads files.
    NoWorkers,
    /// From now on, files are kept.
    FirstPersisted,
    Forgotten,
    /// The browser did not forget what it was told to forget.
    NotForgotten,
    TurnedOff,
    /// So many files were removed together, and can be brought back.
    Removed {
        files: usize,
    },
    /// So many files were added to those of an earlier visit.
    AddedTo {
        files: usize,
        restored: usize,
    },
    /// Sample data was asked for beside own files.
    SampleBeside,
}

/// Ids of what is noted as removed, and is still in the database: only what is forgotten there is gone.
#[derive(Debug, Default)]
pub(crate) struct SetAside {
    /// Of files that can be read again, and are then kept anew.
    read_again: Vec<f64>,
    /// Of the others.
    restored: Vec<f64>,
}

impl SetAside {
    /// All of them.
    pub(crate) fn all(&self) -> Forgotten {
        let ids = self.read_again.iter().chain(&self.restored);
        Forgotten::Ids(ids.copied().collect())
    }
}

/// What became of keeping a file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Persisted {
    /// It is being written, or is written with so many bytes, under this id.
    Under {
        id: f64,
        bytes: u64,
    },
    Not(NotPersisted),
    /// The person said so.
    Forgotten,
}

/// Copies are handles of the same.
#[derive(Clone, Copy)]
pub(crate) struct Keeping {
    /// Whether what is read is kept.
    pub(crate) on: RwSignal<bool>,
    pub(crate) notice: RwSignal<Option<Notice>>,
    /// What was kept is being loaded.
    pub(crate) restoring: RwSignal<bool>,
    /// By key of the reading, with its name.
    pub(crate) files: RwSignal<BTreeMap<u32, (String, Persisted)>>,
    is_open: StoredValue<bool>,
    /// Something is being kept for the first time.
    is_first: StoredValue<bool>,
}

impl Keeping {
    pub(crate) fn new() -> Self {
        let choice = browser::kept(CHOICE_PERSISTED_AS);
        Self {
            on: RwSignal::new(choice.as_deref() != Some(OFF)),
            notice: RwSignal::new(None),
            restoring: RwSignal::new(choice.as_deref() == Some(ON)),
            files: RwSignal::new(BTreeMap::new()),
            is_open: StoredValue::new(false),
            is_first: StoredValue::new(false),
        }
    }

    /// Asks for what an earlier visit kept, if there was one, and has forgotten what was removed then.
    pub(crate) fn begin(self, pool: &Pool) {
        let what = forgetting().what();
        if self.restoring.get_untracked() {
            self.open(pool);
            self.restore(pool);
        } else if !what.is_nothing() {
            pool.keep(&KeepOrder::Open { name: database() });
            pool.keep(&KeepOrder::Forget { what });
        }
    }

    /// Asks for what is kept.
    pub(crate) fn restore(self, pool: &Pool) {
        let without = forgetting().what();
        pool.keep(&KeepOrder::Restore { without });
    }

    /// Opens the database, so that it is there when a file is read.
    pub(crate) fn open(self, pool: &Pool) {
        if self.on.get_untracked() && !self.is_open.get_value() {
            self.is_open.set_value(true);
            pool.keep(&KeepOrder::Open { name: database() });
        }
    }

    /// A new collector knows of no database.
    pub(crate) fn open_again(self, pool: &Pool) {
        self.is_open.set_value(false);
        self.open(pool);
    }

    /// Keeps a file that was read, once.
    pub(crate) fn keep(self, pool: &Pool, key: u32, facts: PersistedFile) {
        let is_known = self.files.with_untracked(|files| files.contains_key(&key));
        if !self.on.get_untracked() || is_known {
            return;
        }
        self.open(pool);
        if browser::kept(CHOICE_PERSISTED_AS).is_none() {
            browser::keep(CHOICE_PERSISTED_AS, ON);
            self.is_first.set_value(true);
        }
        // Whole numbers below 2^53, so that two tabs do not meet.
        let id = (js_sys::Math::random() * 9_007_199_254_740_992.0).floor();
        let kept = (facts.name.clone(), Persisted::Under { id, bytes: 0 });
        self.files.update(|files| {
            files.insert(key, kept);
        });
        pool.keep(&KeepOrder::Keep {
            file: key,
            id,
            facts,
        });
    }

    /// Keeps what is kept of a file anew: what it comes to has changed.
    pub(crate) fn keep_again(self, pool: &Pool, key: u32, facts: PersistedFile) {
        let id = self.files.with_untracked(|files| match files.get(&key) {
            Some((_, Persisted::Under { id, .. })) => Some(*id),
            _ => None,
        });
        if let Some(id) = id {
            pool.keep(&KeepOrder::Keep {
                file: key,
                id,
                facts,
            });
        }
    }

    /// What became of keeping a file.
    pub(crate) fn kept(self, key: u32, outcome: Result<u64, NotPersisted>) {
        if outcome.is_ok() && self.is_first.get_value() {
            self.is_first.set_value(false);
            self.notice.set(Some(Notice::FirstPersisted));
        }
        self.files.update(|files| {
            if let Some((_, kept)) = files.get_mut(&key) {
                match (outcome, &mut *kept) {
                    (Ok(size), Persisted::Under { bytes, .. }) => *bytes = size,
                    (Err(why), Persisted::Under { .. }) => *kept = Persisted::Not(why),
                    // Forgotten meanwhile.
                    _ => {}
                }
            }
        });
    }

    /// Files of an earlier visit are loaded.
    pub(crate) fn restored(self, restored: &Restored) {
        let Restored {
            files,
            other_version,
            damaged,
            is_incomplete,
        } = restored;
        let days = files.iter().map(|file| local_day(file.facts.read_at));
        let days = days.fold(None, |days: Option<(Day, Day)>, day| {
            let (from, to) = days.unwrap_or((day, day));
            Some((from.min(day), to.max(day)))
        });
        self.files.update(|all| {
            all.extend(files.iter().map(|file| {
                let kept = Persisted::Under {
                    id: file.id,
                    bytes: file.persisted_bytes,
                };
                (file.file, (file.facts.name.clone(), kept))
            }));
        });
        if *is_incomplete {
            self.notice.set(Some(Notice::RestoreFailed));
        } else if !files.is_empty() || *other_version > 0 || *damaged > 0 {
            self.notice.set(Some(Notice::Restored {
                files: files.len(),
                days,
                other_version: *other_version,
                damaged: *damaged,
            }));
        }
    }

    /// It could not be loaded, and the collector died of it.
    pub(crate) fn restore_failed(self) {
        self.restoring.set(false);
        self.notice.set(Some(Notice::RestoreFailed));
    }

    /// What counts died twice; the list was emptied.
    pub(crate) fn collector_lost(self) {
        self.notice.set(Some(Notice::CollectorLost));
    }

    /// The browser has forgotten this.
    pub(crate) fn forgotten(self, what: &Forgotten) {
        note(|forgetting| forgetting.done(what));
    }

    /// The browser still has what it was told to forget.
    pub(crate) fn not_forgotten(self) {
        self.notice.set(Some(Notice::NotForgotten));
    }

    /// These files were removed.
    pub(crate) fn remove(self, pool: &Pool, keys: &[u32]) {
        let removed = self.files.try_update(|files| {
            let removed = keys.iter().filter_map(|key| files.remove(key));
            let ids = removed.filter_map(|(_, kept)| match kept {
                Persisted::Under { id, .. } => Some(id),
                _ => None,
            });
            ids.collect::<Vec<f64>>()
        });
        self.forget(pool, Forgotten::Ids(removed.unwrap_or_default()));
    }

    /// Files were removed, each with whether it can be read again. What is kept of them is noted as removed,
    /// so that it is gone at the next visit, and is not forgotten yet.
    pub(crate) fn set_aside(self, keys: impl Iterator<Item = (u32, bool)>) -> SetAside {
        let mut aside = SetAside::default();
        self.files.update(|files| {
            for (key, can_be_read) in keys {
                let Some((_, Persisted::Under { id, .. })) = files.remove(&key) else {
                    continue;
                };
                if can_be_read {
                    aside.read_again.push(id);
                } else {
                    aside.restored.push(id);
                }
            }
        });
        let what = aside.all();
        if !what.is_nothing() {
            note(|forgetting| forgetting.add(&what));
        }
        aside
    }

    /// Restores what was set aside and cannot be read again; the rest is kept anew by whoever reads it.
    pub(crate) fn bring_back(self, pool: &Pool, aside: SetAside) {
        let restored = Forgotten::Ids(aside.restored);
        note(|forgetting| forgetting.done(&restored));
        self.forget(pool, Forgotten::Ids(aside.read_again));
        if !restored.is_nothing() {
            self.restore(pool);
        }
    }

    /// Has this forgotten.
    pub(crate) fn forget(self, pool: &Pool, what: Forgotten) {
        if !what.is_nothing() {
            forget(pool, what);
        }
    }

    /// Forgets everything that is kept. What is loaded stays loaded, and is not kept again.
    pub(crate) fn forget_all(self, pool: &Pool) {
        self.open(pool);
        forget(pool, Forgotten::All);
        self.files.update(|files| {
            for (_, kept) in files.values_mut() {
                *kept = Persisted::Forgotten;
            }
        });
        self.notice.set(Some(Notice::Forgotten));
    }

    /// Keeps no more, and forgets what was kept.
    pub(crate) fn turn_off(self, pool: &Pool) {
        self.forget_all(pool);
        browser::keep(CHOICE_PERSISTED_AS, OFF);
        self.on.set(false);
        self.notice.set(Some(Notice::TurnedOff));
    }

    /// Keeps from now on; what is loaded is the caller's to keep.
    pub(crate) fn turn_on(self) {
        browser::keep(CHOICE_PERSISTED_AS, ON);
        self.on.set(true);
        self.notice.set(None);
        self.files.update(BTreeMap::clear);
    }
}

/// Has something forgotten. It is noted first: this page may be gone before that is done.
fn forget(pool: &Pool, what: Forgotten) {
    note(|forgetting| forgetting.add(&what));
    pool.keep(&KeepOrder::Forget { what });
}

/// What was removed, and may still be there. Other tabs note it in the same place.
fn forgetting() -> Forgetting {
    let note = browser::kept(&forgetting_persisted_as());
    note.map_or_else(Forgetting::default, |note| Forgetting::read(&note))
}

fn note(change: impl FnOnce(&mut Forgetting)) {
    let mut forgetting = forgetting();
    change(&mut forgetting);
    match forgetting.written() {
        Some(note) => browser::keep(&forgetting_persisted_as(), &note),
        None => browser::forget(&forgetting_persisted_as()),
    }
}

fn forgetting_persisted_as() -> String {
    format!("forgetting {}", database())
}

/// Sites that share a host name share its databases, so the folder is part of the name.
fn database() -> String {
    let path = browser::window().location().pathname().unwrap_or_default();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{DATABASE} {folder}/")
}

/// The present day on this computer's calendar.
pub(crate) fn today() -> Day {
    local_day(js_sys::Date::now() as u64)
}

/// The day of a time on this computer's calendar.
fn local_day(milliseconds: u64) -> Day {
    let milliseconds = milliseconds as f64;
    let offset = js_sys::Date::new(&milliseconds.into()).get_timezone_offset() * 60_000.0;
    Day(((milliseconds - offset) / 86_400_000.0).floor() as i32)
}
