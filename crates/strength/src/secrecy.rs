//! Whether mail that is recorded today can be read once a key is known.

/// Whether somebody who records the traffic and gets the server's key later can read it: "no" if so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ForwardSecrecy {
    /// They cannot.
    Yes,
    /// They can.
    No,
    /// The record does not tell enough.
    CannotTell,
}

impl ForwardSecrecy {
    /// All of them, in the order of every table.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::CannotTell];

    /// How files name it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::CannotTell => "cannot_tell",
        }
    }
}
