//! Links of earlier versions: one step for each version.
//!
//! A link that was sent once should open for ever. When the content changes, [`VERSION`] goes up by
//! one, and a step is added that turns the bytes of the version before into those of the new one.
//! The length of [`STEPS`] is part of its type, so a step that is missing does not compile.
//! `tests/links/` keeps a link of every version, and a test opens them.

/// The version of the links that this program makes.
pub const VERSION: u32 = 1;

/// Turns the content of one version into that of the next; `None` where it is no such content.
type Step = fn(Vec<u8>) -> Option<Vec<u8>>;

/// The step at place 0 turns version 1 into version 2, and so on.
const STEPS: [Step; VERSION as usize - 1] = [];

/// The content of a link of `version`, which is not newer than [`VERSION`], as this version has it.
pub(super) fn upgraded(version: u32, content: Vec<u8>) -> Option<Vec<u8>> {
    let done = usize::try_from(version).ok()?.checked_sub(1)?;
    STEPS
        .get(done..)?
        .iter()
        .try_fold(content, |content, step| step(content))
}
