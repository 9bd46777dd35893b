//! Files of any size.

use std::borrow::Cow;
use std::io::{self, Write};

use crate::exim::Exim;
use crate::extended::{self, Events};
use crate::flow::{Class, Connector, Direction, Flow, INTERNET, Kind};
use crate::message::{Message, Place};
use crate::output::{Encoding, Opener};
use crate::paper::{Paper, Weighted};
use crate::postfix::Postfix;
use crate::protocol::Protocol;
use crate::session;
use crate::totals::Totals;

/// What kind of file to make up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Log {
    /// An extended trace of Exchange Online.
    Extended,
    /// SMTP receive protocol logs of Exchange Server.
    Receive,
    /// SMTP send protocol logs of Exchange Server.
    Send,
    /// Postfix' part of the syslog of two servers.
    Postfix,
    /// Exim's main log.
    Exim,
}

impl Log {
    /// All kinds.
    pub const ALL: [Log; 5] = [
        Self::Extended,
        Self::Receive,
        Self::Send,
        Self::Postfix,
        Self::Exim,
    ];

    /// The id of the format in the report JSON.
    pub fn format(self) -> &'static str {
        match self {
            Self::Extended => "exo-extended-trace",
            Self::Receive => "exchange-smtp-receive-log",
            Self::Send => "exchange-smtp-send-log",
            Self::Postfix => "postfix-log",
            Self::Exim => "exim-log",
        }
    }

    /// How the file of this number is named, from 0.
    pub fn file_name(self, number: u32) -> String {
        match self {
            Self::Extended => format!("MTDetail_{number:05}.csv"),
            Self::Receive => format!("RECV{number:05}.LOG"),
            Self::Send => format!("SEND{number:05}.LOG"),
            Self::Postfix => format!("mail.log.{number}"),
            Self::Exim => format!("mainlog.{number}"),
        }
    }
}

/// What to make up.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Size of all files; they end with the first message that reaches it.
    pub size: u64,
    /// This many messages, whatever their size; some cross no boundary.
    pub messages: Option<u64>,
    /// Into how many files it is cut, at least 1.
    pub files: u32,
    /// Their encoding.
    pub encoding: Encoding,
    /// The same seed gives the same files.
    pub seed: u64,
    /// Number of days, at least 1.
    pub days: u32,
    /// Number of connectors; the first ten have names that are easy to read wrongly. Postfix and Exim
    /// have none.
    pub connectors: u32,
    /// Number of domains of partners, with names that are numbers; 0 for the few that have names.
    pub partners: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            size: 1 << 20,
            messages: None,
            files: 1,
            encoding: Encoding::Utf8,
            seed: 1,
            days: 14,
            connectors: 8,
            partners: 0,
        }
    }
}

/// Writes one file.
///
/// The days end on 15 November 2026, and messages are in the order of time.
///
/// # Errors
/// Those of the writer.
pub fn write(log: Log, options: &Options, to: &mut dyn Write) -> io::Result<Totals> {
    let options = Options {
        files: 1,
        ..*options
    };
    let mut to = Some(to);
    let mut open = |_| match to.take() {
        Some(to) => Ok(Box::new(to) as Box<dyn Write + '_>),
        None => Err(io::Error::other("there is one file only")),
    };
    write_files(log, &options, &mut open)
}

/// Writes all files, one after the other. Sessions go on from one into the next.
///
/// # Errors
/// Those of `open` and of the writers.
pub fn write_files<'a, 'w>(
    log: Log,
    options: &Options,
    open: &'a mut Opener<'a, 'w>,
) -> io::Result<Totals> {
    match log {
        Log::Extended => write_extended(options, open),
        Log::Receive => session::write(&mut Protocol::new(Direction::Inbound), options, open),
        Log::Send => session::write(&mut Protocol::new(Direction::Outbound), options, open),
        Log::Postfix => session::write(&mut Postfix, options, open),
        Log::Exim => session::write(&mut Exim, options, open),
    }
}

fn write_extended<'a, 'w>(options: &Options, open: &'a mut Opener<'a, 'w>) -> io::Result<Totals> {
    let mut rng = fastrand::Rng::with_seed(options.seed);
    let flows = Weighted::new(flows(options.connectors));
    let mut header = String::new();
    extended::header(&mut header);
    let mut paper = Paper::new(options, header, open)?;
    while !paper.is_enough() {
        let at = paper.moment(paper.ticks() + rng.u64(0..600_000_000));
        // The first message of each direction tells a version: then silence means "in clear".
        let (flow, class) = match paper.messages {
            0 => (flows.of(0), Class::Tls12),
            1 => (flows.of(1), Class::Tls12),
            _ => flows.pick(&mut rng),
        };
        let place = Place::new(paper.messages, options.partners);
        let message = Message::invent(&mut rng, flow, class, at, place);
        paper.messages += 1;
        paper.counter.count(&message);
        paper.records += extended::rows(&mut paper.text, &message, Events::All);
        paper.turn()?;
    }
    paper.finish()
}

const NAMES: [&str; 10] = [
    "Fabrikam partner gateway",
    "Woodgrove Bank (forced)",
    "Margie's Travel",
    "Größe & Söhne",
    "Litware = Proseware",
    "From on-premises | Name=inner",
    "株式会社テイルスピン",
    "Contoso, Ltd.",
    "Trey Research 🔬",
    "to the internet without a connector",
];

/// The name of a connector, from 0.
pub(crate) fn connector_name(number: u32) -> Cow<'static, str> {
    match NAMES.get(number as usize) {
        Some(name) => Cow::Borrowed(*name),
        None => Cow::Owned(format!("Connector {number:04}")),
    }
}

/// How many messages of each class a connector has, in turn.
pub(crate) fn connector_tls(turn: u32) -> [u32; 8] {
    match turn % 3 {
        0 => [5, 4, 60, 10, 20, 5, 3, 1],
        1 => [30, 0, 5, 5, 50, 10, 0, 2],
        _ => [1, 0, 0, 1, 40, 60, 2, 0],
    }
}

/// What goes over no connector.
pub(crate) fn internet(direction: Direction, weight: u32) -> Flow {
    Flow {
        direction,
        connector: None,
        domains: INTERNET,
        weight,
        tls: match direction {
            Direction::Inbound => [40, 2, 25, 10, 500, 400, 15, 3],
            Direction::Outbound => [20, 1, 8, 4, 450, 500, 10, 2],
        },
    }
}

/// The first two are without a connector: inbound, outbound.
fn flows(connectors: u32) -> Vec<Flow> {
    let mut flows: Vec<Flow> = [Direction::Inbound, Direction::Outbound]
        .map(|direction| internet(direction, 60 * connectors.max(1)))
        .into();
    for number in 0..connectors {
        flows.push(Flow {
            direction: if number % 2 == 0 {
                Direction::Inbound
            } else {
                Direction::Outbound
            },
            connector: Some(Connector {
                name: connector_name(number),
                kind: Some(if number % 4 < 2 {
                    Kind::Partner
                } else {
                    Kind::OnPremises
                }),
                forced: number % 5 == 1,
            }),
            domains: &INTERNET[..3],
            weight: 20 + number % 37,
            tls: connector_tls(number / 2),
        });
    }
    flows
}
