//! The command `link`: a report into a share link, and a share link into a report.

mod passphrase;
mod seal;

use std::io::{self, Read};
use std::path::PathBuf;

use clap::{Args, Subcommand};
use report::link::{self, Content, LinkError, MAX_ADDRESS, Made, Opened, SharedView, Span};
use report::{CountedFrom, Options, RangeChoice};
use strength::Guideline;
use text::WrongValue;
use trace::Timestamp;

use crate::arguments::Asked;
use crate::failure::Failure;
use crate::person::Person;
use crate::reports::{self, FormatArg};
use crate::values::{self, ThresholdArg};
use crate::{examples, output};

/// What stands before the text of a link, behind the address of the page.
const FRAGMENT: &str = "#r=";

/// What is done with links.
#[derive(Subcommand)]
pub(crate) enum LinkCommand {
    /// Make a link that holds the report itself, for a page on a web site.
    #[command(after_help = examples::LINK_MAKE)]
    Make(Box<MakeArgs>),
    /// Open a link into a report.
    #[command(after_help = examples::LINK_OPEN)]
    Open(OpenArgs),
}

/// What `link make` is asked for.
#[derive(Args)]
pub(crate) struct MakeArgs {
    #[command(flatten)]
    asked: Asked,
    /// Where the page is, such as https://mail.example/insight/.
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    site: String,
    /// Give connectors other names: "Connector A" is the one with the most mail.
    #[arg(long)]
    replace_names: bool,
    /// Protect the link with a passphrase. It is read from MAILFLOW_PASSPHRASE, else asked for on a
    /// terminal, else the first line of standard input.
    #[arg(long)]
    passphrase: bool,
}

/// What `link open` is asked for.
#[derive(Args)]
pub(crate) struct OpenArgs {
    /// The link; `-` is standard input.
    #[arg(value_name = "LINK|-")]
    link: String,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t = FormatArg::Text)]
    format: FormatArg,
    /// What the verdict of the text is measured by.
    #[arg(long, value_enum, default_value_t = ThresholdArg::Tls12)]
    threshold: ThresholdArg,
    /// Who says how strong a version is.
    #[arg(long, value_name = "ID", default_value = Guideline::default().id(), value_parser = values::guideline)]
    guideline: Guideline,
    /// Where the report goes [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// An address that a fragment can stand behind.
fn address(text: &str) -> Result<String, WrongValue> {
    let is_one = ["https://", "http://", "file://"]
        .iter()
        .any(|begin| text.starts_with(begin));
    let is_plain = !text.contains(|letter: char| letter.is_control() || letter.is_whitespace());
    match is_one && is_plain {
        true => Ok(text.split('#').next().unwrap_or_default().to_owned()),
        false => Err(WrongValue::Address),
    }
}

/// Makes or opens a link.
pub(crate) fn run(command: &LinkCommand, person: &Person) -> Result<(), Failure> {
    match command {
        LinkCommand::Make(args) => make(args, person),
        LinkCommand::Open(args) => open(args, person),
    }
}

/// The link goes to standard output; what was done to the report goes beside it.
fn make(args: &MakeArgs, person: &Person) -> Result<(), Failure> {
    let (_, report) = reports::of_files(&args.asked, person)?;
    let words = person.words();
    let view = SharedView {
        range: args.asked.days.range(),
        ..SharedView::default()
    };
    let made = Made::by_this(Timestamp::now().day());
    if !report.is_in_utc() {
        return Err(match report.source {
            CountedFrom::Traces => Failure::LinkNeedsUtc,
            CountedFrom::Summaries => Failure::LinkOfOtherDays {
                zones: report.zone_names(),
            },
        });
    }
    let passphrase = match args.passphrase {
        true => Some(passphrase::for_new_link(person)?),
        false => None,
    };
    let limits = args.asked.counting.limits();
    let mut content = Content::of(&report, limits, view, made, None);
    if args.replace_names {
        content.replace_names(|letter| words.connector_called(letter));
    }
    let around = args.site.chars().count() + FRAGMENT.len();
    let room = MAX_ADDRESS.saturating_sub(around);
    let fitted =
        link::fit(&content, room, passphrase.is_some()).map_err(|_| Failure::LinkTooLarge)?;
    tell_of_changes(&fitted.content, person);
    let text = match passphrase {
        None => fitted.text(),
        Some(passphrase) => seal::seal(&fitted.packed, &passphrase)
            .map_err(|error| Failure::Unwritable(io::Error::other(error)))?
            .text(),
    };
    let link = format!("{}{FRAGMENT}{text}", args.site);
    let numbers = person.numbers();
    let [used, most] = [link.chars().count(), MAX_ADDRESS].map(|count| numbers.count(count as u64));
    person.tell(&words.link_length(&used, &most));
    output::write(&format!("{link}\n"), None)
}

/// Says what was left out or coarsened, as the dialog of the page does before a link is copied.
fn tell_of_changes(content: &Content, person: &Person) {
    let (words, numbers) = (person.words(), person.numbers());
    let changes = &content.changes;
    if changes.span != Span::Day
        && let Some(sentence) = words.days_added_up(changes.span)
    {
        person.tell(sentence);
    }
    let merged = u64::from(content.merged());
    if merged > 0 {
        person.tell(&numbers.amount(merged, |count| words.connectors_added_up(count)));
    }
    if changes.idle_left_out > 0 {
        let sentence = numbers.amount(changes.idle_left_out, |count| words.idle_left_out(count));
        person.tell(&sentence);
    }
    if changes.insights_left_out > 0 {
        let count = changes.insights_left_out;
        person.tell(&numbers.amount(count, |count| words.insights_left_out(count)));
    }
    if changes.names_replaced {
        person.tell(words.names_replaced());
    }
}

fn open(args: &OpenArgs, person: &Person) -> Result<(), Failure> {
    let mut typed = args.link.clone();
    if typed == "-" {
        typed.clear();
        let read = io::stdin().lock().take(1 << 20).read_to_string(&mut typed);
        read.map_err(|error| Failure::Unreadable {
            path: PathBuf::from("-"),
            error,
        })?;
    }
    let typed = typed.trim();
    let whole = link::repaired(typed).unwrap_or_else(|| typed.to_owned());
    let fragment = whole
        .split_once('#')
        .map_or(whole.as_str(), |(_, fragment)| fragment);
    let text = link::find(fragment).ok_or(Failure::Link(LinkError::NotOurs))?;
    let content = match link::open(&text).map_err(Failure::Link)? {
        Opened::Content(content) => content,
        Opened::Sealed(sealed) => {
            let passphrase = passphrase::of_link(args.link != "-", person)?;
            let content = seal::unseal(&sealed, &passphrase).map_err(Failure::Link)?;
            Box::new(content)
        }
    };
    tell_of_changes(&content, person);
    let words = person.words();
    let resolved = content.resolved(&|count| words.other_connectors(count), args.guideline);
    let options = Options {
        range: RangeChoice::All,
        unit: content.unit,
        source: None,
        limits: content.limits,
        has_domains: false,
    };
    let report = reports::build(&resolved, &options)?;
    let to = args.output.as_deref();
    reports::write_as(args.format, &report, args.threshold.into(), &[], to, person)
}
