//! What runs on vectors, without them, whatever the processor has: for those who compare the two.
//! [`Splitter::portable`](crate::Splitter::portable) is one more.

use crate::Survey;
use crate::code_units::{narrow_portably, survey_portably};

/// The twin of [`survey`](crate::survey).
pub fn survey(bytes: &[u8]) -> Survey {
    survey_portably(bytes)
}

/// The twin of [`narrow`](crate::narrow).
pub fn narrow(utf16: &[u8], out: &mut [u8]) -> usize {
    narrow_portably(utf16, out)
}
