//! The plan of work: which reader reads what next.
//!
//! Files wait, the largest first, so that none is alone at the end. A file that can be read in
//! segments is shared: whoever has nothing else to do helps. It knows readers and files by number
//! only; whoever has the readers says what happened, and asks for [`Work::tasks`].

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ops::Range;

use tally::plan;

/// What a reader is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// Read this file, or say that it can be read in segments.
    Read {
        /// Who.
        reader: u32,
        /// The file.
        file: u32,
        /// Do not try segments: that failed.
        in_one: bool,
    },
    /// Get ready for segments of this file.
    Join {
        /// Who.
        reader: u32,
        /// The file.
        file: u32,
    },
    /// Read this segment of the file that the reader has.
    Segment {
        /// Who.
        reader: u32,
        /// The file.
        file: u32,
        /// The place of the segment in the plan.
        index: usize,
        /// Its bytes.
        range: Range<u64>,
        /// Where its first record begins, if that is known.
        start: Option<u64>,
    },
}

/// Files, readers, and who does what.
#[derive(Debug)]
pub struct Work {
    streams: usize,
    files: BTreeMap<u32, File>,
    /// The files that wait, in the order in which they are read. Of ten thousand files none should
    /// cost a look at all others.
    waiting: BTreeSet<(Reverse<u64>, u32)>,
    /// The files that are read in segments.
    shared: BTreeSet<u32>,
    readers: BTreeMap<u32, Reader>,
}

#[derive(Debug)]
struct File {
    size: u64,
    in_one: bool,
    state: FileState,
}

#[derive(Debug)]
enum FileState {
    Waiting,
    /// One reader has all of it.
    Whole,
    Segments {
        plan: Vec<Range<u64>>,
        /// What nobody reads yet, with the start of the first record if it is known.
        queue: VecDeque<(usize, Option<u64>)>,
    },
}

/// A reader, and how many things it reads at the moment, all of one file.
#[derive(Debug, Default)]
struct Reader {
    file: Option<u32>,
    busy: usize,
}

impl Work {
    /// Without files and readers. A reader reads at most `streams` segments at once.
    pub fn new(streams: usize) -> Self {
        Self {
            streams,
            files: BTreeMap::new(),
            waiting: BTreeSet::new(),
            shared: BTreeSet::new(),
            readers: BTreeMap::new(),
        }
    }

    /// A file is to be read.
    pub fn add(&mut self, file: u32, size: u64) {
        self.waiting.insert((Reverse(size), file));
        self.files.insert(
            file,
            File {
                size,
                in_one: false,
                state: FileState::Waiting,
            },
        );
    }

    /// A reader is there.
    pub fn add_reader(&mut self, reader: u32) {
        self.readers.insert(reader, Reader::default());
    }

    /// A reader is gone; tells which file it was reading.
    pub fn remove_reader(&mut self, reader: u32) -> Option<u32> {
        let reader = self.readers.remove(&reader)?;
        reader.file.filter(|_| reader.busy > 0)
    }

    /// Whether a reader has nothing to do.
    pub fn is_idle(&self, reader: u32) -> bool {
        self.readers.get(&reader).is_none_or(|it| it.busy == 0)
    }

    /// Number of files and segments that nobody reads yet: so many readers would have something to do.
    pub fn waiting(&self) -> usize {
        let shared = self.shared.iter().filter_map(|file| self.files.get(file));
        let segments = shared.map(|it| match &it.state {
            FileState::Segments { queue, .. } => queue.len(),
            FileState::Waiting | FileState::Whole => 0,
        });
        self.waiting.len() + segments.sum::<usize>()
    }

    /// Whether this file is read in segments now: what else comes of one is of an earlier try.
    pub fn is_in_segments(&self, file: u32) -> bool {
        let file = self.files.get(&file);
        file.is_some_and(|it| matches!(it.state, FileState::Segments { .. }))
    }

