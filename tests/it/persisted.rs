//! What is kept between visits: restored, it counts like what was read; broken, it counts as nothing.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use std::fs::File;
use std::path::Path;

use crate::support::conformance_inputs;
use mailflow_insight::tally::{
    FileKey, FlowFilter, PersistedFile, Question, Resolved, RestoreError, Tally, read_source,
};
use mailflow_insight::trace::{Day, TlsClass, file};
use proptest::prelude::*;

const MOST: u64 = 1 << 24;

fn read(tally: &mut Tally, number: u32, path: &Path) -> PersistedFile {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let options = file::Options::default();
    let file = File::open(path).unwrap();
    let bytes = file.metadata().unwrap().len();
    read_source(&name, file, &options, &mut |member, part| {
        tally.absorb(number, member, part);
    });
    PersistedFile {
        path: format!("folder/{name}"),
        name,
        bytes,
        read_at: 1_795_000_000_000,
    }
}

/// Restored files have numbers of their own.
fn without_keys(mut resolved: Resolved) -> Resolved {
    for file in &mut resolved.files {
        file.key = FileKey::default();
    }
    for told in &mut resolved.tellers {
        told.file = 0;
    }
    resolved.tellers.sort();
    resolved.twins.clear();
    resolved
}

fn everybody() -> Question {
    Question {
        days: (Day(0), Day(40_000)),
        direction: None,
        flow: FlowFilter::All,
        classes: TlsClass::ALL.into_iter().collect(),
        partner: None,
        mark: None,
        guideline: Default::default(),
    }
}

#[test]
fn what_is_restored_counts_like_what_was_read() {
    let mut read_all = Tally::default();
    let mut restored_all = Tally::default();
    for (number, path) in (0..).zip(conformance_inputs()) {
        let facts = read(&mut read_all, number, &path);
        let bytes = read_all.keep(number, &facts, MOST).unwrap();
        // Restored in the opposite order, as numbers of a later visit may be.
        let told = restored_all.restore(u32::MAX - number, &bytes).unwrap();
        assert_eq!(told, facts);
        let mut alone = Tally::default();
        alone.restore(0, &bytes).unwrap();
        let mut read_alone = Tally::default();
        read(&mut read_alone, 0, &path);
        let (alone, read_alone) = (alone.resolve(), read_alone.resolve());
        assert_eq!(alone, read_alone, "{}", path.display());
    }
    assert_eq!(
        without_keys(restored_all.resolve()),
        without_keys(read_all.resolve())
    );
    let behind = read_all.behind(&everybody());
    assert!(behind.rows.len() > 50);
    assert_eq!(restored_all.behind(&everybody()), behind);
}

#[test]
fn rows_and_addresses_are_not_kept() {
    // In this trace every subject and every address says so.
    let row = |id: &str, event: &str| {
        format!(
            "2026-11-16T08:00:00Z,SMTP,{event},<{id}@partner.example>,{id},1,mx.partner.example,\
             a subject,Incoming,sender.person@partner.example,recipient.person@own.example,\
             S:tlsversion=TLS1_2\n"
        )
    };
    let text = format!(
        "date_time_utc,source,event_id,message_id,network_message_id,recipient_count,\
         server_hostname,message_subject,directionality,sender_address,recipient_address,custom_data\n\
         {}{}",
        row("one", "RECEIVE"),
        row("two", "DELIVER")
    );
    let mut tally = Tally::default();
    let options = file::Options::default();
    let source = std::io::Cursor::new(text.as_bytes());
    read_source("t.csv", source, &options, &mut |member, part| {
        tally.absorb(1, member, part);
    });
    let facts = PersistedFile {
        name: "t.csv".to_owned(),
        path: "t.csv".to_owned(),
        bytes: text.len() as u64,
        read_at: 0,
    };
    let kept = tally.keep(1, &facts, MOST).unwrap();
    let holds = |text: &str| kept.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(holds("partner.example"), "the other side's domain is kept");
    assert!(
        holds("<one@partner.example>"),
        "and an example of its messages"
    );
    for text in ["subject", "person", "own.example", "two@"] {
        assert!(!holds(text), "{text} is kept");
    }
}

proptest! {
    #[test]
    fn damage_anywhere_is_found(at in any::<prop::sample::Index>(), flip in 1..=255_u8) {
        let mut tally = Tally::default();
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/conformance/dup-overlap/in/older.csv");
        let facts = read(&mut tally, 3, &path);
        let mut bytes = tally.keep(3, &facts, MOST).unwrap();
        let at = at.index(bytes.len());
        bytes[at] ^= flip;
        let mut restored = Tally::default();
        let why = if at < 16 { RestoreError::OtherVersion } else { RestoreError::Damaged };
        prop_assert_eq!(restored.restore(1, &bytes), Err(why));
        prop_assert_eq!(restored.names().count(), 0);
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Tally::default().restore(1, &bytes).is_err());
    }
}
