//! The page's side: hands files to idle readers, and what they read to the collector.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;
use web_sys::{File, MessageEvent, Worker};

use super::hash::{Hashed, Hasher};
use super::inquiry::{Inquiry, Told};
use super::keeper::{KeepNews, KeepOrder};
use super::message::{Message, buffer_of};
use super::program::{Program, WANTS_RARE};
use crate::tally::{FileTally, Resolved, Task, Work};
use crate::trace::Note;
use crate::trace::file::Options;
use crate::trace::hops::Hops;
use crate::trace::mapping::{self, Inspection};

/// More readers than this gain nothing: the way out of the browser is the limit.
const MOST_READERS: usize = 4;
/// Segments that a reader reads at once: as measured, more gain nothing.
const STREAMS: usize = 4;
/// Milliseconds after which the program of the workers is fetched again, where that failed.
const TRY_AGAIN_AFTER: i32 = 3_000;
/// What workers are called.
const READER: &str = "reader";
/// See [`READER`].
pub(super) const COLLECTOR: &str = "collector";

/// What the pool tells the page.
#[derive(Debug)]
pub enum Event {
    /// So many bytes of a file are read.
    Progress {
        /// The key of the reading.
        file: u32,
        /// Bytes from the beginning of the file.
        bytes: f64,
    },
    /// A file is read to its end, or given up with a note.
    Done {
        /// The key of the reading.
        file: u32,
    },
    /// What everything that was collected comes to.
    Resolved {
        /// The last ticket asked for; see [`Pool::settle`].
        ticket: u32,
        /// The numbers.
        resolved: Resolved,
    },
    /// What the collector was asked.
    Answered {
        /// The ticket of the question; see [`Pool::ask`].
        ticket: u32,
        /// The answer.
        told: Told,
    },
    /// What became of an order to keep or forget; see [`Pool::keep`].
    Keep(KeepNews),
    /// What a file looks like, or what a draft of a mapping makes of it.
    Inspected {
        /// The ticket of the question; see [`Pool::inspect`].
        ticket: u32,
        /// The answer; an empty one where the file cannot be read.
        inspection: Inspection,
    },
    /// The hops of a mail.
    HopsRead {
        /// The ticket of the question; see [`Pool::ask_hops`].
        ticket: u32,
        /// The hops; `None` where the file cannot be read any more.
        hops: Option<Hops>,
    },
    /// Whether the program of the workers could be fetched. Where not, everything waits, and it is
    /// fetched again.
    Program {
        /// It is there.
        is_there: bool,
    },
    /// The collector died and everything collected is gone: all files must be read again.
    CollectorLost,
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
    readers: Vec<Link>,
    collector: Option<Link>,
    inspector: Option<Link>,
    /// What the inspector is asked at the moment.
    inspecting: Option<u32>,
    /// What is read, or waits for it, by the keys of the files.
    jobs: BTreeMap<u32, Job>,
    work: Work,
    next_link: u32,
    ticket: u32,
    questions: u32,
}

struct Job {
    blob: File,
    /// Asked of the browser once: each time it looks at the disk.
    size: f64,
    options: Vec<u8>,
    /// Of a file that is read in segments.
    layout: Vec<u8>,
    /// Bytes read, some perhaps more than once.
    done: f64,
}

