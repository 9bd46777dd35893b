//! How a message crosses from one thread of the browser to another: as a list of values that begins with
//! the number of its kind. The codec knows no browser, so that it is tested where there is none;
//! `browser.rs` makes an array of the list and a list of the array.

use std::marker::PhantomData;

use serde::Serialize;
use serde::de::DeserializeOwned;

use trace::DateOrder;

/// Whole numbers up to here are exact as numbers of JavaScript.
const MOST: f64 = 9_007_199_254_740_992.0;

/// A value of a message. `F` is a file as the person gave it, and `B` bytes that are handed over instead
/// of copied.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<F, B> {
    /// There is none.
    Nothing,
    /// A number.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// A text.
    Text(String),
    /// Bytes that are copied.
    Bytes(Vec<u8>),
    /// A file.
    File(F),
    /// Bytes that are handed over.
    Buffer(B),
}

/// Why something is no message of the kind that was expected. Whoever receives such a thing gives up and
/// says so: guessing would show wrong numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotUnderstood {
    /// It does not begin with a number.
    NoMessage,
    /// A value is none that messages are made of.
    UnknownValue,
    /// It has a number that this receiver does not know.
    UnknownKind,
    /// A value of it is missing, or is of another type.
    WrongValue,
    /// It has more values than its kind has.
    TooLong,
}

/// What can be posted to whoever expects this type.
pub trait Message<F, B>: Sized {
    /// The values that stand for it.
    fn into_values(self) -> Vec<Value<F, B>>;

    /// Reads what [`Message::into_values`] wrote.
    ///
    /// # Errors
    /// Where the values are not exactly those of a message of this type.
    fn from_values(values: Vec<Value<F, B>>) -> Result<Self, NotUnderstood>;
}

/// What can be a member of a message.
pub trait Member<F, B>: Sized {
    /// The value that stands for it.
    fn into_value(self) -> Value<F, B>;

    /// Reads what [`Member::into_value`] wrote; none where it is something else.
    fn from_value(value: Value<F, B>) -> Option<Self>;
}

impl<F, B> Member<F, B> for u64 {
    fn into_value(self) -> Value<F, B> {
        Value::Number(self as f64)
    }

    fn from_value(value: Value<F, B>) -> Option<Self> {
        match value {
            Value::Number(number) if (0.0..=MOST).contains(&number) && number.fract() == 0.0 => {
                Some(number as u64)
            }
            _ => None,
        }
    }
}

impl<F, B> Member<F, B> for u32 {
    fn into_value(self) -> Value<F, B> {
        Value::Number(self.into())
    }

    fn from_value(value: Value<F, B>) -> Option<Self> {
        u64::from_value(value)?.try_into().ok()
    }
}

impl<F, B> Member<F, B> for Option<u64> {
    fn into_value(self) -> Value<F, B> {
        self.map_or(Value::Nothing, u64::into_value)
    }

    fn from_value(value: Value<F, B>) -> Option<Self> {
        match value {
            Value::Nothing => Some(None),
            value => u64::from_value(value).map(Some),
        }
    }
}

impl<F, B> Member<F, B> for bool {
    fn into_value(self) -> Value<F, B> {
        Value::Flag(self)
    }

    fn from_value(value: Value<F, B>) -> Option<Self> {
        match value {
            Value::Flag(flag) => Some(flag),
            _ => None,
        }
    }
}

/// Whether the day comes first.
impl<F, B> Member<F, B> for DateOrder {
    fn into_value(self) -> Value<F, B> {
        Value::Flag(self == Self::DayFirst)
    }

    fn from_value(value: Value<F, B>) -> Option<Self> {
        match value {
            Value::Flag(true) => Some(Self::DayFirst),
            Value::Flag(false) => Some(Self::MonthFirst),
            _ => None,
        }
    }
}

impl<F, B> Member<F, B> for String {
    fn into_value(self) -> Value<F, B> {
        Value::Text(self)
    }

