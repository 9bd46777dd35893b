//! The sample data of the page: two weeks of a made-up organization with something to find.
//!
//! What a person should see in it: a partner that still speaks TLS 1.0 to most extent, scanners and
//! servers of the organization's own that send in clear, a connector that forces TLS and still let
//! a few messages through in clear, a partner that fell back to TLS 1.0 in the last days, one whose
//! ciphers have no forward secrecy, one that is verified by its name, TLS 1.3 rising, quiet weekends.

use std::borrow::Cow;
use std::io::{self, Write};

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::extended::{self, Events};
use crate::flow::{Class, Connector, Direction, Flow, INTERNET, Kind};
use crate::message::{Message, Place, TICKS_PER_DAY, Timestamp};
use crate::output::{Encoding, Output};
use crate::totals::{Counter, Totals};

/// Number of days.
const DAYS: u64 = 14;

/// A flow, and how its TLS changes from the first to the last day.
struct Trend {
    flow: Flow,
    last_day: [u32; 8],
}

/// Writes the sample trace. It is always the same.
///
/// # Errors
/// Those of the writer.
pub fn write(to: &mut dyn Write) -> io::Result<Totals> {
    let mut rng = fastrand::Rng::with_seed(20_261_115);
    let last = NaiveDate::from_ymd_opt(2026, 11, 15).unwrap_or_default();
    let trends = trends();
    let mut output = Output::new(Box::new(to), Encoding::Utf8);
    let mut counter = Counter::default();
    let mut text = String::new();
    let (mut number, mut records) = (0, 0);
    extended::header(&mut text);
    let mut due = vec![[0; 8]; trends.len()];
    for index in 0..DAYS {
        let day = last
            .checked_sub_days(Days::new(DAYS - 1 - index))
            .unwrap_or(last);
        let mut planned = Vec::new();
        for (Trend { flow, last_day }, due) in trends.iter().zip(&mut due) {
            let now = mixed(&flow.tls, last_day, index as u32, DAYS as u32 - 1);
            for _ in 0..messages(&mut rng, day, flow.weight) {
                let class = match next_class(due, &now) {
                    Class::Tls12 | Class::Tls13 if has_fallen_back(flow, index) => Class::Tls10,
                    class => class,
                };
                planned.push((time_of_day(&mut rng), flow, class));
            }
        }
        planned.sort_by_key(|(ticks, ..)| *ticks);
        for (ticks, flow, class) in planned {
            let mut message = Message::invent(
                &mut rng,
                flow,
                class,
                Timestamp { day, ticks },
                Place::new(number, 0),
            );
            // Random ids do not pack; ids that count do.
            message.id = 0x5e0c_41d2_7b93_4f68_a1c4_0000_0000_0000 + u128::from(number);
            message.size -= message.size % 1000;
            (message.cipher, message.proof) = cipher_and_proof(&message);
            counter.count(&message);
            records += extended::rows(&mut text, &message, Events::Few);
            number += 1;
        }
    }
    output.write(&text)?;
    let bytes = output.finish()?;
    Ok(counter.totals(bytes, Encoding::Utf8.id(), records))
}

/// A partner that had TLS 1.2 and later, and lost it with a new gateway on the last workday.
fn has_fallen_back(flow: &Flow, day: u64) -> bool {
    flow.domains == NORTHWIND && day + 3 >= DAYS
}

/// With which cipher a message went, and what was proven, as the trace tells it.
fn cipher_and_proof(message: &Message<'_>) -> (&'static str, Option<&'static str>) {
    let flow = message.flow;
    let domain = match flow.direction {
        Direction::Inbound => message.sender.as_str(),
        Direction::Outbound => message.recipients.as_str(),
    };
    let domain = domain.rsplit('@').next().unwrap_or_default();
    let cipher = match (message.class, domain) {
        (Class::Tls13, _) => "TLS_AES_256_GCM_SHA384",
        // Old servers: their key opens all that was ever recorded.
        (Class::Tls12, "fabrikam.example" | "cohowinery.example") => {
            "TLS_RSA_WITH_AES_256_CBC_SHA256"
        }
        (Class::Tls12, "treyresearch.example") => "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384",
        (Class::Tls12, "onprem.contoso.example") => "CALG_AES_256",
        (Class::Tls12, _) => "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
        (_, "fabrikam.example") => "TLS_RSA_WITH_AES_128_CBC_SHA",
        _ => "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
    };
    let proof = match (flow.direction, domain) {
        (Direction::Outbound, "woodgrovebank.example") => Some("DomainValidation"),
        (Direction::Outbound, "onprem.contoso.example" | "litware.example") => {
            Some("CertificateValidation")
        }
        (Direction::Outbound, _) => Some("EncryptionOnly"),
        (Direction::Inbound, "northwindtraders.example") if flow.connector.is_some() => {
            Some("CertificateValidation")
        }
        (Direction::Inbound, "fabrikam.example") => Some("EncryptionOnly"),
        (Direction::Inbound, _) => None,
    };
    (cipher, proof)
}

