//! Words that a person types after an option, and what they stand for.

use clap::ValueEnum;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use report::Limits;
use report::verdict::Threshold;
use strength::Guideline;
use text::{Language, WrongValue};
use trace::{DateOrder, Day, Direction, TlsClass, Unit};

/// What is counted.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum UnitArg {
    Messages,
    Recipients,
}

impl From<UnitArg> for Unit {
    fn from(arg: UnitArg) -> Self {
        match arg {
            UnitArg::Messages => Self::Messages,
            UnitArg::Recipients => Self::Recipients,
        }
    }
}

/// What the verdict is measured by.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum ThresholdArg {
    /// TLS 1.2 or later.
    #[value(name = "tls1.2")]
    Tls12,
    /// TLS 1.3.
    #[value(name = "tls1.3")]
    Tls13,
    /// Encrypted, whatever the version.
    Encrypted,
}

impl From<ThresholdArg> for Threshold {
    fn from(arg: ThresholdArg) -> Self {
        match arg {
            ThresholdArg::Tls12 => Self::Tls1_2,
            ThresholdArg::Tls13 => Self::Tls1_3,
            ThresholdArg::Encrypted => Self::Encrypted,
        }
    }
}

/// The order of day and month.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum DateOrderArg {
    /// Day, month, year.
    DayFirst,
    /// Month, day, year.
    MonthFirst,
}

impl From<DateOrderArg> for DateOrder {
    fn from(arg: DateOrderArg) -> Self {
        match arg {
            DateOrderArg::DayFirst => Self::DayFirst,
            DateOrderArg::MonthFirst => Self::MonthFirst,
        }
    }
}

/// Reads the tag of a language of the sentences. Each is described by its own name for itself.
pub(crate) fn language() -> impl TypedValueParser<Value = Language> {
    let tags = Language::ALL.map(|language| {
        let tag = language.tag();
        let value = PossibleValue::new(tag).help(language.name());
        match tag.split_once('-') {
            Some((primary, _)) => value.alias(primary),
            None => value,
        }
    });
    PossibleValuesParser::new(tags)
        .try_map(|tag| Language::from_tag(&tag).ok_or("no language of this program"))
}

/// Which way mail went.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum DirectionArg {
    Inbound,
    Outbound,
}

impl From<DirectionArg> for Direction {
    fn from(arg: DirectionArg) -> Self {
        match arg {
            DirectionArg::Inbound => Self::Inbound,
            DirectionArg::Outbound => Self::Outbound,
        }
    }
}

/// One limit of the insights.
#[derive(Clone, Copy)]
pub(crate) enum LimitArg {
    Tls10(f64),
    NoTls(f64),
    Weak(f64),
    NoFs(f64),
    Min(u64),
}

/// The limits that were given, over the usual ones.
pub(crate) fn limits(given: &[LimitArg]) -> Limits {
    let mut limits = Limits::default();
    for limit in given {
        match limit {
            LimitArg::Tls10(share) => limits.tls10 = *share,
            LimitArg::NoTls(share) => limits.no_tls = *share,
            LimitArg::Weak(share) => limits.weak = *share,
            LimitArg::NoFs(share) => limits.no_fs = *share,
            LimitArg::Min(count) => limits.min = *count,
        }
    }
    limits
}

/// Reads a day.
pub(crate) fn day(text: &str) -> Result<Day, WrongValue> {
    Day::from_iso(text).ok_or(WrongValue::Date)
}

/// Reads a limit.
pub(crate) fn limit(text: &str) -> Result<LimitArg, WrongValue> {
    let (name, value) = text.split_once('=').ok_or(WrongValue::Limit)?;
    let share = || match value.parse::<f64>() {
        Ok(share) if (0.0..=1.0).contains(&share) => Ok(share),
        _ => Err(WrongValue::Share(name.to_owned())),
    };
    match name {
        "tls10" => Ok(LimitArg::Tls10(share()?)),
        "no-tls" => Ok(LimitArg::NoTls(share()?)),
        "weak" => Ok(LimitArg::Weak(share()?)),
        "no-fs" => Ok(LimitArg::NoFs(share()?)),
        "min" => match value.parse() {
            Ok(count) => Ok(LimitArg::Min(count)),
            Err(_) => Err(WrongValue::Whole(name.to_owned())),
        },
        _ => Err(one_of(&["tls10", "no-tls", "weak", "no-fs", "min"])),
    }
}

/// What is typed is none of these.
pub(crate) fn one_of(values: &[&str]) -> WrongValue {
    WrongValue::OneOf(values.join(", "))
}

/// Reads the id of a guideline.
pub(crate) fn guideline(text: &str) -> Result<Guideline, WrongValue> {
    Guideline::from_id(text).ok_or_else(|| one_of(&Guideline::ALL.map(Guideline::id)))
}

/// Reads the id of a class, as reports write it.
pub(crate) fn class(text: &str) -> Result<TlsClass, WrongValue> {
    let mut classes = TlsClass::ALL.into_iter();
    let known = classes.find(|class| class.id() == text);
    known.ok_or_else(|| one_of(&TlsClass::ALL.map(TlsClass::id)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use clap::Command;

    use super::*;

    #[test]
    fn every_language_can_be_asked_for_by_its_tag() {
        let read = |tag: &str| language().parse_ref(&Command::new("x"), None, tag.as_ref());
        for language in Language::ALL {
            assert_eq!(read(language.tag()).unwrap(), language);
        }
        assert_eq!(read("pt").unwrap(), Language::Portuguese);
        assert!(read("ar-XB").is_err() && read("fr-CA").is_err());
    }
}
