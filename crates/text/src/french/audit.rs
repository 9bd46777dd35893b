//! French, the audit.

use super::French;
use crate::amount::Amount;
use crate::audit_words::{AuditLabels, AuditWords, Missing};
use report::audit::{Origin, Requirement};
use trace::Direction;

static LABELS: AuditLabels = AuditLabels {
    title: "Pour un auditeur",
    missing: "Ce qui manque, ou ne peut être dit",
    nothing_missing: "Rien ne ressort des fichiers eux-mêmes.",
    files_alone: "Les fichiers ne peuvent pas dire s’ils sont tous là, ni si c’est tout le courrier.",
    requirements: "Exigences, et ce dont les nombres sont la preuve",
    never_compliant: "Un nombre est la preuve de ce qu’il compte dans ces fichiers et ces jours, et de rien \
        de plus. Rien ici ne dit qu’une exigence est remplie.",
    requirement: "Exigence",
    evidence_of: "Preuve de",
    met: "Sur le connu",
    share: "Part du connu",
    cannot_tell: "Non indiqué",
    no_number: "pas de nombre",
    on_paper: "Avec un chapitre pour un auditeur",
    on_paper_hint: "Des exigences telles que BSI TR-03108, NIS2, DORA ou PCI DSS, et ce dont les nombres sont la preuve : \
        jamais qu’une exigence est remplie.",
    judging: "Évaluation selon le référentiel qu’une exigence nomme.",
    judged: "Le chapitre est prêt.",
    not_judged: "Les nombres d’une exigence n’ont pas pu être obtenus : sa ligne le dit. Décochez et cochez la case pour \
        réessayer.",
};

fn went(direction: Direction) -> &'static str {
    match direction {
        Direction::Inbound => "entrant",
        Direction::Outbound => "sortant",
    }
}

