//! The item grammar of `custom_data`.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trace::custom_data::{self, CustomData};

fuzz_target!(|text: &str| {
    let data = CustomData::parse(text);
    let _ = (
        data.tls(),
        data.inbound_connector(None),
        data.outbound_connector(None),
    );
    for item in custom_data::items(text) {
        let _ = (item.key(), item.value());
    }
});
