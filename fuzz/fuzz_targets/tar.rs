//! Archives of tar: damaged ones, and whole ones around the fuzzer's names and contents.
#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use tally::read_source;
use trace::hops::Hops;
use mailflow_insight_fuzz::{options, tar_header};

fuzz_target!(|data: (u8, Vec<(u8, Vec<u8>, u16, &[u8])>, &[u8])| {
    let (damage, members, rest) = data;
    let mut archive = Vec::new();
    for (kind, name, size, content) in members {
        // Now and then a member lies about its size.
        let size = if damage & 1 == 0 { content.len() } else { usize::from(size) };
        archive.extend(tar_header(&name, kind, size));
        archive.extend(content);
        let padded = archive.len().next_multiple_of(512);
        archive.resize(padded, 0);
    }
    archive.extend(rest);
    let options = options(Vec::new());
    read_source("a.tar", Cursor::new(&archive), &options, &mut |_, _| {});
    let _ = Hops::of_file("a.tar", Cursor::new(&archive), 1);
});
