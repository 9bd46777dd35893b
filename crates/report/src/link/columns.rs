//! The content of a link as bytes: columns, not rows, because what is alike then stands together and
//! packs well.
//!
//! Source: `docs/links.md`, The content.

use super::bytes::{Reader, Writer};
use super::content::{Changes, Content, Made, SharedFlow, SharedView, Span, Who};
use crate::details::{By, Clause, Column, Filter, Operator};
use crate::view::View;
use crate::{CountedFrom, DayRange, Limits, RangeChoice, TlsCounts, Totals};
use tally::Classes;
use trace::sorted;
use trace::{ConnectorType, Day, Direction, TlsClass, Unit};

/// A count above this is not shared, and none is believed: sums of as many as a link can hold stay
/// far from the end of `u64`.
pub const MAX_COUNT: u64 = 1 << 44;
/// Flows of a link.
const MAX_FLOWS: usize = 4096;
/// Flows times days.
const MAX_CELLS: usize = 1 << 16;
/// Conditions of a filter.
const MAX_CLAUSES: usize = 64;
/// The years 1 to 9999, which every calendar can show.
const DAYS: std::ops::RangeInclusive<i64> = -719_162..=2_932_896;
/// Limits are kept in millionths.
const MILLION: f64 = 1_000_000.0;

const SUMMARIES: u8 = 1;
const RECIPIENTS: u8 = 1 << 1;
const NAMES_REPLACED: u8 = 1 << 2;
const SEARCH_LEFT_OUT: u8 = 1 << 3;
const OWN_LIMITS: u8 = 1 << 4;

const SPANS: [Span; 4] = [Span::Day, Span::Week, Span::FourWeeks, Span::Range];
const KINDS: [Option<ConnectorType>; 3] = [
    None,
    Some(ConnectorType::OnPremises),
    Some(ConnectorType::Partner),
];
const FORCED: [Option<bool>; 3] = [None, Some(false), Some(true)];
const OPERATORS: [Operator; 4] = [
    Operator::Is,
    Operator::StartsWith,
    Operator::Above,
    Operator::Below,
];

impl Content {
    /// The content as bytes; `None` where it is beyond what a link may hold.
    pub fn to_bytes(&self) -> Option<Vec<u8>> {
        let cells = self.flows.len().checked_mul(self.days.len())?;
        if self.flows.len() > MAX_FLOWS || cells > MAX_CELLS {
            return None;
        }
        let mut to = Writer::default();
        self.write_head(&mut to);
        self.write_flows(&mut to);
        self.write_days(&mut to);
        self.write_counts(&mut to)?;
        self.write_view(&mut to);
        Some(to.bytes)
    }

