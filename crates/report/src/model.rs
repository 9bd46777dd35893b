//! The report: what the screens show and what the report JSON holds, member by member in its order.
//!
//! Source: `docs/report-format.md`.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use serde::{Serialize, Serializer, ser::SerializeMap};
use strength::Guideline;

use super::beside::BesideMembers;
use super::insights::{self, Insight, Limits};
use super::only::Only;
use super::quality_members::QualityMembers;
use super::range::{DayRange, RangeChoice};
use super::share::Ratio;
use super::silence::{self, SilentHost};
use tally::Window;
use tally::{Cell, Cells, FileFacts, Flow, Listed, ListedByName, Resolved, Selection, only_answer};
use trace::calendar::DayText;
use trace::sorted;
use trace::{ConnectorType, Day, Direction, Formats, Note, SkipReason, TlsClass, Unit, Zone};

/// `schema` of every report.
pub const SCHEMA: &str = "mailflow-insight/report";
/// `version` of the reports that this program writes; it reads none that is newer.
pub const VERSION: u64 = 1;

/// The program that makes the files, with its version.
pub(super) const GENERATOR: &str = concat!("mailflow-insight ", env!("CARGO_PKG_VERSION"));

/// Which kind of input is reported on. Traces and summaries are never added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CountedFrom {
    /// Records of single messages.
    Traces,
    /// Connector reports and saved reports.
    Summaries,
}

/// What a person chose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// Which days.
    pub range: RangeChoice,
    /// Messages or recipients; summaries keep their own unit.
    pub unit: Unit,
    /// Which kind of input; by default traces where there is at least one transfer from one.
    pub source: Option<CountedFrom>,
    /// When insights fire.
    pub limits: Limits,
    /// Whether the organization's own domains were told.
    pub has_domains: bool,
}

/// Why there is no report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// No file held anything that can be counted.
    #[error("nothing could be counted")]
    NothingCounted,
    /// The range lies wholly outside of the coverage.
    #[error("nothing in this range")]
    NothingInRange(DayRange),
}

/// Counts by class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TlsCounts(pub [u64; TlsClass::COUNT]);

impl TlsCounts {
    /// The count of one class.
    pub fn get(&self, class: TlsClass) -> u64 {
        self.0[class.index()]
    }

    /// All classes together.
    pub fn total(&self) -> u64 {
        self.0.iter().sum()
    }

    /// Adds other counts.
    pub fn add(&mut self, other: &Self) {
        for (sum, more) in self.0.iter_mut().zip(other.0) {
            *sum += more;
        }
    }

    /// All but what the file cannot tell: the denominator of every share.
    pub fn known(&self) -> u64 {
        self.total() - self.get(TlsClass::NotRecorded)
    }

    /// What was protected in transit.
    pub fn protected(&self) -> u64 {
        TlsClass::ALL
            .into_iter()
            .filter(|class| class.is_protected())
            .map(|c| self.get(c))
            .sum()
    }

    /// The share of `class` among what is known.
    pub fn share(&self, class: TlsClass) -> Ratio {
        Ratio {
            numerator: self.get(class),
            denominator: self.known(),
        }
    }

    /// The share that was protected, among what is known.
    pub fn protected_share(&self) -> Ratio {
        Ratio {
            numerator: self.protected(),
            denominator: self.known(),
        }
    }
}

impl Serialize for TlsCounts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(TlsClass::COUNT))?;
        for class in TlsClass::ALL {
            map.serialize_entry(class.id(), &self.get(class))?;
        }
        map.end()
    }
}

/// Numbers of a flow, a direction, or a day of a flow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Number of transfers.
    pub volume: u64,
    /// Number of recipients.
    pub recipients: u64,
    /// Counts by class, in the unit of the report.
    pub tls: TlsCounts,
    /// How well the encrypted ones were protected, in the same unit.
    #[serde(flatten)]
    pub quality: QualityMembers,
}

