//! The commands that fetch files, for a person's days, domains and rights.

use leptos::prelude::*;

use crate::parts::closures::{on_change, part};
use crate::parts::copy_button::copy_button;
use crate::report::asking::{Ask, AskError, Role, Script, script};
use crate::state::formats;
use crate::state::keeping::today;
use crate::state::store::Store;
use crate::text::AskingLabels;
use crate::trace::Day;

type Label = fn(&'static AskingLabels) -> &'static str;

/// What a person typed.
#[derive(Clone, Copy)]
struct Typed {
    role: RwSignal<Role>,
    from: RwSignal<Option<Day>>,
    to: RwSignal<Option<Day>>,
    domains: RwSignal<String>,
    notify: RwSignal<String>,
}

impl Typed {
    /// What is asked for; none without both days.
    fn ask(self) -> Option<Ask> {
        let domains = self.domains.read();
        let domains = domains.split([',', ';', ' ']).map(str::trim);
        let domains = domains.filter(|domain| !domain.is_empty());
        Some(Ask {
            role: self.role.get(),
            from: self.from.get()?,
            to: self.to.get()?,
            domains: domains.map(str::to_owned).collect(),
            notify: self.notify.get(),
            today: today(),
        })
    }
}

/// The form, and the commands below it.
pub(super) fn asking(store: Store) -> AnyView {
    let today = today();
    let typed = Typed {
        role: RwSignal::new(Role::Reports),
        from: RwSignal::new(Some(Day(today.0 - 7))),
        to: RwSignal::new(Some(Day(today.0 - 1))),
        domains: RwSignal::new(store.domains.get_untracked()),
        notify: RwSignal::new(String::new()),
    };
    let label = move |label: Label| move || label(store.language.get().words().asking());
    let roles: Vec<AnyView> = Role::ALL
        .into_iter()
        .map(|role| {
            view! {
                <option value=role_id(role) prop:selected=move || typed.role.get() == role>
                    {move || store.language.get().words().role(role)}
                </option>
            }
            .into_any()
        })
        .collect();
    let choose = move |event: web_sys::Event| {
        let chosen = event_target_value(&event);
        let role = Role::ALL.into_iter().find(|role| role_id(*role) == chosen);
        typed.role.set(role.unwrap_or(Role::Reports));
    };
    let made = Memo::new(move |_| typed.ask().map(|ask| script(&ask)));
    let result = part(move || made.get().map(|made| shown(store, made)));
    view! {
        <details class="guide-entry">
            <summary>
                <h4>{label(|l| l.title)}</h4>
                <p class="hint">{label(|l| l.intro)}</p>
            </summary>
            <div class="asking">
                <div class="fields">
                    <label class="field">
                        <span>{label(|l| l.role)}</span>
                        <select class="select" on:change=on_change(choose)>
                            {roles}
                        </select>
                    </label>
                    {day(store, |l| l.from, typed.from)}
                    {day(store, |l| l.to, typed.to)}
                </div>
                <Show when=move || typed.role.get().needs_domains()>
                    {text(store, |l| l.domains, typed.domains)}
                </Show>
                <Show when=move || typed.role.get().can_notify()>
                    {text(store, |l| l.notify, typed.notify)}
                </Show>
                <div aria-live="polite">{result}</div>
            </div>
        </details>
    }
    .into_any()
}

fn role_id(role: Role) -> &'static str {
    match role {
        Role::Reports => "reports",
        Role::ExtendedTrace => "extended-trace",
        Role::SummaryTrace => "summary-trace",
        Role::ExchangeServer => "exchange-server",
        Role::Postfix => "postfix",
    }
}

fn day(store: Store, label: Label, value: RwSignal<Option<Day>>) -> AnyView {
    let shown = move || value.get().map(|day| day.to_string()).unwrap_or_default();
    view! {
        <label class="field">
            <span>{move || label(store.language.get().words().asking())}</span>
            <input
                type="date"
                class="input"
                prop:value=shown
                on:change=on_change(move |event| value.set(Day::from_iso(&event_target_value(&event))))
            />
        </label>
    }
    .into_any()
}

fn text(store: Store, label: Label, value: RwSignal<String>) -> AnyView {
    view! {
        <label class="field wide">
            <span>{move || label(store.language.get().words().asking())}</span>
            <input
                type="text"
                class="input"
                autocomplete="off"
                spellcheck="false"
                prop:value=move || value.get()
                on:input=on_change(move |event| value.set(event_target_value(&event)))
            />
        </label>
    }
    .into_any()
}

fn shown(store: Store, made: Result<Script, AskError>) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let day = |day| formats::day(language, day);
    let Script { text, remarks } = match made {
        Ok(made) => made,
        Err(error) => {
            return view! { <p class="problem">{words.ask_error(&error, &day)}</p> }.into_any();
        }
    };
    let remarks: Vec<AnyView> = remarks
        .into_iter()
        .map(|remark| view! { <li>{words.remark(remark, &day)}</li> }.into_any())
        .collect();
    let copied = text.clone();
    view! {
        <ul class="points">{remarks}</ul>
        <p class="hint">{words.asking().not_run}</p>
        <pre class="commands" tabindex="0" role="group" aria-label=words.asking().commands>
            <code data-testid="asked-commands">{text}</code>
        </pre>
        {copy_button(store, move || copied.clone())}
    }
    .into_any()
}
