//! The members of an object, in the order in which they are written: of columns that are found by what
//! their names contain, the first counts.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::decode;

/// Names and values, in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Members(pub Vec<(String, Value)>);

impl Members {
    /// The value of a member; the last one of a repeated name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let mut members = self.0.iter().rev();
        members
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Ordered;
        impl<'de> Visitor<'de> for Ordered {
            type Value = Members;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Ordered)
    }
}

/// Reads an object; none if it is not JSON.
pub(super) fn parse(object: &[u8]) -> Option<Members> {
    read(object)
}

/// Reads an array; none if it is not JSON.
pub(super) fn parse_array(array: &[u8]) -> Option<Vec<Value>> {
    read(array)
}

fn read<T: for<'de> Deserialize<'de>>(bytes: &[u8]) -> Option<T> {
    let text = decode::text(bytes);
    serde_json::from_str(&text).ok().or_else(|| {
        // Control characters occur inside strings of real exports, where JSON forbids them.
        let clean: String = text
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        serde_json::from_str(&clean).ok()
    })
}
