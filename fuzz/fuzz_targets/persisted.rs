//! What the browser keeps of a file, damaged: it is restored as it was, or not at all.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tally::{PersistedFile, Reading, Tally};
use mailflow_insight_fuzz::options;

fuzz_target!(|data: (u16, u8, &[u8])| {
    let (at, with, content) = data;
    let mut tally = Tally::default();
    tally.restore(0, content).expect_err("nobody kept these bytes");
    let mut reading = Reading::new("file", &options(Vec::new()));
    reading.push(content);
    tally.absorb(1, 0, reading.finish());
    let facts = PersistedFile {
        name: "file".to_owned(),
        path: "folder/file".to_owned(),
        bytes: content.len() as u64,
        read_at: 0,
    };
    let mut kept = tally.keep(1, &facts, u64::MAX).expect("it is kept");
    let mut again = Tally::default();
    assert_eq!(again.restore(1, &kept), Ok(facts));
    assert_eq!(again.resolve(), tally.resolve());
    if with > 0 {
        let at = usize::from(at) % kept.len();
        kept[at] ^= with;
        assert!(again.restore(2, &kept).is_err());
        assert_eq!(again.resolve(), tally.resolve());
    }
});
