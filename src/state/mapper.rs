//! What a person says of the columns of a table: the dialog's file, the draft, and the mappings in use.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;

use super::domains::domains;
use super::intake::Intake;
use super::latest::Latest;
use super::persisted_mappings;
use crate::tally::FileKey;
use crate::trace::Format;
use crate::trace::mapping::{Check, Inspection, Mapping, Question, TableLook, guess};

/// The whole file is checked when nothing was changed for so many milliseconds.
const PAUSE: u64 = 350;

/// The file that the dialog is about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Target {
    /// Which file, and which member of it.
    pub(crate) key: FileKey,
    /// Its name in the list of files.
    pub(crate) name: String,
    /// Its format, where it is known without a mapping.
    pub(crate) known: Option<Format>,
}

/// What is known of the file.
#[derive(Clone, Default)]
pub(crate) enum Seen {
    #[default]
    Looking,
    NoTable,
    /// The file cannot be read any more.
    NotRead,
    Table(Arc<Inspection>),
}

/// What went wrong with a mapping from a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Problem {
    NotAMapping,
    Newer,
    OtherTable,
}

/// Handles of the dialog's signals, and the mappings in use.
#[derive(Clone, Copy)]
pub(crate) struct Mapper {
    /// Mappings that hold until the page is closed, or that are kept; those among the files stay
    /// with their files.
    pub(crate) mappings: RwSignal<Vec<Mapping>>,
    pub(crate) target: RwSignal<Option<Target>>,
    pub(crate) seen: RwSignal<Seen>,
    pub(crate) draft: RwSignal<Mapping>,
    /// What the draft makes of the whole file, once that is known.
    pub(crate) whole: RwSignal<Option<Arc<Check>>>,
    pub(crate) problem: RwSignal<Option<Problem>>,
    pub(crate) keep: RwSignal<bool>,
    /// Counts up with each change of the draft.
    change: StoredValue<u32>,
    looking: Latest,
    domains: RwSignal<String>,
    intake: Intake,
}

impl Mapper {
    pub(crate) fn new(
        mappings: RwSignal<Vec<Mapping>>,
        domains: RwSignal<String>,
        intake: Intake,
    ) -> Self {
        Self {
            mappings,
            target: RwSignal::new(None),
            seen: RwSignal::new(Seen::Looking),
            draft: RwSignal::new(Mapping::default()),
            whole: RwSignal::new(None),
            problem: RwSignal::new(None),
            keep: RwSignal::new(true),
            change: StoredValue::new(0),
            looking: Latest::new(),
            domains,
            intake,
        }
    }

    /// Takes the mappings that were kept.
    pub(crate) fn restore(self) {
        self.mappings.set(persisted_mappings::all());
    }

    /// Opens the dialog of a file.
    pub(crate) fn open(self, target: Target) {
        self.forget_changes();
        self.seen.set(Seen::Looking);
        self.whole.set(None);
        self.problem.set(None);
        self.keep.set(true);
        let (key, name) = (target.key, target.name.clone());
        self.target.set(Some(target));
        let known = self.intake.mappings();
        self.looking.run(async move {
            let Some(inspection) = self.inspect(key, None).await else {
                return self.seen.set(Seen::NotRead);
            };
            let Some(look) = inspection.look.clone() else {
                return self.seen.set(Seen::NoTable);
            };
            let draft = first_draft(&look, &name, &known);
            self.seen.set(Seen::Table(Arc::new(inspection)));
            self.change(move |own| *own = draft);
        });
    }

    /// Closes the dialog.
    pub(crate) fn close(self) {
        self.forget_changes();
        self.target.set(None);
        self.seen.set(Seen::Looking);
        self.looking.stop();
    }

    /// Changes the draft. The whole file is checked once the person pauses.
    pub(crate) fn change(self, change: impl FnOnce(&mut Mapping)) {
        self.whole.set(None);
        self.draft.update(change);
        let now = self.forget_changes();
        set_timeout(
            move || {
                if self.change.get_value() == now {
                    self.check_whole();
                }
            },
            Duration::from_millis(PAUSE),
        );
    }

    /// What was changed so far is not checked any more: it may be the draft of another file. Gives the number of the
    /// change that is the last one now.
    fn forget_changes(self) -> u32 {
        let now = self.change.with_value(|count| count.wrapping_add(1));
        self.change.set_value(now);
        now
    }

    fn check_whole(self) {
        let draft = self.draft.get_untracked();
        let Some(target) = self.target.get_untracked() else {
            return;
        };
        if target.known.is_some() || draft.gap().is_some() {
            return;
        }
        let asked_at = self.change.get_value();
        self.looking.run(async move {
            let inspection = self.inspect(target.key, Some(draft)).await;
            // Of a draft that was changed meanwhile this is not true any more.
            if self.change.get_value() != asked_at {
                return;
            }
            match inspection {
                Some(inspection) => self.whole.set(Some(Arc::new(inspection.check))),
                None => self.seen.set(Seen::NotRead),
            }
        });
    }

    /// What a file looks like, or what a draft makes of it; none where it cannot be read any more.
    async fn inspect(self, key: FileKey, draft: Option<Mapping>) -> Option<Inspection> {
        let file = self.intake.handle(key.file)?;
        let question = Question {
            member: key.member,
            draft,
            own_domains: domains(&self.domains.get_untracked()),
        };
        self.intake.pool().inspect(file, &question).await
    }

    /// The table is read by the draft from now on, and so are others with its columns.
    pub(crate) fn apply(self) {
        let draft = self.draft.get_untracked();
        if draft.gap().is_some() {
            return;
        }
        if self.keep.get_untracked() {
            persisted_mappings::keep(&draft);
        } else {
            persisted_mappings::forget(&draft);
        }
        self.mappings.update(|mappings| {
            mappings.retain(|other| !other.is_for_the_same_table(&draft));
            mappings.push(draft);
        });
        self.close();
        self.intake.read_tables_again();
    }

    /// The table is not read by its mapping any more.
    pub(crate) fn forget(self) {
        let draft = self.draft.get_untracked();
        persisted_mappings::forget(&draft);
        self.mappings
            .update(|mappings| mappings.retain(|other| !other.is_for_the_same_table(&draft)));
        self.close();
        self.intake.read_tables_again();
    }
}

/// The mapping that the table is read by, or what can be guessed.
fn first_draft(look: &TableLook, name: &str, known: &[Mapping]) -> Mapping {
    let mut draft = guess(look);
    if let Some(own) = known.iter().find(|own| own.is_for_the_same_table(&draft)) {
        return own.clone();
    }
    let last = name.rsplit('/').next().unwrap_or(name);
    draft.name = last.split('.').next().unwrap_or(last).to_owned();
    draft
}
