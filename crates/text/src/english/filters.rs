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
    labels: "Tenants and servers",
    labels_hint: "The files of each folder that was dropped, as if no others were here, in the days that are shown. The \
        worst first: by mail in clear, then by weak encryption, then by what TLS stopped. Folders can be called \
        otherwise; those of one name count together.",
    label: "Label",
    other_files: "Files without a folder",
    files: "Files",
    protected: "Protected",
    weak: "Weak",
    stopped: "Stopped by TLS",
    silence: "Last mail",
    nothing_counted: "nothing in these days",
    look_at_all: "Show all files",
};

impl FilterWords for English {
    fn filters(&self) -> &'static FilterLabels {
        &LABELS
    }

    fn with_subdomains(&self, domain: &str) -> String {
        format!("{domain} and its subdomains")
    }

    fn rename_label(&self, label: &str) -> String {
        format!("What the files of {label} are called")
    }

    fn look_at_label(&self, label: &str) -> String {
        format!("Show {label} alone")
    }

    fn only_label(&self, label: &str) -> String {
        format!("Only the files of {label} are shown")
    }

    fn silent_since(&self, day: &str) -> String {
        format!("silent since {day}")
    }

    fn rows_with(&self, text: &str) -> String {
        format!("Rows with “{text}”")
    }

    fn remove_condition(&self, name: &str) -> String {
        format!("Remove from the filter: {name}")
    }
}