    /// The reader that was to read this file says that it can be read in segments.
    pub fn in_segments(&mut self, reader: u32, file: u32) {
        self.finished(reader);
        if let Some(reader) = self.readers.get_mut(&reader) {
            // It has yet to join, like the others.
            reader.file = None;
        }
        if let Some(it) = self.files.get_mut(&file) {
            let plan = plan(it.size);
            let queue = (0..plan.len()).map(|index| (index, None)).collect();
            it.state = FileState::Segments { plan, queue };
            self.waiting.remove(&(Reverse(it.size), file));
            self.shared.insert(file);
        }
    }

    /// A reader has come to the end of a file or a segment.
    pub fn finished(&mut self, reader: u32) {
        if let Some(reader) = self.readers.get_mut(&reader) {
            reader.busy = reader.busy.saturating_sub(1);
        }
    }

    /// A segment must be read again, from where its first record is known to begin.
    pub fn again(&mut self, file: u32, index: usize, start: u64) {
        if let Some(FileState::Segments { queue, .. }) =
            self.files.get_mut(&file).map(|it| &mut it.state)
        {
            queue.push_front((index, Some(start)));
        }
    }

    /// A file cannot be read in segments after all.
    pub fn in_one(&mut self, file: u32) {
        if let Some(it) = self.files.get_mut(&file) {
            it.in_one = true;
            it.state = FileState::Waiting;
            self.shared.remove(&file);
            self.waiting.insert((Reverse(it.size), file));
        }
    }

    /// Nothing more is to be read of a file; tells who still reads it.
    pub fn remove(&mut self, file: u32) -> Vec<u32> {
        if let Some(it) = self.files.remove(&file) {
            self.waiting.remove(&(Reverse(it.size), file));
            self.shared.remove(&file);
        }
        let readers = self.readers.iter();
        readers
            .filter(|(_, it)| it.file == Some(file) && it.busy > 0)
            .map(|(reader, _)| *reader)
            .collect()
    }

    /// Gives everything out that can be.
    pub fn tasks(&mut self) -> Vec<Task> {
        let mut tasks = Vec::new();
        while let Some(task) = self.next_file() {
            tasks.push(task);
        }
        while self.next_segment(&mut tasks) {}
        tasks
    }

    /// The largest file that waits, for somebody who has nothing to do.
    fn next_file(&mut self) -> Option<Task> {
        let mut readers = self.readers.iter_mut();
        let (reader, own) = readers.find(|(_, it)| it.busy == 0)?;
        let (_, file) = self.waiting.pop_first()?;
        let it = self.files.get_mut(&file)?;
        it.state = FileState::Whole;
        own.file = Some(file);
        own.busy = 1;
        Some(Task::Read {
            reader: *reader,
            file,
            in_one: it.in_one,
        })
    }