/// A worker, or one to be once there is a program. Messages wait until it runs.
struct Link {
    /// Tells a worker from those that were replaced, whose last messages may still arrive.
    id: u32,
    name: &'static str,
    worker: Option<Worker>,
    running: bool,
    waiting: Vec<Message>,
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
                readers: Vec::new(),
                collector: None,
                inspector: None,
                inspecting: None,
                jobs: BTreeMap::new(),
                work: Work::new(STREAMS),
                next_link: 0,
                ticket: 0,
                questions: 0,
            })),
        }
    }

    /// Reads files of the given sizes in bytes, under the given keys, each of which must be new.
    pub fn read(&self, files: Vec<(u32, File, u64)>, options: &Options) {
        let options = postcard::to_allocvec(options).unwrap_or_default();
        {
            let mut inner = self.inner.borrow_mut();
            for (file, blob, size) in files {
                inner.work.add(file, size);
                let job = Job {
                    blob,
                    size: size as f64,
                    options: options.clone(),
                    layout: Vec::new(),
                    done: 0.0,
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
        let link = self.link(READER)?;
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
        self.collect(Message::Remove { file });
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

    /// Asks for the numbers at once. The answer bears the returned ticket, or a later one.
    pub fn settle(&self) -> u32 {
        let ticket = {
            let mut inner = self.inner.borrow_mut();
            inner.ticket += 1;
            inner.ticket
        };
        self.collect(Message::Settle { ticket });
        ticket
    }

    /// Asks the collector something. The answer bears the returned ticket.
    pub fn ask(&self, question: &Inquiry) -> u32 {
        let ticket = {
            let mut inner = self.inner.borrow_mut();
            inner.questions += 1;
            inner.questions
        };
        let question = postcard::to_allocvec(question).unwrap_or_default();
        self.collect(Message::Ask { ticket, question });
        ticket
    }

    /// Keeps or forgets, after everything that was asked before.
    pub fn keep(&self, order: &KeepOrder) {
        if let Ok(order) = postcard::to_allocvec(order) {
            self.collect(Message::Keep { order });
        }
    }

    /// Looks at a file. The answer bears the returned ticket. A new question takes the place of one
    /// that is not answered yet.
    pub fn inspect(&self, blob: &File, question: &mapping::Question) -> u32 {
        let (ticket, is_busy) = {
            let mut inner = self.inner.borrow_mut();
            inner.questions += 1;
            let ticket = inner.questions;
            (ticket, inner.inspecting.replace(ticket).is_some())
        };
        if is_busy {
            self.stop_inspecting();
        }
        if self.inner.borrow().inspector.is_none() {
            self.inner.borrow_mut().inspector = self.link("inspector").ok();
        }
        let question = postcard::to_allocvec(question).unwrap_or_default();
        let mut inner = self.inner.borrow_mut();
        inner.inspecting = Some(ticket);
        if let Some(inspector) = &mut inner.inspector {
            inspector.send(Message::Inspect {
                ticket,
                blob: blob.clone(),
                question,
            });
        }
        ticket
    }

    /// Gives up what the inspector is asked: reading a large file on would be for nothing.
    pub fn stop_inspecting(&self) {
        let mut inner = self.inner.borrow_mut();
        if inner.inspecting.take().is_some()
            && let Some(link) = inner.inspector.take()
        {
            link.end();
            retire(link);
        }
    }

    /// Asks for the hops of a mail, by the name that the list of files gives it. The answer bears the
    /// returned ticket.
    pub fn ask_hops(&self, blob: File, member: &str) -> u32 {
        let ticket = {
            let mut inner = self.inner.borrow_mut();
            inner.questions += 1;
            inner.questions
        };
        let member = member.to_owned();
        self.collect(Message::Hops {
            ticket,
            blob,
            member,
        });
        ticket
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
            self.fail(file, Note::ReaderFailed);
        }
    }

    fn collect(&self, message: Message) {
        self.start_collector();
        if let Some(collector) = &mut self.inner.borrow_mut().collector {
            collector.send(message);
        }
    }

    fn start_collector(&self) {
        let has_collector = self.inner.borrow().collector.is_some();
        if !has_collector && let Ok(link) = self.link(COLLECTOR) {
            self.inner.borrow_mut().collector = Some(link);
        }
    }

    /// Gives a file up, and says why.
    fn fail(&self, file: u32, why: Note) {
        let job = {
            let mut inner = self.inner.borrow_mut();
            inner.work.remove(file);
            inner.jobs.remove(&file)
        };
        let Some(Job { blob, size, .. }) = job else {
            return;
        };
        self.collect(Message::Remove { file });
        let tally = FileTally::failed(&blob.name(), size as u64, why);
        if let Ok(bytes) = postcard::to_allocvec(&tally) {
            self.collect(Message::Tally {
                file,
                member: 0,
                bytes: buffer_of(&bytes),
            });
        }
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
        if said.as_deref() == Some("ready") {
            let inner = &mut *self.inner.borrow_mut();
            let program = inner.program.clone();
            if let (Some(program), Some(link)) = (program, inner.find(id))
                && let Some(worker) = &link.worker
            {
                program.hand_over(worker);
            }
            return;
        }
        if self.inner.borrow_mut().find(id).is_none() {
            return;
        }
        match Message::from_js(data) {
            Some(Message::Running) => {
                if let Some(link) = self.inner.borrow_mut().find(id) {
                    link.run();
                }
            }
            Some(Message::Progress { file, bytes }) => {
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
            Some(part @ Message::Tally { .. }) => self.collect(part),
            Some(Message::Done { file }) => {
                self.inner.borrow_mut().work.finished(id);
                self.done(file);
            }
            Some(Message::InSegments { file, layout }) => {
                let bytes = {
                    let mut inner = self.inner.borrow_mut();
                    inner.work.in_segments(id, file);
                    let Some(job) = inner.jobs.get_mut(&file) else {
                        return;
                    };
                    job.layout = layout;
                    job.size
                };
                self.collect(Message::Segments { file, bytes });
                self.hand_out();
            }
            Some(Message::SegmentRead { file, index, bytes }) => {
                let counts = {
                    let mut inner = self.inner.borrow_mut();
                    inner.work.finished(id);
                    inner.work.is_in_segments(file)
                };
                if counts && bytes.byte_length() == 0 {
                    self.fail(file, Note::Unreadable);
                } else if counts {
                    self.collect(Message::SegmentRead { file, index, bytes });
                }
                self.hand_out();
            }
            Some(Message::Again { file, index, start }) => {
                let mut inner = self.inner.borrow_mut();
                inner.work.again(file, index as usize, start as u64);
                drop(inner);
                self.hand_out();
            }
            Some(Message::InOne { file }) => {
                self.inner.borrow_mut().work.in_one(file);
                self.hand_out();
            }
            Some(Message::Whole { file }) => self.done(file),
            Some(Message::Resolved { ticket, bytes }) => {
                let bytes = Uint8Array::new(&bytes).to_vec();
                if let Ok(resolved) = postcard::from_bytes(&bytes) {
                    self.tell(Event::Resolved { ticket, resolved });
                }
            }
            Some(Message::HopsRead { ticket, bytes }) => {
                let bytes = Uint8Array::new(&bytes).to_vec();
                let hops = postcard::from_bytes(&bytes).unwrap_or_default();
                self.tell(Event::HopsRead { ticket, hops });
            }
            Some(Message::Answer { ticket, bytes }) => {
                let bytes = Uint8Array::new(&bytes).to_vec();
                if let Ok(told) = postcard::from_bytes(&bytes) {
                    self.tell(Event::Answered { ticket, told });
                }
            }
            Some(Message::KeepNews { bytes }) => {
                let bytes = Uint8Array::new(&bytes).to_vec();
                if let Ok(news) = postcard::from_bytes(&bytes) {
                    self.tell(Event::Keep(news));
                }
            }
            Some(Message::Inspected { ticket, bytes }) => {
                self.inner.borrow_mut().inspecting = None;
                let bytes = Uint8Array::new(&bytes).to_vec();
                let inspection = postcard::from_bytes(&bytes).unwrap_or_default();
                self.tell(Event::Inspected { ticket, inspection });
            }
            _ => {}
        }
    }

    /// A worker died. The others go on.
    fn on_failure(&self, id: u32) {
        let mut inner = self.inner.borrow_mut();
        if inner.collector.as_ref().is_some_and(|link| link.id == id) {
            if let Some(link) = inner.collector.take() {
                link.end();
                retire(link);
            }
            drop(inner);
            self.tell(Event::CollectorLost);
            return;
        }
        if inner.inspector.as_ref().is_some_and(|link| link.id == id) {
            let ticket = inner.inspecting;
            drop(inner);
            self.stop_inspecting();
            if let Some(ticket) = ticket {
                let inspection = Inspection::default();
                self.tell(Event::Inspected { ticket, inspection });
            }
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
            self.fail(file, Note::ReaderFailed);
        }
        self.hand_out();
    }

    /// A worker, which starts as soon as there is a program for it.
    fn link(&self, name: &'static str) -> Result<Link, JsValue> {
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
            name,
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

    /// Hashes files one after the other, in a worker of its own.
    ///
    /// # Errors
    /// Where no worker can be started.
    pub fn hash(
        &self,
        files: Vec<(u32, File)>,
        on_event: impl Fn(Hashed) + 'static,
    ) -> Result<Hasher, JsValue> {
        let program = self.inner.borrow().program.clone();
        let program = program.ok_or("the program of the workers is not there")?;
        Hasher::start(&program, files, on_event)
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
                let message = Message::Read {
                    file,
                    blob: job.blob.clone(),
                    size: job.size,
                    options: job.options.clone(),
                    in_one,
                };
                (reader, message)
            }
            Task::Join { reader, file } => {
                let Some(job) = self.jobs.get(&file) else {
                    return;
                };
                let message = Message::Join {
                    file,
                    blob: job.blob.clone(),
                    size: job.size,
                    options: job.options.clone(),
                    layout: job.layout.clone(),
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
                let message = Message::Segment {
                    index: index as u32,
                    from: range.start as f64,
                    to: range.end as f64,
                    start: start.map(|start| start as f64),
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
        let worker = program.start(self.name)?;
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

    fn send(&mut self, message: Message) {
        match &self.worker {
            Some(worker) if self.running => {
                let (data, transfer) = message.to_js();
                let _ = worker.post_message_with_transfer(&data, &transfer);
            }
            _ => self.waiting.push(message),
        }
    }

    fn run(&mut self) {
        self.running = true;
        for message in std::mem::take(&mut self.waiting) {
            self.send(message);
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
