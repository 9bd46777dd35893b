//! English, partners, strength and proof.

use strength::{ForwardSecrecy, Grade, Guideline};

use super::{English, noun};
use crate::amount::Amount;
use crate::partner_words::{PartnerLabels, PartnerWords};
use report::partners::{Filter, Requirement, Verdict};
use report::verdict::Threshold;
use trace::{Proof, Unit};

static LABELS: PartnerLabels = PartnerLabels {
    title: "Partners",
    lead: "With whom mail was exchanged, and how well it was encrypted: what is worst first.",
    private: "Domains are only on this screen and in files that you save from it: they are never \
        part of a link or a report.",
    asking: "Looking up the partners …",
    failed: "The partners could not be looked up. Files may be being read again, or a part of this \
        page could not be fetched. Go to another place and come back to try once more.",
    summaries: "These numbers come from files that are already added up. They name no partners. \
        Load a message trace of the same days to see them.",
    not_in_link: "A link names no partners, and it carries nothing of ciphers and certificates: \
        strength and proof cannot be told from it. Ask whoever sent it for the evidence file, or \
        drop the message traces themselves.",
    nobody: "No mail in this range.",

    search: "Search domains and connectors",
    filters: "Show partners with any of these",
    fold: "Put subdomains together",
    csv: "Partners (CSV)",
    show_30_days: "Show the last 30 days",

    partner: "Partner",
    no_domain: "unknown domain",
    inbound: "from them",
    outbound: "to them",
    modern: "TLS 1.2 or later",
    worst: "Worst, and its last day",
    strength: "Strength",
    secrecy: "Forward secrecy",
    proof: "Proof",
    history: "Days",
    history_hint: "A bar for each day, or for some days where there are many. The red part went \
        below TLS 1.2.",
    connectors: "Connectors",
    no_connector: "none",
    nothing_encrypted: "nothing encrypted",
    no_rows: "No partner fits the choices and the search.",

    contract: "Domains that must be encrypted",
    contract_hint: "Paste the domains with which encryption was agreed, one a line. Each is checked \
        in both directions, with its subdomains. The list is kept in this browser only.",
    contract_list: "List of domains",
    contract_need: "Agreed was",
    verdict: "Result",

    ciphers: "Ciphers",
    ciphers_hint: "What encrypted mail was sent with. A cipher that no table knows, or that the \
        file does not tell, has no grade.",
    no_cipher: "unknown",
    grade: "Grade",
    why: "Why?",
    suites: "Suites that it can have been",
    to_do: "What to do",
    no_suite: "No suite is known that this cipher, in this version, can have been.",

    guideline: "Judged by",
    guideline_hint: "Judged are version and cipher suite of single messages: not what a server \
        offers to others, and not groups, key sizes, signatures and certificates.",
    quality: "How well it was encrypted",
    quality_not_in_link: "A link carries nothing of ciphers and certificates: strength, forward \
        secrecy and proof cannot be told from it.",
    proof_inbound: "For inbound mail this is about the certificate of the sending server, which \
        few senders show: unverified is usual there.",
    by_connector: "Strength and proof by connector",
    encrypted: "Encrypted",
    evidence: "Evidence (JSON), private",
    evidence_failed: "The evidence could not be put together. Files may be being read again. Try \
        once more.",
};

