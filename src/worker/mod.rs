//! Reading off the main thread: what the page and its workers say to each other, and what they do.
//!
//! In this room: the pool of workers on the page's side ([`Pool`]), and what a worker can do: read a
//! file into tallies, collect tallies into one, which the collector also keeps in the browser's
//! database, look at a file whose columns a person explains, and hash files. It may use `tally` and
//! the browser's files, streams, workers and databases. It shows nothing.
//!
//! Page and workers run a program each. That of the workers is in `workers/`, which calls [`start`];
//! the page fetches it once it is shown. Its messages are `postcard` of the same types on both sides,
//! so both are always of one build. Readers send what they read to the page, which hands it to
//! the collector unopened; the collector answers with what everything comes to.

mod archive_file;
mod chunks;
mod collect;
mod database;
mod hash;
mod hops;
mod inquiry;
mod inspect;
mod keeper;
mod message;
mod pool;
mod program;
mod rare;
mod read;
mod segment;
mod warm_up;

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use collect::Collector;
use message::Message;
use segment::Joined;

use crate::split::Fetch;

pub use hash::{Hashed, Hasher};
pub use inquiry::{Inquiry, Told};
pub use keeper::{KeepNews, KeepOrder, MOST_KEPT, NotKept, Restored};
pub use pool::{Event, Pool};
pub use rare::Rare;

/// Makes this worker wait for messages and do what they say.
pub fn start(rare: Fetch<Rare>) {
    rare::comes_by(rare);
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        return;
    };
    let collector = Rc::new(RefCell::new(Collector::default()));
    // The file whose segments are read, and its number.
    let joined = RefCell::<(u32, Option<Rc<Joined>>)>::default();
    let receive = {
        let scope = scope.clone();
        Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            match Message::from_js(&event.data()) {
                Some(Message::Read {
                    file,
                    blob,
                    size,
                    options,
                    in_one,
                }) => {
                    let order = read::Order {
                        blob,
                        size,
                        options,
                        in_one,
                    };
                    wasm_bindgen_futures::spawn_local(read::read(scope.clone(), file, order));
                }
                Some(Message::Join {
                    file,
                    blob,
                    size,
                    options,
                    layout,
                }) => {
                    let blob = (blob, size as u64);
                    let it = Joined::new(scope.clone(), file, blob, &options, &layout);
                    joined.replace((file, it.map(Rc::new)));
                }
                Some(Message::Segment {
                    index,
                    from,
                    to,
                    start,
                }) => {
                    let (file, joined) = joined.borrow().clone();
                    let Some(joined) = joined else {
                        // Its options or its layout could not be understood.
                        return send(&scope, &Message::GaveUp { file });
                    };
                    let range = from as u64..to as u64;
                    let start = start.map(|start| start as u64);
                    let read = joined.read(index, range, start);
                    wasm_bindgen_futures::spawn_local(read);
                }
                Some(Message::Hash { file, blob }) => {
                    wasm_bindgen_futures::spawn_local(hash::hash(scope.clone(), file, blob));
                }
                Some(Message::Inspect {
                    ticket,
                    blob,
                    question,
                }) => {
                    let scope = scope.clone();
                    wasm_bindgen_futures::spawn_local(async move {
                        if let Some(rare) = rare::rare().await {
                            (rare.inspect)(scope, ticket, blob, question);
                        }
                    });
                }
                Some(Message::Hops {
                    ticket,
                    blob,
                    member,
                }) => {
                    let scope = scope.clone();
                    wasm_bindgen_futures::spawn_local(async move {
                        if let Some(rare) = rare::rare().await {
                            (rare.hops)(&scope, ticket, &blob, member);
                        }
                    });
                }
                Some(message) => collect::receive(&collector, &scope, message),
                // The page gives this worker up, and says so where that costs a file.
                None => send(&scope, &Message::Lost),
            }
        })
    };
    scope.set_onmessage(Some(receive.as_ref().unchecked_ref()));
    receive.forget();
    send(&scope, &Message::Running);
    warm_up::later(&scope);
}

/// Posts to the page.
fn send(scope: &DedicatedWorkerGlobalScope, message: &Message) {
    let (data, transfer) = message.to_js();
    if scope.post_message_with_transfer(&data, &transfer).is_err() {
        // A message of one number. Where not even that can be posted, there is nobody to tell.
        let (data, _) = Message::Lost.to_js();
        let _ = scope.post_message(&data);
    }
}

/// Milliseconds on a clock of this thread.
fn now() -> f64 {
    js_sys::Date::now()
}
