//! Numbers, shares, dates and sizes as the person's language writes them, by the browser's `Intl`.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use leptos::prelude::set_timeout;
use wasm_bindgen::prelude::*;

use crate::report::{DayRange, Ratio};
use crate::state::browser::window;
use crate::text::{Amount, Language, Period};
use crate::trace::Day;

const MILLISECONDS_A_DAY: f64 = 86_400_000.0;

/// What is formatted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Number,
    Decimal,
    /// One decimal, also where it is zero.
    Tenths,
    Percent,
    /// A percentage with one decimal, also where it is zero.
    Share,
    Signed,
    SignedPercent,
    Day,
    TableDay,
    ShortDay,
}

const KINDS: [Kind; 10] = [
    Kind::Number,
    Kind::Decimal,
    Kind::Tenths,
    Kind::Percent,
    Kind::Share,
    Kind::Signed,
    Kind::SignedPercent,
    Kind::Day,
    Kind::TableDay,
    Kind::ShortDay,
];

/// The formatting functions of one language, as far as they were needed: making one is slow, calling
/// it is not.
struct Formats {
    language: Language,
    functions: [OnceCell<Function>; KINDS.len()],
}

thread_local! {
    static FORMATS: RefCell<Option<Rc<Formats>>> = const { RefCell::new(None) };
}

fn format(language: Language, kind: Kind, value: &JsValue) -> String {
    let formats = FORMATS.with_borrow_mut(|kept| match kept {
        Some(formats) if formats.language == language => Rc::clone(formats),
        _ => Rc::clone(kept.insert(Rc::new(Formats {
            language,
            functions: Default::default(),
        }))),
    });
    let text = formats.functions.get(kind as usize).and_then(|function| {
        let function = function.get_or_init(|| function_of(language, kind));
        function.call1(&JsValue::UNDEFINED, value).ok()?.as_string()
    });
    text.unwrap_or_default()
}

/// Makes the functions of a language one after the other, while the workers read.
pub(crate) fn warm_up(language: Language) {
    for (kind, order) in KINDS.into_iter().zip(1..) {
        let make = move || drop(format(language, kind, &0.into()));
        set_timeout(make, APART * order);
    }
}

/// Between making two functions, so that whatever the person does comes in between.
const APART: Duration = Duration::from_millis(10);

fn function_of(language: Language, kind: Kind) -> Function {
    let locales = Array::of1(&locale(language).into());
    let number =
        |options: &[(&str, JsValue)]| Intl::NumberFormat::new(&locales, &object(options)).format();
    let day = |month: &str, has_year: bool| {
        let mut options = vec![
            ("timeZone", "UTC".into()),
            ("day", "numeric".into()),
            ("month", month.into()),
        ];
        if has_year {
            options.push(("year", "numeric".into()));
        }
        Intl::DateTimeFormat::new(&locales, &object(&options)).format()
    };
    let (percent, signed) = (
        ("style", "percent".into()),
        ("signDisplay", "exceptZero".into()),
    );
    let one_decimal = ("maximumFractionDigits", 1.into());
    let also_zero = ("minimumFractionDigits", 1.into());
    match kind {
        Kind::Number => number(&[]),
        Kind::Decimal => number(&[("maximumSignificantDigits", 3.into())]),
        Kind::Tenths => number(&[one_decimal, also_zero]),
        Kind::Percent => number(&[percent, one_decimal]),
        Kind::Share => number(&[percent, one_decimal, also_zero]),
        Kind::Signed => number(&[signed]),
        Kind::SignedPercent => number(&[percent, signed, one_decimal, also_zero]),
        Kind::Day => day("long", true),
        Kind::TableDay => day("short", true),
        Kind::ShortDay => day("short", false),
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
pub(crate) fn locale(language: Language) -> String {
    window()
        .navigator()
        .languages()
        .iter()
        .filter_map(|tag| tag.as_string())
        .find(|tag| Language::from_tag(tag) == Some(language))
        .unwrap_or_else(|| language.tag().to_owned())
}

/// A count.
pub(crate) fn number(language: Language, count: u64) -> String {
    format(language, Kind::Number, &(count as f64).into())
}

/// A number that need not be whole, with three digits.
pub(crate) fn decimal(language: Language, value: f64) -> String {
    format(language, Kind::Decimal, &value.into())
}

/// A share with one decimal. It says 0 % and 100 % only where that is exact, and then without one.
pub(crate) fn share(language: Language, ratio: Ratio) -> String {
    let percent = |tenths: u128| {
        let kind = match tenths {
            0 | 1000 => Kind::Percent,
            _ => Kind::Share,
        };
        // At most 1000, so exact.
        format(language, kind, &(tenths as f64 / 1000.0).into())
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
pub(crate) fn plain_share(language: Language, share: f64) -> String {
    format(language, Kind::Percent, &share.into())
}

/// A number of tenths, without its sign.
pub(crate) fn tenths(language: Language, count: i64) -> String {
    let value = count.unsigned_abs() as f64 / 10.0;
    format(language, Kind::Tenths, &value.into())
}

/// Tenths with their sign.
pub(crate) fn signed_tenths(language: Language, count: i64) -> String {
    let sign = match count {
        0 => "",
        1.. => "+",
        _ => "−",
    };
    format!("{sign}{}", tenths(language, count))
}

/// A difference of counts with its sign.
pub(crate) fn signed(language: Language, difference: f64) -> String {
    with_minus(format(language, Kind::Signed, &difference.into()))
}

/// A growth with its sign, from tenths of a percent.
pub(crate) fn signed_percent(language: Language, tenths: i64) -> String {
    let share = tenths as f64 / 1000.0;
    with_minus(format(language, Kind::SignedPercent, &share.into()))
}

/// Browsers write a hyphen for minus in most languages.
fn with_minus(text: String) -> String {
    text.replace('-', "−")
}

fn date(day: Day) -> JsValue {
    Date::new(&(f64::from(day.0) * MILLISECONDS_A_DAY).into()).into()
}

/// A day with its year.
pub(crate) fn day(language: Language, day: Day) -> String {
    format(language, Kind::Day, &date(day))
}

/// A day with its year, short enough for tables.
pub(crate) fn table_day(language: Language, day: Day) -> String {
    format(language, Kind::TableDay, &date(day))
}

/// A day without its year, for axes.
pub(crate) fn short_day(language: Language, day: Day) -> String {
    format(language, Kind::ShortDay, &date(day))
}

/// Passes both days of a range to `tell`.
pub(crate) fn period<T>(
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
pub(crate) fn bytes(language: Language, bytes: f64) -> String {
    let mut value = bytes;
    let mut multiple = 0;
    while value >= 1000.0 && multiple < 4 {
        value /= 1000.0;
        multiple += 1;
    }
    let text = format(language, Kind::Decimal, &value.into());
    let amount = Amount {
        count: bytes as u64,
        text: &text,
    };
    language.words().bytes(amount, multiple)
}
