//! What few people need at once: places beside the overview, dialogs, links, the guide.

use std::sync::Arc;

use leptos::prelude::*;

use crate::parts::export;
use crate::places::start::guide;
use crate::places::{
    compare, connectors, details, files, help, hops, mapping, offline, print, share,
};
use crate::places::{tls_reports, who};
use crate::report::link::{self, Content, LinkError, Opened};
use crate::state::store::Store;
use crate::state::view::{self, Inputs, Shown};
use crate::tally::Resolved;
use crate::text::Language;

/// What is shown of it.
#[derive(Clone, Copy)]
pub(crate) enum RarePart {
    Connectors,
    TlsReports,
    Files,
    /// Sharing and export.
    Tools,
    /// In place of a link that does not open, or not yet.
    Gate,
    /// In place of the files of a shared report.
    NoFiles,
    /// What is said above a shared report.
    Banner,
    Guide,
    /// That saved reports can be compared.
    SavedReports,
    /// Where there are TLS reports and nothing else.
    OnlyReports,
    /// A new version of the page.
    Offline,
    /// With whether the details are open.
    Dialogs(RwSignal<bool>),
}

impl RarePart {
    /// Whether somebody who comes to its place sees that it is missing.
    pub(super) fn is_missed(self) -> bool {
        matches!(
            self,
            Self::Connectors | Self::TlsReports | Self::Files | Self::Guide
        )
    }
}

/// What it does.
#[derive(Clone, Copy)]
pub struct Rare {
    pub(crate) open: fn(&str) -> Result<Opened, LinkError>,
    pub(crate) resolved: fn(&Content, Language) -> Resolved,
    pub(crate) shown: fn(Inputs, Option<&Arc<Shown>>) -> Arc<Shown>,
    pub(super) view: fn(RarePart, Store) -> AnyView,
}

impl Rare {
    /// All of it. Whoever calls this has it linked in.
    pub fn all() -> Self {
        Self {
            open: link::open,
            resolved: |content, language| {
                let words = language.words();
                content.resolved(&|count| words.other_connectors(count))
            },
            shown: view::shown_of,
            view,
        }
    }
}

fn view(part: RarePart, store: Store) -> AnyView {
    match part {
        RarePart::Connectors => connectors::Connectors().into_any(),
        RarePart::TlsReports => tls_reports::TlsReports().into_any(),
        RarePart::Files => files::Files().into_any(),
        RarePart::Tools => view! {
            <share::ShareButton/>
            <export::ExportMenu/>
        }
        .into_any(),
        RarePart::Gate => share::gate(store),
        RarePart::NoFiles => share::no_files(store),
        RarePart::Banner => share::banner(store),
        RarePart::Guide => (move || guide::guide(store)).into_any(),
        RarePart::SavedReports => compare::saved_reports(store),
        RarePart::OnlyReports => tls_reports::only_reports(store),
        RarePart::Offline => offline::Offline().into_any(),
        RarePart::Dialogs(details_open) => view! {
            <details::DetailsDialog open=details_open/>
            <compare::CompareDialog/>
            <print::PrintDialog/>
            <who::WhoDialog/>
            <share::ShareDialog/>
            <mapping::MappingDialog/>
            <hops::HopsDialog/>
            <help::HelpDialog/>
        }
        .into_any(),
    }
}
