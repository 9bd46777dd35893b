//! One made-up message.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::flow::{Class, Flow, OWN_DOMAIN, pick};

/// 100 nanoseconds, the unit of time stamps in traces, in a day.
pub const TICKS_PER_DAY: u64 = 24 * 60 * 60 * 10_000_000;

/// When something happened, in UTC.
#[derive(Clone, Copy, Debug)]
pub struct Timestamp {
    /// The day.
    pub day: NaiveDate,
    /// Time of day, in units of 100 nanoseconds.
    pub ticks: u64,
}

impl Timestamp {
    /// Moves by milliseconds, but stays within the day.
    #[must_use]
    pub fn shifted(self, milliseconds: i64) -> Self {
        let ticks = self.ticks.saturating_add_signed(milliseconds * 10_000);
        Self {
            ticks: ticks.min(TICKS_PER_DAY - 1),
            ..self
        }
    }
}

/// A message that crosses the boundary of the organization once.
#[derive(Clone, Debug)]
pub struct Message<'a> {
    /// Where it goes.
    pub flow: &'a Flow,
    /// How it was protected at the boundary.
    pub class: Class,
    /// When it crossed the boundary.
    pub at: Timestamp,
    /// Random bits that its ids are made of.
    pub id: u128,
    /// Number in the file, from 0.
    pub number: u64,
    /// Its recipients, joined with `;`.
    pub recipients: String,
    /// How many they are.
    pub recipient_count: u32,
    /// Its sender.
    pub sender: String,
    /// The server on the other side.
    pub remote_host: String,
    /// Its address, from the ranges reserved for documentation.
    pub remote_ip: String,
    /// Its subject, not escaped.
    pub subject: &'static str,
    /// Size in bytes.
    pub size: u32,
    /// The cipher, as the trace tells it where it tells a version.
    pub cipher: &'static str,
    /// How it was proven who the other side was, where the trace tells it.
    pub proof: Option<&'static str>,
}

/// Where a message stands among those of a file.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Its number in the file, from 0.
    number: u64,
    /// See [`Options::partners`](crate::Options::partners).
    partners: u32,
}

impl Place {
    /// With this number, in a file with so many partners.
    pub fn new(number: u64, partners: u32) -> Self {
        Self { number, partners }
    }

    /// Each partner has its turn, in an order that tells nothing.
    fn domain_of_partner(self) -> Option<String> {
        const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
        let partner = (self.number.wrapping_mul(ODD) >> 20).checked_rem(self.partners.into())?;
        Some(format!("partner{partner}.example"))
    }
}

const PEOPLE: &[&str] = &[
    "adele.vance",
    "alex.wilber",
    "christie.cline",
    "debra.berger",
    "diego.siciliani",
    "grady.archie",
    "henrietta.mueller",
    "isaiah.langer",
    "johanna.lorenz",
    "joni.sherman",
    "lee.gu",
    "lidia.holloway",
    "lynne.robbins",
    "megan.bowen",
    "miriam.graham",
    "nestor.wilke",
    "patti.fernandez",
    "pradeep.gupta",
];

const SUBJECTS: &[&str] = &[
    "Re: Quarterly figures",
    "Invoice 20261104",
    "Meeting on Thursday, room 4",
    "Draft of the contract, please read",
    "AW: Rückfrage zur Lieferung",
    "Compte rendu de la réunion",
    "Your order has shipped",
    "Delivery note; two parcels",
    "The \"final\" version",
    "Welcome aboard 🎉",
    "Weekly report",
    "見積書の件",
    "Fwd: Fwd: Photos, and \"more\" photos",
    "Maintenance window, SMTP,RECEIVE,SENDEXTERNAL",
    "It's done; S:tlsversion=SP_PROT_SSL2_SERVER",
    "Проект договора",
];

/// A folded subject that keeps its line break: rare, and breaks readers that split at lines.
const FOLDED_SUBJECT: &str = "Minutes of the meeting\r\n and what \"we\" decided, 🙂";

impl<'a> Message<'a> {
    /// Makes up a message of a flow.
    pub fn invent(
        rng: &mut fastrand::Rng,
        flow: &'a Flow,
        class: Class,
        at: Timestamp,
        place: Place,
    ) -> Self {
        let domain = flow.domains[rng.u32(0..flow.domains.len() as u32) as usize];
        let domain: Cow<'_, str> = match place.domain_of_partner() {
            Some(partner) => partner.into(),
            None => domain.into(),
        };
        let domain = &*domain;
        let recipient_count = [1, 2, 3, 7][pick(rng, [80u32, 12, 6, 2].into_iter())];
        let first = rng.u32(0..PEOPLE.len() as u32);
        let person = |offset: u32| PEOPLE[((first + offset) % PEOPLE.len() as u32) as usize];
        let (from, to) = match flow.direction {
            crate::Direction::Inbound => (domain, OWN_DOMAIN),
            crate::Direction::Outbound => (OWN_DOMAIN, domain),
        };
        let mut recipients = String::new();
        for index in 0..recipient_count {
            if index > 0 {
                recipients.push(';');
            }
            recipients.push_str(person(index + 1));
            recipients.push('@');
            recipients.push_str(to);
        }
        // Old TLS and clear text come from few servers, as in life: "who is behind it" has an answer.
        let server = match class {
            Class::Tls12 | Class::Tls13 => rng.u32(1..5),
            other => 90 + other as u32,
        };
        let (prefix, host) = match class {
            Class::Tls12 | Class::Tls13 => ("mail", server),
            Class::None => ("scanner", server),
            _ => ("legacy", server),
        };
        let block = ["192.0.2", "198.51.100", "203.0.113"][(domain.len() % 3).min(2)];
        let last = (domain.bytes().map(u32::from).sum::<u32>() + server * 7) % 254 + 1;
        Self {
            flow,
            class,
            at,
            id: u128::from(rng.u64(..)) << 64 | u128::from(rng.u64(..)),
            number: place.number,
            recipients,
            recipient_count,
            sender: format!("{}@{from}", person(0)),
            remote_host: format!("{prefix}{host}.{domain}"),
            remote_ip: format!("{block}.{last}"),
            subject: if rng.u32(0..400) == 0 {
                FOLDED_SUBJECT
            } else {
                SUBJECTS[rng.u32(0..SUBJECTS.len() as u32) as usize]
            },
            size: rng.u32(4_000..400_000),
            cipher: "CALG_AES_256",
            proof: None,
        }
    }
}
