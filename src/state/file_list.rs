//! The files that a person gave: which there are, and how far their reading is. `H` is the file itself, as
//! the browser hands it out.

use std::collections::BTreeMap;

use super::progress::{Phase, Progress};
use crate::tally::{FileKey, PersistedFile};
use crate::trace::mapping::Mapping;
use crate::trace::{DateOrder, Zone};

/// So many of the files being read are named.
const NAMED: usize = 4;

/// A file in the list that the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Dropped {
    /// The key of its reading.
    pub key: u32,
    /// Its name.
    pub name: String,
    /// Its size.
    pub bytes: f64,
    /// It was read on an earlier visit.
    pub is_restored: bool,
    /// It is the sample data, and no file of the person's own.
    pub is_sample: bool,
}

/// A file that counts, or will.
#[derive(Clone, Debug)]
pub struct Given<H> {
    /// What a person sees of it.
    pub facts: PersistedFile,
    /// None where only what was counted is there, from an earlier visit.
    pub handle: Option<H>,
    /// Where it is a column mapping: other files are read by it as long as it is there.
    pub mapping: Option<Mapping>,
    is_sample: bool,
    /// What the person said of the dates of its members: it holds also when it is read again.
    date_orders: BTreeMap<u32, DateOrder>,
    /// In which zone its stamps are that do not say any, as the person said.
    stamps_zone: Zone,
}

impl<H> Given<H> {
    /// A file that is to be read, or was on an earlier visit.
    pub fn new(facts: PersistedFile, handle: Option<H>, mapping: Option<Mapping>) -> Self {
        Self {
            facts,
            handle,
            mapping,
            is_sample: false,
            date_orders: BTreeMap::new(),
            stamps_zone: Zone::UTC,
        }
    }

    /// The same as sample data.
    #[must_use]
    pub fn as_sample(self) -> Self {
        Self {
            is_sample: true,
            ..self
        }
    }
}

/// A file whose reading is not finished.
#[derive(Debug)]
struct Unread {
    name: String,
    bytes: f64,
    done: f64,
}

/// All of them.
#[derive(Debug)]
pub struct FileList<H> {
    files: BTreeMap<u32, Given<H>>,
    unread: BTreeMap<u32, Unread>,
    next_key: u32,
    /// When reading began, in milliseconds.
    started: f64,
    bytes_done: f64,
    bytes_all: f64,
    files_done: usize,
    files_all: usize,
    /// Files that were chosen and not looked at yet.
    unseen: usize,
    /// Grows when files that were not looked at yet are not wanted any more.
    dismissals: u32,
    /// What the person stopped the reading of, as long as nothing else is asked for: it is missing in the
    /// numbers.
    left: Vec<Given<H>>,
    /// Files that were not even looked at then.
    left_unseen: usize,
}

impl<H> Default for FileList<H> {
    fn default() -> Self {
        Self {
            files: BTreeMap::new(),
            unread: BTreeMap::new(),
            next_key: 0,
            started: 0.0,
            bytes_done: 0.0,
            bytes_all: 0.0,
            files_done: 0,
            files_all: 0,
            unseen: 0,
            dismissals: 0,
            left: Vec::new(),
            left_unseen: 0,
        }
    }
}

impl<H: Clone> FileList<H> {
    /// Forgets the progress of an earlier reading. `now` is in milliseconds.
    pub fn begin(&mut self, now: f64) {
        self.started = now;
        self.bytes_done = 0.0;
        self.bytes_all = 0.0;
        self.files_done = 0;
        self.files_all = self.unseen;
    }

    fn begin_if_at_rest(&mut self, now: f64) {
        if self.is_at_rest() {
            self.begin(now);
        }
    }

    /// Whether nothing is read, nor about to be.
    pub fn is_at_rest(&self) -> bool {
        self.unread.is_empty() && self.unseen == 0
    }

    /// So many more files will be looked at, and then read. Gives what [`FileList::is_dismissed`] wants to
    /// know.
    pub fn expect(&mut self, files: usize, now: f64) -> u32 {
        self.begin_if_at_rest(now);
        self.unseen += files;
        self.files_all += files;
        self.dismissals
    }

    /// Whether files that were expected then are not wanted any more.
    pub fn is_dismissed(&self, expected: u32) -> bool {
        self.dismissals != expected
    }

