//! Time zones as the browser knows them, and the one in which days are counted, which is remembered.

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::browser;
use super::clock_offset::east_of;
use super::intake::Intake;
use crate::trace::Zone;

/// What the zone of days is remembered as.
const PERSISTED_AS: &str = "time-zone";

/// Seconds between two looks at a clock: no zone changes its clocks there and back within six days.
const STEP: i64 = 6 * 86_400;

/// Counts days as on an earlier visit.
pub(crate) fn restore(intake: Intake) {
    if let Some(zone) = browser::kept(PERSISTED_AS).and_then(|name| by_name(&name)) {
        intake.count_days_in(&zone);
    }
}

/// Counts days in this zone, and remembers it.
pub(crate) fn count_days_in(intake: Intake, zone: &Zone) {
    match zone.is_utc() {
        true => browser::forget(PERSISTED_AS),
        false => browser::keep(PERSISTED_AS, zone.name()),
    }
    intake.count_days_in(zone);
}

/// The zone of this computer; none where the browser does not tell it.
pub(crate) fn own_name() -> Option<String> {
    let format = Intl::DateTimeFormat::new(&Array::new(), &Object::new());
    let zone = Reflect::get(&format.resolved_options(), &"timeZone".into()).ok()?;
    zone.as_string().filter(|name| !name.is_empty())
}

/// The names of all zones that the browser knows; empty where it does not tell them.
pub(crate) fn names() -> Vec<String> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into());
    let function = intl.and_then(|intl| Reflect::get(&intl, &"supportedValuesOf".into()));
    let Some(function) = function.ok().and_then(|it| it.dyn_into::<Function>().ok()) else {
        return Vec::new();
    };
    let names = function.call1(&JsValue::UNDEFINED, &"timeZone".into());
    let names = names.ok().and_then(|names| names.dyn_into::<Array>().ok());
    let names = names.map(|names| names.iter().filter_map(|name| name.as_string()).collect());
    names.unwrap_or_default()
}

/// A zone by its name, however its letters are written; none where the browser knows none of that name. Browsers
/// also take offsets as names, which are no names of IANA: the command line knows none of them.
pub(crate) fn by_name(name: &str) -> Option<Zone> {
    let name = name.trim();
    if name.starts_with(['+', '-']) {
        return None;
    }
    if name.eq_ignore_ascii_case("utc") {
        return Some(Zone::UTC);
    }
    let options = Object::new();
    let set = |member: &str, value: &str| Reflect::set(&options, &member.into(), &value.into());
    set("timeZone", name).ok()?;
    set("timeZoneName", "longOffset").ok()?;
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let maker: Function = Reflect::get(&intl, &"DateTimeFormat".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let arguments = Array::of2(&"en".into(), &options);
    // It throws where there is no such zone.
    let format: Intl::DateTimeFormat = Reflect::construct(&maker, &arguments)
        .ok()?
        .dyn_into()
        .ok()?;
    let told = Reflect::get(&format.resolved_options(), &"timeZone".into()).ok()?;
    // Browsers answer with an older name of some zones, as Asia/Calcutta for Asia/Kolkata: what the person
    // calls it stays, but for capital letters, as far as the browser tells them.
    let told = told.as_string()?;
    let mut known = std::iter::once(told.clone()).chain(names());
    let known = known.find(|known| known.eq_ignore_ascii_case(name));
    let proper = known.as_deref().unwrap_or(name);
    let date_at = |second: i64| Date::new(&(second as f64 * 1000.0).into());
    // Ten thousand dates are written in the zone of this computer some ten times as fast as in any other, and
    // mostly that one is chosen.
    if own_name().is_some_and(|own| own.eq_ignore_ascii_case(&told)) {
        return Zone::sampled(proper, STEP, |second| {
            let west = date_at(second).get_timezone_offset() * 60.0;
            (west.abs() < 86_400.0).then_some(-west.round() as i32)
        });
    }
    let write = format.format();
    Zone::sampled(proper, STEP, |second| {
        let text = write.call1(&JsValue::UNDEFINED, &date_at(second));
        east_of(&text.ok()?.as_string()?)
    })
}
