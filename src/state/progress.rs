//! Whether files are being read, and how far that is.

/// Whether files are being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Nothing was read yet.
    Idle,
    /// Files are being read.
    Reading,
    /// The numbers of all files are on the screen.
    Ended {
        /// How many files were read.
        files: usize,
        /// How many were not, because the person stopped the reading.
        left_out: usize,
    },
}

/// How far the reading is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// Bytes that are read.
    pub bytes_done: f64,
    /// Bytes of all files whose size is known.
    pub bytes_all: f64,
    /// Files that are read.
    pub files_done: usize,
    /// All files.
    pub files_all: usize,
    /// Files of which not even the size is known yet; they are not in `bytes_all`.
    pub files_unseen: usize,
    /// Since the reading began.
    pub seconds: f64,
    /// Name, bytes done and bytes in all of some of the files being read.
    pub now: Vec<(String, f64, f64)>,
}

/// Nothing is said of the speed before so many seconds.
const SECONDS_TO_JUDGE: f64 = 1.0;

/// How fast the reading is, and how long it will take.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Speed {
    /// Bytes in a second.
    pub bytes: f64,
    /// Whole seconds that are left.
    pub seconds_left: u64,
}

impl Progress {
    /// The part that is done, from 0 to 1. Files of unknown size count like the others.
    pub fn share(&self) -> f64 {
        if self.bytes_all <= 0.0 {
            return 0.0;
        }
        let seen = self.files_all.saturating_sub(self.files_unseen);
        let seen = seen as f64 / self.files_all.max(1) as f64;
        self.bytes_done / self.bytes_all * seen
    }

    /// The speed; none while it is too early to tell, or not all sizes are known.
    pub fn speed(&self) -> Option<Speed> {
        let is_too_early = self.seconds < SECONDS_TO_JUDGE || self.bytes_done <= 0.0;
        if is_too_early || self.files_unseen > 0 {
            return None;
        }
        let bytes = self.bytes_done / self.seconds;
        let left = (self.bytes_all - self.bytes_done) / bytes;
        Some(Speed {
            bytes,
            seconds_left: left.ceil().max(0.0) as u64,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_is_of_what_is_known_and_of_what_is_not() {
        let half = Progress {
            bytes_done: 50.0,
            bytes_all: 100.0,
            files_all: 4,
            ..Progress::default()
        };
        assert_eq!(half.share(), 0.5);
        let unseen = Progress {
            files_unseen: 2,
            ..half
        };
        assert_eq!(unseen.share(), 0.25);
        assert_eq!(Progress::default().share(), 0.0);
    }

    #[test]
    fn the_time_left_is_told_once_it_can_be_judged() {
        let early = Progress {
            bytes_done: 10.0,
            bytes_all: 100.0,
            files_all: 1,
            seconds: 0.5,
            ..Progress::default()
        };
        assert_eq!(early.speed(), None);
        let later = Progress {
            seconds: 3.0,
            ..early.clone()
        };
        let speed = later.speed().expect("it can be judged");
        assert_eq!(speed.seconds_left, 27);
        let unseen = Progress {
            files_unseen: 1,
            ..later.clone()
        };
        assert_eq!(unseen.speed(), None);
        let nothing = Progress {
            bytes_done: 0.0,
            ..later.clone()
        };
        assert_eq!(nothing.speed(), None);
        // A file may have grown while it was read.
        let more = Progress {
            bytes_done: 120.0,
            ..later
        };
        assert_eq!(more.speed().map(|speed| speed.seconds_left), Some(0));
    }
}
