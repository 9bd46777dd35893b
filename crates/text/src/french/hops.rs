//! French, the hops of one mail.

use super::French;
use crate::hop_words::{HopLabels, HopWords};
use crate::words::Amount;

static LABELS: HopLabels = HopLabels {
    hops: "Étapes",
    reading: "Lecture des en-têtes …",
    failed: "Le fichier ne peut plus être lu. Déposez-le à nouveau.",
    none: "Il ne contient aucun en-tête « Received » : aucune étape n’est connue.",
    private: "Lu à l’instant et montré sur cet écran seulement. Les hôtes et heures des étapes ne font \
        jamais partie d’un lien ni d’un rapport.",
    number: "Étape",
    from: "De",
    by: "Par",
    with: "Protocole",
    at: "Heure (UTC)",
    delay: "Délai",
    boundary: "Frontière",
    boundary_hint: "C’est par l’étape marquée que le message est entré dans l’organisation. C’est elle \
        qui est comptée.",
    no_boundary: "Aucune étape ne mène, à ce qu’on sache, dans l’organisation : ce message n’est pas \
        compté.",
    not_smtp: "pas SMTP",
    not_told: "non indiqué",
};

impl HopWords for French {
    fn hops(&self) -> &'static HopLabels {
        &LABELS
    }

    fn show_hops(&self, name: &str) -> String {
        format!("Montrer les étapes de {name}")
    }

    fn delay(&self, seconds: Amount<'_>, early: bool) -> String {
        if early {
            format!("−{} s (horloges décalées)", seconds.text)
        } else {
            format!("{} s", seconds.text)
        }
    }

    fn whole_way(&self, delay: &str) -> String {
        format!("De la première étape à la dernière : {delay}.")
    }
}
