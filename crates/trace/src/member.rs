//! One member of an archive alone, by its number.

use super::archive::{self, Event, SeekableSource, Wanted};

/// Reads a file, and tells only of the member with this number: its bytes, and its end. Members are
/// numbered from 0, in the order in which [`archive::walk`] gives them; a file that is no archive is
/// its own only member. Names do not do: an archive may hold several members of one name.
pub fn walk_member(
    name: &str,
    source: &mut dyn SeekableSource,
    wanted: u32,
    visit: &mut dyn FnMut(Event<'_>) -> Wanted,
) {
    let mut begun = 0_u32;
    archive::walk(name, source, &mut |event| {
        if let Event::Begin(_) = event {
            begun += 1;
        }
        match begun.cmp(&wanted.saturating_add(1)) {
            // What comes before is read as it was when the members were numbered.
            std::cmp::Ordering::Less => Wanted::More,
            std::cmp::Ordering::Equal => visit(event),
            std::cmp::Ordering::Greater => Wanted::NoMore,
        }
    });
}
