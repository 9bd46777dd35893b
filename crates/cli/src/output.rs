//! Where what was made goes: standard output or a file.

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use crate::failure::Failure;
use crate::plain::plain_lines;

/// Writes a text with colours to standard output, which loses them where nobody sees them: in a pipe,
/// with `NO_COLOR`, on a terminal that knows none. A file never has them.
pub(crate) fn write_painted(painted: &str, to: Option<&Path>) -> Result<(), Failure> {
    match to {
        Some(_) => write(&without_paint(painted), to),
        None => {
            let mut out = anstream::AutoStream::auto(io::stdout().lock());
            let written = out.write_all(painted.as_bytes());
            written
                .and_then(|()| out.flush())
                .map_err(Failure::Unwritable)
        }
    }
}

/// Writes bytes as they are, for programs. A terminal is no program: it would obey what a name holds.
pub(crate) fn write(text: &str, to: Option<&Path>) -> Result<(), Failure> {
    match to {
        Some(path) => std::fs::write(path, text),
        None => {
            let mut out = io::stdout().lock();
            let written = match out.is_terminal() {
                true => out.write_all(plain_lines(text).as_bytes()),
                false => out.write_all(text.as_bytes()),
            };
            written.and_then(|()| out.flush())
        }
    }
    .map_err(Failure::Unwritable)
}

/// The text alone.
pub(crate) fn without_paint(painted: &str) -> String {
    anstream::adapter::strip_str(painted).to_string()
}
