//! JSON whose members keep their order, because the order belongs to the report format.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

/// A JSON value.
#[derive(Clone, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    Text(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Reads one JSON value.
pub fn parse(text: &str) -> serde_json::Result<Json> {
    serde_json::from_str(text)
}

impl Json {
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.members()
            .iter()
            .find(|(member, _)| member == name)
            .map(|(_, value)| value)
    }

    pub fn members(&self) -> &[(String, Json)] {
        if let Self::Object(members) = self {
            members
        } else {
            &[]
        }
    }

    pub fn items(&self) -> &[Json] {
        if let Self::Array(items) = self {
            items
        } else {
            &[]
        }
    }

    pub fn as_str(&self) -> Option<&str> {
        if let Self::Text(text) = self {
            Some(text)
        } else {
            None
        }
    }

    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(value) = self {
            Some(*value)
        } else {
            None
        }
    }

    pub fn as_i64(&self) -> Option<i64> {
        if let Self::Number(number) = self {
            number.as_i64()
        } else {
            None
        }
    }

    /// Where the first difference is, with both sides. Members that this one lacks are ignored: a
    /// report gains members over time.
    pub fn difference(&self, actual: &Json, path: &str) -> Option<String> {
        match (self, actual) {
            (Self::Array(wanted), Self::Array(found)) => wanted
                .iter()
                .zip(found)
                .enumerate()
                .find_map(|(index, (a, b))| a.difference(b, &format!("{path}[{index}]")))
                .or_else(|| {
                    (wanted.len() != found.len()).then(|| {
                        format!(
                            "{path} has {} entries instead of {}",
                            found.len(),
                            wanted.len()
                        )
                    })
                }),
            (Self::Object(wanted), Self::Object(_)) => {
                let given: Vec<&String> = wanted.iter().map(|(name, _)| name).collect();
                let found: Vec<&String> = (actual.members().iter())
                    .map(|(name, _)| name)
                    .filter(|name| given.contains(name))
                    .collect();
                if given != found {
                    return Some(format!("{path} has members {found:?} instead of {given:?}"));
                }
                wanted.iter().zip(given).find_map(|((_, wanted), name)| {
                    wanted.difference(actual.get(name)?, &format!("{path}.{name}"))
                })
            }
            _ => (self != actual).then(|| format!("{path} is {actual:?} instead of {self:?}")),
        }
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => to.write_str("null"),
            Self::Bool(value) => write!(to, "{value}"),
            Self::Number(number) => write!(to, "{number}"),
            Self::Text(text) => write!(to, "{text:?}"),
            Self::Array(items) => to.debug_list().entries(items).finish(),
            Self::Object(members) => to
                .debug_map()
                .entries(members.iter().map(|(a, b)| (a, b)))
                .finish(),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Json, E> {
        serde_json::Number::from_f64(value)
            .map(Json::Number)
            .ok_or_else(|| E::custom("not finite"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = from.next_element()? {
            items.push(item);
        }
        Ok(Json::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = from.next_entry()? {
            members.push(member);
        }
        Ok(Json::Object(members))
    }
}
