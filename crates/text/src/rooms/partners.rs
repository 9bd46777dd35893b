//! Partners, strength and proof.

use report::partners::{Filter, Requirement, Verdict};
use report::verdict::Threshold;
use strength::{ForwardSecrecy, Grade, Guideline};
use trace::{Direction, Proof, Unit};

use crate::amount::Amount;
use crate::keys;
use crate::messages::partners as says;
use crate::words::Words;

impl Words {
    /// A guideline by its short name and date.
    pub fn guideline(&self, guideline: Guideline) -> &'static str {
        let labels = self.partners();
        match guideline {
            Guideline::NcscNl2025_05 => labels.guideline_ncsc_nl,
            Guideline::BsiTr02102_2 => labels.guideline_bsi,
            Guideline::NistSp80052r2 => labels.guideline_nist,
            Guideline::MozillaIntermediate => labels.guideline_mozilla,
        }
    }

    /// Which document that is, and whether its rows were taken from it.
    pub fn guideline_document(&self, document: &str, is_original: bool) -> String {
        if is_original {
            self.say(says::DocumentOriginal { document })
        } else {
            self.say(says::DocumentFromTool { document })
        }
    }

    /// A grade.
    pub fn grade(&self, grade: Grade) -> &'static str {
        let labels = self.partners();
        match grade {
            Grade::Good => labels.grade_good,
            Grade::Sufficient => labels.grade_sufficient,
            Grade::PhaseOut => labels.grade_phase_out,
            Grade::Insufficient => labels.grade_insufficient,
            Grade::CannotTell => labels.grade_cannot_tell,
        }
    }

    /// What to do about mail of a grade.
    pub fn grade_action(&self, grade: Grade) -> &'static str {
        let labels = self.partners();
        match grade {
            Grade::Good => labels.grade_action_good,
            Grade::Sufficient => labels.grade_action_sufficient,
            Grade::PhaseOut => labels.grade_action_phase_out,
            Grade::Insufficient => labels.grade_action_insufficient,
            Grade::CannotTell => labels.grade_action_cannot_tell,
        }
    }

    /// What a guideline says of a version or suite, and where; `is_named` is false where it is judged as
    /// what the guideline leaves out.
    pub fn reason(&self, subject: &str, grade: Grade, section: &str, is_named: bool) -> String {
        let grade = keys::grade(grade);
        if is_named {
            self.say(says::ReasonNamed {
                subject,
                grade,
                section,
            })
        } else {
            self.say(says::ReasonLeftOut {
                subject,
                grade,
                section,
            })
        }
    }

    /// An answer about forward secrecy.
    pub fn secrecy(&self, secrecy: ForwardSecrecy) -> &'static str {
        let labels = self.partners();
        match secrecy {
            ForwardSecrecy::Yes => labels.secrecy_yes,
            ForwardSecrecy::No => labels.secrecy_no,
            ForwardSecrecy::CannotTell => labels.secrecy_cannot_tell,
        }
    }

    /// A proof.
    pub fn proof(&self, proof: Proof) -> &'static str {
        let labels = self.partners();
        match proof {
            Proof::Dane => labels.proof_dane,
            Proof::Verified => labels.proof_verified,
            Proof::Trusted => labels.proof_trusted,
            Proof::Unverified => labels.proof_unverified,
            Proof::CannotTell => labels.proof_cannot_tell,
        }
    }

    /// What that means.
    pub fn proof_means(&self, proof: Proof) -> &'static str {
        let labels = self.partners();
        match proof {
            Proof::Dane => labels.proof_means_dane,
            Proof::Verified => labels.proof_means_verified,
            Proof::Trusted => labels.proof_means_trusted,
            Proof::Unverified => labels.proof_means_unverified,
            Proof::CannotTell => labels.proof_means_cannot_tell,
        }
    }

    /// A filter, as a button.
    pub fn partner_filter(&self, filter: Filter) -> &'static str {
        let labels = self.partners();
        match filter {
            Filter::ClearLately => labels.filter_clear_lately,
            Filter::Below(Threshold::Tls1_2) => labels.filter_below_tls12,
            Filter::Below(Threshold::Tls1_3) => labels.filter_below_tls13,
            Filter::Below(Threshold::Encrypted) => labels.filter_not_encrypted,
            Filter::NoForwardSecrecy => labels.filter_no_forward_secrecy,
        }
    }

    /// The days that are shown are fewer than those of the filter.
    pub fn few_days(&self, days: Amount<'_>) -> String {
        self.say(says::FewDays { days })
    }

    /// Partners that are not listed.
    pub fn partners_not_listed(&self, partners: Amount<'_>) -> String {
        self.say(says::PartnersNotListed { partners })
    }

    /// What is worst, and when it was so for the last time.
    pub fn last_on(&self, day: &str) -> String {
        self.say(says::LastOn { day })
    }

    /// What a row's history shows: how much of all of it went below TLS 1.2.
    pub fn history(&self, old: Amount<'_>, all: &str) -> String {
        self.say(says::HistoryBelow { old, all })
    }

    /// What was agreed, as a choice.
    pub fn requirement(&self, requirement: Requirement) -> &'static str {
        let labels = self.partners();
        match requirement {
            Requirement::Encrypted => labels.requirement_encrypted,
            Requirement::Tls12 => labels.requirement_tls12,
            Requirement::Tls13 => labels.requirement_tls13,
        }
    }

    /// What a domain of the list comes to; the count is what the verdict has.
    pub fn agreed(&self, verdict: Verdict, amount: Amount<'_>, unit: Unit) -> String {
        let (labels, unit) = (self.partners(), keys::unit(unit));
        match verdict {
            Verdict::NotMet(_) => self.say(says::AgreedNotMet { amount, unit }),
            Verdict::CannotTell(0) => labels.agreed_not_listed.to_owned(),
            Verdict::CannotTell(_) => self.say(says::AgreedCannotTell { amount, unit }),
            Verdict::NoMail => labels.agreed_no_mail.to_owned(),
            Verdict::Met => labels.agreed_met.to_owned(),
        }
    }

    /// How many of a list are met, not met, and neither.
    pub fn contract_summary(
        &self,
        met: Amount<'_>,
        not_met: Amount<'_>,
        others: Amount<'_>,
    ) -> String {
        let (met, not_met, others) = (met.text, not_met.text, others.text);
        self.say(says::ContractSummary {
            met,
            not_met,
            others,
        })
    }

    /// Which way, in a word or two.
    pub fn way(&self, direction: Direction) -> &'static str {
        match direction {
            Direction::Inbound => self.partners().inbound,
            Direction::Outbound => self.partners().outbound,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn a_grade_inside_a_sentence_is_not_at_its_beginning() {
        let reason = |language: Language, grade, is_named| {
            let subject = "TLS 1.1";
            language.words().reason(subject, grade, "2.1", is_named)
        };
        assert_eq!(
            reason(Language::English, Grade::PhaseOut, true),
            "TLS 1.1: Phase out (see 2.1)"
        );
        assert_eq!(
            reason(Language::French, Grade::PhaseOut, true),
            "TLS 1.1\u{a0}: à abandonner (voir 2.1)"
        );
        assert_eq!(
            reason(Language::French, Grade::Good, false),
            "TLS 1.1\u{a0}: bonne, car le référentiel ne la nomme pas (2.1)"
        );
    }

    #[test]
    fn what_breaks_an_agreement_is_counted() {
        let agreed = |language: Language, count: u64, unit| {
            let text = count.to_string();
            let amount = Amount { count, text: &text };
            language
                .words()
                .agreed(Verdict::NotMet(count), amount, unit)
        };
        assert_eq!(
            agreed(Language::English, 1, Unit::Messages),
            "Not met: 1 message breaks it"
        );
        assert_eq!(
            agreed(Language::English, 2, Unit::Recipients),
            "Not met: 2 recipients break it"
        );
        assert_eq!(
            agreed(Language::French, 2, Unit::Recipients),
            "Non respecté\u{a0}: 2 destinataires ne respectent pas l’accord"
        );
    }

    #[test]
    fn one_message_of_which_nothing_is_told_is_singular() {
        let french = Language::French.words();
        let amount = Amount {
            count: 1,
            text: "1",
        };
        assert_eq!(
            french.agreed(Verdict::CannotTell(1), amount, Unit::Messages),
            "Indéterminé\u{a0}: les fichiers ne disent pas comment 1 message a circulé"
        );
    }
}
