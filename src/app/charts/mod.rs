//! Charts, drawn by plotters on canvases. A chart never stands without its numbers: beside each is a
//! table that holds them.

mod canvas;
mod palette;
mod pattern;
mod share;
mod volume;

pub(super) use share::ShareChart;
pub(super) use volume::VolumeChart;
