//! Archives in archives, damaged ones too.
#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use tally::read_source;
use trace::file::Options;
use trace::hops::Hops;

fuzz_target!(|data: &[u8]| {
    read_source("a", Cursor::new(data), &Options::default(), &mut |_, _| {});
    let _ = Hops::of_file("a", Cursor::new(data), 1);
});
