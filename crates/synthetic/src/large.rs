//! Files of any size.

use std::io::{self, Write};

use crate::connectors::flows;
use crate::exim::Exim;
use crate::extended::{self, Events};
use crate::flow::{Class, Direction};
use crate::message::{Message, Place};
use crate::options::Options;
use crate::output::Opener;
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
        let at = paper.timestamp(paper.ticks() + rng.u64(0..600_000_000));
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