impl Totals {
    fn of(cell: &Cell, unit: Unit) -> Self {
        let tls = TlsCounts(match unit {
            Unit::Messages => cell.messages_by_class,
            Unit::Recipients => cell.recipients_by_class,
        });
        Self {
            volume: cell.volume,
            recipients: cell.recipients,
            tls,
            quality: QualityMembers(match unit {
                Unit::Messages => cell.messages_quality,
                Unit::Recipients => cell.recipients_quality,
            }),
        }
    }

    /// Adds other numbers.
    pub fn add(&mut self, other: &Self) {
        self.volume += other.volume;
        self.recipients += other.recipients;
        self.tls.add(&other.tls);
        self.quality.0.add(&other.quality.0);
    }
}

/// Numbers of both directions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Directions {
    /// Into the organization.
    pub inbound: Totals,
    /// Out of it.
    pub outbound: Totals,
}

impl Directions {
    /// The numbers of one direction.
    pub fn get(&self, direction: Direction) -> &Totals {
        match direction {
            Direction::Inbound => &self.inbound,
            Direction::Outbound => &self.outbound,
        }
    }
}

/// A flow over the range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Connector {
    /// Which way.
    pub direction: Direction,
    /// The connector's name; `None` for the flow without a connector.
    pub name: Option<String>,
    /// Its type, where known.
    #[serde(rename = "type")]
    pub kind: Option<ConnectorType>,
    /// Whether it forces TLS, where known.
    pub forced_tls: Option<bool>,
    /// See [`Flow::stands_for`].
    #[serde(skip)]
    pub stands_for: u32,
    /// Its numbers.
    #[serde(flatten)]
    pub totals: Totals,
}

/// A flow on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DayRow {
    /// The day.
    #[serde(serialize_with = "day_text")]
    pub date: Day,
    /// Which way.
    pub direction: Direction,
    /// The connector's name, one text for all its days; `None` for the flow without a connector.
    #[serde(serialize_with = "name_text")]
    pub connector: Option<Arc<str>>,
    /// Its numbers.
    #[serde(flatten)]
    pub totals: Totals,
    /// Its flow, see [`Report::flow_of`].
    #[serde(skip)]
    pub flow: u32,
}

/// A file, as the report shows it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileEntry {
    /// Last part of the path; a member is `archive.zip/path/in/it`.
    pub name: String,
    /// Bytes of the content, unpacked.
    pub bytes: u64,
    /// Id of the format, or `unknown`.
    pub format: &'static str,
    /// Id of the encoding.
    pub encoding: Option<&'static str>,
    /// All records, skipped ones included.
    pub records: u64,
    /// Transfers whose deciding record is in this file.
    pub transfers: u64,
    /// Records that are not counted, by reason.
    pub skipped: Vec<SkipEntry>,
    /// What a person should know about it.
    pub notes: Vec<Note>,
}

/// Records that are not counted for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct SkipEntry {
    /// The reason.
    #[serde(serialize_with = "reason_id")]
    pub reason: SkipReason,
    /// How many.
    pub count: u64,
    /// Line of the first one, from 1.
    pub first_line: u64,
}

/// A whole report. [`Report::to_json`] writes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Which kind of input is reported on.
    pub source: CountedFrom,
    /// What `tls` counts.
    pub unit: Unit,
    /// The guideline that strength is judged by.
    pub guideline: Guideline,
    /// By which days were counted, of files that tell times.
    pub zone: Zone,
    /// The time zones that its days are of, by their names: of summaries those that their files were made in.
    pub zones: Vec<String>,
    /// First to last day with a transfer; without any, of what TLS stopped and what was handed in.
    pub coverage: DayRange,
    /// The days that `directions`, `connectors` and `insights` are about.
    pub range: DayRange,
    /// Which of both are told. What they are else is of no use.
    pub told: ToldDays,
    /// `range`, with the days that a person asked for and no file has any mail of: it may begin before the
    /// coverage and end after it.
    pub asked: DayRange,
    /// The formats of the files that its numbers are out of. It is for the screen alone, as `asked` is.
    pub formats: Formats,
    /// The days that `beside` is about.
    pub window: Window,
    /// Numbers of each direction.
    pub directions: Directions,
    /// Flows by direction, volume (largest first), name.
    pub connectors: Vec<Connector>,
    /// All days of the coverage, by date, direction, name.
    pub days: Vec<DayRow>,
    /// Where the flow of each number is in `connectors`; `None` where it has no transfer in the range.
    pub places: Vec<Option<u32>>,
    /// What is noteworthy, the most severe first.
    pub insights: Vec<Insight>,
    /// What stands beside the transfers.
    pub beside: BesideMembers,
    /// Every file that was read.
    pub files: Vec<FileEntry>,
    /// The days of the range of which several aggregated files tell different numbers, in their order. They are
    /// no member of the report JSON.
    pub told_otherwise: Vec<Day>,
    /// Log hosts that had fallen silent by the end of the range. It is for the screen alone, and no member
    /// of the report JSON.
    pub silent_hosts: Vec<SilentHost>,
    /// Which mail all of it is about. What stands beside the transfers is not concerned.
    pub selection: Selection,
}

