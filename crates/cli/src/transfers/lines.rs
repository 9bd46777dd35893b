//! Rows as CSV and NDJSON.

use std::io::{self, Write};

use report::{csv_row, harmless};
use serde_json::{Map, Value as Json};
use trace::Timestamp;

use super::Form;
use super::columns::{Row, Value, columns};

/// Moments count ten times a microsecond.
const TICKS: i64 = 10;
const MICROSECONDS: i64 = 1_000_000;

struct Csv<'w> {
    to: &'w mut (dyn Write + Send),
    with_private: bool,
    line: String,
}

struct Ndjson<'w> {
    to: &'w mut (dyn Write + Send),
    with_private: bool,
}

/// Rows with a header.
pub(super) fn csv(
    to: &mut (dyn Write + Send),
    with_private: bool,
) -> io::Result<Box<dyn Form + '_>> {
    let mut line = String::new();
    csv_row(&mut line, columns(with_private).map(|column| column.name));
    to.write_all(line.as_bytes())?;
    Ok(Box::new(Csv {
        to,
        with_private,
        line,
    }))
}

/// An object a line.
pub(super) fn ndjson(to: &mut (dyn Write + Send), with_private: bool) -> Box<dyn Form + '_> {
    Box::new(Ndjson { to, with_private })
}

impl Form for Csv<'_> {
    fn row(&mut self, row: &Row<'_>) -> io::Result<()> {
        let cells = columns(self.with_private).map(|column| match (column.value)(row) {
            Value::Time(time) => time_text(time),
            Value::Text(text) => harmless(text.unwrap_or_default()),
            Value::Number(number) => number.to_string(),
        });
        let cells: Vec<String> = cells.collect();
        self.line.clear();
        csv_row(&mut self.line, cells.iter().map(String::as_str));
        self.to.write_all(self.line.as_bytes())
    }

    fn end(self: Box<Self>) -> io::Result<()> {
        self.to.flush()
    }
}

impl Form for Ndjson<'_> {
    fn row(&mut self, row: &Row<'_>) -> io::Result<()> {
        let members = columns(self.with_private).map(|column| {
            let value = match (column.value)(row) {
                Value::Time(time) => Json::from(time_text(time)),
                Value::Text(text) => text.map_or(Json::Null, Json::from),
                Value::Number(number) => Json::from(number),
            };
            (column.name.to_owned(), value)
        });
        let object: Map<String, Json> = members.collect();
        serde_json::to_writer(&mut *self.to, &object)?;
        self.to.write_all(b"\n")
    }

    fn end(self: Box<Self>) -> io::Result<()> {
        self.to.flush()
    }
}

/// `YYYY-MM-DDThh:mm:ss.ffffffZ`.
fn time_text(time: i64) -> String {
    let whole = Timestamp(time.saturating_mul(TICKS)).to_string();
    let seconds = whole.strip_suffix('Z').unwrap_or(&whole);
    format!("{seconds}.{:06}Z", time.rem_euclid(MICROSECONDS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_microseconds() {
        assert_eq!(time_text(0), "1970-01-01T00:00:00.000000Z");
        assert_eq!(time_text(1_500_042), "1970-01-01T00:00:01.500042Z");
        assert_eq!(time_text(-1), "1969-12-31T23:59:59.999999Z");
    }
}
