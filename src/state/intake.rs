//! From dropped files to numbers: keeps the files, has them read, and says how far that is.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use js_sys::Date;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;

use crate::page::chunks;
use crate::parts::later::Pace;
use crate::state::address::Place;
use crate::state::dropped_mappings::{mappings_in, may_be_one};
use crate::state::store::Store;
use crate::tally::{FileKey, KeptFile};
use crate::trace::file::Options;
use crate::trace::hops::Hops;
use crate::trace::mapping::{Inspection, Mapping, Question as MappingQuestion};
use crate::trace::{DateOrder, Note};
use crate::worker::{Event, Hashed, Hasher, Inquiry, KeepNews, KeepOrder, Pool, Restored, Told};

/// Progress is shown after so many milliseconds.
const SHOW_EVERY: f64 = 250.0;
/// So many of the files being read are named.
const NAMED: usize = 4;

/// More files than this are looked at a few at a time: the browser asks the disk for each.
const AT_ONCE: usize = 16;

/// By then the readers have what they need from the main thread.
const UNTIL_READERS_RUN: Duration = Duration::from_millis(100);

/// The start page is not shown for so long while kept files are loaded.
const MOST_RESTORING: Duration = Duration::from_secs(5);

/// A dropped file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Dropped {
    /// The key of its reading.
    pub(crate) key: u32,
    pub(crate) name: String,
    pub(crate) bytes: f64,
    /// It was read on an earlier visit.
    pub(crate) is_restored: bool,
}

/// Whether files are being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Nothing was read yet.
    Idle,
    Reading,
    /// The numbers of all files are on the screen.
    Ended {
        files: usize,
        stopped: bool,
    },
}

/// How far the reading is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Progress {
    pub(crate) bytes_done: f64,
    pub(crate) bytes_all: f64,
    pub(crate) files_done: usize,
    pub(crate) files_all: usize,
    /// Files of which not even the size is known yet; they are not in `bytes_all`.
    pub(crate) files_unseen: usize,
    pub(crate) seconds: f64,
    /// Name, bytes done and bytes in all of some of the files being read.
    pub(crate) now: Vec<(String, f64, f64)>,
}

/// A file that counts, or will.
#[derive(Clone)]
struct Loaded {
    facts: KeptFile,
    /// None where only what was counted is there, from an earlier visit.
    handle: Option<File>,
    /// Where it is a column mapping: other files are read by it as long as it is there.
    mapping: Option<Mapping>,
    /// What the person said of the dates of its members: it holds also when it is read again.
    date_orders: BTreeMap<u32, DateOrder>,
}

impl Loaded {
    fn of(file: File, mapping: Option<Mapping>) -> Self {
        Self {
            facts: KeptFile {
                name: file.name(),
                bytes: file.size() as u64,
                read_at: Date::now() as u64,
            },
            handle: Some(file),
            mapping,
            date_orders: BTreeMap::new(),
        }
    }
}

/// A file whose reading is not finished.
struct Unread {
    name: String,
    bytes: f64,
    done: f64,
}

#[derive(Default)]
struct State {
    files: BTreeMap<u32, Loaded>,
    unread: BTreeMap<u32, Unread>,
    next_key: u32,
    /// Since reading began, for the progress.
    started: f64,
    shown: f64,
    bytes_done: f64,
    bytes_all: f64,
    files_done: usize,
    files_all: usize,
    /// Files that were chosen and not looked at yet.
    unseen: usize,
    /// Grows when files that were not looked at yet are not wanted any more.
    dismissals: u32,
    stopped: bool,
    /// The ticket whose answer ends the reading.
    ticket: u32,
    collector_was_lost: bool,
    /// Who waits for the answer to which question.
    waiting: BTreeMap<u32, OnAnswer>,
    /// Who waits for what a file looks like, and the ticket of that question.
    inspecting: Option<(u32, OnInspected)>,
    waiting_for_hops: BTreeMap<u32, OnHops>,
}

/// What happens with what was found of a file; nothing was where it cannot be read any more.
pub(crate) type OnInspected = Box<dyn FnOnce(Option<Inspection>)>;

