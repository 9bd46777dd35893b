//! Promise: tallies of many machines, joined in any tree, come to the report that one run over all files
//! gives, byte for byte; and no tally that is cut, damaged or made up is counted or does harm.
#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use std::fs;
use std::io::Cursor;
use std::sync::LazyLock;

use mailflow_insight::report::Report;
use mailflow_insight::tally::portable::{
    FORMAT, Frame, PortableError, TallyReader, TallyWriter, is_tally, read_all,
};
use mailflow_insight::tally::{EvidenceQuestion, FileTally, Tally, read_source};
use mailflow_insight::text::report_file;
use mailflow_insight::trace::identity::hash64;
use mailflow_insight::trace::{Day, Note, TallyProblem, Timestamp, file};
use proptest::prelude::*;
use synthetic::{Log, Options};

use crate::support::{all_days, conformance_inputs};

/// A file, whole, with the tallies of its members.
type Whole = (String, Vec<(u32, FileTally)>);

fn read(name: &str, bytes: &[u8]) -> Whole {
    let mut members: Vec<(u32, FileTally)> = Vec::new();
    // Stamps without a year are placed by it: a digest must be the same next year.
    let options = file::Options {
        now: Timestamp::start_of(Day(20_800)),
        ..file::Options::default()
    };
    read_source(
        name,
        Cursor::new(bytes),
        &options,
        &mut |member, part| match members.last_mut() {
            Some((last, whole)) if *last == member => whole.absorb(part),
            _ => members.push((member, part)),
        },
    );
    (name.to_owned(), members)
}

fn made_up(log: Log, messages: u64) -> Vec<u8> {
    let options = Options {
        messages: Some(messages),
        ..Options::default()
    };
    let mut bytes = Vec::new();
    synthetic::write(log, &options, &mut bytes).unwrap();
    bytes
}

/// Files of the conformance cases, and made-up ones.
static ALL: LazyLock<Vec<Whole>> = LazyLock::new(|| {
    let cases = conformance_inputs().into_iter().map(|path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        read(&name, &fs::read(&path).unwrap())
    });
    let made_up = Log::ALL.map(|log| read(&log.file_name(0), &made_up(log, 60)));
    cases.chain(made_up).collect()
});

fn tally_of<'a>(files: impl IntoIterator<Item = &'a Whole>) -> Vec<u8> {
    let mut writer = TallyWriter::new(Vec::new()).unwrap();
    for (number, (_, members)) in (0..).zip(files) {
        for (member, tally) in members {
            writer
                .add(number, &Frame::of(*member, tally).unwrap())
                .unwrap();
        }
    }
    writer.end().unwrap()
}

fn frames(bytes: &[u8]) -> Result<Vec<(u32, Frame)>, PortableError> {
    let mut reader = TallyReader::new(bytes)?;
    let mut frames = Vec::new();
    while let Some(frame) = reader.next()? {
        frames.push(frame);
    }
    Ok(frames)
}

fn join(tallies: &[Vec<u8>]) -> Vec<u8> {
    let mut writer = TallyWriter::new(Vec::new()).unwrap();
    let mut next = 0;
    for tally in tallies {
        let first = next;
        for (file, frame) in frames(tally).unwrap() {
            next = next.max(first + file + 1);
            writer.add(first + file, &frame).unwrap();
        }
    }
    writer.end().unwrap()
}

fn open(bytes: &[u8]) -> Result<Tally, PortableError> {
    let mut tally = Tally::default();
    for (file, frame) in frames(bytes)? {
        tally.absorb(file, frame.member(), frame.open()?);
    }
    Ok(tally)
}

/// All that is told of files: the report, and the evidence with its names.
fn told(tally: &Tally) -> (String, String) {
    let report = Report::build(&tally.resolve(), &all_days()).unwrap();
    let partners = tally.partners(&EvidenceQuestion {
        days: (Day(0), Day(40_000)),
        ..report.evidence_question()
    });
    (
        report.to_json(report_file::note).unwrap(),
        format!("{partners:?}"),
    )
}

