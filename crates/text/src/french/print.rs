//! French, paper and pictures.

use super::French;
use crate::amount::Amount;
use crate::print_words::{PrintLabels, PrintWords};
use report::Severity;

static LABELS: PrintLabels = PrintLabels {
    export_charts: "Graphiques (PNG)",
    export_print: "Imprimer ou PDF …",
    copy_text: "Copier le tableau en texte",

    print_title: "Imprimer, ou enregistrer en PDF",
    print_hint: "Tout ce qui est montré pour la période choisie : chiffres, graphiques, constats, \
        fichiers et méthode, en couleurs claires. Dans la boîte d’impression du navigateur, vous \
        pouvez choisir « Enregistrer au format PDF ».",
    organization: "Organisation",
    organization_hint: "Imprimée en tête. Conservée seulement dans ce navigateur, pour ne la \
        saisir qu’une fois ; laissez vide et rien n’est conservé.",
    with_hashes: "Avec le SHA-256 de chaque fichier",
    with_hashes_hint: "Prouve plus tard de quels fichiers viennent les chiffres. Tous les fichiers \
        sont lus encore une fois.",
    hashing: "Calcul des empreintes",
    hashes_ready: "Les empreintes sont calculées.",
    hashes_lost: "Les empreintes n’ont pas pu être calculées. Imprimez sans elles, ou réessayez.",
    print: "Imprimer",

    paper_title: "Courrier protégé en transit (par TLS)",
    range: "Période",
    coverage: "Jours dans les fichiers",
    counted: "Compté",
    based_on: "D’après",
    made_on: "Établi le",
    made_by: "Établi par",
    in_short: "En bref",
    charts: "Graphiques",
    by_connector: "Par connecteur",
    insight_limits: "Seuils",
    files_given: "Fichiers",
    files_read: "Ce qui y a été lu",
    sha256: "SHA-256",
    not_hashed: "non calculé",
    unreadable: "n’a plus pu être lu",
    method: "Méthode",
    method_text: "Chaque message est compté une fois pour chaque passage de la frontière de \
        l’organisation, dans un sens et par une connexion SMTP ; le même passage dans plusieurs \
        lignes ou fichiers compte une fois. Les jours sont ceux du fuseau horaire nommé avec la période. La version de TLS est celle \
        qu’indique la ligne. « Chiffré » désigne le courrier avec TLS 1.0 ou plus \
        récent. Les pourcentages portent sur le courrier avec des informations TLS dans les \
        fichiers ; le reste est donné en nombre et n’est jamais pris pour « Sans TLS ». Quand \
        un suivi étendu n’indique pas de version pour un message, il compte comme « Sans TLS » \
        seulement si les mêmes fichiers en indiquent une pour d’autres messages du même sens. Tous \
        les fichiers ont été lus dans le navigateur de la personne qui a établi ce rapport. Les \
        règles exactes sont dans docs/counting.md de Mailflow Insight.",

    fetching: "Chargement du rapport",
    hosted_other_site: "Il se trouve sur un autre site. Cette page ne parle qu’à son propre site, \
        pour que rien ne puisse en sortir. Enregistrez le rapport et déposez-le ici, ou placez-le \
        sur ce site.",
    hosted_not_found: "Il n’y a pas de tel fichier sur ce site. Vérifiez ce qui suit « ?report= » \
        dans l’adresse.",
    hosted_failed: "Il n’a pas pu être chargé. Vérifiez la connexion et rechargez la page ; une \
        redirection vers un autre site est refusée.",
    hosted_too_large: "Il dépasse 64 Mo, plus qu’aucun rapport.",
    hosted_no_report: "Ce n’est pas un rapport enregistré ici (Exporter › Rapport (JSON)).",
    dismiss: "Fermer",
};

impl PrintWords for French {
    fn print_labels(&self) -> &'static PrintLabels {
        &LABELS
    }

    fn hashed_so_far(&self, done: &str, all: &str) -> String {
        format!("{done} sur {all}")
    }

    fn limits_in_force(&self, tls10: &str, no_tls: &str, least: Amount<'_>) -> String {
        format!(
            "TLS 1.0 et plus ancien au-dessus de {tls10}, sans TLS au-dessus de {no_tls}, sur au \
             moins {} connus",
            least.text
        )
    }

    fn severity(&self, severity: Severity) -> &'static str {
        match severity {
            Severity::Error => "Erreur",
            Severity::Warning => "Avertissement",
            Severity::Info => "Information",
        }
    }

    fn hosted(&self, address: &str, what: &str) -> String {
        format!("Le rapport « {address} » n’a pas été ouvert. {what}")
    }
}
