//! A stacked bar of TLS classes, with its legend. The order is that of every table.

use crate::parts::number_button::number_button;
use crate::state::question::question;
use leptos::prelude::*;

use crate::parts::closures::on_click;
use crate::report::{Report, TlsCounts};
use crate::state::formats;
use crate::state::store::Store;
use crate::tally::{FlowFilter, Question};
use crate::trace::{Direction, TlsClass};

/// The style class that carries a TLS class's colour and pattern.
pub(crate) fn style_of(class: TlsClass) -> &'static str {
    match class {
        TlsClass::None => "tls-none",
        TlsClass::Ssl => "tls-ssl",
        TlsClass::Tls1_0 => "tls-1-0",
        TlsClass::Tls1_1 => "tls-1-1",
        TlsClass::Tls1_2 => "tls-1-2",
        TlsClass::Tls1_3 => "tls-1-3",
        TlsClass::TlsUnversioned => "tls-unversioned",
        TlsClass::NotRecorded => "tls-not-recorded",
    }
}

/// A small field in the colour of a class.
pub(crate) fn swatch(class: TlsClass) -> AnyView {
    view! { <span class=format!("swatch {}", style_of(class)) aria-hidden="true"></span> }
        .into_any()
}

/// The classes that shares are made of.
pub(crate) fn known_classes() -> impl Iterator<Item = TlsClass> {
    TlsClass::ALL
        .into_iter()
        .filter(|class| *class != TlsClass::NotRecorded)
}

/// Who is behind a class of a direction.
pub(crate) fn question_of(report: &Report, direction: Direction, class: TlsClass) -> Question {
    question(report, None, Some(direction), FlowFilter::All, [class])
}

/// The bar of a direction, whose end is what is not known, and under it each known class that occurs with
/// its share, or how much it is where there are no shares. Both open who is behind it; the bar is a short cut for those who point.
pub(crate) fn bar_with_legend(store: Store, report: &Report, direction: Direction) -> AnyView {
    let language = store.language.get();
    let tls: TlsCounts = report.directions.get(direction).tls;
    if tls.total() == 0 {
        return view! { <div class="bar none-known" aria-hidden="true"></div> }.into_any();
    }
    let present = || known_classes().filter(move |class| tls.get(*class) > 0);
    let silent = (tls.get(TlsClass::NotRecorded) > 0).then_some(TlsClass::NotRecorded);
    let segments: Vec<AnyView> = present()
        .chain(silent)
        .map(|class| {
            let grow = tls.get(class).to_string();
            let question = question_of(report, direction, class);
            let ask = move |_| store.asked.ask(question.clone());
            let style = format!("asks {}", style_of(class));
            view! { <span class=style style:flex-grow=grow on:click=on_click(ask)></span> }
                .into_any()
        })
        .collect();
    let legend: Vec<AnyView> = present()
        .map(|class| {
            let words = language.words();
            let text = match report.has_shares() {
                true => formats::share(language, tls.share(class)),
                false => formats::number(language, tls.get(class)),
            };
            let (name, about) = (words.class(class), words.direction(direction));
            let question = question_of(report, direction, class);
            let button = number_button(store, tls.get(class), text, name, about, question);
            view! { <li>{swatch(class)} {name} " " <strong>{button}</strong></li> }.into_any()
        })
        .collect();
    view! {
        <div class="bar" aria-hidden="true">{segments}</div>
        <ul class="legend">{legend}</ul>
    }
    .into_any()
}
