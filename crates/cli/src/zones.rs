//! Time zones by their names, out of the database of the world's clocks.
//!
//! The core knows none of it: it is given a table of the moments at which the clocks of a zone change.

use std::path::PathBuf;

use chrono::{DateTime, Offset, TimeZone};
use chrono_tz::Tz;
use text::WrongValue;
use trace::Zone;

/// Seconds between two looks at a clock: no zone of the database changes its clocks there and back within six
/// days. The least is seven days less an hour, in Gaza around Ramadan.
const STEP: i64 = 6 * 86_400;

/// A zone, and the files whose stamps are in it, where it is not said of all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StampsZone {
    /// The name of a file, or the path of it or of the folder that it lies in.
    pub file: Option<PathBuf>,
    /// The zone.
    pub zone: Zone,
}

impl StampsZone {
    /// As a person types it.
    pub(crate) fn text(&self) -> String {
        match &self.file {
            Some(file) => format!("{}={}", file.display(), self.zone.name()),
            None => self.zone.name().to_owned(),
        }
    }
}

/// Reads the name of a zone: one of IANA, `utc`, or `local`. Only the table of this zone is made, and none for
/// UTC.
pub(crate) fn zone(text: &str) -> Result<Zone, WrongValue> {
    match text.eq_ignore_ascii_case("local") {
        true => match std::env::var_os("TZ") {
            Some(told) => of_variable(&told.to_string_lossy()),
            None => of_machine(),
        },
        false => named(text),
    }
}

/// The zone that this machine is set to.
fn of_machine() -> Result<Zone, WrongValue> {
    let name = iana_time_zone::get_timezone();
    named(&name.map_err(|_| WrongValue::ZoneOfMachine)?)
}

/// The zone of the variable `TZ`, which goes before that of the machine in all programs.
fn of_variable(told: &str) -> Result<Zone, WrongValue> {
    // A colon says that a name follows. Names may be those of files of the database.
    let name = told.strip_prefix(':').unwrap_or(told);
    let name = name
        .rsplit_once("/zoneinfo/")
        .map_or(name, |(_, name)| name);
    match name {
        "" | "UTC0" => Ok(Zone::UTC),
        "/etc/localtime" => of_machine(),
        name => named(name).map_err(|_| WrongValue::ZoneOfVariable(told.to_owned())),
    }
}

/// A zone by its name.
fn named(name: &str) -> Result<Zone, WrongValue> {
    if name.eq_ignore_ascii_case("utc") {
        return Ok(Zone::UTC);
    }
    let mut all = chrono_tz::TZ_VARIANTS.iter();
    let known = all.find(|zone| zone.name().eq_ignore_ascii_case(name));
    let zone = *known.ok_or_else(|| WrongValue::Zone(name.to_owned()))?;
    clocks(zone).ok_or_else(|| WrongValue::ZoneClocks(name.to_owned()))
}

/// Reads `ZONE` or `FILE=ZONE`.
pub(crate) fn stamps_zone(text: &str) -> Result<StampsZone, WrongValue> {
    match text.rsplit_once('=') {
        Some((file, name)) => Ok(StampsZone {
            file: Some(file.into()),
            zone: zone(name)?,
        }),
        None => Ok(StampsZone {
            file: None,
            zone: zone(text)?,
        }),
    }
}

/// The clocks of a zone; none where the database does not tell them.
fn clocks(zone: Tz) -> Option<Zone> {
    sampled(zone, STEP)
}

