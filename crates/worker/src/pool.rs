//! The page's side: hands files to idle readers, and what they read to the collector.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use js_sys::{ArrayBuffer, Function};
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;
use web_sys::{File, MessageEvent, Worker};

use strength::Guideline;

use super::answers::Answers;
use super::hasher::Hasher;
use super::program::{Program, WANTS_RARE};
use super::protocol::{
    Buffer, FromCollector, FromInspector, FromReader, Handle, Inquiry, KeepNews, KeepOrder,
    Message, Packed, Role, Said, ToCollector, ToInspector, ToReader, read, unpacked, written,
};
use super::seeker::Seeker;
use super::work::{Task, Work};
use tally::{
    self, Account, AddedUp, Behind, Cells, EvidenceQuestion, FileKey, FoundInFile, MessageLine,
    Partners, PartnersQuestion, Resolved, Selection, ShownPartners, Sought,
};
use trace::file::{Layout, Options};
use trace::hops::Hops;
use trace::mapping::{self, Inspection};
use trace::{DateOrder, Zone};

/// More readers than this gain nothing: the way out of the browser is the limit.
const MOST_READERS: usize = 4;
/// Segments that a reader reads at once: as measured, more gain nothing.
const STREAMS: usize = 4;
/// Milliseconds after which the program of the workers is fetched again, where that failed.
const TRY_AGAIN_AFTER: i32 = 3_000;

/// What the collector can be asked; see [`Pool::ask`].
pub trait Question {
    /// What the answer is.
    type Answer: DeserializeOwned;

    /// The question as it is posted.
    fn message(self, ticket: u32) -> ToCollector<File, ArrayBuffer>;
}

/// Who is behind a number?
impl Question for tally::Question {
    type Answer = Behind;

    fn message(self, ticket: u32) -> ToCollector<File, ArrayBuffer> {
        let question = Packed::of(&Inquiry::Behind(self));
        ToCollector::Ask { ticket, question }
    }
}

/// What do only these files come to, and of that a selection?
#[derive(Clone, Debug)]
pub struct Only(
    /// Their keys.
    pub Vec<u32>,
    /// Who judges strength.
    pub Guideline,
    /// Which mail.
    pub Selection,
);

/// What are the cells of a selection?
#[derive(Clone, Debug)]
pub struct Select(
    /// Which mail.
    pub Selection,
    /// Who judges strength.
    pub Guideline,
);

impl Question for Select {
    type Answer = Cells;

    fn message(self, ticket: u32) -> ToCollector<File, ArrayBuffer> {
        let question = Packed::of(&Inquiry::Select(self.0, self.1));
        ToCollector::Ask { ticket, question }
    }
}

impl Question for Only {
    type Answer = Resolved;

    fn message(self, ticket: u32) -> ToCollector<File, ArrayBuffer> {
        let question = Packed::of(&Inquiry::Only(self.0, self.1, self.2));
        ToCollector::Ask { ticket, question }
    }
}

/// With whom was mail exchanged?
impl Question for PartnersQuestion {
    type Answer = ShownPartners;

    fn message(self, ticket: u32) -> ToCollector<File, ArrayBuffer> {
        let question = Packed::of(&Inquiry::Partners(self));
        ToCollector::Ask { ticket, question }
    }
}

/// What belongs in the evidence file?
impl Question for EvidenceQuestion {
    type Answer = Partners;

    fn message(self, ticket: u32) -> ToCollector<File, ArrayBuffer> {
        let question = Packed::of(&Inquiry::Evidence(self));
        ToCollector::Ask { ticket, question }
    }
}

/// Which way did a mail take? It is none where the file cannot be read any more.
#[derive(Clone, Debug)]
pub struct HopsOf {
    /// The mail, or an archive.
    pub blob: File,
    /// Which member of the archive.
    pub member: u32,
}

impl Question for HopsOf {
    type Answer = Option<Hops>;

    fn message(self, ticket: u32) -> ToCollector<File, ArrayBuffer> {
        ToCollector::Hops {
            ticket,
            member: self.member,
            blob: Handle(self.blob),
        }
    }
}

