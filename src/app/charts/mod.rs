//! Charts, drawn by plotters on canvases. A chart never stands without its numbers: beside each is a
//! table that holds them.

mod canvas;
mod day_chart;
mod flows;
mod numbers;
mod palette;
mod pattern;
mod share;
mod volume;

pub(super) use flows::flow_chart;
pub(super) use share::ShareChart;
pub(super) use volume::{VolumeChart, usage_chart};
