//! The different values of a column, each known by a small number.

use crate::Made;

/// The different values of a column, in the order in which they first came.
#[derive(Default)]
pub struct Values(Vec<String>);

impl Values {
    /// The number of a value, which may be a new one.
    pub fn number(&mut self, value: &str) -> Made<u8> {
        if let Ok(known) = self.known(value) {
            return Ok(known);
        }
        self.0.push(value.to_string());
        self.known(value)
    }

    /// The number of a value that came before.
    pub fn known(&self, value: &str) -> Made<u8> {
        let position = self.0.iter().position(|known| known == value);
        let position = position.ok_or_else(|| format!("no suite has {value:?}"))?;
        Ok(u8::try_from(position)?)
    }

    /// The values as a Rust array, by number.
    pub fn made(&self, about: &str, name: &str) -> String {
        let (length, values) = (self.0.len(), &self.0);
        format!("/// {about}\npub(crate) static {name}: [&str; {length}] = {values:?};\n\n")
    }
}
