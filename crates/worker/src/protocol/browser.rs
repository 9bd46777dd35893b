//! Messages as the browser posts them: arrays of JavaScript.

use js_sys::{Array, ArrayBuffer, Uint8Array};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;
use web_sys::File;

use super::codec::{Message, NotUnderstood};

type Value = super::codec::Value<File, ArrayBuffer>;

/// The data to post, and what of it is handed over instead of copied.
pub(crate) fn written(message: impl Message<File, ArrayBuffer>) -> (JsValue, JsValue) {
    of_values(message.into_values())
}

/// Reads what [`written`] wrote.
///
/// # Errors
/// Where it is no message of that type.
pub(crate) fn read<M: Message<File, ArrayBuffer>>(data: &JsValue) -> Result<M, NotUnderstood> {
    M::from_values(values_of(data)?)
}

fn of_values(values: Vec<Value>) -> (JsValue, JsValue) {
    let data = Array::new();
    let transfer = Array::new();
    for value in values {
        data.push(&match value {
            Value::Nothing => JsValue::UNDEFINED,
            Value::Number(number) => number.into(),
            Value::Flag(flag) => flag.into(),
            Value::Text(text) => text.into(),
            Value::Bytes(bytes) => Uint8Array::from(bytes.as_slice()).into(),
            Value::File(file) => file.into(),
            Value::Buffer(buffer) => {
                transfer.push(&buffer);
                buffer.into()
            }
        });
    }
    (data.into(), transfer.into())
}

fn values_of(data: &JsValue) -> Result<Vec<Value>, NotUnderstood> {
    let data: &Array = data.dyn_ref().ok_or(NotUnderstood::NoMessage)?;
    data.iter().map(value_of).collect()
}

fn value_of(data: JsValue) -> Result<Value, NotUnderstood> {
    if data.is_undefined() {
        return Ok(Value::Nothing);
    }
    if let Some(number) = data.as_f64() {
        return Ok(Value::Number(number));
    }
    if let Some(flag) = data.as_bool() {
        return Ok(Value::Flag(flag));
    }
    if let Some(text) = data.as_string() {
        return Ok(Value::Text(text));
    }
    let data = match data.dyn_into::<Uint8Array>() {
        Ok(bytes) => return Ok(Value::Bytes(bytes.to_vec())),
        Err(data) => data,
    };
    let data = match data.dyn_into::<ArrayBuffer>() {
        Ok(buffer) => return Ok(Value::Buffer(buffer)),
        Err(data) => data,
    };
    match data.dyn_into::<File>() {
        Ok(file) => Ok(Value::File(file)),
        Err(_) => Err(NotUnderstood::UnknownValue),
    }
}

/// A value as a buffer of postcard; no bytes where it cannot be written, which whoever reads them finds
/// out. Nothing that is written is empty.
pub(crate) fn packed<T: Serialize + ?Sized>(value: &T) -> ArrayBuffer {
    postcard::to_allocvec(value).map_or_else(|_| ArrayBuffer::new(0), |bytes| buffer_of(&bytes))
}

/// What [`packed`] made; `None` where that is not what is there.
pub(crate) fn unpacked<T: DeserializeOwned>(buffer: &ArrayBuffer) -> Option<T> {
    postcard::from_bytes(&Uint8Array::new(buffer).to_vec()).ok()
}

/// Bytes as a buffer of JavaScript's own, which can be handed over.
pub(crate) fn buffer_of(bytes: &[u8]) -> ArrayBuffer {
    Uint8Array::from(bytes).buffer()
}
