//! Tables as `data/README.md` describes them: tabs between cells, names of columns in the first line,
//! nothing quoted.

use std::fs;

use crate::Made;

/// A table, as text.
pub struct Table {
    file: String,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// One row of a table.
pub struct Row<'table> {
    table: &'table Table,
    cells: &'table [String],
}

impl Table {
    /// Reads a table. Every row must have a cell for each column.
    pub fn read(file: &str) -> Made<Self> {
        let text = fs::read_to_string(file)?;
        let split = |line: &str| line.split('\t').map(String::from).collect::<Vec<_>>();
        let mut lines = text.lines().map(split);
        let columns = lines.next().ok_or_else(|| format!("{file} is empty"))?;
        let rows: Vec<_> = lines.collect();
        for (index, row) in rows.iter().enumerate() {
            if row.len() != columns.len() {
                return Err(format!("{file}, line {}: not a cell a column", index + 2).into());
            }
        }
        let file = file.to_string();
        Ok(Self {
            file,
            columns,
            rows,
        })
    }

    /// All rows, in the order of the file.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|cells| Row { table: self, cells })
    }
}

impl<'table> Row<'table> {
    /// What stands in a column.
    pub fn cell(&self, column: &str) -> Made<&'table str> {
        let table = self.table;
        let index = table.columns.iter().position(|name| name == column);
        let cell = index.and_then(|index| self.cells.get(index));
        let missing = || format!("{} has no column {column}", table.file);
        Ok(cell.ok_or_else(missing)?)
    }
}
