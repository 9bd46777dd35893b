//! Light and dark.

use super::browser;

/// What a person chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

const KEPT_AS: &str = "theme";

impl Theme {
    pub(super) const ALL: [Theme; 3] = [Self::System, Self::Light, Self::Dark];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    pub(super) fn from_name(name: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|theme| theme.name() == name)
            .unwrap_or_default()
    }

    pub(super) fn kept() -> Self {
        browser::kept(KEPT_AS)
            .map(|name| Self::from_name(&name))
            .unwrap_or_default()
    }

    /// Shows this theme, and keeps it.
    pub(super) fn apply(self) {
        if let Some(root) = browser::root() {
            let _ = root.set_attribute("data-theme", self.name());
        }
        browser::keep(KEPT_AS, self.name());
    }
}
