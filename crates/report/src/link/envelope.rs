//! What is around the content: version, length, checksum, packing, and letters that an address may
//! hold.
//!
//! Everything that comes in is hostile: sizes are bounded before anything is allocated, and what is
//! unpacked is capped where it comes out.
//!
//! Source: `docs/links.md`, The envelope.

use std::io::{Read, Write};

use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

use super::LinkError;
use super::content::Content;
use super::upgrade::{VERSION, upgraded};

/// A longer text is not looked at. Links are made with 2,000 characters at most.
pub const MAX_TEXT: usize = 8000;
/// Content is not unpacked beyond this, and none that is larger is packed.
pub(super) const MAX_CONTENT: usize = 256 << 10;
/// Mode, length (two bytes), check of these and of the version, CRC-32 of everything (four bytes).
const HEADER: usize = 8;

const MODE_OPEN: u8 = 0;
const MODE_SEALED: u8 = 1;

/// Rounds of PBKDF2 that a link may ask a browser for: about ten seconds.
const MAX_ROUNDS: u32 = 10_000_000;
const SALT: usize = 16;
const NONCE: usize = 12;
/// AES-GCM adds these to what it encrypts.
const TAG: usize = 16;
/// What a passphrase adds to a link.
const SEAL: usize = 4 + SALT + NONCE + TAG;

/// Letters, digits, `-` and `_`, without padding. A link that was cut ends anywhere, so the last
/// letter may hold bits that nobody wants; whether the link is whole is told by its length.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(DecodePaddingMode::RequireNone)
        .with_decode_allow_trailing_bits(true),
);

/// What a link opens to.
#[derive(Clone, Debug, PartialEq)]
pub enum Opened {
    /// What it holds.
    Content(Box<Content>),
    /// It needs a passphrase.
    Sealed(Sealed),
}

/// A link under a passphrase: AES-256-GCM, the key by PBKDF2 with SHA-256.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The version of the link; it is authenticated with the rest.
    pub version: u32,
    /// Rounds of PBKDF2.
    pub rounds: u32,
    /// Salt of PBKDF2.
    pub salt: [u8; SALT],
    /// Nonce of AES-GCM.
    pub nonce: [u8; NONCE],
    /// What was encrypted, with the tag at its end.
    pub secret: Vec<u8>,
}

/// Opens the text of a link, which [`super::find`] found.
///
/// # Errors
/// Where it was cut or changed, is from a newer version, or is no link.
pub fn open(text: &str) -> Result<Opened, LinkError> {
    let (version, mode, payload) = read(text)?;
    match mode {
        MODE_OPEN => {
            let content = unpacked(version, &payload)?;
            Ok(Opened::Content(Box::new(content)))
        }
        _ => sealed(version, &payload)
            .map(Opened::Sealed)
            .ok_or(LinkError::NotOurs),
    }
}

impl Sealed {
    /// What is encrypted beside the content, so that it cannot be changed unnoticed.
    pub fn bound(&self) -> Vec<u8> {
        self.version.to_string().into_bytes()
    }

    /// Reads what the passphrase gave.
    ///
    /// # Errors
    /// Where that is no content.
    pub fn opened(&self, packed: &[u8]) -> Result<Content, LinkError> {
        unpacked(self.version, packed)
    }

    /// The text of the link.
    pub fn text(&self) -> String {
        let mut payload = Vec::with_capacity(SEAL + self.secret.len());
        payload.extend_from_slice(&self.rounds.to_be_bytes());
        payload.extend_from_slice(&self.salt);
        payload.extend_from_slice(&self.nonce);
        payload.extend_from_slice(&self.secret);
        written(MODE_SEALED, &payload)
    }
}

fn sealed(version: u32, payload: &[u8]) -> Option<Sealed> {
    let (rounds, rest) = payload.split_first_chunk::<4>()?;
    let (salt, rest) = rest.split_first_chunk::<SALT>()?;
    let (nonce, secret) = rest.split_first_chunk::<NONCE>()?;
    let rounds = u32::from_be_bytes(*rounds);
    ((1..=MAX_ROUNDS).contains(&rounds) && secret.len() >= TAG).then(|| Sealed {
        version,
        rounds,
        salt: *salt,
        nonce: *nonce,
        secret: secret.to_vec(),
    })
}

/// The text of an open link.
pub(super) fn open_text(packed: &[u8]) -> String {
    written(MODE_OPEN, packed)
}

/// How many characters the text of so many packed bytes has.
pub(super) fn text_length(packed: usize, is_sealed: bool) -> usize {
    let seal = if is_sealed { SEAL } else { 0 };
    VERSION.to_string().len() + 1 + characters_of(HEADER + seal + packed)
}

