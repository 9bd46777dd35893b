//! A trace of any size.

use std::borrow::Cow;
use std::io::{self, Write};

use chrono::{Days, NaiveDate};

use crate::extended::{self, Events};
use crate::flow::{Class, Connector, Direction, Flow, INTERNET, Kind, pick};
use crate::message::{Message, Moment, TICKS_PER_DAY};
use crate::output::{Encoding, Output};
use crate::totals::{Counter, Totals};

/// What to make up.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Size of the file; it ends with the first message that reaches it.
    pub size: u64,
    /// Its encoding.
    pub encoding: Encoding,
    /// The same seed gives the same file.
    pub seed: u64,
    /// Number of days, at least 1.
    pub days: u32,
    /// Number of connectors; the first ten have names that are easy to read wrongly.
    pub connectors: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            size: 1 << 20,
            encoding: Encoding::Utf8,
            seed: 1,
            days: 14,
            connectors: 8,
        }
    }
}

/// How much text is made up before it is written.
const BLOCK: usize = 1 << 20;

/// Writes an extended trace of Exchange Online.
///
/// The days end on 15 November 2026, and messages are in the order of time.
///
/// # Errors
/// Those of the writer.
pub fn write_extended(options: &Options, to: &mut dyn Write) -> io::Result<Totals> {
    let mut rng = fastrand::Rng::with_seed(options.seed);
    let flows = flows(options.connectors);
    let days = u64::from(options.days.max(1));
    let last = NaiveDate::from_ymd_opt(2026, 11, 15).unwrap_or_default();
    let first = last.checked_sub_days(Days::new(days - 1)).unwrap_or(last);

    let mut output = Output::new(to, options.encoding);
    let mut counter = Counter::default();
    let mut text = String::with_capacity(BLOCK + BLOCK / 8);
    let mut records = 0;
    extended::header(&mut text);
    for number in 0.. {
        let made = output.bytes() + encoded_len(&text, options.encoding);
        if made >= options.size && number > 0 {
            break;
        }
        let span = days * TICKS_PER_DAY;
        let progress =
            u128::from(made.min(options.size)) * u128::from(span) / u128::from(options.size.max(1));
        let ticks = (progress as u64 + rng.u64(0..600_000_000)).min(span - 1);
        let day = first
            .checked_add_days(Days::new(ticks / TICKS_PER_DAY))
            .unwrap_or(last);
        let at = Moment {
            day,
            ticks: ticks % TICKS_PER_DAY,
        };
        // The first message of each direction tells a version: then silence means "in clear".
        let (flow, class) = match number {
            0 => (&flows[0], Class::Tls12),
            1 => (&flows[1], Class::Tls12),
            _ => {
                let flow = &flows[pick(&mut rng, flows.iter().map(|flow| flow.weight))];
                (flow, Class::ALL[pick(&mut rng, flow.tls.iter().copied())])
            }
        };
        let message = Message::invent(&mut rng, flow, class, at, number);
        counter.count(&message);
        records += extended::rows(&mut text, &message, Events::All);
        if text.len() >= BLOCK {
            output.write(&text)?;
            text.clear();
        }
    }
    output.write(&text)?;
    let bytes = output.finish()?;
    Ok(counter.totals(bytes, options.encoding.id(), records))
}

fn encoded_len(text: &str, encoding: Encoding) -> u64 {
    match encoding {
        Encoding::Utf8 => text.len() as u64,
        // Nearly all of it is ASCII; what is not is counted rightly once the block is written.
        Encoding::Utf16Le => 2 * text.len() as u64,
    }
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

/// The first two are without a connector: inbound, outbound.
fn flows(connectors: u32) -> Vec<Flow> {
    let internet = |direction, tls| Flow {
        direction,
        connector: None,
        domains: INTERNET,
        weight: 60 * connectors.max(1),
        tls,
    };
    let mut flows = vec![
        internet(Direction::Inbound, [40, 2, 25, 10, 500, 400, 15, 3]),
        internet(Direction::Outbound, [20, 1, 8, 4, 450, 500, 10, 2]),
    ];
    for number in 0..connectors {
        let name = match NAMES.get(number as usize) {
            Some(name) => Cow::Borrowed(*name),
            None => Cow::Owned(format!("Connector {number:04}")),
        };
        let turn = number / 2 % 3;
        flows.push(Flow {
            direction: if number % 2 == 0 {
                Direction::Inbound
            } else {
                Direction::Outbound
            },
            connector: Some(Connector {
                name,
                kind: if number % 4 < 2 {
                    Kind::Partner
                } else {
                    Kind::OnPremises
                },
                forced: number % 5 == 1,
            }),
            domains: &INTERNET[..3],
            weight: 20 + number % 37,
            tls: match turn {
                0 => [5, 4, 60, 10, 20, 5, 3, 1],
                1 => [30, 0, 5, 5, 50, 10, 0, 2],
                _ => [1, 0, 0, 1, 40, 60, 2, 0],
            },
        });
    }
    flows
}
