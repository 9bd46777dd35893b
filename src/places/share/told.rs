//! What is said of a link, to whoever makes it and to whoever opens it.

use crate::report::Limits;
use crate::report::link::{Content, Span};
use crate::state::formats;
use crate::text::{Amount, Language};

/// What was done to the report so that it fits, and to the names.
pub(super) fn changes(language: Language, content: &Content) -> Vec<String> {
    let words = language.words();
    let changes = content.changes;
    let mut told = Vec::new();
    let mut count = |count: u64, tell: &dyn Fn(Amount<'_>) -> String| {
        if count > 0 {
            let text = formats::number(language, count);
            told.push(tell(Amount { count, text: &text }));
        }
    };
    count(content.merged().into(), &|all| {
        words.connectors_added_up(all)
    });
    count(changes.idle_left_out, &|all| words.idle_left_out(all));
    count(changes.insights_left_out, &|all| {
        words.insights_left_out(all)
    });
    if let Some(added_up) = words.days_added_up(changes.span) {
        told.insert(0, added_up.to_owned());
    }
    if changes.search_left_out {
        told.push(words.search_left_out().to_owned());
    }
    if changes.names_replaced {
        told.push(words.names_replaced().to_owned());
    }
    told
}

/// Whether anything was left out or added up for want of room.
pub(super) fn is_shortened(content: &Content) -> bool {
    content.changes.span != Span::Day || content.merged() > 0
}

/// When it was made, and with which version.
pub(super) fn made(language: Language, content: &Content) -> String {
    let day = formats::day(language, content.made.on);
    language.words().made_on(&day, &content.made.by)
}

/// The days, and those of the maker's files where they are more.
pub(super) fn days(language: Language, content: &Content) -> String {
    let words = language.words();
    let mut text = formats::period(language, content.range, |days| words.covers(days));
    if content.coverage != content.range {
        text.push(' ');
        text += &formats::period(language, content.coverage, |days| words.files_covered(days));
    }
    text
}

/// The limits, where they are not the usual ones.
pub(super) fn limits(language: Language, content: &Content) -> Option<String> {
    let Limits {
        tls10, no_tls, min, ..
    } = content.limits;
    (content.limits != Limits::default()).then(|| {
        language.words().limits_set(
            &formats::plain_share(language, tls10),
            &formats::plain_share(language, no_tls),
            &formats::number(language, min),
        )
    })
}
