//! French, partners, strength and proof.

use strength::{ForwardSecrecy, Grade, Guideline};

use super::{French, noun};
use crate::amount::Amount;
use crate::partner_words::{PartnerLabels, PartnerWords};
use report::partners::{Filter, Requirement, Verdict};
use report::verdict::Threshold;
use trace::{Proof, Unit};

static LABELS: PartnerLabels = PartnerLabels {
    title: "Partenaires",
    lead: "Avec qui des messages ont été échangés, et à quel point ils étaient chiffrés : le pire \
        d’abord.",
    private: "Les domaines ne sont que sur cet écran et dans les fichiers que vous en enregistrez : \
        ils ne font jamais partie d’un lien ni d’un rapport.",
    asking: "Recherche des partenaires…",
    failed: "Les partenaires n’ont pas pu être recherchés. Des fichiers sont peut-être relus, ou une \
        partie de cette page n’a pas pu être téléchargée. Allez ailleurs puis revenez pour \
        réessayer.",
    summaries: "Ces chiffres viennent de fichiers déjà additionnés. Ils ne nomment aucun \
        partenaire. Chargez un suivi de messages des mêmes jours pour les voir.",
    not_in_link: "Un lien ne nomme aucun partenaire et ne contient rien des suites de chiffrement ni \
        des certificats : force et preuve ne peuvent pas en être déduites. Demandez le fichier de \
        preuves à la personne qui l’a envoyé, ou déposez les suivis de messages eux-mêmes.",
    nobody: "Aucun message dans cette période.",

    search: "Chercher des domaines et des connecteurs",
    filters: "Montrer les partenaires avec l’un de ces points",
    fold: "Regrouper les sous-domaines",
    csv: "Partenaires (CSV)",
    show_30_days: "Montrer les 30 derniers jours",

    partner: "Partenaire",
    no_domain: "domaine inconnu",
    inbound: "de leur part",
    outbound: "vers eux",
    modern: "TLS 1.2 ou ultérieur",
    worst: "Le pire, et son dernier jour",
    strength: "Force",
    secrecy: "Confidentialité persistante",
    proof: "Preuve",
    history: "Jours",
    history_hint: "Une barre par jour, ou pour plusieurs jours s’il y en a beaucoup. La partie rouge \
        est passée en dessous de TLS 1.2.",
    connectors: "Connecteurs",
    no_connector: "aucun",
    nothing_encrypted: "rien de chiffré",
    no_rows: "Aucun partenaire ne correspond aux choix et à la recherche.",

    contract: "Domaines qui doivent être chiffrés",
    contract_hint: "Collez les domaines avec lesquels le chiffrement a été convenu, un par ligne. \
        Chacun est vérifié dans les deux directions, avec ses sous-domaines. La liste n’est \
        conservée que dans ce navigateur.",
    contract_list: "Liste de domaines",
    contract_need: "Il a été convenu",
    verdict: "Résultat",

    ciphers: "Suites de chiffrement",
    ciphers_hint: "Avec quoi les messages chiffrés ont été envoyés. Une suite qu’aucune table ne \
        connaît, ou que le fichier n’indique pas, n’a pas de note.",
    no_cipher: "inconnue",
    grade: "Note",
    why: "Pourquoi ?",
    suites: "Suites possibles",
    to_do: "Que faire",
    no_suite: "Aucune suite connue ne correspond à ce nom dans cette version.",

    guideline: "Évalué selon",
    guideline_hint: "Sont évaluées la version et la suite de chiffrement de chaque message : pas ce \
        qu’un serveur offre à d’autres, ni les groupes, tailles de clés, signatures et certificats.",
    quality: "Qualité du chiffrement",
    quality_not_in_link: "Un lien ne contient rien des suites de chiffrement ni des certificats : \
        force, confidentialité persistante et preuve ne peuvent pas en être déduites.",
    proof_inbound: "Pour les messages entrants, il s’agit du certificat du serveur d’envoi, que peu \
        d’expéditeurs présentent : « non vérifiée » y est habituel.",
    by_connector: "Force et preuve par connecteur",
    encrypted: "Chiffrés",
    evidence: "Preuves (JSON), privé",
    evidence_failed: "Les preuves n’ont pas pu être réunies. Des fichiers sont peut-être relus. \
        Réessayez.",
};