/// How did a number come about?
#[derive(Clone, Debug)]
pub struct AccountOf(
    /// The number.
    pub tally::Question,
);

impl Question for AccountOf {
    type Answer = Account;

    fn message(self, ticket: u32) -> ToCollector<File, ArrayBuffer> {
        let question = Packed::of(&Inquiry::Account(self.0));
        ToCollector::Ask { ticket, question }
    }
}

/// How did a number come about whose files hold numbers only?
#[derive(Clone, Debug)]
pub struct AddedUpOf(
    /// The number.
    pub tally::Question,
);

impl Question for AddedUpOf {
    type Answer = AddedUp;

    fn message(self, ticket: u32) -> ToCollector<File, ArrayBuffer> {
        let question = Packed::of(&Inquiry::AddedUp(self.0));
        ToCollector::Ask { ticket, question }
    }
}

/// Which other names do records tell of a message?
#[derive(Clone, Debug)]
pub struct NamesOf(
    /// By what it is looked for so far.
    pub Sought,
);

impl Question for NamesOf {
    type Answer = Sought;

    fn message(self, ticket: u32) -> ToCollector<File, ArrayBuffer> {
        let question = Packed::of(&Inquiry::Names(self.0));
        ToCollector::Ask { ticket, question }
    }
}

/// What became of what was found of a message?
#[derive(Clone, Debug)]
pub struct Follow(
    /// By what it was looked for.
    pub Sought,
    /// What the files told.
    pub Vec<FoundInFile>,
);

impl Question for Follow {
    type Answer = Vec<MessageLine>;

    fn message(self, ticket: u32) -> ToCollector<File, ArrayBuffer> {
        let question = Packed::of(&Inquiry::Follow(self.0, self.1));
        ToCollector::Ask { ticket, question }
    }
}

/// What the pool tells the page.
#[derive(Debug)]
pub enum Event {
    /// So many bytes of a file are read.
    Progress {
        /// The key of the reading.
        file: u32,
        /// Bytes from the beginning of the file.
        bytes: u64,
    },
    /// A file is read to its end, or given up with a note.
    Done {
        /// The key of the reading.
        file: u32,
    },
    /// What everything that was collected comes to.
    Resolved {
        /// The numbers.
        resolved: Resolved,
        /// They were asked for, and nothing was asked for since; see [`Pool::settle`].
        is_final: bool,
    },
    /// What became of an order to keep or forget; see [`Pool::keep`].
    Keep(KeepNews),
    /// Whether the program of the workers could be fetched. Where not, everything waits, and it is
    /// fetched again.
    Program {
        /// It is there.
        is_there: bool,
    },
    /// The collector died and everything collected is gone: all files must be read again.
    CollectorLost,
    /// Workers die before they run, and none ever ran: the browser cannot run what reads files.
    NeverRan,
}

/// Why nothing of a file counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Why {
    /// The browser could not read it.
    Unreadable,
    /// Its reader died, or what it said cannot be understood.
    ReaderFailed,
}

/// Readers and the collector. Clones are handles of the same pool.
#[derive(Clone)]
pub struct Pool {
    inner: Rc<RefCell<Inner>>,
}

struct Inner {
    on_event: Rc<dyn Fn(Event)>,
    most_readers: usize,
    program: Option<Program>,
    is_fetching: bool,
    /// Whether any worker ever ran.
    has_run: bool,
    readers: Vec<Link>,
    collector: Option<Link>,
    inspector: Option<Link>,
    /// What the inspector is asked at the moment.
    inspecting: Option<u32>,
    /// What is read, or waits for it, by the keys of the files.
    jobs: BTreeMap<u32, Job>,
    work: Work,
    next_link: u32,
    /// The last one that the collector was asked to settle.
    ticket: u32,
    /// Who judges strength.
    guideline: Guideline,
    /// In which zone days are counted, where somebody said so.
    zone: Option<Packed<Zone>>,
    answers: Answers<ArrayBuffer>,
    inspections: Answers<ArrayBuffer>,
}