/// Which days a report tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToldDays {
    /// Whether anything has a date.
    pub coverage: bool,
    /// Whether any day that was asked for is in the coverage.
    pub range: bool,
}

impl Report {
    /// Makes the report that `options` ask for.
    ///
    /// # Errors
    /// Where nothing was counted at all, or nothing in the range.
    pub fn build(resolved: &Resolved, options: &Options) -> Result<Self, ReportError> {
        let has_only_summaries =
            resolved.traces.cells.is_empty() && !resolved.summaries.cells.is_empty();
        let source = options.source.unwrap_or(match has_only_summaries {
            true => CountedFrom::Summaries,
            // Also where nothing crossed: what stands beside the transfers is told by traces.
            false => CountedFrom::Traces,
        });
        let (cells, unit) = match source {
            CountedFrom::Traces => (&resolved.traces, options.unit),
            CountedFrom::Summaries => (&resolved.summaries, resolved.summaries_unit),
        };
        let days = Days::of(cells, resolved, options)?;
        let Days {
            coverage,
            range,
            told,
            window,
            beside,
        } = days;

        let mut directions = Directions::default();
        let mut formats = Formats::default();
        let mut by_flow: Vec<Option<Totals>> = vec![None; cells.flows.len()];
        let mut days = Vec::with_capacity(cells.cells.len());
        let names = cells.flows.iter().map(|flow| flow.name.as_deref());
        let names: Vec<Option<Arc<str>>> = names.map(|name| name.map(Arc::from)).collect();
        for cell in &cells.cells {
            let Some(flow) = cells.flows.get(cell.flow as usize) else {
                continue;
            };
            let totals = Totals::of(cell, unit);
            if told.range && range.contains(cell.day) {
                formats.add_all(cell.formats);
                match flow.direction {
                    Direction::Inbound => directions.inbound.add(&totals),
                    Direction::Outbound => directions.outbound.add(&totals),
                }
                if let Some(sum) = by_flow.get_mut(cell.flow as usize) {
                    sum.get_or_insert_default().add(&totals);
                }
            }
            days.push(DayRow {
                date: cell.day,
                direction: flow.direction,
                connector: names.get(cell.flow as usize).cloned().flatten(),
                totals,
                flow: cell.flow,
            });
        }
        let connectors = connectors(&cells.flows, &by_flow, &resolved.listed);
        let places = places(&cells.flows, &connectors);
        let guideline = resolved.guideline;
        // A share of some classes is none of the mail: nothing can be said of it.
        let insights = match resolved.selection.classes.are_all() {
            true => insights::evaluate(&directions, &connectors, &options.limits, guideline),
            false => Vec::new(),
        };
        let mut files: Vec<FileEntry> = resolved.files.iter().map(FileEntry::of).collect();
        sorted::all(&mut files);
        Ok(Self {
            source,
            unit,
            guideline,
            zone: resolved.zone.clone(),
            zones: zones(resolved, source),
            coverage,
            range,
            told,
            asked: options.range.asked_within(range),
            formats,
            window,
            directions,
            connectors,
            days,
            places,
            insights,
            beside,
            files,
            told_otherwise: match source {
                CountedFrom::Summaries => told_otherwise(resolved, range),
                CountedFrom::Traces => Vec::new(),
            },
            silent_hosts: match told.range {
                true => silence::hosts(resolved, range.to),
                false => Vec::new(),
            },
            selection: resolved.selection.clone(),
        })
    }

