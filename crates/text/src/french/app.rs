//! L’application installée et les chemins vers le guide, en français.

use super::French;
use crate::app_words::{AppLabels, AppWords};

static LABELS: AppLabels = AppLabels {
    guide: "Guide",
    guide_here: "Guide de cette rubrique",
    accessibility: "Accessibilité",
    steps: "Pas à pas",
    read_shared: "Les lire",
    refuse_shared: "Non",
    folder: "Un dossier qui est relu",
    folder_hint: "Choisissez le dossier où arrivent vos journaux ou vos exports. Ce navigateur retient le \
        dossier, et les chemins, tailles et heures de ce qui a été lu ; les fichiers restent où ils sont.",
    remember_folder: "Retenir un dossier…",
    read_new: "Relire ce qui est nouveau",
    forget_folder: "Oublier ce dossier",
    nothing_new: "Rien n’est nouveau dans le dossier.",
    folder_refused: "Le navigateur n’a pas été autorisé à lire le dossier.",
    folder_failed: "Le dossier n’a pas pu être lu. A-t-il été déplacé ou supprimé ? Choisissez-le de \
        nouveau.",
};

impl AppWords for French {
    fn app(&self) -> &'static AppLabels {
        &LABELS
    }

    fn shared_with_page(&self, is_one: bool, count: &str, names: &str) -> String {
        match is_one {
            true => format!("Un fichier a été partagé avec cette page : {names}. Est-ce vous ?"),
            false => format!(
                "{count} fichiers ont été partagés avec cette page : {names}. Est-ce vous ?"
            ),
        }
    }

    fn read_from_folder(&self, is_one: bool, count: &str) -> String {
        match is_one {
            true => "Un fichier du dossier est nouveau ou a changé.".to_owned(),
            false => format!("{count} fichiers du dossier sont nouveaux ou ont changé."),
        }
    }
}
