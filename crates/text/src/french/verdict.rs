//! French, the verdict.

use super::{French, days, noun, s};
use crate::amount::Amount;
use crate::verdict_words::{Below, VerdictLabels, VerdictWords};
use report::compare::Moved;
use report::verdict::{Compliance, Threshold};
use trace::{Direction, Unit};

static LABELS: VerdictLabels = VerdictLabels {
    threshold: "Seuil",
    no_earlier: "pas de données antérieures",
    show_them: "Les voir",

    to_fix: "Expéditeurs et destinataires à corriger en premier",
    senders: "Expéditeurs",
    recipients: "Destinataires",
    looking_up: "Recherche des domaines en cours …",
    look_up: "Rechercher les domaines",
    private: "Les domaines ne sont que sur cet écran : ils ne font jamais partie d’un lien ni d’un \
        rapport, et ne sont imprimés que si vous choisissez de les nommer.",
    worst: "Pire version",
    last_seen: "Vu le",
    action: "Action",
    show_servers: "Voir les serveurs",

    name_domains: "Nommer les domaines à corriger",
    name_domains_hint: "Les expéditeurs et destinataires avec le plus de courrier sous le seuil, par \
        leur nom. Rien d’autre sur le papier ne nomme de domaine.",
    domains_asked: "Recherche des domaines en cours …",
    domains_ready: "Les domaines sont prêts à être imprimés.",
};

impl VerdictWords for French {
    fn verdict_labels(&self) -> &'static VerdictLabels {
        &LABELS
    }

    fn threshold(&self, threshold: Threshold) -> &'static str {
        match threshold {
            Threshold::Tls1_2 => "TLS 1.2 ou ultérieur",
            Threshold::Tls1_3 => "TLS 1.3",
            Threshold::Encrypted => "Chiffrés",
        }
    }

    fn below(&self, threshold: Threshold) -> &'static str {
        match threshold {
            Threshold::Tls1_2 => "sous TLS 1.2",
            Threshold::Tls1_3 => "sous TLS 1.3",
            Threshold::Encrypted => "sans chiffrement",
        }
    }

    fn share_is_of(
        &self,
        counts: &Compliance,
        threshold: Threshold,
        unit: Unit,
        share: &str,
        number: &dyn Fn(u64) -> String,
    ) -> String {
        let (all, noun) = (number(counts.all()), noun(unit, counts.all()));
        let (known, met) = (number(counts.known()), number(counts.met));
        let what = match threshold {
            Threshold::Encrypted => "Le chiffrement",
            _ => "La version de TLS",
        };
        let known_as = match threshold {
            Threshold::Encrypted => "connu",
            _ => "connue",
        };
        match (counts.known(), counts.unknown) {
            (_, 0) => format!("{met} sur {all} {noun}"),
            (0, _) => format!("{what} n’est {known_as} pour aucun des {all} {noun}"),
            _ => {
                let reached = match threshold {
                    Threshold::Encrypted => format!("chiffré{}", s(counts.met)),
                    other => format!("avec {}", self.threshold(other)),
                };
                format!(
                    "{what} est {known_as} pour {known} {noun} sur {all} : {met} ({share}) {reached}"
                )
            }
        }
    }

    fn points_moved(&self, moved: Moved, points: &str) -> String {
        match moved {
            Moved::Not => "inchangé".to_owned(),
            Moved::Barely => "presque inchangé".to_owned(),
            // In French, what is less than two is singular.
            Moved::By(-19..=19) => format!("{points} point"),
            Moved::By(_) => format!("{points} points"),
        }
    }

    fn was_before(&self, share: &str, from: &str, to: &str) -> String {
        if from == to {
            format!("{share} le {from}")
        } else {
            format!("{share} du {}", days(from, to))
        }
    }

    fn by_week(&self, weeks: Amount<'_>, first: &str, last: &str) -> String {
        format!("{} semaines, de {first} à {last}", weeks.text)
    }

    fn does_not_reach(&self, below: &Below<'_>) -> String {
        let amount = below.amount;
        let what = match below.unit {
            Unit::Messages => noun(below.unit, amount.count).to_owned(),
            Unit::Recipients => format!("{} de courrier", noun(below.unit, amount.count)),
        };
        let mut text = format!("{} {what}", amount.text);
        if let Some(domains) = below.domains {
            let way = match below.direction {
                Direction::Inbound => "de",
                Direction::Outbound => "vers",
            };
            text.push_str(&format!(
                " {way} {} domaine{}",
                domains.text,
                s(domains.count)
            ));
        }
        text.push(' ');
        let clear = below.in_clear;
        if clear.count == amount.count {
            return text + "en clair";
        }
        text.push_str(self.below(below.threshold));
        text + &match clear.count {
            0 => ", aucun en clair".to_owned(),
            _ => format!(", dont {} en clair", clear.text),
        }
    }

    fn nothing_below(&self, threshold: Threshold, is_all: bool) -> String {
        let below = self.below(threshold);
        if is_all {
            format!("Rien {below}")
        } else {
            format!("Rien {below}, pour autant que ce soit connu")
        }
    }

    fn last_days_in_files(&self, days: Amount<'_>) -> String {
        match days.count {
            1 => "le dernier jour des fichiers".to_owned(),
            _ => format!("les {} derniers jours des fichiers", days.text),
        }
    }

    fn show_all(&self, partners: Amount<'_>) -> String {
        format!("Voir tout ({})", partners.text)
    }

    fn messages_below(&self, threshold: Threshold, unit: Unit) -> String {
        let unit = match unit {
            Unit::Messages => "Messages",
            Unit::Recipients => "Destinataires",
        };
        format!("{unit} {}", self.below(threshold))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_reach_the_threshold_is_one_sentence() {
        let amount = |count, text| Amount { count, text };
        let below = Below {
            unit: Unit::Messages,
            direction: Direction::Inbound,
            threshold: Threshold::default(),
            amount: amount(194, "194"),
            domains: Some(amount(12, "12")),
            in_clear: amount(52, "52"),
        };
        assert_eq!(
            French.does_not_reach(&below),
            "194 messages de 12 domaines sous TLS 1.2, dont 52 en clair"
        );
        let one = Below {
            direction: Direction::Outbound,
            amount: amount(1, "1"),
            domains: Some(amount(1, "1")),
            in_clear: amount(1, "1"),
            ..below
        };
        assert_eq!(
            French.does_not_reach(&one),
            "1 message vers 1 domaine en clair"
        );
    }
}