/// What happens with an answer; there is none where the collector died.
pub(crate) type OnAnswer = Box<dyn FnOnce(Option<Told>)>;

/// What happens with the hops of a mail; there are none where the file cannot be read any more.
pub(crate) type OnHops = Box<dyn FnOnce(Option<Hops>)>;

/// The way in. Clones are handles of the same.
#[derive(Clone)]
pub(crate) struct Intake {
    store: Store,
    pool: Pool,
    state: Rc<RefCell<State>>,
}

impl Intake {
    pub(crate) fn new(store: Store) -> Self {
        let state = Rc::<RefCell<State>>::default();
        let pool = Pool::new(move |event| {
            if let Some(intake) = store.intake() {
                intake.on_event(event);
            }
        });
        store.keeping.begin(&pool);
        if store.keeping.restoring.get_untracked() {
            // Whatever holds it up, the page can be used.
            set_timeout(move || store.keeping.restoring.set(false), MOST_RESTORING);
        }
        // What is on the screen comes first.
        let warm = pool.clone();
        set_timeout(move || warm.warm_up(), Duration::ZERO);
        Self { store, pool, state }
    }

    /// Adds files to those that are loaded, and reads them.
    pub(crate) fn add(&self, files: Vec<File>) {
        if files.is_empty() {
            return;
        }
        self.store.sample_failed.set(false);
        self.store.shared.leave(self.store);
        self.store.keeping.open(&self.pool);
        self.leave_start();
        if files.len() <= AT_ONCE && !files.iter().any(may_be_one) {
            let plain = |file| Loaded::of(file, None);
            return self.read(files.into_iter().map(plain).collect());
        }
        let dismissals = {
            let mut state = self.state.borrow_mut();
            if state.is_at_rest() {
                state.begin();
            }
            state.unseen += files.len();
            state.files_all += files.len();
            state.dismissals
        };
        self.store.phase.set(Phase::Reading);
        self.show(true);
        let intake = self.clone();
        spawn_local(async move { intake.look_at(files, dismissals).await });
    }

    /// Looks at files, and has them read meanwhile; stops where they are dismissed.
    async fn look_at(&self, files: Vec<File>, dismissals: u32) {
        let is_dismissed = || self.state.borrow().dismissals != dismissals;
        let mut pace = Pace::default();
        // Mappings among the files are needed before the others are read.
        let mappings = mappings_in(&files, &mut pace).await;
        if is_dismissed() {
            return;
        }
        let looked_at = files.into_iter().zip(mappings);
        let (mappings, files): (Vec<_>, Vec<_>) =
            looked_at.partition(|(_, mapping)| mapping.is_some());
        if !mappings.is_empty() {
            let loaded = mappings.into_iter();
            self.bring_mappings(loaded.map(|(file, it)| Loaded::of(file, it)).collect());
        }
        let mut seen = Vec::new();
        let mut handed_on = 0.0;
        for (file, _) in files {
            if pace.rest().await {
                if is_dismissed() {
                    return;
                }
                let now = Date::now();
                if now - handed_on > SHOW_EVERY {
                    handed_on = now;
                    self.read_seen(std::mem::take(&mut seen));
                }
            }
            seen.push(Loaded::of(file, None));
        }
        self.read_seen(seen);
    }

    /// Reads files that were just looked at.
    fn read_seen(&self, files: Vec<Loaded>) {
        let seen = files.len();
        self.read_with_seen(files, seen);
        self.end_if_all_done();
    }

    /// Reads mappings, and all that may be read by them.
    fn bring_mappings(&self, files: Vec<Loaded>) {
        let seen = files.len();
        let brought: Vec<Mapping> = files.iter().filter_map(|it| it.mapping.clone()).collect();
        // What was just dropped holds, until the person says something else again.
        self.store.mapper.mappings.update(|mappings| {
            mappings.retain(|own| !brought.iter().any(|it| it.is_for_the_same_table(own)));
        });
        let mut all = self.take_out(self.tables());
        all.extend(files);
        self.read_with_seen(all, seen);
    }