    /// Adds files to be read, of which `seen` were among those that were expected. Gives the key, the file
    /// and the size of each. Files of earlier visits are not there to be read.
    pub fn add(&mut self, files: Vec<Given<H>>, seen: usize, now: f64) -> Vec<(u32, H, u64)> {
        self.begin_if_at_rest(now);
        self.unseen -= seen.min(self.unseen);
        self.files_all -= seen.min(self.files_all);
        let mut jobs = Vec::with_capacity(files.len());
        for given in files {
            let Some(handle) = given.handle.clone() else {
                continue;
            };
            self.next_key += 1;
            let key = self.next_key;
            let size = given.facts.bytes;
            let bytes = size as f64;
            self.bytes_all += bytes;
            self.files_all += 1;
            let name = given.facts.name.clone();
            let done = 0.0;
            self.unread.insert(key, Unread { name, bytes, done });
            self.files.insert(key, given);
            jobs.push((key, handle, size));
        }
        jobs
    }

    /// Adds files of an earlier visit, under the keys that they have now.
    pub fn restore(&mut self, files: impl IntoIterator<Item = (u32, PersistedFile)>) {
        let files = files.into_iter();
        self.files
            .extend(files.map(|(key, facts)| (key, Given::new(facts, None, None))));
    }

    /// So many bytes of a file are read.
    pub fn advance(&mut self, key: u32, bytes: u64) {
        if let Some(unread) = self.unread.get_mut(&key) {
            unread.done = bytes as f64;
        }
    }

    /// A file is read to its end. Tells whether it was being read.
    pub fn finish(&mut self, key: u32) -> bool {
        let Some(unread) = self.unread.remove(&key) else {
            return false;
        };
        self.bytes_done += unread.bytes;
        self.files_done += 1;
        true
    }

    /// Stops the reading: what is read stays, and the keys of all others are given back. They are known
    /// as left out from now on.
    pub fn stop(&mut self) -> Vec<u32> {
        let unread: Vec<u32> = std::mem::take(&mut self.unread).into_keys().collect();
        for key in &unread {
            self.left.extend(self.files.remove(key));
        }
        self.left_unseen += self.unseen;
        self.dismiss();
        unread
    }

    /// How many files were left out when the reading was stopped.
    pub fn left_out(&self) -> usize {
        self.left.len() + self.left_unseen
    }

    /// The names of those that are known by name.
    pub fn names_left_out(&self) -> Vec<String> {
        let left = self.left.iter();
        left.map(|given| given.facts.name.clone()).collect()
    }

    /// Gives back those that can still be read. From now on nothing is known as left out.
    pub fn take_left_out(&mut self) -> Vec<Given<H>> {
        self.left_unseen = 0;
        std::mem::take(&mut self.left)
    }

    /// The keys of the sample data.
    pub fn samples(&self) -> Vec<u32> {
        let files = self.files.iter();
        files
            .filter(|(_, given)| given.is_sample)
            .map(|(key, _)| *key)
            .collect()
    }

    /// Whether there are files of the person's own.
    pub fn has_own(&self) -> bool {
        self.files.values().any(|given| !given.is_sample)
    }

    /// The keys of files of an earlier visit.
    pub fn restored(&self) -> Vec<u32> {
        let files = self.files.iter();
        files
            .filter(|(_, given)| given.handle.is_none())
            .map(|(key, _)| *key)
            .collect()
    }

    /// Takes a file out, and gives it back.
    pub fn take_out(&mut self, key: u32) -> Option<Given<H>> {
        if let Some(unread) = self.unread.remove(&key) {
            self.bytes_all -= unread.bytes;
            self.files_all -= 1;
        }
        self.files.remove(&key)
    }

    /// Forgets all files, and gives them back by their keys.
    pub fn clear(&mut self) -> BTreeMap<u32, Given<H>> {
        self.unread.clear();
        self.dismiss();
        self.take_left_out();
        std::mem::take(&mut self.files)
    }

    /// Whoever looks at files finds that they are not wanted any more.
    fn dismiss(&mut self) {
        self.dismissals += 1;
        self.unseen = 0;
    }

