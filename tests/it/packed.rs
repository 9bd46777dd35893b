//! A log counts the same however it is packed.
#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use crate::support;
use mailflow_insight::trace::Note;

const LOG: &[u8] = include_bytes!("../packed/mail.log");

/// The log packed in every way beside `.gz` and `.zip`.
const PACKED: [(&str, &[u8]); 4] = [
    ("mail.log.xz", include_bytes!("../packed/mail.log.xz")),
    ("mail.log.bz2", include_bytes!("../packed/mail.log.bz2")),
    ("mail.log.zst", include_bytes!("../packed/mail.log.zst")),
    ("mail.tar.xz", include_bytes!("../packed/mail.tar.xz")),
];

#[test]
fn a_packed_log_counts_as_it_does_unpacked() {
    let plain = support::counts(&support::resolve(&[("mail.log", LOG)]));
    assert_eq!(plain.len(), 3, "two versions and mail in clear: {plain:?}");
    for (name, bytes) in PACKED {
        let packed = support::resolve(&[(name, bytes)]);
        assert_eq!(support::counts(&packed), plain, "{name}");
        assert_eq!(packed.files.len(), 1, "{name}");
    }
}

#[test]
fn the_names_of_files_do_not_matter() {
    let plain = support::counts(&support::resolve(&[("mail.log", LOG)]));
    for (_, bytes) in PACKED {
        let packed = support::resolve(&[("mail.txt", bytes)]);
        assert_eq!(support::counts(&packed), plain);
    }
}

#[test]
fn packed_again_it_is_the_same_log_down_to_three_levels() {
    let plain = support::counts(&support::resolve(&[("mail.log", LOG)]));
    for (name, bytes) in PACKED {
        let twice = support::gzipped(bytes);
        let thrice = support::gzipped(&twice);
        for packed in [&twice, &thrice] {
            let counts = support::counts(&support::resolve(&[(name, packed)]));
            assert_eq!(counts, plain, "{name}");
        }
        let deeper = support::resolve(&[(name, &support::gzipped(&thrice))]);
        assert!(support::counts(&deeper).is_empty(), "{name}");
        assert_eq!(deeper.files[0].notes, [Note::NestedTooDeep], "{name}");
    }
}

#[test]
fn nothing_of_a_log_that_is_cut_counts() {
    for (name, bytes) in &PACKED[..3] {
        let half = support::resolve(&[(name, &bytes[..bytes.len() / 2])]);
        assert!(support::counts(&half).is_empty(), "{name}");
        assert_eq!(half.files[0].notes, [Note::DamagedArchive], "{name}");
    }
}