    /// Reads what [`Self::to_bytes`] wrote; `None` for everything else.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut from = Reader::new(bytes);
        let mut content = read_head(&mut from)?;
        content.flows = read_flows(&mut from)?;
        content.days = read_days(&mut from, content.range)?;
        content.totals = read_counts(&mut from, &content)?;
        content.view = read_view(&mut from, &content.flows)?;
        from.is_at_end().then_some(content)
    }

    fn write_head(&self, to: &mut Writer) {
        let Changes {
            span,
            idle_left_out,
            insights_left_out,
            search_left_out,
            names_replaced,
        } = self.changes;
        // The others judge what a link does not carry.
        let of_link = |limits: &Limits| (limits.tls10, limits.no_tls, limits.min);
        let has_own_limits = of_link(&self.limits) != of_link(&Limits::default());
        let flags = [
            (self.source == CountedFrom::Summaries, SUMMARIES),
            (self.unit == Unit::Recipients, RECIPIENTS),
            (names_replaced, NAMES_REPLACED),
            (search_left_out, SEARCH_LEFT_OUT),
            (has_own_limits, OWN_LIMITS),
        ];
        let flags = flags.iter().filter(|(holds, _)| *holds);
        to.signed(self.made.on.0.into());
        to.text(&self.made.by);
        to.byte(flags.fold(0, |all, (_, flag)| all | flag));
        to.byte(code_of(&SPANS, &span));
        to.number(idle_left_out);
        to.number(insights_left_out);
        to.signed(self.coverage.from.0.into());
        to.number(distance(self.coverage.from, self.coverage.to));
        to.number(distance(self.coverage.from, self.range.from));
        to.number(distance(self.range.from, self.range.to));
        if has_own_limits {
            let millionths = |share: f64| (share * MILLION).round() as u64;
            to.number(millionths(self.limits.tls10));
            to.number(millionths(self.limits.no_tls));
            to.number(self.limits.min);
        }
    }

    fn write_flows(&self, to: &mut Writer) {
        to.number(self.flows.len() as u64);
        for flow in &self.flows {
            let who = match flow.who {
                Who::Connector(_) => 0,
                Who::Rest(_) => 1,
                Who::Nobody => 2,
            };
            let direction = u8::from(flow.direction == Direction::Outbound);
            let kind = code_of(&KINDS, &flow.kind);
            let forced = code_of(&FORCED, &flow.forced_tls);
            to.byte(direction | who << 1 | kind << 3 | forced << 5);
        }
        for flow in &self.flows {
            if let Who::Rest(count) = flow.who {
                to.number(count.into());
            }
        }
        let names = || {
            self.flows.iter().filter_map(|flow| match &flow.who {
                Who::Connector(name) => Some(name),
                _ => None,
            })
        };
        for name in names() {
            to.number(name.len() as u64);
        }
        for name in names() {
            to.bytes.extend_from_slice(name.as_bytes());
        }
    }

    fn write_days(&self, to: &mut Writer) {
        to.number(self.days.len() as u64);
        let mut next = self.range.from;
        for day in &self.days {
            to.number(distance(next, *day));
            next = Day(day.0.saturating_add(1));
        }
    }

    fn write_counts(&self, to: &mut Writer) -> Option<()> {
        let occurs = |class: &TlsClass| self.totals.iter().any(|of| of.tls.get(*class) > 0);
        let classes: Vec<TlsClass> = TlsClass::ALL.into_iter().filter(occurs).collect();
        to.byte(classes.iter().fold(0, |mask, class| mask | bit(*class)));
        for class in classes {
            self.write_column(to, &|totals| signed(totals.tls.get(class)))?;
        }
        // What the classes do not count: mostly the same or a little more.
        self.write_column(to, &|totals| {
            let other = match self.unit {
                Unit::Messages => totals.recipients,
                Unit::Recipients => totals.volume,
            };
            Some(signed(other)? - signed(totals.tls.total())?)
        })
    }

    /// One number of each cell, as what it differs from the day before.
    fn write_column(&self, to: &mut Writer, number: &dyn Fn(&Totals) -> Option<i64>) -> Option<()> {
        for flow in self.totals.chunks(self.days.len().max(1)) {
            let mut before = 0;
            for totals in flow {
                let now = number(totals)?;
                to.signed(now - before);
                before = now;
            }
        }
        Some(())
    }

    fn write_view(&self, to: &mut Writer) {
        let SharedView {
            at_connectors,
            range,
            view,
        } = &self.view;
        match range {
            RangeChoice::All => to.byte(0),
            RangeChoice::LastDays(days) => {
                to.byte(1);
                to.number((*days).into());
            }
            RangeChoice::Between(from, to_day) => {
                to.byte(2);
                for day in [from, to_day] {
                    to.byte(day.is_some().into());
                    if let Some(day) = day {
                        to.signed(day.0.into());
                    }
                }
            }
        }
        let flags = [
            *at_connectors,
            view.chart_by_tls,
            view.by == By::Connector,
            view.as_shares,
            view.sorting.1,
            view.direction == Some(Direction::Inbound),
            view.direction == Some(Direction::Outbound),
            view.filter.is_some(),
        ];
        to.byte(
            flags
                .iter()
                .rev()
                .fold(0, |all, flag| all << 1 | u8::from(*flag)),
        );
        to.number(self.viewed_flow().map_or(0, |at| at as u64 + 1));
        to.byte(column_code(view.sorting.0));
        to.text(&view.search);
        if let Some(filter) = &view.filter {
            to.text(&filter.name);
            to.number(filter.clauses.len() as u64);
            for clause in &filter.clauses {
                to.byte(column_code(clause.column));
                to.byte(code_of(&OPERATORS, &clause.operator));
                to.text(&clause.value);
            }
        }
    }
}