struct Job {
    blob: File,
    /// Asked of the browser once: each time it looks at the disk.
    size: u64,
    options: Packed<Options>,
    /// Of a file that is read in segments.
    layout: Option<Packed<Layout>>,
    /// Bytes read, some perhaps more than once.
    done: u64,
}

/// A message as it is posted: its data, and what of it is handed over.
type Posted = (JsValue, JsValue);

/// A worker, or one to be once there is a program. Messages wait until it runs.
struct Link {
    /// Tells a worker from those that were replaced, whose last messages may still arrive.
    id: u32,
    role: Role,
    worker: Option<Worker>,
    running: bool,
    waiting: Vec<Posted>,
    /// What is done with its messages, and when it fails.
    callbacks: [Closure<dyn FnMut(MessageEvent)>; 2],
}

impl Pool {
    /// A pool without workers yet; see [`Pool::warm_up`].
    pub fn new(on_event: impl Fn(Event) + 'static) -> Self {
        let processors =
            web_sys::window().map_or(1.0, |window| window.navigator().hardware_concurrency());
        Self {
            inner: Rc::new(RefCell::new(Inner {
                on_event: Rc::new(on_event),
                most_readers: (processors as usize).clamp(1, MOST_READERS),
                program: None,
                is_fetching: false,
                has_run: false,
                readers: Vec::new(),
                collector: None,
                inspector: None,
                inspecting: None,
                jobs: BTreeMap::new(),
                work: Work::new(STREAMS),
                next_link: 0,
                ticket: 0,
                guideline: Guideline::default(),
                zone: None,
                answers: Answers::default(),
                inspections: Answers::default(),
            })),
        }
    }

    /// Reads files of the given sizes in bytes, under the given keys, each of which must be new.
    pub fn read(&self, files: Vec<(u32, File, u64)>, options: &Options) {
        let options = Packed::of(options);
        {
            let mut inner = self.inner.borrow_mut();
            for (file, blob, size) in files {
                inner.work.add(file, size);
                let job = Job {
                    blob,
                    size,
                    options: options.clone(),
                    layout: None,
                    done: 0,
                };
                inner.jobs.insert(file, job);
            }
        }
        self.hand_out();
    }

    /// Starts all workers, so that the first file finds them running.
    pub fn warm_up(&self) {
        let missing = {
            let inner = self.inner.borrow();
            inner.most_readers - inner.readers.len().min(inner.most_readers)
        };
        for _ in 0..missing {
            if self.add_reader().is_err() {
                return;
            }
        }
        self.start_collector();
    }

    fn add_reader(&self) -> Result<(), JsValue> {
        let link = self.link(Role::Reader)?;
        let mut inner = self.inner.borrow_mut();
        inner.work.add_reader(link.id);
        inner.readers.push(link);
        Ok(())
    }

    /// Stops the reading of a file, if it is read, and forgets what was read of it.
    pub fn remove(&self, file: u32) {
        {
            let mut inner = self.inner.borrow_mut();
            inner.jobs.remove(&file);
            let readers = inner.work.remove(file);
            inner.end(&readers);
        }
        self.collect(ToCollector::Remove { file });
        self.hand_out();
    }

    /// Stops all reading at once. What was read of unfinished files stays until they are removed.
    pub fn stop(&self) {
        {
            let mut inner = self.inner.borrow_mut();
            let mut readers = Vec::new();
            for file in std::mem::take(&mut inner.jobs).into_keys() {
                readers.extend(inner.work.remove(file));
            }
            inner.end(&readers);
        }
        self.warm_up();
    }

    /// Asks for the numbers at once; see [`Event::Resolved`].
    pub fn resolve(&self) {
        let ticket = {
            let mut inner = self.inner.borrow_mut();
            inner.ticket += 1;
            inner.ticket
        };
        self.collect(ToCollector::Resolve { ticket });
    }

