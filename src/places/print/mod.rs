//! Paper: what is printed is a report of its own, made when the browser begins to print and gone
//! when it has ended. That way it costs nothing before, and Ctrl+P prints it too.

mod audit;
mod dialog;
mod document;
mod files;
mod to_fix;

use std::any::Any;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

pub(crate) use dialog::PrintDialog;

use audit::Audit;

use crate::state::browser;
use crate::state::store::Store;

/// What exists while the browser prints.
struct Printing {
    holder: HtmlElement,
    /// The title of the page, which names the PDF file meanwhile.
    title: String,
    /// Takes the content away when it is dropped.
    _content: Box<dyn Any>,
}

impl Printing {
    fn begin(store: Store, audit: Audit) -> Option<Self> {
        let report = store.report.get_untracked();
        let report = report.as_ref().as_ref().ok()?;
        let page = browser::document();
        let holder: HtmlElement = page.create_element("div").ok()?.dyn_into().ok()?;
        holder.set_class_name("paper");
        page.body()?.append_child(&holder).ok()?;
        let content = document::fill(&holder, store, report, audit);
        let title = page.title();
        page.set_title(&format!("{} {}", title, report.range.to));
        Some(Self {
            holder,
            title,
            _content: content,
        })
    }
}

impl Drop for Printing {
    fn drop(&mut self) {
        browser::document().set_title(&self.title);
        self.holder.remove();
    }
}

/// Has every print of this page print the report, where there is one.
fn print_the_report(store: Store, audit: Audit) {
    let printing = StoredValue::new_local(None::<Printing>);
    let window = browser::window();
    browser::listen(&window, "beforeprint", move |_: web_sys::Event| {
        // Some browsers tell it twice.
        if printing.with_value(Option::is_none) {
            printing.set_value(Printing::begin(store, audit));
        }
    });
    browser::listen(&window, "afterprint", move |_: web_sys::Event| {
        printing.set_value(None);
    });
}
