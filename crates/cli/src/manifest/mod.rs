//! The commands `manifest` and `verify`: which files were read and what came of them, written down, and
//! checked later.

mod content;
mod differences;

use std::path::PathBuf;

use clap::Args;
use report::RangeChoice;
use serde::Serialize;
use text::Differs;
use trace::Timestamp;
use trace::calendar::TICKS_PER_SECOND;

use self::content::{Manifest, hashed};
use self::differences::{Difference, NumberOf};
use crate::arguments::Asked;
use crate::document::Document;
use crate::failure::Failure;
use crate::form::ToldForm;
use crate::output;
use crate::person::Person;
use crate::reading::Inputs;

/// What `manifest` is asked for. Labels are no part of a manifest, and who gives them is told why.
#[derive(Args)]
#[command(mut_arg("labels", |it| it.hide(true)), mut_arg("only_label", |it| it.hide(true)))]
pub(crate) struct ManifestArgs {
    #[command(flatten)]
    asked: Asked,
    /// Where the manifest goes [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// What `verify` is asked for.
#[derive(Args)]
pub(crate) struct VerifyArgs {
    /// The manifest. Files are read as it says, in its days.
    #[arg(value_name = "MANIFEST")]
    manifest: PathBuf,
    /// The files and folders, as they were given to `manifest`.
    #[arg(required = true, value_name = "FILE|FOLDER|-")]
    inputs: Vec<PathBuf>,
    /// A list of configured connectors that was given then; may repeat.
    #[arg(long, value_name = "FILE")]
    connectors: Vec<PathBuf>,
    /// A column mapping that was given then; may repeat.
    #[arg(long, value_name = "FILE")]
    mapping: Vec<PathBuf>,
    /// The key that the machines of a fleet share: any file of 16 bytes or more. Tallies made under it are
    /// read under it only.
    #[arg(long, value_name = "FILE")]
    key_file: Option<PathBuf>,
    #[command(flatten)]
    form: ToldForm,
}

/// Writes a manifest.
pub(crate) fn run(args: &ManifestArgs, person: &Person) -> Result<(), Failure> {
    let reading = &args.asked.reading;
    if !(reading.files.labels.is_empty() && reading.files.only_label.is_empty()) {
        return Err(Failure::ManifestOfLabels);
    }
    let range = args.asked.days.asked().unwrap_or(RangeChoice::All);
    let has_domains = !reading.files.domains.is_empty();
    let options = args.asked.counting.options(range, has_domains);
    let inputs = Inputs::find(&args.asked.inputs, &reading.files)?;
    // The manifest of last time may lie among the files, and this one takes its place.
    let inputs = inputs.without(args.output.as_deref());
    // Written in seconds, and read again by what is written.
    let now = Timestamp(inputs.now().second() * TICKS_PER_SECOND);
    let inputs = inputs.read_at(now);
    let files = hashed(&inputs)?;
    let (manifest, numbers) = Manifest::of(&inputs, files, reading, &options, person)?;
    numbers?;
    let json = manifest.to_json();
    let json = json.map_err(|error| Failure::Unwritable(std::io::Error::other(error)))?;
    output::write(&json, args.output.as_deref())
}

/// Tells what is not as a manifest says.
pub(crate) fn verify(args: &VerifyArgs, person: &Person) -> Result<(), Failure> {
    let path = &args.manifest;
    let bytes = std::fs::read(path).map_err(|error| Failure::Unreadable {
        path: path.clone(),
        error,
    })?;
    let not_one = || Failure::NotAManifest { path: path.clone() };
    let then = Manifest::from_json(&bytes).ok_or_else(not_one)?;
    let options = then.options.options(&args.connectors, &args.mapping);
    let (mut reading, options) = options.ok_or_else(not_one)?;
    reading.files.key_file.clone_from(&args.key_file);
    // A zone may be said of a file that is missing now, and that is told below.
    let zones = std::mem::take(&mut reading.files.stamps_zone);
    let inputs = Inputs::find(&args.inputs, &reading.files)?
        .without(Some(path))
        .read_at(then.read_at().ok_or_else(not_one)?);
    let files = hashed(&inputs)?;
    let inputs = match then.names_zones() {
        true => inputs.with_zones(zones, then.zones_of(&files).ok_or_else(not_one)?),
        false => inputs.with_typed_zones(zones),
    };
    let (now, _) = Manifest::of(&inputs, files, &reading, &options, person)?;
    let checked = Checked {
        differences: differences::between(&then, &now),
        then,
        now,
    };
    args.form
        .write(|| checked.document(person), || checked.json(), person)?;
    match checked.differences.len() as u64 {
        0 => Ok(()),
        count => {
            Err(Failure::NotThere(person.numbers().amount(count, |count| {
                person.language.words().differences(count)
            })))
        }
    }
}

struct Checked {
    then: Manifest,
    now: Manifest,
    differences: Vec<Difference>,
}

impl Checked {
    fn document(&self, person: &Person) -> Document {
        let (words, numbers) = (person.language.words(), person.numbers());
        let mut document = Document {
            title: words.manifest_title().to_owned(),
            blocks: Vec::new(),
        };
        if self.differences.is_empty() {
            let files = self.then.files.len() as u64;
            document.sentence(
                0,
                numbers.amount(files, |files| words.all_as_it_says(files)),
            );
        }
        if self.then.generator != self.now.generator {
            let (then, now) = (&self.then.generator, &self.now.generator);
            document.sentence(0, words.other_release(then, now));
        }
        for difference in &self.differences {
            document.sentence(0, told(difference, person));
        }
        document
    }