    /// Says who judges strength, from the next answer on; see [`Pool::settle`].
    pub fn judge_by(&self, guideline: Guideline) {
        self.inner.borrow_mut().guideline = guideline;
        if self.inner.borrow().collector.is_some() {
            self.tell_guideline();
        }
    }

    /// Says in which zone days are counted, from the next answer on; see [`Pool::settle`].
    pub fn count_days_in(&self, zone: &Zone) {
        let zone = Packed::of(zone);
        self.inner.borrow_mut().zone = Some(zone);
        if self.inner.borrow().collector.is_some() {
            self.tell_zone();
        }
    }

    /// Looks at these files alone, or at all again, from the next answer on; see [`Pool::settle`].
    pub fn look_at_only(&self, files: Option<&BTreeSet<u32>>) {
        let files = Packed::of(&files.cloned());
        self.tell_collector(ToCollector::LookAtOnly { files });
    }

    fn tell_guideline(&self) {
        let guideline = Packed::of(&self.inner.borrow().guideline);
        self.tell_collector(ToCollector::JudgeBy { guideline });
    }

    fn tell_zone(&self) {
        let zone = self.inner.borrow().zone.clone();
        if let Some(zone) = zone {
            self.tell_collector(ToCollector::CountDaysIn { zone });
        }
    }

    /// Tells the collector, where there is one.
    fn tell_collector(&self, message: ToCollector<File, ArrayBuffer>) {
        if let Some(collector) = &mut self.inner.borrow_mut().collector {
            collector.send(message);
        }
    }

    /// Asks the collector something. There is no answer where question or answer could not be understood,
    /// or the collector died.
    pub async fn ask<Q: Question>(&self, question: Q) -> Option<Q::Answer> {
        let answer = self.answers().ask();
        self.collect(question.message(answer.ticket()));
        unpacked(&answer.await?)
    }

    /// Says in which order day and month stand in the dates of a file that was read. It counts from
    /// the next answer on; see [`Pool::settle`].
    pub fn answer_dates(&self, key: FileKey, order: DateOrder) {
        let FileKey { file, member } = key;
        self.collect(ToCollector::AnswerDates {
            file,
            member,
            order,
        });
    }

    /// Keeps or forgets, after everything that was asked before.
    pub fn keep(&self, order: &KeepOrder) {
        let order = Packed::of(order);
        self.collect(ToCollector::Keep { order });
    }

    /// Looks at a file; none where it cannot be read any more. A new question takes the place of one that
    /// is not answered yet, and one that nobody waits for any more is given up: reading a large file on
    /// would be for nothing.
    pub async fn inspect(&self, blob: File, question: &mapping::Question) -> Option<Inspection> {
        let answer = self.inner.borrow().inspections.ask();
        let ticket = answer.ticket();
        let is_busy = self.inner.borrow_mut().inspecting.replace(ticket).is_some();
        if is_busy {
            self.end_inspector();
        }
        if self.inner.borrow().inspector.is_none() {
            let link = self.link(Role::Inspector).ok();
            self.inner.borrow_mut().inspector = link;
        }
        // Ends it when nobody waits any more.
        let _asked = Inspecting { pool: self, ticket };
        let question = Packed::of(question);
        let is_posted = match &mut self.inner.borrow_mut().inspector {
            Some(inspector) => {
                inspector.send(ToInspector::Inspect {
                    ticket,
                    blob: Handle(blob),
                    question,
                });
                true
            }
            None => false,
        };
        if !is_posted {
            return None;
        }
        unpacked::<Option<Inspection>>(&answer.await?).flatten()
    }

    /// Ends the inspector in the middle of its work.
    fn end_inspector(&self) {
        let mut inner = self.inner.borrow_mut();
        if let Some(link) = inner.inspector.take() {
            link.end();
            retire(link);
        }
    }

