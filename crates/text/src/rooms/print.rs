//! Paper, pictures, and a report that the site hosts.

use report::Severity;

use crate::amount::Amount;
use crate::messages::print as says;
use crate::words::Words;

impl Words {
    /// So much of all files is hashed.
    pub fn hashed_so_far(&self, done: &str, all: &str) -> String {
        self.say(says::HashedSoFar { done, all })
    }

    /// The limits of the insights: shares of TLS 1.0 and of no TLS, and the least number.
    pub fn limits_in_force(&self, tls10: &str, no_tls: &str, least: Amount<'_>) -> String {
        self.say(says::LimitsInForce {
            tls10,
            no_tls,
            least,
        })
    }

    /// How urgent an insight is.
    pub fn severity(&self, severity: Severity) -> &'static str {
        let labels = self.print_labels();
        match severity {
            Severity::Error => labels.severity_error,
            Severity::Warning => labels.severity_warning,
            Severity::Info => labels.severity_info,
        }
    }

    /// The report at this address of the site could not be opened: what happened.
    pub fn hosted(&self, address: &str, what: &str) -> String {
        self.say(says::Hosted { address, what })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn the_limits_in_force_are_one_sentence() {
        let limits = |language: Language, count, text| {
            let least = Amount { count, text };
            language.words().limits_in_force("5%", "1%", least)
        };
        assert_eq!(
            limits(Language::English, 20, "20"),
            "TLS 1.0 and older above 5%, No TLS above 1%, of at least 20 known"
        );
        assert_eq!(
            limits(Language::French, 1, "1"),
            "TLS 1.0 et plus ancien au-dessus de 5%, sans TLS au-dessus de 1%, sur au moins 1 connu"
        );
    }
}