fn told_of(files: &[&Whole]) -> (String, String) {
    let mut tally = Tally::default();
    for (number, (_, members)) in (0..).zip(files) {
        for (member, part) in members {
            tally.absorb(number, *member, part.clone());
        }
    }
    told(&tally)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    /// Files are dealt to machines, and tallies are joined two by two in any order until one is left.
    #[test]
    fn joined_in_any_tree_they_come_to_the_report_of_one_run(
        order in Just((0..ALL.len()).collect::<Vec<_>>()).prop_shuffle(),
        take in 1..ALL.len(),
        machines in 1..9_usize,
        pairs in prop::collection::vec(any::<prop::sample::Index>(), 16),
    ) {
        let files: Vec<&Whole> = order[..take].iter().map(|index| &ALL[*index]).collect();
        // What counts nothing has no report.
        let files: Vec<&Whole> = files.into_iter().chain(ALL.last()).collect();
        let mut tallies: Vec<Vec<u8>> = (0..machines)
            .map(|machine| tally_of(files.iter().copied().skip(machine).step_by(machines)))
            .collect();
        let mut pairs = pairs.iter();
        while tallies.len() > 1 {
            let one = tallies.remove(pairs.next().unwrap().index(tallies.len()));
            let other = tallies.remove(pairs.next().unwrap().index(tallies.len()));
            tallies.push(join(&[one, other]));
        }
        prop_assert_eq!(told(&open(&tallies[0]).unwrap()), told_of(&files));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    /// A log is cut in the middle of connections, and some pieces reach several machines.
    #[test]
    fn pieces_of_a_log_on_many_machines_come_to_the_report_of_one_run(
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
        machines in prop::collection::vec(prop::collection::vec(any::<bool>(), 16), 1..4),
        overlap in 0..20_usize,
    ) {
        static LINES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
            let log = made_up(Log::Postfix, 80);
            log.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect()
        });
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(LINES.len())).collect();
        cuts.extend([0, LINES.len()]);
        cuts.sort_unstable();
        // A file may begin with lines that the one before ends with.
        let pieces: Vec<Whole> = (0..).zip(cuts.windows(2)).map(|(number, cut)| {
            let lines = &LINES[cut[0].saturating_sub(overlap)..cut[1]];
            read(&format!("mail.log.{number}"), &lines.concat())
        }).collect();
        // What no machine has, the first one has.
        let has = |machine: usize, piece: usize| {
            let of = |machine: usize| machines[machine].get(piece).copied().unwrap_or_default();
            of(machine) || machine == 0 && (0..machines.len()).all(|machine| !of(machine))
        };
        let dealt: Vec<Vec<&Whole>> = (0..machines.len())
            .map(|machine| {
                let pieces = pieces.iter().enumerate();
                pieces.filter(|(piece, _)| has(machine, *piece)).map(|(_, whole)| whole).collect()
            })
            .collect();
        let tallies: Vec<Vec<u8>> = dealt.iter().map(|files| tally_of(files.iter().copied())).collect();
        let all: Vec<&Whole> = dealt.concat();
        let told = told(&open(&join(&tallies)).unwrap());
        prop_assert_eq!(&told, &told_of(&all));
        // Which machine has what twice changes no number: with all pieces once it is the same evidence.
        let once: Vec<&Whole> = pieces.iter().collect();
        prop_assert_eq!(told.1, told_of(&once).1);
    }
}

#[test]
fn a_cut_or_changed_tally_is_refused() {
    let bytes = tally_of(ALL.iter().filter(|(name, _)| name == "mail.log").take(2));
    assert!(open(&bytes).is_ok() && bytes.len() > 500);
    for end in 0..bytes.len() {
        assert!(open(&bytes[..end]).is_err(), "cut at {end}");
    }
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(open(&changed).is_err(), "changed at {at}");
    }
    let mut longer = bytes.clone();
    longer.push(0);
    assert!(open(&longer).is_err());
    let twice = [&bytes[..], &bytes[..]].concat();
    assert!(
        open(&twice).is_err(),
        "joining is more than to put files together"
    );
}

