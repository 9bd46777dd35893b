//! The colours of the theme, as the style sheet resolves them.

use plotters::style::RGBColor;
use web_sys::HtmlCanvasElement;

use crate::app::browser;
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
