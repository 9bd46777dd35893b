//! What is said of a file where there is no page. Only what differs from the page stands here.

use super::is_one;
use trace::Note;

/// The sentence, where the page's own would point to a place or a button of it.
pub(super) fn note(note: &Note, number: &dyn Fn(u64) -> String) -> Option<String> {
    let text = match note {
        Note::UnknownFormat => {
            "Le contenu n’est d’aucun format connu. Le fichier README nomme ceux qui peuvent être \
             lus, et où les trouver."
        }
        Note::Binary => {
            "Le contenu n’est pas du texte. Prenez le suivi en CSV, JSON, .xlsx, .gz ou .zip."
        }
        Note::OfficeDocument => {
            "C’est un document Office dont aucune feuille ne commence par un tableau connu. \
             Enregistrez le tableau en CSV (UTF-8) et prenez ce fichier."
        }
        Note::DamagedArchive => {
            "L’archive est endommagée ou coupée, et cette partie ne peut pas être ouverte. \
             Refaites-la, ou prenez un à un les fichiers qu’elle contient."
        }
        Note::PasswordProtected => {
            "Un mot de passe protège ce fichier. Décompressez-le d’abord et prenez le résultat."
        }
        Note::UnknownCompression => {
            "Sa compression n’est pas connue ici. Décompressez-le d’abord et prenez le résultat, ou \
             faites-en un .zip ordinaire."
        }
        Note::NestedTooDeep => {
            "Des archives contiennent des archives, sur plus de trois niveaux. Décompressez celles \
             de l’extérieur et prenez le résultat."
        }
        Note::TooLargeUnpacked => {
            "Décompressé, il devient bien plus grand que normal, comme un fichier fait pour nuire. \
             Si vous lui faites confiance, décompressez-le d’abord et prenez le résultat."
        }
        Note::Unreadable => {
            "Le fichier n’a plus pu être lu : il a été déplacé, modifié ou supprimé entre-temps, ou \
             l’accès a été refusé. Réessayez."
        }
        Note::ReaderFailed => {
            "La lecture de ce fichier s’est arrêtée de façon inattendue ; les autres ne sont pas \
             touchés. Réessayez, et signalez-le si cela ne suffit pas."
        }
        Note::AmbiguousDates => {
            "Ses dates se lisent jour d’abord ou mois d’abord, et rien dans le fichier n’en décide. \
             Dites-le avec --date-order, ou exportez-le de nouveau avec des dates comme 2026-11-16."
        }
        Note::NewerVersion { version } => {
            return Some(format!(
                "Une version plus récente de ce programme a écrit ce fichier (version {}). Prenez \
                 la dernière version pour l’ouvrir.",
                number(*version)
            ));
        }
        Note::OtherUnit => {
            "Il compte des destinataires alors que d’autres comptent des messages ; on ne peut pas \
             les additionner. Lisez-le sans les autres pour le voir."
        }
        Note::NeedsDomains { rows } => {
            let (verb, ending) = if is_one(*rows) {
                ("n’indique", "")
            } else {
                ("n’indiquent", "s")
            };
            return Some(format!(
                "{} ligne{ending} {verb} pas le sens du message. Nommez les domaines de votre \
                 organisation avec --domain.",
                number(*rows)
            ));
        }
        Note::NoFieldsLine => {
            "Des lignes d’un journal d’Exchange précèdent toute ligne « #Fields » : leurs colonnes \
             sont inconnues. Prenez le journal tel que le serveur l’a écrit."
        }
        Note::UnknownTable => {
            "C’est un tableau inconnu. Une correspondance des colonnes (--mapping), qui dit ce que \
             ses colonnes signifient, permet de le lire."
        }
        Note::BadMapping => "Il se dit correspondance de colonnes, mais ne peut pas servir.",
        _ => return None,
    };
    Some(text.to_owned())
}
