//! How far the reading is: a bar with speed and time left, where somebody looks at a terminal.

use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use text::Amount;

use crate::person::Person;

/// What is smaller is read before anybody could look.
const WORTH_A_BAR: u64 = 8_000_000;
/// Drawings a second.
const HERTZ: u8 = 8;

/// How far the reading is.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// At the start of so many bytes. Nothing is drawn where standard error is no terminal.
    pub(crate) fn of(paths: &[&Path], person: &Person) -> Self {
        let sizes = paths.iter().filter_map(|path| std::fs::metadata(path).ok());
        let all: u64 = sizes.map(|facts| facts.len()).sum();
        if person.is_quiet || all < WORTH_A_BAR {
            return Self(ProgressBar::hidden());
        }
        let target = ProgressDrawTarget::stderr_with_hz(HERTZ);
        let bar = ProgressBar::with_draw_target(Some(all), target);
        let (numbers, words) = (person.numbers(), person.words());
        let told = move |state: &ProgressState, out: &mut dyn std::fmt::Write| {
            let all = state.len().unwrap_or_default();
            let done = state.pos().min(all);
            let speed = state.per_sec();
            let left = Duration::from_secs_f64(((all - done) as f64 / speed.max(1.0)).min(1e9));
            let seconds = left.as_secs() + 1;
            let texts = [done as f64, all as f64, speed].map(|bytes| numbers.bytes(bytes));
            let text = numbers.count(seconds);
            let left = Amount {
                count: seconds,
                text: &text,
            };
            let [done, all, speed] = &texts;
            let _ = out.write_str(&words.reading_progress(done, all, Some(speed), Some(left)));
        };
        // A template that cannot be read is a plain bar.
        if let Ok(style) = ProgressStyle::with_template("{bar:20} {told}") {
            bar.set_style(style.progress_chars("##-").with_key("told", told));
        }
        Self(bar)
    }

    /// Where nobody looks.
    pub(crate) fn none() -> Self {
        Self(ProgressBar::hidden())
    }

    /// So many bytes more were read.
    pub(crate) fn read(&self, bytes: usize) {
        self.0.inc(bytes as u64);
    }

    /// Takes the bar away: what follows stands in its place.
    pub(crate) fn end(&self) {
        self.0.finish_and_clear();
    }
}

impl Drop for Progress {
    /// Also where a file could not be read, and what is said of it takes the place of the bar.
    fn drop(&mut self) {
        self.end();
    }
}

/// A file whose reading moves the bar.
pub(crate) struct Watched<'p, F> {
    file: F,
    progress: &'p Progress,
}

impl<'p, F> Watched<'p, F> {
    /// Watches a file.
    pub(crate) fn new(file: F, progress: &'p Progress) -> Self {
        Self { file, progress }
    }
}

impl<F: Read> Read for Watched<'_, F> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let bytes = self.file.read(buffer)?;
        self.progress.read(bytes);
        Ok(bytes)
    }
}

impl<F: Seek> Seek for Watched<'_, F> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}
