//! What a worker posts to the page.

use js_sys::ArrayBuffer;
use web_sys::{DedicatedWorkerGlobalScope, File};

use super::protocol::{FromReader, Message, Said, written};

/// Posts to the page what the role of this worker has it say.
pub(super) fn send(scope: &DedicatedWorkerGlobalScope, message: impl Message<File, ArrayBuffer>) {
    let (data, transfer) = written(message);
    if scope.post_message_with_transfer(&data, &transfer).is_err() {
        lost(scope);
    }
}

/// Has the page give this worker up: it was told something that it does not understand, or cannot post
/// what it has to say.
pub(super) fn lost(scope: &DedicatedWorkerGlobalScope) {
    say(scope, Said::Lost);
}

/// Posts what every worker may say. These are messages of one number: where not even that can be posted,
/// there is nobody to tell.
pub(super) fn say(scope: &DedicatedWorkerGlobalScope, said: Said<FromReader<ArrayBuffer>>) {
    let (data, _) = written(said);
    let _ = scope.post_message(&data);
}

/// Milliseconds on a clock of this thread.
pub(super) fn now() -> f64 {
    js_sys::Date::now()
}
