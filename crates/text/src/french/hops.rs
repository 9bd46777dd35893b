//! French, the hops of one mail.

use super::French;
use crate::amount::Amount;
use crate::hop_words::{HopLabels, HopWords};

static LABELS: HopLabels = HopLabels {
    hops: "Sauts",
    reading: "Lecture des en-têtes …",
    failed: "Le fichier ne peut plus être lu. Déposez-le à nouveau.",
    none: "Il ne contient aucun en-tête « Received » : aucun saut n’est connu.",
    private: "Lu à l’instant et montré sur cet écran seulement. Les hôtes et heures des sauts ne \
        font jamais partie d’un lien ni d’un rapport.",
    number: "Saut",
    from: "De",
    by: "Par",
    with: "Protocole",
    at: "Heure (UTC)",
    delay: "Délai",
    boundary: "Frontière",
    boundary_hint: "C’est par le saut marqué que le message est entré dans l’organisation. C’est \
        lui qui est compté.",
    no_boundary: "Aucun saut ne mène, à ce qu’on sache, dans l’organisation : ce message n’est pas \
        compté.",
    not_smtp: "pas SMTP",
    not_told: "inconnu",
};

impl HopWords for French {
    fn hops(&self) -> &'static HopLabels {
        &LABELS
    }

    fn show_hops(&self, name: &str) -> String {
        format!("Montrer les sauts de {name}")
    }

    fn delay(&self, seconds: Amount<'_>, early: bool) -> String {
        if early {
            format!("−{} s (horloges décalées)", seconds.text)
        } else {
            format!("{} s", seconds.text)
        }
    }

    fn whole_way(&self, delay: &str) -> String {
        format!("Du premier saut au dernier : {delay}.")
    }
}