    /// Whether its numbers are from files that hold nothing else, and name nobody.
    pub fn is_of_sums(&self) -> bool {
        self.source == CountedFrom::Summaries
    }

    /// The time zones that its days are of, as one text.
    pub fn zone_names(&self) -> String {
        self.zones.join(", ")
    }

    /// Whether its days are those of UTC.
    pub fn is_in_utc(&self) -> bool {
        self.zones == ["UTC"]
    }

    /// The clocks of its days; none where its files were made in other zones, of which names alone are known.
    pub fn clocks(&self) -> Option<&Zone> {
        match self.zones.as_slice() {
            [name] if name.eq_ignore_ascii_case(self.zone.name()) => Some(&self.zone),
            _ => None,
        }
    }

    /// Whether shares are of all classes: a selection of some has none that would tell anything.
    pub fn has_shares(&self) -> bool {
        self.selection.classes.are_all()
    }

    /// Whether the report is about a direction: a selection may leave one out.
    pub fn has_direction(&self, direction: Direction) -> bool {
        let only = self.selection.direction;
        only.is_none_or(|only| only == direction)
    }

    /// The flow of a row in the range, and its place in `connectors`.
    pub fn flow_of(&self, row: &DayRow) -> Option<(usize, &Connector)> {
        let place = (*self.places.get(row.flow as usize)?)? as usize;
        Some((place, self.connectors.get(place)?))
    }

    /// The report JSON, ending with a line feed. `word` makes a sentence of a note: this room knows
    /// no language.
    ///
    /// # Errors
    /// None in practice: all members are of types that JSON has.
    pub fn to_json(&self, word: fn(&Note) -> String) -> serde_json::Result<String> {
        let mut json = serde_json::to_string_pretty(&Written::of(self, word))?;
        json.push('\n');
        Ok(json)
    }
}

/// The days that a report is about, and what stands beside the transfers in them.
struct Days {
    coverage: DayRange,
    range: DayRange,
    told: ToldDays,
    window: Window,
    beside: BesideMembers,
}

impl Days {
    fn of(cells: &Cells, resolved: &Resolved, options: &Options) -> Result<Self, ReportError> {
        let of_transfers = coverage(cells);
        let of_others = resolved.beside.days();
        let of_others = of_others.map(|(from, to)| DayRange { from, to });
        let told = of_transfers.or(of_others);
        // Nothing has a date: there is no day to count from.
        let coverage = told.unwrap_or(DayRange {
            from: Day(0),
            to: Day(0),
        });
        let window = options.range.window(coverage);
        let beside = BesideMembers::of(&resolved.beside, window, options.has_domains);
        let asked = told.and_then(|coverage| options.range.within(coverage));
        let holds_transfer = |range: DayRange| {
            let has_volume = |cell: &Cell| cell.volume > 0 && range.contains(cell.day);
            cells.covers.is_some() || cells.cells.iter().any(has_volume)
        };
        let has_transfers = of_transfers.is_some() && asked.is_some_and(holds_transfer);
        if !has_transfers && !beside.has_something() {
            return Err(match told {
                Some(coverage) => ReportError::NothingInRange(coverage),
                None => ReportError::NothingCounted,
            });
        }
        Ok(Self {
            coverage,
            range: asked.unwrap_or(coverage),
            told: ToldDays {
                coverage: told.is_some(),
                range: asked.is_some(),
            },
            window,
            beside,
        })
    }
}

/// The days of a range of which several aggregated files tell different numbers.
fn told_otherwise(resolved: &Resolved, range: DayRange) -> Vec<Day> {
    let days = resolved.told_otherwise.iter().copied();
    days.filter(|day| range.contains(*day)).collect()
}

