//! From dropped files to numbers: keeps the files, has them read, and says how far that is.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use js_sys::Date;
use leptos::prelude::*;
use strength::Guideline;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;

use super::address::Place;
use super::browser;
use super::domains::domains;
use super::dropped_mappings::{mappings_in, may_be_one};
use super::file_list::{FileList, Given};
use super::folders::path_of;
use super::keeping::{Keeping, Notice, SetAside};
use super::label_choice;
use super::loaded::Loaded;
use super::loading::Loading;
use super::pace::Pace;
use super::progress::Phase;
use super::route::Route;
use crate::tally::{FileKey, PersistedFile};
use crate::trace::file::Options;
use crate::trace::mapping::Mapping;
use crate::trace::{DateOrder, Note, Zone};
use crate::worker::{Event, KeepNews, Pool, Restored};

/// Progress is shown after so many milliseconds.
const SHOW_EVERY: f64 = 250.0;

/// More files than this are looked at a few at a time: the browser asks the disk for each.
const AT_ONCE: usize = 16;

/// By then the readers have what they need from the main thread.
const UNTIL_READERS_RUN: Duration = Duration::from_millis(100);

/// The start page is not shown for so long while kept files are loaded.
const MOST_RESTORING: Duration = Duration::from_secs(5);

/// What the person's own domains are kept as.
const DOMAINS_PERSISTED_AS: &str = "domains";

/// What was removed together, until it is forgotten: it can be brought back.
struct Removed {
    /// What is there to be read again.
    files: Vec<Given<File>>,
    /// Under which ids the others are kept, and those too.
    ids: SetAside,
}

/// A file that was just dropped.
fn given(file: File, mapping: Option<Mapping>) -> Given<File> {
    let facts = PersistedFile {
        name: file.name(),
        path: path_of(&file),
        bytes: file.size() as u64,
        read_at: Date::now() as u64,
    };
    Given::new(facts, Some(file), mapping)
}

/// What reads files: the pool of workers, and the files that it was given.
struct Working {
    pool: Pool,
    files: RefCell<FileList<File>>,
    shown_at: Cell<f64>,
    collector_was_lost: Cell<bool>,
    /// Whether the start page is left as soon as the readers have their orders.
    leaves_start: Cell<bool>,
}

/// What the frame of the page asks of what reads files. It comes with the rest of the program, so what is
/// shown first knows it by this name only.
trait Takes {
    fn add(&self, intake: Intake, files: Vec<File>);
    fn keep_files(&self, intake: Intake, on: bool);
    fn whole(self: Rc<Self>) -> Rc<dyn Any>;
}

impl Takes for Working {
    fn add(&self, intake: Intake, files: Vec<File>) {
        intake.add(files);
    }

    fn keep_files(&self, intake: Intake, on: bool) {
        intake.keep_files(on);
    }

    fn whole(self: Rc<Self>) -> Rc<dyn Any> {
        self
    }
}

