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
mod code_units;
mod hops;
mod records;
#[cfg(feature = "twins")]
pub mod twins;

pub use code_units::{Survey, narrow, survey};
pub use hops::{Side, is_plainly_inside};
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

#[cfg(test)]
mod tests {
    /// The instructions that each match of `start` … `end` names in this file.
    fn named(start: &str, end: char) -> Vec<Vec<String>> {
        let source = include_str!("lib.rs");
        let source = source.split("mod tests").next().unwrap();
        let lists = source.split(start).skip(1).map(|rest| {
            let list = rest.split(end).next().unwrap();
            list.split(',').map(str::to_owned).collect()
        });
        lists.collect()
    }

    /// The whole proof of the one `unsafe` call: it needs these instructions and nothing else.
    #[test]
    fn every_instruction_that_is_compiled_for_is_asked_for() {
        let compiled_for = named("(enable = \"", '"');
        let wanted = compiled_for
            .into_iter()
            .find(|list| list.iter().any(|name| name == "avx2"))
            .unwrap();
        let asked_for = named("is_x86_feature_detected!(\"", '"').concat();
        assert_eq!(asked_for, wanted);
        assert_eq!(wanted.len(), 5);
        let unsafe_calls = include_str!("lib.rs").matches("unsafe { ").count();
        // One is this line.
        assert_eq!(unsafe_calls, 2);
    }

    /// What is not run is not proved: `cargo xtask test --only unsafe` says beforehand what it expects.
    #[cfg(target_arch = "x86_64")]
    #[test]
    fn vectors_are_there_where_they_are_expected() {
        if let Some(expected) = std::env::var_os("SCAN_EXPECTS_VECTORS") {
            assert_eq!(super::has_vectors(), expected == "yes");
        }
    }
}
