//! A canvas that is crisp on every screen, and drawn again when its size or the theme changes.

use leptos::html;
use leptos::prelude::*;
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::style::{IntoFont, TextStyle};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlCanvasElement, ResizeObserver};

use super::backend::Backend;
use super::palette::Palette;
use crate::parts::closures::on_click;
use crate::state::browser;
use crate::state::store::Store;

/// The font of charts.
pub(super) const FONT: &str = "Segoe UI, system-ui, sans-serif";
const FONT_SIZE: f64 = 12.0;

/// Something to draw on. Coordinates are the screen's pixels; sizes in CSS pixels go through
/// [`Surface::px`].
pub(super) struct Surface {
    canvas: HtmlCanvasElement,
    ratio: f64,
    pub(super) palette: Palette,
}

pub(super) type Area = DrawingArea<Backend, Shift>;

impl Surface {
    fn of(canvas: HtmlCanvasElement, width: f64, height: f64) -> Self {
        let ratio = browser::window().device_pixel_ratio().max(1.0);
        let palette = Palette::of(&canvas);
        Self::new(canvas, (width, height), ratio, palette)
    }

    /// A canvas of that size in CSS pixels, with so many pixels for each.
    pub(super) fn new(
        canvas: HtmlCanvasElement,
        (width, height): (f64, f64),
        ratio: f64,
        palette: Palette,
    ) -> Self {
        canvas.set_width((width * ratio) as u32);
        canvas.set_height((height * ratio) as u32);
        Self {
            canvas,
            ratio,
            palette,
        }
    }

    /// The element.
    pub(super) fn canvas(&self) -> &HtmlCanvasElement {
        &self.canvas
    }

    /// The whole canvas.
    pub(super) fn area(&self) -> Option<Area> {
        Some(Backend::of(self.canvas.clone())?.into_drawing_area())
    }

    /// CSS pixels as pixels of the screen.
    pub(super) fn px(&self, size: f64) -> i32 {
        (size * self.ratio).round() as i32
    }

    /// The style of labels.
    pub(super) fn text(&self) -> TextStyle<'static> {
        (FONT, FONT_SIZE * self.ratio)
            .into_font()
            .color(&self.palette.text)
    }
}

/// The canvas. `clicked` is told where it is clicked, in CSS pixels from its left and top, and its
/// width. `draw` is called again whenever a signal that it reads changes.
#[component]
pub(super) fn Canvas(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] height: Signal<f64>,
    draw: impl Fn(&Surface) + 'static,
    #[prop(optional, into)] clicked: Option<Callback<(f64, f64, f64)>>,
) -> impl IntoView {
    let store = Store::here();
    let canvas = NodeRef::<html::Canvas>::new();
    let width = RwSignal::new(0.0);
    follow_width(canvas, width);
    Effect::new(move |_| {
        let Some(canvas) = canvas.get() else { return };
        store.theme.track();
        store.system_theme.track();
        if width.get() > 0.0 {
            draw(&Surface::of(canvas, width.get(), height.get()));
        }
    });
    let press = move |event: web_sys::MouseEvent| {
        if let Some(clicked) = clicked {
            let place = (f64::from(event.offset_x()), f64::from(event.offset_y()));
            clicked.run((place.0, place.1, width.get_untracked()));
        }
    };
    view! {
        <canvas
            class="canvas"
            role="img"
            aria-label=move || label.get()
            style:height=move || format!("{}px", height.get())
            node_ref=canvas
            on:click=on_click(press)
        ></canvas>
    }
}

fn follow_width(canvas: NodeRef<html::Canvas>, width: RwSignal<f64>) {
    let observer = StoredValue::new_local(None::<(ResizeObserver, Closure<dyn FnMut()>)>);
    Effect::new(move |_| {
        let Some(canvas) = canvas.get() else { return };
        let seen = canvas.clone();
        let callback = Closure::<dyn FnMut()>::new(move || {
            let now = f64::from(seen.client_width());
            if (now - width.get_untracked()).abs() > 0.5 {
                width.set(now);
            }
        });
        if let Ok(resize) = ResizeObserver::new(callback.as_ref().unchecked_ref()) {
            resize.observe(&canvas);
            observer.set_value(Some((resize, callback)));
        }
    });
    on_cleanup(move || {
        observer.update_value(|observer| {
            if let Some((observer, _)) = observer.take() {
                observer.disconnect();
            }
        });
    });
}
