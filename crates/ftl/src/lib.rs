//! Languages as folders of [Fluent](https://projectfluent.org) files, when the program is built.
//!
//! A language is a folder of `.ftl` files, one for each room of texts. [`Language::read`] reads it with
//! `fluent-syntax`, Mozilla's own reader; [`differences`] tells what one language lacks or has too much
//! beside another; [`pack`] writes its texts as they are fetched or compiled in, and [`rust`] writes the
//! names of all texts as Rust, so that the compiler knows every text and every placeholder.
//!
//! What is packed needs no reader of Fluent at run time: the reader and the resolver would weigh more than
//! all else that a visitor waits for. The packed form is described at [`pack`].

#![allow(
    clippy::disallowed_methods,
    reason = "this runs on the machine that builds, not in a browser"
)]

mod compare;
mod message;
mod mirror;
mod pack;
mod read;
mod rooms;
mod rust;
#[cfg(test)]
mod tests;

pub use compare::differences;
pub use message::{Key, Language, Message, Pattern, Piece, Room, Variant};
pub use mirror::MIRRORED;
pub use pack::{ARGUMENT, CHOICE, END, KEY, MESSAGE, ROOM, VALUE, pack};
pub use read::Error;
pub use rooms::{FIRST, ORIGINAL, REST, SHELL, TERMINAL, languages};
pub use rust::rust;
