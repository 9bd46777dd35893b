//! English, which mail is shown.

use super::English;
use crate::filter_words::{FilterLabels, FilterWords};

static LABELS: FilterLabels = FilterLabels {
    title: "Filter",
    chosen: "Only this mail is shown",
    protection: "Protection",
    any_protection: "Protection: any",
    partner: "Partner domain",
    partner_hint: "such as contoso.com",
    apply: "Apply",
    clear: "Clear the filter",
    without_connector: "Without connector",
    no_domain: "No domain",
    counting: "Counting the mail of this filter …",
    failed: "The mail of this filter could not be counted. Clear the filter, and set it again.",
    nothing: "No mail of these days fits the filter.",
    not_in_summaries: "These numbers come from files that are already added up. They tell nothing \
        of single partners.",
    not_in_link: "A shared report tells nothing of single partners.",
    link_holds_all: "The link holds all mail: a filter by protection or by partner is not part of \
        it.",
    not_of_stopped: "What TLS stopped is told by direction and by partner. The filter by connector \
        and by protection does not apply here.",
    no_shares: "in the chosen versions. Percentages are of all mail, so there are none under a \
        filter by protection.",
    no_insights: "Insights are about all mail of a connector. Clear the filter by protection to \
        see them.",
};

impl FilterWords for English {
    fn filters(&self) -> &'static FilterLabels {
        &LABELS
    }

    fn with_subdomains(&self, domain: &str) -> String {
        format!("{domain} and its subdomains")
    }

    fn rows_with(&self, text: &str) -> String {
        format!("Rows with “{text}”")
    }

    fn remove_condition(&self, name: &str) -> String {
        format!("Remove from the filter: {name}")
    }
}
