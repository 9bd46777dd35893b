//! The page's side of hashing: a worker of its own, so that reading is never slowed down by it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{File, MessageEvent, Worker};

use super::answers::{Answer, Answers};
use super::program::Program;
use super::protocol::{FromHasher, Handle, Role, Said, ToHasher, read, written};

/// The digits of a hash; none of a file that cannot be read any more.
type Hash = Option<String>;

/// The worker died, and hashes nothing any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HasherLost;

/// Hashes files one after the other, until it is dropped.
#[derive(Debug)]
pub struct Hasher {
    worker: Worker,
    hashes: Answers<Hash>,
    /// The worker hears nothing before it runs.
    running: RefCell<Option<Answer<()>>>,
    is_lost: Rc<Cell<bool>>,
    _callbacks: [Closure<dyn FnMut(MessageEvent)>; 2],
}

impl Hasher {
    /// `on_progress` is told the bytes of the file that is hashed, from its beginning.
    ///
    /// # Errors
    /// Where no worker can be started.
    pub(super) fn start(
        program: &Program,
        on_progress: impl Fn(u64) + 'static,
    ) -> Result<Self, JsValue> {
        let worker = program.start(Role::Hasher)?;
        let hashes = Answers::default();
        let begun = Answers::default();
        let running = begun.ask();
        let is_lost = Rc::new(Cell::new(false));
        let lose = {
            let (hashes, begun, is_lost) = (hashes.clone(), begun.clone(), Rc::clone(&is_lost));
            move || {
                is_lost.set(true);
                begun.lose_all();
                hashes.lose_all();
            }
        };
        let receive = {
            let (own, program) = (worker.clone(), program.clone());
            let (hashes, lose) = (hashes.clone(), lose.clone());
            let first = running.ticket();
            move |event: MessageEvent| {
                let data = event.data();
                if data.as_string().as_deref() == Some("ready") {
                    return program.hand_over(&own);
                }
                match read(&data) {
                    Ok(Said::Running) => begun.tell(first, ()),
                    Ok(Said::This(FromHasher::Progress { bytes, .. })) => on_progress(bytes),
                    Ok(Said::This(FromHasher::Hashed { file, digest })) => {
                        hashes.tell(file, Some(hexadecimal(&digest)));
                    }
                    Ok(Said::This(FromHasher::Unreadable { file })) => hashes.tell(file, None),
                    // It does not understand, or is not understood.
                    Ok(Said::Lost) | Err(_) => lose(),
                }
            }
        };
        let receive = Closure::<dyn FnMut(MessageEvent)>::new(receive);
        let fail = Closure::<dyn FnMut(MessageEvent)>::new(move |_| lose());
        worker.set_onmessage(Some(receive.as_ref().unchecked_ref()));
        worker.set_onerror(Some(fail.as_ref().unchecked_ref()));
        worker.set_onmessageerror(Some(fail.as_ref().unchecked_ref()));
        Ok(Self {
            worker,
            hashes,
            running: RefCell::new(Some(running)),
            is_lost,
            _callbacks: [receive, fail],
        })
    }

    /// The SHA-256 of a file in hexadecimal digits; none where it cannot be read any more.
    ///
    /// # Errors
    /// Where the worker died.
    pub async fn hash(&self, blob: &File) -> Result<Hash, HasherLost> {
        let running = self.running.borrow_mut().take();
        if let Some(running) = running {
            running.await;
        }
        if self.is_lost.get() {
            return Err(HasherLost);
        }
        let hash = self.hashes.ask();
        let (data, _) = written(ToHasher::Hash {
            file: hash.ticket(),
            blob: Handle(blob.clone()),
        });
        self.worker.post_message(&data).map_err(|_| HasherLost)?;
        hash.await.ok_or(HasherLost)
    }
}

impl Drop for Hasher {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
