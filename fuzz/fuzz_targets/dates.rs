//! Dates of files and of mails.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trace::{dates, received};

fuzz_target!(|text: &str| {
    let _ = dates::timestamp(text);
    let _ = dates::day(text);
    let _ = received::mail_date(text);
});
