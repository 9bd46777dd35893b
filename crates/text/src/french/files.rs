//! French, files beside their numbers.

use super::French;
use crate::file_words::{FileLabels, FileWords};
use crate::words::Amount;
use trace::DateOrder;

static LABELS: FileLabels = FileLabels {
    what_files_hold: "Est compté ce que contiennent les fichiers.",
    first_numbers: "Les premiers nombres apparaîtront ici dès qu’il y en aura.",
    undamaged: "Ce qui n’est pas endommagé dans ce fichier a été lu ; le reste est l’autre ligne de même \
        nom.",
    day_first: "Jour d’abord (31/12)",
    month_first: "Mois d’abord (12/31)",
    proposed: "Ces domaines semblent être ceux de votre organisation :",
    proposed_private: "Ils ont été trouvés dans les fichiers, et ne font partie d’aucun rapport ni \
        d’aucun lien.",
};

impl FileWords for French {
    fn files(&self) -> &'static FileLabels {
        &LABELS
    }

    fn date_order_of(&self, name: &str) -> String {
        format!("Ordre du jour et du mois dans {name}")
    }

    fn read_dates_of(&self, name: &str, order: DateOrder) -> String {
        let order = match order {
            DateOrder::DayFirst => LABELS.day_first,
            DateOrder::MonthFirst => LABELS.month_first,
        };
        format!("{order} : {name}")
    }

    fn likely_order(&self, order: DateOrder) -> &'static str {
        match order {
            DateOrder::DayFirst => {
                "La plupart des autres fichiers de ce type écrivent le jour d’abord."
            }
            DateOrder::MonthFirst => {
                "La plupart des autres fichiers de ce type écrivent le mois d’abord."
            }
        }
    }

    fn answered_order(&self, order: DateOrder) -> &'static str {
        match order {
            DateOrder::DayFirst => "Lu avec le jour d’abord, comme vous l’avez dit.",
            DateOrder::MonthFirst => "Lu avec le mois d’abord, comme vous l’avez dit.",
        }
    }

    fn files_ask_for_order(&self, files: Amount<'_>) -> String {
        format!(
            "Les dates de {} fichiers se lisent de deux manières. Pour tous :",
            files.text
        )
    }

    fn use_domains(&self, domains: &str) -> String {
        format!("Utiliser ceux-ci : {domains}")
    }

    fn rows_need_domains(&self, rows: Amount<'_>) -> String {
        let Amount { count, text } = rows;
        // Zero and one are singular.
        let (noun, files) = if count < 2 {
            ("ligne n’est", "son fichier n’indique")
        } else {
            ("lignes ne sont", "leurs fichiers n’indiquent")
        };
        format!(
            "{text} {noun} pas dans ces nombres : sans les domaines de votre organisation, {files} pas \
             le sens du message."
        )
    }

    fn show_more(&self, others: Amount<'_>) -> String {
        format!("En montrer plus (il en reste {})", others.text)
    }

    fn may_be_cut(&self, files: Amount<'_>, names: &str) -> String {
        let Amount { count, text } = files;
        if count < 2 {
            return format!(
                "{names} compte exactement autant d’enregistrements qu’un tel export peut en contenir : \
                 il a peut-être été coupé là, et des messages manquent peut-être dans ces nombres."
            );
        }
        format!(
            "{text} fichiers comptent exactement autant d’enregistrements que de tels exports peuvent en \
             contenir ({names}) : ils ont peut-être été coupés là, et des messages manquent peut-être \
             dans ces nombres."
        )
    }
}
