//! Which charts stand together.

use super::picture::Picture;
use super::share::share_picture;
use super::volume::volume_picture;
use crate::report::Report;
use crate::state::store::Store;
use crate::trace::Direction;

/// The charts of the details.
pub(crate) fn details_pictures(store: Store, report: &Report) -> Vec<Picture> {
    vec![
        share_picture(store, report),
        volume_picture(store, report, Direction::Outbound),
        volume_picture(store, report, Direction::Inbound),
    ]
}
