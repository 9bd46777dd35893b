//! French, manifests.

use super::French;
use crate::amount::Amount;
use crate::manifest_words::{Differs, ManifestWords};

impl ManifestWords for French {
    fn manifest_title(&self) -> &'static str {
        "Vérification d’après le manifeste"
    }

    fn days(&self) -> &'static str {
        "Jours"
    }

    fn all_as_it_says(&self, files: Amount<'_>) -> String {
        match files.count {
            1 => "Le fichier est tel que le manifeste le dit, octet pour octet, et tous les nombres aussi."
                .to_owned(),
            _ => format!(
                "Les {} fichiers sont tels que le manifeste le dit, octet pour octet, et tous les \
                 nombres aussi.",
                files.text
            ),
        }
    }

    fn other_release(&self, then: &str, now: &str) -> String {
        format!(
            "Le manifeste a été fait par {then}, ceci est {now} : les fichiers et les nombres sont \
             comparés, pas les octets du rapport."
        )
    }

    fn differs(&self, differs: Differs<'_>) -> String {
        match differs {
            Differs::Missing(file) => format!("{file} : absent"),
            Differs::Changed { file, before, now } if before == now => {
                format!("{file} : modifié ({now} octets, comme avant)")
            }
            Differs::Changed { file, before, now } => {
                format!("{file} : modifié ({now} octets, avant {before})")
            }
            Differs::Additional {
                file,
                is_missing_one: Some(missing),
            } => format!("{file} : absent du manifeste, et les mêmes octets que {missing}"),
            Differs::Additional { file, .. } => format!("{file} : absent du manifeste"),
            Differs::ReadOtherwise(file) => {
                format!("{file} : les mêmes octets, dont on lit maintenant autre chose")
            }
            Differs::Number { what, before, now } => {
                format!("{what} : {now}, avant {before}")
            }
            Differs::Nothing { is_now: true } => "Plus rien ne peut être compté.".to_owned(),
            Differs::Nothing { is_now: false } => {
                "À l’époque, rien ne pouvait être compté.".to_owned()
            }
            Differs::Report => "Le rapport (JSON) n’est pas le même, octet pour octet.".to_owned(),
        }
    }

    fn differences(&self, count: Amount<'_>) -> String {
        match count.count {
            1 => "1 chose n’est pas telle que le manifeste le dit".to_owned(),
            _ => format!(
                "{} choses ne sont pas telles que le manifeste le dit",
                count.text
            ),
        }
    }
}
