//! Where the bytes that matter are in a block, one bit for each byte.

/// Bytes that are looked at together.
pub const BLOCK: usize = 64;

/// The bytes of a block that structure a table; bit 0 is its first byte.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    pub quotes: u64,
    pub delimiters: u64,
    pub line_feeds: u64,
    pub returns: u64,
}

/// The bytes that structure a table.
#[derive(Clone, Copy, Debug)]
pub struct SpecialBytes {
    quote: u8,
    delimiter: u8,
    line_feed: u8,
    carriage_return: u8,
}

impl SpecialBytes {
    /// Those of a table with this delimiter.
    pub fn new(delimiter: u8) -> Self {
        // Where a vector is known when WebAssembly is made, browsers make it anew each time it is
        // used. One of a letter that seems to come from elsewhere stays in its register.
        let [quote, line_feed, carriage_return] = std::hint::black_box(*b"\"\n\r");
        Self {
            quote,
            delimiter,
            line_feed,
            carriage_return,
        }
    }
}

/// A block of a table.
#[derive(Clone, Copy)]
pub struct ByteBlock<'a> {
    pub bytes: &'a [u8; BLOCK],
    pub special: SpecialBytes,
    /// It begins inside quotes: where it has neither quotes nor line feeds, nothing of it is marked,
    /// because nothing of it can matter.
    pub begins_inside: bool,
}

/// The marks of a block, eight bytes at a time, on any processor.
#[cfg_attr(
    target_arch = "wasm32",
    allow(
        dead_code,
        reason = "every browser has vectors; the tests compare with this"
    )
)]
#[inline(always)]
pub fn portable(block: ByteBlock<'_>) -> Marks {
    let special = block.special;
    let is_loud = |byte: &u8| *byte == special.quote || *byte == special.line_feed;
    if block.begins_inside && !block.bytes.iter().any(is_loud) {
        return Marks::default();
    }
    let mut marks = Marks::default();
    for (index, word) in block.bytes.chunks_exact(8).enumerate() {
        let mut eight = [0; 8];
        eight.copy_from_slice(word);
        let word = u64::from_le_bytes(eight);
        let at = 8 * index;
        marks.quotes |= equal(word, special.quote) << at;
        marks.delimiters |= equal(word, special.delimiter) << at;
        marks.line_feeds |= equal(word, special.line_feed) << at;
        marks.returns |= equal(word, special.carriage_return) << at;
    }
    marks
}