    /// Gives every reader what it can do; starts readers where there are too few.
    fn hand_out(&self) {
        loop {
            let (waiting, missing) = {
                let inner = self.inner.borrow();
                let idle = |link: &&Link| inner.work.is_idle(link.id);
                let idle = inner.readers.iter().filter(idle).count();
                let missing = inner.readers.len() < inner.most_readers;
                (inner.work.waiting() > idle, missing)
            };
            if !(waiting && missing) {
                break;
            }
            if self.add_reader().is_err() {
                if self.inner.borrow().readers.is_empty() {
                    self.give_up();
                }
                break;
            }
        }
        let inner = &mut *self.inner.borrow_mut();
        for task in inner.work.tasks() {
            inner.give(task);
        }
    }

    /// No worker can be started: every file waiting fails.
    fn give_up(&self) {
        let files: Vec<u32> = self.inner.borrow().jobs.keys().copied().collect();
        for file in files {
            self.fail(file, Why::ReaderFailed);
        }
    }

    fn collect(&self, message: ToCollector<File, ArrayBuffer>) {
        self.start_collector();
        if let Some(collector) = &mut self.inner.borrow_mut().collector {
            collector.send(message);
        }
    }

    fn start_collector(&self) {
        let has_collector = self.inner.borrow().collector.is_some();
        if !has_collector && let Ok(link) = self.link(Role::Collector) {
            self.inner.borrow_mut().collector = Some(link);
            // One that takes another's place knows of no choice.
            if self.inner.borrow().guideline != Guideline::default() {
                self.tell_guideline();
            }
        }
    }

    /// Gives a file up, and says why.
    fn fail(&self, file: u32, why: Why) {
        let job = {
            let mut inner = self.inner.borrow_mut();
            inner.work.remove(file);
            inner.jobs.remove(&file)
        };
        let Some(Job { blob, size, .. }) = job else {
            return;
        };
        self.collect(ToCollector::Failed {
            file,
            bytes: size,
            name: blob.name(),
            is_unreadable: why == Why::Unreadable,
        });
        self.tell(Event::Done { file });
    }

    /// All of a file is with the collector.
    fn done(&self, file: u32) {
        {
            let mut inner = self.inner.borrow_mut();
            inner.work.remove(file);
            inner.jobs.remove(&file);
        }
        self.tell(Event::Done { file });
        self.hand_out();
    }

    fn tell(&self, event: Event) {
        // Not borrowed while the page reacts: it may call the pool.
        let on_event = Rc::clone(&self.inner.borrow().on_event);
        on_event(event);
    }

    fn on_message(&self, id: u32, data: &JsValue) {
        let said = data.as_string();
        if said.as_deref() == Some(WANTS_RARE) {
            return self.bring_rare(id);
        }
        let role = {
            let inner = &mut *self.inner.borrow_mut();
            let program = inner.program.clone();
            // What workers that were replaced still say is nobody's.
            let Some(link) = inner.find(id) else { return };
            if said.as_deref() == Some("ready") {
                if let (Some(program), Some(worker)) = (program, &link.worker) {
                    program.hand_over(worker);
                }
                return;
            }
            link.role
        };
        match role {
            Role::Reader => self.hear(id, data, Self::on_reader),
            Role::Collector => self.hear(id, data, Self::on_collector),
            Role::Inspector => self.hear(id, data, Self::on_inspector),
            // It has a page's side of its own, so this is none of them.
            Role::Hasher | Role::Seeker => self.on_failure(id),
        }
    }

    /// Reads what a worker says, by its role.
    fn hear<M: Message<File, ArrayBuffer>>(&self, id: u32, data: &JsValue, act: fn(&Self, u32, M)) {
        match read(data) {
            Ok(Said::Running) => {
                let inner = &mut *self.inner.borrow_mut();
                inner.has_run = true;
                if let Some(link) = inner.find(id) {
                    link.run();
                }
            }
            Ok(Said::This(message)) => act(self, id, message),
            // A worker that does not understand, or is not understood, is as good as dead.
            Ok(Said::Lost) | Err(_) => self.on_failure(id),
        }
    }

