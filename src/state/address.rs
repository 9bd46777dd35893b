//! Place and choices in the fragment of the address, so that Back, reload and links work.

use crate::report::link;
use crate::report::verdict::Threshold;
use crate::report::view::View;
use crate::report::{CountedFrom, RangeChoice};
use crate::trace::{Day, Unit};
use strength::Guideline;

/// Where on the page a person is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// What the page does, and the way in for files.
    #[default]
    Start,
    /// The widget and the insights.
    Overview,
    /// The connector report.
    Connectors,
    /// With whom mail was exchanged.
    Partners,
    /// What TLS stopped, and who hands mail in.
    Stopped,
    /// What other organizations saw.
    TlsReports,
    /// What was read of each file.
    Files,
}

impl Place {
    /// All places, in the order of the navigation.
    pub const ALL: [Place; 7] = [
        Self::Start,
        Self::Overview,
        Self::Connectors,
        Self::Partners,
        Self::Stopped,
        Self::TlsReports,
        Self::Files,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Start => "",
            Self::Overview => "overview",
            Self::Connectors => "connectors",
            Self::Partners => "partners",
            Self::Stopped => "stopped",
            Self::TlsReports => "tls-reports",
            Self::Files => "files",
        }
    }
}

/// Where a person is, and what of the reports is shown there.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Address {
    /// The place.
    pub place: Place,
    /// Which days.
    pub range: RangeChoice,
    /// What is counted.
    pub unit: Unit,
    /// Which kind of files; none is what there is.
    pub source: Option<CountedFrom>,
    /// Who judges strength; none is whom the person chose last.
    pub guideline: Option<Guideline>,
    /// What the verdict is measured by.
    pub threshold: Threshold,
    /// Which partners are shown, on their place.
    pub only: Only,
}

/// Which partners are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Only {
    /// Which of `report::partners::Filter::all` are on.
    pub filters: [bool; 3],
}

impl Only {
    /// The words for the filters.
    const FILTERS: [&str; 3] = ["clear", "below", "no-secrecy"];

    /// Those that do not reach the threshold.
    pub fn below() -> Self {
        Self {
            filters: [false, true, false],
        }
    }

    fn read(text: &str) -> Self {
        let mut only = Self::default();
        for word in text.split(',') {
            for (filter, name) in only.filters.iter_mut().zip(Self::FILTERS) {
                *filter |= word == name;
            }
        }
        only
    }

    fn text(self) -> String {
        let all = self.filters.into_iter().zip(Self::FILTERS);
        let on = all.filter_map(|(is_on, name)| is_on.then_some(name));
        on.collect::<Vec<_>>().join(",")
    }
}

/// How an address names a guideline: by its id. What is shown first needs no more of a guideline than
/// this, and the ids themselves stand in tables that come later.
pub fn guideline_word(guideline: Guideline) -> &'static str {
    match guideline {
        Guideline::NcscNl2025_05 => "ncsc-nl-2025-05",
        Guideline::BsiTr02102_2 => "bsi-tr-02102-2",
        Guideline::NistSp80052r2 => "nist-sp-800-52r2",
        Guideline::MozillaIntermediate => "mozilla-intermediate",
    }
}

/// The guideline of a word of an address.
pub fn guideline_of(word: &str) -> Option<Guideline> {
    let mut all = Guideline::ALL.into_iter();
    all.find(|guideline| guideline_word(*guideline) == word)
}

/// All that a fragment says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fragment {
    /// The text of a share link.
    pub link: Option<String>,
    /// The choices; `None` where there is a link and nothing else, whose own choices then hold.
    pub chosen: Option<(Address, View)>,
    /// What the verdict is measured by where the choices are a link's own: a link does not hold it.
    pub threshold: Threshold,
}

/// What an address says of a threshold; nothing of the usual one.
pub fn threshold_part(threshold: Threshold) -> Option<String> {
    (threshold != Threshold::default()).then(|| format!("threshold={}", threshold.id()))
}

