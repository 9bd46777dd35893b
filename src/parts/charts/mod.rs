//! Charts, drawn by plotters on canvases. A chart never stands without its numbers: beside each is a
//! table that holds them.

mod all;
mod backend;
mod canvas;
mod day_chart;
mod flows;
mod hidden;
mod hovered;
mod numbers;
mod palette;
mod pattern;
mod picture;
mod share;
mod volume;

pub(crate) use all::details_pictures;
pub(crate) use flows::{flow_chart, flow_picture};
pub(crate) use picture::{Picture, paint};
pub(crate) use share::ShareChart;
pub(crate) use volume::{VolumeChart, usage_chart, usage_picture};