impl PartnerWords for English {
    fn partners(&self) -> &'static PartnerLabels {
        &LABELS
    }

    fn guideline(&self, guideline: Guideline) -> &'static str {
        match guideline {
            Guideline::NcscNl2025_05 => "NCSC-NL (2025-05)",
            Guideline::BsiTr02102_2 => "BSI TR-02102-2 (2025-01)",
            Guideline::NistSp80052r2 => "NIST SP 800-52 Rev. 2 (2019-08)",
            Guideline::MozillaIntermediate => "Mozilla intermediate (2026-04)",
        }
    }

    fn guideline_document(&self, document: &str, is_original: bool) -> String {
        if is_original {
            format!("{document}.")
        } else {
            format!("{document}. Its grades are as a public test tool holds them.")
        }
    }

    fn grade(&self, grade: Grade) -> &'static str {
        match grade {
            Grade::Good => "Good",
            Grade::Sufficient => "Sufficient",
            Grade::PhaseOut => "Phase out",
            Grade::Insufficient => "Insufficient",
            Grade::CannotTell => "Cannot tell",
        }
    }

    fn grade_action(&self, grade: Grade) -> &'static str {
        match grade {
            Grade::Good => "Nothing.",
            Grade::Sufficient => {
                "Nothing urgent. TLS 1.3, or ECDHE with AES-GCM, would be as good as it gets."
            }
            Grade::PhaseOut => {
                "Plan to replace it: both sides should offer TLS 1.3, or ECDHE with AES-GCM in TLS \
                 1.2. Then turn it off."
            }
            Grade::Insufficient => {
                "Find out who still needs it (Show servers), ask them to offer TLS 1.2 or later \
                 with ECDHE and AES-GCM, and then turn this version or suite off on your side."
            }
            Grade::CannotTell => {
                "The file does not tell enough. A protocol log, an extended trace, or the log of the \
                 mail server itself names the cipher."
            }
        }
    }

    fn reason(&self, subject: &str, grade: Grade, section: &str, is_named: bool) -> String {
        let grade = self.grade(grade);
        if is_named {
            format!("{subject}: {grade} (see {section})")
        } else {
            format!("{subject}: {grade}, because the guideline does not name it ({section})")
        }
    }

    fn secrecy(&self, secrecy: ForwardSecrecy) -> &'static str {
        match secrecy {
            ForwardSecrecy::Yes => "Yes",
            ForwardSecrecy::No => "No",
            ForwardSecrecy::CannotTell => "Cannot tell",
        }
    }

    fn proof(&self, proof: Proof) -> &'static str {
        match proof {
            Proof::Dane => "DANE",
            Proof::Verified => "Verified",
            Proof::Trusted => "Trusted",
            Proof::Unverified => "Unverified",
            Proof::CannotTell => "Cannot tell",
        }
    }

    fn proof_means(&self, proof: Proof) -> &'static str {
        match proof {
            Proof::Dane => "The certificate agreed with the partner's signed DNS.",
            Proof::Verified => "The certificate was checked against the name that was wanted.",
            Proof::Trusted => {
                "The certificate comes from a known authority; whether its name was checked is not \
                 told."
            }
            Proof::Unverified => "Encrypted, but nobody checked with whom.",
            Proof::CannotTell => "The file does not say.",
        }
    }

    fn partner_filter(&self, filter: Filter) -> &'static str {
        match filter {
            Filter::ClearLately => "In clear in the last 30 days",
            Filter::Below(Threshold::Tls1_2) => "Below TLS 1.2",
            Filter::Below(Threshold::Tls1_3) => "Below TLS 1.3",
            Filter::Below(Threshold::Encrypted) => "Not encrypted",
            Filter::NoForwardSecrecy => "No forward secrecy",
        }
    }

    fn few_days(&self, days: Amount<'_>) -> String {
        let noun = if days.count == 1 {
            "day is"
        } else {
            "days are"
        };
        format!("Only {} {noun} shown.", days.text)
    }

    fn partners_not_listed(&self, partners: Amount<'_>) -> String {
        let noun = if partners.count == 1 {
            "partner is"
        } else {
            "partners are"
        };
        format!(
            "{} more {noun} not listed, because there are too many. Those listed are the worst.",
            partners.text
        )
    }

    fn last_on(&self, day: &str) -> String {
        format!("last on {day}")
    }

    fn history(&self, old: Amount<'_>, all: &str) -> String {
        format!("{} of {all} below TLS 1.2", old.text)
    }

    fn requirement(&self, requirement: Requirement) -> &'static str {
        match requirement {
            Requirement::Encrypted => "Encryption, any version",
            Requirement::Tls12 => "TLS 1.2 or later",
            Requirement::Tls13 => "TLS 1.3",
        }
    }

    fn agreed(&self, verdict: Verdict, amount: Amount<'_>, unit: Unit) -> String {
        let noun = noun(unit, amount.count);
        match verdict {
            Verdict::NotMet(_) => {
                let breaks = if amount.count == 1 { "breaks" } else { "break" };
                format!("Not met: {} {noun} {breaks} it", amount.text)
            }
            Verdict::CannotTell(0) => {
                "Cannot tell: it may be among those that are not listed".to_owned()
            }
            Verdict::CannotTell(_) => format!(
                "Cannot tell: the files do not say how {} {noun} went",
                amount.text
            ),
            Verdict::NoMail => "No mail in this range".to_owned(),
            Verdict::Met => "Met".to_owned(),
        }
    }

    fn contract_summary(&self, met: Amount<'_>, not_met: Amount<'_>, others: Amount<'_>) -> String {
        format!(
            "Met: {}. Not met: {}. No mail, or cannot tell: {}.",
            met.text, not_met.text, others.text
        )
    }
}
