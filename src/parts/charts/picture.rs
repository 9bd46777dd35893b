//! Charts as pictures, for files and for paper: with title and legend, in light colours, and twice
//! as fine as the screen's pixels.

use js_sys::Array;
use plotters::style::RGBColor;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::backend::two_dimensional;
use super::canvas::{FONT, Surface};
use super::flows::Stroke;
use super::palette::Palette;
use super::pattern;
use crate::state::browser;
use crate::trace::TlsClass;

/// Pixels of the picture for one CSS pixel, whatever the screen is.
const RATIO: f64 = 2.0;
/// All sizes are CSS pixels.
const WIDTH: f64 = 960.0;
const MARGIN: f64 = 24.0;
const LINE: f64 = 22.0;
const KEY: f64 = 24.0;
const GAP: f64 = 20.0;

/// A chart that can be drawn anywhere.
pub(crate) struct Picture {
    pub(crate) title: String,
    pub(super) height: f64,
    pub(super) draw: Box<dyn Fn(&Surface)>,
    pub(super) legend: Vec<(Key, String)>,
}

/// What stands for something in a chart.
#[derive(Clone, Copy)]
pub(super) enum Key {
    Class(TlsClass),
    /// A line of that style, see [`super::flows`].
    Line(usize),
}

/// Paints charts below each other, under a heading whose first line is the title.
pub(crate) fn paint(heading: &[String], pictures: &[Picture]) -> Option<HtmlCanvasElement> {
    let margin = if heading.is_empty() { 0.0 } else { MARGIN };
    let inner = WIDTH - 2.0 * margin;
    let pen = Pen::new(WIDTH, 1.0)?;
    let legends: Vec<Vec<Spot>> = pictures
        .iter()
        .map(|picture| pen.legend(&picture.legend, inner))
        .collect();
    let mut height = 2.0 * margin + LINE * heading.len() as f64;
    for (picture, legend) in pictures.iter().zip(&legends) {
        height += LINE + picture.height + LINE * rows(legend) + GAP;
    }

    let pen = Pen::new(WIDTH, height)?;
    pen.fill_background();
    let mut y = margin;
    for (at, line) in heading.iter().enumerate() {
        let style = if at == 0 { "600 20px" } else { "13px" };
        pen.text(style, line, margin, y);
        y += LINE;
    }
    for (picture, legend) in pictures.iter().zip(&legends) {
        if !heading.is_empty() {
            y += GAP;
        }
        pen.text("600 14px", &picture.title, margin, y);
        y += LINE;
        let chart = Pen::new(inner, picture.height)?;
        (picture.draw)(&chart.surface);
        let at = (margin * RATIO, y * RATIO);
        let image = chart.surface.canvas();
        let _ = pen
            .context
            .draw_image_with_html_canvas_element(image, at.0, at.1);
        y += picture.height;
        for ((key, name), spot) in picture.legend.iter().zip(legend) {
            let top = y + LINE * spot.row;
            pen.key(*key, margin + spot.x, top);
            pen.text("13px", name, margin + spot.x + KEY + 6.0, top);
        }
        y += LINE * rows(legend);
    }
    Some(pen.surface.canvas().clone())
}

/// Where an entry of a legend stands.
struct Spot {
    x: f64,
    row: f64,
}

fn rows(legend: &[Spot]) -> f64 {
    legend.last().map_or(0.0, |spot| spot.row + 1.0)
}

/// A canvas that is not on the page.
struct Pen {
    surface: Surface,
    context: CanvasRenderingContext2d,
}

impl Pen {
    fn new(width: f64, height: f64) -> Option<Self> {
        let canvas = browser::document().create_element("canvas").ok()?;
        let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
        let context = two_dimensional(&canvas)?;
        let surface = Surface::new(canvas, (width, height), RATIO, Palette::light()?);
        Some(Self { surface, context })
    }

    fn fill_background(&self) {
        let canvas = self.surface.canvas();
        self.colour(self.surface.palette.background);
        let (width, height) = (f64::from(canvas.width()), f64::from(canvas.height()));
        self.context.fill_rect(0.0, 0.0, width, height);
    }

    fn colour(&self, RGBColor(red, green, blue): RGBColor) {
        let colour = format!("rgb({red} {green} {blue})");
        self.context.set_fill_style_str(&colour);
        self.context.set_stroke_style_str(&colour);
    }

    /// Sets weight and size of the font, in CSS pixels.
    fn font(&self, style: &str) {
        let (weight, size) = style.rsplit_once(' ').unwrap_or(("400", style));
        let size: f64 = size.trim_end_matches("px").parse().unwrap_or(13.0);
        let size = size * RATIO;
        self.context.set_font(&format!("{weight} {size}px {FONT}"));
    }

    /// Writes a line whose upper edge is at `y`; one that is too long is narrowed to fit.
    fn text(&self, style: &str, text: &str, x: f64, y: f64) {
        self.font(style);
        self.colour(self.surface.palette.text);
        self.context.set_text_align("left");
        self.context.set_text_baseline("middle");
        let middle = (y + LINE / 2.0) * RATIO;
        let room = (WIDTH - x) * RATIO;
        let _ = self
            .context
            .fill_text_with_max_width(text, x * RATIO, middle, room);
    }

    /// Where the entries of a legend find room.
    fn legend(&self, entries: &[(Key, String)], width: f64) -> Vec<Spot> {
        self.font("13px");
        let (mut x, mut row) = (0.0, 0.0);
        let mut spots = Vec::with_capacity(entries.len());
        for (_, name) in entries {
            let text = self.context.measure_text(name);
            let own = KEY + 6.0 + text.map_or(0.0, |text| text.width()) / RATIO;
            if x > 0.0 && x + own > width {
                (x, row) = (0.0, row + 1.0);
            }
            spots.push(Spot { x, row });
            x += own + 18.0;
        }
        spots
    }

    fn key(&self, key: Key, x: f64, y: f64) {
        let surface = &self.surface;
        match key {
            Key::Class(class) => {
                if let Some(area) = surface.area() {
                    let (left, top) = (surface.px(x), surface.px(y + 5.0));
                    let size = surface.px(13.0);
                    let corner = (left + surface.px(KEY), top + size);
                    pattern::fill(surface, &area, class, (left, top), corner);
                }
            }
            Key::Line(style) => {
                self.colour(surface.palette.flow(style));
                let middle = (y + LINE / 2.0) * RATIO;
                let stroke = Stroke::of(style);
                let (dash, gap) = (stroke.dash * RATIO, stroke.gap * RATIO);
                let dashes = if dash > 0.0 {
                    Array::of2(&dash.into(), &gap.into())
                } else {
                    Array::new()
                };
                let _ = self.context.set_line_dash(&dashes);
                self.context.set_line_width(stroke.width * RATIO);
                self.context.begin_path();
                self.context.move_to(x * RATIO, middle);
                self.context.line_to((x + KEY) * RATIO, middle);
                self.context.stroke();
            }
        }
    }
}
