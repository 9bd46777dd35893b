//! What a person chose to compare with what.

use leptos::prelude::*;

use crate::parts::closures::{on_change, on_click, part};
use crate::report::compare::Periods;
use crate::report::{DayRange, RangeChoice};
use crate::sorted;
use crate::state::formats;
use crate::state::store::Store;
use crate::text::CompareLabels;
use crate::trace::{Day, Format};

/// The kinds of comparison, in the order in which they are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Weeks,
    Months,
    Around,
    Own,
    Files,
}

type Label = fn(&'static CompareLabels) -> &'static str;

const ALL: [(What, Label); 5] = [
    (What::Weeks, |l| l.weeks),
    (What::Months, |l| l.months),
    (What::Around, |l| l.around),
    (What::Own, |l| l.own),
    (What::Files, |l| l.files),
];

/// Handles of the choices; copies are the same choices.
#[derive(Clone, Copy)]
pub(crate) struct Comparing {
    /// Whether the dialog is open.
    pub(crate) open: RwSignal<bool>,
    pub(super) what: RwSignal<What>,
    /// The first day after a change, once a person chose one.
    day: RwSignal<Option<Day>>,
    /// Two ranges, once a person chose them.
    own: RwSignal<Option<[RangeChoice; 2]>>,
    /// Keys of two dropped files, once a person chose them.
    files: RwSignal<Option<[u32; 2]>>,
    /// Of files all days are compared, and not only the last week of each.
    all_days: RwSignal<bool>,
}

impl Comparing {
    pub(crate) fn new() -> Self {
        Self {
            open: RwSignal::new(false),
            what: RwSignal::new(What::Weeks),
            day: RwSignal::new(None),
            own: RwSignal::new(None),
            files: RwSignal::new(None),
            all_days: RwSignal::new(false),
        }
    }

    /// Opens the dialog with the saved reports.
    pub(super) fn open_with_files(self) {
        self.what.set(What::Files);
        self.open.set(true);
    }

    /// The two ranges of what is loaded.
    pub(super) fn ranges(self, coverage: DayRange) -> [RangeChoice; 2] {
        let periods = match self.what.get() {
            What::Weeks => Periods::LastDays(7),
            What::Months => Periods::LastDays(30),
            What::Around => Periods::Around(self.day_in(coverage)),
            What::Own => Periods::Own(self.own_in(coverage)),
            What::Files if self.all_days.get() => Periods::Own([RangeChoice::All; 2]),
            What::Files => Periods::Own([RangeChoice::default(); 2]),
        };
        periods.ranges(coverage)
    }

    /// What was chosen, else the first day of the last week.
    fn day_in(self, coverage: DayRange) -> Day {
        self.day.get().unwrap_or(coverage.last(7).from)
    }

    /// What was chosen, else the last week and the week before.
    fn own_in(self, coverage: DayRange) -> [RangeChoice; 2] {
        let weeks = || Periods::LastDays(7).ranges(coverage);
        self.own.get().unwrap_or_else(weeks)
    }

    /// The two files: what was chosen, as long as both are there; else the last two saved reports by
    /// name, or the last two files. The names that reports are saved under begin alike and hold
    /// their days.
    pub(super) fn both_files(self, store: Store) -> Option<[u32; 2]> {
        let dropped = store.dropped.read();
        let is_there = |key: &u32| dropped.iter().any(|file| file.key == *key);
        if let Some(chosen) = self.files.get().filter(|keys| keys.iter().all(is_there)) {
            return Some(chosen);
        }
        let resolved = store.resolved.read();
        let reports = resolved.files.iter();
        let reports = reports.filter(|file| file.format == Some(Format::SavedReport));
        let reports = sorted::set(reports.map(|report| report.key.file));
        let mut files: Vec<(bool, &str, u32)> = dropped
            .iter()
            .map(|file| (reports.contains(&file.key), file.name.as_str(), file.key))
            .collect();
        sorted::all(&mut files);
        match files.as_slice() {
            [.., (_, _, before), (_, _, after)] => Some([*before, *after]),
            _ => None,
        }
    }

    /// The names of the files that are compared; none where periods are.
    pub(super) fn file_names(self, store: Store) -> [Option<String>; 2] {
        let keys = (self.what.get() == What::Files)
            .then(|| self.both_files(store))
            .flatten();
        let dropped = store.dropped.read();
        let name = |key: u32| {
            let file = dropped.iter().find(|file| file.key == key)?;
            Some(file.name.clone())
        };
        keys.map_or([None, None], |keys| keys.map(name))
    }
}

/// The days that are loaded.
pub(super) fn coverage(store: Store) -> Option<DayRange> {
    use crate::report::ReportError::{NothingCounted, NothingInRange};
    match store.report.read().as_ref() {
        Ok(report) => Some(report.coverage),
        Err(NothingInRange(coverage)) => Some(*coverage),
        Err(NothingCounted) => None,
    }
}

/// The fields.
pub(super) fn choices(store: Store) -> AnyView {
    let chosen = store.compare.what;
    let options: Vec<AnyView> = ALL
        .into_iter()
        .enumerate()
        .map(|(at, (what, label))| {
            view! {
                <option value=at.to_string() prop:selected=move || chosen.get() == what>
                    {store.c(label)}
                </option>
            }
            .into_any()
        })
        .collect();
    let choose = move |event| {
        let at: usize = event_target_value(&event).parse().unwrap_or(0);
        if let Some((what, _)) = ALL.get(at) {
            chosen.set(*what);
        }
    };
    let more = part(move || match chosen.get() {
        What::Weeks | What::Months => ().into_any(),
        What::Around => day_field(store),
        What::Own => own_fields(store),
        What::Files => file_fields(store),
    });
    view! {
        <div class="choices">
            <label class="field">
                <span>{store.c(|l| l.what)}</span>
                <select class="select flow-select" on:change=on_change(choose)>
                    {options}
                </select>
            </label>
            {more}
        </div>
    }
    .into_any()
}

fn date_field(
    label: &'static str,
    value: impl Fn() -> Option<Day> + Send + 'static,
    choose: impl Fn(Option<Day>) + 'static,
) -> AnyView {
    let text = part(move || value().map(|day| day.to_string()).unwrap_or_default());
    view! {
        <label class="field">
            <span>{label}</span>
            <input
                type="date"
                class="input"
                prop:value=text
                on:change=on_change(move |event| choose(Day::from_iso(&event_target_value(&event))))
            />
        </label>
    }
    .into_any()
}

fn day_field(store: Store) -> AnyView {
    let compare = store.compare;
    date_field(
        store.words().compare().first_day,
        move || coverage(store).map(|coverage| compare.day_in(coverage)),
        move |day| compare.day.set(day),
    )
}

fn own_fields(store: Store) -> AnyView {
    let compare = store.compare;
    let labels = store.words().compare();
    let days = move || {
        let ranges = coverage(store).map(|coverage| compare.own_in(coverage));
        ranges.map(|ranges| ranges.map(ends)).unwrap_or_default()
    };
    let field = |label: &'static str, side: usize, is_end: bool| {
        let value = move || {
            let (from, to) = days()[side];
            if is_end { to } else { from }
        };
        let choose = move |day| {
            let mut days = untrack(days);
            let end = &mut days[side];
            if is_end {
                end.1 = day;
            } else {
                end.0 = day;
            }
            let ranges = days.map(|(from, to)| RangeChoice::Between(from, to));
            compare.own.set(Some(ranges));
        };
        date_field(label, value, choose)
    };
    [
        field(labels.before_from, 0, false),
        field(labels.before_to, 0, true),
        field(labels.after_from, 1, false),
        field(labels.after_to, 1, true),
    ]
    .into_any()
}

