//! All lines of mail servers, one after the other. Of long logs a second core unpacks what comes next, while the
//! first one reads what the lines tell together: that has to be done in their order.

use super::FileEvents;
use super::in_order::{InOrder, Lines};

/// Hands over the lines of all files in their order, some at a time.
pub(super) fn each_line(files: &[FileEvents<'_>], take: &mut dyn FnMut(&Lines)) {
    let in_order = InOrder::of(files);
    #[cfg(not(target_arch = "wasm32"))]
    if in_order.count() >= on_two_cores::ENOUGH {
        on_two_cores::each_line(in_order, take);
        return;
    }
    on_one_core(in_order, take);
}

fn on_one_core(mut in_order: InOrder<'_>, take: &mut dyn FnMut(&Lines)) {
    let mut lines = Lines::default();
    while in_order.next_into(&mut lines) {
        take(&lines);
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod on_two_cores {
    use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
    use std::thread;

    use super::{InOrder, Lines};

    /// Lines for which it is worth the time that another thread takes to start.
    pub(super) const ENOUGH: usize = 1 << 15;
    /// Lines that go over at once, or those of a second that has more.
    const AT_ONCE: usize = 1 << 10;
    /// How many such batches may wait.
    const WAITING: usize = 8;

    pub(super) fn each_line(in_order: InOrder<'_>, take: &mut dyn FnMut(&Lines)) {
        let (to_reader, unpacked) = sync_channel(WAITING);
        // Batches that were read are filled again.
        let (to_unpacker, read) = sync_channel(WAITING);
        thread::scope(|scope| {
            scope.spawn(move || unpack(in_order, &to_reader, &read));
            for lines in unpacked {
                take(&lines);
                // There may be enough of them, or nothing left to fill them with.
                let _ = to_unpacker.try_send(lines);
            }
        });
    }

    fn unpack(mut in_order: InOrder<'_>, to: &SyncSender<Lines>, read: &Receiver<Lines>) {
        let mut second = Lines::default();
        let mut is_more = true;
        while is_more {
            let mut batch = read.try_recv().unwrap_or_default();
            batch.clear();
            while is_more && batch.len() < AT_ONCE {
                is_more = in_order.next_into(&mut second);
                if is_more {
                    batch.append(&second);
                }
            }
            // Nobody reads any more where the reader panicked.
            if to.send(batch).is_err() {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::mail_server::{MailLine, Step};
    use super::super::name::Name;
    use super::super::packed::PackedLines;
    use super::*;
    use crate::Timestamp;
    use crate::calendar::TICKS_PER_SECOND;

    type Each = fn(InOrder<'_>, &mut dyn FnMut(&Lines));

    fn told(files: &[PackedLines], each: Each) -> Vec<String> {
        let files = files.iter();
        let events: Vec<_> = files
            .map(|packed| FileEvents::new(None).with_mail_server(packed))
            .collect();
        let mut told = Vec::new();
        each(InOrder::of(&events), &mut |lines| {
            for (placed, places) in lines.iter() {
                let places: Vec<_> = places.collect();
                told.push(format!("{:?} {places:?}", placed.line));
            }
        });
        told
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn two_cores_tell_what_one_tells(
            seconds in prop::collection::vec((0..40_i64, 0..3_u16, 0..2_usize), 0..4000),
        ) {
            let mut files = [PackedLines::default(), PackedLines::default()];
            for (number, (second, content, file)) in (1..).zip(seconds) {
                let line = MailLine {
                    at: Timestamp(second * TICKS_PER_SECOND),
                    line: number,
                    content,
                    host: 1,
                    process: 2,
                    step: Step::Connected,
                };
                // Some lines stand in both.
                files[file].push(u32::MAX, Name::NOTHING, &line);
                if content == 0 {
                    files[1 - file].push(u32::MAX, Name::NOTHING, &line);
                }
            }
            prop_assert_eq!(told(&files, on_two_cores::each_line), told(&files, on_one_core));
        }
    }
}
