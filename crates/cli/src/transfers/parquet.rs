//! Rows as Parquet, in groups of some thousand, so that no more than one group is held.

use std::io::{self, Write};
use std::sync::Arc;

use parquet::basic::{Compression, LogicalType, Repetition, TimeUnit, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::{Type, TypePtr};

use super::Form;
use super::columns::{Column, Row, Value, columns};

/// Rows of a group: some megabytes.
const GROUP: usize = 1 << 16;

/// The values of a column, while a group is filled.
enum Held {
    Numbers(Vec<i64>),
    Texts {
        /// Whether each row has one; none where all must.
        levels: Option<Vec<i16>>,
        values: Vec<ByteArray>,
    },
}

struct Parquet<'w> {
    to: SerializedFileWriter<&'w mut (dyn Write + Send)>,
    columns: Vec<(&'static Column, Held)>,
    rows: usize,
}

/// At the beginning of a file.
pub(super) fn begin(
    to: &mut (dyn Write + Send),
    with_private: bool,
) -> io::Result<Box<dyn Form + '_>> {
    let schema = schema(with_private).map_err(told)?;
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_created_by(concat!("mailflow-insight ", env!("CARGO_PKG_VERSION")).to_owned())
        .build();
    let to = SerializedFileWriter::new(to, schema, Arc::new(properties)).map_err(told)?;
    let held = |column: &'static Column| (column, Held::of(column));
    Ok(Box::new(Parquet {
        to,
        columns: columns(with_private).map(held).collect(),
        rows: 0,
    }))
}

impl Held {
    fn of(column: &Column) -> Self {
        match column.name {
            "time" | "recipients" => Self::Numbers(Vec::new()),
            _ => Self::Texts {
                levels: (!column.is_required).then(Vec::new),
                values: Vec::new(),
            },
        }
    }

    fn push(&mut self, value: Value<'_>) {
        match (self, value) {
            (Self::Numbers(numbers), Value::Time(number)) => numbers.push(number),
            (Self::Numbers(numbers), Value::Number(number)) => {
                numbers.push(i64::try_from(number).unwrap_or(i64::MAX));
            }
            (Self::Texts { levels, values }, Value::Text(text)) => {
                if let Some(levels) = levels {
                    levels.push(text.is_some().into());
                }
                values.extend(text.map(|text| ByteArray::from(text.as_bytes().to_vec())));
            }
            // Each column has one kind of values.
            (Self::Numbers(_), Value::Text(_)) | (Self::Texts { .. }, _) => {}
        }
    }
}

fn schema(with_private: bool) -> Result<TypePtr, ParquetError> {
    let fields = columns(with_private).map(|column| {
        let (physical, logical) = match column.name {
            "time" => {
                let unit = TimeUnit::MICROS;
                let utc = LogicalType::timestamp(true, unit);
                (Physical::INT64, Some(utc))
            }
            "recipients" => (Physical::INT64, None),
            _ => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
        };
        let repetition = match column.is_required {
            true => Repetition::REQUIRED,
            false => Repetition::OPTIONAL,
        };
        let field = Type::primitive_type_builder(column.name, physical);
        let field = field.with_logical_type(logical).with_repetition(repetition);
        field.build().map(Arc::new)
    });
    let fields: Result<Vec<TypePtr>, ParquetError> = fields.collect();
    let schema = Type::group_type_builder("transfers").with_fields(fields?);
    schema.build().map(Arc::new)
}

impl Parquet<'_> {
    fn write_group(&mut self) -> Result<(), ParquetError> {
        let mut group = self.to.next_row_group()?;
        for (_, held) in &mut self.columns {
            let Some(mut column) = group.next_column()? else {
                break;
            };
            match held {
                Held::Numbers(numbers) => {
                    column
                        .typed::<Int64Type>()
                        .write_batch(numbers, None, None)?;
                    numbers.clear();
                }
                Held::Texts { levels, values } => {
                    let told = levels.as_deref();
                    column
                        .typed::<ByteArrayType>()
                        .write_batch(values, told, None)?;
                    values.clear();
                    if let Some(levels) = levels {
                        levels.clear();
                    }
                }
            }
            column.close()?;
        }
        group.close()?;
        self.rows = 0;
        Ok(())
    }
}

impl Form for Parquet<'_> {
    fn row(&mut self, row: &Row<'_>) -> io::Result<()> {
        for (column, held) in &mut self.columns {
            held.push((column.value)(row));
        }
        self.rows += 1;
        match self.rows < GROUP {
            true => Ok(()),
            false => self.write_group().map_err(told),
        }
    }

    fn end(mut self: Box<Self>) -> io::Result<()> {
        if self.rows > 0 {
            self.write_group().map_err(told)?;
        }
        let to = self.to.into_inner().map_err(told)?;
        to.flush()
    }
}

fn told(error: ParquetError) -> io::Error {
    io::Error::other(error)
}