    /// One segment, for whoever has least to do.
    fn next_segment(&mut self, tasks: &mut Vec<Task>) -> bool {
        for file in &self.shared {
            let Some(FileState::Segments { plan, queue }) =
                self.files.get_mut(file).map(|it| &mut it.state)
            else {
                continue;
            };
            let candidates = self.readers.iter_mut().filter(|(_, it)| {
                it.busy == 0 || (it.file == Some(*file) && it.busy < self.streams)
            });
            let Some((reader, own)) = candidates.min_by_key(|(_, it)| it.busy) else {
                continue;
            };
            let Some((index, start)) = queue.pop_front() else {
                continue;
            };
            let (reader, file) = (*reader, *file);
            if own.file != Some(file) {
                own.file = Some(file);
                tasks.push(Task::Join { reader, file });
            }
            own.busy += 1;
            tasks.push(Task::Segment {
                reader,
                file,
                index,
                range: plan.get(index).cloned().unwrap_or_default(),
                start,
            });
            return true;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    const LARGE: u64 = 256 << 20;

    fn work(readers: u32) -> Work {
        let mut work = Work::new(4);
        (0..readers).for_each(|reader| work.add_reader(reader));
        work
    }

    #[test]
    fn the_largest_file_is_first_and_each_reader_has_one() {
        let mut work = work(2);
        work.add(1, 10);
        work.add(2, 30);
        work.add(3, 20);
        let read = |reader, file| Task::Read {
            reader,
            file,
            in_one: false,
        };
        assert_eq!(work.tasks(), [read(0, 2), read(1, 3)]);
        assert_eq!(work.tasks(), []);
        work.finished(1);
        assert!(work.remove(3).is_empty());
        assert_eq!(work.tasks(), [read(1, 1)]);
        assert_eq!(work.waiting(), 0);
        assert_eq!(work.remove_reader(1), Some(1));
    }

    #[test]
    fn readers_share_a_large_file_evenly() {
        let mut work = work(2);
        work.add(7, LARGE);
        work.tasks();
        work.in_segments(0, 7);
        let mut shares = BTreeMap::<u32, usize>::new();
        let mut joined = Vec::new();
        for task in work.tasks() {
            match task {
                Task::Segment { reader, .. } => {
                    assert!(joined.contains(&reader), "it does not know the file yet");
                    *shares.entry(reader).or_default() += 1;
                }
                Task::Join { reader, .. } => joined.push(reader),
                Task::Read { .. } => panic!("nothing waits"),
            }
        }
        assert_eq!(shares.into_values().collect::<Vec<_>>(), [4, 4]);
        assert_eq!(joined, [0, 1]);
    }

    #[test]
    fn segments_wait_for_new_readers_when_all_have_died() {
        let mut work = work(1);
        work.add(1, LARGE);
        work.add(2, LARGE);
        work.tasks();
        work.in_segments(0, 1);
        work.tasks();
        work.in_segments(0, 2);
        work.tasks();
        assert_eq!(work.remove_reader(0), Some(1));
        work.remove(1);
        assert_eq!(work.waiting(), plan(LARGE).len());
        work.add_reader(3);
        assert_eq!(
            work.tasks().first(),
            Some(&Task::Join { reader: 3, file: 2 })
        );
    }

    #[test]
    fn a_file_that_cannot_be_read_in_segments_is_read_in_one() {
        let mut work = work(2);
        work.add(7, LARGE);
        work.tasks();
        work.in_segments(0, 7);
        work.tasks();
        work.in_one(7);
        assert!(!work.is_in_segments(7));
        (0..4).for_each(|_| work.finished(0));
        let in_one = Task::Read {
            reader: 0,
            file: 7,
            in_one: true,
        };
        assert_eq!(work.tasks(), [in_one]);
        assert_eq!(work.remove(7), [0, 1]);
    }

    proptest! {
        /// Whatever comes first, everything is read, and nobody is idle while there is something to do.
        #[test]
        fn everything_is_read(
            readers in 1..5_u32,
            sizes in prop::collection::vec(0..2 * LARGE, 1..12),
            choices in prop::collection::vec(any::<prop::sample::Index>(), 1..60),
        ) {
            let mut work = work(readers);
            for (file, size) in (0..).zip(&sizes) {
                work.add(file, *size);
            }
            let mut under_way = Vec::new();
            let mut left: BTreeMap<u32, BTreeSet<usize>> = BTreeMap::new();
            let mut repeated = false;
            for choice in choices.iter().cycle() {
                under_way.extend(work.tasks().into_iter().filter(|it| !matches!(it, Task::Join { .. })));
                prop_assert!(work.waiting() == 0 || (0..readers).all(|reader| !work.is_idle(reader)));
                if under_way.is_empty() {
                    break;
                }
                let task = under_way.swap_remove(choice.index(under_way.len()));
                match task {
                    Task::Read { reader, file, .. } if plan(sizes[file as usize]).len() > 1 => {
                        left.insert(file, (0..plan(sizes[file as usize]).len()).collect());
                        work.in_segments(reader, file);
                    }
                    Task::Read { reader, file, .. } => {
                        work.finished(reader);
                        work.remove(file);
                    }
                    Task::Segment { reader, file, index, start, .. } => {
                        work.finished(reader);
                        if !repeated && start.is_none() {
                            repeated = true;
                            work.again(file, index, 1);
                            continue;
                        }
                        let segments = left.get_mut(&file).unwrap();
                        prop_assert!(segments.remove(&index), "read twice");
                        if segments.is_empty() {
                            prop_assert!(work.remove(file).is_empty());
                        }
                    }
                    Task::Join { .. } => {}
                }
            }
            prop_assert!(work.files.is_empty());
            prop_assert!(left.values().all(BTreeSet::is_empty));
        }
    }
}