    fn on_reader(&self, id: u32, message: FromReader<ArrayBuffer>) {
        match message {
            FromReader::Progress { file, bytes } => {
                let done = {
                    let mut inner = self.inner.borrow_mut();
                    let Some(job) = inner.jobs.get_mut(&file) else {
                        return;
                    };
                    job.done = (job.done + bytes).min(job.size);
                    job.done
                };
                self.tell(Event::Progress { file, bytes: done });
            }
            FromReader::Tally {
                file,
                member,
                name,
                part,
            } => self.collect(ToCollector::Tally {
                file,
                member,
                name,
                part,
            }),
            FromReader::Done { file } => {
                self.inner.borrow_mut().work.finished(id);
                self.done(file);
            }
            FromReader::InSegments { file, layout } => {
                let bytes = {
                    let mut inner = self.inner.borrow_mut();
                    inner.work.in_segments(id, file);
                    let Some(job) = inner.jobs.get_mut(&file) else {
                        return;
                    };
                    job.layout = Some(layout);
                    job.size
                };
                self.collect(ToCollector::Segments { file, bytes });
                self.hand_out();
            }
            FromReader::SegmentRead { file, index, read } => {
                if self.segment_is_over(id, file) {
                    self.collect(ToCollector::SegmentRead { file, index, read });
                }
                self.hand_out();
            }
            FromReader::SegmentUnreadable { file } => {
                if self.segment_is_over(id, file) {
                    self.fail(file, Why::Unreadable);
                }
                self.hand_out();
            }
            FromReader::GaveUp { file } => {
                self.inner.borrow_mut().work.finished(id);
                self.fail(file, Why::ReaderFailed);
                self.hand_out();
            }
        }
    }

    /// Whether the file that a reader read a segment of is still read in segments.
    fn segment_is_over(&self, reader: u32, file: u32) -> bool {
        let work = &mut self.inner.borrow_mut().work;
        work.finished(reader);
        work.is_in_segments(file)
    }

    fn on_collector(&self, id: u32, message: FromCollector<ArrayBuffer>) {
        match message {
            FromCollector::Resolved {
                ticket,
                resolved: Buffer(resolved),
            } => match unpacked(&resolved) {
                Some(resolved) => {
                    let is_final = ticket == self.inner.borrow().ticket;
                    self.tell(Event::Resolved { resolved, is_final });
                }
                None => self.on_failure(id),
            },
            FromCollector::Answer {
                ticket,
                answer: Buffer(answer),
            } => self.answers().tell(ticket, answer),
            FromCollector::Keep { news: Buffer(news) } => match unpacked(&news) {
                Some(news) => self.tell(Event::Keep(news)),
                None => self.on_failure(id),
            },
            FromCollector::Again { file, index, start } => {
                let mut inner = self.inner.borrow_mut();
                inner.work.again(file, index as usize, start);
                drop(inner);
                self.hand_out();
            }
            FromCollector::InOne { file } => {
                self.inner.borrow_mut().work.in_one(file);
                self.hand_out();
            }
            FromCollector::Whole { file } => self.done(file),
            FromCollector::GaveUp { file } => {
                self.fail(file, Why::ReaderFailed);
                self.hand_out();
            }
        }
    }

    fn on_inspector(&self, _id: u32, message: FromInspector<ArrayBuffer>) {
        let FromInspector::Inspected {
            ticket,
            answer: Buffer(answer),
        } = message;
        let inspections = {
            let mut inner = self.inner.borrow_mut();
            inner.inspecting.take_if(|asked| *asked == ticket);
            inner.inspections.clone()
        };
        inspections.tell(ticket, answer);
    }

    fn answers(&self) -> Answers<ArrayBuffer> {
        self.inner.borrow().answers.clone()
    }