    /// Shows the numbers instead of the start page.
    fn leave_start(&self) {
        // Building a place takes a moment, and the readers must not wait for their first orders.
        let store = self.store;
        set_timeout(
            move || {
                if store.place.get_untracked() == Place::Start {
                    store.go(|address| address.place = Place::Overview);
                }
            },
            UNTIL_READERS_RUN,
        );
    }

    fn read(&self, files: Vec<Loaded>) {
        self.read_with_seen(files, 0);
    }

    /// Reads files, of which `seen` were among those that were not looked at.
    fn read_with_seen(&self, files: Vec<Loaded>, seen: usize) {
        let mut jobs = Vec::with_capacity(files.len());
        {
            let mut state = self.state.borrow_mut();
            if state.is_at_rest() {
                state.begin();
            }
            state.unseen -= seen;
            state.files_all -= seen;
            for loaded in files {
                state.next_key += 1;
                let key = state.next_key;
                // Files of earlier visits are never read again; see `read_again`.
                let Some(file) = loaded.handle.clone() else {
                    continue;
                };
                let size = loaded.facts.bytes;
                let bytes = size as f64;
                state.bytes_all += bytes;
                state.files_all += 1;
                state.unread.insert(
                    key,
                    Unread {
                        name: loaded.facts.name.clone(),
                        bytes,
                        done: 0.0,
                    },
                );
                state.files.insert(key, loaded);
                jobs.push((key, file, size));
            }
        }
        self.pool.read(jobs, &self.options());
        self.store.phase.set(Phase::Reading);
        self.list();
        self.show(true);
    }

    fn options(&self) -> Options {
        Options {
            own_domains: domains(&self.store.domains.get_untracked()),
            mappings: self.mappings(),
            ..Options::default()
        }
    }

    /// The mappings that hold: what the person said, then those among the files.
    pub(crate) fn mappings(&self) -> Vec<Mapping> {
        let mut mappings = self.store.mapper.mappings.get_untracked();
        let state = self.state.borrow();
        for mapping in state.files.values().filter_map(|it| it.mapping.as_ref()) {
            if !mappings
                .iter()
                .any(|own| own.is_for_the_same_table(mapping))
            {
                mappings.push(mapping.clone());
            }
        }
        mappings
    }

    /// Stops reading at once. Files that were read stay, the others are dropped.
    pub(crate) fn cancel(&self) {
        self.pool.stop();
        let unread = {
            let mut state = self.state.borrow_mut();
            let unread = std::mem::take(&mut state.unread);
            for key in unread.keys() {
                state.files.remove(key);
            }
            state.dismiss_unseen();
            state.stopped = true;
            unread
        };
        for key in unread.into_keys() {
            self.pool.remove(key);
        }
        self.list();
        self.settle();
        self.keep();
    }

    /// Forgets a file.
    pub(crate) fn remove(&self, key: u32) {
        let removed = self.take_out(vec![key]);
        self.list();
        self.settle();
        if removed.iter().any(|it| it.mapping.is_some()) {
            self.read_tables_again();
        }
    }

    /// Forgets what was read of files, and gives them back.
    fn take_out(&self, keys: Vec<u32>) -> Vec<Loaded> {
        let mut files = Vec::with_capacity(keys.len());
        for key in keys {
            let mut state = self.state.borrow_mut();
            files.extend(state.files.remove(&key));
            if let Some(unread) = state.unread.remove(&key) {
                state.bytes_all -= unread.bytes;
                state.files_all -= 1;
            }
            drop(state);
            self.pool.remove(key);
            self.store.keeping.remove(&self.pool, key);
        }
        files
    }

    /// Says in which order day and month stand in the dates of files. They are not read again.
    pub(crate) fn answer_dates(&self, keys: &[FileKey], order: DateOrder) {
        for key in keys {
            let facts = {
                let mut state = self.state.borrow_mut();
                let Some(loaded) = state.files.get_mut(&key.file) else {
                    continue;
                };
                loaded.date_orders.insert(key.member, order);
                loaded.facts.clone()
            };
            self.pool.answer_dates(*key, order);
            self.store.keeping.keep_again(&self.pool, key.file, facts);
        }
        self.settle();
    }

