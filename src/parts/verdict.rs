//! The verdict on a direction: the share that reaches the threshold, what it is of, how it moved, and how
//! it was by week.

use leptos::prelude::*;

use crate::report::compare::Moved;
use crate::report::partners::to_fix;
use crate::report::verdict::{Threshold, Verdict};
use crate::report::{Ratio, Report};
use crate::state::formats;
use crate::state::partners::last_answer;
use crate::state::store::Store;
use crate::text::{Amount, Below};
use crate::trace::Direction;

/// What the verdict is measured by.
pub(crate) fn threshold(store: Store) -> Threshold {
    store.route.address.read().threshold
}

/// The verdict on a direction of what is shown.
pub(crate) fn verdict(store: Store, report: &Report, direction: Direction) -> Verdict {
    Verdict::of(report, direction, threshold(store))
}

/// The figure, and what stands beside it.
pub(crate) fn figure(store: Store, report: &Report, verdict: &Verdict) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    if !report.has_shares() {
        let totals = report.directions.get(verdict.direction);
        return view! {
            <div class="verdict">
                <p class="figure">
                    <strong class="share">{formats::number(language, totals.tls.total())}</strong>
                    <span>{language.words().filters().no_shares}</span>
                </p>
            </div>
        }
        .into_any();
    }
    let (counts, threshold) = (&verdict.now, verdict.threshold);
    let share = shown(store, counts.share());
    let number = |count| formats::number(language, count);
    let of = words.share_is_of(counts, threshold, report.unit, &share, &number);
    // Green only where nothing is unknown.
    let style = if counts.is_met() {
        "share best"
    } else {
        "share"
    };
    let test_id = match verdict.direction {
        Direction::Inbound => "inbound-verdict",
        Direction::Outbound => "outbound-verdict",
    };
    view! {
        <div class="verdict">
            <p class="figure">
                <strong class=style data-testid=test_id>{share}</strong>
                <span>{words.threshold(threshold)}</span>
            </p>
            {weeks(store, verdict)}
            <p class="of">{of}</p>
            <p class="moved">{moved(store, verdict)}</p>
        </div>
    }
    .into_any()
}

/// The figure, and under it what does not reach the threshold, where nothing is asked about it.
pub(crate) fn figure_and_words(store: Store, report: &Report, verdict: &Verdict) -> AnyView {
    let (style, text) = below_in_words(store, report, verdict);
    view! {
        {figure(store, report, verdict)}
        <p class=style>{text}</p>
    }
    .into_any()
}

/// The direction, the figure and what does not reach the threshold, for where only text has room.
pub(crate) fn in_one_line(store: Store, report: &Report, direction: Direction) -> String {
    let words = store.words();
    let verdict = verdict(store, report, direction);
    let name = words.direction(direction);
    let (label, share) = (
        words.threshold(verdict.threshold),
        match report.has_shares() {
            true => shown(store, verdict.now.share()),
            false => "–".to_owned(),
        },
    );
    let (_, below) = below_in_words(store, report, &verdict);
    words.sentences(&[words.named(name, &format!("{share} {label}")), below])
}

/// A share, or a dash where it is of nothing.
fn shown(store: Store, share: Ratio) -> String {
    match share.denominator {
        0 => "–".to_owned(),
        _ => formats::share(store.language.get(), share),
    }
}

/// By how much the share moved, and what it was before.
fn moved(store: Store, verdict: &Verdict) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let Some(before) = &verdict.before else {
        let labels = words.verdict_labels();
        // Nothing is known now: then it is not for want of earlier data.
        return (verdict.now.known() > 0)
            .then_some(labels.no_earlier)
            .into_any();
    };
    let (sign, style, tenths) = match before.moved {
        Moved::By(tenths @ 1..) => ("▲ ", "up", tenths),
        Moved::By(tenths) => ("▼ ", "down", tenths),
        Moved::Not | Moved::Barely => ("", "", 0),
    };
    let points = words.points_moved(before.moved, &formats::tenths(language, tenths));
    let day = |day| formats::short_day(language, day);
    let (from, to) = (day(before.days.from), day(before.days.to));
    let was = words.was_before(&formats::share(language, before.share), &from, &to);
    view! {
        <span class=style>
            <span aria-hidden="true">{sign}</span>
            {points}
        </span>
        " · "
        {was}
    }
    .into_any()
}