    /// The reading begins anew. Gives the keys of what is there to be read.
    pub fn begin_again(&mut self, now: f64) -> Vec<u32> {
        self.unread.clear();
        self.begin(now);
        let files = self.files.iter();
        files
            .filter(|(_, given)| given.handle.is_some())
            .map(|(key, _)| *key)
            .collect()
    }

    /// Forgets what was restored, because its numbers are gone. Tells whether there was anything.
    pub fn forget_restored(&mut self) -> bool {
        let before = self.files.len();
        self.files.retain(|_, given| given.handle.is_some());
        before > self.files.len()
    }

    /// The file of a key, if it is there to be read.
    pub fn handle(&self, key: u32) -> Option<H> {
        self.files.get(&key)?.handle.clone()
    }

    /// Where each file lay in what was dropped.
    pub fn paths(&self) -> Vec<(u32, String)> {
        let files = self.files.iter();
        files
            .map(|(key, given)| (*key, given.facts.path.clone()))
            .collect()
    }

    /// Where one file lay in what was dropped.
    pub fn path(&self, key: u32) -> Option<String> {
        let given = self.files.get(&key)?;
        Some(given.facts.path.clone())
    }

    /// All files that are there to be read.
    pub fn handles(&self) -> Vec<(u32, H)> {
        let files = self.files.iter();
        files
            .filter_map(|(key, given)| Some((*key, given.handle.clone()?)))
            .collect()
    }

    /// The mappings among the files.
    pub fn mappings(&self) -> impl Iterator<Item = &Mapping> {
        self.files
            .values()
            .filter_map(|given| given.mapping.as_ref())
    }