    /// A worker died. The others go on.
    fn on_failure(&self, id: u32) {
        let mut inner = self.inner.borrow_mut();
        if inner.collector.as_ref().is_some_and(|link| link.id == id) {
            if let Some(link) = inner.collector.take() {
                link.end();
                retire(link);
            }
            let answers = inner.answers.clone();
            let has_run = inner.has_run;
            drop(inner);
            answers.lose_all();
            self.tell(if has_run {
                Event::CollectorLost
            } else {
                Event::NeverRan
            });
            return;
        }
        if inner.inspector.as_ref().is_some_and(|link| link.id == id) {
            inner.inspecting = None;
            let inspections = inner.inspections.clone();
            drop(inner);
            self.end_inspector();
            inspections.lose_all();
            return;
        }
        let Some(at) = inner.readers.iter().position(|link| link.id == id) else {
            return;
        };
        let link = inner.readers.swap_remove(at);
        link.end();
        let file = inner.work.remove_reader(id);
        drop(inner);
        retire(link);
        if let Some(file) = file {
            self.fail(file, Why::ReaderFailed);
        }
        self.hand_out();
    }

    /// A worker, which starts as soon as there is a program for it.
    fn link(&self, role: Role) -> Result<Link, JsValue> {
        let id = {
            let mut inner = self.inner.borrow_mut();
            inner.next_link += 1;
            inner.next_link
        };
        let pool = self.clone();
        let receive = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            pool.on_message(id, &event.data());
        });
        let pool = self.clone();
        let fail = Closure::<dyn FnMut(MessageEvent)>::new(move |_| pool.on_failure(id));
        let mut link = Link {
            id,
            role,
            worker: None,
            running: false,
            waiting: Vec::new(),
            callbacks: [receive, fail],
        };
        let program = self.inner.borrow().program.clone();
        match program {
            Some(program) => link.start(&program)?,
            None => self.fetch_program(),
        }
        Ok(link)
    }

    /// Fetches what the workers run, until it is there: the network may come back.
    fn fetch_program(&self) {
        if std::mem::replace(&mut self.inner.borrow_mut().is_fetching, true) {
            return;
        }
        let pool = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let program = loop {
                if let Ok(program) = Program::fetch().await {
                    break program;
                }
                pool.tell(Event::Program { is_there: false });
                pause(TRY_AGAIN_AFTER).await;
            };
            pool.tell(Event::Program { is_there: true });
            pool.start_all(&program);
        });
    }

    /// Brings a worker the part of its program for what few files need, as soon as that can be fetched.
    fn bring_rare(&self, id: u32) {
        let pool = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let mut has_failed = false;
            let module = loop {
                match Program::fetch_rare().await {
                    Ok(module) => break module,
                    Err(_) => {
                        has_failed = true;
                        pool.tell(Event::Program { is_there: false });
                        pause(TRY_AGAIN_AFTER).await;
                    }
                }
            };
            if has_failed {
                pool.tell(Event::Program { is_there: true });
            }
            let inner = &mut *pool.inner.borrow_mut();
            if let Some(worker) = inner.find(id).and_then(|link| link.worker.as_ref()) {
                let _ = worker.post_message(&module);
            }
        });
    }

    /// Starts the workers that wait for their program.
    fn start_all(&self, program: &Program) {
        let failed: Vec<u32> = {
            let inner = &mut *self.inner.borrow_mut();
            inner.program = Some(program.clone());
            let failing = |link: &mut Link| link.start(program).is_err().then_some(link.id);
            inner.links().filter_map(failing).collect()
        };
        for id in failed {
            self.on_failure(id);
        }
    }

    /// A worker that hashes files. It tells how many bytes of the file that it hashes are done.
    ///
    /// # Errors
    /// Where no worker can be started.
    pub fn hasher(&self, on_progress: impl Fn(u64) + 'static) -> Result<Hasher, JsValue> {
        let program = self.inner.borrow().program.clone();
        let program = program.ok_or("the program of the workers is not there")?;
        Hasher::start(&program, on_progress)
    }

    /// A worker that looks for one message in files. It tells how many bytes of the file that it reads are
    /// done.
    ///
    /// # Errors
    /// Where no worker can be started.
    pub fn seeker(&self, on_progress: impl Fn(u64) + 'static) -> Result<Seeker, JsValue> {
        let program = self.inner.borrow().program.clone();
        let program = program.ok_or("the program of the workers is not there")?;
        Seeker::start(&program, on_progress)
    }
}

