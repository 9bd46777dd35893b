//! A dialog that comes in from the side. Its content exists while it is open.

use leptos::html::Dialog;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::parts::closures::on_click;
use crate::parts::focus;
use crate::state::store::Store;

/// The dialog with its title and what is in it.
#[component]
pub(crate) fn Flyout(
    #[prop(into)] open: Signal<bool>,
    close: impl Fn() + Copy + Send + Sync + 'static,
    /// Id of the title.
    id: &'static str,
    title: impl Fn() -> &'static str + Copy + Send + Sync + 'static,
    hint: impl Fn() -> String + Copy + Send + Sync + 'static,
    style: &'static str,
    children: ChildrenFn,
) -> impl IntoView {
    let store = Store::here();
    let dialog = NodeRef::<Dialog>::new();
    Effect::new(move |was_open: Option<bool>| {
        let is_open = open.get();
        let Some(dialog) = dialog.get() else {
            return is_open;
        };
        if is_open && !dialog.open() {
            let _ = dialog.show_modal();
        } else if !is_open && dialog.open() {
            dialog.close();
        }
        if was_open == Some(true) && !is_open {
            // What opened it may be gone.
            focus::to_heading();
        }
        is_open
    });
    let close_on_backdrop = move |event: web_sys::MouseEvent| {
        // What lies inside has its own elements; only the backdrop is the dialog itself.
        let on_dialog = event
            .target()
            .is_some_and(|target| target.dyn_ref::<web_sys::HtmlDialogElement>().is_some());
        if on_dialog {
            close();
        }
    };
    // Most browsers close it themselves; WebKit does not where a search field has the focus.
    let close_on_escape = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" && !event.default_prevented() {
            event.prevent_default();
            close();
        }
    };
    let children = StoredValue::new(children);
    view! {
        <dialog
            class=style
            aria-labelledby=id
            node_ref=dialog
            on:close=move |_| close()
            on:click=on_click(close_on_backdrop)
            on:keydown=close_on_escape
        >
            <Show when=move || open.get()>
                <div class="flyout-body">
                    <div class="card-head">
                        <div>
                            <h2 id=id>{title}</h2>
                            <p class="hint"><bdi>{hint}</bdi></p>
                        </div>
                        <button
                            type="button"
                            class="button subtle icon"
                            aria-label=store.label(|l| l.close)
                            on:click=on_click(move |_| close())
                        >
                            <span aria-hidden="true">"✕"</span>
                        </button>
                    </div>
                    {children.with_value(|children| children())}
                </div>
            </Show>
        </dialog>
    }
}
