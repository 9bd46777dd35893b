//! Sessions that are written side by side: their lines interleave as in life, and go on from one file
//! into the next.

use std::fmt::Write as _;
use std::io;

use crate::message::{Message, Place, Timestamp};
use crate::options::Options;
use crate::output::Opener;
use crate::paper::{Paper, Weighted};
use crate::totals::Totals;

/// Sessions that are under way at once.
pub const SLOTS: usize = 12;

/// The lines of one session, without their times.
pub struct Script<'a> {
    line_end: &'static str,
    text: String,
    /// Of each line where it ends, and the message that crosses the boundary with it.
    lines: Vec<(usize, Option<usize>)>,
    messages: Vec<Message<'a>>,
    next: usize,
}

impl<'a> Script<'a> {
    /// No lines yet; each is to end so.
    pub fn with_lines_ending(line_end: &'static str) -> Self {
        Self {
            line_end,
            text: String::new(),
            lines: Vec::new(),
            messages: Vec::new(),
            next: 0,
        }
    }

    /// Appends a line.
    pub fn line(&mut self, line: std::fmt::Arguments<'_>) {
        let _ = self.text.write_fmt(line);
        self.text.push_str(self.line_end);
        self.lines.push((self.text.len(), None));
    }

    /// The last line is that with which a message crosses the boundary.
    pub fn counts(&mut self, message: Message<'a>) {
        if let Some((_, counts)) = self.lines.last_mut() {
            *counts = Some(self.messages.len());
            self.messages.push(message);
        }
    }

    /// Leaves out the first lines: the log begins while the session is under way.
    pub fn begin_later(&mut self, lines: usize) {
        self.next = lines;
    }
}

/// A log with a line for each step of a session.
pub trait SessionLog {
    /// What begins every file.
    fn header(&self) -> String;
    /// Whom mail is exchanged with.
    fn flows(&self, connectors: u32) -> Weighted;
    /// What a session with this message says. Sessions of one slot never overlap.
    fn session<'a>(
        &mut self,
        rng: &mut fastrand::Rng,
        slot: usize,
        message: Message<'a>,
        flows: &'a Weighted,
    ) -> Script<'a>;
    /// Flow and class of the first messages, which make silence tell something.
    fn first<'a>(&self, number: u64, flows: &'a Weighted) -> Option<&'a crate::Flow> {
        let _ = (number, flows);
        None
    }
    /// Appends a time.
    fn stamp(&self, text: &mut String, day: &str, at: Timestamp);
}

/// Writes a log.
///
/// # Errors
/// Those of the writer.
pub fn write<'a, 'w>(
    log: &mut dyn SessionLog,
    options: &Options,
    open: &'a mut Opener<'a, 'w>,
) -> io::Result<Totals> {
    let mut rng = fastrand::Rng::with_seed(options.seed);
    let flows = log.flows(options.connectors);
    let mut paper = Paper::new(options, log.header(), open)?;
    let mut slots: Vec<Option<Script<'_>>> = (0..SLOTS).map(|_| None).collect();
    let mut clock = 0;
    let mut day = (paper.timestamp(0).day, paper.timestamp(0).day.to_string());
    loop {
        let slot = rng.usize(0..SLOTS);
        if slots[slot].is_none() && !paper.is_enough() {
            let (flow, class) = match log.first(paper.messages, &flows) {
                Some(flow) => (flow, crate::Class::Tls12),
                None => flows.pick(&mut rng),
            };
            let message = Message::invent(
                &mut rng,
                flow,
                class,
                paper.timestamp(clock),
                Place::new(paper.messages, options.partners),
            );
            paper.messages += 1;
            slots[slot] = Some(log.session(&mut rng, slot, message, &flows));
        }
        let Some(script) = &mut slots[slot] else {
            if paper.is_enough() && slots.iter().all(Option::is_none) {
                return paper.finish();
            }
            continue;
        };
        // A millisecond later at least, so that no two lines are of one time.
        clock = (clock + 10_000).max(paper.ticks());
        let at = paper.timestamp(clock);
        if at.day != day.0 {
            day = (at.day, at.day.to_string());
        }
        let start = match script.next.checked_sub(1) {
            Some(before) => script.lines[before].0,
            None => 0,
        };
        let (end, counts) = script.lines[script.next];
        log.stamp(&mut paper.text, &day.1, at);
        paper.text.push_str(&script.text[start..end]);
        paper.records += 1;
        if let Some(message) = counts.map(|counts| &mut script.messages[counts]) {
            message.at = at;
            paper.counter.count(message);
        }
        script.next += 1;
        if script.next == script.lines.len() {
            slots[slot] = None;
        }
        paper.turn()?;
    }
}

/// The hours, minutes, seconds and units of 100 nanoseconds of a time of day.
pub fn clock(at: Timestamp) -> (u64, u64, u64, u64) {
    let seconds = at.ticks / 10_000_000;
    (
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60,
        at.ticks % 10_000_000,
    )
}
