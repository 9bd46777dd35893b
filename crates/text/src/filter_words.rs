//! What every language has to say of which mail is shown.

/// Fixed texts of the filter. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct FilterLabels {
    pub title: &'static str,
    pub chosen: &'static str,
    pub protection: &'static str,
    pub any_protection: &'static str,
    pub partner: &'static str,
    pub partner_hint: &'static str,
    pub apply: &'static str,
    pub clear: &'static str,
    pub without_connector: &'static str,
    pub no_domain: &'static str,
    pub counting: &'static str,
    pub nothing: &'static str,
    pub failed: &'static str,
    pub not_in_summaries: &'static str,
    pub not_in_link: &'static str,
    pub link_holds_all: &'static str,
    pub not_of_stopped: &'static str,
    pub no_shares: &'static str,
    pub no_insights: &'static str,
    pub labels: &'static str,
    pub labels_hint: &'static str,
    pub label: &'static str,
    pub other_files: &'static str,
    pub files: &'static str,
    pub protected: &'static str,
    pub weak: &'static str,
    pub stopped: &'static str,
    pub silence: &'static str,
    pub nothing_counted: &'static str,
    pub look_at_all: &'static str,
}

/// Sentences of the filter.
pub trait FilterWords {
    /// The fixed texts.
    fn filters(&self) -> &'static FilterLabels;
    /// A domain with all that belong to it.
    fn with_subdomains(&self, domain: &str) -> String;
    /// Names the field for what files of a label are called.
    fn rename_label(&self, label: &str) -> String;
    /// Looks at the files of a label alone.
    fn look_at_label(&self, label: &str) -> String;
    /// The files of a label are looked at alone.
    fn only_label(&self, label: &str) -> String;
    /// There was no mail after this day, for longer than ever before.
    fn silent_since(&self, day: &str) -> String;
    /// Rows in which a text is found.
    fn rows_with(&self, text: &str) -> String;
    /// What takes one condition away. `name` is what the condition is called.
    fn remove_condition(&self, name: &str) -> String;
}