#[test]
fn frames_cannot_be_taken_out_or_change_their_places() {
    let whole = tally_of(ALL.iter().take(3));
    let frames = frames(&whole).unwrap();
    // A head, and for each frame a byte, 24 bytes, what is packed, and a sum.
    let mut at = whole.len() - 17;
    for (_, frame) in frames.iter().rev() {
        let length = 1 + 24 + frame.packed().len() + 8;
        let mut cut = whole.clone();
        cut.drain(at - length..at);
        assert!(open(&cut).is_err());
        at -= length;
    }
}

#[test]
fn what_is_refused_says_why() {
    let bytes = tally_of(ALL.iter().take(1));
    assert!(is_tally(&bytes) && !is_tally(b"date_time_utc,"));
    let why = |bytes: &[u8]| open(bytes).map(|_| ()).unwrap_err();
    assert!(matches!(why(b"no tally at all"), PortableError::NotATally));
    assert!(matches!(why(&bytes[..40]), PortableError::Cut));
    let mut newer = bytes.clone();
    newer[8..10].copy_from_slice(&(FORMAT + 1).to_le_bytes());
    let made = env!("CARGO_PKG_VERSION");
    assert!(
        matches!(why(&newer), PortableError::OtherFormat { format, made_by } if format == FORMAT + 1 && made_by == made)
    );
    let mut keyed = bytes.clone();
    keyed[10] = 7;
    assert!(matches!(
        why(&keyed),
        PortableError::OtherKey { has_key: true }
    ));
}

/// Bytes before packing of all tallies of the conformance cases, as one number.
fn digest() -> u64 {
    let mut digest = 0_u64;
    for path in conformance_inputs() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        for (member, tally) in read(&name, &fs::read(&path).unwrap()).1 {
            let frame = Frame::of(member, &tally).unwrap();
            digest = hash64(&[&digest.to_le_bytes(), &frame.content().unwrap()]);
        }
    }
    digest
}

/// The format of which `digest` is this. Whoever changes what a tally holds, or by what rules files are
/// read, raises `FORMAT` before the next release, and writes both numbers here.
const DIGEST_OF_FORMAT: (u16, u64) = (2, 0xbc8f_39f2_f384_e857);

#[test]
fn the_format_is_raised_when_tallies_change() {
    let (format, expected) = DIGEST_OF_FORMAT;
    assert_eq!(format, FORMAT, "the digest is of another format");
    let digest = digest();
    assert_eq!(
        digest, expected,
        "tallies are not what they were: raise FORMAT in crates/tally/src/portable/error.rs if a release \
         had the last one, and write the digest {digest:#x} here"
    );
}

/// Some tallies before packing, to be damaged in ways that no checksum finds.
static CONTENTS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let frames = ALL.iter().flat_map(|(_, members)| members);
    let contents =
        frames.map(|(member, tally)| Frame::of(*member, tally).unwrap().content().unwrap());
    contents.filter(|content| content.len() < 6000).collect()
});

/// Opens what was made up, and asks all that is asked of files. Only that it ends matters.
fn ask(content: Vec<u8>) {
    let frame = Frame::from_parts(0, content.len() as u64, content);
    let Ok(opened) = frame.open() else { return };
    let mut tally = Tally::default();
    tally.absorb(0, 0, opened.clone());
    // Beside a file that is as it should be, and once more in another file.
    tally.absorb(1, 0, opened);
    for (member, whole) in &ALL.last().unwrap().1 {
        tally.absorb(2, *member, whole.clone());
    }
    let resolved = tally.resolve();
    if let Ok(report) = Report::build(&resolved, &all_days()) {
        let _ = report.to_json(report_file::note);
        let _ = tally.partners(&report.evidence_question());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 1500 } else { 20_000 }))]
    #[test]
    fn made_up_tallies_do_no_harm(
        which in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        insert in prop::option::of((any::<prop::sample::Index>(), prop::collection::vec(any::<u8>(), 1..12))),
    ) {
        let mut content = which.get(&CONTENTS).clone();
        for (at, byte) in &changes {
            let at = at.index(content.len());
            content[at] = *byte;
        }
        if let Some((at, bytes)) = &insert {
            let at = at.index(content.len());
            content.splice(at..at, bytes.iter().copied());
        }
        ask(content);
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(open(&bytes).is_err());
        let mut headed = tally_of([])[..35].to_vec();
        headed.extend(&bytes);
        prop_assert!(open(&headed).is_err());
        ask(bytes);
    }
}

