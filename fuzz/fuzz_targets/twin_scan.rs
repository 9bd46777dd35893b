//! The engine on vectors beside the portable one.
#![no_main]

use libfuzzer_sys::fuzz_target;
use scan::{Splitter, twins};

/// Everything that a splitter tells.
fn split(mut splitter: Splitter, text: &[u8]) -> String {
    let mut told = String::new();
    let used = splitter.split(text, 1, &mut |record| {
        let fields: Vec<&[u8]> = (0..record.len()).map(|index| record.raw(index)).collect();
        told.push_str(&format!("{}: {fields:?}\n", record.line));
    });
    format!("{told}{used:?}")
}

fuzz_target!(|data: &[u8]| {
    let Some((choice, data)) = data.split_first() else {
        return;
    };
    assert_eq!(scan::survey(data), twins::survey(data));
    let delimiter = b",;\t|"[usize::from(choice % 4)];
    assert_eq!(
        split(Splitter::new(delimiter), data),
        split(Splitter::portable(delimiter), data)
    );
    let room = usize::from(*choice) * 4;
    let (mut fast, mut plain) = (vec![0; room], vec![0; room]);
    let units = scan::narrow(data, &mut fast);
    assert_eq!(units, twins::narrow(data, &mut plain));
    assert_eq!(fast.get(..units), plain.get(..units));
    // Letters with zeros between them are what it is for.
    let wide: Vec<u8> = data.iter().flat_map(|byte| [*byte, 0]).collect();
    let units = scan::narrow(&wide, &mut fast);
    assert_eq!(units, twins::narrow(&wide, &mut plain));
    assert_eq!(fast.get(..units), plain.get(..units));
    let expected = data.iter().take_while(|byte| (1..0x80).contains(*byte)).count();
    assert!(units <= expected.min(room));
    assert_eq!(fast.get(..units), data.get(..units));
});