    /// Of these files those that are there to be read, and besides all that are still to be read or half
    /// read: they began without what is known now.
    pub fn to_be_read_again(&self, mut keys: Vec<u32>) -> Vec<u32> {
        keys.retain(|key| {
            self.files
                .get(key)
                .is_some_and(|given| given.handle.is_some())
        });
        keys.extend(self.unread.keys());
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// The person's own files that were read to their end, with what a person sees of them. Sample data is
    /// not kept: nobody wants it among their own at the next visit.
    pub fn read_to_the_end(&self) -> Vec<(u32, PersistedFile)> {
        let files = self.files.iter();
        files
            .filter(|(key, given)| !self.unread.contains_key(key) && !given.is_sample)
            .map(|(key, given)| (*key, given.facts.clone()))
            .collect()
    }

    /// A person says in which order day and month stand in the dates of a file. Gives what is seen of it;
    /// none where it is not there any more.
    pub fn answer_dates(&mut self, key: FileKey, order: DateOrder) -> Option<PersistedFile> {
        let given = self.files.get_mut(&key.file)?;
        given.date_orders.insert(key.member, order);
        Some(given.facts.clone())
    }

    /// What was said of the dates of a file, by its members.
    pub fn date_orders(&self, key: u32) -> Vec<(u32, DateOrder)> {
        let given = self.files.get(&key);
        given.map_or_else(Vec::new, |given| {
            let orders = given.date_orders.iter();
            orders.map(|(member, order)| (*member, *order)).collect()
        })
    }

    /// Says in which zone the stamps of a file are that do not say any. It must be read again for it.
    pub fn say_stamps_zone(&mut self, key: u32, zone: Zone) {
        if let Some(given) = self.files.get_mut(&key) {
            given.stamps_zone = zone;
        }
    }

    /// In which zone the stamps of a file are that do not say any: UTC as long as nobody said so.
    pub fn stamps_zone(&self, key: u32) -> Zone {
        let given = self.files.get(&key);
        given.map_or(Zone::UTC, |given| given.stamps_zone.clone())
    }

    /// What the page shows as long as nothing is read.
    pub fn phase(&self) -> Phase {
        match (self.files.len(), self.left_out()) {
            (0, 0) => Phase::Idle,
            (files, left_out) => Phase::Ended { files, left_out },
        }
    }

    /// The list that the page shows.
    pub fn list(&self) -> Vec<Dropped> {
        let files = self.files.iter();
        files
            .map(|(key, given)| Dropped {
                key: *key,
                name: given.facts.name.clone(),
                bytes: given.facts.bytes as f64,
                is_restored: given.handle.is_none(),
                is_sample: given.is_sample,
            })
            .collect()
    }

    /// How far the reading is. `now` is in milliseconds.
    pub fn progress(&self, now: f64) -> Progress {
        let under_way: f64 = self.unread.values().map(|unread| unread.done).sum();
        let named = self.unread.values().filter(|unread| unread.done > 0.0);
        Progress {
            bytes_done: self.bytes_done + under_way,
            bytes_all: self.bytes_all,
            files_done: self.files_done,
            files_all: self.files_all,
            files_unseen: self.unseen,
            seconds: (now - self.started) / 1000.0,
            now: named
                .take(NAMED)
                .map(|unread| (unread.name.clone(), unread.done, unread.bytes))
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trace::Timestamp;

    fn given(name: &'static str, bytes: u64) -> Given<&'static str> {
        let facts = PersistedFile {
            name: name.to_owned(),
            path: format!("folder/{name}"),
            bytes,
            read_at: 0,
        };
        Given::new(facts, Some(name), None)
    }

    /// A list with two files of 100 and 300 bytes, which are being read since the first second.
    fn two() -> FileList<&'static str> {
        let mut list = FileList::default();
        let jobs = list.add(vec![given("a", 100), given("b", 300)], 0, 1000.0);
        assert_eq!(jobs, vec![(1, "a", 100), (2, "b", 300)]);
        list
    }

    #[test]
    fn files_are_read_one_after_the_other() {
        let mut list = two();
        assert!(!list.is_at_rest());
        list.advance(2, 150);
        let progress = list.progress(3000.0);
        assert_eq!((progress.bytes_done, progress.bytes_all), (150.0, 400.0));
        assert_eq!((progress.files_done, progress.files_all), (0, 2));
        assert_eq!(progress.seconds, 2.0);
        assert_eq!(progress.now, vec![("b".to_owned(), 150.0, 300.0)]);
        assert!(list.finish(2));
        assert!(!list.finish(2), "it was read before");
        assert_eq!(list.progress(3000.0).bytes_done, 300.0);
        assert_eq!(list.read_to_the_end().len(), 1);
        assert!(list.finish(1));
        assert!(list.is_at_rest());
        let (files, left_out) = (2, 0);
        assert_eq!(list.phase(), Phase::Ended { files, left_out });
    }

    #[test]
    fn keys_are_never_used_again() {
        let mut list = two();
        assert_eq!(list.clear().into_keys().collect::<Vec<_>>(), vec![1, 2]);
        assert_eq!(list.phase(), Phase::Idle);
        let jobs = list.add(vec![given("c", 1)], 0, 0.0);
        assert_eq!(jobs, vec![(3, "c", 1)]);
    }

    #[test]
    fn the_progress_of_a_new_reading_begins_at_nothing() {
        let mut list = two();
        list.finish(1);
        list.finish(2);
        list.add(vec![given("c", 50)], 0, 9000.0);
        let progress = list.progress(9500.0);
        assert_eq!((progress.bytes_done, progress.bytes_all), (0.0, 50.0));
        assert_eq!((progress.files_all, progress.seconds), (1, 0.5));
    }

    #[test]
    fn files_that_are_looked_at_first_are_counted_once() {
        let mut list = FileList::default();
        let expected = list.expect(3, 0.0);
        assert!(!list.is_at_rest(), "they are about to be read");
        let unseen = list.progress(0.0);
        assert_eq!((unseen.files_all, unseen.files_unseen), (3, 3));
        list.add(vec![given("a", 1), given("b", 2)], 2, 0.0);
        let some = list.progress(0.0);
        assert_eq!((some.files_all, some.files_unseen), (3, 1));
        assert!(!list.is_dismissed(expected));
        list.stop();
        assert!(list.is_dismissed(expected));
        assert!(list.is_at_rest());
    }

    #[test]
    fn what_is_stopped_is_gone_and_what_was_read_stays() {
        let mut list = two();
        list.finish(1);
        assert_eq!(list.stop(), vec![2]);
        let names: Vec<String> = list.list().into_iter().map(|file| file.name).collect();
        assert_eq!(names, vec!["a"]);
        let (files, left_out) = (1, 1);
        assert_eq!(list.phase(), Phase::Ended { files, left_out });
    }

    #[test]
    fn what_was_stopped_stays_known_until_it_is_read_or_given_up() {
        let mut list = two();
        list.expect(5, 0.0);
        list.finish(1);
        list.stop();
        assert_eq!(list.left_out(), 6, "five were not even looked at");
        assert_eq!(list.names_left_out(), vec!["b"]);
        // That what is loaded is read once more does not bring it back.
        let again = list.take_out(1).expect("it was read");
        list.add(vec![again], 0, 0.0);
        list.finish(3);
        let (files, left_out) = (1, 6);
        assert_eq!(list.phase(), Phase::Ended { files, left_out });
        let left = list.take_left_out();
        let jobs = list.add(left, 0, 0.0);
        assert_eq!(jobs, vec![(4, "b", 300)]);
        assert_eq!(list.left_out(), 0);
        list.stop();
        list.clear();
        assert_eq!(list.phase(), Phase::Idle);
    }

    #[test]
    fn sample_data_is_told_from_own_files_and_is_not_kept() {
        let mut list = FileList::default();
        list.add(vec![given("sample", 10).as_sample()], 0, 0.0);
        list.finish(1);
        assert_eq!((list.samples(), list.has_own()), (vec![1], false));
        assert!(list.read_to_the_end().is_empty());
        list.add(vec![given("own", 10)], 0, 0.0);
        list.finish(2);
        assert!(list.has_own());
        let kept: Vec<u32> = list.read_to_the_end().iter().map(|(key, _)| *key).collect();
        assert_eq!(kept, vec![2]);
        assert!(list.list().iter().any(|file| file.is_sample));
    }

    #[test]
    fn what_is_taken_out_is_no_part_of_the_progress() {
        let mut list = two();
        assert!(list.take_out(2).is_some());
        let progress = list.progress(0.0);
        assert_eq!((progress.bytes_all, progress.files_all), (100.0, 1));
        assert!(list.take_out(2).is_none());
    }

    #[test]
    fn files_of_an_earlier_visit_are_listed_and_never_read() {
        let mut list = two();
        list.finish(1);
        list.finish(2);
        list.restore([(77, given("old", 5).facts)]);
        assert!(list.is_at_rest());
        let old = list.list().pop().expect("the last one");
        assert_eq!((old.key, old.is_restored), (77, true));
        assert_eq!(list.restored(), vec![77]);
        assert_eq!(list.handle(77), None);
        assert_eq!(list.to_be_read_again(vec![77, 2]), vec![2]);
        assert_eq!(list.begin_again(0.0), vec![1, 2]);
        assert!(list.forget_restored());
        assert!(!list.forget_restored());
        assert_eq!(list.handles(), vec![(1, "a"), (2, "b")]);
    }

    #[test]
    fn what_was_said_of_dates_stays_with_the_file() {
        let mut list = two();
        let key = FileKey { file: 2, member: 3 };
        let facts = list.answer_dates(key, DateOrder::DayFirst);
        assert_eq!(facts.map(|facts| facts.name), Some("b".to_owned()));
        list.answer_dates(key, DateOrder::MonthFirst);
        assert_eq!(list.date_orders(2), vec![(3, DateOrder::MonthFirst)]);
        assert_eq!(list.date_orders(1), vec![]);
        let taken = list.take_out(2).expect("it is there");
        let jobs = list.add(vec![taken], 0, 0.0);
        assert_eq!(
            list.date_orders(jobs[0].0),
            vec![(3, DateOrder::MonthFirst)]
        );
        let gone = FileKey { file: 9, member: 0 };
        assert_eq!(list.answer_dates(gone, DateOrder::DayFirst), None);
    }

    #[test]
    fn the_zone_of_stamps_holds_when_a_file_is_read_again() {
        let mut list = FileList::default();
        let jobs = list.add(vec![given("a", 1), given("b", 1)], 0, 0.0);
        let zone = Zone::new("Asia/Kolkata", vec![(Timestamp(0), 19_800)]);
        list.say_stamps_zone(jobs[0].0, zone.clone());
        assert!(list.stamps_zone(jobs[1].0).is_utc() && list.stamps_zone(9).is_utc());
        let taken = list.take_out(jobs[0].0).expect("it is there");
        let again = list.add(vec![taken], 0, 0.0);
        assert_eq!(list.stamps_zone(again[0].0), zone);
    }
}
