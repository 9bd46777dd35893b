//! The colours of the theme, as the style sheet resolves them.

use plotters::style::RGBColor;
use wasm_bindgen::JsCast;
use web_sys::HtmlCanvasElement;

use crate::state::browser;
use crate::trace::TlsClass;

/// What charts are drawn in.
pub(super) struct Palette {
    classes: [RGBColor; TlsClass::COUNT],
    flows: [RGBColor; 7],
    pub(super) background: RGBColor,
    pub(super) text: RGBColor,
    pub(super) line: RGBColor,
}

impl Palette {
    /// Asks the style sheet, by way of the canvas's own (unused) text colour.
    pub(super) fn of(canvas: &HtmlCanvasElement) -> Self {
        let style = canvas.style();
        let read = |variable: &str| {
            let _ = style.set_property("color", &format!("var({variable})"));
            browser::window()
                .get_computed_style(canvas)
                .ok()
                .flatten()
                .and_then(|computed| computed.get_property_value("color").ok())
                .and_then(|text| parse(&text))
                .unwrap_or(RGBColor(128, 128, 128))
        };
        let palette = Self {
            classes: [
                read("--tls-none"),
                read("--tls-ssl"),
                read("--tls-1-0"),
                read("--tls-1-1"),
                read("--tls-1-2"),
                read("--tls-1-3"),
                read("--tls-unversioned"),
                read("--tls-not-recorded"),
            ],
            flows: [
                read("--flow-0"),
                read("--flow-1"),
                read("--flow-2"),
                read("--flow-3"),
                read("--flow-4"),
                read("--flow-5"),
                read("--flow-6"),
            ],
            background: read("--surface"),
            text: read("--text-quiet"),
            line: read("--line"),
        };
        let _ = style.remove_property("color");
        palette
    }

    /// The colours of the light theme, whatever theme is chosen: asked of a canvas that is in the
    /// page for a moment.
    pub(super) fn light() -> Option<Self> {
        let document = browser::document();
        let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
        let style = canvas.style();
        let _ = style.set_property("display", "none");
        let _ = style.set_property("color-scheme", "light");
        document.body()?.append_child(&canvas).ok()?;
        let palette = Self::of(&canvas);
        canvas.remove();
        Some(palette)
    }

    /// The colour of a line; after the last it begins anew.
    pub(super) fn flow(&self, style: usize) -> RGBColor {
        self.flows[style % self.flows.len()]
    }

    pub(super) fn class(&self, class: TlsClass) -> RGBColor {
        self.classes[class.index()]
    }
}

/// Reads `rgb(1, 2, 3)`.
fn parse(text: &str) -> Option<RGBColor> {
    let mut numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(|part| part.parse::<u8>().ok());
    Some(RGBColor(
        numbers.next()??,
        numbers.next()??,
        numbers.next()??,
    ))
}