    fn json(&self) -> serde_json::Result<String> {
        #[derive(Serialize)]
        struct Written<'a> {
            manifest_by: &'a str,
            verified_by: &'a str,
            files: usize,
            differences: &'a [Difference],
        }
        let mut json = serde_json::to_string_pretty(&Written {
            manifest_by: &self.then.generator,
            verified_by: &self.now.generator,
            files: self.then.files.len(),
            differences: &self.differences,
        })?;
        json.push('\n');
        Ok(json)
    }
}

fn told(difference: &Difference, person: &Person) -> String {
    let (words, numbers) = (person.language.words(), person.numbers());
    let all = person.words();
    match difference {
        Difference::Missing { file } => words.differs(Differs::Missing(file)),
        Difference::Changed {
            file,
            bytes_before,
            bytes_now,
        } => {
            let [before, now] = [*bytes_before, *bytes_now].map(|bytes| numbers.count(bytes));
            words.differs(Differs::Changed {
                file,
                before: &before,
                now: &now,
            })
        }
        Difference::Additional {
            file,
            is_missing_one,
        } => words.differs(Differs::Additional {
            file,
            is_missing_one: is_missing_one.as_deref(),
        }),
        Difference::Unreadable { file } => words.differs(Differs::Unreadable(file)),
        Difference::ReadOtherwise { file } => words.differs(Differs::ReadOtherwise(file)),
        Difference::Days { before, now } => words.differs(Differs::Number {
            what: words.manifest_days(),
            before,
            now,
        }),
        Difference::Number {
            direction,
            of,
            before,
            now,
        } => {
            let of = match of {
                NumberOf::Volume => all.labels().volume,
                NumberOf::Recipients => all.report().recipients,
                NumberOf::Class(class) => all.class(*class),
            };
            let [before, now] = [*before, *now].map(|count| numbers.count(count));
            let what = format!("{}, {of}", all.direction(*direction));
            words.differs(Differs::Number {
                what: &what,
                before: &before,
                now: &now,
            })
        }
        Difference::Nothing { is_now } => words.differs(Differs::Nothing { is_now: *is_now }),
        Difference::Report => words.differs(Differs::Report),
    }
}
