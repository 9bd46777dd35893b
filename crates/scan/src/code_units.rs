//! What kind of code units bytes hold, and UTF-16 as single bytes.

use crate::block::BLOCK;
#[cfg(target_arch = "x86_64")]
use crate::block::halves;
#[cfg(target_arch = "wasm32")]
use crate::block::quarters;
use crate::on_best_processor;

/// What bytes hold besides ASCII.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// A byte that is zero.
    pub nul: bool,
    /// A byte above 127.
    pub beyond_ascii: bool,
}

impl Survey {
    fn and(self, other: Self) -> Self {
        Self {
            nul: self.nul | other.nul,
            beyond_ascii: self.beyond_ascii | other.beyond_ascii,
        }
    }
}

on_best_processor! {
    /// Surveys bytes.
    pub fn survey(bytes: &[u8]) -> Survey = survey_with(survey_vectors, survey_plainly)
}

#[inline(always)]
fn survey_with(bytes: &[u8], survey: impl Fn(&[u8; BLOCK]) -> Survey) -> Survey {
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    let mut padded = [b' '; BLOCK];
    if let Some(front) = padded.get_mut(..rest.len()) {
        front.copy_from_slice(rest);
    }
    blocks
        .iter()
        .fold(survey(&padded), |all, block| all.and(survey(block)))
}

