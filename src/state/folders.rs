//! Where a file lay in what was dropped.

use js_sys::Reflect;
use web_sys::File;

/// The member of a dropped file that holds its path in what was dropped.
pub(crate) const PATH: &str = "pathInDrop";

/// The path of a file in what was dropped or chosen; its name alone where that was no folder.
pub(crate) fn path_of(file: &File) -> String {
    let told = |member: &str| {
        let path = Reflect::get(file, &member.into()).ok()?.as_string()?;
        (!path.is_empty()).then_some(path)
    };
    told(PATH)
        .or_else(|| told("webkitRelativePath"))
        .unwrap_or_else(|| file.name())
}
