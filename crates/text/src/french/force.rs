//! French, what can be forced.

use super::{French, noun};
use crate::amount::Amount;
use crate::force_words::{ForceEmail, ForceLabels, ForceWords};
use report::force::Readiness;
use trace::{Direction, Unit};

static LABELS: ForceLabels = ForceLabels {
    title: "Prêts à être imposés",
    hint: "Les partenaires dont le courrier n’est jamais passé sous un niveau, assez souvent et assez \
        longtemps. Pour eux, TLS peut être imposé sans perdre de courrier. Un seul message en dessous, \
        et un partenaire n’est pas prêt.",
    level: "Jamais en dessous de",
    messages: "Messages au moins",
    days: "Jours au moins, du premier message au dernier",
    only_ready: "Seulement ceux qui sont prêts",
    result: "Résultat",
    nobody: "Aucun courrier avec un partenaire ces jours-là.",
    nobody_ready: "Aucun partenaire n’y est prêt. Choisissez plus de jours, ou demandez moins.",
    settings: "Réglages à copier",
    settings_hint: "Rien n’est exécuté. Relisez ce que vous copiez, et essayez-le d’abord avec un seul \
        partenaire.",
    server: "Pour",
    encryption_only: "Ce serveur ne peut pas exiger la version pour un partenaire : les réglages exigent \
        le chiffrement, et la version est celle que les deux côtés proposent encore.",
    addresses: "Un connecteur de réception connaît les partenaires par leurs adresses. Remplissez-les là \
        où figure ADDRESSES.",
    left_out: "Laissés de côté, car le nom n’est pas un simple domaine :",
    email: "Message au partenaire",
    email_hint: "Vérifiez-le, et remplissez ce qui est entre crochets.",
    longer: "Montrer les 30 derniers jours",
    looking_up: "Recherche de ce que TLS a arrêté. Personne n’est dit prêt avant que ce soit connu. Si \
        cela dure, allez sur une autre page et revenez pour réessayer.",
};

impl ForceWords for French {
    fn force(&self) -> &'static ForceLabels {
        &LABELS
    }

    fn force_summary(&self, ready: Amount<'_>, all: Amount<'_>) -> String {
        let ready_noun = if ready.count < 2 {
            "est prêt"
        } else {
            "sont prêts"
        };
        format!("{} sur {} {ready_noun}.", ready.text, all.text)
    }

    fn readiness(
        &self,
        readiness: Readiness,
        amount: Amount<'_>,
        days: Amount<'_>,
        worst: Option<(&str, &str)>,
        unit: Unit,
    ) -> String {
        let noun = noun(unit, amount.count);
        match readiness {
            Readiness::Ready => "Prêt".to_owned(),
            Readiness::NotReady { .. } => {
                let worst = worst.map(|(class, day)| format!(" : {class}, dernière fois le {day}"));
                format!(
                    "Pas prêt : {} {noun} en dessous{}",
                    amount.text,
                    worst.unwrap_or_default()
                )
            }
            Readiness::Stopped(_) => {
                let noun = if amount.count < 2 {
                    "tentative"
                } else {
                    "tentatives"
                };
                format!("Pas prêt : TLS a arrêté {} {noun}", amount.text)
            }
            Readiness::CannotTell(_) => format!(
                "Indéterminé : les fichiers ne disent pas comment {} {noun} ont circulé",
                amount.text
            ),
            Readiness::TooFew { .. } => {
                let day = if days.count < 2 { "jour" } else { "jours" };
                let message = if amount.count < 2 {
                    "message"
                } else {
                    "messages"
                };
                format!(
                    "Trop peu pour juger : {} {message} en {} {day}",
                    amount.text, days.text
                )
            }
        }
    }

    fn would_have_stopped(&self, stopped: Amount<'_>, whole: Amount<'_>, unit: Unit) -> String {
        let verb = if stopped.count < 2 {
            "aurait été arrêté"
        } else {
            "auraient été arrêtés"
        };
        format!(
            "Si ces réglages avaient été en vigueur ces jours-là, {} sur {} {} avec ces partenaires \
             {verb}.",
            stopped.text,
            whole.text,
            noun(unit, whole.count),
        )
    }

    fn force_remarks(&self, days: (&str, &str), level: &str, review: &str) -> Vec<String> {
        vec![
            format!(
                "Mailflow Insight, d’après le courrier du {} au {}.",
                days.0, days.1
            ),
            format!("Aucun message de ces partenaires n’était en dessous de : {level}."),
            format!("À revoir le {review}."),
        ]
    }

    fn too_few_days(&self, shown: Amount<'_>, wanted: Amount<'_>) -> String {
        let day = if shown.count < 2 {
            "jour est choisi"
        } else {
            "jours sont choisis"
        };
        format!(
            "Seulement {} {day}, et {} sont demandés.",
            shown.text, wanted.text
        )
    }

    fn force_email(&self, email: &ForceEmail) -> String {
        let ForceEmail {
            direction,
            days,
            whole: (count, whole),
            unit,
            below,
            level,
            ..
        } = email;
        let domain = email.domain_to_write();
        let mail = match direction {
            Direction::Inbound => "Courrier que nous avons reçu de",
            Direction::Outbound => "Courrier que nous avons envoyé à",
        };
        let noun = noun(*unit, *count);
        let counted = format!(
            "{mail} {domain}, du {} au {} : {whole} {noun}",
            days.0, days.1
        );
        let finding = match below {
            None => format!(
                "{counted}, aucun en dessous de ce niveau : {level}.\n\n\
                 À partir du [date], nous l’exigerons pour tout courrier de ce genre. Ce qui ne le \
                 respecte pas sera alors refusé ou renvoyé."
            ),
            Some((below, last)) => {
                let last = last
                    .as_ref()
                    .map(|day| format!(", la dernière fois le {day}"));
                format!(
                    "{counted}, dont {below} en dessous de ce niveau : {level}{}.\n\n\
                     Nous voudrions l’exiger pour tout courrier de ce genre à partir du [date]. \
                     Dites-nous s’il vous plaît quand vos serveurs pourront le respecter, ou lesquels ne \
                     le peuvent pas.",
                    last.unwrap_or_default()
                )
            }
        };
        format!(
            "À : postmaster@{domain}\n\
             Objet : TLS pour le courrier entre {domain} et [notre organisation]\n\n\
             Bonjour,\n\n{finding}\n\n\
             Serveurs, heures et identifiants de messages sont disponibles sur demande.\n\n[Nom]\n"
        )
    }
}
