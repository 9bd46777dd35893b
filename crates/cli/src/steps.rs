//! How a number came about: in steps from the records to it, or, where there are no records, from what each
//! file that holds numbers only adds to it. The last line of the last table is the number.

use report::explain::{self, Line};
use report::{Report, csv_row};
use tally::{Account, AddedFile, AddedUp, Tally};

use crate::document::{Column, Document, Table};
use crate::person::Person;

/// Days of a file that are listed; of more only the sums are.
const DAYS: usize = 31;

/// The steps of a number, by the file that they are of; none where they are of all files together.
pub(crate) struct Steps {
    parts: Vec<(Option<AddedFile>, Vec<Line>)>,
    account: Option<Account>,
}

impl Steps {
    /// Of a number of the traces.
    pub(crate) fn of_records(tally: &Tally, report: &Report, account: Account) -> Self {
        let files = tally.resolve_by(report.guideline).files;
        let lines = explain::lines(&files, &account, report.unit);
        Self {
            parts: vec![(None, lines)],
            account: Some(account),
        }
    }

    /// Of a number of files that hold numbers only.
    pub(crate) fn of_sums(added: AddedUp) -> Self {
        let sums = vec![explain::sum_of_files(&added)];
        let of_file = |file: AddedFile| {
            let lines = explain::lines_of_file(&file.sums);
            (Some(file), lines)
        };
        let files = added.files.into_iter().map(of_file);
        Self {
            parts: files.chain([(None, sums)]).collect(),
            account: None,
        }
    }

    /// In words and tables.
    pub(crate) fn document(&self, person: &Person) -> Document {
        let words = person.words();
        let labels = words.explain();
        let mut document = Document {
            title: labels.title.to_owned(),
            blocks: Vec::new(),
        };
        if self.account.is_none() {
            document.sentence(0, labels.added_up);
        }
        for (file, lines) in &self.parts {
            match file {
                Some(file) => {
                    document.heading(&file.name);
                    for sentence in sentences(file, person) {
                        document.sentence(0, sentence);
                    }
                    if file.is_of_other_unit {
                        document.sentence(0, labels.other_unit);
                        continue;
                    }
                }
                None if self.account.is_none() => document.heading(labels.together),
                None => {}
            }
            let mut rows = steps(lines, person);
            if file.is_none() {
                rows.splice(0..0, self.files_that_add(person));
            }
            document.table(table(labels.step, rows, person));
            let days = file.iter().flat_map(|file| &file.sums.days);
            if (1..=DAYS).contains(&days.clone().count()) {
                let numbers = person.numbers();
                let rows = days.map(|(day, count)| vec![day.to_string(), numbers.count(*count)]);
                document.sentence(0, labels.by_day);
                document.table(table(words.labels().day, rows.collect(), person));
            }
        }
        if let Some(account) = &self.account {
            let numbers = person.numbers();
            for (count, is_in_clear) in [
                (account.silent_in_clear, true),
                (account.silent_unknown, false),
            ] {
                if count > 0 {
                    let text = numbers.amount(count, |messages| match is_in_clear {
                        true => words.silent_in_clear(messages),
                        false => words.silent_unknown(messages),
                    });
                    document.sentence(0, text);
                }
            }
        } else {
            document.sentence(0, labels.origin_absence);
        }
        document.sentence(0, labels.rounding);
        document
    }

    /// A row for each file that adds something, above what all of them come to.
    fn files_that_add(&self, person: &Person) -> Vec<Vec<String>> {
        let files = self.parts.iter().filter_map(|(file, _)| file.as_ref());
        let adds = files.filter(|file| file.sums.counts > 0);
        let count = |file: &AddedFile| person.numbers().count(file.sums.counts);
        adds.map(|file| vec![file.name.clone(), count(file)])
            .collect()
    }

    /// A row for each step, and below those of a file for each of its days: the file, the step or day, and what
    /// is added or, below zero, left out; of a sum the sum.
    pub(crate) fn csv(&self, person: &Person) -> String {
        let mut csv = String::new();
        csv_row(&mut csv, ["File", "Step", "Count"]);
        for (file, lines) in &self.parts {
            let name = file.as_ref().map_or("", |file| file.name.as_str());
            for line in lines {
                let row = [
                    report::harmless(name),
                    person.words().step(line.step),
                    line.count.to_string(),
                ];
                csv_row(&mut csv, row.iter().map(String::as_str));
            }
            for (day, count) in file.iter().flat_map(|file| &file.sums.days) {
                let row = [report::harmless(name), day.to_string(), count.to_string()];
                csv_row(&mut csv, row.iter().map(String::as_str));
            }
        }
        csv
    }
}

fn table(head: &str, rows: Vec<Vec<String>>, person: &Person) -> Table {
    Table {
        columns: vec![
            Column::text(head),
            Column::number(person.words().explain().count),
        ],
        rows,
    }
}

fn steps(lines: &[Line], person: &Person) -> Vec<Vec<String>> {
    let (words, numbers) = (person.words(), person.numbers());
    let row = |line: &Line| {
        let count = numbers.count(line.count.unsigned_abs());
        let sign = match line.count {
            _ if line.step.is_sum() => "",
            ..0 => "\u{2212}",
            _ => "+",
        };
        vec![words.step(line.step), format!("{sign}{count}")]
    };
    lines.iter().map(row).collect()
}

/// What a file says of where its numbers are from, and which files it lists.
fn sentences(file: &AddedFile, person: &Person) -> Vec<String> {
    let (words, numbers) = (person.words(), person.numbers());
    let mut told = words.origin(file, &|count| numbers.count(count));
    if let Some(origin) = file.origin.as_ref().filter(|it| it.files_told() > 0) {
        let names: Vec<&str> = origin.files.iter().map(|file| file.name.as_str()).collect();
        let names = match origin.more_files {
            0 => words.list(&names),
            _ => words.list_begun(&names),
        };
        told.push(words.named(words.explain().made_of, &names));
        if origin.more_files > 0 {
            told.push(numbers.amount(origin.more_files, |files| words.origin_more(files)));
        }
    }
    told
}
