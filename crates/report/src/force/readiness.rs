//! Which partners can be forced to a level, and why the others cannot.

use std::collections::{BTreeMap, BTreeSet};

use tally::{PartnerRow, ShownPartners, StoppedRow};
use trace::beside::Side;
use trace::{ConnectorType, Day, Direction, TlsClass};

use super::names::plain_domain;
use crate::model::Connector;
use crate::partners::Requirement;

/// What has to hold before a partner counts as ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Demand {
    /// The level that no message was below.
    pub requirement: Requirement,
    /// Messages at least.
    pub messages: u64,
    /// Days from the first to the last message at least, both included.
    pub days: u32,
}

impl Default for Demand {
    fn default() -> Self {
        Self {
            requirement: Requirement::default(),
            messages: 20,
            days: 14,
        }
    }
}

/// Whether a partner can be forced without losing mail. The reason that weighs most stands first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    /// Mail was below the level: how many messages, and the last day of the worst of it.
    NotReady {
        /// Messages below the level.
        below: u64,
        /// The worst class, and its last day.
        worst: Option<(TlsClass, Day)>,
    },
    /// TLS stopped so many attempts with the partner, which forcing would turn into lost mail.
    Stopped(u64),
    /// Of so many messages the files do not tell the level.
    CannotTell(u64),
    /// All mail was at the level, but there is too little of it to rely on.
    TooFew {
        /// Messages.
        messages: u64,
        /// Days from the first to the last.
        days: u32,
    },
    /// All of enough mail was at the level.
    Ready,
}

impl Readiness {
    /// What is ready stands first, what is not comes next, and what nobody can tell last.
    fn rank(self) -> u8 {
        match self {
            Self::Ready => 0,
            Self::NotReady { .. } => 1,
            Self::Stopped(_) => 2,
            Self::TooFew { .. } => 3,
            Self::CannotTell(_) => 4,
        }
    }
}

/// A partner in one direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Which way.
    pub direction: Direction,
    /// The domain, as the files write it.
    pub domain: String,
    /// Transfers.
    pub volume: u64,
    /// How much mail, in the unit of the counts.
    pub counted: u64,
    /// The last day on which there was mail.
    pub last: Day,
    /// Whether it is ready.
    pub readiness: Readiness,
    /// The certificate of every message was checked against the name that was wanted.
    pub is_verified: bool,
    /// The certificate of every message came from a known authority.
    pub is_trusted: bool,
    /// The certificate of every message agreed with signed DNS.
    pub is_dane: bool,
    /// The connector that carries all of its mail, where everything that the connector carries is
    /// ready: the connector itself can then be forced.
    pub connector: Option<Forceable>,
}

/// A connector of which all mail is ready.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Forceable {
    /// Its name.
    pub name: String,
    /// The certificate of every message that it carried came from a known authority.
    pub is_trusted: bool,
}

impl Candidate {
    /// It can be forced without losing mail.
    pub fn is_ready(&self) -> bool {
        self.readiness == Readiness::Ready
    }

    /// Its name can stand in a setting.
    pub fn is_writable(&self) -> bool {
        plain_domain(&self.domain).is_some()
    }
}

/// Judges each partner that has a domain: what is ready first, among equals the one with more mail.
/// `stopped` are the attempts of the same days, `connectors` the flows of the report.
pub fn candidates(
    shown: &ShownPartners,
    stopped: &[StoppedRow],
    connectors: &[Connector],
    demand: Demand,
) -> Vec<Candidate> {
    let rows = || shown.rows.iter().map(|shown| &shown.row);
    let failed = failed(rows(), stopped);
    let readiness = |row: &PartnerRow| {
        let domain = row.domain.as_deref()?;
        let failed = failed.get(&(row.direction, domain));
        Some(judge(row, failed.map_or(0, |attempts| *attempts), demand))
    };
    let judged: Vec<(&PartnerRow, Option<Readiness>)> =
        rows().map(|row| (row, readiness(row))).collect();
    // Of partners that are not listed nobody knows which connectors they used.
    let forceable = match shown.not_listed {
        0 => forceable(&judged, connectors),
        _ => BTreeMap::new(),
    };
    let connector_of = |row: &PartnerRow| {
        let [Some(name)] = row.connectors.as_slice() else {
            return None;
        };
        let is_trusted = *forceable.get(&(row.direction, name.as_str()))?;
        let name = name.clone();
        Some(Forceable { name, is_trusted })
    };
    let mut candidates: Vec<Candidate> = judged
        .iter()
        .filter_map(|(row, readiness)| {
            let [dane, verified, ..] = row.quality.proof;
            Some(Candidate {
                direction: row.direction,
                domain: row.domain.clone()?,
                volume: row.volume,
                counted: row.tls.iter().sum(),
                last: row.days.1,
                readiness: (*readiness)?,
                is_verified: is_all(verified, row),
                is_trusted: is_trusted(row),
                is_dane: is_all(dane, row),
                connector: connector_of(row),
            })
        })
        .collect();
    trace::sorted::by(&mut candidates, |a, b| {
        let key = |c: &Candidate| (c.readiness.rank(), std::cmp::Reverse(c.volume));
        key(a)
            .cmp(&key(b))
            .then_with(|| (&a.domain, a.direction).cmp(&(&b.domain, b.direction)))
    });
    candidates
}

