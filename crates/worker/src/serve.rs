//! What a worker does with the messages that it gets, by its role.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::ArrayBuffer;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, File, MessageEvent};

use super::collector::Collector;
use super::post::{lost, say, send};
use super::protocol::{
    Buffer, FromHasher, FromInspector, FromReader, FromSeeker, Handle, Message, Role, Said,
    ToCollector, ToHasher, ToInspector, ToReader, ToSeeker, buffer_of, read,
};
use super::rare::Rare;
use super::segment::Joined;
use super::{collect, rare, read as reading, warm_up};
use split::Fetch;

/// Makes this worker wait for messages and do what they say.
pub fn start(rare: Fetch<Rare>) {
    rare::comes_by(rare);
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        return;
    };
    let role = Role::of(&scope.name());
    match role {
        Some(Role::Reader) => serve(&scope, reader(scope.clone())),
        Some(Role::Collector) => serve(&scope, collector(scope.clone())),
        Some(Role::Inspector) => serve(&scope, inspector(scope.clone())),
        Some(Role::Hasher) => serve(&scope, hasher(scope.clone())),
        Some(Role::Seeker) => serve(&scope, seeker(scope.clone())),
        None => return lost(&scope),
    }
    say(&scope, Said::Running);
    if let Some(role) = role {
        warm_up::later(&scope, role);
    }
}

fn serve<M: Message<File, ArrayBuffer> + 'static>(
    scope: &DedicatedWorkerGlobalScope,
    mut act: impl FnMut(M) + 'static,
) {
    let own = scope.clone();
    let receive = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        match read(&event.data()) {
            Ok(message) => act(message),
            // The page gives this worker up, and says so where that costs a file.
            Err(_) => lost(&own),
        }
    });
    scope.set_onmessage(Some(receive.as_ref().unchecked_ref()));
    receive.forget();
}

fn reader(scope: DedicatedWorkerGlobalScope) -> impl FnMut(ToReader<File>) {
    // The file whose segments are read, and its number.
    let mut joined: (u32, Option<Rc<Joined>>) = (0, None);
    move |message| match message {
        ToReader::Read {
            file,
            size,
            blob: Handle(blob),
            options,
            in_one,
        } => {
            let order = reading::Order {
                blob,
                size: size as f64,
                options,
                in_one,
            };
            spawn_local(reading::read(scope.clone(), file, order));
        }
        ToReader::Join {
            file,
            size,
            blob: Handle(blob),
            options,
            layout,
        } => {
            let it = Joined::new(scope.clone(), file, (blob, size), &options, &layout);
            joined = (file, it.map(Rc::new));
        }
        ToReader::Segment {
            index,
            from,
            to,
            start,
        } => match &joined {
            (_, Some(joined)) => spawn_local(Rc::clone(joined).read(index, from..to, start)),
            // Its options or its layout could not be understood.
            (file, None) => send(&scope, FromReader::GaveUp { file: *file }),
        },
    }
}

fn collector(scope: DedicatedWorkerGlobalScope) -> impl FnMut(ToCollector<File, ArrayBuffer>) {
    let collector = Rc::new(RefCell::new(Collector::default()));
    move |message| collect::receive(&collector, &scope, message)
}

fn inspector(scope: DedicatedWorkerGlobalScope) -> impl FnMut(ToInspector<File>) {
    move |message| {
        let ToInspector::Inspect {
            ticket,
            blob: Handle(blob),
            question,
        } = message;
        let scope = scope.clone();
        spawn_local(async move {
            match rare::rare().await {
                Some(rare) => (rare.inspect)(scope, ticket, blob, question),
                // There is always an answer, so that nobody waits for ever.
                None => {
                    let answer = Buffer(buffer_of(&[]));
                    send(&scope, FromInspector::Inspected { ticket, answer });
                }
            }
        });
    }
}

fn hasher(scope: DedicatedWorkerGlobalScope) -> impl FnMut(ToHasher<File>) {
    move |message| {
        let ToHasher::Hash {
            file,
            blob: Handle(blob),
        } = message;
        let scope = scope.clone();
        spawn_local(async move {
            match rare::rare().await {
                Some(rare) => (rare.hash)(scope, file, blob),
                // There is always an answer, so that nobody waits for ever.
                None => send(&scope, FromHasher::Unreadable { file }),
            }
        });
    }
}

fn seeker(scope: DedicatedWorkerGlobalScope) -> impl FnMut(ToSeeker<File>) {
    move |message| {
        let ToSeeker::Look {
            ticket,
            blob: Handle(blob),
            order,
        } = message;
        let scope = scope.clone();
        spawn_local(async move {
            match rare::rare().await {
                Some(rare) => (rare.look)(&scope, ticket, &blob, &order),
                // There is always an answer, so that nobody waits for ever.
                None => {
                    let found = Buffer(buffer_of(&[]));
                    send(&scope, FromSeeker::Looked { ticket, found });
                }
            }
        });
    }
}