impl AuditWords for French {
    fn audit(&self) -> &'static AuditLabels {
        &LABELS
    }

    fn missing(&self, missing: Missing<'_>) -> String {
        match missing {
            Missing::NoMailOn(day) => format!(
                "Aucun courrier le {day} : rien n’a été envoyé ni reçu, ou un fichier manque."
            ),
            Missing::NoMailBetween(from, to, days) => format!(
                "Aucun courrier du {from} au {to} ({days} jours) : rien n’a été envoyé ni reçu, ou des \
                 fichiers manquent."
            ),
            Missing::NothingThatWay(direction) => format!(
                "Aucun courrier {} : les fichiers ne sont peut-être que d’un sens.",
                went(direction)
            ),
            Missing::MayBeCut(file) => format!("{file} : il est peut-être coupé, ou endommagé."),
            Missing::NotCounted(file) => format!("{file} : rien n’en compte."),
            Missing::Unreadable(file, records) => match records.count {
                1 => format!("{file} : 1 ligne n’a pas pu être lue."),
                _ => format!("{file} : {} lignes n’ont pas pu être lues.", records.text),
            },
            Missing::CannotTell(direction, count, all) => format!(
                "Pour {count} sur {all} ({}), les fichiers ne disent pas comment le courrier était protégé.",
                went(direction)
            ),
            Missing::FellSilent(direction, connector, last) => format!(
                "« {connector} » ({}) n’a plus porté de courrier après le {last}, plus longtemps qu’aucune \
                 pause d’avant : il ne servait plus, ou ses fichiers manquent.",
                went(direction)
            ),
        }
    }

    fn requirement(&self, requirement: Requirement) -> &'static str {
        match requirement {
            Requirement::Tr03108 => "BSI TR-03108, transport sûr du courriel",
            Requirement::Tr02102 => "BSI TR-02102-2, usage de TLS",
            Requirement::DskObligatory => "DSK, chiffrement du transport obligatoire",
            Requirement::DskQualified => "DSK, chiffrement du transport qualifié",
            Requirement::Nis2 => "NIS2, art. 21, par. 2, point h), et § 30, al. 2, n° 8 BSIG",
            Requirement::Dora => "DORA, règlement délégué (UE) 2024/1774, art. 6",
            Requirement::PciDss => "PCI DSS 4.0.1, 4.2.1",
            Requirement::Hipaa => "HIPAA, 45 CFR 164.312(e)",
        }
    }

    fn asks(&self, requirement: Requirement) -> &'static str {
        match requirement {
            Requirement::Tr03108 => {
                "Elle demande aux fournisseurs un transport chiffré, une cryptographie sûre et, par DNSSEC et \
                 DANE, des serveurs prouvés."
            }
            Requirement::Tr02102 => {
                "Elle recommande TLS 1.2 et 1.3 avec certaines suites, et rien de plus ancien."
            }
            Requirement::DskObligatory => {
                "Où un risque normal est à prévoir, le courrier avec des données personnelles n’est envoyé \
                 qu’à des serveurs qui chiffrent, selon l’état de l’art."
            }
            Requirement::DskQualified => {
                "Où un risque élevé est à prévoir, l’autre serveur est aussi prouvé être le bon, par DNSSEC \
                 et DANE ou par son certificat."
            }
            Requirement::Nis2 => {
                "Elle demande des politiques et des procédures sur la cryptographie et, le cas échéant, le \
                 chiffrement."
            }
            Requirement::Dora => {
                "Il demande une politique avec des règles sur le chiffrement des données en transit et du \
                 trafic avec des tiers."
            }
            Requirement::PciDss => {
                "Il demande une cryptographie forte où des numéros de carte passent par des réseaux ouverts, \
                 sans repli vers des versions peu sûres."
            }
            Requirement::Hipaa => {
                "Il demande des mesures contre l’accès aux données de santé en transit ; le chiffrement y \
                 est « addressable »."
            }
        }
    }

    fn evidence_of(&self, requirement: Requirement) -> &'static str {
        match requirement {
            Requirement::Tr02102 => {
                "courrier avec des suites qu’elle recommande, ou accepte encore, dans les deux sens"
            }
            Requirement::DskObligatory => "courrier sortant en TLS 1.2 ou plus récent",
            Requirement::DskQualified => {
                "courrier sortant vers des serveurs prouvés par DANE ou par leur nom"
            }
            Requirement::PciDss => "courrier en TLS 1.2 ou plus récent, dans les deux sens",
            Requirement::Tr03108 | Requirement::Nis2 | Requirement::Dora | Requirement::Hipaa => {
                "courrier chiffré en transit, dans les deux sens"
            }
        }
    }

    fn no_evidence_of(&self, requirement: Requirement) -> &'static str {
        match requirement {
            Requirement::Tr03108 => {
                "Ce n’est la preuve ni de DNSSEC et des enregistrements TLSA de vos domaines, ni du concept \
                 de sécurité, ni d’une certification."
            }
            Requirement::Tr02102 => {
                "Ce n’est la preuve ni des longueurs de clé, des certificats et des courbes, qu’aucun \
                 fichier ne dit, ni de ce que vos serveurs accepteraient."
            }
            Requirement::DskObligatory => {
                "Ce n’est la preuve ni qu’un serveur préfère ne pas envoyer plutôt que d’envoyer en clair, ni \
                 de quel courrier contient des données personnelles."
            }
            Requirement::DskQualified => {
                "Ce n’est la preuve ni que le courrier envoyé autrement ne contenait pas de données à risque \
                 élevé, ni d’une vérification par DNSSEC où le fichier dit seulement « vérifié »."
            }
            Requirement::Nis2 => {
                "Ce n’est la preuve ni d’une politique, ni de son approbation, ni d’une analyse de risque : \
                 cela montre ce qu’il est advenu du courrier."
            }
            Requirement::Dora => {
                "Ce n’est la preuve ni de la politique, ni d’une classification des données, ni des clés, ni \
                 des données au repos."
            }
            Requirement::PciDss => {
                "Ce n’est la preuve ni de quel courrier contenait des numéros de carte, ni de la validité des \
                 certificats ; envoyer des numéros de carte par courriel relève aussi de l’exigence 4.2.2."
            }
            Requirement::Hipaa => {
                "Ce n’est la preuve ni de quel courrier contenait des données de santé, ni des contrôles \
                 d’intégrité, ni de l’analyse de risque qui décide du chiffrement."
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
            format!(" Pour {unknown} de plus, les fichiers ne le disent pas.")
        });
        match known.count {
            0 => format!("Il n’y a pas de nombre sur ceci : {what}.{unknown}"),
            _ => format!(
                "C’est une preuve de ceci : {what}, {met} sur {} ({share}).{unknown}",
                known.text
            ),
        }
    }

    fn out_of(&self, formats: &str, from: &str, to: &str, zone: &str) -> String {
        format!("Source de tous les nombres : {formats}, du {from} au {to} ({zone}).")
    }

    fn looked_up(&self, day: &str, origin: Origin) -> String {
        match origin {
            Origin::Reprint => format!(
                "Consulté le {day}. L’original n’a pas pu être lu ; une reproduction ou une citation l’a été."
            ),
            Origin::OthersAlone => format!(
                "Consulté le {day}. L’original actuel n’a pas pu être lu ; c’est ce que d’autres en disent, \
                 ou ce que dit une édition plus ancienne."
            ),
        }
    }
}
