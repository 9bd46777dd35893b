//! The canvas, with texts measured by the canvas itself.
//!
//! Plotters measures a text by an element that it adds to the page with a `style` attribute. The page's policy
//! forbids those, and the page would be laid out anew for every label.

use js_sys::{Object, Reflect};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// Lines of text are so many times as high as its letters.
const LINE: f64 = 1.2;

/// What charts are drawn on.
pub(super) struct Backend {
    canvas: CanvasBackend,
    context: CanvasRenderingContext2d,
}

type Error = <CanvasBackend as DrawingBackend>::ErrorType;
type Drawn = Result<(), DrawingErrorKind<Error>>;

impl Backend {
    /// None where the canvas cannot be drawn on.
    pub(super) fn of(canvas: HtmlCanvasElement) -> Option<Self> {
        let context = two_dimensional(&canvas)?;
        Some(Self {
            context,
            canvas: CanvasBackend::with_canvas_object(canvas)?,
        })
    }
}

/// What is drawn on a canvas with. It must be asked for first: who asks later gets the same. WebKitGTK prints a canvas
/// black whose picture is with the graphics card alone; one that may be read is not.
pub(super) fn two_dimensional(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    let options = Object::new();
    Reflect::set(&options, &"willReadFrequently".into(), &JsValue::TRUE).ok()?;
    let context = canvas.get_context_with_context_options("2d", &options);
    context.ok()??.dyn_into().ok()
}

impl DrawingBackend for Backend {
    type ErrorType = Error;

    fn get_size(&self) -> (u32, u32) {
        self.canvas.get_size()
    }

    fn ensure_prepared(&mut self) -> Drawn {
        self.canvas.ensure_prepared()
    }

    fn present(&mut self) -> Drawn {
        self.canvas.present()
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        self.canvas.draw_pixel(point, color)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.canvas.draw_line(from, to, style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        self.canvas.draw_rect(upper_left, bottom_right, style, fill)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.canvas.draw_path(path, style)
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        self.canvas.draw_circle(center, radius, style, fill)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vert: I,
        style: &S,
    ) -> Drawn {
        self.canvas.fill_polygon(vert, style)
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        pos: BackendCoord,
    ) -> Drawn {
        self.canvas.draw_text(text, style, pos)
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Error>> {
        let size = style.size();
        let font = format!(
            "{} {size}px {}",
            style.style().as_str(),
            style.family().as_str()
        );
        self.context.set_font(&font);
        let measured = self.context.measure_text(text);
        let width = measured.map_or(0.0, |measured| measured.width());
        Ok((width.ceil() as u32, (size * LINE).ceil() as u32))
    }
}
