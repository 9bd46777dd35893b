//! Charts, drawn by plotters on canvases. A chart never stands without its numbers: beside each is a
//! table that holds them.

mod canvas;
mod day_chart;
mod flows;
mod numbers;
mod palette;
mod pattern;
mod picture;
mod share;
mod volume;

pub(super) use flows::{flow_chart, flow_picture};
pub(super) use picture::{Picture, paint};
pub(super) use share::{ShareChart, share_picture};
pub(super) use volume::{VolumeChart, usage_chart, usage_picture, volume_picture};
