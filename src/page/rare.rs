//! What few people need at once: places beside the overview, dialogs, links, the guide.

use leptos::prelude::*;

use crate::parts::fetched::{RarePart, rare_is_shown_by};
use crate::parts::filter_bar;
use crate::parts::insights;
use crate::parts::keeping;
use crate::parts::later::Later;
use crate::parts::missing;
use crate::places::start::guide;
use crate::places::{
    app, compare, connectors, details, export, files, guide_links, help, hops, hosted, mapping,
    offline, overview, partners, print, sample, share, stopped, tls_reports, who,
};
use crate::report::link;
use crate::state::loading;
use crate::state::selecting::selected;
use crate::state::store::Store;
use crate::state::view::{rows_are_made_by, shown_of};

/// What it does. Whoever has it comes to all else by it.
#[derive(Clone, Copy)]
pub struct Rare {
    pub(super) tools: loading::Rare,
    pub(super) begin: fn(),
}

impl Rare {
    /// All of it. Whoever calls this has it linked in.
    pub fn all() -> Self {
        Self {
            tools: loading::Rare {
                open: link::open,
                resolved: |content, language, guideline| {
                    let words = language.words();
                    let others = |count| words.other_connectors(count);
                    content.resolved(&others, guideline)
                },
                in_words: filter_bar::in_words,
                select: selected,
            },
            begin: || {
                rare_is_shown_by(view);
                rows_are_made_by(shown_of);
            },
        }
    }
}

fn view(part: RarePart, store: Store) -> AnyView {
    match part {
        RarePart::Connectors => connectors::Connectors().into_any(),
        RarePart::Partners => partners::Partners().into_any(),
        RarePart::Stopped => stopped::Stopped().into_any(),
        RarePart::ToFix => overview::to_fix::card(store),
        RarePart::History => overview::history::card(store),
        RarePart::StoppedInShort => stopped::in_short(store),
        RarePart::FellBack => stopped::insight(store),
        RarePart::TlsReports => tls_reports::TlsReports().into_any(),
        RarePart::Files => files::Files().into_any(),
        RarePart::Tools => view! {
            <share::ShareButton/>
            <export::ExportMenu/>
            {guide_links::here(store)}
        }
        .into_any(),
        RarePart::Gate => share::gate(store),
        RarePart::NoFiles => share::no_files(store),
        RarePart::Banner => view! {
            {sample::banner(store)}
            {share::banner(store)}
        }
        .into_any(),
        RarePart::Guide => (move || guide::guide(store)).into_any(),
        RarePart::SavedReports => view! {
            {compare::saved_reports(store)}
            {missing::missing_mail(store)}
        }
        .into_any(),
        RarePart::OnlyReports => tls_reports::only_reports(store),
        RarePart::Insights(of_what_is_shown) => insights::insights(store, of_what_is_shown),
        RarePart::FilterBar(is_open) => filter_bar::filter_bar(store, is_open),
        RarePart::Notices => view! {
            {filter_bar::counting(store)}
            <keeping::KeepNotice/>
            <hosted::HostedReport/>
            {app::notices(store)}
            <offline::Offline/>
        }
        .into_any(),
        // Each in a task of its own: nobody sees them yet.
        RarePart::Dialogs(details_open) => view! {
            <Later><details::DetailsDialog open=details_open/></Later>
            <Later><compare::CompareDialog/></Later>
            <Later><print::PrintDialog/></Later>
            <Later><who::WhoDialog/></Later>
            <Later><share::ShareDialog/></Later>
            <Later><mapping::MappingDialog/></Later>
            <Later><hops::HopsDialog/></Later>
            <Later><help::HelpDialog/></Later>
            {guide_links::footer(store)}
        }
        .into_any(),
    }
}
