//! Numbers, shares, dates and sizes as the person's language writes them, by the browser's `Intl`.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::browser::window;
use crate::report::{DayRange, Ratio};
use crate::text::{Language, Period};
use crate::trace::Day;

const MILLISECONDS_A_DAY: f64 = 86_400_000.0;

/// The formatting functions of one language: making them is slow, calling them is not.
struct Formats {
    language: Language,
    number: Function,
    decimal: Function,
    percent: Function,
    signed: Function,
    signed_percent: Function,
    day: Function,
    table_day: Function,
    short_day: Function,
}

thread_local! {
    static FORMATS: RefCell<Option<Rc<Formats>>> = const { RefCell::new(None) };
}

fn formats(language: Language) -> Rc<Formats> {
    FORMATS.with_borrow_mut(|kept| match kept {
        Some(formats) if formats.language == language => Rc::clone(formats),
        _ => Rc::clone(kept.insert(Rc::new(Formats::new(language)))),
    })
}

impl Formats {
    fn new(language: Language) -> Self {
        let locales = Array::of1(&locale(language).into());
        let number = |options: &[(&str, JsValue)]| {
            Intl::NumberFormat::new(&locales, &object(options)).format()
        };
        let day = |month: &str, year: &[(&str, JsValue)]| {
            let mut options = vec![
                ("timeZone", "UTC".into()),
                ("day", "numeric".into()),
                ("month", month.into()),
            ];
            options.extend_from_slice(year);
            Intl::DateTimeFormat::new(&locales, &object(&options)).format()
        };
        Self {
            language,
            number: number(&[]),
            decimal: number(&[("maximumSignificantDigits", 3.into())]),
            percent: number(&[
                ("style", "percent".into()),
                ("maximumFractionDigits", 1.into()),
            ]),
            signed: number(&[
                ("signDisplay", "exceptZero".into()),
                ("maximumFractionDigits", 1.into()),
            ]),
            signed_percent: number(&[
                ("style", "percent".into()),
                ("signDisplay", "exceptZero".into()),
                ("maximumFractionDigits", 1.into()),
            ]),
            day: day("long", &[("year", "numeric".into())]),
            table_day: day("short", &[("year", "numeric".into())]),
            short_day: day("short", &[]),
        }
    }
}

fn object(members: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in members {
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}

/// The person's own variant of the language, such as `en-GB`, where the browser tells one.
fn locale(language: Language) -> String {
    window()
        .navigator()
        .languages()
        .iter()
        .filter_map(|tag| tag.as_string())
        .find(|tag| Language::from_tag(tag) == Some(language))
        .unwrap_or_else(|| language.tag().to_owned())
}

fn call(function: &Function, value: &JsValue) -> String {
    function
        .call1(&JsValue::UNDEFINED, value)
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}

/// A count.
pub(super) fn number(language: Language, count: u64) -> String {
    call(&formats(language).number, &(count as f64).into())
}

/// A number that need not be whole, with three digits.
pub(super) fn decimal(language: Language, value: f64) -> String {
    call(&formats(language).decimal, &value.into())
}

/// A share with one decimal. It says 0 % and 100 % only where that is exact.
pub(super) fn share(language: Language, ratio: Ratio) -> String {
    let percent = |tenths: u128| {
        // At most 1000, so exact.
        call(&formats(language).percent, &(tenths as f64 / 1000.0).into())
    };
    let (part, whole) = (
        u128::from(ratio.numerator),
        u128::from(ratio.denominator.max(1)),
    );
    let tenths = (part * 2000 + whole) / (whole * 2);
    match tenths {
        0 if part > 0 => language.words().less_than(&percent(1)),
        1000 if part < whole => language.words().more_than(&percent(999)),
        _ => percent(tenths),
    }
}

/// A share that a person set, such as a limit.
pub(super) fn plain_share(language: Language, share: f64) -> String {
    call(&formats(language).percent, &share.into())
}

/// A difference with its sign, with one decimal at most.
pub(super) fn signed(language: Language, difference: f64) -> String {
    call(&formats(language).signed, &difference.into())
}

/// A growth with its sign, from tenths of a percent.
pub(super) fn signed_percent(language: Language, tenths: i64) -> String {
    call(
        &formats(language).signed_percent,
        &(tenths as f64 / 1000.0).into(),
    )
}

fn date(day: Day) -> JsValue {
    Date::new(&(f64::from(day.0) * MILLISECONDS_A_DAY).into()).into()
}

/// A day with its year.
pub(super) fn day(language: Language, day: Day) -> String {
    call(&formats(language).day, &date(day))
}

/// A day with its year, short enough for tables.
pub(super) fn table_day(language: Language, day: Day) -> String {
    call(&formats(language).table_day, &date(day))
}

/// A day without its year, for axes.
pub(super) fn short_day(language: Language, day: Day) -> String {
    call(&formats(language).short_day, &date(day))
}

/// Passes both days of a range to `tell`.
pub(super) fn period<T>(
    language: Language,
    range: DayRange,
    tell: impl FnOnce(Period<'_>) -> T,
) -> T {
    let from = day(language, range.from);
    if range.from == range.to {
        tell(Period::Day(&from))
    } else {
        tell(Period::Between(&from, &day(language, range.to)))
    }
}

/// A number of bytes, in the multiple that gives the shortest number.
pub(super) fn bytes(language: Language, bytes: f64) -> String {
    let mut value = bytes;
    let mut multiple = 0;
    while value >= 1000.0 && multiple < 4 {
        value /= 1000.0;
        multiple += 1;
    }
    let text = call(&formats(language).decimal, &value.into());
    language.words().bytes(&text, multiple)
}
