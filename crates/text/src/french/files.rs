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
    times: "Jours et heures",
    days_zone: "Les jours sont comptés dans le fuseau horaire",
    days_zone_hint: "Un nom tel que Europe/Paris ou America/New_York, ou UTC. Les deux jours de changement d’heure sont \
        justes. Les fichiers de nombres quotidiens gardent leurs jours.",
    stamps_zone: "Heures du fuseau",
    stamps_zone_hint: "Les heures qui ne disent pas leur décalage par rapport à UTC comptent comme UTC, tant que leur \
        fuseau n’est pas dit ici. Les fichiers sont alors relus.",
    apply: "Appliquer",
    link_days: "Un lien contient des jours en UTC, et les jours sont comptés maintenant dans un autre fuseau horaire. \
        Comptez-les en UTC pour faire un lien ; ou enregistrez le rapport dans un fichier, qui garde son fuseau.",
    days_in_utc: "Compter les jours en UTC",
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

    fn days_in(&self, zone: &str) -> String {
        format!("jours en {zone}")
    }

    fn use_own_zone(&self, zone: &str) -> String {
        format!("Utiliser {zone}, comme cet ordinateur")
    }

    fn unknown_zone(&self, name: &str) -> String {
        format!(
            "« {name} » n’est pas un fuseau horaire que ce navigateur connaît. Les fuseaux s’appellent comme \
             Europe/Paris ; UTC en est un aussi."
        )
    }

    fn stamps_zone_of(&self, file: &str) -> String {
        format!("Fuseau des heures de {file}")
    }

    fn files_without_zone(&self, files: Amount<'_>) -> String {
        match files.count {
            0 | 1 => "1 fichier ne dit pas le fuseau horaire de ses heures.".to_owned(),
            _ => format!(
                "{} fichiers ne disent pas le fuseau horaire de leurs heures.",
                files.text
            ),
        }
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