    /// Says once more what was said of a file that is read again.
    fn answer_again(&self, file: u32) {
        let orders = {
            let state = self.state.borrow();
            let loaded = state.files.get(&file);
            loaded.map(|loaded| loaded.date_orders.clone())
        };
        for (member, order) in orders.unwrap_or_default() {
            self.pool.answer_dates(FileKey { file, member }, order);
        }
    }

    /// The file of a key, if it is there to be read.
    fn handle(&self, key: u32) -> Option<File> {
        self.state.borrow().files.get(&key)?.handle.clone()
    }

    /// The files that are read by a mapping, or could be.
    fn tables(&self) -> Vec<u32> {
        let resolved = self.store.resolved.get_untracked();
        let is_table = |note: &Note| matches!(note, Note::UnknownTable | Note::Mapped { .. });
        let mut tables: Vec<u32> = resolved
            .files
            .iter()
            .filter(|facts| facts.notes.iter().any(is_table))
            .map(|facts| facts.key.file)
            .collect();
        // Those of earlier visits are not there to be read.
        let state = self.state.borrow();
        let is_there = |key: &u32| state.files.get(key).is_some_and(|it| it.handle.is_some());
        tables.retain(is_there);
        // Those that are still to be read, or half read, began without what is known now.
        tables.extend(state.unread.keys());
        tables.sort_unstable();
        tables.dedup();
        tables
    }

    /// Reads the files that depend on mappings once more.
    pub(crate) fn read_tables_again(&self) {
        let files = self.take_out(self.tables());
        if !files.is_empty() {
            self.read(files);
        }
    }

    /// Asks what a file looks like, or what a draft of a mapping makes of it. A new question takes
    /// the place of the last one.
    pub(crate) fn inspect(&self, key: FileKey, draft: Option<Mapping>, on_found: OnInspected) {
        let Some(file) = self.handle(key.file) else {
            // Nor is the answer to the last question wanted any more.
            self.stop_inspecting();
            return on_found(None);
        };
        let question = MappingQuestion {
            member: key.member,
            draft,
            own_domains: domains(&self.store.domains.get_untracked()),
        };
        let ticket = self.pool.inspect(&file, &question);
        self.state.borrow_mut().inspecting = Some((ticket, on_found));
    }

    /// Nobody waits for an answer any more.
    pub(crate) fn stop_inspecting(&self) {
        self.state.borrow_mut().inspecting = None;
        self.pool.stop_inspecting();
    }

    /// Forgets all files.
    pub(crate) fn remove_all(&self) {
        let keys: Vec<u32> = self.state.borrow().files.keys().copied().collect();
        self.pool.stop();
        {
            let mut state = self.state.borrow_mut();
            state.unread.clear();
            state.files.clear();
            state.dismiss_unseen();
        }
        for key in keys {
            self.pool.remove(key);
            self.store.keeping.remove(&self.pool, key);
        }
        self.list();
        self.settle();
    }

    /// Reads all files once more: what a file says may depend on what the person told meanwhile.
    /// Those of earlier visits are not there to be read.
    pub(crate) fn read_again(&self) {
        self.pool.stop();
        let keys: Vec<u32> = {
            let mut state = self.state.borrow_mut();
            state.unread.clear();
            state.begin();
            let files = state.files.iter();
            files
                .filter(|(_, file)| file.handle.is_some())
                .map(|(key, _)| *key)
                .collect()
        };
        let again = self.take_out(keys);
        if !again.is_empty() {
            self.read(again);
        }
    }

    /// Keeps every file that was read to its end and is not kept yet.
    fn keep(&self) {
        let read: Vec<(u32, KeptFile)> = {
            let state = self.state.borrow();
            let files = state.files.iter();
            files
                .filter(|(key, _)| !state.unread.contains_key(key))
                .map(|(key, file)| (*key, file.facts.clone()))
                .collect()
        };
        for (key, facts) in read {
            self.store.keeping.keep(&self.pool, key, facts);
        }
    }

    /// Keeps files between visits from now on, or no more.
    pub(crate) fn keep_files(&self, on: bool) {
        if on {
            self.store.keeping.turn_on();
            self.keep();
        } else {
            self.store.keeping.turn_off(&self.pool);
        }
    }

