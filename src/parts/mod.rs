//! What several places show. It may use `state`, and knows no place.

pub(crate) mod above;
pub(crate) mod bar;
pub(crate) mod charts;
pub(crate) mod closures;
pub(crate) mod copy_table;
pub(crate) mod direction_table;
pub(crate) mod export;
pub(crate) mod flyout;
pub(crate) mod insights;
pub(crate) mod keeping;
pub(crate) mod later;
pub(crate) mod marked;
pub(crate) mod picker;
pub(crate) mod range_control;
