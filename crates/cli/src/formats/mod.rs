//! The forms in which something is told. Each makes what came out of files harmless in its own way.

pub(crate) mod html;
pub(crate) mod markdown;
pub(crate) mod ndjson;
pub(crate) mod openmetrics;
pub(crate) mod text;
