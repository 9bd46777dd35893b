//! One message that is looked up in the files. They are read again for it, and what they tell is forgotten
//! when the dialog closes.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;

use js_sys::Uint8Array;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::intake::Intake;
use super::latest::Latest;
use super::loaded::Loaded;
use crate::report::MessageSlip;
use crate::tally::portable::is_tally;
use crate::tally::{FileKey, FoundInFile, Search, Sought};
use crate::worker::{Follow, LookOrder, NamesOf, Seeker, WorkerLost};

/// What is known of the message.
#[derive(Clone)]
pub(crate) enum Outcome {
    Looking,
    Failed,
    Told(Arc<Told>),
}

/// What the files tell of it.
pub(crate) struct Told {
    /// It has no lines where no file tells of the message.
    pub(crate) slip: MessageSlip,
    /// Names of the files that cannot be read any more.
    pub(crate) unreadable: Vec<String>,
    /// How many files there are that hold counts and no single messages: tallies, saved reports and the like.
    pub(crate) sums: u64,
}

/// Handles of the signals; copies are the same.
#[derive(Clone, Copy)]
pub(crate) struct LookUp {
    /// `None` while the dialog is closed.
    pub(crate) outcome: RwSignal<Option<Outcome>>,
    /// What was typed.
    pub(crate) id: RwSignal<String>,
    /// Bytes read and bytes in all of one reading of the files.
    pub(crate) progress: RwSignal<(f64, f64)>,
    looking: Latest,
    loaded: Loaded,
    intake: Intake,
}

/// Files as they are read again, with their keys.
type Files = Vec<(u32, File)>;

impl LookUp {
    pub(crate) fn new(loaded: Loaded, intake: Intake) -> Self {
        Self {
            outcome: RwSignal::new(None),
            id: RwSignal::new(String::new()),
            progress: RwSignal::new((0.0, 0.0)),
            looking: Latest::new(),
            loaded,
            intake,
        }
    }

    /// Opens the dialog for what was typed, unless that is nothing.
    pub(crate) fn begin(self) {
        let Some(sought) = Sought::typed(&self.id.read_untracked()) else {
            return;
        };
        self.outcome.set(Some(Outcome::Looking));
        self.looking.run(async move {
            let outcome = match self.look(sought).await {
                Ok(told) => Outcome::Told(Arc::new(told)),
                Err(WorkerLost) => Outcome::Failed,
            };
            self.outcome.set(Some(outcome));
        });
    }

    /// Closes the dialog, and gives up what is under way.
    pub(crate) fn close(self) {
        self.looking.stop();
        self.outcome.set(None);
    }

    async fn look(self, sought: Sought) -> Result<Told, WorkerLost> {
        // Only these are judged: those of the label that is shown, if one is.
        let (judged, of_sums) = {
            let resolved = self.loaded.resolved.read_untracked();
            let judged: BTreeSet<u32> = resolved.files.iter().map(|file| file.key.file).collect();
            (judged, resolved.files_of_sums())
        };
        let mut files = self.intake.handles();
        files.retain(|(key, _)| judged.contains(key));
        let done = Rc::new(Cell::new(0.0));
        let before = Rc::clone(&done);
        let mut sums = files.len();
        files = with_lines(files).await;
        sums -= files.len();
        // What is inside of a tally is no file of its own.
        let is_file = |key: &&FileKey| files.iter().any(|(file, _)| *file == key.file);
        sums += of_sums.iter().filter(is_file).count();
        let on_progress = move |bytes: u64| {
            self.progress
                .update(|(now, _)| *now = before.get() + bytes as f64);
        };
        let seeker = self.intake.pool().seeker(on_progress);
        let seeker = seeker.map_err(|_| WorkerLost)?;
        let mut search = Search::new(sought);
        let mut unreadable = Vec::new();
        self.learn_names(&mut search).await?;
        for _ in 0..Search::MOST_READINGS {
            done.set(0.0);
            let found = self
                .read(&seeker, &mut files, &search, &done, &mut unreadable)
                .await?;
            let is_new = search.take(found);
            if !(self.learn_names(&mut search).await? || is_new) {
                break;
            }
        }
        let follow = Follow(search.sought().clone(), search.found().to_vec());
        let lines = self.intake.pool().ask(follow).await.ok_or(WorkerLost)?;
        let resolved = self.loaded.resolved.read_untracked();
        let all = resolved.files.iter();
        let all = all.map(|file| (file.name.as_str(), file.key.file));
        Ok(Told {
            slip: MessageSlip::new(search.sought().as_typed(), lines, &resolved.zone, |_| true)
                .with_paths(all, &|file| self.intake.path(file)),
            unreadable,
            sums: sums as u64,
        })
    }

    /// Learns the names that records tell of it; tells whether there were any.
    async fn learn_names(self, search: &mut Search) -> Result<bool, WorkerLost> {
        let names = NamesOf(search.sought().clone());
        let names = self.intake.pool().ask(names).await.ok_or(WorkerLost)?;
        Ok(search.sought_mut().learn(&names))
    }

    /// Reads all files once. What cannot be read any more is left out from now on.
    async fn read(
        self,
        seeker: &Seeker,
        files: &mut Files,
        search: &Search,
        done: &Cell<f64>,
        unreadable: &mut Vec<String>,
    ) -> Result<Vec<FoundInFile>, WorkerLost> {
        let all = files.iter().map(|(_, file)| file.size()).sum();
        self.progress.set((0.0, all));
        let mut found = Vec::new();
        for (key, file) in std::mem::take(files) {
            let of_file = search.found().iter().filter(|it| it.file.file == key);
            let order = LookOrder {
                file: key,
                options: self.intake.options_of(key),
                sought: search.sought().clone(),
                before: of_file
                    .map(|it| (it.file.member, search.hits(it.file)))
                    .collect(),
            };
            match seeker.look(&file, &order).await? {
                Some(in_file) => {
                    found.extend(in_file);
                    done.set(done.get() + file.size());
                    self.progress.set((done.get(), all));
                    files.push((key, file));
                }
                None => unreadable.push(file.name()),
            }
        }
        Ok(found)
    }
}

/// The files that have lines: a tally has counts only. What cannot be read is told when it is looked into.
async fn with_lines(files: Files) -> Files {
    let mut others = Files::new();
    for (key, file) in files {
        if !has_tally(&file).await.unwrap_or(false) {
            others.push((key, file));
        }
    }
    others
}

async fn has_tally(file: &File) -> Result<bool, JsValue> {
    let start = file.slice_with_f64_and_f64(0.0, 8.0)?;
    let start = JsFuture::from(start.array_buffer()).await?;
    Ok(is_tally(&Uint8Array::new(&start).to_vec()))
}