impl Fragment {
    /// Reads a fragment, with or without its `#`. What it does not know is as if it were not there.
    pub fn parse(fragment: &str) -> Self {
        let link = link::find(fragment);
        let fragment = fragment.trim_start_matches('#');
        if link.is_some() && !fragment.starts_with('/') {
            let mut parts = fragment.split('&');
            let threshold = parts.find_map(|part| part.strip_prefix("threshold="));
            return Self {
                link,
                chosen: None,
                threshold: threshold.and_then(Threshold::of).unwrap_or_default(),
            };
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
                "source" if value == "traces" => address.source = Some(CountedFrom::Traces),
                "source" if value == "summaries" => address.source = Some(CountedFrom::Summaries),
                "guideline" => address.guideline = guideline_of(value),
                "threshold" => address.threshold = Threshold::of(value).unwrap_or_default(),
                "only" if place == Place::Partners => address.only = Only::read(value),
                _ => {}
            }
        }
        Self {
            link,
            chosen: Some((address, view.consistent())),
            threshold: Threshold::default(),
        }
    }

    /// Whether nothing but what is searched for is another.
    pub fn differs_in_the_search_only(&self, other: &Self) -> bool {
        let without_search = |fragment: &Self| {
            let mut fragment = fragment.clone();
            if let Some((_, view)) = &mut fragment.chosen {
                view.search.clear();
            }
            fragment
        };
        without_search(self) == without_search(other)
    }

    /// The fragment, with its `#`.
    pub fn text(&self) -> String {
        match (&self.link, &self.chosen) {
            (Some(link), None) => {
                let mut fragment = format!("#r={link}");
                if let Some(part) = threshold_part(self.threshold) {
                    fragment.push('&');
                    fragment.push_str(&part);
                }
                fragment
            }
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
            Some(CountedFrom::Traces) => query.push("source=traces".to_owned()),
            Some(CountedFrom::Summaries) => query.push("source=summaries".to_owned()),
            None => {}
        }
        if let Some(guideline) = self.guideline {
            query.push(format!("guideline={}", guideline_word(guideline)));
        }
        query.extend(threshold_part(self.threshold));
        if self.only != Only::default() {
            query.push(format!("only={}", self.only.text()));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::details::{By, Column};
    use crate::trace::Direction;

    fn chosen(fragment: &str) -> (Address, View) {
        Fragment::parse(fragment).chosen.expect("choices")
    }

    #[test]
    fn every_choice_is_written_and_read_again() {
        let between = RangeChoice::Between(Day::from_iso("2026-01-02"), None);
        for place in Place::ALL {
            for range in [
                RangeChoice::default(),
                RangeChoice::All,
                RangeChoice::LastDays(30),
                between,
                RangeChoice::Between(None, None),
            ] {
                let sources = [
                    None,
                    Some(CountedFrom::Traces),
                    Some(CountedFrom::Summaries),
                    None,
                ];
                for (source, guideline) in sources.into_iter().zip(Guideline::ALL) {
                    let address = Address {
                        place,
                        range,
                        unit: Unit::Recipients,
                        source,
                        guideline: Some(guideline).filter(|_| source.is_some()),
                        threshold: match source {
                            Some(CountedFrom::Traces) => Threshold::Tls1_3,
                            Some(CountedFrom::Summaries) => Threshold::Encrypted,
                            None => Threshold::default(),
                        },
                        only: match place {
                            Place::Partners => Only {
                                filters: [source.is_some(), true, source.is_none()],
                            },
                            _ => Only::default(),
                        },
                    };
                    let view = View {
                        by: By::Connector,
                        as_shares: true,
                        direction: Some(Direction::Outbound),
                        sorting: (Column::Volume, false),
                        search: "a&b=c ä#%".to_owned(),
                        ..View::default()
                    };
                    let fragment = Fragment {
                        chosen: Some((address, view)),
                        ..Fragment::default()
                    };
                    assert_eq!(Fragment::parse(&fragment.text()), fragment);
                }
            }
        }
    }

    #[test]
    fn the_usual_choices_leave_the_address_short() {
        let usual = Fragment {
            chosen: Some(Default::default()),
            ..Fragment::default()
        };
        assert_eq!(usual.text(), "#/");
        let overview = Address {
            place: Place::Overview,
            ..Address::default()
        };
        let overview = Fragment {
            chosen: Some((overview, View::default())),
            ..Fragment::default()
        };
        assert_eq!(overview.text(), "#/overview");
    }

    #[test]
    fn what_an_address_does_not_know_is_as_if_it_were_not_there() {
        for fragment in [
            "",
            "#",
            "#/",
            "#/nowhere",
            "#/?range=99&unit=x&source=&a=b",
            "#/?range=0d",
            "#/?threshold=tls1.1",
            "#/?only=below",
        ] {
            assert_eq!(chosen(fragment), Default::default(), "{fragment}");
        }
        let (address, _) = chosen("#/files?range=all&what=this");
        assert_eq!(
            (address.place, address.range),
            (Place::Files, RangeChoice::All)
        );
    }

    #[test]
    fn guidelines_are_named_by_their_ids() {
        for guideline in Guideline::ALL {
            assert_eq!(guideline_word(guideline), guideline.id());
            assert_eq!(guideline_of(guideline.id()), Some(guideline));
        }
        assert_eq!(guideline_of("x"), None);
    }

    #[test]
    fn a_link_alone_brings_its_own_choices() {
        let link = Fragment::parse("#r=abc");
        assert_eq!((link.link.as_deref(), &link.chosen), (Some("abc"), &None));
        assert_eq!(link.text(), "#r=abc");
        let other = Fragment::parse("#/files?unit=recipients&r=abc");
        assert_eq!(other.link.as_deref(), Some("abc"));
        let (address, _) = other.chosen.clone().expect("choices beside the link");
        assert_eq!(
            (address.place, address.unit),
            (Place::Files, Unit::Recipients)
        );
        assert_eq!(Fragment::parse(&other.text()), other);
    }

    #[test]
    fn a_threshold_stands_behind_a_link_that_has_its_own_choices() {
        let strict = Fragment::parse("#r=abc&threshold=tls1.3");
        assert_eq!(
            (strict.link.as_deref(), &strict.chosen, strict.threshold),
            (Some("abc"), &None, Threshold::Tls1_3)
        );
        assert_eq!(strict.text(), "#r=abc&threshold=tls1.3");
        let hung_on = Fragment::parse("#r=abc&threshold=x&utm=y");
        assert_eq!(hung_on.text(), "#r=abc");
    }

    #[test]
    fn the_partners_that_are_shown_are_in_the_address_of_their_place() {
        let (address, _) = chosen("#/partners?threshold=tls1.3&only=below");
        assert_eq!(address.only, Only::below());
        assert_eq!(address.threshold, Threshold::Tls1_3);
        let (address, _) = chosen("#/partners?only=sideways,,clear");
        assert_eq!(address.only.filters, [true, false, false]);
    }

    #[test]
    fn a_flow_has_one_direction() {
        for (direction, expected) in [
            ("in", Some(Direction::Inbound)),
            // With it nothing would be left to show.
            ("out", None),
        ] {
            let (_, view) = chosen(&format!(
                "#/connectors?direction={direction}&flow=in:Partner"
            ));
            assert_eq!(view.direction, expected);
            assert_eq!(
                view.flow,
                Some((Direction::Inbound, Some("Partner".to_owned())))
            );
        }
    }

    #[test]
    fn letters_of_a_search_are_no_steps_of_the_history() {
        let (one, two) = (
            Fragment::parse("#/connectors?search=a"),
            Fragment::parse("#/connectors?search=ab"),
        );
        assert!(one.differs_in_the_search_only(&two));
        assert!(!one.differs_in_the_search_only(&Fragment::parse("#/files?search=a")));
    }
}
