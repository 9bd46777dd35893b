//! The contract for what Exchange writes, rule by rule: each case quotes a rule of `docs/counting.md`,
//! `docs/formats.md` or `docs/report-format.md` in other words, and would fail without it.
//!
//! A case goes the whole way, from bytes to the report, with its files in both orders.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod aggregated;
mod archives;
mod boundary;
mod command_line;
mod connector_messages;
mod connectors;
mod dates;
mod identity;
mod insights;
mod json;
mod rows;
mod summaries;
mod tables;
mod tls;
mod trace_detail;
mod tracking;
pub(crate) mod workbooks;

use std::io::Cursor;

use mailflow_insight::report::{Options, RangeChoice, Report};
use mailflow_insight::tally::{Tally, read_source};
use mailflow_insight::text::report_file;
use mailflow_insight::trace::{ConnectorType, Direction, TlsClass, Unit, file};

/// A rule with files to try it on.
struct Case {
    says: &'static str,
    files: Vec<(String, Vec<u8>)>,
    domains: Vec<String>,
    options: Options,
    expected: Vec<&'static str>,
    told: fn(&Report) -> Vec<String>,
}

/// A rule that the flows of the report show, over the whole coverage.
fn rule(says: &'static str) -> Case {
    Case {
        says,
        files: Vec::new(),
        domains: Vec::new(),
        options: Options {
            range: RangeChoice::All,
            ..Options::default()
        },
        expected: Vec::new(),
        told: flows,
    }
}

impl Case {
    fn file(mut self, name: &str, content: impl Into<Vec<u8>>) -> Self {
        self.files.push((name.to_owned(), content.into()));
        self
    }

    fn of(self, content: impl Into<Vec<u8>>) -> Self {
        self.file("a.csv", content)
    }

    fn domain(mut self, domain: &str) -> Self {
        self.domains.push(domain.to_owned());
        self
    }

    fn options(mut self, change: impl FnOnce(&mut Options)) -> Self {
        change(&mut self.options);
        self
    }

    fn recipients(self) -> Self {
        self.options(|options| options.unit = Unit::Recipients)
    }

    /// What the flows must be.
    fn gives(mut self, expected: &[&'static str]) -> Self {
        self.expected = expected.to_vec();
        self
    }

    /// What the file list must say instead.
    fn lists(mut self, expected: &[&'static str]) -> Self {
        self.told = files;
        self.gives(expected)
    }

    /// What the days must be instead.
    fn days(mut self, expected: &[&'static str]) -> Self {
        self.told = days;
        self.gives(expected)
    }

    /// Which insights there must be instead.
    fn warns(mut self, expected: &[&'static str]) -> Self {
        self.told = insights_of;
        self.gives(expected)
    }

    /// That there is no report.
    fn gives_nothing(self) -> Self {
        self.gives(&["nothing"])
    }

    fn read(&self, reverse: bool) -> Result<Report, String> {
        let options = file::Options::with_domains(self.domains.clone());
        let mut tally = Tally::default();
        let mut order: Vec<usize> = (0..self.files.len()).collect();
        if reverse {
            order.reverse();
        }
        for (number, index) in (0..).zip(order) {
            let (name, content) = &self.files[index];
            read_source(name, Cursor::new(content), &options, &mut |member, part| {
                tally.absorb(number, member, part);
            });
        }
        Report::build(&tally.resolve(), &self.options).map_err(|_| "nothing".to_owned())
    }

    fn difference(&self) -> Option<String> {
        let report = self.read(false);
        let json = |report: &Result<Report, String>| {
            let report = report.as_ref().ok()?;
            Some(report.to_json(report_file::note).unwrap())
        };
        if json(&report) != json(&self.read(true)) {
            return Some(format!("{}\n   depends on the order of files", self.says));
        }
        let told = match &report {
            Ok(report) => (self.told)(report),
            Err(why) => vec![why.clone()],
        };
        (told != self.expected).then(|| {
            format!(
                "{}\n   gave\n      {}\n   instead of\n      {}",
                self.says,
                told.join("\n      "),
                self.expected.join("\n      ")
            )
        })
    }
}

/// Fails with all rules that do not hold.
fn hold(cases: impl IntoIterator<Item = Case>) {
    let broken: Vec<String> = cases
        .into_iter()
        .filter_map(|case| case.difference())
        .collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

/// `in NAME partner forced 2/3 tls1_2=1 none=1`: volume, recipients, and the classes that occur.
fn flows(report: &Report) -> Vec<String> {
    let line = |connector: &mailflow_insight::report::Connector| {
        let mut line = short(connector.direction).to_owned();
        line += " ";
        line += connector.name.as_deref().unwrap_or("-");
        line += match connector.kind {
            Some(ConnectorType::OnPremises) => " on_premises",
            Some(ConnectorType::Partner) => " partner",
            None => "",
        };
        line += match connector.forced_tls {
            Some(true) => " forced",
            Some(false) => " unforced",
            None => "",
        };
        let totals = &connector.totals;
        line += &format!(" {}/{}", totals.volume, totals.recipients);
        for class in TlsClass::ALL {
            let count = totals.tls.get(class);
            if count > 0 {
                line += &format!(" {}={count}", class.id());
            }
        }
        line
    };
    report.connectors.iter().map(line).collect()
}

/// `NAME FORMAT ENCODING RECORDS/TRANSFERS REASON=COUNT@LINE`.
fn files(report: &Report) -> Vec<String> {
    let line = |file: &mailflow_insight::report::FileEntry| {
        let mut line = format!(
            "{} {} {} {}/{}",
            file.name,
            file.format,
            file.encoding.unwrap_or("-"),
            file.records,
            file.transfers
        );
        for skip in &file.skipped {
            line += &format!(" {}={}@{}", skip.reason.id(), skip.count, skip.first_line);
        }
        line
    };
    report.files.iter().map(line).collect()
}

/// `DAY in NAME VOLUME`.
fn days(report: &Report) -> Vec<String> {
    let line = |row: &mailflow_insight::report::DayRow| {
        let name = row.connector.as_deref().unwrap_or("-");
        let direction = short(row.direction);
        format!("{} {direction} {name} {}", row.date, row.totals.volume)
    };
    report.days.iter().map(line).collect()
}

/// `ID in NAME NUMERATOR/DENOMINATOR > LIMIT`.
fn insights_of(report: &Report) -> Vec<String> {
    let line = |insight: &mailflow_insight::report::Insight| {
        format!(
            "{} {} {} {}/{} > {}",
            insight.id.id(),
            short(insight.direction),
            insight.connector.as_deref().unwrap_or("-"),
            insight.numerator,
            insight.denominator,
            insight.limit
        )
    };
    report.insights.iter().map(line).collect()
}

fn short(direction: Direction) -> &'static str {
    match direction {
        Direction::Inbound => "in",
        Direction::Outbound => "out",
    }
}
