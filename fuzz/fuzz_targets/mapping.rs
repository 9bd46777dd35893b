//! Mapping files, and tables that are read by what they say.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trace::mapping::{Mapping, TableLook, guess};
use mailflow_insight_fuzz::read_mapped_both_ways;

const TABLE: &str = "Received,Way,Security,Connector,From,To,Message-ID,Count\n\
2026-11-16 08:00:00,in,TLSv1.2,Contoso,a@x.example,b@own.example,<1@x>,1\n";

fuzz_target!(|data: &[u8]| {
    if let Ok(mapping) = Mapping::from_json(data) {
        // What was read is written again, and read as the same.
        let written = mapping.to_json();
        assert_eq!(Mapping::from_json(written.as_bytes()).as_ref(), Ok(&mapping));
        let header = mapping.header.join(",");
        read_mapped_both_ways(mapping, &header, data);
    }
    if let Some(look) = TableLook::of(data) {
        let mapping = guess(&look);
        let _ = Mapping::from_json(mapping.to_json().as_bytes());
    }
    if let Some(look) = TableLook::of(TABLE.as_bytes()) {
        read_mapped_both_ways(guess(&look), TABLE, data);
    }
});
