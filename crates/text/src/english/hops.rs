//! English, the hops of one mail.

use super::English;
use crate::amount::Amount;
use crate::hop_words::{HopLabels, HopWords};

static LABELS: HopLabels = HopLabels {
    hops: "Hops",
    reading: "Reading the headers …",
    failed: "The file could not be read any more. Drop it again.",
    none: "There is no “Received” header in it, so no hop is known.",
    private: "Read just now and shown on this screen only. Hosts and times of hops are never part of \
        a link or a report.",
    number: "Hop",
    from: "From",
    by: "By",
    with: "With",
    at: "Time (UTC)",
    delay: "Delay",
    boundary: "Boundary",
    boundary_hint: "By the marked hop the mail came into the organization. This is the one that is \
        counted.",
    no_boundary: "No hop is known to lead into the organization, so this mail is not counted.",
    not_smtp: "not SMTP",
    not_told: "unknown",
};

impl HopWords for English {
    fn hops(&self) -> &'static HopLabels {
        &LABELS
    }

    fn show_hops(&self, name: &str) -> String {
        format!("Show the hops of {name}")
    }

    fn delay(&self, seconds: Amount<'_>, early: bool) -> String {
        if early {
            format!("−{} s (clocks differ)", seconds.text)
        } else {
            format!("{} s", seconds.text)
        }
    }

    fn whole_way(&self, delay: &str) -> String {
        format!("From the first hop to the last: {delay}.")
    }
}
