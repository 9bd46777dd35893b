//! What all made-up files share: how much is written, where the next file begins, and what time it is.

use std::io;

use chrono::{Days, NaiveDate};

use crate::flow::{Class, Flow};
use crate::message::{TICKS_PER_DAY, Timestamp};
use crate::options::Options;
use crate::output::{Opener, Output};
use crate::totals::{Counter, Totals};

/// How much text is made up before it is written.
const BLOCK: usize = 1 << 20;

/// Files under way.
pub struct Paper<'a, 'w> {
    options: Options,
    open: &'a mut Opener<'a, 'w>,
    output: Output<'w>,
    /// What begins every file.
    header: String,
    /// Not written yet.
    pub text: String,
    file: u32,
    first_day: NaiveDate,
    /// Counts what crosses the boundary.
    pub counter: Counter,
    /// Records so far, without headers.
    pub records: u64,
    /// Messages so far that were begun.
    pub messages: u64,
}

impl<'a, 'w> Paper<'a, 'w> {
    /// The first file, with its header.
    pub fn new(
        options: &Options,
        header: String,
        open: &'a mut Opener<'a, 'w>,
    ) -> io::Result<Self> {
        let output = Output::new(open(0)?, options.encoding);
        let last = NaiveDate::from_ymd_opt(2026, 11, 15).unwrap_or_default();
        let days = u64::from(options.days.max(1));
        let mut text = String::with_capacity(BLOCK + BLOCK / 8);
        text.push_str(&header);
        Ok(Self {
            options: *options,
            open,
            output,
            header,
            text,
            file: 0,
            first_day: last.checked_sub_days(Days::new(days - 1)).unwrap_or(last),
            counter: Counter::default(),
            records: 0,
            messages: 0,
        })
    }

    fn bytes(&self) -> u64 {
        self.output.bytes() + self.options.encoding.bytes_of(&self.text)
    }

    /// Whether no more messages are to begin. One always does.
    pub fn is_enough(&self) -> bool {
        let enough = match self.options.messages {
            Some(messages) => self.messages >= messages,
            None => self.bytes() >= self.options.size,
        };
        enough && self.messages > 0
    }

    /// How far it is, in parts of the time that the files are about.
    pub fn ticks(&self) -> u64 {
        let (done, all) = match self.options.messages {
            Some(messages) => (self.messages, messages),
            None => (self.bytes(), self.options.size),
        };
        let part = u128::from(done.min(all)) * u128::from(self.span()) / u128::from(all.max(1));
        part as u64
    }

    /// All of that time.
    pub fn span(&self) -> u64 {
        u64::from(self.options.days.max(1)) * TICKS_PER_DAY
    }

    /// The moment so long after the start; never behind the last day.
    pub fn timestamp(&self, ticks: u64) -> Timestamp {
        let ticks = ticks.min(self.span() - 1);
        let days = Days::new(ticks / TICKS_PER_DAY);
        Timestamp {
            day: self.first_day.checked_add_days(days).unwrap_or_default(),
            ticks: ticks % TICKS_PER_DAY,
        }
    }

    /// Call between two records: writes what came together, and begins the next file where it is due.
    pub fn turn(&mut self) -> io::Result<()> {
        let all = u64::from(self.options.files.max(1));
        let (done, of) = match self.options.messages {
            Some(messages) => (self.messages, messages),
            None => (self.bytes(), self.options.size),
        };
        let is_due = u64::from(self.file) + 1 < all
            && u128::from(done) * u128::from(all)
                >= u128::from(of) * u128::from(u64::from(self.file) + 1);
        if is_due {
            self.output.write(&self.text)?;
            self.file += 1;
            self.output.next((self.open)(self.file)?)?;
            self.text.clone_from(&self.header);
        } else if self.text.len() >= BLOCK {
            self.output.write(&self.text)?;
            self.text.clear();
        }
        Ok(())
    }

    /// The end.
    pub fn finish(mut self) -> io::Result<Totals> {
        self.output.write(&self.text)?;
        let bytes = self.output.finish()?;
        let encoding = self.options.encoding.id();
        Ok(self.counter.totals(bytes, encoding, self.records))
    }
}

/// Flows, and how often each is picked.
pub struct Weighted {
    flows: Vec<Flow>,
    /// Sums of the weights up to each, itself included.
    sums: Vec<u32>,
}

impl Weighted {
    /// Picks by the weights of the flows.
    pub fn new(flows: Vec<Flow>) -> Self {
        let mut sum = 0;
        let sums = flows.iter().map(|flow| {
            sum += flow.weight;
            sum
        });
        let sums = sums.collect();
        Self { flows, sums }
    }

    /// The flow of this number.
    pub fn of(&self, number: usize) -> &Flow {
        &self.flows[number.min(self.flows.len() - 1)]
    }

    /// Any flow, and one of its classes.
    pub fn pick(&self, rng: &mut fastrand::Rng) -> (&Flow, Class) {
        let sum = self.sums.last().copied().unwrap_or_default();
        let at = rng.u32(0..sum.max(1));
        let flow = self.of(self.sums.partition_point(|sum| *sum <= at));
        let class = crate::flow::pick(rng, flow.tls.iter().copied());
        (flow, Class::ALL[class])
    }
}
