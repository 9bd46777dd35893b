//! What several tests share: files in memory to a report.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::io::Cursor;

use mailflow_insight::report::{Options, RangeChoice, Report, ReportError};
use mailflow_insight::tally::{Resolved, Tally, read_source};
use mailflow_insight::trace::file;

/// Reads files as the command line does.
pub fn resolve(files: &[(&str, &[u8])]) -> Resolved {
    resolve_with(files, &file::Options::default())
}

/// The same, with the organization's own domains.
pub fn resolve_with(files: &[(&str, &[u8])], options: &file::Options) -> Resolved {
    let mut tally = Tally::default();
    for ((name, bytes), number) in files.iter().zip(0..) {
        read_source(name, Cursor::new(bytes), options, &mut |member, part| {
            tally.absorb(number, member, part);
        });
    }
    tally.resolve()
}

/// Options for the whole coverage.
pub fn all_days() -> Options {
    Options {
        range: RangeChoice::All,
        ..Options::default()
    }
}

/// The report over the whole coverage.
pub fn report(files: &[(&str, &[u8])]) -> Result<Report, ReportError> {
    Report::build(&resolve(files), &all_days())
}

/// An extended trace with these rows of time, event, message and custom data.
pub fn extended(rows: &[(&str, &str, &str, &str)]) -> String {
    let mut text = String::from(
        "date_time_utc,source,event_id,network_message_id,directionality,custom_data\r\n",
    );
    for (time, event, id, data) in rows {
        text += &format!("{time},SMTP,{event},{id},Incoming,\"{data}\"\r\n");
    }
    text
}
