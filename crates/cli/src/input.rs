//! The things that are read, before they are.

use std::borrow::Cow;
use std::fs::File;
use std::path::{Component, Path, PathBuf};

/// One thing to read.
pub(crate) enum Input {
    Path {
        path: PathBuf,
        /// What it is called below the folder that was given, with `/` between the parts.
        below: String,
        role: Role,
        /// It was found in a folder and cannot be opened: it leads nowhere, is not the person's to read, or is no
        /// file but something that waits for whoever writes into it.
        is_closed: bool,
    },
    Standard(Vec<u8>),
}

/// What a file was given as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// One of the files that a report is about.
    Trace,
    /// A list of connectors.
    Connectors,
    /// A mapping of columns.
    Mapping,
}

impl Input {
    /// A file that was found under a path that was given.
    pub(crate) fn found(path: PathBuf, given: &Path, role: Role) -> Self {
        let below = path.strip_prefix(given).unwrap_or(&path);
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        let below = match parts.is_empty() {
            true => name_of(&path).into_owned(),
            false => parts.join("/"),
        };
        let is_closed = path != given && !can_be_opened(&path);
        Self::Path {
            path,
            below,
            role,
            is_closed,
        }
    }
}

/// Whether it is a file, and can be opened now.
fn can_be_opened(path: &Path) -> bool {
    path.metadata().is_ok_and(|it| it.is_file()) && File::open(path).is_ok()
}

/// The last part of a path.
fn name_of(path: &Path) -> Cow<'_, str> {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy()
}

impl Input {
    /// Where it is; none for standard input.
    pub(crate) fn path(&self) -> Option<&Path> {
        match self {
            Self::Path { path, .. } => Some(path),
            Self::Standard(_) => None,
        }
    }

    /// Whether it was found in a folder and cannot be opened. What a person names is opened in any case, and the
    /// command ends where it cannot be.
    pub(crate) fn is_closed(&self) -> bool {
        matches!(
            self,
            Self::Path {
                is_closed: true,
                ..
            }
        )
    }

    /// Whether it was given as a list of connectors.
    pub(crate) fn must_be_list(&self) -> bool {
        matches!(
            self,
            Self::Path {
                role: Role::Connectors,
                ..
            }
        )
    }

    /// Where it is, also where that is standard input.
    pub(crate) fn place(&self) -> &Path {
        self.path().unwrap_or(Path::new("-"))
    }

    /// Whether a person means it by this name, or by this path of it or of a folder around it.
    pub(crate) fn is_called(&self, file: &Path) -> bool {
        file.as_os_str() == &*self.name() || self.lies_in(file)
    }

    /// Whether it is at this path, or in the folder that is, however both are written.
    pub(crate) fn lies_in(&self, given: &Path) -> bool {
        let parts = |path: &Path| -> PathBuf {
            let parts = path.components();
            parts.filter(|part| *part != Component::CurDir).collect()
        };
        let Some(path) = self.path() else {
            return given.as_os_str() == "-";
        };
        // Most are written alike, and then nobody has to look.
        if parts(path).starts_with(parts(given)) {
            return true;
        }
        let Ok(given) = given.canonicalize() else {
            return false;
        };
        path.canonicalize()
            .is_ok_and(|path| path.starts_with(given))
    }

    /// What a file is called in a report.
    pub(crate) fn name(&self) -> Cow<'_, str> {
        match self {
            Self::Path { path, .. } => name_of(path),
            Self::Standard(_) => Cow::Borrowed("-"),
        }
    }
}
