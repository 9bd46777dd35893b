//! The columns of a transfer, in all forms. They are described in `docs/command-line.md`.

use tally::TransferRow;
use trace::Direction;
use trace::calendar::TICKS_PER_SECOND;

/// A transfer, column by column.
pub(super) struct Row<'a>(pub &'a TransferRow<'a>);

/// What a column holds.
pub(super) enum Value<'a> {
    /// Microseconds since 1970, UTC.
    Time(i64),
    Text(Option<&'a str>),
    Number(u64),
}

/// A column.
pub(super) struct Column {
    pub name: &'static str,
    /// It names somebody.
    pub is_private: bool,
    /// Whether every row has it.
    pub is_required: bool,
    pub value: for<'a> fn(&'a Row<'a>) -> Value<'a>,
}

const fn column(
    name: &'static str,
    is_required: bool,
    value: for<'a> fn(&'a Row<'a>) -> Value<'a>,
) -> Column {
    Column {
        name,
        is_private: false,
        is_required,
        value,
    }
}

const fn private(name: &'static str, value: for<'a> fn(&'a Row<'a>) -> Value<'a>) -> Column {
    Column {
        is_private: true,
        ..column(name, false, value)
    }
}

const TICKS_PER_MICROSECOND: i64 = TICKS_PER_SECOND / 1_000_000;

/// All columns, in their order.
const COLUMNS: [Column; 12] = [
    column("time", true, |row| {
        Value::Time(row.0.at.0.div_euclid(TICKS_PER_MICROSECOND))
    }),
    column("direction", true, |row| {
        Value::Text(Some(match row.0.direction {
            Direction::Inbound => "inbound",
            Direction::Outbound => "outbound",
        }))
    }),
    column("connector", false, |row| Value::Text(row.0.connector)),
    column("tls", true, |row| Value::Text(Some(row.0.class.id()))),
    column("cipher", false, |row| Value::Text(row.0.cipher)),
    column("strength", false, |row| {
        Value::Text(row.0.mark.map(|mark| mark.grade.id()))
    }),
    column("forward_secrecy", false, |row| {
        Value::Text(row.0.mark.map(|mark| mark.forward_secrecy.id()))
    }),
    column("proof", false, |row| {
        Value::Text(row.0.mark.map(|mark| mark.proof.id()))
    }),
    column("recipients", true, |row| Value::Number(row.0.recipients)),
    column("format", true, |row| Value::Text(Some(row.0.format.id()))),
    private("server", |row| Value::Text(row.0.server)),
    private("domain", |row| Value::Text(row.0.domain)),
];

/// The columns that are written.
pub(super) fn columns(with_private: bool) -> impl Iterator<Item = &'static Column> {
    let is_written = move |column: &&Column| with_private || !column.is_private;
    COLUMNS.iter().filter(is_written)
}