/// Whether so much of the encrypted mail is all of it, and there is some.
fn is_all(count: u64, row: &PartnerRow) -> bool {
    let encrypted: u64 = row.quality.proof.iter().sum();
    encrypted > 0 && count == encrypted
}

fn is_trusted(row: &PartnerRow) -> bool {
    let [_, verified, trusted, ..] = row.quality.proof;
    is_all(verified + trusted, row)
}

/// The connectors of which all mail is ready, and whether all of it showed certificates of known
/// authorities. Forcing a connector forces everything that it carries: also mail that names no domain,
/// partners whose names cannot be written, and those that use another connector as well.
fn forceable<'a>(
    judged: &[(&'a PartnerRow, Option<Readiness>)],
    connectors: &[Connector],
) -> BTreeMap<(Direction, &'a str), bool> {
    // `RequireTls` of an inbound connector is documented for connectors to partners only.
    let own: BTreeSet<&str> = connectors
        .iter()
        .filter(|connector| {
            connector.direction == Direction::Inbound
                && connector.kind == Some(ConnectorType::OnPremises)
        })
        .filter_map(|connector| connector.name.as_deref())
        .collect();
    let mut found: BTreeMap<(Direction, &str), Option<bool>> = BTreeMap::new();
    for (row, readiness) in judged {
        let is_ready = *readiness == Some(Readiness::Ready);
        for name in row.connectors.iter().flatten() {
            let is_own = row.direction == Direction::Inbound && own.contains(name.as_str());
            let sum = found.entry((row.direction, name)).or_insert(Some(true));
            *sum = match *sum {
                Some(trusted) if is_ready && !is_own => Some(trusted && is_trusted(row)),
                _ => None,
            };
        }
    }
    let found = found.into_iter();
    found
        .filter_map(|(key, trusted)| Some((key, trusted?)))
        .collect()
}

/// What the settings for those that are ready would have stopped in the same days: messages that would
/// have been stopped, and messages in all that they are about. A connector that is forced forces
/// everything that it carries.
pub fn effect(
    shown: &ShownPartners,
    candidates: &[Candidate],
    direction: Direction,
    requirement: Requirement,
) -> (u64, u64) {
    let forced = candidates
        .iter()
        .filter(|c| c.direction == direction && c.is_ready() && c.is_writable());
    let domains: BTreeSet<&str> = forced.clone().map(|c| c.domain.as_str()).collect();
    let connectors = forced.filter_map(|c| c.connector.as_ref());
    let connectors: BTreeSet<&str> = connectors.map(|of| of.name.as_str()).collect();
    let rows = shown.rows.iter().map(|shown| &shown.row);
    let concerned = rows.filter(|row| {
        let mut names = row.connectors.iter().flatten();
        row.direction == direction
            && (row
                .domain
                .as_deref()
                .is_some_and(|domain| domains.contains(domain))
                || names.any(|name| connectors.contains(name.as_str())))
    });
    concerned.fold((0, 0), |(stopped, whole), row| {
        let all: u64 = row.tls.iter().sum();
        (stopped + requirement.of(row).0, whole + all)
    })
}

/// Attempts that TLS stopped, by direction and domain. An attempt counts for the row of its domain; where
/// that has none, because subdomains are put together, for that of the nearest domain above it.
fn failed<'a>(
    rows: impl Iterator<Item = &'a PartnerRow>,
    stopped: &'a [StoppedRow],
) -> BTreeMap<(Direction, &'a str), u64> {
    let rows = rows.filter_map(|row| Some(((row.direction, row.domain.as_deref()?), 0)));
    let mut failed: BTreeMap<(Direction, &str), u64> = rows.collect();
    for row in stopped {
        let direction = match row.side {
            Side::Inbound => Direction::Inbound,
            Side::Outbound => Direction::Outbound,
            Side::Submission => continue,
        };
        let mut domain = row.domain.as_deref();
        while let Some(name) = domain {
            if let Some(attempts) = failed.get_mut(&(direction, name)) {
                *attempts += row.attempts;
                break;
            }
            domain = name.split_once('.').map(|(_, above)| above);
        }
    }
    failed
}

