//! French, which mail is shown.

use super::French;
use crate::filter_words::{FilterLabels, FilterWords};

static LABELS: FilterLabels = FilterLabels {
    title: "Filtrer",
    chosen: "Seul ce courrier est affiché",
    protection: "Chiffrement",
    any_protection: "Chiffrement : tous",
    partner: "Domaine du partenaire",
    partner_hint: "par exemple contoso.com",
    apply: "Appliquer",
    clear: "Effacer le filtre",
    without_connector: "Sans connecteur",
    no_domain: "Aucun domaine",
    counting: "Décompte du courrier de ce filtre …",
    failed: "Le courrier de ce filtre n’a pas pu être compté. Effacez le filtre, puis remettez-le.",
    nothing: "Aucun courrier de ces jours ne correspond au filtre.",
    not_in_summaries: "Ces chiffres viennent de fichiers déjà additionnés. Ils ne disent rien de \
        chaque partenaire.",
    not_in_link: "Un rapport partagé ne dit rien de chaque partenaire.",
    link_holds_all: "Le lien contient tout le courrier : un filtre par chiffrement ou par \
        partenaire n’en fait pas partie.",
    not_of_stopped: "Ce que TLS a arrêté est connu par direction et par partenaire. Le filtre par \
        connecteur et par chiffrement ne s’y applique pas.",
    no_shares: "dans les versions choisies. Les pourcentages portent sur tout le courrier : il n’y en a \
        pas avec un filtre par chiffrement.",
    no_insights: "Les constats portent sur tout le courrier d’un connecteur. Effacez le filtre par \
        chiffrement pour les voir.",
};

impl FilterWords for French {
    fn filters(&self) -> &'static FilterLabels {
        &LABELS
    }

    fn with_subdomains(&self, domain: &str) -> String {
        format!("{domain} et ses sous-domaines")
    }

    fn rows_with(&self, text: &str) -> String {
        format!("Lignes avec « {text} »")
    }

    fn remove_condition(&self, name: &str) -> String {
        format!("Retirer du filtre : {name}")
    }
}