    fn from_value(value: Value<F, B>) -> Option<Self> {
        match value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl<F, B> Member<F, B> for Vec<u8> {
    fn into_value(self) -> Value<F, B> {
        Value::Bytes(self)
    }

    fn from_value(value: Value<F, B>) -> Option<Self> {
        match value {
            Value::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }
}

/// A file as the person gave it.
#[derive(Clone, Debug, PartialEq)]
pub struct Handle<F>(pub F);

impl<F, B> Member<F, B> for Handle<F> {
    fn into_value(self) -> Value<F, B> {
        Value::File(self.0)
    }

    fn from_value(value: Value<F, B>) -> Option<Self> {
        match value {
            Value::File(file) => Some(Self(file)),
            _ => None,
        }
    }
}

/// Bytes that are handed over.
#[derive(Clone, Debug, PartialEq)]
pub struct Buffer<B>(pub B);

impl<F, B> Member<F, B> for Buffer<B> {
    fn into_value(self) -> Value<F, B> {
        Value::Buffer(self.0)
    }

    fn from_value(value: Value<F, B>) -> Option<Self> {
        match value {
            Value::Buffer(buffer) => Some(Self(buffer)),
            _ => None,
        }
    }
}

/// A value of another room, written with `postcard`. It is opened by whoever it is meant for, who answers
/// for it where it cannot be understood; whoever hands it on need not know how to read it.
pub struct Packed<T> {
    bytes: Vec<u8>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Packed<T> {
    fn clone(&self) -> Self {
        Self {
            bytes: self.bytes.clone(),
            of: PhantomData,
        }
    }
}

impl<T> std::fmt::Debug for Packed<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Packed({} bytes)", self.bytes.len())
    }
}

impl<T> PartialEq for Packed<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl<T: Serialize> Packed<T> {
    /// Writes a value. Where it cannot be written, nobody can read it either: [`Packed::open`] says so.
    pub fn of(value: &T) -> Self {
        Self {
            bytes: postcard::to_allocvec(value).unwrap_or_default(),
            of: PhantomData,
        }
    }
}

impl<T: DeserializeOwned> Packed<T> {
    /// Reads it; none where it is something else.
    pub fn open(&self) -> Option<T> {
        let (value, rest) = postcard::take_from_bytes(&self.bytes).ok()?;
        rest.is_empty().then_some(value)
    }
}

impl<F, B, T> Member<F, B> for Packed<T> {
    fn into_value(self) -> Value<F, B> {
        Value::Bytes(self.bytes)
    }

    fn from_value(value: Value<F, B>) -> Option<Self> {
        match value {
            Value::Bytes(bytes) => Some(Self {
                bytes,
                of: PhantomData,
            }),
            _ => None,
        }
    }
}

/// The number that values begin with, and the values after it.
///
/// # Errors
/// Where there is no number.
pub(super) fn begin<F, B>(
    values: Vec<Value<F, B>>,
) -> Result<(u32, std::vec::IntoIter<Value<F, B>>), NotUnderstood> {
    let mut values = values.into_iter();
    let kind = values.next().and_then(u32::from_value);
    Ok((kind.ok_or(NotUnderstood::NoMessage)?, values))
}

/// The next member.
///
/// # Errors
/// Where it is missing, or of another type.
pub(super) fn member<F, B, M: Member<F, B>>(
    values: &mut std::vec::IntoIter<Value<F, B>>,
) -> Result<M, NotUnderstood> {
    let value = values.next().and_then(M::from_value);
    value.ok_or(NotUnderstood::WrongValue)
}

/// Defines what is said in one role: an enum, and how each of its kinds is written. Beside each kind stands
/// its number, which no other kind of any role has unless both are the same.
macro_rules! messages {
    (
        $(#[$about:meta])*
        pub enum $name:ident $(<$($of:ident),+>)? {
            $(
                $(#[$kind_about:meta])*
                $number:literal $kind:ident {
                    $( $(#[$member_about:meta])* $member:ident: $type:ty, )*
                },
            )+
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $name $(<$($of),+>)? {
            $(
                $(#[$kind_about])*
                $kind { $( $(#[$member_about])* $member: $type, )* },
            )+
        }

        impl<F, B> $crate::protocol::codec::Message<F, B> for $name $(<$($of),+>)? {
            fn into_values(self) -> Vec<$crate::protocol::codec::Value<F, B>> {
                use $crate::protocol::codec::{Member, Value};
                match self {
                    $( Self::$kind { $($member,)* } => vec![
                        Value::Number($number.into()),
                        $( Member::<F, B>::into_value($member), )*
                    ], )+
                }
            }

            fn from_values(
                values: Vec<$crate::protocol::codec::Value<F, B>>,
            ) -> Result<Self, $crate::protocol::codec::NotUnderstood> {
                use $crate::protocol::codec::{NotUnderstood, begin, member};
                let (kind, mut values) = begin(values)?;
                let message = match kind {
                    $( $number => Self::$kind { $( $member: member(&mut values)?, )* }, )+
                    _ => return Err(NotUnderstood::UnknownKind),
                };
                match values.next() {
                    None => Ok(message),
                    Some(_) => Err(NotUnderstood::TooLong),
                }
            }
        }
    };
}

pub(super) use messages;