fn sampled(zone: Tz, step: i64) -> Option<Zone> {
    Zone::sampled(zone.name(), step, |second| {
        let at = DateTime::from_timestamp(second, 0)?;
        let offset = zone.offset_from_utc_datetime(&at.naive_utc());
        Some(offset.fix().local_minus_utc())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use trace::{Day, Reading, Timestamp, dates};

    fn at(text: &str) -> Timestamp {
        match dates::timestamp(text) {
            Some(Reading::Certain(at)) => at,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn the_zone_of_the_variable() {
        let name = |told: &str| of_variable(told).map(|zone| zone.name().to_owned());
        for told in [
            "Europe/Berlin",
            ":Europe/Berlin",
            "europe/berlin",
            "/usr/share/zoneinfo/Europe/Berlin",
        ] {
            assert_eq!(name(told).unwrap(), "Europe/Berlin", "{told}");
        }
        for told in ["", ":", "UTC", "UTC0", "Etc/UTC"] {
            assert_eq!(of_variable(told), Ok(Zone::UTC), "{told}");
        }
        for told in ["CET-1CEST,M3.5.0,M10.5.0/3", "Mars/Phobos", ":/etc/mars"] {
            assert!(name(told).unwrap_err().to_string().contains(told), "{told}");
        }
    }

    #[test]
    fn zones_by_their_names() {
        assert_eq!(zone("UTC"), Ok(Zone::UTC));
        assert_eq!(zone("Etc/UTC"), Ok(Zone::UTC));
        assert_eq!(zone("europe/paris").unwrap().name(), "Europe/Paris");
        assert!(
            zone("Mars/Phobos")
                .unwrap_err()
                .to_string()
                .contains("Mars/Phobos")
        );
        let of_file = stamps_zone("a=b.log=Asia/Kolkata").unwrap();
        assert_eq!(of_file.file, Some("a=b.log".into()));
        assert_eq!(of_file.zone.east_at(Timestamp(0)), 19_800);
        assert_eq!(stamps_zone("utc").unwrap().file, None);
    }

    /// Half past eleven in the evening, UTC, on the eve of a change of clocks.
    #[test]
    fn the_eve_of_a_change_of_clocks_in_three_zones() {
        for (name, time, day, offsets) in [
            (
                "Europe/Paris",
                "2026-03-28T23:30:00Z",
                "2026-03-29",
                [3600, 7200],
            ),
            (
                "Europe/Paris",
                "2026-10-24T23:30:00Z",
                "2026-10-25",
                [7200, 3600],
            ),
            (
                "America/New_York",
                "2026-03-07T23:30:00Z",
                "2026-03-07",
                [-18_000, -14_400],
            ),
            (
                "America/New_York",
                "2026-10-31T23:30:00Z",
                "2026-10-31",
                [-14_400, -18_000],
            ),
            // By half an hour, in the southern spring.
            (
                "Australia/Lord_Howe",
                "2026-10-03T23:30:00Z",
                "2026-10-04",
                [37_800, 39_600],
            ),
            (
                "Australia/Lord_Howe",
                "2026-04-04T23:30:00Z",
                "2026-04-05",
                [39_600, 37_800],
            ),
        ] {
            let zone = zone(name).unwrap();
            let time = at(time);
            assert_eq!(zone.day(time).to_string(), day, "{name}");
            let day = zone.day(time);
            // What the clocks show at both ends of the days around it.
            let ends = [Day(day.0 - 1), Day(day.0 + 2)].map(|day| zone.east_at(zone.start_of(day)));
            assert_eq!(ends, offsets, "{name} {day}");
        }
    }

    /// Those that were changed there and back soonest, and every tenth of all.
    #[test]
    fn looking_every_few_days_finds_what_looking_every_day_does() {
        let soonest = [
            "Asia/Gaza",
            "America/Noronha",
            "America/Boa_Vista",
            "Africa/Casablanca",
        ];
        let soonest = soonest.map(|name| name.parse::<Tz>().unwrap());
        let others = chrono_tz::TZ_VARIANTS.iter().step_by(10).copied();
        for zone in soonest.into_iter().chain(others) {
            assert_eq!(
                sampled(zone, STEP),
                sampled(zone, 86_400),
                "{}",
                zone.name()
            );
        }
    }

    #[test]
    fn all_changes_are_found() {
        let zone = zone("Europe/London").unwrap();
        let summer = |year: i32| zone.east_at(at(&format!("{year}-07-01T00:00:00Z")));
        let winter = |year: i32| zone.east_at(at(&format!("{year}-12-31T00:00:00Z")));
        for year in 1991..2099 {
            assert_eq!((summer(year), winter(year)), (3600, 0), "{year}");
        }
        assert_eq!(zone.east_at(at("2026-03-29T00:59:59Z")), 0);
        assert_eq!(zone.east_at(at("2026-03-29T01:00:00Z")), 3600);
    }
}
