//! Named filters: conditions that must all hold.

use leptos::prelude::*;

use crate::parts::closures::{on_change, on_click, part};
use crate::parts::table_head::column_label;
use crate::report::details::{Clause, Column, Filter, Operator};
use crate::state::formats;
use crate::state::store::Store;

fn new_clause() -> Clause {
    Clause {
        column: Column::Flow,
        operator: Operator::StartsWith,
        value: String::new(),
    }
}

/// The kept filters, and the form that makes one.
pub(super) fn filters(store: Store) -> AnyView {
    let view = store.view;
    let kept = part(move || {
        view.filters
            .get()
            .into_iter()
            .map(|filter| kept_filter(store, filter))
            .collect::<Vec<_>>()
    });
    view! {
        <ul class="filters">{kept}</ul>
        <details class="fold">
            <summary>{store.text(|words| words.report().filters)}</summary>
            {form(store)}
        </details>
    }
    .into_any()
}

/// One click applies it, the next clears it.
fn kept_filter(store: Store, filter: Filter) -> AnyView {
    let view = store.view;
    let name = filter.name.clone();
    let deleted = store.words().delete_filter(&name);
    let (own, pressed, doomed) = (filter.clone(), filter.clone(), filter);
    let is_on = move || view.applied.read().as_ref() == Some(&pressed);
    let toggle = move |_| {
        let is_on = view.applied.read_untracked().as_ref() == Some(&own);
        view.applied.set((!is_on).then(|| own.clone()));
    };
    let delete = move |_| {
        if view.applied.read_untracked().as_ref() == Some(&doomed) {
            view.applied.set(None);
        }
        view.change_filters(|filters| filters.retain(|filter| *filter != doomed));
    };
    view! {
        <li class="segments">
            <button
                type="button"
                class="segment"
                aria-pressed=move || if is_on() { "true" } else { "false" }
                on:click=on_click(toggle)
            >
                {name}
            </button>
            <button type="button" class="segment" aria-label=deleted on:click=on_click(delete)>
                <span aria-hidden="true">"✕"</span>
            </button>
        </li>
    }
    .into_any()
}

fn form(store: Store) -> AnyView {
    let view = store.view;
    let draft = RwSignal::new(vec![new_clause()]);
    let name = RwSignal::new(String::new());
    let clauses = move || {
        let draft_now = draft.read();
        let is_only = draft_now.len() == 1;
        draft_now
            .iter()
            .enumerate()
            .map(|(at, clause)| clause_row(store, draft, at, clause, is_only))
            .collect::<Vec<_>>()
    };
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let typed = name.get_untracked();
        let clauses = draft.get_untracked();
        let filter = Filter {
            name: match typed.trim() {
                "" => described(store, &clauses),
                typed => typed.to_owned(),
            },
            clauses,
        };
        view.change_filters(|filters| {
            filters.retain(|other| other.name != filter.name);
            filters.push(filter.clone());
        });
        view.applied.set(Some(filter));
        draft.set(vec![new_clause()]);
        name.set(String::new());
    };
    view! {
        <form class="filter-form" on:submit=save>
            <p class="hint">{store.text(|words| words.report().filter_hint)}</p>
            {clauses}
            <div class="choices">
                <button
                    type="button"
                    class="button"
                    on:click=on_click(move |_| draft.update(|draft| draft.push(new_clause())))
                >
                    {store.text(|words| words.report().add_clause)}
                </button>
                <label class="field">
                    <span>{store.text(|words| words.report().filter_name)}</span>
                    <input
                        class="input"
                        maxlength="60"
                        prop:value=move || name.get()
                        on:input=on_change(move |event| name.set(event_target_value(&event)))
                    />
                </label>
                <button type="submit" class="button primary">{store.text(|words| words.report().save_filter)}</button>
            </div>
        </form>
    }
    .into_any()
}

/// A name for a filter that was given none.
fn described(store: Store, clauses: &[Clause]) -> String {
    let words = store.language.get_untracked().words();
    let parts: Vec<String> = clauses
        .iter()
        .map(|clause| {
            format!(
                "{} {} {}",
                column_label(words, clause.column),
                words.operator(clause.operator),
                clause.value.trim()
            )
        })
        .collect();
    parts.join(" · ")
}

fn clause_row(
    store: Store,
    draft: RwSignal<Vec<Clause>>,
    at: usize,
    clause: &Clause,
    is_only: bool,
) -> AnyView {
    let words = store.words();
    let labels = words.report();
    let number = formats::number(store.language.get(), at as u64 + 1);
    let change = move |change: &dyn Fn(&mut Clause)| {
        draft.update(|draft| {
            if let Some(clause) = draft.get_mut(at) {
                change(clause);
            }
        });
    };
    let columns: Vec<AnyView> = Column::all()
        .enumerate()
        .map(|(index, column)| {
            view! {
                <option value=index.to_string() prop:selected=column == clause.column>
                    {column_label(words, column)}
                </option>
            }
            .into_any()
        })
        .collect();
    let column = clause.column;
    let operators: Vec<AnyView> = Operator::of(column)
        .iter()
        .enumerate()
        .map(|(index, operator)| {
            view! {
                <option value=index.to_string() prop:selected=*operator == clause.operator>
                    {words.operator(*operator)}
                </option>
            }
            .into_any()
        })
        .collect();
    let choose_column = move |event| {
        let index = event_target_value(&event).parse().unwrap_or(0);
        let Some(column) = Column::all().nth(index) else {
            return;
        };
        change(&|clause| {
            clause.column = column;
            if !Operator::of(column).contains(&clause.operator) {
                clause.operator = Operator::Is;
            }
        });
    };
    let choose_operator = move |event| {
        let index: usize = event_target_value(&event).parse().unwrap_or(0);
        if let Some(operator) = Operator::of(column).get(index) {
            change(&|clause| clause.operator = *operator);
        }
    };
    // While a person types, nothing is drawn anew.
    let type_value = move |event| {
        draft.update_untracked(|draft| {
            if let Some(clause) = draft.get_mut(at) {
                clause.value = event_target_value(&event);
            }
        });
    };
    let remove = move |_| {
        draft.update(|draft| {
            if at < draft.len() {
                draft.remove(at);
            }
        });
    };
    view! {
        <div class="choices" role="group" aria-label=format!("{} {number}", labels.clause)>
            <select class="select" aria-label=labels.clause_column on:change=on_change(choose_column)>
                {columns}
            </select>
            <select class="select" aria-label=labels.clause_operator on:change=on_change(choose_operator)>
                {operators}
            </select>
            <input
                class="input"
                aria-label=labels.clause_value
                maxlength="200"
                prop:value=clause.value.clone()
                on:input=on_change(type_value)
            />
            <button
                type="button"
                class="button subtle icon"
                aria-label=words.remove_clause(&number)
                disabled=is_only
                on:click=on_click(remove)
            >
                <span aria-hidden="true">"✕"</span>
            </button>
        </div>
    }
    .into_any()
}
