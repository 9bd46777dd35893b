//! What every language has to say of the installed app: shared files, a folder that is read again; and of the
//! ways into the guide, which are in every place.

/// Fixed texts. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct AppLabels {
    pub guide: &'static str,
    pub guide_here: &'static str,
    pub accessibility: &'static str,
    pub steps: &'static str,
    pub read_shared: &'static str,
    pub refuse_shared: &'static str,
    pub folder: &'static str,
    pub folder_hint: &'static str,
    pub remember_folder: &'static str,
    pub read_new: &'static str,
    pub forget_folder: &'static str,
    pub nothing_new: &'static str,
    pub folder_refused: &'static str,
    pub folder_failed: &'static str,
}

/// What is said of the installed app.
pub trait AppWords {
    /// The fixed texts.
    fn app(&self) -> &'static AppLabels;
    /// Files that another app shared. `names` are the first of them, `count` is formatted.
    fn shared_with_page(&self, is_one: bool, count: &str, names: &str) -> String;
    /// So many files of the folder were new.
    fn read_from_folder(&self, is_one: bool, count: &str) -> String;
}