/// Weights between those of the first and of the last day.
fn mixed(first: &[u32; 8], last: &[u32; 8], step: u32, steps: u32) -> [u32; 8] {
    let mut mixed = [0; 8];
    for (index, weight) in mixed.iter_mut().enumerate() {
        *weight = first[index] * (steps - step) + last[index] * step;
    }
    mixed
}

/// Takes turns by weight. By chance, so few messages a day would hide the trend.
fn next_class(due: &mut [i64; 8], weights: &[u32; 8]) -> Class {
    let sum: i64 = weights.iter().copied().map(i64::from).sum();
    for (due, weight) in due.iter_mut().zip(weights) {
        *due += i64::from(*weight);
    }
    let next = (0..8).max_by_key(|index| due[*index]).unwrap_or_default();
    due[next] -= sum;
    Class::ALL[next]
}

/// Messages of a flow on a day: a fifth at weekends, and no two days alike.
fn messages(rng: &mut fastrand::Rng, day: NaiveDate, on_workdays: u32) -> u32 {
    let percent = match day.weekday() {
        Weekday::Sat => 22,
        Weekday::Sun => 16,
        Weekday::Mon => 112,
        Weekday::Fri => 88,
        _ => 100,
    };
    on_workdays * percent * rng.u32(88..113) / 10_000
}

/// Mostly between seven and nineteen o'clock, to the second: finer times do not pack.
fn time_of_day(rng: &mut fastrand::Rng) -> u64 {
    const MINUTES: u64 = 24 * 60;
    let minute = if rng.u32(0..8) == 0 {
        rng.u64(0..MINUTES)
    } else {
        (rng.u64(0..720) + rng.u64(0..720)) / 2 + 7 * 60
    };
    (minute * 60 + rng.u64(0..60)) * (TICKS_PER_DAY / (MINUTES * 60))
}

const FABRIKAM: &[&str] = &["fabrikam.example"];
const LITWARE: &[&str] = &["litware.example"];
const NORTHWIND: &[&str] = &["northwindtraders.example"];
const ON_PREMISES: &[&str] = &["onprem.contoso.example"];
const WOODGROVE: &[&str] = &["woodgrovebank.example"];

/// Direction, connector (name, type, whether it forces TLS), domains, messages on a workday.
type Mail = (
    Direction,
    Option<(&'static str, Kind, bool)>,
    &'static [&'static str],
    u32,
);

fn flow((direction, connector, domains, weight): Mail, tls: [u32; 8], last_day: [u32; 8]) -> Trend {
    let connector = connector.map(|(name, kind, forced)| Connector {
        name: Cow::Borrowed(name),
        kind: Some(kind),
        forced,
    });
    Trend {
        flow: Flow {
            direction,
            connector,
            domains,
            weight,
            tls,
        },
        last_day,
    }
}

fn trends() -> Vec<Trend> {
    use Direction::{Inbound, Outbound};
    use Kind::{OnPremises, Partner};
    // Weights of none, ssl, 1.0, 1.1, 1.2, 1.3, unversioned, not recorded, on the first and the last day.
    vec![
        flow(
            (Inbound, None, INTERNET, 130),
            [34, 0, 42, 12, 560, 342, 8, 2],
            [26, 0, 14, 6, 414, 530, 8, 2],
        ),
        flow(
            (
                Inbound,
                Some(("Fabrikam partner gateway", Partner, false)),
                FABRIKAM,
                36,
            ),
            [10, 4, 690, 40, 256, 0, 0, 0],
            [10, 2, 540, 30, 398, 20, 0, 0],
        ),
        flow(
            (
                Inbound,
                Some(("Head office servers", OnPremises, false)),
                ON_PREMISES,
                40,
            ),
            [190, 0, 30, 10, 740, 30, 0, 0],
            [130, 0, 10, 10, 790, 60, 0, 0],
        ),
        flow(
            (
                Inbound,
                Some(("Northwind Traders", Partner, false)),
                NORTHWIND,
                14,
            ),
            [0, 0, 0, 0, 700, 300, 0, 0],
            [0, 0, 0, 0, 420, 580, 0, 0],
        ),
        flow(
            (Outbound, None, INTERNET, 96),
            [22, 0, 18, 8, 520, 430, 2, 0],
            [14, 0, 6, 4, 374, 600, 2, 0],
        ),
        flow(
            (
                Outbound,
                Some(("Woodgrove Bank (TLS required)", Partner, true)),
                WOODGROVE,
                24,
            ),
            [26, 0, 0, 0, 620, 354, 0, 0],
            [22, 0, 0, 0, 380, 598, 0, 0],
        ),
        flow(
            (Outbound, Some(("Litware", Partner, false)), LITWARE, 16),
            [0, 0, 120, 60, 780, 40, 0, 0],
            [0, 0, 40, 40, 740, 180, 0, 0],
        ),
        flow(
            (
                Outbound,
                Some(("Head office servers", OnPremises, false)),
                ON_PREMISES,
                26,
            ),
            [0, 0, 0, 20, 940, 40, 0, 0],
            [0, 0, 0, 0, 900, 100, 0, 0],
        ),
    ]
}
