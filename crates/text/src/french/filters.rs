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
    labels: "Organisations et serveurs",
    labels_hint: "Les fichiers de chaque dossier déposé, comme si les autres n’étaient pas là, sur les jours montrés. Le \
        pire d’abord : par courrier en clair, puis par chiffrement faible, puis par ce que TLS a arrêté. Les dossiers \
        peuvent être nommés autrement ; ceux d’un même nom comptent ensemble.",
    label: "Étiquette",
    other_files: "Fichiers sans dossier",
    files: "Fichiers",
    protected: "Protégé",
    weak: "Faible",
    stopped: "Arrêtés par TLS",
    silence: "Dernier message",
    nothing_counted: "rien sur ces jours",
    look_at_all: "Montrer tous les fichiers",
};

impl FilterWords for French {
    fn filters(&self) -> &'static FilterLabels {
        &LABELS
    }

    fn with_subdomains(&self, domain: &str) -> String {
        format!("{domain} et ses sous-domaines")
    }

    fn rename_label(&self, label: &str) -> String {
        format!("Comment s’appellent les fichiers de {label}")
    }

    fn look_at_label(&self, label: &str) -> String {
        format!("Montrer {label} seul")
    }

    fn only_label(&self, label: &str) -> String {
        format!("Seuls les fichiers de {label} sont montrés")
    }

    fn silent_since(&self, day: &str) -> String {
        format!("silencieux depuis le {day}")
    }

    fn rows_with(&self, text: &str) -> String {
        format!("Lignes avec « {text} »")
    }

    fn remove_condition(&self, name: &str) -> String {
        format!("Retirer du filtre : {name}")
    }
}