fn zones(resolved: &Resolved, source: CountedFrom) -> Vec<String> {
    match (source, resolved.summaries_zones.as_slice()) {
        (CountedFrom::Traces, _) => vec![resolved.zone.name().to_owned()],
        (CountedFrom::Summaries, []) => vec![Zone::UTC.name().to_owned()],
        (CountedFrom::Summaries, zones) => zones.to_vec(),
    }
}

/// First to last day with a transfer, unless more was told.
fn coverage(cells: &Cells) -> Option<DayRange> {
    if let Some((from, to)) = cells.covers {
        return Some(DayRange { from, to });
    }
    let mut days = cells
        .cells
        .iter()
        .filter(|cell| cell.volume > 0)
        .map(|cell| cell.day);
    let from = days.next()?;
    let to = days.next_back().unwrap_or(from);
    Some(DayRange { from, to })
}

/// Flows with a transfer in the range, and enabled connectors of lists without one, with zeros.
fn connectors(flows: &[Flow], by_flow: &[Option<Totals>], listed: &[Listed]) -> Vec<Connector> {
    let mut connectors: Vec<Connector> = flows
        .iter()
        .zip(by_flow)
        .filter_map(|(flow, totals)| {
            let totals = totals.filter(|totals| totals.volume > 0)?;
            Some(Connector::of(flow, totals))
        })
        .collect();
    let by_name = ListedByName::of(listed);
    let entries_of = |direction, name: Option<&str>| {
        let entries = name.map(|name| by_name.entries(direction, name));
        entries.into_iter().flatten().map(|(at, _)| at)
    };
    let carried = connectors.iter();
    let carried: HashSet<usize> = carried
        .flat_map(|connector| entries_of(connector.direction, connector.name.as_deref()))
        .collect();
    // The first flow that each entry is, also one that carried nothing in the range.
    let mut first_flows: HashMap<usize, usize> = HashMap::new();
    for (place, flow) in flows.iter().enumerate() {
        for at in entries_of(flow.direction, flow.name.as_deref()) {
            first_flows.entry(at).or_insert(place);
        }
    }
    let mut idle: BTreeMap<(Direction, &str), Vec<(usize, &Listed)>> = BTreeMap::new();
    for (at, entry) in listed.iter().enumerate() {
        if !carried.contains(&at) {
            idle.entry((entry.direction, &entry.name))
                .or_default()
                .push((at, entry));
        }
    }
    for ((direction, name), entries) in idle {
        // Records outside of the range may know more of it than the lists.
        let places = entries.iter().filter_map(|(at, _)| first_flows.get(at));
        let known = places.min().and_then(|place| flows.get(*place));
        let kinds = entries.iter().filter_map(|(_, entry)| entry.kind);
        let forced = entries.iter().filter_map(|(_, entry)| entry.forced_tls);
        connectors.push(Connector {
            direction,
            name: Some(name.to_owned()),
            kind: known.map_or_else(|| only_answer(kinds), |flow| flow.kind),
            forced_tls: known.map_or_else(|| only_answer(forced), |flow| flow.forced_tls),
            stands_for: 0,
            totals: Totals::default(),
        });
    }
    sorted::by(&mut connectors, |a, b| a.order().cmp(&b.order()));
    connectors
}

/// Where each flow is among the connectors of the report.
fn places(flows: &[Flow], connectors: &[Connector]) -> Vec<Option<u32>> {
    let numbers = connectors.iter().zip(0..);
    let numbers: HashMap<(Direction, Option<&str>), u32> = numbers
        .map(|(connector, at)| ((connector.direction, connector.name.as_deref()), at))
        .collect();
    let place = |flow: &Flow| {
        numbers
            .get(&(flow.direction, flow.name.as_deref()))
            .copied()
    };
    flows.iter().map(place).collect()
}

impl Connector {
    fn of(flow: &Flow, totals: Totals) -> Self {
        Self {
            direction: flow.direction,
            name: flow.name.clone(),
            kind: flow.kind,
            forced_tls: flow.forced_tls,
            stands_for: flow.stands_for,
            totals,
        }
    }

