//! Packed files: damaged ones, and what a packed file says is what the file itself says.
#![no_main]

use std::io::{Cursor, Write};

use libfuzzer_sys::fuzz_target;
use tally::{Resolved, Tally, read_source};
use mailflow_insight_fuzz::options;

const STARTS: [(&str, &[u8]); 4] = [
    ("a.gz", b"\x1f\x8b\x08"),
    ("a.xz", b"\xfd7zXZ\0"),
    ("a.bz2", b"BZh9"),
    ("a.zst", b"\x28\xb5\x2f\xfd"),
];

fn read(name: &str, bytes: &[u8]) -> Resolved {
    let mut tally = Tally::default();
    let options = options(Vec::new());
    read_source(name, Cursor::new(bytes), &options, &mut |member, part| {
        tally.absorb(0, member, part);
    });
    tally.resolve()
}

fn gzipped(content: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packer.write_all(content).expect("memory takes it");
    packer.finish().expect("memory takes it")
}

fn bzipped(content: &[u8]) -> Vec<u8> {
    let mut packer = bzip2::write::BzEncoder::new(Vec::new(), bzip2::Compression::fast());
    packer.write_all(content).expect("memory takes it");
    packer.finish().expect("memory takes it")
}

fuzz_target!(|data: &[u8]| {
    let Some((choice, data)) = data.split_first() else {
        return;
    };
    let (name, start) = STARTS[usize::from(choice % 4)];
    read(name, data);
    read(name, &[start, data].concat());
    // An archive inside of one that is packed is another matter, and a log asks what its file is called.
    if choice & 4 != 0 {
        let plain = read("a", data).summaries.cells;
        assert_eq!(read("a.gz", &gzipped(data)).summaries.cells, plain);
        // Packed in two runs, as programs that append do.
        let (front, back) = data.split_at(data.len() / 2);
        let both = [gzipped(front), gzipped(back)].concat();
        assert_eq!(read("a.gz", &both).summaries.cells, plain);
        if choice & 8 != 0 {
            assert_eq!(read("a.bz2", &bzipped(data)).summaries.cells, plain);
        }
    }
});
