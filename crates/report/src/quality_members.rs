//! How strength, forward secrecy and proof stand in the files.
//!
//! Source: `docs/report-format.md`.

use serde::{Serialize, Serializer, ser::SerializeMap};
use strength::{ForwardSecrecy, Grade};

use tally::Quality;
use trace::Proof;

/// The three objects that stand behind `tls`, all members always there, in their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct QualityMembers(pub Quality);

impl Serialize for QualityMembers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Quality {
            strength,
            forward_secrecy,
            proof,
        } = &self.0;
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("strength", &Counts(strength, Grade::ALL.map(Grade::id)))?;
        let answers = ForwardSecrecy::ALL.map(ForwardSecrecy::id);
        map.serialize_entry("forward_secrecy", &Counts(forward_secrecy, answers))?;
        map.serialize_entry("proof", &Counts(proof, Proof::ALL.map(Proof::id)))?;
        map.end()
    }
}

/// Counts with the names of their members.
struct Counts<'a, const N: usize>(&'a [u64; N], [&'static str; N]);

impl<const N: usize> Serialize for Counts<'_, N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.1.iter().zip(self.0))
    }
}
