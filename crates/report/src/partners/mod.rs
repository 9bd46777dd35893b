//! Partners as a table: which rows, in which order, whom to ask first, what a list of contract partners
//! comes to, and CSV.

mod contract;
mod csv;
mod rows;
mod to_fix;

pub use contract::{Judged, Requirement, Verdict, domains_of, judge};
pub use csv::write_partners;
pub use rows::{Choices, Column, Filter, contains, find, modern_share, weakest_proof, worst_grade};
pub use to_fix::{Offender, ToFix, below, to_fix};

#[cfg(test)]
pub(crate) use rows::tests;