    /// Forgets what is kept; what is loaded stays.
    pub(crate) fn forget_kept(&self) {
        self.store.own(String::new());
        self.store.keeping.forget_all(&self.pool);
    }

    /// Files of an earlier visit are there.
    fn restored(&self, restored: Restored) {
        let keeping = self.store.keeping;
        keeping.restored(&restored);
        if restored.files.is_empty() {
            keeping.restoring.set(false);
            return;
        }
        self.state
            .borrow_mut()
            .files
            .extend(restored.files.into_iter().map(|file| {
                let facts = file.facts;
                (
                    file.file,
                    Loaded {
                        facts,
                        handle: None,
                        mapping: None,
                        date_orders: BTreeMap::new(),
                    },
                )
            }));
        self.list();
        self.settle();
    }

    /// Asks the collector something.
    pub(crate) fn ask(&self, question: &Inquiry, on_answer: OnAnswer) {
        let ticket = self.pool.ask(question);
        self.state.borrow_mut().waiting.insert(ticket, on_answer);
    }

    /// The dropped files themselves; of those that were restored only the numbers are here.
    pub(crate) fn files(&self) -> Vec<(u32, File)> {
        let state = self.state.borrow();
        let files = state.files.iter();
        files
            .filter_map(|(key, file)| Some((*key, file.handle.clone()?)))
            .collect()
    }

    /// Hashes files.
    ///
    /// # Errors
    /// Where no worker can be started.
    pub(crate) fn hash(
        &self,
        files: Vec<(u32, File)>,
        on_event: impl Fn(Hashed) + 'static,
    ) -> Result<Hasher, JsValue> {
        self.pool.hash(files, on_event)
    }

    /// Has the hops of a mail read again.
    pub(crate) fn ask_hops(&self, key: FileKey, on_answer: OnHops) {
        match self.handle(key.file) {
            Some(blob) => self.ask_hops_of(blob, key.member, on_answer),
            None => on_answer(None),
        }
    }

    /// The same of any file, or of a member where it is an archive.
    pub(crate) fn ask_hops_of(&self, blob: File, member: u32, on_answer: OnHops) {
        let ticket = self.pool.ask_hops(blob, member);
        let waiting = &mut self.state.borrow_mut().waiting_for_hops;
        waiting.insert(ticket, on_answer);
    }

    fn settle(&self) {
        self.state.borrow_mut().ticket = self.pool.settle();
    }

    /// Asks for the numbers once the last file is read.
    fn end_if_all_done(&self) {
        let all_done = self.state.borrow().is_at_rest();
        if all_done {
            self.show(true);
            self.settle();
            self.keep();
        }
    }

    fn on_event(&self, event: Event) {
        match event {
            Event::Progress { file, bytes } => {
                if let Some(unread) = self.state.borrow_mut().unread.get_mut(&file) {
                    unread.done = bytes;
                }
                self.show(false);
            }
            Event::Done { file } => {
                {
                    let mut state = self.state.borrow_mut();
                    let Some(unread) = state.unread.remove(&file) else {
                        return;
                    };
                    state.bytes_done += unread.bytes;
                    state.files_done += 1;
                }
                self.answer_again(file);
                self.show(false);
                self.end_if_all_done();
            }
            Event::Keep(KeepNews::Restored(restored)) => self.restored(restored),
            Event::Keep(KeepNews::NotForgotten) => self.store.keeping.not_forgotten(),
            Event::Keep(KeepNews::Kept { file, outcome }) => {
                self.store.keeping.kept(file, outcome);
            }
            Event::Resolved { ticket, resolved } => {
                self.store.resolved.set(Arc::new(resolved));
                let state = self.state.borrow();
                if state.is_at_rest() && ticket == state.ticket {
                    let phase = match state.files.len() {
                        0 if !state.stopped => Phase::Idle,
                        files => Phase::Ended {
                            files,
                            stopped: state.stopped,
                        },
                    };
                    drop(state);
                    self.store.phase.set(phase);
                    self.store.keeping.restoring.set(false);
                }
            }
            Event::Answered { ticket, told } => {
                let on_answer = self.state.borrow_mut().waiting.remove(&ticket);
                if let Some(on_answer) = on_answer {
                    on_answer(told);
                }
            }
            Event::Inspected { ticket, inspection } => {
                let waiting = self.state.borrow_mut().inspecting.take();
                match waiting {
                    Some((own, on_found)) if own == ticket => on_found(inspection),
                    // The answer to a question that was replaced.
                    waiting => self.state.borrow_mut().inspecting = waiting,
                }
            }
            Event::HopsRead { ticket, hops } => {
                let on_answer = self.state.borrow_mut().waiting_for_hops.remove(&ticket);
                if let Some(on_answer) = on_answer {
                    on_answer(hops);
                }
            }
            Event::Program { is_there } => {
                self.store.waits_for_workers.set(!is_there);
                if is_there {
                    // What reads files comes before what few people need.
                    chunks::fetch_rare(self.store);
                }
            }
            Event::CollectorLost => {
                let waiting = std::mem::take(&mut self.state.borrow_mut().waiting_for_hops);
                for on_answer in waiting.into_values() {
                    on_answer(None);
                }
                let waiting = std::mem::take(&mut self.state.borrow_mut().waiting);
                for on_answer in waiting.into_values() {
                    on_answer(None);
                }
                let twice =
                    std::mem::replace(&mut self.state.borrow_mut().collector_was_lost, true);
                self.start_again(twice);
            }
        }
    }

