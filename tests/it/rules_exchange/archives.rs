//! `formats.md`, Encodings and containers; `report-format.md`, `files`: archives.

use std::io::{Cursor, Write};

use flate2::{Compression, write::GzEncoder};
use zip::write::SimpleFileOptions;

use crate::rules_exchange::rows::EXTENDED;
use crate::rules_exchange::{hold, rule};

fn gz(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

pub fn zip_of(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn one() -> Vec<u8> {
    EXTENDED.table(&[""]).into_bytes()
}

#[test]
fn members_are_listed_and_archives_are_not() {
    let two_parts = [gz(&one()[..300]), gz(&one()[300..])].concat();
    let (level1, level2) = (zip_of(&[("a.csv", &one())]), zip_of(&[("b.csv", &one())]));
    let level2 = zip_of(&[("x.zip", &level1), ("in/y.zip", &level2)]);
    let level3 = zip_of(&[("z.zip", &level2), ("c.csv.gz", &gz(&one()))]);
    let level4 = zip_of(&[("w.zip", &level3), ("d.csv", &one())]);
    let mut named_twice = zip_of(&[("a.csv", &one()), ("b.csv", &one())]);
    while let Some(at) = named_twice.windows(5).position(|name| name == b"b.csv") {
        named_twice[at] = b'a';
    }
    hold([
        rule("a .gz keeps its name, and may have several members")
            .file("a.csv.gz", two_parts)
            .lists(&["a.csv.gz exo-extended-trace utf-8 1/1"]),
        rule("folders, other delimiters of paths, and files that tell nothing")
            .file(
                "a.zip",
                zip_of(&[
                    ("d/e/a.csv", &one()),
                    ("d\\b.csv", &one()),
                    ("d/notes.txt", b"hello"),
                    ("empty.csv", b""),
                ]),
            )
            .lists(&[
                "a.zip/d/b.csv exo-extended-trace utf-8 1/1",
                "a.zip/d/e/a.csv exo-extended-trace utf-8 1/1",
                "a.zip/d/notes.txt unknown - 0/0",
                "a.zip/empty.csv unknown - 0/0",
            ]),
        rule("members of one name are all read")
            .file("a.zip", named_twice)
            .lists(&[
                "a.zip/a.csv exo-extended-trace utf-8 1/1",
                "a.zip/a.csv exo-extended-trace utf-8 1/1",
            ]),
        rule("archives in archives, three levels")
            .file("a.zip", level3)
            .lists(&[
                "a.zip/c.csv.gz exo-extended-trace utf-8 1/1",
                "a.zip/z.zip/in/y.zip/b.csv exo-extended-trace utf-8 1/1",
                "a.zip/z.zip/x.zip/a.csv exo-extended-trace utf-8 1/1",
            ]),
        rule("a fourth is not opened, the others are")
            .file("a.zip", level4)
            .lists(&[
                "a.zip/d.csv exo-extended-trace utf-8 1/1",
                "a.zip/w.zip/c.csv.gz exo-extended-trace utf-8 1/1",
                "a.zip/w.zip/z.zip/in/y.zip unknown - 0/0",
                "a.zip/w.zip/z.zip/x.zip unknown - 0/0",
            ]),
    ]);
}

/// One entry of a `.tar`: its header, and its content filled up to whole blocks.
fn entry(kind: u8, name: &str, content: &[u8]) -> Vec<u8> {
    let mut header = vec![0; 512];
    header[..name.len()].copy_from_slice(name.as_bytes());
    header[100..108].copy_from_slice(b"0000644\0");
    header[124..136].copy_from_slice(format!("{:011o}\0", content.len()).as_bytes());
    header[148..156].fill(b' ');
    header[156] = kind;
    header[257..265].copy_from_slice(b"ustar\x0000");
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    let filled = content.len().next_multiple_of(512);
    let mut content = content.to_vec();
    content.resize(filled, 0);
    [header, content].concat()
}

fn tar_of(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut all: Vec<u8> = Vec::new();
    for (name, content) in members {
        all.extend(entry(b'0', name, content));
    }
    all.resize(all.len() + 1024, 0);
    all
}

#[test]
fn members_of_a_tar_are_listed_like_those_of_a_zip() {
    let two = tar_of(&[("./d/a.csv", &one()), ("/b.csv", &one())]);
    let long = format!("{}/long.csv", "d".repeat(200));
    let pax = format!("213 path={long}\n");
    assert_eq!(pax.len(), 219);
    let pax = format!("219 path={long}\n");
    let named: Vec<u8> = [
        entry(b'5', "folder", b""),
        entry(b'2', "link", b""),
        entry(b'3', "device", b""),
        entry(b'g', "pax_global_header", b"13 comment=x\n"),
        entry(b'L', "././@LongLink", format!("{long}\0").as_bytes()),
        entry(b'0', "short", &one()),
        entry(b'x', "PaxHeaders/x", pax.as_bytes()),
        entry(b'0', "short", &one()),
        entry(0, "old.csv", &one()),
        vec![0; 1024],
    ]
    .concat();
    let long_name: &'static str = format!("a.tar/{long} exo-extended-trace utf-8 1/1").leak();
    let three = gz(&tar_of(&[("y.tgz", &gz(&tar_of(&[("x.tgz", &gz(&two))])))]));
    let four = tar_of(&[(
        "x.zip",
        &zip_of(&[("y.tar", &tar_of(&[("z.tgz", &gz(&two))]))]),
    )]);
    hold([
        rule("without what leads to the top")
            .file("a.tar", two.clone())
            .lists(&[
                "a.tar/b.csv exo-extended-trace utf-8 1/1",
                "a.tar/d/a.csv exo-extended-trace utf-8 1/1",
            ]),
        rule("by what it is, not by its name; also packed")
            .file("a.tgz", gz(&two))
            .file("b.log", two.clone())
            .lists(&[
                "a.tgz/b.csv exo-extended-trace utf-8 1/1",
                "a.tgz/d/a.csv exo-extended-trace utf-8 1/1",
                "b.log/b.csv exo-extended-trace utf-8 1/1",
                "b.log/d/a.csv exo-extended-trace utf-8 1/1",
            ]),
        rule("links, folders and devices are nothing, long names are whole")
            .file("a.tar", named)
            .lists(&[
                long_name,
                long_name,
                "a.tar/old.csv exo-extended-trace utf-8 1/1",
            ]),
        rule("three levels, of which a .tgz is one")
            .file("a.tgz", three)
            .lists(&[
                "a.tgz/y.tgz/x.tgz/b.csv exo-extended-trace utf-8 1/1",
                "a.tgz/y.tgz/x.tgz/d/a.csv exo-extended-trace utf-8 1/1",
            ]),
        rule("a fourth is not opened")
            .file("a.tar", four)
            .file("b.csv", one())
            .lists(&[
                "a.tar/x.zip/y.tar/z.tgz unknown - 0/0",
                "b.csv exo-extended-trace utf-8 1/1",
            ]),
    ]);
}

#[test]
fn of_a_tar_that_is_cut_the_whole_members_count() {
    let whole = tar_of(&[("a.csv", &one()), ("b.csv", &one()), ("c.csv", &one())]);
    let each = entry(b'0', "a.csv", &one()).len();
    let mut wrong_sum = whole.clone();
    wrong_sum[each + 150] ^= 1;
    let (a, b) = (
        "a.tar/a.csv exo-extended-trace utf-8 1/1",
        "a.tar/b.csv exo-extended-trace utf-8 1/1",
    );
    let packed = [gz(&whole[..each + 700]), gz(&whole[each + 700..])].concat();
    let second = gz(&whole[..each + 700]).len();
    hold([
        rule("inside of a member")
            .file("a.tar", &whole[..each + 700])
            .lists(&[a, "a.tar/b.csv unknown - 0/0"]),
        rule("inside of a header")
            .file("a.tar", &whole[..2 * each + 100])
            .lists(&["a.tar unknown - 0/0", a, b]),
        rule("between two members")
            .file("a.tar", &whole[..2 * each])
            .lists(&["a.tar unknown - 0/0", a, b]),
        rule("a header that is damaged")
            .file("a.tar", wrong_sum)
            .lists(&["a.tar unknown - 0/0", a]),
        rule("packed in members, of which one is cut: nothing is read twice")
            .file("a.tar", &packed[..second + 20])
            .lists(&[a, "a.tar/b.csv unknown - 0/0"]),
        rule("one that holds no file")
            .file(
                "a.tar",
                [entry(b'5', "folder", b""), vec![0; 1024]].concat(),
            )
            .file("b.csv", one())
            .lists(&["a.tar unknown - 0/0", "b.csv exo-extended-trace utf-8 1/1"]),
    ]);
}

#[test]
fn what_does_not_open_is_one_unknown_entry() {
    let good = zip_of(&[("a.csv", &one()), ("b.csv", &one())]);
    let mut damaged = good.clone();
    damaged[60] ^= 0xff;
    let mut locked = good.clone();
    for (signature, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let at = locked
            .windows(4)
            .position(|four| four == signature)
            .unwrap();
        locked[at + flags] |= 1;
    }
    let office = zip_of(&[("[Content_Types].xml", b"<x/>"), ("xl/a.csv", &one())]);
    let packed = gz(&one());
    let cut_behind_one = [packed.clone(), packed[..packed.len() / 2].to_vec()].concat();
    hold([
        rule("one that is empty")
            .file("a.zip", zip_of(&[]))
            .file("b.csv", one())
            .lists(&["a.zip unknown - 0/0", "b.csv exo-extended-trace utf-8 1/1"]),
        rule("one that is cut")
            .file("a.zip", &good[..good.len() - 20])
            .file("b.csv.gz", &packed[..packed.len() / 2])
            .file("c.csv", one())
            .lists(&[
                "a.zip unknown - 0/0",
                "b.csv.gz unknown - 0/0",
                "c.csv exo-extended-trace utf-8 1/1",
            ]),
        rule("a .gz of which the second member is cut: what is whole counts")
            .file("a.csv.gz", cut_behind_one)
            .lists(&[
                "a.csv.gz exo-extended-trace utf-8 1/1",
                "a.csv.gz unknown - 0/0",
            ]),
        rule("an Office document, also inside another archive")
            .file("a.xlsx", office.clone())
            .file(
                "b.zip",
                zip_of(&[("book.xlsx", &office), ("b.csv", &one())]),
            )
            .lists(&[
                "a.xlsx unknown - 0/0",
                "b.zip/b.csv exo-extended-trace utf-8 1/1",
                "b.zip/book.xlsx unknown - 0/0",
            ]),
        rule("a member that is damaged, and the others are read")
            .file("a.zip", damaged)
            .lists(&[
                "a.zip/a.csv unknown - 0/0",
                "a.zip/b.csv exo-extended-trace utf-8 1/1",
            ]),
        rule("a member that is locked, and the others are read")
            .file("a.zip", locked)
            .lists(&[
                "a.zip/a.csv unknown - 0/0",
                "a.zip/b.csv exo-extended-trace utf-8 1/1",
            ]),
    ]);
}