/// A length that is made up must not be believed.
#[test]
fn what_unpacks_to_too_much_is_refused() {
    let packed = vec![0; 100];
    let frame = Frame::from_parts(0, 1 << 40, packed);
    assert!(matches!(frame.content(), Err(PortableError::TooLarge)));
    // Deflated zeros: a thousand times as many as there are bytes.
    let mut packer = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut packer, &vec![0; 70 << 20]).unwrap();
    let packed = packer.finish().unwrap();
    let frame = Frame::from_parts(0, 70 << 20, packed);
    assert!(matches!(frame.content(), Err(PortableError::TooLarge)));
}

/// Bytes of a tally for each transfer, at most 40. `docs/fleet.md` says so, and how much it is in large
/// logs. Each limit is what is taken today and hardly more, so that what makes it larger is seen.
#[test]
fn a_transfer_takes_few_bytes() {
    for (log, most) in [
        (Log::Extended, 34),
        (Log::Receive, 36),
        (Log::Send, 31),
        (Log::Exim, 40),
        // Connections are put together when all files are there: some seven lines for each transfer.
        (Log::Postfix, 31),
    ] {
        let whole = read(&log.file_name(0), &made_up(log, 5000));
        holds(log, &whole, most);
    }
    // Three more digits of each stamp are chance, and chance does not pack: seven lines have nine bytes of it.
    let log = Log::Postfix;
    let whole = read(&log.file_name(0), &to_the_microsecond(made_up(log, 5000)));
    holds(log, &whole, 40);
}

fn holds(log: Log, whole: &Whole, most: u64) {
    let bytes = tally_of([whole]);
    let resolved = open(&bytes).unwrap().resolve();
    let transfers: u64 = resolved.traces.cells.iter().map(|cell| cell.volume).sum();
    let each = bytes.len() as u64 / transfers;
    println!(
        "{}: {each} bytes for each of {transfers} transfers",
        log.format()
    );
    assert!(each <= most, "{}: {each}", log.format());
}

/// A made-up log of Postfix has six digits behind the second, of which the last three say nothing: now they are any.
fn to_the_microsecond(mut log: Vec<u8>) -> Vec<u8> {
    for line in log.split_mut(|byte| *byte == b'\n') {
        let chance = format!("{:03}", hash64(&[&*line]) % 1000);
        if let Some(digits) = line.get_mut(23..26) {
            assert!(digits.iter().all(u8::is_ascii_digit));
            digits.copy_from_slice(chance.as_bytes());
        }
    }
    log
}

/// What the page opens: all files of a tally, one behind the other, or nothing of it.
#[test]
fn a_tally_is_read_as_a_whole_or_not_at_all() {
    let files = &ALL[..4];
    let bytes = tally_of(files);
    let read = |bytes: &[u8]| {
        let mut tally = Tally::default();
        let mut numbers = Vec::new();
        let done = read_all(Cursor::new(bytes), &mut |number, file| {
            numbers.push(number);
            tally.absorb(0, number, file);
        });
        (done.map_err(|error| error.note()), numbers, tally)
    };
    let (done, numbers, tally) = read(&bytes);
    assert_eq!(done, Ok(()));
    let members: usize = files.iter().map(|(_, members)| members.len()).sum();
    assert_eq!(numbers, (0..members as u32).collect::<Vec<u32>>());
    let report = |tally: &Tally| {
        let report = Report::build(&tally.resolve(), &all_days()).unwrap();
        report.directions
    };
    assert_eq!(report(&tally), report(&open(&bytes).unwrap()));

    let refused = |why| Err(Note::TallyRefused { why });
    for end in [9, bytes.len() / 2, bytes.len() - 1] {
        let (done, numbers, _) = read(&bytes[..end]);
        assert_eq!(
            (done, numbers),
            (refused(TallyProblem::Damaged), vec![]),
            "{end}"
        );
    }
    let mut changed = bytes.clone();
    changed[bytes.len() - 40] ^= 1;
    let (done, numbers, _) = read(&changed);
    assert_eq!((done, numbers), (refused(TallyProblem::Damaged), vec![]));
}
