//! English, the audit.

use super::English;
use crate::amount::Amount;
use crate::audit_words::{AuditLabels, AuditWords, Missing};
use report::audit::{Origin, Requirement};
use trace::Direction;

static LABELS: AuditLabels = AuditLabels {
    title: "For an auditor",
    missing: "What is missing, or cannot be told",
    nothing_missing: "Nothing stands out in the files themselves.",
    files_alone: "Whether these are all files, and all mail, the files cannot tell.",
    requirements: "Requirements, and what the numbers are evidence of",
    never_compliant: "A number is evidence of what it counts in these files and days, and of nothing more. \
        Nothing here says that a requirement is fulfilled.",
    requirement: "Requirement",
    evidence_of: "Evidence of",
    met: "Of known",
    share: "Share of known",
    cannot_tell: "Cannot tell",
    no_number: "no number",
    on_paper: "With a chapter for an auditor",
    on_paper_hint: "Requirements such as BSI TR-03108, NIS2, DORA or PCI DSS, and what the numbers are evidence of: \
        never that a requirement is fulfilled.",
    judging: "Judging by the guideline that one requirement names.",
    judged: "The chapter is ready.",
    not_judged: "The numbers of one requirement could not be had: its row says so. Untick and tick the box to try again.",
};

fn went(direction: Direction) -> &'static str {
    match direction {
        Direction::Inbound => "inbound",
        Direction::Outbound => "outbound",
    }
}