/// A question to the inspector that somebody waits for. Nobody does when this is dropped.
struct Inspecting<'a> {
    pool: &'a Pool,
    ticket: u32,
}

impl Drop for Inspecting<'_> {
    fn drop(&mut self) {
        let is_open = {
            let mut inner = self.pool.inner.borrow_mut();
            inner.inspecting.take_if(|ticket| *ticket == self.ticket)
        };
        if is_open.is_some() {
            self.pool.end_inspector();
        }
    }
}

impl Inner {
    /// Ends readers in the middle of their work; their memory is given back at once.
    fn end(&mut self, readers: &[u32]) {
        for reader in readers {
            self.work.remove_reader(*reader);
        }
        self.readers.retain(|link| {
            let ends = readers.contains(&link.id);
            if ends {
                link.end();
            }
            !ends
        });
    }

    /// Tells a reader what to do.
    fn give(&mut self, task: Task) {
        let (reader, message) = match task {
            Task::Read {
                reader,
                file,
                in_one,
            } => {
                let Some(job) = self.jobs.get(&file) else {
                    return;
                };
                let message = ToReader::Read {
                    file,
                    size: job.size,
                    blob: Handle(job.blob.clone()),
                    options: job.options.clone(),
                    in_one,
                };
                (reader, message)
            }
            Task::Join { reader, file } => {
                let Some(job) = self.jobs.get(&file) else {
                    return;
                };
                let Some(layout) = job.layout.clone() else {
                    return;
                };
                let message = ToReader::Join {
                    file,
                    size: job.size,
                    blob: Handle(job.blob.clone()),
                    options: job.options.clone(),
                    layout,
                };
                (reader, message)
            }
            Task::Segment {
                reader,
                index,
                range,
                start,
                ..
            } => {
                let message = ToReader::Segment {
                    index: index as u32,
                    from: range.start,
                    to: range.end,
                    start,
                };
                (reader, message)
            }
        };
        if let Some(link) = self.find(reader) {
            link.send(message);
        }
    }

    fn find(&mut self, id: u32) -> Option<&mut Link> {
        self.links().find(|link| link.id == id)
    }

    fn links(&mut self) -> impl Iterator<Item = &mut Link> {
        let readers = self.readers.iter_mut();
        readers
            .chain(&mut self.collector)
            .chain(&mut self.inspector)
    }
}

impl Link {
    fn start(&mut self, program: &Program) -> Result<(), JsValue> {
        let worker = program.start(self.role)?;
        let [receive, fail] = &self.callbacks;
        worker.set_onmessage(Some(receive.as_ref().unchecked_ref()));
        worker.set_onerror(Some(fail.as_ref().unchecked_ref()));
        worker.set_onmessageerror(Some(fail.as_ref().unchecked_ref()));
        self.worker = Some(worker);
        Ok(())
    }

    fn end(&self) {
        if let Some(worker) = &self.worker {
            worker.terminate();
        }
    }

    fn send(&mut self, message: impl Message<File, ArrayBuffer>) {
        self.post(written(message));
    }

    fn post(&mut self, (data, transfer): Posted) {
        match &self.worker {
            Some(worker) if self.running => {
                if worker.post_message_with_transfer(&data, &transfer).is_err() {
                    self.fail_later();
                }
            }
            _ => self.waiting.push((data, transfer)),
        }
    }

    /// Has this worker given up, once whoever sends is done.
    fn fail_later(&self) {
        let [_, fail] = &self.callbacks;
        let fail: &Function = fail.as_ref().unchecked_ref();
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback(fail);
        }
    }

    fn run(&mut self) {
        self.running = true;
        for posted in std::mem::take(&mut self.waiting) {
            self.post(posted);
        }
    }
}

/// Drops a link later: its own callback may be what is running now.
fn retire(link: Link) {
    wasm_bindgen_futures::spawn_local(async move { drop(link) });
}

/// Nothing for so many milliseconds.
async fn pause(milliseconds: i32) {
    let over = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            let _ = window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
        }
    });
    let _ = wasm_bindgen_futures::JsFuture::from(over).await;
}
