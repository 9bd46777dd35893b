//! `guidelines.tsv`: for each guideline what it says of versions and suites.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::Made;
use crate::suites::{Suites, VERSIONS};
use crate::tsv::{Row, Table};

/// Their ids, in the order of `Guideline` in `src/guideline.rs`.
const IDS: [&str; 4] = [
    "ncsc-nl-2025-05",
    "bsi-tr-02102-2",
    "nist-sp-800-52r2",
    "mozilla-intermediate",
];
/// The number of a suite without a row.
const NO_ROW: u8 = u8::MAX;

/// A grade, as Rust writes it, and the section that gives it.
type Graded = (&'static str, String);

/// What one guideline says.
pub struct Guideline {
    id: &'static str,
    document: String,
    date: String,
    is_original_read: bool,
    /// The different grades and sections; a row of the table is the number of one.
    graded: Vec<Graded>,
    versions: BTreeMap<String, u8>,
    suites: BTreeMap<String, u8>,
    other: Option<Graded>,
}

impl Guideline {
    /// The number of a suite's row, or that of none.
    pub fn row(&self, iana: &str) -> u8 {
        self.suites.get(iana).copied().unwrap_or(NO_ROW)
    }

    fn take(&mut self, row: &Row<'_>, suites: &Suites) -> Made<()> {
        let (kind, name) = (row.cell("kind")?, row.cell("name")?);
        let graded = (grade(row.cell("grade")?)?, row.cell("section")?.to_string());
        let rows = match kind {
            "version" if VERSIONS.contains(&name) => &mut self.versions,
            "suite" if suites.has(name) => &mut self.suites,
            "other" if self.other.is_none() => {
                self.other = Some(graded);
                return Ok(());
            }
            _ => return Err(format!("{}: a {kind} {name} is not known", self.id).into()),
        };
        let known = self.graded.iter().position(|known| *known == graded);
        let number = known.unwrap_or_else(|| {
            self.graded.push(graded);
            self.graded.len() - 1
        });
        let before = rows.insert(name.to_string(), u8::try_from(number)?);
        match before {
            None => Ok(()),
            Some(_) => Err(format!("{} grades {name} twice", self.id).into()),
        }
    }
}

fn grade(id: &str) -> Made<&'static str> {
    Ok(match id {
        "good" => "Good",
        "sufficient" => "Sufficient",
        "phase_out" => "PhaseOut",
        "insufficient" => "Insufficient",
        other => return Err(format!("{other:?} is no grade").into()),
    })
}

/// Reads the table.
pub fn read(file: &str, suites: &Suites) -> Made<Vec<Guideline>> {
    let table = Table::read(file)?;
    let mut guidelines = Vec::new();
    for id in IDS {
        guidelines.push(one(id, &table, suites)?);
    }
    for row in table.rows() {
        let id = row.cell("guideline")?;
        if !IDS.contains(&id) {
            return Err(format!("{id} is no guideline that is known").into());
        }
    }
    Ok(guidelines)
}

fn one(id: &'static str, table: &Table, suites: &Suites) -> Made<Guideline> {
    let mut guideline = Guideline {
        id,
        document: String::new(),
        date: String::new(),
        is_original_read: false,
        graded: Vec::new(),
        versions: BTreeMap::new(),
        suites: BTreeMap::new(),
        other: None,
    };
    for row in table.rows() {
        if row.cell("guideline")? != id {
            continue;
        }
        guideline.take(&row, suites)?;
        let (document, date) = (row.cell("document")?, row.cell("date")?);
        let is_original_read = row.cell("source")?.starts_with("original read");
        if guideline.document.is_empty() {
            guideline.document = document.to_string();
            guideline.date = date.to_string();
            guideline.is_original_read = is_original_read;
        }
        if guideline.document != document
            || guideline.date != date
            || guideline.is_original_read != is_original_read
        {
            return Err(format!("{id}: two documents, dates or sources").into());
        }
    }
    if guideline.versions.len() != VERSIONS.len() || guideline.other.is_none() {
        return Err(format!("{id} does not say all of versions, and of other suites").into());
    }
    Ok(guideline)
}

/// All of it as Rust.
pub fn made(guidelines: &[Guideline]) -> String {
    let mut made = String::from(
        "/// What the guidelines say, in the order of `Guideline`.\n\
         pub(crate) static GUIDELINES: [GuidelineTable; 4] = [\n",
    );
    for one in guidelines {
        let graded: String = one.graded.iter().map(graded).collect();
        let other: String = one.other.iter().map(graded_alone).collect();
        let versions = VERSIONS.map(|name| one.versions.get(name).copied().unwrap_or(NO_ROW));
        // Writing to a text cannot fail.
        let _ = writeln!(
            made,
            "GuidelineTable {{ id: {:?}, document: {:?}, date: {:?}, is_original_read: {}, \
             graded: &[{graded}], other: {other}, versions: {versions:?} }},",
            one.id, one.document, one.date, one.is_original_read,
        );
    }
    made + "];\n\n"
}

fn graded_alone((grade, section): &Graded) -> String {
    format!("Graded {{ grade: Grade::{grade}, section: {section:?} }}")
}

fn graded(one: &Graded) -> String {
    graded_alone(one) + ", "
}