impl PartnerWords for French {
    fn partners(&self) -> &'static PartnerLabels {
        &LABELS
    }

    fn guideline(&self, guideline: Guideline) -> &'static str {
        match guideline {
            Guideline::NcscNl2025_05 => "NCSC-NL (2025-05)",
            Guideline::BsiTr02102_2 => "BSI TR-02102-2 (2025-01)",
            Guideline::NistSp80052r2 => "NIST SP 800-52 Rev. 2 (2019-08)",
            Guideline::MozillaIntermediate => "Mozilla « intermediate » (2026-04)",
        }
    }

    fn guideline_document(&self, document: &str, is_original: bool) -> String {
        if is_original {
            format!("{document}.")
        } else {
            format!("{document}. Ses notes sont celles que contient un outil de test public.")
        }
    }

    fn grade(&self, grade: Grade) -> &'static str {
        match grade {
            Grade::Good => "Bonne",
            Grade::Sufficient => "Suffisante",
            Grade::PhaseOut => "À abandonner",
            Grade::Insufficient => "Insuffisante",
            Grade::CannotTell => "Indéterminée",
        }
    }

    fn grade_action(&self, grade: Grade) -> &'static str {
        match grade {
            Grade::Good => "Rien.",
            Grade::Sufficient => {
                "Rien d’urgent. TLS 1.3, ou ECDHE avec AES-GCM, serait ce qu’il y a de mieux."
            }
            Grade::PhaseOut => {
                "Prévoyez de la remplacer : les deux côtés devraient offrir TLS 1.3, ou ECDHE avec \
                 AES-GCM en TLS 1.2. Désactivez-la ensuite."
            }
            Grade::Insufficient => {
                "Cherchez qui en a encore besoin (Voir les serveurs), demandez-leur d’offrir TLS \
                 1.2 ou plus récent avec ECDHE et AES-GCM, puis désactivez cette version ou cette \
                 suite de votre côté."
            }
            Grade::CannotTell => {
                "Le fichier n’en dit pas assez. Un journal de protocole, un suivi étendu ou le \
                 journal du serveur lui-même nomme la suite."
            }
        }
    }

    fn reason(&self, subject: &str, grade: Grade, section: &str, is_named: bool) -> String {
        let grade = self.grade(grade).to_lowercase();
        if is_named {
            format!("{subject} : {grade} (voir {section})")
        } else {
            format!("{subject} : {grade}, car le guide ne la nomme pas ({section})")
        }
    }

    fn secrecy(&self, secrecy: ForwardSecrecy) -> &'static str {
        match secrecy {
            ForwardSecrecy::Yes => "Oui",
            ForwardSecrecy::No => "Non",
            ForwardSecrecy::CannotTell => "Indéterminée",
        }
    }

    fn proof(&self, proof: Proof) -> &'static str {
        match proof {
            Proof::Dane => "DANE",
            Proof::Verified => "Vérifiée",
            Proof::Trusted => "De confiance",
            Proof::Unverified => "Non vérifiée",
            Proof::CannotTell => "Indéterminée",
        }
    }

    fn proof_means(&self, proof: Proof) -> &'static str {
        match proof {
            Proof::Dane => "Le certificat correspondait au DNS signé du partenaire.",
            Proof::Verified => "Le certificat a été comparé au nom voulu.",
            Proof::Trusted => {
                "Le certificat vient d’une autorité connue ; si le nom a été vérifié n’est pas \
                 indiqué."
            }
            Proof::Unverified => "Chiffré, mais personne n’a vérifié avec qui.",
            Proof::CannotTell => "Le fichier ne le dit pas.",
        }
    }

    fn partner_filter(&self, filter: Filter) -> &'static str {
        match filter {
            Filter::ClearLately => "En clair ces 30 derniers jours",
            Filter::Below(Threshold::Tls1_2) => "Sous TLS 1.2",
            Filter::Below(Threshold::Tls1_3) => "Sous TLS 1.3",
            Filter::Below(Threshold::Encrypted) => "Sans chiffrement",
            Filter::NoForwardSecrecy => "Sans confidentialité persistante",
        }
    }

    fn few_days(&self, days: Amount<'_>) -> String {
        if days.count < 2 {
            format!("Seul {} jour est montré.", days.text)
        } else {
            format!("Seuls {} jours sont montrés.", days.text)
        }
    }

    fn partners_not_listed(&self, partners: Amount<'_>) -> String {
        let noun = if partners.count < 2 {
            "autre partenaire n’est pas listé"
        } else {
            "autres partenaires ne sont pas listés"
        };
        format!(
            "{} {noun}, car il y en a trop. Ceux qui sont listés sont les pires.",
            partners.text
        )
    }

    fn last_on(&self, day: &str) -> String {
        format!("dernière fois le {day}")
    }

    fn history(&self, old: Amount<'_>, all: &str) -> String {
        format!("{} sur {all} en dessous de TLS 1.2", old.text)
    }

    fn requirement(&self, requirement: Requirement) -> &'static str {
        match requirement {
            Requirement::Encrypted => "Chiffrement, toute version",
            Requirement::Tls12 => "TLS 1.2 ou ultérieur",
            Requirement::Tls13 => "TLS 1.3",
        }
    }

    fn agreed(&self, verdict: Verdict, amount: Amount<'_>, unit: Unit) -> String {
        let noun = noun(unit, amount.count);
        match verdict {
            Verdict::NotMet(_) => {
                let breaks = if amount.count < 2 {
                    "ne le respecte pas"
                } else {
                    "ne le respectent pas"
                };
                format!("Non respecté : {} {noun} {breaks}", amount.text)
            }
            Verdict::CannotTell(0) => {
                "Indéterminé : il est peut-être parmi ceux qui ne sont pas listés".to_owned()
            }
            Verdict::CannotTell(_) => format!(
                "Indéterminé : les fichiers ne disent pas comment {} {noun} ont circulé",
                amount.text
            ),
            Verdict::NoMail => "Aucun message dans cette période".to_owned(),
            Verdict::Met => "Respecté".to_owned(),
        }
    }

    fn contract_summary(&self, met: Amount<'_>, not_met: Amount<'_>, others: Amount<'_>) -> String {
        format!(
            "Respectés : {}. Non respectés : {}. Sans message, ou indéterminés : {}.",
            met.text, not_met.text, others.text
        )
    }
}
