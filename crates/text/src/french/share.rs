//! French, sharing.

use super::French;
use crate::amount::Amount;
use crate::share_words::{LinkProblem, ShareLabels, ShareWords};
use crate::words::Period;
use report::CountedFrom;
use report::link::{LinkError, Span};
use trace::Unit;

static LABELS: ShareLabels = ShareLabels {
    share: "Partager",
    title: "Partager ce rapport",
    lead: "Le lien contient lui-même les chiffres ci-dessous. Ils ne sont conservés nulle part ailleurs, \
        et quiconque a le lien peut les lire.",
    link: "Lien",
    copy: "Copier",
    copied: "Copié",
    copy_by_hand: "Le lien est sélectionné ; s’il n’a pas été copié, appuyez sur Ctrl+C.",
    too_large: "Ce rapport ne tient pas dans un lien, même sous sa forme la plus condensée. Partagez-le \
        sous forme de fichier.",
    from_disk: "Cette page a été ouverte depuis le disque : le lien ne s’ouvre que là où le même \
        fichier se trouve au même endroit. Partagez plutôt un fichier, ou utilisez la page sur un site.",
    replace_names: "Remplacer les noms des connecteurs",
    replace_names_hint: "« Connecteur A » est celui qui achemine le plus de courrier, et ainsi de suite. \
        La recherche et le filtre sont retirés, car un nom peut y figurer.",
    protect: "Protéger par une phrase secrète",
    protect_hint: "Le lien ne s’ouvre alors qu’avec la phrase secrète. Prenez au moins quatre mots au \
        hasard et transmettez-les par une autre voie que le lien. Une phrase secrète ne peut être ni \
        retrouvée ni changée.",
    no_cryptography: "Indisponible ici : le navigateur n’offre la cryptographie qu’en HTTPS, sur cette \
        machine ou depuis le disque.",
    passphrase: "Phrase secrète",
    encrypt: "Chiffrer le lien",
    encrypting: "Chiffrement en cours…",
    encrypt_first: "Le lien apparaît ici une fois chiffré.",
    encrypt_failed: "Le navigateur n’a pas pu chiffrer le lien. Partagez plutôt un fichier.",
    changes: "Condensé pour tenir dans un lien",
    holds: "Ce que contient le lien",
    days: "Jours",
    counts: "Chiffres",
    flows: "Connecteurs et flux",
    insights: "Constats (recalculés à l’ouverture)",
    view: "Ce qui est affiché",
    limits: "Seuils",
    made: "Création",
    none: "Aucun",
    all_numbers: "Tous les chiffres du lien",
    not_in_it: "Ce qu’il ne contient pas",
    not_in_it_text: "Les adresses, les noms d’hôtes, les adresses IP, les objets, les identifiants de \
        messages, les expéditeurs, destinataires et serveurs d’un chiffre, et les noms des \
        fichiers.",
    file: "Partager sous forme de fichier",
    file_hint: "Un rapport enregistré n’a pas de limite de longueur. Il contient tous les jours, les noms \
        des connecteurs tels quels et les noms des fichiers lus. Il s’ouvre comme un suivi : \
        déposez-le sur la page.",
    file_save: "Enregistrer le rapport (JSON)",

    sealed: "Ce rapport est protégé par une phrase secrète",
    sealed_text: "La personne qui vous a envoyé le lien la connaît. Elle est vérifiée dans ce navigateur \
        et n’est envoyée nulle part.",
    open: "Ouvrir",
    opening: "Ouverture en cours…",
    to_start: "Aller à la page d’accueil",

    shared_report: "Rapport partagé",
    leave: "Quitter ce rapport",
    left: "Vous avez quitté le rapport partagé : ce que vous voyez est votre propre travail. Le bouton \
        Précédent du navigateur l’affiche à nouveau.",
    no_files: "Un lien ne contient aucun fichier",
    no_files_text: "Il ne contient que des chiffres additionnés. Déposez vos propres fichiers n’importe où \
        sur cette page pour quitter le rapport partagé et commencer le vôtre.",
    not_in_link: "Un lien ne contient ni expéditeurs, ni destinataires, ni serveurs. Demandez à \
        la personne qui l’a envoyé, ou déposez les suivis eux-mêmes.",
};

