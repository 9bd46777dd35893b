//! What is said of what, one file for each room of texts.

pub(crate) mod compare;
mod days;
pub(crate) mod guide;
pub(crate) mod partners;
pub(crate) mod print;
pub(crate) mod share;
pub(crate) mod verdict;
