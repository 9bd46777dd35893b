//! The mail whose hops are shown. They are read when somebody asks, and forgotten when the dialog closes.

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::File;

use super::intake::Intake;
use super::latest::Latest;
use crate::tally::FileKey;
use crate::trace::hops::Hops;
use crate::worker::HopsOf;

/// What the dialog is about.
#[derive(Clone)]
pub(crate) struct Mail {
    pub(crate) name: String,
    pub(crate) hops: Way,
}

/// What is known of the way of a mail.
#[derive(Clone)]
pub(crate) enum Way {
    Reading,
    Failed,
    Read(Arc<Hops>),
}

/// Handles of the signals; copies are the same.
#[derive(Clone, Copy)]
pub(crate) struct ShownHops {
    /// `None` while the dialog is closed.
    pub(crate) shown: RwSignal<Option<Mail>>,
    asking: Latest,
    intake: Intake,
}

impl ShownHops {
    pub(crate) fn new(intake: Intake) -> Self {
        Self {
            shown: RwSignal::new(None),
            asking: Latest::new(),
            intake,
        }
    }

    /// Opens the dialog for a file, or for a member of an archive.
    pub(crate) fn show_file(self, key: FileKey, name: String) {
        let show = move |hops| {
            let name = name.clone();
            self.shown.set(Some(Mail { name, hops }));
        };
        show(Way::Reading);
        self.asking.run(async move {
            let hops = match self.intake.handle(key.file) {
                Some(blob) => self.read(blob, key.member).await,
                None => None,
            };
            show(hops.map_or(Way::Failed, |hops| Way::Read(Arc::new(hops))));
        });
    }

    /// Opens the dialog for a file that was just made of a pasted text, if it is a mail, and if nothing
    /// else was asked for meanwhile.
    pub(crate) fn show_pasted(self, file: File) {
        let name = file.name();
        self.asking.run(async move {
            if let Some(hops) = self.read(file, 0).await
                && !hops.rows.is_empty()
            {
                let hops = Way::Read(Arc::new(hops));
                self.shown.set(Some(Mail { name, hops }));
            }
        });
    }

    async fn read(self, blob: File, member: u32) -> Option<Hops> {
        let question = HopsOf { blob, member };
        self.intake.pool().ask(question).await.flatten()
    }

    /// Closes the dialog.
    pub(crate) fn close(self) {
        self.asking.stop();
        self.shown.set(None);
    }
}
