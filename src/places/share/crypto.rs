//! Links under a passphrase, by the browser's own cryptography.
//!
//! The key is made of the passphrase by PBKDF2 with SHA-256, and encrypts with AES-256-GCM. Salt and
//! nonce are new for each link; the number of rounds stands in it, so that it can be raised.

use js_sys::{Array, Function, JsString, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::report::link::{Content, LinkError, Sealed, VERSION};
use crate::state::browser;

/// Rounds of PBKDF2 for new links, as OWASP recommended for SHA-256 in 2023.
pub(super) const ROUNDS: u32 = 600_000;

/// Whether there is cryptography: only over HTTPS, on this machine, or from disk.
pub(super) fn is_available() -> bool {
    member(&crypto(), "subtle").is_ok_and(|subtle| subtle.is_object())
}

/// Encrypts what a link holds.
pub(super) async fn seal(packed: &[u8], passphrase: &str) -> Result<Sealed, JsValue> {
    let mut sealed = Sealed {
        version: VERSION,
        rounds: ROUNDS,
        salt: [0; 16],
        nonce: [0; 12],
        secret: Vec::new(),
    };
    random(&mut sealed.salt)?;
    random(&mut sealed.nonce)?;
    let key = key_of(&sealed, passphrase).await?;
    let packed = Uint8Array::from(packed).into();
    let encrypted = subtle("encrypt", &[cipher(&sealed)?, key, packed]).await?;
    sealed.secret = Uint8Array::new(&encrypted).to_vec();
    Ok(sealed)
}

/// Decrypts what a link holds.
pub(super) async fn unseal(sealed: &Sealed, passphrase: &str) -> Result<Content, LinkError> {
    if !is_available() {
        return Err(LinkError::NoCryptography);
    }
    let key = key_of(sealed, passphrase).await;
    let key = key.map_err(|_| LinkError::NoCryptography)?;
    // The checksum said that the link is whole: what does not decrypt has another key.
    let packed = decrypted(sealed, key)
        .await
        .map_err(|_| LinkError::WrongPassphrase)?;
    sealed.opened(&packed)
}

async fn decrypted(sealed: &Sealed, key: JsValue) -> Result<Vec<u8>, JsValue> {
    let secret = Uint8Array::from(sealed.secret.as_slice()).into();
    let packed = subtle("decrypt", &[cipher(sealed)?, key, secret]).await?;
    Ok(Uint8Array::new(&packed).to_vec())
}

async fn key_of(sealed: &Sealed, passphrase: &str) -> Result<JsValue, JsValue> {
    // One spelling of accents, whatever the keyboard writes.
    let passphrase = String::from(JsString::from(passphrase).normalize("NFKC"));
    let passphrase = Uint8Array::from(passphrase.as_bytes()).into();
    let derive = Array::of1(&"deriveKey".into()).into();
    let method = "PBKDF2".into();
    let no = JsValue::FALSE;
    let imported = subtle(
        "importKey",
        &["raw".into(), passphrase, method, no.clone(), derive],
    )
    .await?;
    let derivation = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", Uint8Array::from(&sealed.salt[..]).into()),
        ("iterations", sealed.rounds.into()),
    ])?;
    let wanted = object(&[("name", "AES-GCM".into()), ("length", 256.into())])?;
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into()).into();
    subtle("deriveKey", &[derivation, imported, wanted, no, uses]).await
}

fn cipher(sealed: &Sealed) -> Result<JsValue, JsValue> {
    object(&[
        ("name", "AES-GCM".into()),
        ("iv", Uint8Array::from(&sealed.nonce[..]).into()),
        (
            "additionalData",
            Uint8Array::from(sealed.bound().as_slice()).into(),
        ),
    ])
}

fn random(bytes: &mut [u8]) -> Result<(), JsValue> {
    let crypto = crypto();
    let array = Uint8Array::new_with_length(bytes.len() as u32);
    let fill: Function = member(&crypto, "getRandomValues")?.dyn_into()?;
    fill.call1(&crypto, &array)?;
    array.copy_to(bytes);
    Ok(())
}

/// Calls a function of the browser's cryptography by its name.
async fn subtle(name: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let subtle = member(&crypto(), "subtle")?;
    let function: Function = member(&subtle, name)?.dyn_into()?;
    let promise: Promise = function
        .apply(&subtle, &arguments.iter().collect::<Array>())?
        .dyn_into()?;
    JsFuture::from(promise).await
}

fn crypto() -> JsValue {
    member(&browser::window(), "crypto").unwrap_or(JsValue::UNDEFINED)
}

fn member(of: &JsValue, name: &str) -> Result<JsValue, JsValue> {
    Reflect::get(of, &name.into())
}

fn object(members: &[(&str, JsValue)]) -> Result<JsValue, JsValue> {
    let object = Object::new();
    for (name, value) in members {
        Reflect::set(&object, &(*name).into(), value)?;
    }
    Ok(object.into())
}