/// The way in, which lives as long as the page.
#[derive(Clone, Copy)]
pub(crate) struct Intake(&'static Signals);

impl Deref for Intake {
    type Target = Signals;

    fn deref(&self) -> &Signals {
        self.0
    }
}

/// What it works with.
pub(crate) struct Signals {
    loaded: Loaded,
    route: Route,
    keeping: Keeping,
    loading: Loading,
    /// The organization's own domains, as the person typed them.
    domains: RwSignal<String>,
    /// What the person says of the columns of tables.
    said: RwSignal<Vec<Mapping>>,
    /// A text that was pasted, until somebody has looked whether it is a mail.
    pub(crate) pasted: RwSignal<Option<File>, LocalStorage>,
    /// The sample data, once they were asked for.
    sample: StoredValue<Option<File>, LocalStorage>,
    /// What was removed last, as long as it can be brought back.
    removed: StoredValue<Option<Removed>, LocalStorage>,
    /// None until the rest of the program is there.
    working: StoredValue<Option<Rc<dyn Takes>>, LocalStorage>,
}

impl Intake {
    pub(crate) fn new(
        loaded: Loaded,
        route: Route,
        keeping: Keeping,
        loading: Loading,
        domains: RwSignal<String>,
        said: RwSignal<Vec<Mapping>>,
    ) -> Self {
        Self(Box::leak(Box::new(Signals {
            loaded,
            route,
            keeping,
            loading,
            domains,
            said,
            pasted: RwSignal::new_local(None),
            sample: StoredValue::new_local(None),
            removed: StoredValue::new_local(None),
            working: StoredValue::new_local(None),
        })))
    }

    /// Reads files, as soon as that is possible.
    pub(crate) fn take_in(self, files: Vec<File>) {
        match self.working.get_value() {
            Some(working) => working.add(self, files),
            None => self.loading.wait(|waiting| waiting.files.extend(files)),
        }
    }

    /// Reads the sample data, as soon as that is possible.
    pub(crate) fn take_in_sample(self, file: File) {
        self.sample.set_value(Some(file.clone()));
        self.take_in(vec![file]);
    }

    /// Reads a pasted text, as soon as that is possible.
    pub(crate) fn take_in_pasted(self, file: File) {
        self.take_in(vec![file.clone()]);
        // Who pastes one mail wants to see its way.
        self.pasted.set(Some(file));
    }

    /// Keeps what is read from now on, or keeps it no more.
    pub(crate) fn keep(self, on: bool) {
        match self.working.get_value() {
            Some(working) => working.keep_files(self, on),
            None => self.loading.wait(|waiting| waiting.keeps = Some(on)),
        }
    }

    /// These are the organization's own domains from now on.
    pub(crate) fn own(self, domains: String) {
        browser::keep(DOMAINS_PERSISTED_AS, &domains);
        self.domains.set(domains);
    }

    /// The rest of the program is there: files are read from now on, and so is what waited.
    pub(crate) fn begin(self) {
        let waiting = self.loading.take_waiting();
        let pool = Pool::new(move |event| self.on_event(event));
        self.keeping.begin(&pool);
        if self.keeping.restoring.get_untracked() {
            // Whatever holds it up, the page can be used.
            set_timeout(move || self.keeping.restoring.set(false), MOST_RESTORING);
        }
        // What is on the screen comes first.
        let warm = pool.clone();
        set_timeout(move || warm.warm_up(), Duration::ZERO);
        self.working.set_value(Some(Rc::new(Working {
            pool,
            files: RefCell::default(),
            shown_at: Cell::new(0.0),
            collector_was_lost: Cell::new(false),
            leaves_start: Cell::new(false),
        })));
        self.loading.is_ready.set(true);
        if let Some(on) = waiting.keeps {
            self.keep_files(on);
        }
        self.loading.has_files.set(false);
        self.add(waiting.files);
    }

    /// Only what comes with the rest of the program calls this.
    fn working(self) -> Rc<Working> {
        let working = self.working.get_value();
        let working = working.and_then(|working| working.whole().downcast().ok());
        working.unwrap_or_else(|| wasm_bindgen::throw_str("nothing reads files yet"))
    }

    /// The workers, which can be asked.
    pub(crate) fn pool(self) -> Pool {
        self.working().pool.clone()
    }

    /// Has another guideline judge strength, now and from now on.
    pub(crate) fn judge_by(self, guideline: Guideline) {
        let working = self.working();
        working.pool.judge_by(guideline);
        self.settle_at_rest(&working);
    }

    /// Asks for the numbers anew. What is read at the moment is settled at its end.
    fn settle_at_rest(self, working: &Working) {
        let is_at_rest = working.files.borrow().is_at_rest();
        if is_at_rest && !self.loaded.dropped.read_untracked().is_empty() {
            working.pool.resolve();
        }
    }

    /// Looks at these files alone, or at all again.
    pub(crate) fn look_at_only(self, files: Option<&BTreeSet<u32>>) {
        let working = self.working();
        working.pool.look_at_only(files);
        self.settle_at_rest(&working);
    }

    /// Counts days in another zone from now on.
    pub(crate) fn count_days_in(self, zone: &Zone) {
        let working = self.working();
        working.pool.count_days_in(zone);
        self.settle_at_rest(&working);
    }

    /// Reads files again whose stamps do not say their zone, as in this one.
    pub(crate) fn stamps_in(self, keys: Vec<u32>, zone: &Zone) {
        let mut keys = keys;
        {
            let working = self.working();
            let mut files = working.files.borrow_mut();
            keys.retain(|key| files.handle(*key).is_some());
            for key in &keys {
                files.say_stamps_zone(*key, zone.clone());
            }
        }
        let files = self.take_out(keys);
        if !files.is_empty() {
            self.read(files, 0);
        }
    }

    /// The zone of the stamps of a file that do not say any.
    pub(crate) fn stamps_zone(self, key: u32) -> Zone {
        self.working().files.borrow().stamps_zone(key)
    }

    /// The dropped files themselves;, if it is there to be read.
    pub(crate) fn handle(self, key: u32) -> Option<File> {
        self.working().files.borrow().handle(key)
    }

    /// Where the files lay in what was dropped, also those of an earlier visit.
    pub(crate) fn paths(self) -> Vec<(u32, String)> {
        self.working().files.borrow().paths()
    }

    /// Where one file lay in what was dropped.
    pub(crate) fn path(self, file: u32) -> Option<String> {
        self.working().files.borrow().path(file)
    }

    /// The dropped files themselves; of those that were restored only the numbers are here.
    pub(crate) fn handles(self) -> Vec<(u32, File)> {
        self.working().files.borrow().handles()
    }

    /// Adds files to those that are loaded, and reads them. Sample data is never added to own files: their
    /// numbers would be true of nobody.
    fn add(self, mut files: Vec<File>) {
        let sample = self.sample.get_value();
        let is_sample = |file: &File| sample.as_ref() == Some(file);
        if files.iter().any(|file| !is_sample(file)) {
            if files.iter().any(is_sample) {
                files.retain(|file| !is_sample(file));
                self.keeping.notice.set(Some(Notice::SampleBeside));
            }
            self.remove_sample();
        }
        if files.is_empty() {
            return;
        }
        let working = self.working();
        if files.iter().any(is_sample) {
            if working.files.borrow().has_own() {
                return self.keeping.notice.set(Some(Notice::SampleBeside));
            }
            // Asked for twice.
            let samples = working.files.borrow().samples();
            self.take_out(samples);
        }
        self.loaded.sample_failed.set(false);
        self.route.leave_shared();
        self.forget_removed();
        working.files.borrow_mut().take_left_out();
        let restored = working.files.borrow().restored().len();
        if restored > 0 {
            let files = files.len();
            self.keeping
                .notice
                .set(Some(Notice::AddedTo { files, restored }));
        }
        self.leave_start();
        if let [file] = files.as_slice()
            && is_sample(file)
        {
            return self.read(vec![given(file.clone(), None).as_sample()], 0);
        }
        if files.len() <= AT_ONCE && !files.iter().any(may_be_one) {
            let plain = |file| given(file, None);
            return self.read(files.into_iter().map(plain).collect(), 0);
        }
        let expected = working.files.borrow_mut().expect(files.len(), Date::now());
        self.loaded.phase.set(Phase::Reading);
        self.show(true);
        spawn_local(async move { self.look_at(files, expected).await });
    }

    /// Own files take the place of the sample data, and choices that were about it hold no more.
    fn remove_sample(self) {
        let samples = self.working().files.borrow().samples();
        if !samples.is_empty() {
            self.take_out(samples);
            self.route.choose_anew();
        }
    }

    /// Looks at files, and has them read meanwhile; stops where they are dismissed.
    async fn look_at(self, files: Vec<File>, expected: u32) {
        let working = self.working();
        let is_dismissed = || working.files.borrow().is_dismissed(expected);
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
            let mappings = mappings.into_iter();
            self.bring_mappings(mappings.map(|(file, it)| given(file, it)).collect());
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
            seen.push(given(file, None));
        }
        self.read_seen(seen);
    }

    /// Reads files that were just looked at.
    fn read_seen(self, files: Vec<Given<File>>) {
        let seen = files.len();
        self.read(files, seen);
        self.end_if_all_done();
    }

    /// Reads mappings, and all that may be read by them.
    fn bring_mappings(self, files: Vec<Given<File>>) {
        let seen = files.len();
        let brought: Vec<Mapping> = files.iter().filter_map(|it| it.mapping.clone()).collect();
        // What was just dropped holds, until the person says something else again.
        self.said.update(|mappings| {
            mappings.retain(|own| !brought.iter().any(|it| it.is_for_the_same_table(own)));
        });
        let mut all = self.take_out(self.tables());
        all.extend(files);
        self.read(all, seen);
    }

    /// Shows the numbers instead of the start page.
    fn leave_start(self) {
        self.working().leaves_start.set(true);
        // Building a place takes a moment, and the readers must not wait for their first orders.
        set_timeout(move || self.leave_start_once(), UNTIL_READERS_RUN);
    }

    /// Small files are read before the readers have had their time: the start page is left then, so that
    /// who goes back to it right after "Read 1 file" stays there.
    fn leave_start_once(self) {
        if self.working().leaves_start.take() && self.route.place.get_untracked() == Place::Start {
            self.route.go(|address| address.place = Place::Overview);
        }
    }

    /// Reads files, of which `seen` were among those that were not looked at.
    fn read(self, files: Vec<Given<File>>, seen: usize) {
        let working = self.working();
        let jobs = working.files.borrow_mut().add(files, seen, Date::now());
        // Nearly always all of them are read in the same way.
        let (own, usual): (Vec<_>, Vec<_>) = jobs
            .into_iter()
            .partition(|(key, ..)| !self.stamps_zone(*key).is_utc());
        working.pool.read(usual, &self.options());
        for job in own {
            let options = self.options_of(job.0);
            working.pool.read(vec![job], &options);
        }
        self.loaded.phase.set(Phase::Reading);
        self.list();
        self.show(true);
    }

    /// How a file is read.
    pub(crate) fn options_of(self, key: u32) -> Options {
        Options {
            stamps_zone: self.stamps_zone(key),
            ..self.options()
        }
    }

    fn options(self) -> Options {
        Options {
            own_domains: domains(&self.domains.get_untracked()),
            mappings: self.mappings(),
            ..Options::default()
        }
    }

    /// The mappings that hold: what the person said, then those among the files.
    pub(crate) fn mappings(self) -> Vec<Mapping> {
        let mut mappings = self.said.get_untracked();
        let working = self.working();
        for mapping in working.files.borrow().mappings() {
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
    pub(crate) fn cancel(self) {
        let working = self.working();
        working.pool.stop();
        let unread = working.files.borrow_mut().stop();
        for key in unread {
            working.pool.remove(key);
        }
        self.list();
        working.pool.resolve();
        self.keep_what_is_read();
    }

    /// Reads after all what was left out when the person stopped the reading.
    pub(crate) fn read_left_out(self) {
        let left = self.working().files.borrow_mut().take_left_out();
        if left.is_empty() {
            self.list();
            self.working().pool.resolve();
        } else {
            self.read(left, 0);
        }
    }

    /// Forgets a file.
    pub(crate) fn remove(self, key: u32) {
        let removed = self.take_out(vec![key]);
        self.list();
        self.working().pool.resolve();
        if removed.iter().any(|it| it.mapping.is_some()) {
            self.read_tables_again();
        }
    }

    /// Forgets what was read of files, and gives them back.
    fn take_out(self, keys: Vec<u32>) -> Vec<Given<File>> {
        let working = self.working();
        let mut files = Vec::with_capacity(keys.len());
        for key in &keys {
            files.extend(working.files.borrow_mut().take_out(*key));
            working.pool.remove(*key);
        }
        self.keeping.remove(&working.pool, &keys);
        files
    }

    /// Says in which order day and month stand in the dates of files. They are not read again.
    pub(crate) fn answer_dates(self, keys: &[FileKey], order: DateOrder) {
        let working = self.working();
        for key in keys {
            let facts = working.files.borrow_mut().answer_dates(*key, order);
            let Some(facts) = facts else { continue };
            working.pool.answer_dates(*key, order);
            self.keeping.keep_again(&working.pool, key.file, facts);
        }
        working.pool.resolve();
    }

    /// The files that are read by a mapping, or could be.
    fn tables(self) -> Vec<u32> {
        let resolved = self.loaded.resolved.get_untracked();
        let is_table = |note: &Note| matches!(note, Note::UnknownTable | Note::Mapped { .. });
        let tables: Vec<u32> = resolved
            .files
            .iter()
            .filter(|facts| facts.notes.iter().any(is_table))
            .map(|facts| facts.key.file)
            .collect();
        self.working().files.borrow().to_be_read_again(tables)
    }

    /// Reads the files that depend on mappings once more.
    pub(crate) fn read_tables_again(self) {
        let files = self.take_out(self.tables());
        if !files.is_empty() {
            self.read(files, 0);
        }
    }

    /// Removes all files. They can be brought back until something else is done.
    pub(crate) fn remove_all(self) {
        self.forget_removed();
        let files = self.clear();
        let count = files.len();
        let ids = self.keeping.set_aside(files.iter().map(|(key, given)| {
            // What can be read again is kept anew then.
            (*key, given.handle.is_some())
        }));
        let files = files.into_values().filter(|it| it.handle.is_some());
        self.removed.set_value(Some(Removed {
            files: files.collect(),
            ids,
        }));
        if count > 0 {
            self.keeping
                .notice
                .set(Some(Notice::Removed { files: count }));
        }
    }

    /// Brings back what was removed last.
    pub(crate) fn bring_back(self) {
        let mut removed = None;
        self.removed.update_value(|held| removed = held.take());
        let Some(Removed { files, ids }) = removed else {
            return;
        };
        self.keeping.notice.set(None);
        self.keeping.bring_back(&self.pool(), ids);
        if !files.is_empty() {
            self.read(files, 0);
        }
        self.leave_start();
    }

    /// What was removed is gone for good.
    pub(crate) fn forget_removed(self) {
        let mut removed = None;
        self.removed.update_value(|held| removed = held.take());
        if let Some(Removed { ids, .. }) = removed {
            self.keeping.forget(&self.pool(), ids.all());
            if matches!(
                *self.keeping.notice.read_untracked(),
                Some(Notice::Removed { .. })
            ) {
                self.keeping.notice.set(None);
            }
        }
    }

    /// Takes files of an earlier visit out, and has them forgotten.
    pub(crate) fn remove_restored(self) {
        let restored = self.working().files.borrow().restored();
        self.take_out(restored);
        self.keeping.notice.set(None);
        self.list();
        self.working().pool.resolve();
    }

    /// Takes all files out, and gives them back by their keys.
    fn clear(self) -> BTreeMap<u32, Given<File>> {
        let working = self.working();
        working.pool.stop();
        let files = working.files.borrow_mut().clear();
        for key in files.keys() {
            working.pool.remove(*key);
        }
        self.list();
        working.pool.resolve();
        files
    }

    /// Reads all files once more: what a file says may depend on what the person told meanwhile.
    /// Those of earlier visits are not there to be read.
    pub(crate) fn read_again(self) {
        let working = self.working();
        working.pool.stop();
        let keys = working.files.borrow_mut().begin_again(Date::now());
        let again = self.take_out(keys);
        if !again.is_empty() {
            self.read(again, 0);
        }
    }

    /// Keeps every file that was read to its end and is not kept yet.
    fn keep_what_is_read(self) {
        let working = self.working();
        let read = working.files.borrow().read_to_the_end();
        for (key, facts) in read {
            self.keeping.keep(&working.pool, key, facts);
        }
    }

    /// Keeps files between visits from now on, or no more.
    fn keep_files(self, on: bool) {
        if on {
            self.keeping.turn_on();
            self.keep_what_is_read();
        } else {
            self.keeping.turn_off(&self.pool());
            label_choice::forget();
        }
    }

    /// Forgets what is kept; what is loaded stays.
    pub(crate) fn forget_persisted(self) {
        self.own(String::new());
        self.keeping.forget_all(&self.pool());
        label_choice::forget();
    }

    /// Files of an earlier visit are there.
    fn restored(self, restored: Restored) {
        self.keeping.restored(&restored);
        if restored.files.is_empty() {
            self.keeping.restoring.set(false);
            return;
        }
        let working = self.working();
        let files = restored.files.into_iter();
        let files = files.map(|file| (file.file, file.facts));
        working.files.borrow_mut().restore(files);
        self.list();
        working.pool.resolve();
    }

    /// Asks for the numbers once the last file is read.
    fn end_if_all_done(self) {
        let working = self.working();
        let all_done = working.files.borrow().is_at_rest();
        if all_done {
            self.show(true);
            working.pool.resolve();
            self.leave_start_once();
            self.keep_what_is_read();
        }
    }

    fn on_event(self, event: Event) {
        match event {
            Event::Progress { file, bytes } => {
                self.working().files.borrow_mut().advance(file, bytes);
                self.show(false);
            }
            Event::Done { file } => self.done(file),
            Event::Keep(KeepNews::Restored(restored)) => self.restored(restored),
            Event::Keep(KeepNews::Forgotten(what)) => self.keeping.forgotten(&what),
            Event::Keep(KeepNews::NotForgotten) => self.keeping.not_forgotten(),
            Event::Keep(KeepNews::Persisted { file, outcome }) => self.keeping.kept(file, outcome),
            Event::Resolved { resolved, is_final } => {
                self.loaded.resolved.set(Arc::new(resolved));
                let phase = {
                    let working = self.working();
                    let files = working.files.borrow();
                    (is_final && files.is_at_rest()).then(|| files.phase())
                };
                if let Some(phase) = phase {
                    self.loaded.phase.set(phase);
                    self.keeping.restoring.set(false);
                }
            }
            Event::Program { is_there } => {
                self.loaded.waits_for_workers.set(!is_there);
                if is_there {
                    // What reads files comes before what few people need.
                    self.loading.want_rare();
                }
            }
            Event::CollectorLost => {
                let twice = self.working().collector_was_lost.replace(true);
                self.start_again(twice);
            }
            Event::NeverRan => self.give_up(),
        }
    }

    /// Nothing can be read in this browser. The next file tries it once more, so the workers stay as they are.
    fn give_up(self) {
        self.working().files.borrow_mut().clear();
        self.list();
        self.loaded.phase.set(Phase::Idle);
        self.keeping.restoring.set(false);
        self.keeping.notice.set(Some(Notice::NoWorkers));
    }

    /// A file is read to its end, or given up with a note.
    fn done(self, file: u32) {
        let working = self.working();
        if !working.files.borrow_mut().finish(file) {
            return;
        }
        // What was said of it before it was read again holds.
        let orders = working.files.borrow().date_orders(file);
        for (member, order) in orders {
            working.pool.answer_dates(FileKey { file, member }, order);
        }
        self.show(false);
        self.end_if_all_done();
    }

    /// There is a new collector, which knows nothing.
    fn start_again(self, twice: bool) {
        let working = self.working();
        self.keeping.open_again(&working.pool);
        if self.keeping.restoring.get_untracked() {
            self.keeping.restore_failed();
        } else if twice {
            // It would die again on the same files.
            let keys: Vec<u32> = self.clear().into_keys().collect();
            self.keeping.remove(&working.pool, &keys);
            self.keeping.collector_lost();
        } else {
            let restored = working.files.borrow_mut().forget_restored();
            self.read_again();
            if restored {
                self.keeping.restore(&working.pool);
            }
        }
    }

    /// Publishes the list of files.
    fn list(self) {
        let list = self.working().files.borrow().list();
        self.loaded.dropped.set(list);
        let names = self.working().files.borrow().names_left_out();
        self.loaded.left_out.set(names);
    }

    /// Publishes the progress, unless that was just done.
    fn show(self, at_once: bool) {
        let working = self.working();
        let now = Date::now();
        if !at_once && now - working.shown_at.get() < SHOW_EVERY {
            return;
        }
        working.shown_at.set(now);
        let progress = working.files.borrow().progress(now);
        self.loaded.progress.set(progress);
    }
}

/// What was typed on an earlier visit.
pub(crate) fn persisted_domains() -> String {
    browser::kept(DOMAINS_PERSISTED_AS).unwrap_or_default()
}
