//! What stands beside the transfers: what TLS stopped, who hands mail in, and mail that claims to be
//! the organization's own. None of it changes a transfer.
//!
//! Source of the rules: `docs/stopped.md`.

mod file;

pub(super) use file::FileBeside;
