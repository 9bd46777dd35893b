//! `formats.md`, Encodings and containers; `report-format.md`, `files`: archives.

use std::io::{Cursor, Write};

use flate2::{Compression, write::GzEncoder};
use zip::write::SimpleFileOptions;

use crate::rows::EXTENDED;
use crate::{hold, rule};

fn gz(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

fn zip_of(members: &[(&str, &[u8])]) -> Vec<u8> {
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
