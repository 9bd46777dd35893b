//! Light and dark.

use crate::state::browser;

/// What a person chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

const PERSISTED_AS: &str = "theme";

impl Theme {
    pub(crate) const ALL: [Theme; 3] = [Self::System, Self::Light, Self::Dark];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    pub(crate) fn from_name(name: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|theme| theme.name() == name)
            .unwrap_or_default()
    }

    pub(crate) fn kept() -> Self {
        browser::kept(PERSISTED_AS)
            .map(|name| Self::from_name(&name))
            .unwrap_or_default()
    }

    /// Shows this theme, and keeps it.
    pub(crate) fn apply(self) {
        if let Some(root) = browser::root() {
            let _ = root.set_attribute("data-theme", self.name());
        }
        browser::keep(PERSISTED_AS, self.name());
    }
}