/// The size of the line of weeks.
const WIDE: f64 = 120.0;
const HIGH: f64 = 28.0;
/// So many percentage points are as high as the line at least: small changes look small.
const LEAST: f64 = 0.1;

/// The shares by week as a small line, where there are several.
fn weeks(store: Store, verdict: &Verdict) -> Option<AnyView> {
    let (first, last) = match verdict.weeks.as_slice() {
        [first, .., last] => (first, last),
        _ => return None,
    };
    let shares = verdict.weeks.iter().map(|week| week.share.value());
    let most = shares.clone().fold(0.0, f64::max);
    let least = shares.clone().fold(1.0, f64::min);
    let high = (most - least).max(LEAST);
    let step = (WIDE - 6.0) / (verdict.weeks.len() - 1) as f64;
    let mut line = String::new();
    let (mut x, mut y) = (3.0, 0.0);
    for (share, at) in shares.zip(0_u32..) {
        x = 3.0 + f64::from(at) * step;
        y = HIGH - 4.0 - (share - most + high) / high * (HIGH - 8.0);
        let sign = if at == 0 { 'M' } else { 'L' };
        line.push_str(&format!("{sign}{x:.1} {y:.1}"));
    }
    let (first, last) = (shown(store, first.share), shown(store, last.share));
    let label = store.amount(verdict.weeks.len() as u64, |weeks| {
        store.words().by_week(weeks, &first, &last)
    });
    let title = label.clone();
    let view = view! {
        <svg
            class="weeks"
            role="img"
            aria-label=label
            width=WIDE.to_string()
            height=HIGH.to_string()
            viewBox=format!("0 0 {WIDE} {HIGH}")
        >
            <title>{title}</title>
            <path d=line></path>
            <circle cx=format!("{x:.1}") cy=format!("{y:.1}") r="3"></circle>
        </svg>
    };
    Some(view.into_any())
}

/// How much mail does not reach the threshold, in words, and how to style them.
pub(crate) fn below_in_words(
    store: Store,
    report: &Report,
    verdict: &Verdict,
) -> (&'static str, String) {
    let language = store.language.get();
    let words = language.words();
    let counts = &verdict.now;
    if !report.has_shares() {
        return ("beside", String::new());
    }
    if counts.below == 0 {
        let style = if counts.is_met() { "best" } else { "beside" };
        let text = match counts.known() {
            0 => String::new(),
            _ => words.nothing_below(verdict.threshold, counts.unknown == 0),
        };
        return (style, text);
    }
    let domains = domains_below(store, report, verdict);
    let text = |count| formats::number(language, count);
    let texts = [counts.below, counts.in_clear, domains.unwrap_or_default()].map(text);
    let [below, clear, named] = &texts;
    let amount = |count, text| Amount { count, text };
    let text = words.does_not_reach(&Below {
        unit: report.unit,
        direction: verdict.direction,
        threshold: verdict.threshold,
        amount: amount(counts.below, below),
        domains: domains.map(|count| amount(count, named)),
        in_clear: amount(counts.in_clear, clear),
    });
    ("worst", text)
}

/// Of how many domains that is, once somebody asked.
fn domains_below(store: Store, report: &Report, verdict: &Verdict) -> Option<u64> {
    let answer = last_answer().get();
    let answer = answer?;
    let is_of_this = !store.shared.is_open() && answer.is_of(report, &store.loaded.resolved.read());
    let found = to_fix(&answer.shown, verdict.direction, verdict.threshold, 0);
    found.domains.filter(|count| is_of_this && *count > 0)
}