/// How many letters so many bytes take.
fn characters_of(bytes: usize) -> usize {
    (bytes * 4).div_ceil(3)
}

/// Packs content. `None` beyond the limit.
pub(super) fn packed(content: &[u8]) -> Option<Vec<u8>> {
    if content.len() > MAX_CONTENT {
        return None;
    }
    let mut to = DeflateEncoder::new(Vec::new(), Compression::best());
    to.write_all(content).ok()?;
    to.finish().ok()
}

fn unpacked(version: u32, packed: &[u8]) -> Result<Content, LinkError> {
    let mut content = Vec::new();
    let most = MAX_CONTENT as u64 + 1;
    let end = DeflateDecoder::new(packed)
        .take(most)
        .read_to_end(&mut content);
    let is_whole = end.is_ok() && content.len() <= MAX_CONTENT;
    is_whole
        .then(|| upgraded(version, content))
        .flatten()
        .and_then(|content| Content::from_bytes(&content))
        .ok_or(LinkError::NotOurs)
}

fn written(mode: u8, payload: &[u8]) -> String {
    let length = u16::try_from(payload.len()).unwrap_or(u16::MAX);
    let start = start(VERSION, mode, length);
    let mut bytes = Vec::with_capacity(HEADER + payload.len());
    bytes.extend_from_slice(&start);
    bytes.extend_from_slice(&checksum(VERSION, &start, payload));
    bytes.extend_from_slice(payload);
    format!("{VERSION}.{}", BASE64.encode(bytes))
}

/// The header without its checksum. The last byte tells a changed length from a cut link: any one
/// letter that changes, changes it or does not fit it.
fn start(version: u32, mode: u8, length: u16) -> [u8; 4] {
    let [high, low] = length.to_be_bytes();
    [mode, high, low, version as u8 ^ mode ^ high ^ low]
}

fn checksum(version: u32, start: &[u8; 4], payload: &[u8]) -> [u8; 4] {
    let mut crc = Crc::new();
    crc.update(&version.to_be_bytes());
    crc.update(start);
    crc.update(payload);
    crc.sum().to_be_bytes()
}

/// Version, mode and payload of a text that is whole and unchanged.
fn read(text: &str) -> Result<(u32, u8, Vec<u8>), LinkError> {
    if text.len() > MAX_TEXT {
        return Err(LinkError::NotOurs);
    }
    let (version, characters) = match text.split_once('.') {
        Some(parts) => parts,
        // Nothing is left but the version, or a part of it.
        None if text.bytes().all(|byte| byte.is_ascii_digit()) => return Err(LinkError::Cut),
        None => return Err(LinkError::NotOurs),
    };
    let version = version_of(version).ok_or(LinkError::NotOurs)?;
    if version > VERSION {
        return Err(LinkError::Newer { version });
    }
    // One letter alone is less than a byte.
    let usable = match characters.len() % 4 {
        1 => characters.len() - 1,
        _ => characters.len(),
    };
    let bytes = characters
        .get(..usable)
        .and_then(|characters| BASE64.decode(characters).ok())
        .ok_or(LinkError::Changed)?;
    let (start_bytes, rest) = bytes.split_first_chunk::<4>().ok_or(LinkError::Cut)?;
    let [mode, high, low, _] = *start_bytes;
    let length = u16::from_be_bytes([high, low]);
    if *start_bytes != start(version, mode, length) || mode > MODE_SEALED {
        return Err(LinkError::Changed);
    }
    let whole = characters_of(HEADER + usize::from(length));
    // A mark of emphasis may have been taken for a part of the address.
    let (own, behind) = characters.split_at_checked(whole).ok_or(LinkError::Cut)?;
    if !behind.bytes().all(|byte| byte == b'_') {
        return Err(LinkError::Changed);
    }
    let (sum, payload) = rest.split_first_chunk::<4>().ok_or(LinkError::Cut)?;
    let payload = payload
        .get(..usize::from(length))
        .ok_or(LinkError::Cut)?
        .to_vec();
    let is_same = *sum == checksum(version, start_bytes, &payload)
        && BASE64.encode(bytes.get(..HEADER + payload.len()).unwrap_or_default()) == own;
    is_same
        .then_some((version, mode, payload))
        .ok_or(LinkError::Changed)
}

/// A number from 1, written without zeros before it.
fn version_of(text: &str) -> Option<u32> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && !text.starts_with('0'))
        .then(|| text.parse().ok())
        .flatten()
}