/// First and last day of a range, where it names them.
fn ends(range: RangeChoice) -> (Option<Day>, Option<Day>) {
    match range {
        RangeChoice::Between(from, to) => (from, to),
        _ => (None, None),
    }
}

fn file_fields(store: Store) -> AnyView {
    let compare = store.compare;
    let labels = store.words().compare();
    let field = |label: &'static str, side: usize| {
        let options = part(move || {
            let keys = compare.both_files(store);
            let language = store.language.get();
            let dropped = store.dropped.read();
            let option = |file: &crate::state::intake::Dropped| {
                let selected = keys.is_some_and(|keys| keys[side] == file.key);
                // Files may have the same name.
                let text = format!("{}, {}", file.name, formats::bytes(language, file.bytes));
                view! { <option value=file.key.to_string() prop:selected=selected>{text}</option> }
                    .into_any()
            };
            dropped.iter().map(option).collect::<Vec<_>>()
        });
        let choose = move |event| {
            let keys = untrack(|| compare.both_files(store));
            if let (Ok(key), Some(mut keys)) = (event_target_value(&event).parse(), keys) {
                keys[side] = key;
                compare.files.set(Some(keys));
            }
        };
        view! {
            <label class="field">
                <span>{label}</span>
                <select class="select flow-select" on:change=on_change(choose)>
                    {options}
                </select>
            </label>
        }
        .into_any()
    };
    let swap = move |_| {
        if let Some([before, after]) = untrack(|| compare.both_files(store)) {
            compare.files.set(Some([after, before]));
        }
    };
    view! {
        {field(labels.before, 0)}
        {field(labels.after, 1)}
        <button type="button" class="button" on:click=on_click(swap)>{labels.swap}</button>
        <label class="field">
            <span>{labels.days_of_each}</span>
            <select
                class="select"
                on:change=on_change(move |event| compare.all_days.set(event_target_value(&event) == "all"))
            >
                <option value="week" prop:selected=move || !compare.all_days.get()>
                    {labels.last_week_of_each}
                </option>
                <option value="all" prop:selected=move || compare.all_days.get()>
                    {labels.all_of_each}
                </option>
            </select>
        </label>
        <p class="hint wide">{labels.alone}</p>
    }
    .into_any()
}
