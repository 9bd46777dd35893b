//! What several places show. It may use `state`, and knows no place.

pub(crate) mod above;
pub(crate) mod bar;
pub(crate) mod charts;
pub(crate) mod closures;
pub(crate) mod copy_button;
pub(crate) mod copy_table;
pub(crate) mod direction_table;
pub(crate) mod fetched;
pub(crate) mod flyout;
pub(crate) mod focus;
pub(crate) mod guideline;
pub(crate) mod in_words;
pub(crate) mod insights;
pub(crate) mod keeping;
pub(crate) mod later;
pub(crate) mod marked;
pub(crate) mod number_button;
pub(crate) mod picker;
pub(crate) mod quality;
pub(crate) mod range_control;
pub(crate) mod remarks;
pub(crate) mod save;
pub(crate) mod table_head;
pub(crate) mod titled_table;
pub(crate) mod with_report;
