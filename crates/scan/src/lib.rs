//! What every byte of a trace goes through: records and fields, 64 bytes a step.
//!
//! In this room: bytes and nothing else. It knows no encoding but UTF-16 and one thing of one format
//! (`hops`), and it only handles what is regular: whatever is odd (a quote inside an unquoted field, a lone
//! carriage return, …) is left to the plain engine, `csv-core`, which stays the judge of both.
//!
//! It is a package of its own so that it can be compiled for speed while the page around it is
//! compiled for size.
//!
//! All of it is safe Rust. The one thing that the compiler cannot see is that a processor has the
//! instructions which the code was compiled for, so calling it is `unsafe` outside of WebAssembly
//! (where a module with unknown instructions does not even load); see [`on_best_processor`].

mod block;
mod hops;
mod letters;
mod records;

pub use hops::{Side, is_plainly_inside};
pub use letters::{Survey, narrow, survey};
pub use records::{RawRecord, Splitter, Used};

/// Defines a function that runs with the widest vectors of the processor.
///
/// `$vector` is compiled for vectors, `$portable` for any processor; both give the same.
macro_rules! on_best_processor {
    ($(#[$about:meta])* $visibility:vis fn $name:ident($($argument:ident: $kind:ty),*) -> $result:ty
        = $body:ident($vectors:path, $portable:path)) => {
        $(#[$about])*
        $visibility fn $name($($argument: $kind),*) -> $result {
            #[cfg(target_arch = "wasm32")]
            {
                #[target_feature(enable = "simd128")]
                fn on_vectors($($argument: $kind),*) -> $result {
                    $body($($argument),*, |block| $vectors(block))
                }
                on_vectors($($argument),*)
            }
            #[cfg(target_arch = "x86_64")]
            {
                #[target_feature(enable = "avx2,popcnt,bmi1,bmi2,lzcnt")]
                fn on_vectors($($argument: $kind),*) -> $result {
                    $body($($argument),*, |block| $vectors(block))
                }
                if $crate::has_vectors() {
                    // SAFETY: the processor has these instructions; the function is safe otherwise.
                    #[allow(unsafe_code, reason = "see the crate's documentation")]
                    return unsafe { on_vectors($($argument),*) };
                }
                $body($($argument),*, |block| $portable(block))
            }
            #[cfg(not(any(target_arch = "wasm32", target_arch = "x86_64")))]
            $body($($argument),*, |block| $portable(block))
        }
    };
}
pub(crate) use on_best_processor;

/// Whether the processor has what `on_best_processor` compiles for.
#[cfg(target_arch = "x86_64")]
pub(crate) fn has_vectors() -> bool {
    std::arch::is_x86_feature_detected!("avx2")
        && std::arch::is_x86_feature_detected!("popcnt")
        && std::arch::is_x86_feature_detected!("bmi1")
        && std::arch::is_x86_feature_detected!("bmi2")
        && std::arch::is_x86_feature_detected!("lzcnt")
}