impl AuditWords for English {
    fn audit(&self) -> &'static AuditLabels {
        &LABELS
    }

    fn missing(&self, missing: Missing<'_>) -> String {
        match missing {
            Missing::NoMailOn(day) => {
                format!("No mail at all on {day}: none was sent or received, or a file is missing.")
            }
            Missing::NoMailBetween(from, to, days) => format!(
                "No mail at all from {from} to {to} ({days} days): none was sent or received, or files \
                 are missing."
            ),
            Missing::NothingThatWay(direction) => {
                format!(
                    "No {} mail: the files may be those of one direction.",
                    went(direction)
                )
            }
            Missing::MayBeCut(file) => format!("{file}: it may be cut, or is damaged."),
            Missing::NotCounted(file) => format!("{file}: nothing of it counts."),
            Missing::Unreadable(file, records) => match records.count {
                1 => format!("{file}: 1 record could not be read."),
                _ => format!("{file}: {} records could not be read.", records.text),
            },
            Missing::CannotTell(direction, count, all) => format!(
                "For {count} of {all} ({}) the files do not tell how the mail was protected.",
                went(direction)
            ),
            Missing::FellSilent(direction, connector, last) => format!(
                "“{connector}” ({}) carried no mail after {last}, longer than it ever paused before: it \
                 was no longer used, or its files are missing.",
                went(direction)
            ),
        }
    }

    fn requirement(&self, requirement: Requirement) -> &'static str {
        match requirement {
            Requirement::Tr03108 => "BSI TR-03108, Secure Email Transport",
            Requirement::Tr02102 => "BSI TR-02102-2, use of TLS",
            Requirement::DskObligatory => "DSK on email, obligatory transport encryption",
            Requirement::DskQualified => "DSK on email, qualified transport encryption",
            Requirement::Nis2 => "NIS2 Art. 21(2)(h), § 30(2) no. 8 BSIG",
            Requirement::Dora => "DORA, Delegated Regulation (EU) 2024/1774, Art. 6",
            Requirement::PciDss => "PCI DSS 4.0.1, 4.2.1",
            Requirement::Hipaa => "HIPAA, 45 CFR 164.312(e)",
        }
    }

    fn asks(&self, requirement: Requirement) -> &'static str {
        match requirement {
            Requirement::Tr03108 => {
                "It asks providers of email for encrypted transport, secure cryptography and, with \
                 DNSSEC and DANE, proven servers."
            }
            Requirement::Tr02102 => {
                "It recommends TLS 1.2 and 1.3 with certain cipher suites, and nothing older."
            }
            Requirement::DskObligatory => {
                "Where a normal risk is to be expected, mail with personal data is sent only to servers \
                 that encrypt, by the state of the art."
            }
            Requirement::DskQualified => {
                "Where a high risk is to be expected, the other server is also proven to be the right \
                 one, by DNSSEC and DANE or by its certificate."
            }
            Requirement::Nis2 => {
                "It asks for policies and procedures on cryptography and, where appropriate, encryption."
            }
            Requirement::Dora => {
                "It asks for a policy with rules for the encryption of data in transit and of traffic with \
                 external parties."
            }
            Requirement::PciDss => {
                "It asks for strong cryptography where card numbers pass open networks, without fallback to \
                 insecure versions."
            }
            Requirement::Hipaa => {
                "It asks for measures against access to health information in transit; encryption is \
                 addressable."
            }
        }
    }

    fn evidence_of(&self, requirement: Requirement) -> &'static str {
        match requirement {
            Requirement::Tr02102 => {
                "mail over suites that it recommends, or still accepts, both ways"
            }
            Requirement::DskObligatory => "outbound mail over TLS 1.2 or later",
            Requirement::DskQualified => {
                "outbound mail to servers that were proven by DANE or by name"
            }
            Requirement::PciDss => "mail over TLS 1.2 or later, both ways",
            Requirement::Tr03108 | Requirement::Nis2 | Requirement::Dora | Requirement::Hipaa => {
                "mail that was encrypted in transit, both ways"
            }
        }
    }

    fn no_evidence_of(&self, requirement: Requirement) -> &'static str {
        match requirement {
            Requirement::Tr03108 => {
                "It is no evidence of DNSSEC and TLSA records of your own domains, of the security concept, \
                 nor of a certification."
            }
            Requirement::Tr02102 => {
                "It is no evidence of key lengths, certificates and elliptic curves, which no file tells, nor \
                 of what your servers would accept."
            }
            Requirement::DskObligatory => {
                "It is no evidence that a server would rather not send than send in clear, nor of which mail \
                 holds personal data."
            }
            Requirement::DskQualified => {
                "It is no evidence that mail which was sent in another way held no data of high risk, nor \
                 that the key was checked by DNSSEC where the file only says “verified”."
            }
            Requirement::Nis2 => {
                "It is no evidence of a policy, of its approval, nor of a risk analysis: it shows what \
                 happened to the mail."
            }
            Requirement::Dora => {
                "It is no evidence of the policy, of a classification of data, of keys, nor of data at rest."
            }
            Requirement::PciDss => {
                "It is no evidence of which mail held card numbers, nor that certificates were valid; sending \
                 card numbers by mail is the matter of requirement 4.2.2 as well."
            }
            Requirement::Hipaa => {
                "It is no evidence of which mail held health information, of integrity controls, nor of the \
                 risk analysis that decides about encryption."
            }
        }
    }

    fn evidence(
        &self,
        requirement: Requirement,
        met: &str,
        known: Amount<'_>,
        share: &str,
        unknown: Option<&str>,
    ) -> String {
        let what = AuditWords::evidence_of(self, requirement);
        let unknown = unknown.map_or_else(String::new, |unknown| {
            format!(" For {unknown} more the files cannot tell.")
        });
        match known.count {
            0 => format!("There is no number on {what}.{unknown}"),
            _ => format!(
                "This is evidence of {what}: {met} of {} ({share}).{unknown}",
                known.text
            ),
        }
    }

    fn out_of(&self, formats: &str, from: &str, to: &str, zone: &str) -> String {
        format!("Source of all numbers: {formats}, from {from} to {to} ({zone}).")
    }

    fn looked_up(&self, day: &str, origin: Origin) -> String {
        match origin {
            Origin::Reprint => format!(
                "Looked up on {day}. The original could not be read; a reprint or a quotation was."
            ),
            Origin::OthersAlone => format!(
                "Looked up on {day}. The present original could not be read; this is what others say of it, \
                 or what an older edition says."
            ),
        }
    }
}