/// All but flows, days, numbers and view.
fn read_head(from: &mut Reader<'_>) -> Option<Content> {
    let made = Made {
        on: day(from.signed()?)?,
        by: from.text()?,
    };
    let flags = from.byte()?;
    let known = SUMMARIES | RECIPIENTS | NAMES_REPLACED | SEARCH_LEFT_OUT | OWN_LIMITS;
    if flags & !known != 0 {
        return None;
    }
    let has = |flag| flags & flag != 0;
    let changes = Changes {
        span: *SPANS.get(usize::from(from.byte()?))?,
        idle_left_out: from.number()?,
        insights_left_out: from.number()?,
        search_left_out: has(SEARCH_LEFT_OUT),
        names_replaced: has(NAMES_REPLACED),
    };
    let first = day(from.signed()?)?;
    let coverage = DayRange {
        from: first,
        to: later(first, from.number()?)?,
    };
    let first = later(coverage.from, from.number()?)?;
    let range = DayRange {
        from: first,
        to: later(first, from.number()?)?,
    };
    if range.to > coverage.to {
        return None;
    }
    let limits = if has(OWN_LIMITS) {
        let share = |millionths: u64| {
            let share = millionths as f64 / MILLION;
            (share <= 1.0).then_some(share)
        };
        Limits {
            tls10: share(from.number()?)?,
            no_tls: share(from.number()?)?,
            min: from.number()?,
            // A link carries nothing of ciphers.
            ..Limits::default()
        }
    } else {
        Limits::default()
    };
    Some(Content {
        made,
        source: if has(SUMMARIES) {
            CountedFrom::Summaries
        } else {
            CountedFrom::Traces
        },
        unit: if has(RECIPIENTS) {
            Unit::Recipients
        } else {
            Unit::Messages
        },
        coverage,
        range,
        limits,
        flows: Vec::new(),
        days: Vec::new(),
        totals: Vec::new(),
        changes,
        view: SharedView::default(),
    })
}

fn read_flows(from: &mut Reader<'_>) -> Option<Vec<SharedFlow>> {
    let count = from.count(MAX_FLOWS)?;
    let mut flows = Vec::with_capacity(count);
    for _ in 0..count {
        let bits = from.byte()?;
        let direction = if bits & 1 == 0 {
            Direction::Inbound
        } else {
            Direction::Outbound
        };
        let who = match bits >> 1 & 3 {
            0 => Who::Connector(String::new()),
            1 => Who::Rest(0),
            2 => Who::Nobody,
            _ => return None,
        };
        flows.push(SharedFlow {
            direction,
            who,
            kind: *KINDS.get(usize::from(bits >> 3 & 3))?,
            forced_tls: *FORCED.get(usize::from(bits >> 5))?,
        });
    }
    for flow in &mut flows {
        if let Who::Rest(count) = &mut flow.who {
            *count = u32::try_from(from.number()?)
                .ok()
                .filter(|count| *count > 0)?;
        }
    }
    let mut lengths = Vec::with_capacity(flows.len());
    for flow in &flows {
        if let Who::Connector(_) = flow.who {
            lengths.push(usize::try_from(from.number()?).ok()?);
        }
    }
    let mut lengths = lengths.into_iter();
    for flow in &mut flows {
        if let Who::Connector(name) = &mut flow.who {
            *name = from
                .text_of(lengths.next()?)
                .filter(|name| !name.is_empty())?;
        }
    }
    // In order, so that each is there once.
    flows
        .is_sorted_by(|a, b| order(a) < order(b))
        .then_some(flows)
}

/// Puts flows, and their numbers with them, in order.
pub(super) fn in_order(content: &mut Content) {
    let mut places: Vec<usize> = (0..content.flows.len()).collect();
    sorted::by(&mut places, |a, b| {
        let of = |at: &usize| content.flows.get(*at).map(order);
        of(a).cmp(&of(b))
    });
    let totals = places.iter().flat_map(|at| content.totals_of(*at));
    content.totals = totals.copied().collect();
    let flows = places.iter().filter_map(|at| content.flows.get(*at));
    content.flows = flows.cloned().collect();
}

/// The order of flows in a link: one that adds up others is one a direction.
fn order(flow: &SharedFlow) -> (Direction, u8, &str) {
    match &flow.who {
        Who::Connector(name) => (flow.direction, 0, name),
        Who::Rest(_) => (flow.direction, 1, ""),
        Who::Nobody => (flow.direction, 2, ""),
    }
}

fn read_days(from: &mut Reader<'_>, range: DayRange) -> Option<Vec<Day>> {
    let count = from.count(MAX_CELLS)?;
    let mut days = Vec::with_capacity(count);
    let mut next = range.from;
    for _ in 0..count {
        let day = later(next, from.number()?)?;
        days.push(range.contains(day).then_some(day)?);
        next = Day(day.0 + 1);
    }
    Some(days)
}

fn read_counts(from: &mut Reader<'_>, content: &Content) -> Option<Vec<Totals>> {
    let cells = content.flows.len().checked_mul(content.days.len())?;
    let mask = from.byte()?;
    // Each takes a byte at least in the last column.
    if cells > MAX_CELLS || cells > from.left() {
        return None;
    }
    let mut totals = vec![Totals::default(); cells];
    let days = content.days.len();
    for class in TlsClass::ALL {
        if mask & bit(class) != 0 {
            read_column(from, &mut totals, days, &|totals, number| {
                let TlsCounts(counts) = &mut totals.tls;
                *counts.get_mut(class.index())? = counted(number)?;
                Some(())
            })?;
        }
    }
    read_column(from, &mut totals, days, &|totals, more| {
        let sum = counted(i64::try_from(totals.tls.total()).ok()?)?;
        let other = counted(signed(sum)?.checked_add(more)?)?;
        (totals.volume, totals.recipients) = match content.unit {
            Unit::Messages => (sum, other),
            Unit::Recipients => (other, sum),
        };
        Some(())
    })?;
    Some(totals)
}

