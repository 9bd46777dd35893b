//! Sharing: the dialog that makes a link, and what a page shows that was opened by one.
//!
//! The codec is `report/link`; this is what needs a browser: the address, the clipboard, cryptography,
//! and the screen.

mod banner;
mod contents;
mod crypto;
mod dialog;
mod gate;
mod protection;
mod state;
mod told;

pub(super) use banner::{banner, no_files};
pub(super) use dialog::{ShareButton, ShareDialog};
pub(super) use gate::gate;
pub(super) use state::Shared;
