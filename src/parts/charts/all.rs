//! Which charts stand together.

use super::picture::Picture;
use super::share::share_picture;
use super::volume::volume_picture;
use crate::report::Report;
use crate::state::store::Store;
use crate::trace::Direction;

/// The charts of the details: the shares where there are any, then each direction.
pub(crate) fn details_pictures(store: Store, report: &Report) -> Vec<Picture> {
    let shares = report.has_shares().then(|| share_picture(store, report));
    let meant = |direction: &Direction| report.has_direction(*direction);
    let volumes = Direction::ALL.into_iter().rev().filter(meant);
    let volumes = volumes.map(|direction| volume_picture(store, report, direction));
    shares.into_iter().chain(volumes).collect()
}
