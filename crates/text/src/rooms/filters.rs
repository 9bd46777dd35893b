//! Which mail is shown.

use crate::messages::filters as says;
use crate::words::Words;

impl Words {
    /// A domain with all that belong to it.
    pub fn with_subdomains(&self, domain: &str) -> String {
        self.say(says::WithSubdomains { domain })
    }

    /// Names the field for what files of a label are called.
    pub fn rename_label(&self, label: &str) -> String {
        self.say(says::RenameLabel { label })
    }

    /// Looks at the files of a label alone.
    pub fn look_at_label(&self, label: &str) -> String {
        self.say(says::LookAtLabel { label })
    }

    /// The files of a label are looked at alone.
    pub fn only_label(&self, label: &str) -> String {
        self.say(says::OnlyLabel { label })
    }

    /// There was no mail after this day, for longer than ever before.
    pub fn silent_since(&self, day: &str) -> String {
        self.say(says::SilentSince { day })
    }

    /// A log host wrote no line after this day, for longer than ever before.
    pub fn host_silent_since(&self, host: &str, day: &str) -> String {
        self.say(says::HostSilentSince { day, host })
    }

    /// Rows in which a text is found.
    pub fn rows_with(&self, text: &str) -> String {
        self.say(says::RowsWith { text })
    }

    /// What takes one condition away. `name` is what the condition is called.
    pub fn remove_condition(&self, name: &str) -> String {
        self.say(says::RemoveCondition { name })
    }
}
