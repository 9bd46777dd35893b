//! Filled rectangles that are told apart without colour too.

use plotters::element::{PathElement, Rectangle};
use plotters::style::{Color, ShapeStyle};

use super::canvas::{Area, Surface};
use crate::trace::TlsClass;

/// Distance of the lines of a pattern, in CSS pixels.
const STEP: f64 = 5.0;

/// Which way the lines of a class's pattern run. The style sheet draws the same in bars.
enum Lines {
    Plain,
    Falling,
    Rising,
    Level,
    Upright,
}

fn lines_of(class: TlsClass) -> &'static [Lines] {
    match class {
        TlsClass::None => &[Lines::Falling],
        TlsClass::Ssl => &[Lines::Falling, Lines::Rising],
        TlsClass::Tls1_0 => &[Lines::Level],
        TlsClass::Tls1_1 => &[Lines::Upright],
        TlsClass::TlsUnversioned => &[Lines::Rising],
        TlsClass::NotRecorded => &[Lines::Level, Lines::Upright],
        TlsClass::Tls1_2 | TlsClass::Tls1_3 => &[Lines::Plain],
    }
}

/// Fills from one corner to the other, in pixels of the screen.
pub(super) fn fill(
    surface: &Surface,
    area: &Area,
    class: TlsClass,
    (left, top): (i32, i32),
    (right, bottom): (i32, i32),
) {
    if right <= left || bottom <= top {
        return;
    }
    // A canvas takes everything; what cannot be drawn is not there to be reported.
    let style = surface.palette.class(class).filled();
    let _ = area.draw(&Rectangle::new([(left, top), (right, bottom)], style));
    let step = surface.px(STEP).max(2);
    let stroke = ShapeStyle {
        color: surface.palette.background.mix(0.6),
        filled: false,
        stroke_width: u32::try_from(surface.px(1.0)).unwrap_or(1),
    };
    let line = |from: (i32, i32), to: (i32, i32)| {
        let _ = area.draw(&PathElement::new([from, to], stroke));
    };
    for lines in lines_of(class) {
        match lines {
            Lines::Plain => {}
            Lines::Level => {
                let mut y = bottom - step;
                while y > top {
                    line((left, y), (right, y));
                    y -= step;
                }
            }
            Lines::Upright => {
                let mut x = left + step;
                while x < right {
                    line((x, top), (x, bottom));
                    x += step;
                }
            }
            Lines::Falling | Lines::Rising => {
                // Lines through (shift, top), cut at the rectangle.
                let height = bottom - top;
                let mut shift = left - height + step;
                while shift < right {
                    let start = (left - shift).max(0);
                    let end = (right - shift).min(height);
                    if start < end {
                        let (x0, x1) = (shift + start, shift + end);
                        if matches!(lines, Lines::Falling) {
                            line((x0, top + start), (x1, top + end));
                        } else {
                            line((x0, bottom - start), (x1, bottom - end));
                        }
                    }
                    shift += step * 3 / 2;
                }
            }
        }
    }
}
