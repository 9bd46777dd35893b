//! For each meaning: its column, or what is the same for all rows.

use std::sync::Arc;

use leptos::prelude::*;

use crate::parts::closures::on_change;
use crate::state::store::Store;
use crate::trace::mapping::{ColumnSource, Course, Meaning, TableLook};
use crate::trace::{ConnectorType, TlsClass};

/// A value that a meaning can have for all rows, and its name.
type Fixed = (&'static str, &'static str);

/// All meanings.
pub(super) fn form(store: Store, look: &Arc<TableLook>) -> AnyView {
    let rows: Vec<AnyView> = Meaning::ALL
        .into_iter()
        .map(|meaning| row(store, look, meaning))
        .collect();
    view! {
        <fieldset class="meanings">
            <legend><h3>{store.text(|words| words.mapping().meanings)}</h3></legend>
            {rows}
        </fieldset>
    }
    .into_any()
}

/// The values that stand behind the options of a select.
const NOWHERE: &str = "";
const COLUMN: char = '#';
const FIXED: char = '=';

fn value_of(source: Option<&ColumnSource>, header: &[String]) -> String {
    match source {
        None => NOWHERE.to_owned(),
        Some(ColumnSource::Column(name)) => header
            .iter()
            .position(|other| other == name)
            .map_or_else(String::new, |at| format!("{COLUMN}{at}")),
        Some(ColumnSource::Fixed(text)) => format!("{FIXED}{text}"),
    }
}

fn source_of(value: &str, header: &[String]) -> Option<ColumnSource> {
    if let Some(at) = value.strip_prefix(COLUMN) {
        let name = header.get(at.parse::<usize>().ok()?)?;
        return Some(ColumnSource::Column(name.clone()));
    }
    let text = value.strip_prefix(FIXED)?;
    Some(ColumnSource::Fixed(text.to_owned()))
}

fn row(store: Store, look: &Arc<TableLook>, meaning: Meaning) -> AnyView {
    let mapper = store.mapper;
    let words = store.words();
    let id = format!("meaning-{}", meaning.id());
    let hint_id = format!("{id}-hint");
    let seen = Arc::clone(look);
    let value = Memo::new(move |_| {
        let draft = mapper.draft.read();
        let value = value_of(draft.columns.get(&meaning), &seen.header);
        // A value that is being typed is one option, whatever it says.
        if is_typed(meaning) && value.starts_with(FIXED) {
            FIXED.to_string()
        } else {
            value
        }
    });
    let header = Arc::clone(look);
    let choose = move |event: web_sys::Event| {
        let source = source_of(&event_target_value(&event), &header.header);
        mapper.change(|draft| {
            match source {
                Some(source) => draft.columns.insert(meaning, source),
                None => draft.columns.remove(&meaning),
            };
        });
    };
    let option = move |own: String, text: String| {
        let is_chosen = {
            let own = own.clone();
            move || *value.read() == own
        };
        view! { <option value=own prop:selected=is_chosen>{text}</option> }.into_any()
    };
    let columns: Vec<AnyView> = look
        .header
        .iter()
        .enumerate()
        .filter(|(_, name)| !name.is_empty())
        .map(|(at, name)| option(format!("{COLUMN}{at}"), name.clone()))
        .collect();
    let fixed: Vec<AnyView> = fixed_values(store, meaning)
        .into_iter()
        .map(|(own, text)| option(format!("{FIXED}{own}"), text.to_owned()))
        .collect();
    let labels = words.mapping();
    let fixed = (!fixed.is_empty())
        .then(|| view! { <optgroup label=labels.fixed_group>{fixed}</optgroup> });
    view! {
        <div class="meaning">
            <label for=id.clone()>{words.meaning(meaning)}</label>
            <div>
                <select class="select" id=id aria-describedby=hint_id.clone() on:change=on_change(choose)>
                    {option(NOWHERE.to_owned(), labels.nowhere.to_owned())}
                    <optgroup label=labels.columns_group>{columns}</optgroup>
                    {fixed}
                </select>
                {is_typed(meaning).then(|| typed_value(store, meaning))}
                <p class="hint" id=hint_id>{words.meaning_hint(meaning)}</p>
            </div>
        </div>
    }
    .into_any()
}

/// Whether its value for all rows is a text that is typed, not one of a few words.
fn is_typed(meaning: Meaning) -> bool {
    let is_of_few_words = matches!(
        meaning,
        Meaning::Direction | Meaning::Tls | Meaning::ConnectorType | Meaning::ForcedTls
    );
    meaning.can_be_fixed() && !is_of_few_words
}

fn fixed_values(store: Store, meaning: Meaning) -> Vec<Fixed> {
    let words = store.words();
    match meaning {
        Meaning::Direction => [Course::Inbound, Course::Outbound]
            .map(|course| (course.id(), words.course(course)))
            .into(),
        Meaning::Tls => TlsClass::ALL
            .map(|class| (class.id(), words.class(class)))
            .into(),
        Meaning::Connector => vec![("", words.mapping().fixed_name)],
        _ if is_typed(meaning) => vec![("", words.mapping().fixed_text)],
        Meaning::ConnectorType => [
            ("OnPremises", ConnectorType::OnPremises),
            ("Partner", ConnectorType::Partner),
        ]
        .map(|(own, kind)| (own, words.connector_type(kind)))
        .into(),
        Meaning::ForcedTls => vec![("true", words.labels().yes), ("false", words.labels().no)],
        _ => Vec::new(),
    }
}

/// The field for what is not in the table.
fn typed_value(store: Store, meaning: Meaning) -> AnyView {
    let mapper = store.mapper;
    let typed = Memo::new(move |_| match mapper.draft.read().columns.get(&meaning) {
        Some(ColumnSource::Fixed(text)) => Some(text.clone()),
        _ => None,
    });
    let is_asked = Memo::new(move |_| typed.read().is_some());
    let type_it = move |event: web_sys::Event| {
        let text = event_target_value(&event);
        mapper.change(|draft| {
            draft.columns.insert(meaning, ColumnSource::Fixed(text));
        });
    };
    let name = move || {
        let labels = store.words().mapping();
        match meaning {
            Meaning::Connector => labels.fixed_name_value.to_owned(),
            _ => format!(
                "{}: {}",
                labels.fixed_text_value,
                store.words().meaning(meaning)
            ),
        }
    };
    view! {
        <Show when=move || is_asked.get()>
            <input
                type="text"
                class="input"
                autocomplete="off"
                aria-label=name
                prop:value=move || typed.get().unwrap_or_default()
                on:input=on_change(type_it)
            />
        </Show>
    }
    .into_any()
}
