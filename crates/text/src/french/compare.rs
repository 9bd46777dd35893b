//! French, the comparison.

use super::{French, s};
use crate::amount::Amount;
use crate::compare_words::{CompareLabels, CompareWords};
use report::compare::{Fate, Verdict};

static LABELS: CompareLabels = CompareLabels {
    compare: "Comparer",
    compare_title: "Avant et après",
    what: "Comparer",
    weeks: "La dernière semaine et la précédente",
    months: "Les 30 derniers jours et les 30 précédents",
    around: "Avant et après un jour",
    own: "Deux périodes",
    files: "Deux fichiers",
    first_day: "Premier jour après le changement",
    before: "Avant",
    after: "Après",
    before_from: "Avant, du",
    before_to: "Avant, au",
    after_from: "Après, du",
    after_to: "Après, au",
    days_of_each: "Jours",
    last_week_of_each: "La dernière semaine de chacun",
    all_of_each: "Tous les jours de chacun",
    swap: "Échanger",
    alone: "Chaque fichier est compté comme s’il était le seul.",
    looking: "Calcul en cours …",
    lost: "Le calcul n’a pas abouti, car les fichiers sont relus. Fermez et réessayez.",
    choose_two: "Choisissez deux fichiers. Déposez-en un autre pour le comparer à celui-ci.",
    some_classes: "Ce sont des pourcentages qui sont comparés, et ceux de quelques versions de TLS ne \
        porteraient pas sur tout le courrier. Effacez le filtre par chiffrement pour comparer.",
    other_unit: "L’un compte les messages et l’autre les destinataires : ils ne peuvent pas être \
        comparés. Enregistrez les deux rapports avec le même compte.",
    nothing_before: "Il n’y a pas de courrier dans les jours d’avant, donc rien à quoi comparer. \
        Choisissez d’autres jours, ou ajoutez des fichiers plus anciens.",
    nothing_after: "Il n’y a pas de courrier dans les jours d’après, donc rien à comparer. \
        Choisissez d’autres jours, ou ajoutez des fichiers plus récents.",
    other_lengths: "Les deux périodes n’ont pas la même durée : les pourcentages du volume portent \
        sur la moyenne par jour.",
    how_to_read: "Les pourcentages portent sur les messages avec des informations TLS dans les \
        fichiers ; leurs changements sont en points de pourcentage (pt), avec les chiffres \
        au-dessous. Le verdict regarde le courrier en clair ou avec TLS 1.1 et plus ancien : \
        moins, c’est mieux ; plus, c’est pire, si pourcentage et nombre évoluent de même. Là où \
        TLS est imposé, tout courrier en clair est « non respecté ».",
    table: "Changements par sens et par connecteur",
    volume: "Volume",
    protected: "Chiffré",
    verdict: "Verdict",
    new: "nouveau",
    gone: "disparu",
    insights: "Constats",
    no_insights: "Aucun avant, aucun après.",
    unjudged_before: "Avant, il y avait trop peu de courrier pour en juger.",
    unjudged_after: "Après, il y a trop peu de courrier pour en juger.",
    merged: "Ils sont réunis : pour un même jour, sens et connecteur, le plus grand volume compte.",
    compare_instead: "Plutôt les comparer",
    reversed: "Le premier jour de la période est après le dernier : elle ne contient donc rien.",
    history: "Historique",
    history_by_week: "La part de chaque classe, semaine par semaine (du lundi au dimanche), sur tous les jours que les \
        fichiers couvrent. Une colonne vide est une semaine sans message, ou dont aucun fichier ne parle.",
    history_by_month: "La part de chaque classe, mois par mois, sur tous les jours que les fichiers couvrent. Une colonne \
        vide est un mois sans message, ou dont aucun fichier ne parle.",
    history_table: "Montrer en tableau",
    period: "Période",
    days_with_mail: "Jours avec messages",
    no_mail: "pas de message, ou pas de fichier",
};

impl CompareWords for French {
    fn compare(&self) -> &'static CompareLabels {
        &LABELS
    }

    fn history_of(
        &self,
        periods: Amount<'_>,
        is_by_week: bool,
        range: &str,
        gaps: Amount<'_>,
    ) -> String {
        let unit = match (is_by_week, periods.count) {
            (true, 0 | 1) => "semaine",
            (true, _) => "semaines",
            (false, _) => "mois",
        };
        let gaps = match gaps.count {
            0 => "chaque période contient des messages".to_owned(),
            1 => "1 sans message, ou sans fichier".to_owned(),
            _ => format!("{} sans message, ou sans fichier", gaps.text),
        };
        format!("{} {unit}, {range} : {gaps}.", periods.text)
    }

    fn of_days(&self, with_mail: &str, all: &str) -> String {
        format!("{with_mail} sur {all}")
    }

    fn points(&self, number: &str) -> String {
        format!("{number} pt")
    }

    fn verdict(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Better => "Mieux",
            Verdict::Worse => "Pire",
            Verdict::Mixed => "Mitigé",
            Verdict::Same => "Inchangé",
            Verdict::Unknown => "Indéterminé",
            Verdict::NotMet => "Non respecté",
        }
    }

    fn fate(&self, fate: Fate) -> &'static str {
        match fate {
            Fate::Appeared => "Apparus",
            Fate::Gone => "Disparus",
            Fate::Stayed => "Toujours là",
        }
    }

    fn side(&self, range: &str, days: Amount<'_>) -> String {
        format!("{range} ({} jour{})", days.text, s(days.count))
    }

    fn saved_reports(&self, reports: Amount<'_>) -> String {
        format!("{} rapports enregistrés sont chargés.", reports.text)
    }

    fn unchanged_classes(&self, names: &str) -> String {
        format!("Aucun chiffre n’a changé pour : {names}")
    }
}
