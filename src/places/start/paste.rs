//! Text that a person pastes: message headers or log lines, read like a dropped file.

use js_sys::Array;
use leptos::prelude::*;
use web_sys::File;

use crate::parts::closures::on_click;
use crate::state::store::Store;

/// The name under which it stands among the files.
const NAME: &str = "pasted.txt";

/// The field and its button.
pub(crate) fn paste(store: Store) -> AnyView {
    let field = NodeRef::<leptos::html::Textarea>::new();
    let read = move |_| {
        let Some(field) = field.get_untracked() else {
            return;
        };
        let text = field.value();
        if text.trim().is_empty() {
            field.focus().ok();
            return;
        }
        if let Some(file) = file_of(&text) {
            field.set_value("");
            store.intake.take_in_pasted(file);
        }
    };
    view! {
        <details class="fold">
            <summary>
                <h2>{store.label(|l| l.paste)}</h2>
            </summary>
            <div class="paste">
                <textarea
                    node_ref=field
                    rows="6"
                    spellcheck="false"
                    autocomplete="off"
                    aria-label=store.label(|l| l.paste_field)
                    aria-describedby="paste-hint"
                ></textarea>
                <div class="buttons">
                    <button type="button" class="button" on:click=on_click(read)>
                        {store.label(|l| l.paste_read)}
                    </button>
                    <span id="paste-hint" class="hint">{store.label(|l| l.paste_hint)}</span>
                </div>
            </div>
        </details>
    }
    .into_any()
}

fn file_of(text: &str) -> Option<File> {
    File::new_with_str_sequence(&Array::of1(&text.into()), NAME).ok()
}
