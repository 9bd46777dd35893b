//! French, one message.

use super::{French, skip_reason};
use crate::amount::Amount;
use crate::message_words::{LineFate, MessageLabels, MessageWords};

static LABELS: MessageLabels = MessageLabels {
    title: "Un message",
    time: "Heure",
    line: "Ligne",
    fate: "Ce qu’elle est devenue",
    private: "Confidentiel : cela nomme des fichiers, des connecteurs et un message. Cela ne fait \
        partie ni d’un rapport ni d’un lien.",
    sessions: "lignes d’une session",
    about: "Chaque ligne des fichiers qui concerne un message, ce pour quoi elle a été comptée ou pourquoi elle ne \
        l’a pas été. Les fichiers sont relus pour cela, et rien n’en est conservé.",
    id: "Message-ID, identifiant réseau ou identifiant de file d’attente",
    id_hint: "Tel que les fichiers l’écrivent, avec ou sans chevrons : il reste dans ce navigateur.",
    look_up: "Rechercher",
    looking: "Recherche dans les fichiers",
    failed: "La recherche n’a pas abouti : le navigateur a arrêté la lecture. Réessayez, avec moins de fichiers \
        si elle échoue encore.",
    save: "Enregistrer en JSON",
    no_files: "Seuls les comptes des fichiers sont ici, car ils ont été lus lors d’une visite précédente. Déposez-les \
        de nouveau pour y rechercher un message.",
};

impl MessageWords for French {
    fn message_labels(&self) -> &'static MessageLabels {
        &LABELS
    }

    fn message_found(&self, id: &str, lines: Amount<'_>, files: Amount<'_>) -> String {
        let lines = match lines.count {
            1 => "1 ligne concerne".to_owned(),
            _ => format!("{} lignes concernent", lines.text),
        };
        let files = match files.count {
            1 => "1 fichier".to_owned(),
            _ => format!("{} fichiers", files.text),
        };
        format!("{lines} le message « {id} », dans {files}.")
    }

    fn message_not_found(&self, id: &str) -> String {
        format!(
            "aucune ligne des fichiers ne concerne « {id} » : un Message-ID, un \
             identifiant réseau ou un identifiant de file d’attente, tel que les fichiers l’écrivent, \
             trouve un message"
        )
    }

    fn message_is_nowhere(&self, id: &str) -> String {
        format!(
            "Aucune ligne des fichiers ne concerne « {id} ». Un Message-ID, un identifiant réseau ou un \
             identifiant de file d’attente, tel que les fichiers l’écrivent, trouve un message."
        )
    }

    fn message_not_in_restored(&self, files: Amount<'_>) -> String {
        match files.count {
            0 | 1 => "1 fichier a été lu lors d’une visite précédente, et seuls ses comptes sont ici : déposez-le de \
                  nouveau pour qu’il soit parcouru aussi."
                .to_owned(),
            _ => format!(
                "{} fichiers ont été lus lors d’une visite précédente, et seuls leurs comptes sont ici : déposez-les \
                 de nouveau pour qu’ils soient parcourus aussi.",
                files.text
            ),
        }
    }

    fn message_unreadable(&self, names: &str) -> String {
        format!(
            "Non parcouru, car le navigateur ne peut plus le lire : {names}. Il a été déplacé, modifié ou supprimé \
             depuis qu’il a été déposé ; déposez-le de nouveau."
        )
    }

    fn place_of_line(&self, file: &str, line: Option<&str>) -> String {
        match line {
            Some(line) => format!("{file}, ligne {line}"),
            None => file.to_owned(),
        }
    }

    fn line_fate(&self, fate: LineFate<'_>) -> String {
        match fate {
            LineFate::Counts => "compte".to_owned(),
            LineFate::OutsideRange => "hors des jours demandés".to_owned(),
            LineFate::SameAs(place) => format!("le même transfert que {place}"),
            LineFate::GivesWayTo(place) => {
                format!("s’efface devant {place}, d’un format qui en dit plus")
            }
            LineFate::OtherServer => {
                "un autre serveur de l’organisation en parle aussi, et c’est cette ligne-là qui compte"
                    .to_owned()
            }
            LineFate::Tentative => {
                "une ligne qui dit sûrement qu’il est sorti se trouve à côté, et compte".to_owned()
            }
            LineFate::Skipped(reason) => format!("ne compte pas : {}", skip_reason(reason)),
            LineFate::FileRefused => "rien de son fichier ne compte".to_owned(),
            LineFate::Says => "en dit quelque chose, sans être un transfert".to_owned(),
        }
    }

    fn message_counts(&self, inbound: Amount<'_>, outbound: Amount<'_>) -> String {
        let all = inbound.count + outbound.count;
        match (inbound.count, outbound.count) {
            (0, 0) => "Il ne compte pour aucun message.".to_owned(),
            (1, 0) => "Il compte pour 1 message, entrant.".to_owned(),
            (0, 1) => "Il compte pour 1 message, sortant.".to_owned(),
            (_, 0) => format!("Il compte pour {} messages, entrants.", inbound.text),
            (0, _) => format!("Il compte pour {} messages, sortants.", outbound.text),
            _ => format!(
                "Il compte pour {all} messages : {} entrants, {} sortants.",
                inbound.text, outbound.text
            ),
        }
    }
}
