//! The installed app and the ways into the guide, in English.

use super::English;
use crate::app_words::{AppLabels, AppWords};

static LABELS: AppLabels = AppLabels {
    guide: "Guide",
    guide_here: "Guide to this place",
    accessibility: "Accessibility",
    steps: "Step by step",
    read_shared: "Read them",
    refuse_shared: "No",
    folder: "A folder that is read again",
    folder_hint: "Choose the folder in which your logs or exports arrive. This browser remembers the \
        folder, and the paths, sizes and times of what was read; the files stay where they are.",
    remember_folder: "Remember a folder…",
    read_new: "Read again what is new",
    forget_folder: "Forget this folder",
    nothing_new: "Nothing in the folder is new.",
    folder_refused: "The browser was not allowed to read the folder.",
    folder_failed: "The folder could not be read. Was it moved or removed? Choose it again.",
};

impl AppWords for English {
    fn app(&self) -> &'static AppLabels {
        &LABELS
    }

    fn shared_with_page(&self, is_one: bool, count: &str, names: &str) -> String {
        match is_one {
            true => format!("A file was shared with this page: {names}. Was it you?"),
            false => format!("{count} files were shared with this page: {names}. Was it you?"),
        }
    }

    fn read_from_folder(&self, is_one: bool, count: &str) -> String {
        match is_one {
            true => "One file of the folder is new or has changed.".to_owned(),
            false => format!("{count} files of the folder are new or have changed."),
        }
    }
}
