//! A large file on all cores: its segments are read side by side and put together in their order.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::Path;

use rayon::prelude::*;

use tally::{Chain, FileTally, SegmentRead, SegmentReading, Verdict, plan};
use trace::archive;
use trace::file::{HEAD, Layout, Options};

use crate::progress::Progress;

/// Read at once.
const PIECE: usize = 1 << 20;

/// Segments that each core reads before they are put together.
const EACH: usize = 4;

/// Reads a file in segments; none where it must be read in one.
///
/// # Errors
/// Those of the file.
pub(super) fn read(
    path: &Path,
    name: &str,
    options: &Options,
    progress: &Progress,
) -> io::Result<Option<FileTally>> {
    let mut file = File::open(path)?;
    let segments = plan(file.metadata()?.len());
    if segments.len() < 2 {
        return Ok(None);
    }
    let mut head = vec![0; HEAD];
    file.read_exact(&mut head)?;
    if archive::is_archive(&head) {
        return Ok(None);
    }
    let Some(layout) = Layout::of(&head, options, &mut FileTally::new(name)) else {
        return Ok(None);
    };
    let one = |range: &Range<u64>, start| {
        let segment = SegmentReading::new(name, options, &layout, range, start);
        read_one(path, segment, progress)
    };
    let mut chain = Chain::new(segments.clone());
    let mut whole = FileTally::new(name);
    let mut next = 0;
    // Not all at once: each segment brings names of its own, and many have the same. With many partners
    // they take more than all that is kept at the end.
    for some in segments.chunks(EACH * rayon::current_num_threads()) {
        let read: io::Result<Vec<SegmentRead>> =
            some.par_iter().map(|range| one(range, None)).collect();
        for read in read? {
            let mut verdict = chain.add(next, read, &mut |part| whole.absorb(part));
            next += 1;
            while let Verdict::Again { index, start } = verdict {
                let Some(range) = segments.get(index) else {
                    break;
                };
                let read = one(range, Some(start))?;
                verdict = chain.add(index, read, &mut |part| whole.absorb(part));
            }
            if verdict == Verdict::InOne {
                return Ok(None);
            }
        }
    }
    Ok(chain.is_whole().then_some(whole))
}

fn read_one(
    path: &Path,
    mut segment: SegmentReading,
    progress: &Progress,
) -> io::Result<SegmentRead> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(segment.first_byte()))?;
    let mut piece = vec![0; PIECE];
    loop {
        let length = file.read(&mut piece)?;
        if length == 0 {
            return Ok(segment.finish(true));
        }
        progress.read(length);
        segment.push(piece.get(..length).unwrap_or_default());
        if segment.is_complete() {
            return Ok(segment.finish(false));
        }
    }
}