impl ShareWords for French {
    fn share(&self) -> &'static ShareLabels {
        &LABELS
    }

    fn connector_called(&self, letter: &str) -> String {
        format!("Connecteur {letter}")
    }

    fn other_connectors(&self, count: u32) -> String {
        match count {
            1 => "1 autre connecteur".to_owned(),
            _ => format!("{count} autres connecteurs"),
        }
    }

    fn link_length(&self, used: &str, most: &str) -> String {
        format!("{used} caractères sur {most} au plus")
    }

    fn passphrase_cost(&self, rounds: &str, seconds: Option<&str>) -> String {
        let here = seconds.map(|seconds| format!(", soit {seconds} s sur cette machine"));
        format!(
            "AES-256-GCM ; chaque essai coûte {rounds} tours de PBKDF2 avec SHA-256{}.",
            here.unwrap_or_default()
        )
    }

    fn days_added_up(&self, span: Span) -> Option<&'static str> {
        match span {
            Span::Day => None,
            Span::Week => Some(
                "Les jours sont additionnés par semaines, comptées à rebours du dernier jour ; un chiffre \
                 figure au premier jour de sa semaine.",
            ),
            Span::FourWeeks => Some(
                "Les jours sont additionnés par périodes de quatre semaines, comptées à rebours du \
                 dernier jour ; un chiffre figure au premier jour de sa période.",
            ),
            Span::Range => {
                Some("Tous les jours sont additionnés ; les chiffres figurent au premier jour.")
            }
        }
    }

    fn connectors_added_up(&self, connectors: Amount<'_>) -> String {
        match connectors.count {
            1 => "1 connecteur à faible volume figure sous « autre connecteur ».".to_owned(),
            _ => format!(
                "{} connecteurs à faible volume sont additionnés sous « autres connecteurs ».",
                connectors.text
            ),
        }
    }

    fn idle_left_out(&self, connectors: Amount<'_>) -> String {
        match connectors.count {
            1 => "1 connecteur sans courrier est omis.".to_owned(),
            _ => format!("{} connecteurs sans courrier sont omis.", connectors.text),
        }
    }

    fn insights_left_out(&self, insights: Amount<'_>) -> String {
        match insights.count {
            1 => "1 constat sur un connecteur additionné est omis.".to_owned(),
            _ => format!(
                "{} constats sur des connecteurs additionnés sont omis.",
                insights.text
            ),
        }
    }

    fn search_left_out(&self) -> &'static str {
        "La recherche et le filtre sont omis."
    }

    fn names_replaced(&self) -> &'static str {
        "Les noms des connecteurs sont remplacés."
    }

    fn counted(&self, unit: Unit, source: CountedFrom) -> String {
        match (unit, source) {
            (Unit::Messages, CountedFrom::Traces) => "Messages comptés dans des suivis",
            (Unit::Recipients, CountedFrom::Traces) => "Destinataires comptés dans des suivis",
            (Unit::Messages, CountedFrom::Summaries) => "Messages de rapports déjà additionnés",
            (Unit::Recipients, CountedFrom::Summaries) => {
                "Destinataires de rapports déjà additionnés"
            }
        }
        .to_owned()
    }

    fn numbers(&self, numbers: Amount<'_>, flows: Amount<'_>) -> String {
        format!(
            "{} {} : volume, destinataires et versions de TLS de {} flux par jour",
            numbers.text,
            if numbers.count < 2 {
                "chiffre"
            } else {
                "chiffres"
            },
            flows.text,
        )
    }

    fn made_on(&self, day: &str, version: &str) -> String {
        format!("Créé le {day} avec Mailflow Insight {version}")
    }

    fn covers(&self, days: Period<'_>) -> String {
        match days {
            Period::PastWeek => "Il couvre la semaine écoulée.".to_owned(),
            Period::Day(day) => format!("Il couvre le {day} (UTC)."),
            Period::Between(from, to) => {
                format!("Il couvre la période du {} (UTC).", super::days(from, to))
            }
        }
    }

    fn files_covered(&self, days: Period<'_>) -> String {
        match days {
            Period::PastWeek => "Ses fichiers couvraient la semaine écoulée.".to_owned(),
            Period::Day(day) => format!("Ses fichiers couvraient le {day}."),
            Period::Between(from, to) => format!(
                "Ses fichiers couvraient la période du {} ; les autres jours ne sont pas dans le \
                 lien.",
                super::days(from, to)
            ),
        }
    }

    fn limits_set(&self, tls10: &str, no_tls: &str, min: &str) -> String {
        format!(
            "TLS 1.0 et antérieurs au-dessus de {tls10}, sans TLS au-dessus de {no_tls}, sur au moins {min}"
        )
    }

    fn link_problem(&self, error: LinkError) -> LinkProblem {
        match error {
            LinkError::Cut => LinkProblem {
                what: "Le lien a été coupé",
                help: "Sa fin manque, donc rien n’en est affiché. Certains logiciels de messagerie \
                    coupent les longs liens. Copiez le lien entier du message dans la barre d’adresse, ou \
                    redemandez-le, au besoin sous forme de fichier.",
            },
            LinkError::Changed => LinkProblem {
                what: "Le lien a été modifié",
                help: "Sa somme de contrôle ne correspond pas, donc rien n’en est affiché. Un caractère a \
                    été modifié, perdu ou ajouté en chemin. Copiez-le de nouveau du message, ou \
                    redemandez-le.",
            },
            LinkError::Newer { .. } => LinkProblem {
                what: "Le lien vient d’une version plus récente",
                help: "Cette page est plus ancienne que celle qui a créé le lien et ne peut pas le lire. \
                    Rechargez la page ; si cela ne suffit pas, demandez un fichier, ou un lien créé avec \
                    cette version.",
            },
            LinkError::NotOurs => LinkProblem {
                what: "Ce n’est pas un lien de Mailflow Insight",
                help: "Ce qui suit r= dans l’adresse n’a pas été créé par ce programme. Vérifiez d’où vient \
                    le lien et copiez-le de nouveau.",
            },
            LinkError::WrongPassphrase => LinkProblem {
                what: "Phrase secrète incorrecte",
                help: "Le lien est entier, mais cette phrase secrète ne l’ouvre pas. Majuscules, espaces et \
                    accents comptent. Personne ne peut la retrouver : demandez à la personne qui a envoyé \
                    le lien.",
            },
            LinkError::NoCryptography => LinkProblem {
                what: "La phrase secrète ne peut pas être vérifiée ici",
                help: "Les navigateurs n’offrent la cryptographie qu’en HTTPS, sur la machine locale ou \
                    depuis le disque. Ouvrez le lien en HTTPS.",
            },
        }
    }
}