/// One bit for each of the eight bytes of `word` that is `byte`.
#[inline(always)]
fn equal(word: u64, byte: u8) -> u64 {
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    let different = word ^ (u64::from(byte) * 0x0101_0101_0101_0101);
    // The highest bit of a byte stays clear where all its bits are.
    let zero = !(((different & LOW) + LOW) | different) & !LOW;
    // Gathers the highest bits of all bytes.
    (zero >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

#[cfg(target_arch = "x86_64")]
pub use x86::{halves, marks as vectors};
#[cfg(target_arch = "x86_64")]
mod x86 {
    use std::arch::x86_64::{
        __m256i, _mm256_cmpeq_epi8, _mm256_movemask_epi8, _mm256_or_si256, _mm256_set_epi64x,
        _mm256_set1_epi8,
    };

    use super::{BLOCK, ByteBlock, Marks, SpecialBytes};

    /// The marks of a block.
    #[target_feature(enable = "avx2")]
    #[inline]
    pub fn marks(block: ByteBlock<'_>) -> Marks {
        let halves = halves(block.bytes);
        let special = block.special;
        if block.begins_inside && are_quiet(&halves, special) {
            return Marks::default();
        }
        Marks {
            quotes: equal(&halves, special.quote),
            delimiters: equal(&halves, special.delimiter),
            line_feeds: equal(&halves, special.line_feed),
            returns: equal(&halves, special.carriage_return),
        }
    }

    /// The bytes of a block in two vectors.
    #[target_feature(enable = "avx2")]
    #[inline]
    pub fn halves(bytes: &[u8; BLOCK]) -> [__m256i; 2] {
        [half(bytes, 0), half(bytes, 32)]
    }

    #[target_feature(enable = "avx2")]
    #[inline]
    fn are_quiet(halves: &[__m256i; 2], special: SpecialBytes) -> bool {
        let quote = _mm256_set1_epi8(special.quote as i8);
        let line_feed = _mm256_set1_epi8(special.line_feed as i8);
        let [low, high] = halves.map(|half| {
            _mm256_or_si256(
                _mm256_cmpeq_epi8(half, quote),
                _mm256_cmpeq_epi8(half, line_feed),
            )
        });
        _mm256_movemask_epi8(_mm256_or_si256(low, high)) == 0
    }

    #[target_feature(enable = "avx2")]
    #[inline]
    fn half(bytes: &[u8; BLOCK], at: usize) -> __m256i {
        let word = |index: usize| {
            let mut eight = [0; 8];
            eight.copy_from_slice(&bytes[at + 8 * index..at + 8 * index + 8]);
            i64::from_le_bytes(eight)
        };
        _mm256_set_epi64x(word(3), word(2), word(1), word(0))
    }

    #[target_feature(enable = "avx2")]
    #[inline]
    fn equal(halves: &[__m256i; 2], byte: u8) -> u64 {
        let wanted = _mm256_set1_epi8(byte as i8);
        let bits = |half| u64::from(_mm256_movemask_epi8(_mm256_cmpeq_epi8(half, wanted)) as u32);
        bits(halves[0]) | bits(halves[1]) << 32
    }
}

#[cfg(target_arch = "wasm32")]
pub use wasm::{marks as vectors, quarters};
#[cfg(target_arch = "wasm32")]
mod wasm {
    use std::arch::wasm32::{
        i8x16_bitmask, i8x16_eq, i64x2, u8x16_splat, v128, v128_any_true, v128_or,
    };

    use super::{BLOCK, ByteBlock, Marks, SpecialBytes};

    /// The marks of a block.
    #[target_feature(enable = "simd128")]
    #[inline]
    pub fn marks(block: ByteBlock<'_>) -> Marks {
        let quarters = quarters(block.bytes);
        let special = block.special;
        if block.begins_inside && are_quiet(&quarters, special) {
            return Marks::default();
        }
        Marks {
            quotes: equal(&quarters, special.quote),
            delimiters: equal(&quarters, special.delimiter),
            line_feeds: equal(&quarters, special.line_feed),
            returns: equal(&quarters, special.carriage_return),
        }
    }

    /// The bytes of a block in four vectors.
    #[target_feature(enable = "simd128")]
    #[inline]
    pub fn quarters(bytes: &[u8; BLOCK]) -> [v128; 4] {
        [0, 16, 32, 48].map(|at| quarter(bytes, at))
    }

    #[target_feature(enable = "simd128")]
    #[inline]
    fn are_quiet(quarters: &[v128; 4], special: SpecialBytes) -> bool {
        let (quote, line_feed) = (u8x16_splat(special.quote), u8x16_splat(special.line_feed));
        let [a, b, c, d] =
            quarters.map(|quarter| v128_or(i8x16_eq(quarter, quote), i8x16_eq(quarter, line_feed)));
        !v128_any_true(v128_or(v128_or(a, b), v128_or(c, d)))
    }

    #[target_feature(enable = "simd128")]
    #[inline]
    fn quarter(bytes: &[u8; BLOCK], at: usize) -> v128 {
        let word = |at: usize| {
            let mut eight = [0; 8];
            eight.copy_from_slice(&bytes[at..at + 8]);
            i64::from_le_bytes(eight)
        };
        i64x2(word(at), word(at + 8))
    }

    #[target_feature(enable = "simd128")]
    #[inline]
    fn equal(quarters: &[v128; 4], byte: u8) -> u64 {
        let wanted = u8x16_splat(byte);
        let bits = |index: usize| u64::from(i8x16_bitmask(i8x16_eq(quarters[index], wanted)));
        bits(0) | bits(1) << 16 | bits(2) << 32 | bits(3) << 48
    }
}

/// Every bit is whether the number of set bits up to it, itself included, is odd.
#[inline(always)]
pub fn prefix_xor(bits: u64) -> u64 {
    let mut bits = bits;
    for by in [1, 2, 4, 8, 16, 32] {
        bits ^= bits << by;
    }
    bits
}