fn read_column(
    from: &mut Reader<'_>,
    totals: &mut [Totals],
    days: usize,
    set: &dyn Fn(&mut Totals, i64) -> Option<()>,
) -> Option<()> {
    for flow in totals.chunks_mut(days.max(1)) {
        let mut before = 0_i64;
        for totals in flow {
            before = before.checked_add(from.signed()?)?;
            set(totals, before)?;
        }
    }
    Some(())
}

fn read_view(from: &mut Reader<'_>, flows: &[SharedFlow]) -> Option<SharedView> {
    let range = match from.byte()? {
        0 => RangeChoice::All,
        1 => RangeChoice::LastDays(
            u32::try_from(from.number()?)
                .ok()
                .filter(|days| *days > 0)?,
        ),
        2 => RangeChoice::Between(read_open_day(from)?, read_open_day(from)?),
        _ => return None,
    };
    let flags = from.byte()?;
    let has = |at: u8| flags >> at & 1 == 1;
    let direction = match (has(5), has(6)) {
        (false, false) => None,
        (true, false) => Some(Direction::Inbound),
        (false, true) => Some(Direction::Outbound),
        (true, true) => return None,
    };
    let flow = match usize::try_from(from.number()?).ok()?.checked_sub(1) {
        None => None,
        Some(at) => {
            let flow = flows.get(at)?;
            match &flow.who {
                Who::Connector(name) => Some((flow.direction, Some(name.clone()))),
                Who::Nobody => Some((flow.direction, None)),
                Who::Rest(_) => return None,
            }
        }
    };
    Some(SharedView {
        at_connectors: has(0),
        range,
        view: View {
            chart_by_tls: has(1),
            direction,
            flow,
            // A link holds all classes and all partners.
            classes: Classes::default(),
            domain: String::new(),
            by: if has(2) { By::Connector } else { By::Day },
            as_shares: has(3),
            sorting: (column_of(from.byte()?)?, has(4)),
            search: from.text()?,
            filter: if has(7) {
                Some(read_filter(from)?)
            } else {
                None
            },
        },
    })
}

fn read_open_day(from: &mut Reader<'_>) -> Option<Option<Day>> {
    Some(match from.byte()? {
        0 => None,
        1 => Some(day(from.signed()?)?),
        _ => return None,
    })
}

fn read_filter(from: &mut Reader<'_>) -> Option<Filter> {
    let name = from.text()?;
    let count = from.count(MAX_CLAUSES)?;
    let mut clauses = Vec::with_capacity(count);
    for _ in 0..count {
        clauses.push(Clause {
            column: column_of(from.byte()?)?,
            operator: *OPERATORS.get(usize::from(from.byte()?))?,
            value: from.text()?,
        });
    }
    Some(Filter { name, clauses })
}

/// The place of a value in its table, which has few.
fn code_of<T: PartialEq>(table: &[T], value: &T) -> u8 {
    table
        .iter()
        .zip(0..)
        .find(|(entry, _)| *entry == value)
        .map_or(0, |(_, code)| code)
}

fn column_code(column: Column) -> u8 {
    Column::all()
        .zip(0..)
        .find(|(entry, _)| *entry == column)
        .map_or(0, |(_, code)| code)
}

fn column_of(code: u8) -> Option<Column> {
    Column::all().nth(code.into())
}

/// The place of a class in a mask.
fn bit(class: TlsClass) -> u8 {
    1 << class.index()
}

/// Days from one to a later one.
fn distance(from: Day, to: Day) -> u64 {
    u64::try_from(i64::from(to.0) - i64::from(from.0)).unwrap_or(0)
}

fn later(from: Day, days: u64) -> Option<Day> {
    day(i64::from(from.0).checked_add(i64::try_from(days).ok()?)?)
}

fn day(number: i64) -> Option<Day> {
    let day = DAYS.contains(&number).then_some(number)?;
    Some(Day(i32::try_from(day).ok()?))
}

/// A count that may be shared.
fn signed(count: u64) -> Option<i64> {
    (count <= MAX_COUNT).then_some(count)?.try_into().ok()
}

/// A count that may be believed.
fn counted(number: i64) -> Option<u64> {
    u64::try_from(number)
        .ok()
        .filter(|count| *count <= MAX_COUNT)
}