    /// By direction, the largest volume first, then name by its UTF-8 bytes, none last.
    pub(super) fn order(&self) -> impl Ord + '_ {
        (
            self.direction,
            Reverse(self.totals.volume),
            self.name.is_none(),
            &self.name,
        )
    }
}

impl FileEntry {
    fn of(facts: &FileFacts) -> Self {
        Self {
            name: facts.name.clone(),
            bytes: facts.bytes,
            format: facts.format.map_or("unknown", |format| format.id()),
            encoding: facts.encoding.map(|encoding| encoding.id()),
            records: facts.records,
            transfers: facts.transfers,
            skipped: facts
                .skipped
                .iter()
                .map(|skip| SkipEntry {
                    reason: skip.reason,
                    count: skip.count,
                    first_line: skip.first_line,
                })
                .collect(),
            notes: facts.notes.clone(),
        }
    }
}

/// The report JSON, member by member.
#[derive(Serialize)]
struct Written<'a> {
    schema: &'static str,
    version: u64,
    generator: &'static str,
    source: CountedFrom,
    unit: Unit,
    time_zone: String,
    guideline: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    only: Option<Only<'a>>,
    #[serde(serialize_with = "range_text")]
    coverage: Option<DayRange>,
    #[serde(serialize_with = "range_text")]
    range: Option<DayRange>,
    directions: &'a Directions,
    connectors: &'a [Connector],
    days: &'a [DayRow],
    insights: &'a [Insight],
    #[serde(flatten)]
    beside: &'a BesideMembers,
    files: Vec<WrittenFile<'a>>,
}

impl<'a> Written<'a> {
    fn of(report: &'a Report, word: fn(&Note) -> String) -> Self {
        let files = report.files.iter();
        let mut files: Vec<_> = files.map(|file| WrittenFile::of(file, word)).collect();
        // Files that are equal in all else stand in the order of their sentences.
        sorted::all(&mut files);
        Self {
            schema: SCHEMA,
            version: VERSION,
            generator: GENERATOR,
            source: report.source,
            unit: report.unit,
            time_zone: report.zone_names(),
            guideline: report.guideline.id(),
            only: Only::of(&report.selection),
            coverage: report.told.coverage.then_some(report.coverage),
            range: report.told.range.then_some(report.range),
            directions: &report.directions,
            connectors: &report.connectors,
            days: &report.days,
            insights: &report.insights,
            beside: &report.beside,
            files,
        }
    }
}

/// A [`FileEntry`] in the report JSON.
#[derive(PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct WrittenFile<'a> {
    name: &'a str,
    bytes: u64,
    format: &'static str,
    encoding: Option<&'static str>,
    records: u64,
    transfers: u64,
    skipped: &'a [SkipEntry],
    /// Sentences.
    notes: Vec<String>,
}

impl<'a> WrittenFile<'a> {
    fn of(file: &'a FileEntry, word: fn(&Note) -> String) -> Self {
        Self {
            name: &file.name,
            bytes: file.bytes,
            format: file.format,
            encoding: file.encoding,
            records: file.records,
            transfers: file.transfers,
            skipped: &file.skipped,
            notes: file.notes.iter().map(word).collect(),
        }
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
pub(super) fn day_text<S: Serializer>(day: &Day, serializer: S) -> Result<S::Ok, S::Error> {
    DayText(*day).serialize(serializer)
}

#[allow(clippy::ref_option, reason = "serde's signature")]
fn name_text<S: Serializer>(name: &Option<Arc<str>>, serializer: S) -> Result<S::Ok, S::Error> {
    name.as_deref().serialize(serializer)
}

#[allow(clippy::ref_option, reason = "serde's signature")]
pub(super) fn range_text<S: Serializer>(
    range: &Option<DayRange>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let Some(range) = range else {
        return serializer.serialize_none();
    };
    let mut map = serializer.serialize_map(Some(2))?;
    map.serialize_entry("from", &DayText(range.from))?;
    map.serialize_entry("to", &DayText(range.to))?;
    map.end()
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn reason_id<S: Serializer>(reason: &SkipReason, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(reason.id())
}