fn judge(row: &PartnerRow, stopped: u64, demand: Demand) -> Readiness {
    let (below, open) = demand.requirement.of(row);
    let (first, last) = row.days;
    let days = last.0.abs_diff(first.0).saturating_add(1);
    if below > 0 {
        let broken = |worst: &(TlsClass, Day)| demand.requirement.is_broken_by(worst.0);
        let worst = row.worst.filter(broken);
        return Readiness::NotReady { below, worst };
    }
    if stopped > 0 {
        return Readiness::Stopped(stopped);
    }
    if open > 0 {
        return Readiness::CannotTell(open);
    }
    if row.volume < demand.messages || days < demand.days {
        let messages = row.volume;
        return Readiness::TooFew { messages, days };
    }
    Readiness::Ready
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::partners::tests::partner;
    use tally::ShownPartner;
    use trace::Timestamp;
    use trace::beside::Reason;

    /// A partner with mail on so many days.
    fn over(mut shown: ShownPartner, days: i32) -> ShownPartner {
        shown.row.first = Timestamp::start_of(Day(100));
        shown.row.last = Timestamp::start_of(Day(100 + days - 1));
        shown.row.days = (Day(100), Day(100 + days - 1));
        shown
    }

    fn judged(rows: Vec<ShownPartner>, stopped: &[StoppedRow], demand: Demand) -> Vec<Candidate> {
        let shown = ShownPartners {
            rows,
            ..ShownPartners::default()
        };
        candidates(&shown, stopped, &[], demand)
    }

    fn stopped(domain: &str, side: Side) -> StoppedRow {
        StoppedRow {
            side,
            domain: Some(domain.to_owned()),
            server: None,
            reason: Reason::HandshakeFailed,
            attempts: 3,
            probes: 0,
            fallbacks: 0,
            waiting: 0,
            returned: 0,
            delivered_later: 0,
            first: Timestamp::start_of(Day(100)),
            last: Timestamp::start_of(Day(100)),
        }
    }

    use Direction::{Inbound, Outbound};

    #[test]
    fn enough_mail_on_enough_days_is_ready() {
        let rows = vec![
            over(
                partner("ready.example", Inbound, &[(TlsClass::Tls1_2, 20)]),
                14,
            ),
            over(
                partner("few.example", Inbound, &[(TlsClass::Tls1_2, 19)]),
                14,
            ),
            over(
                partner("short.example", Inbound, &[(TlsClass::Tls1_2, 20)]),
                13,
            ),
            over(partner("", Inbound, &[(TlsClass::Tls1_2, 90)]), 20),
        ];
        let judged = judged(rows, &[], Demand::default());
        let told: Vec<_> = judged.iter().map(|c| (&*c.domain, c.readiness)).collect();
        assert_eq!(
            told,
            [
                ("ready.example", Readiness::Ready),
                (
                    "short.example",
                    Readiness::TooFew {
                        messages: 20,
                        days: 13
                    }
                ),
                (
                    "few.example",
                    Readiness::TooFew {
                        messages: 19,
                        days: 14
                    }
                ),
            ]
        );
    }

    #[test]
    fn one_message_in_clear_is_not_ready_and_has_its_day() {
        let rows = vec![over(
            partner(
                "a.example",
                Outbound,
                &[(TlsClass::None, 1), (TlsClass::Tls1_3, 999)],
            ),
            30,
        )];
        let judged = judged(rows, &[], Demand::default());
        let worst = Some((TlsClass::None, Day(100)));
        assert_eq!(judged[0].readiness, Readiness::NotReady { below: 1, worst });
    }

    #[test]
    fn each_level_asks_for_its_own() {
        let classes = [
            (TlsClass::Tls1_1, 30),
            (TlsClass::Tls1_2, 30),
            (TlsClass::Tls1_3, 30),
        ];
        let is_ready = |class: (TlsClass, u64), requirement| {
            let rows = vec![over(partner("a.example", Inbound, &[class]), 14)];
            let demand = Demand {
                requirement,
                ..Demand::default()
            };
            judged(rows, &[], demand)[0].readiness == Readiness::Ready
        };
        let ready = |requirement| classes.map(|class| is_ready(class, requirement));
        assert_eq!(ready(Requirement::Encrypted), [true, true, true]);
        assert_eq!(ready(Requirement::Tls12), [false, true, true]);
        assert_eq!(ready(Requirement::Tls13), [false, false, true]);
    }

    #[test]
    fn what_is_not_told_is_not_ready() {
        let open = |class, requirement| {
            let rows = vec![over(
                partner("a.example", Inbound, &[(TlsClass::Tls1_3, 30), (class, 2)]),
                14,
            )];
            let demand = Demand {
                requirement,
                ..Demand::default()
            };
            judged(rows, &[], demand)[0].readiness
        };
        assert_eq!(
            open(TlsClass::NotRecorded, Requirement::Encrypted),
            Readiness::CannotTell(2)
        );
        assert_eq!(
            open(TlsClass::TlsUnversioned, Requirement::Encrypted),
            Readiness::Ready
        );
        assert_eq!(
            open(TlsClass::TlsUnversioned, Requirement::Tls12),
            Readiness::CannotTell(2)
        );
    }

    #[test]
    fn attempts_that_tls_stopped_count_in_their_direction() {
        let rows = || {
            vec![over(
                partner("a.example", Outbound, &[(TlsClass::Tls1_3, 30)]),
                14,
            )]
        };
        let with = |side| judged(rows(), &[stopped("a.example", side)], Demand::default());
        assert_eq!(with(Side::Outbound)[0].readiness, Readiness::Stopped(3));
        assert_eq!(with(Side::Inbound)[0].readiness, Readiness::Ready);
        assert_eq!(with(Side::Submission)[0].readiness, Readiness::Ready);
    }

    #[test]
    fn a_connector_is_forced_only_where_all_that_it_carries_is_ready() {
        let on = |domain: &str, names: &[Option<&str>], class| {
            let mut shown = over(partner(domain, Outbound, &[(class, 30)]), 14);
            let names = names.iter().map(|name| name.map(str::to_owned));
            shown.row.connectors = names.collect();
            shown
        };
        let rows = vec![
            on("a.example", &[Some("good")], TlsClass::Tls1_3),
            on("b.example", &[Some("mixed")], TlsClass::Tls1_3),
            on("c.example", &[Some("mixed")], TlsClass::None),
            on("d.example", &[Some("good"), None], TlsClass::Tls1_3),
        ];
        let judged = judged(rows, &[], Demand::default());
        let told: Vec<_> = judged
            .iter()
            .map(|c| (&*c.domain, c.connector.as_ref().map(|of| of.name.as_str())))
            .collect();
        assert_eq!(
            told,
            [
                ("a.example", Some("good")),
                ("b.example", None),
                ("d.example", None),
                ("c.example", None),
            ]
        );
    }

    #[test]
    fn mail_without_a_domain_keeps_its_connector_from_being_forced() {
        let rows = || {
            ["a.example", ""]
                .map(|domain| over(partner(domain, Outbound, &[(TlsClass::Tls1_3, 30)]), 14))
        };
        // Each used two: one with a name, and none.
        let named = |mut shown: ShownPartner| {
            shown.row.connectors = vec![Some("shared".to_owned())];
            shown
        };
        let [with_domain, without] = rows().map(named);
        let alone = judged(vec![with_domain.clone()], &[], Demand::default());
        assert!(alone[0].connector.is_some());
        let both = judged(vec![with_domain, without], &[], Demand::default());
        assert_eq!((both.len(), &both[0].connector), (1, &None));
    }

    #[test]
    fn a_connector_is_trusted_only_where_all_that_it_carries_is() {
        let proven = |domain: &str, proof: [u64; 5], names: &[&str]| {
            let mut shown = over(partner(domain, Outbound, &[(TlsClass::Tls1_3, 30)]), 14);
            shown.row.quality.proof = proof;
            let names = names.iter().map(|name| Some((*name).to_owned()));
            shown.row.connectors = names.collect();
            shown
        };
        let (trusted, unverified) = ([0, 0, 30, 0, 0], [0, 0, 0, 30, 0]);
        let told = |others: ShownPartner| {
            let rows = vec![proven("a.example", trusted, &["shared"]), others];
            let all = judged(rows, &[], Demand::default());
            let first = all.iter().find(|c| c.domain == "a.example");
            first
                .and_then(|c| c.connector.clone())
                .map(|of| of.is_trusted)
        };
        assert_eq!(told(proven("b.example", trusted, &["shared"])), Some(true));
        // One that uses another connector as well, and one whose name is in no setting.
        let others = [
            proven("b.example", unverified, &["shared", "other"]),
            proven("no_name", unverified, &["shared"]),
        ];
        for others in others {
            assert_eq!(told(others), Some(false));
        }
    }

    #[test]
    fn attempts_with_a_subdomain_count_where_it_is_put_together() {
        let row = |domain| over(partner(domain, Outbound, &[(TlsClass::Tls1_3, 30)]), 14);
        let attempts = [stopped("mail.a.example", Side::Outbound)];
        let readiness = |rows| {
            let all = judged(rows, &attempts, Demand::default());
            all.into_iter()
                .map(|c| (c.domain, c.readiness == Readiness::Ready))
                .collect::<BTreeMap<_, _>>()
        };
        let folded = readiness(vec![row("a.example")]);
        assert_eq!(folded, [("a.example".to_owned(), false)].into());
        let apart = readiness(vec![row("a.example"), row("mail.a.example")]);
        let wanted = [("a.example", true), ("mail.a.example", false)];
        assert_eq!(
            apart,
            wanted.map(|(name, ready)| (name.to_owned(), ready)).into()
        );
    }

    proptest::proptest! {
        #[test]
        fn what_is_forced_would_have_stopped_nothing(
            rows in proptest::collection::vec((0..4_usize, 0..8_usize, 1..40_u64, 0..3_usize, 0..2), 1..12),
            level in 0..3_usize,
        ) {
            let requirement = Requirement::ALL[level];
            let rows = rows.into_iter().enumerate().map(|(at, (name, class, count, connector, way))| {
                let way = if way == 0 { Inbound } else { Outbound };
                let class = TlsClass::ALL[class];
                let domain = format!("{name}-{at}.example");
                let mut shown = over(partner(&domain, way, &[(class, count), (TlsClass::Tls1_3, 5)]), 14);
                let names = [vec![None], vec![Some("a".to_owned())], vec![Some("b".to_owned()), None]];
                shown.row.connectors = names[connector].clone();
                shown
            });
            let shown = ShownPartners { rows: rows.collect(), ..ShownPartners::default() };
            let demand = Demand { requirement, messages: 10, days: 14 };
            let judged = candidates(&shown, &[], &[], demand);
            for way in [Inbound, Outbound] {
                let (stopped, whole) = effect(&shown, &judged, way, requirement);
                proptest::prop_assert_eq!(stopped, 0);
                let has_ready = judged.iter().any(|c| c.is_ready() && c.direction == way);
                proptest::prop_assert_eq!(whole > 0, has_ready);
            }
        }
    }

    #[test]
    fn a_policy_for_one_that_is_not_ready_would_have_stopped_its_mail() {
        let rows = vec![over(
            partner(
                "a.example",
                Outbound,
                &[(TlsClass::None, 2), (TlsClass::Tls1_3, 28)],
            ),
            14,
        )];
        let shown = ShownPartners {
            rows,
            ..ShownPartners::default()
        };
        let mut judged = candidates(&shown, &[], &[], Demand::default());
        judged[0].readiness = Readiness::Ready;
        let told = effect(&shown, &judged, Outbound, Requirement::Encrypted);
        assert_eq!(told, (2, 30));
    }
}
