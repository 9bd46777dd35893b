//! Place and choices in the fragment of the address, so that Back, reload and links work.

use crate::report::link;
use crate::report::view::View;
use crate::report::{RangeChoice, Source};
use crate::trace::{Day, Unit};

/// Where on the page a person is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Place {
    #[default]
    Start,
    Overview,
    Connectors,
    TlsReports,
    Files,
}

impl Place {
    pub(crate) const ALL: [Place; 5] = [
        Self::Start,
        Self::Overview,
        Self::Connectors,
        Self::TlsReports,
        Self::Files,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Start => "",
            Self::Overview => "overview",
            Self::Connectors => "connectors",
            Self::TlsReports => "tls-reports",
            Self::Files => "files",
        }
    }
}

/// Where a person is, and what of the reports is shown there.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Address {
    pub(crate) place: Place,
    pub(crate) range: RangeChoice,
    pub(crate) unit: Unit,
    pub(crate) source: Option<Source>,
}

/// All that a fragment says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Fragment {
    /// The text of a share link.
    pub(crate) link: Option<String>,
    /// The choices; `None` where there is a link and nothing else, whose own choices then hold.
    pub(crate) chosen: Option<(Address, View)>,
}

impl Fragment {
    /// Reads a fragment, with or without its `#`. What it does not know is as if it were not there.
    pub(crate) fn parse(fragment: &str) -> Self {
        let link = link::find(fragment);
        let fragment = fragment.trim_start_matches('#');
        if link.is_some() && !fragment.starts_with('/') {
            return Self { link, chosen: None };
        }
        let fragment = fragment.trim_start_matches('/');
        let (place, query) = fragment.split_once('?').unwrap_or((fragment, ""));
        let place = Place::ALL
            .into_iter()
            .find(|known| known.name() == place)
            .unwrap_or_default();
        let mut address = Address {
            place,
            ..Address::default()
        };
        let mut view = View::default();
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            view.read(name, value);
            match name {
                "range" => address.range = parse_range(value).unwrap_or_default(),
                "unit" if value == "recipients" => address.unit = Unit::Recipients,
                "source" if value == "traces" => address.source = Some(Source::Traces),
                "source" if value == "summaries" => address.source = Some(Source::Summaries),
                _ => {}
            }
        }
        Self {
            link,
            chosen: Some((address, view)),
        }
    }

    /// The fragment, with its `#`.
    pub(crate) fn text(&self) -> String {
        match (&self.link, &self.chosen) {
            (Some(link), None) => format!("#r={link}"),
            (None, None) => "#/".to_owned(),
            (link, Some((address, view))) => {
                let mut query = address.query();
                query.extend(view.write());
                // Last, so that a person can read the rest.
                query.extend(link.iter().map(|link| format!("r={link}")));
                let mut fragment = format!("#/{}", address.place.name());
                if !query.is_empty() {
                    fragment.push('?');
                    fragment.push_str(&query.join("&"));
                }
                fragment
            }
        }
    }
}

impl Address {
    fn query(&self) -> Vec<String> {
        let mut query = Vec::new();
        if self.range != RangeChoice::default() {
            query.push(format!("range={}", range_text(self.range)));
        }
        if self.unit == Unit::Recipients {
            query.push("unit=recipients".to_owned());
        }
        match self.source {
            Some(Source::Traces) => query.push("source=traces".to_owned()),
            Some(Source::Summaries) => query.push("source=summaries".to_owned()),
            None => {}
        }
        query
    }
}

fn parse_range(text: &str) -> Option<RangeChoice> {
    if text == "all" {
        return Some(RangeChoice::All);
    }
    if let Some(days) = text.strip_suffix('d') {
        return days
            .parse()
            .ok()
            .filter(|days| *days > 0)
            .map(RangeChoice::LastDays);
    }
    let (from, to) = text.split_once("..")?;
    let day = |text: &str| match text {
        "" => Some(None),
        text => Day::from_iso(text).map(Some),
    };
    Some(RangeChoice::Between(day(from)?, day(to)?))
}

fn range_text(range: RangeChoice) -> String {
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    match range {
        RangeChoice::All => "all".to_owned(),
        RangeChoice::LastDays(days) => format!("{days}d"),
        RangeChoice::Between(from, to) => format!("{}..{}", day(from), day(to)),
    }
}
