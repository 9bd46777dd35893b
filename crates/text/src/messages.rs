//! The names of all texts, as `build.rs` makes them of `languages/en`.

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
