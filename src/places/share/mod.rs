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
mod told;

pub(crate) use banner::{banner, no_files};
pub(crate) use dialog::{ShareButton, ShareDialog};
pub(crate) use gate::gate;