    /// There is a new collector, which knows nothing.
    fn start_again(&self, twice: bool) {
        let keeping = self.store.keeping;
        keeping.open_again(&self.pool);
        if keeping.restoring.get_untracked() {
            keeping.restore_failed();
        } else if twice {
            // It would die again on the same files.
            self.remove_all();
        } else {
            let restored = {
                let mut state = self.state.borrow_mut();
                let before = state.files.len();
                state.files.retain(|_, file| file.handle.is_some());
                before > state.files.len()
            };
            self.read_again();
            if restored {
                self.pool.keep(&KeepOrder::Restore);
            }
        }
    }

    /// Publishes the list of files.
    fn list(&self) {
        let list = self
            .state
            .borrow()
            .files
            .iter()
            .map(|(key, file)| Dropped {
                key: *key,
                name: file.facts.name.clone(),
                bytes: file.facts.bytes as f64,
                is_restored: file.handle.is_none(),
            })
            .collect();
        self.store.dropped.set(list);
    }

    /// Publishes the progress, unless that was just done.
    fn show(&self, at_once: bool) {
        let mut state = self.state.borrow_mut();
        let now = Date::now();
        if !at_once && now - state.shown < SHOW_EVERY {
            return;
        }
        state.shown = now;
        let progress = state.progress(now);
        drop(state);
        self.store.progress.set(progress);
    }
}

/// The organization's own domains, as typed.
pub(crate) fn domains(typed: &str) -> Vec<String> {
    let typed = typed.split([',', ';', ' ', '\n']).map(str::to_owned);
    Options::with_domains(typed).own_domains
}

impl State {
    /// Forgets the progress of an earlier reading.
    fn begin(&mut self) {
        self.started = Date::now();
        self.bytes_done = 0.0;
        self.bytes_all = 0.0;
        self.files_done = 0;
        self.files_all = self.unseen;
        self.stopped = false;
    }

    /// Whether nothing is read, nor about to be.
    fn is_at_rest(&self) -> bool {
        self.unread.is_empty() && self.unseen == 0
    }

    /// Whoever looks at files finds that they are not wanted any more.
    fn dismiss_unseen(&mut self) {
        self.dismissals += 1;
        self.unseen = 0;
    }

    fn progress(&self, now: f64) -> Progress {
        let under_way: f64 = self.unread.values().map(|unread| unread.done).sum();
        Progress {
            bytes_done: self.bytes_done + under_way,
            bytes_all: self.bytes_all,
            files_done: self.files_done,
            files_all: self.files_all,
            files_unseen: self.unseen,
            seconds: (now - self.started) / 1000.0,
            now: self
                .unread
                .values()
                .filter(|unread| unread.done > 0.0)
                .take(NAMED)
                .map(|unread| (unread.name.clone(), unread.done, unread.bytes))
                .collect(),
        }
    }
}
