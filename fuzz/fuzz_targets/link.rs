//! Any text in an address, and any content behind a checksum that fits.
#![no_main]

use libfuzzer_sys::fuzz_target;
use report::link::{Content, Opened, Sealed, VERSION, find, fit, open, repaired};
use report::{Options, RangeChoice, Report};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = find(text).map(|link| open(&link));
        let _ = open(text);
        let _ = repaired(text);
    }
    sealed(bytes);
    let Some(content) = Content::from_bytes(bytes) else {
        return;
    };
    let others = |count| format!("{count} others");
    for range in [RangeChoice::All, content.view.range] {
        let options = Options {
            range,
            limits: content.limits,
            ..Options::default()
        };
        let _ = Report::build(&content.resolved(&others, Default::default()), &options);
    }
    // What was read is written again, and read as the same.
    if let Ok(fitted) = fit(&content, 2000, false) {
        assert!(open(&fitted.text()).is_ok());
    }
    if let Some(again) = content.to_bytes() {
        assert_eq!(Content::from_bytes(&again), Some(content));
    }
});

/// Any bytes as what a link holds under a passphrase, and as what the passphrase gives.
fn sealed(bytes: &[u8]) {
    let (Some((salt, rest)), true) = (bytes.split_first_chunk(), bytes.len() < 5000) else {
        return;
    };
    let Some((nonce, secret)) = rest.split_first_chunk() else {
        return;
    };
    let rounds = 1 + u32::from(nonce[0]);
    let secret = secret.to_vec();
    let sealed = Sealed { version: VERSION, rounds, salt: *salt, nonce: *nonce, secret };
    match open(&sealed.text()) {
        Ok(Opened::Sealed(again)) => assert_eq!(again, sealed),
        Ok(Opened::Content(_)) => panic!("a link under a passphrase was opened without one"),
        // Too short for a tag.
        Err(_) => assert!(sealed.secret.len() < 16),
    }
    let _ = sealed.opened(&sealed.secret);
    let _ = sealed.opened(bytes);
}
