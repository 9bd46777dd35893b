//! The program of the workers: a module of its own, which is fetched once the page is shown.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Worker, WorkerOptions, WorkerType};

use super::protocol::Role;

#[wasm_bindgen]
extern "C" {
    /// In `boot.js`, or in `single.js`: the script, its type, and the compiled module. Where fetching
    /// fails, the next call tries again.
    #[wasm_bindgen(catch, js_name = workersProgram)]
    async fn workers_program() -> Result<Array, JsValue>;

    /// In `boot.js`, or in `single.js`: a compiled module by its name. Where fetching fails, the next
    /// call tries again.
    #[wasm_bindgen(catch, js_name = programModule)]
    async fn program_module(name: &str) -> Result<JsValue, JsValue>;
}

/// What a worker says that needs the part of its program for what few files need; see `worker.js`.
pub(super) const WANTS_RARE: &str = "rare";
/// That part, as the page names its modules.
const RARE: &str = "workersRare";

/// What every worker runs.
#[derive(Clone, Debug)]
pub(super) struct Program {
    script: String,
    kind: WorkerType,
    module: JsValue,
}

impl Program {
    /// Fetches it, at once or once the page is shown.
    ///
    /// # Errors
    /// Where the site or the browser refuses it.
    pub(super) async fn fetch() -> Result<Self, JsValue> {
        let parts = workers_program().await?;
        let kind = match parts.get(1).as_string().as_deref() {
            Some("classic") => WorkerType::Classic,
            _ => WorkerType::Module,
        };
        let script = parts.get(0).as_string();
        Ok(Self {
            script: script.ok_or("the script of the workers is not named")?,
            kind,
            module: parts.get(2),
        })
    }

    /// Fetches the part for what few files need.
    ///
    /// # Errors
    /// Where the site or the browser refuses it.
    pub(super) async fn fetch_rare() -> Result<JsValue, JsValue> {
        program_module(RARE).await
    }

    /// Starts a worker, whose name is its role.
    ///
    /// # Errors
    /// Where the browser starts no worker.
    pub(super) fn start(&self, role: Role) -> Result<Worker, JsValue> {
        let options = WorkerOptions::new();
        options.set_type(self.kind);
        options.set_name(role.name());
        Worker::new_with_options(&self.script, &options)
    }

    /// Gives a worker that is ready its module.
    pub(super) fn hand_over(&self, worker: &Worker) {
        let _ = worker.post_message(&self.module);
    }
}
