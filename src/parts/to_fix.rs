//! Whom to ask first: the partners with most mail that does not reach the threshold, as a table.

use leptos::prelude::*;

use crate::parts::bar::swatch;
use crate::report::Report;
use crate::report::partners::{Offender, ToFix};
use crate::report::verdict::Threshold;
use crate::state::formats;
use crate::state::partners::Answer;
use crate::state::store::Store;
use crate::tally::PartnerRow;
use crate::trace::Direction;

/// What can be done about a partner with this name.
pub(crate) type Action<'a> = dyn Fn(&PartnerRow, &str) -> AnyView + 'a;

/// The table of a direction. `action` shows what can be done about a row; on paper there is nothing.
pub(crate) fn to_fix_table(
    store: Store,
    report: &Report,
    answer: &Answer,
    (direction, threshold): (Direction, Threshold),
    found: &ToFix,
    action: Option<&Action<'_>>,
) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.verdict_labels();
    let messages = words.messages_below(threshold, report.unit);
    let most = found.top.first().map_or(1, |of| of.below.max(1));
    let row = |of: &Offender| {
        let row = &answer.shown.rows.get(of.at)?.row;
        let domain = row.domain.clone();
        let name = domain.unwrap_or_else(|| words.partners().no_domain.to_owned());
        let action = action.map(|action| {
            let button = action(row, &name);
            view! { <td data-label=labels.action>{button}</td> }
        });
        let last = of.last.map(|day| formats::table_day(language, day));
        let wide = format!("{}%", of.below as f64 * 100.0 / most as f64);
        let view = view! {
            <tr>
                <th scope="row" class="domain"><bdi>{name}</bdi></th>
                <td data-label=labels.worst>{swatch(of.worst)} " " {words.class(of.worst)}</td>
                <td class="number measured" data-label=messages.clone()>
                    <span class="measure" aria-hidden="true"><span style:width=wide></span></span>
                    {formats::number(language, of.below)}
                </td>
                <td class="day" data-label=labels.last_seen>{last.unwrap_or_else(|| "–".to_owned())}</td>
                {action}
            </tr>
        };
        Some(view.into_any())
    };
    let rows: Vec<AnyView> = found.top.iter().filter_map(row).collect();
    let title = match direction {
        Direction::Inbound => labels.senders,
        Direction::Outbound => labels.recipients,
    };
    let action_head = action.map(|_| view! { <th scope="col">{labels.action}</th> });
    let head = messages.clone();
    view! {
        <table class="table compact to-fix stacked">
            <caption>{title}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.report().domain}</th>
                    <th scope="col">{labels.worst}</th>
                    <th scope="col" class="number">{head}</th>
                    <th scope="col">{labels.last_seen}</th>
                    {action_head}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
