//! Figures as Parquet, which query engines read by column.
//!
//! Every column may be empty. Numbers are doubles, places are 64-bit integers, the rest is text; `value` and `value_high` stand a second
//! time as exact decimal digits, in `value_text` and `value_high_text`.

use std::fs::File;
use std::io::{self, BufWriter};
use std::sync::Arc;

use parquet::basic::{Compression, ConvertedType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, DataType, DoubleType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::types::Type;
use tallymark::report::Cell;

use super::rows::columns;

/// Rows that are held until they are written together, as one group.
const GROUP: usize = 16_384;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Place,
}

/// A Parquet file that is being written.
pub(crate) struct Columnar {
    file: SerializedFileWriter<BufWriter<File>>,
    /// Name and kind of each column, and which cell of a row it shows.
    columns: Vec<(String, Kind, usize)>,
    rows: Vec<Vec<Cell>>,
}

impl Columnar {
    /// An empty table in `file`.
    pub(crate) fn new(file: BufWriter<File>) -> io::Result<Self> {
        let columns = plan(&columns());
        let fields = columns.iter().map(|(name, kind, _)| field(name, *kind)).collect::<Result<_, _>>();
        let schema = fields.and_then(|fields| Type::group_type_builder("figure").with_fields(fields).build());
        let settings = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
        let file = SerializedFileWriter::new(file, Arc::new(schema.map_err(failed)?), Arc::new(settings));
        Ok(Self { file: file.map_err(failed)?, columns, rows: Vec::new() })
    }

    /// Adds rows behind the others.
    pub(crate) fn append(&mut self, mut rows: Vec<Vec<Cell>>) -> io::Result<()> {
        self.rows.append(&mut rows);
        if self.rows.len() < GROUP { Ok(()) } else { self.write_group().map_err(failed) }
    }

    /// Completes the file.
    pub(crate) fn finish(mut self) -> io::Result<BufWriter<File>> {
        self.write_group().and_then(|()| self.file.into_inner()).map_err(failed)
    }

    fn write_group(&mut self) -> Result<(), ParquetError> {
        let rows = std::mem::take(&mut self.rows);
        let mut group = self.file.next_row_group()?;
        for &(_, kind, cell) in &self.columns {
            let cells = rows.iter().map(|row| row.get(cell).unwrap_or(&Cell::Empty).as_str());
            match kind {
                Kind::Text => write_column::<ByteArrayType>(&mut group, cells, |s| Some(ByteArray::from(s)))?,
                Kind::Number => write_column::<DoubleType>(&mut group, cells, |s| s.parse().ok())?,
                Kind::Place => write_column::<Int64Type>(&mut group, cells, |s| s.parse().ok())?,
            }
        }
        group.close().map(|_| ())
    }
}

/// The columns of the file for those of a table.
fn plan(columns: &[&str]) -> Vec<(String, Kind, usize)> {
    let mut plan = Vec::new();
    for (cell, &name) in columns.iter().enumerate() {
        match name {
            "value" | "value_high" => {
                plan.push((name.to_owned(), Kind::Number, cell));
                plan.push((format!("{name}_text"), Kind::Text, cell));
            }
            "start" | "end" => plan.push((name.to_owned(), Kind::Place, cell)),
            _ => plan.push((name.to_owned(), Kind::Text, cell)),
        }
    }
    plan
}

fn field(name: &str, kind: Kind) -> Result<Arc<Type>, ParquetError> {
    let (physical, converted) = match kind {
        Kind::Text => (Physical::BYTE_ARRAY, ConvertedType::UTF8),
        Kind::Number => (Physical::DOUBLE, ConvertedType::NONE),
        Kind::Place => (Physical::INT64, ConvertedType::NONE),
    };
    let field = Type::primitive_type_builder(name, physical).with_repetition(Repetition::OPTIONAL);
    Ok(Arc::new(field.with_converted_type(converted).build()?))
}

/// Writes the next column; an empty cell, or one that `read` makes nothing of, is null.
fn write_column<'a, T: DataType>(
    group: &mut SerializedRowGroupWriter<'_, BufWriter<File>>,
    cells: impl Iterator<Item = &'a str>,
    read: impl Fn(&'a str) -> Option<T::T>,
) -> Result<(), ParquetError> {
    let (mut values, mut present) = (Vec::new(), Vec::new());
    for cell in cells {
        let value = if cell.is_empty() { None } else { read(cell) };
        present.push(i16::from(value.is_some()));
        values.extend(value);
    }
    let Some(mut column) = group.next_column()? else { return Ok(()) };
    column.typed::<T>().write_batch(&values, Some(&present), None)?;
    column.close()
}

fn failed(error: ParquetError) -> io::Error {
    io::Error::other(error)
}

#[cfg(test)]
mod tests {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::RowAccessor;

    use super::*;

    #[test]
    fn what_was_written_is_read_again() {
        let path = std::env::temp_dir().join(format!("tallymark-columnar-{}.parquet", std::process::id()));
        let width = columns().len();
        let row = |id: &str, value: &str| {
            let mut row = vec![Cell::Empty; width];
            row[0] = Cell::Text(id.to_owned());
            row[2] = Cell::Number(value.to_owned());
            row
        };
        let mut file = Columnar::new(BufWriter::new(File::create(&path).unwrap())).unwrap();
        let many = GROUP + 3;
        for n in 0..many {
            file.append(vec![row(&format!("第{n}篇"), "0.1")]).unwrap();
        }
        file.finish().unwrap().into_inner().unwrap().sync_all().unwrap();

        let reader = SerializedFileReader::new(File::open(&path).unwrap()).unwrap();
        assert_eq!(reader.metadata().num_row_groups(), 2);
        let rows: Vec<_> = reader.get_row_iter(None).unwrap().map(Result::unwrap).collect();
        std::fs::remove_file(path).unwrap();
        assert_eq!(rows.len(), many);
        let last = rows.last().unwrap();
        assert_eq!(last.get_string(0).unwrap(), &format!("第{}篇", many - 1));
        let names: Vec<_> = last.get_column_iter().map(|(name, _)| name.as_str()).collect();
        let of = |name: &str| names.iter().position(|n| *n == name).unwrap();
        assert_eq!(last.get_double(of("value")).unwrap(), 0.1);
        assert_eq!(last.get_string(of("value_text")).unwrap(), "0.1");
        assert!(last.get_long(of("start")).is_err(), "an empty cell is null");
    }
}