#[cfg_attr(
    target_arch = "wasm32",
    allow(
        dead_code,
        reason = "every browser has vectors; the tests compare with this"
    )
)]
#[inline(always)]
fn survey_plainly(bytes: &[u8; BLOCK]) -> Survey {
    let (least, all) = bytes.iter().fold((u8::MAX, 0), |(least, all), byte| {
        (least.min(*byte), all | *byte)
    });
    Survey {
        nul: least == 0,
        beyond_ascii: all > 0x7f,
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
#[inline]
fn survey_vectors(bytes: &[u8; BLOCK]) -> Survey {
    use std::arch::x86_64::{
        _mm256_cmpeq_epi8, _mm256_min_epu8, _mm256_movemask_epi8, _mm256_or_si256,
        _mm256_setzero_si256,
    };
    let [low, high] = halves(bytes);
    let least = _mm256_min_epu8(low, high);
    Survey {
        nul: _mm256_movemask_epi8(_mm256_cmpeq_epi8(least, _mm256_setzero_si256())) != 0,
        beyond_ascii: _mm256_movemask_epi8(_mm256_or_si256(low, high)) != 0,
    }
}

#[cfg(target_arch = "wasm32")]
#[target_feature(enable = "simd128")]
#[inline]
fn survey_vectors(bytes: &[u8; BLOCK]) -> Survey {
    use std::arch::wasm32::{i8x16_all_true, i8x16_bitmask, u8x16_min, v128_or};
    let [a, b, c, d] = quarters(bytes);
    let least = u8x16_min(u8x16_min(a, b), u8x16_min(c, d));
    Survey {
        nul: !i8x16_all_true(least),
        beyond_ascii: i8x16_bitmask(v128_or(v128_or(a, b), v128_or(c, d))) != 0,
    }
}

/// Code units that are narrowed together.
const UNITS: usize = 64;

on_best_processor! {
    /// Writes the ASCII that UTF-16 (low byte first) begins with to the front of `out`; says
    /// how many. It may stop before the first that is none (or a zero), but only just before it.
    pub fn narrow(utf16: &[u8], out: &mut [u8]) -> usize = narrow_with(vectors, portable)
}

#[inline(always)]
fn narrow_with(
    utf16: &[u8],
    out: &mut [u8],
    narrow: impl Fn((&[u8; 2 * UNITS], &mut [u8; UNITS])) -> bool,
) -> usize {
    let (wide, _) = utf16.as_chunks::<{ 2 * UNITS }>();
    let (narrowed, _) = out.as_chunks_mut::<UNITS>();
    let narrowed_blocks = narrowed.len();
    let mut blocks = wide.iter().zip(narrowed);
    let odd = blocks.position(|(wide, out)| !narrow((wide, out)));
    let whole = odd.unwrap_or(wide.len().min(narrowed_blocks)) * UNITS;
    let rest = utf16.get(2 * whole..).unwrap_or_default();
    let (pairs, _) = rest.as_chunks::<2>();
    let mut done = whole;
    for (pair, out) in pairs.iter().take(UNITS).zip(out.iter_mut().skip(whole)) {
        if pair[1] != 0 || !(1..0x80).contains(&pair[0]) {
            break;
        }
        *out = pair[0];
        done += 1;
    }
    done
}

#[cfg_attr(
    target_arch = "wasm32",
    allow(
        dead_code,
        reason = "every browser has vectors; the tests compare with this"
    )
)]
#[inline(always)]
fn portable((wide, out): (&[u8; 2 * UNITS], &mut [u8; UNITS])) -> bool {
    let (pairs, _) = wide.as_chunks::<2>();
    let mut least = u8::MAX;
    let mut all = 0;
    for (pair, out) in pairs.iter().zip(out) {
        least = least.min(pair[0]);
        all |= pair[0] & 0x80 | pair[1];
        *out = pair[0];
    }
    least > 0 && all == 0
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
#[inline]
fn vectors((wide, out): (&[u8; 2 * UNITS], &mut [u8; UNITS])) -> bool {
    use std::arch::x86_64::{
        _mm_cmpgt_epi8, _mm_cvtsi128_si64, _mm_min_epi8, _mm_movemask_epi8, _mm_packus_epi16,
        _mm_set_epi64x, _mm_set1_epi8, _mm_setzero_si128, _mm_unpackhi_epi64,
    };
    let word = |at: usize| i64::from_le_bytes(eight(wide, at));
    let mut least = _mm_set1_epi8(i8::MAX);
    for (index, out) in out.as_chunks_mut::<16>().0.iter_mut().enumerate() {
        let at = 32 * index;
        // What is not Latin becomes 0 or 255.
        let narrowed = _mm_packus_epi16(
            _mm_set_epi64x(word(at + 8), word(at)),
            _mm_set_epi64x(word(at + 24), word(at + 16)),
        );
        least = _mm_min_epi8(least, narrowed);
        let (low, high) = out.split_at_mut(8);
        low.copy_from_slice(&_mm_cvtsi128_si64(narrowed).to_le_bytes());
        high.copy_from_slice(
            &_mm_cvtsi128_si64(_mm_unpackhi_epi64(narrowed, narrowed)).to_le_bytes(),
        );
    }
    // As signed numbers, ASCII is exactly what is above zero.
    _mm_movemask_epi8(_mm_cmpgt_epi8(least, _mm_setzero_si128())) == 0xffff
}

#[cfg(target_arch = "wasm32")]
#[target_feature(enable = "simd128")]
#[inline]
fn vectors((wide, out): (&[u8; 2 * UNITS], &mut [u8; UNITS])) -> bool {
    use std::arch::wasm32::{
        i8x16_all_true, i8x16_gt, i8x16_min, i8x16_splat, i64x2, i64x2_extract_lane,
        u8x16_narrow_i16x8,
    };
    let word = |at: usize| i64::from_le_bytes(eight(wide, at));
    let mut least = i8x16_splat(i8::MAX);
    for (index, out) in out.as_chunks_mut::<16>().0.iter_mut().enumerate() {
        let at = 32 * index;
        // What is not Latin becomes 0 or 255.
        let narrowed = u8x16_narrow_i16x8(
            i64x2(word(at), word(at + 8)),
            i64x2(word(at + 16), word(at + 24)),
        );
        least = i8x16_min(least, narrowed);
        let (low, high) = out.split_at_mut(8);
        low.copy_from_slice(&i64x2_extract_lane::<0>(narrowed).to_le_bytes());
        high.copy_from_slice(&i64x2_extract_lane::<1>(narrowed).to_le_bytes());
    }
    // As signed numbers, ASCII is exactly what is above zero.
    i8x16_all_true(i8x16_gt(least, i8x16_splat(0)))
}

#[cfg(any(target_arch = "wasm32", target_arch = "x86_64"))]
#[inline(always)]
fn eight(bytes: &[u8; 2 * UNITS], at: usize) -> [u8; 8] {
    let mut eight = [0; 8];
    eight.copy_from_slice(&bytes[at..at + 8]);
    eight
}

/// [`survey`] without vectors.
#[cfg(feature = "twins")]
pub(crate) fn survey_portably(bytes: &[u8]) -> Survey {
    survey_with(bytes, survey_plainly)
}

/// [`narrow`] without vectors.
#[cfg(feature = "twins")]
pub(crate) fn narrow_portably(utf16: &[u8], out: &mut [u8]) -> usize {
    narrow_with(utf16, out, portable)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn vectors_survey_what_plain_code_surveys(
            bytes in prop::collection::vec(prop_oneof![40 => 1..0x80_u8, 1 => any::<u8>()], 0..300)
        ) {
            prop_assert_eq!(survey(&bytes), survey_with(&bytes, survey_plainly));
            let expected = Survey {
                nul: bytes.contains(&0),
                beyond_ascii: bytes.iter().any(|byte| *byte > 0x7f),
            };
            prop_assert_eq!(survey(&bytes), expected);
        }
    }

    #[test]
    fn surveys() {
        for length in [0, 1, 63, 200] {
            let mut bytes = vec![b'a'; length];
            assert_eq!(survey(&bytes), Survey::default());
            bytes.push(0);
            assert!(survey(&bytes).nul && !survey(&bytes).beyond_ascii);
            bytes.pop();
            bytes.push(0x80);
            assert!(!survey(&bytes).nul && survey(&bytes).beyond_ascii);
        }
    }

    proptest! {
        #[test]
        fn ascii_is_narrowed_up_to_what_is_none(
            plain in 0..300_usize,
            other in prop_oneof![Just(0_u16), 0x80..0x100_u16, 0x100..u16::MAX],
            behind in 0..200_usize,
        ) {
            let ascii: Vec<u16> = (0..plain).map(|index| 1 + (index % 127) as u16).collect();
            let mut units = ascii.clone();
            units.push(other);
            units.resize(units.len() + behind, 65);
            let bytes: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
            let mut out = vec![0; units.len()];
            prop_assert_eq!(narrow(&bytes, &mut out), plain);
            let narrowed: Vec<u16> = out[..plain].iter().map(|byte| u16::from(*byte)).collect();
            prop_assert_eq!(narrowed, ascii);
            let mut plainly = vec![0; units.len()];
            prop_assert_eq!(narrow_with(&bytes, &mut plainly, portable), plain);
            prop_assert_eq!(&plainly[..plain], &out[..plain]);
        }
    }
}
