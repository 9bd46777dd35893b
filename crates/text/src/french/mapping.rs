//! Ce qui se dit en français là où une personne explique les colonnes d’un tableau.

use super::French;
use crate::amount::Amount;
use crate::mapping_words::{MappingLabels, MappingWords};
use trace::mapping::{Course, Gap, Meaning};

static LABELS: MappingLabels = MappingLabels {
    map: "Correspondance des colonnes…",
    change: "Modifier la correspondance…",
    columns: "Colonnes…",

    title: "Correspondance des colonnes",
    known_title: "Quelle colonne a servi à quoi",
    looking: "Examen du fichier …",
    not_read: "Le fichier ne peut plus être lu. Déposez-le à nouveau.",
    no_table: "Aucun tableau n’apparaît au début de ce fichier.",
    intro: "Faites correspondre les colonnes. Ce qui a pu être reconnu est déjà rempli ; veuillez \
        vérifier. Rien n’est compté avant que vous n’appliquiez.",
    known_intro: "Ce genre de tableau est connu : il n’y a rien à dire. Voici comment ses colonnes \
        sont lues.",
    meanings: "Colonnes",
    nowhere: "Absent de ce tableau",
    columns_group: "Colonnes",
    fixed_group: "Pareil pour toutes les lignes",
    fixed_name: "Un connecteur que vous nommez",
    fixed_name_value: "Nom du connecteur",
    fixed_text: "Une valeur que vous saisissez",
    fixed_text_value: "Valeur pour toutes les lignes",
    direction_words: "Mots pour le sens",
    tls_words: "Mots pour TLS",
    words_hint: "Chaque mot présent dans la colonne, et ce qu’il veut dire.",
    word: "Mot",
    rows: "Lignes",
    word_means: "Signifie",
    not_explained: "Sans explication",
    empty_cells: "Une cellule vide ne dit rien : son message est « non enregistré », jamais « sans \
        TLS ».",
    preview: "Les premières lignes",
    checking: "Vérification du fichier entier …",
    name: "Nom de cette description",
    keep: "La conserver dans ce navigateur, pour d’autres fichiers avec ces colonnes",
    apply: "Appliquer",
    save_file: "Enregistrer dans un fichier",
    load_file: "Charger depuis un fichier",
    forget: "Oublier cette description",
    not_a_mapping: "Ce fichier n’est pas une description de colonnes enregistrée ici.",
    other_table: "Cette description est faite pour un tableau aux autres colonnes ; ce qui convient \
        a été repris.",
    newer_mapping: "Une version plus récente de cette page a écrit cette description. Rechargez la \
        page.",
};

impl MappingWords for French {
    fn mapping(&self) -> &'static MappingLabels {
        &LABELS
    }

    fn meaning(&self, meaning: Meaning) -> &'static str {
        match meaning {
            Meaning::Time => "Date et heure",
            Meaning::Direction => "Sens",
            Meaning::Tls => "Version de TLS",
            Meaning::Cipher => "Suite de chiffrement",
            Meaning::Connector => "Connecteur",
            Meaning::ConnectorType => "Type de connecteur",
            Meaning::ForcedTls => "TLS imposé ?",
            Meaning::NetworkMessageId => "Network message id",
            Meaning::MessageId => "Message-ID",
            Meaning::RemoteServer => "Serveur distant",
            Meaning::Sender => "Expéditeur",
            Meaning::Recipients => "Destinataires",
            Meaning::Count => "Nombre de messages",
        }
    }

    fn meaning_hint(&self, meaning: Meaning) -> &'static str {
        match meaning {
            Meaning::Time => "Nécessaire. Sans décalage horaire, c’est de l’UTC.",
            Meaning::Direction => {
                "Nécessaire, sauf si expéditeur et destinataires l’indiquent par vos domaines (voir \
                 Fichiers)."
            }
            Meaning::Tls => "Une version, ou si TLS a servi.",
            Meaning::Cipher => "Indique TLS là où la version manque.",
            Meaning::Connector => "Les cellules vides sont du courrier sans connecteur.",
            Meaning::ConnectorType => "OnPremises ou Partner.",
            Meaning::ForcedTls => "Oui ou non.",
            Meaning::NetworkMessageId => "Les lignes d’un même message comptent une fois.",
            Meaning::MessageId => "De même, là où manque le network message id.",
            Meaning::RemoteServer => "Montré avec les expéditeurs et destinataires d’un chiffre.",
            Meaning::Sender => "Son domaine est montré pour le courrier entrant.",
            Meaning::Recipients => "Des adresses, ou leur nombre.",
            Meaning::Count => "Seulement si une ligne représente plusieurs messages.",
        }
    }

    fn course(&self, course: Course) -> &'static str {
        match course {
            Course::Inbound => "Entrant",
            Course::Outbound => "Sortant",
            Course::NotCounted => "Non compté",
        }
    }

    fn gap(&self, gap: &Gap) -> String {
        match gap {
            Gap::NoTime => "Choisissez la colonne de la date.".to_owned(),
            Gap::NoDirection => {
                "Choisissez la colonne du sens, ou un même sens pour toutes les lignes ; ou bien \
                 expéditeur et destinataires."
                    .to_owned()
            }
            Gap::NoSuchColumn(name) => format!("Le tableau n’a pas de colonne « {name} »."),
        }
    }

    fn rows_readable(&self, readable: &str, rows: Amount<'_>, sample: bool) -> String {
        let noun = if rows.count < 2 { "ligne" } else { "lignes" };
        let which = if sample { "les premières : " } else { "" };
        let verb = if rows.count < 2 {
            "peut être lue"
        } else {
            "peuvent être lues"
        };
        format!("{which}{readable} sur {} {noun} {verb}", rows.text)
    }

    fn messages_counted(&self, messages: Amount<'_>) -> String {
        let noun = if messages.count < 2 {
            "message"
        } else {
            "messages"
        };
        format!("{} {noun} à compter", messages.text)
    }

    fn meaning_of_word(&self, word: &str) -> String {
        format!("Signification de « {word} »")
    }

    fn columns_of(&self, name: &str) -> String {
        format!("Colonnes de {name}")
    }

    fn map_columns_of(&self, name: &str) -> String {
        format!("Correspondance des colonnes de {name}")
    }
}
