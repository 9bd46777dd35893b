//! French, files beside their numbers.

use super::{French, is_one, s};
use crate::amount::Amount;
use crate::english::files::begun;
use crate::file_words::{FileLabels, FileWords};
use trace::DateOrder;

static LABELS: FileLabels = FileLabels {
    what_files_hold: "Est compté ce que contiennent les fichiers.",
    first_numbers: "Les premiers chiffres apparaîtront ici dès qu’il y en aura.",
    undamaged: "Ce qui n’est pas endommagé dans ce fichier a été lu ; le reste est l’autre ligne de même \
        nom.",
    day_first: "Jour d’abord (31/12)",
    month_first: "Mois d’abord (12/31)",
    proposed: "Ces domaines semblent être ceux de votre organisation :",
    proposed_private: "Ils ont été trouvés dans les fichiers, et ne font partie d’aucun rapport ni \
        d’aucun lien.",
    sample: "Exemples",
    sample_text: "Ces chiffres sont inventés, pour une organisation qui n’existe pas. Vos propres \
        fichiers prennent leur place.",
    remove_sample: "Retirer les exemples",
    read_left_out: "Les lire maintenant",
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
            "{text} {noun} pas dans ces chiffres : sans les domaines de votre organisation, \
             {files} pas le sens du message."
        )
    }

    fn show_more(&self, others: Amount<'_>) -> String {
        format!("En montrer plus (il en reste {})", others.text)
    }

    fn may_be_cut(&self, files: Amount<'_>, names: &str) -> String {
        let Amount { count, text } = files;
        if count < 2 {
            return format!(
                "{names} compte exactement autant de lignes qu’un tel export peut en contenir : \
                 il a peut-être été coupé là, et des messages manquent peut-être dans ces chiffres."
            );
        }
        format!(
            "{text} fichiers comptent exactement autant de lignes que de tels exports peuvent en \
             contenir ({names}) : ils ont peut-être été coupés là, et des messages manquent peut-être \
             dans ces chiffres."
        )
    }

    fn files_counted(&self, counted: Amount<'_>, not: Amount<'_>) -> String {
        match (counted.count, not.count) {
            (_, 0) => String::new(),
            (0, 1) => " : non compté".to_owned(),
            _ => format!(
                " : {} compté{}, {} non",
                counted.text,
                s(counted.count),
                not.text
            ),
        }
    }

    fn files_not_counted(&self, files: Amount<'_>) -> String {
        if is_one(files.count) {
            format!("{} fichier n’est pas compté", files.text)
        } else {
            format!("{} fichiers ne sont pas comptés", files.text)
        }
    }

    fn reading_stopped(&self, counted: &str, all: Amount<'_>) -> String {
        let s = s(all.count);
        format!("Arrêté : {counted} fichier{s} compté{s} sur {}", all.text)
    }

    fn not_read(&self, names: &str, more: Amount<'_>) -> String {
        match (names, more.count) {
            (_, 0) => format!("Non lus : {names}."),
            ("", _) => format!("Non lus : {}.", more.text),
            _ => format!("Non lus : {names}, et {} de plus.", more.text),
        }
    }

    fn so_far(&self, sentence: &str) -> String {
        format!("Jusqu’ici, {}", begun(sentence))
    }

    fn same_as(&self, name: &str) -> String {
        format!("Les mêmes messages que {name} : chacun est compté une seule fois.")
    }

    fn in_several_files(&self, messages: Amount<'_>) -> String {
        let (noun, counted) = if is_one(messages.count) {
            ("message se trouve", "n’est compté")
        } else {
            ("messages se trouvent", "ne sont comptés")
        };
        format!(
            "{} {noun} dans plusieurs de ces fichiers, et {counted} qu’une fois. La somme des fichiers \
             dépasse donc le total.",
            messages.text
        )
    }
}
