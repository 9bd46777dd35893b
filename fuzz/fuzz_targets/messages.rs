//! What page and workers say to each other: what is understood is exactly what was said.
#![no_main]

use std::fmt::Debug;

use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use serde::Serialize;
use serde::de::DeserializeOwned;
use strength::Guideline;
use trace::file::{Layout, Options};
use trace::mapping;
use worker::protocol::{
    FromCollector, FromHasher, FromInspector, FromReader, FromSeeker, Inquiry, KeepNews, KeepOrder, Member, Message,
    Packed, Said, ToCollector, ToHasher, ToInspector, ToReader, ToSeeker, Value,
};

/// A value as a browser could hand it over.
#[derive(Arbitrary, Debug)]
enum Any {
    Nothing,
    Number(f64),
    /// Most numbers of messages are small and whole.
    Small(u16),
    Flag(bool),
    Text(String),
    Bytes(Vec<u8>),
    File(u8),
    Buffer(Vec<u8>),
}

type Values = Vec<Value<u8, Vec<u8>>>;

fn values(any: Vec<Any>) -> Values {
    let each = any.into_iter().map(|value| match value {
        Any::Nothing => Value::Nothing,
        Any::Number(number) => Value::Number(number),
        Any::Small(number) => Value::Number(f64::from(number)),
        Any::Flag(flag) => Value::Flag(flag),
        Any::Text(text) => Value::Text(text),
        Any::Bytes(bytes) => Value::Bytes(bytes),
        Any::File(file) => Value::File(file),
        Any::Buffer(buffer) => Value::Buffer(buffer),
    });
    each.collect()
}

/// A message that is understood says what was said, word for word.
fn there_and_back<M: Message<u8, Vec<u8>>>(values: &Values) {
    if let Ok(message) = M::from_values(values.clone()) {
        assert_eq!(&message.into_values(), values);
    }
}

/// What is packed inside of a message is opened as a whole or not at all.
fn opened<T: Serialize + DeserializeOwned>(bytes: &[u8]) {
    let value: Value<u8, Vec<u8>> = Value::Bytes(bytes.to_vec());
    let packed: Packed<T> = Member::from_value(value).expect("bytes can be packed");
    if let Some(value) = packed.open() {
        let again = Packed::of(&value);
        let again = again.open().map(|value| Packed::of(&value));
        assert_eq!(again.as_ref(), Some(&Packed::of(&value)));
    }
}

fuzz_target!(|said: (Vec<Any>, &[u8])| {
    let (any, packed) = said;
    let values = values(any);
    there_and_back::<ToReader<u8>>(&values);
    there_and_back::<Said<FromReader<Vec<u8>>>>(&values);
    there_and_back::<ToCollector<u8, Vec<u8>>>(&values);
    there_and_back::<Said<FromCollector<Vec<u8>>>>(&values);
    there_and_back::<ToInspector<u8>>(&values);
    there_and_back::<Said<FromInspector<Vec<u8>>>>(&values);
    there_and_back::<ToHasher<u8>>(&values);
    there_and_back::<Said<FromHasher>>(&values);
    there_and_back::<ToSeeker<u8>>(&values);
    there_and_back::<Said<FromSeeker<Vec<u8>>>>(&values);
    opened::<Options>(packed);
    opened::<Layout>(packed);
    opened::<Guideline>(packed);
    opened::<Inquiry>(packed);
    opened::<KeepOrder>(packed);
    opened::<KeepNews>(packed);
    opened::<mapping::Question>(packed);
});
