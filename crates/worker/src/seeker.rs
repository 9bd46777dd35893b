//! The page's side of looking for one message in files.

use js_sys::ArrayBuffer;
use wasm_bindgen::prelude::*;
use web_sys::File;

use super::alone::{Alone, WorkerLost};
use super::answers::Answers;
use super::program::Program;
use super::protocol::{Buffer, FromSeeker, Handle, LookOrder, Packed, Role, ToSeeker, unpacked};
use tally::FoundInFile;

/// Looks into files one after the other, until it is dropped.
#[derive(Debug)]
pub struct Seeker(Alone<Option<Vec<FoundInFile>>>);

impl Seeker {
    /// `on_progress` is told the bytes of the file that is read, from its beginning.
    ///
    /// # Errors
    /// Where no worker can be started.
    pub(super) fn start(
        program: &Program,
        on_progress: impl Fn(u64) + 'static,
    ) -> Result<Self, JsValue> {
        type Found = Option<Vec<FoundInFile>>;
        let hear = move |message: FromSeeker<ArrayBuffer>, answers: &Answers<Found>| match message {
            FromSeeker::Progress { bytes, .. } => on_progress(bytes),
            FromSeeker::Looked {
                ticket,
                found: Buffer(found),
            } => answers.tell(ticket, unpacked::<Found>(&found).flatten()),
        };
        Alone::start(program, Role::Seeker, hear).map(Self)
    }

    /// What a file, and each member of an archive, tells of a message; none where it cannot be read any
    /// more.
    ///
    /// # Errors
    /// Where the worker died.
    pub async fn look(
        &self,
        blob: &File,
        order: &LookOrder,
    ) -> Result<Option<Vec<FoundInFile>>, WorkerLost> {
        let order = |ticket| ToSeeker::Look {
            ticket,
            blob: Handle(blob.clone()),
            order: Packed::of(order),
        };
        self.0.order(order).await
    }
}
