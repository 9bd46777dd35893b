//! Examples at the end of each help text. A test runs every one of them, so that none of them lies.

/// Under the help of the program itself.
pub(crate) const ALL: &str = "\
Examples:
  mailflow-insight report traces/
  mailflow-insight help report";

/// Under `report --help`.
pub(crate) const REPORT: &str = "\
Examples:
  mailflow-insight report traces/
  mailflow-insight report --all --format json --output report.json traces/";
