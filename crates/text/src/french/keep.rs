//! French, keeping and offline use.

use super::{French, is_one, s};
use crate::amount::Amount;
use crate::keep_words::{KeepLabels, KeepWords};

static LABELS: KeepLabels = KeepLabels {
    title: "Résultats dans ce navigateur",
    first_kept: "Vos résultats restent maintenant dans ce navigateur pour votre prochaine visite. \
        Les fichiers eux-mêmes ne sont pas conservés.",
    forget: "Effacer les résultats conservés",
    turn_off: "Ne plus conserver",
    restore_failed: "Les résultats conservés dans ce navigateur n’ont pas pu être chargés. \
        Effacez-les et déposez à nouveau les fichiers.",
    collector_lost: "Le décompte s’est interrompu deux fois, la liste des fichiers est donc vide. \
        Ajoutez-les à nouveau quelques-uns à la fois, pour trouver celui qui l’interrompt.",
    no_workers: "Ce navigateur n’exécute pas la partie de la page qui lit les fichiers. Rechargez la \
        page, essayez un autre navigateur ou un plus récent, ou utilisez la ligne de commande.",
    forgotten: "Tous les résultats conservés sont effacés. Ce qui est à l’écran reste jusqu’à la \
        fermeture de la page.",
    not_forgotten: "Ce navigateur n’a pas effacé les résultats conservés. Effacez les données de \
        ce site dans ses paramètres.",
    turned_off: "Plus rien n’est conservé, et les résultats conservés sont effacés. Vous pouvez \
        changer d’avis sous « Fichiers ».",
    nothing_kept: "Rien n’est conservé en ce moment.",
    only_counts: "Les fichiers restaurés ne peuvent pas être relus, car seul ce qui en a été compté \
        est conservé. Déposez-les à nouveau pour qu’ils soient lus avec ces domaines.",
    refused: "Ce navigateur ne laisse rien conserver ici ; c’est peut-être une fenêtre privée. \
        Après un rechargement, il faudra déposer à nouveau les fichiers.",
    update_ready: "Une nouvelle version de cette page est prête. Après le rechargement, il faudra \
        peut-être déposer à nouveau les fichiers.",
    reload: "Recharger",
    later: "Plus tard",
    undo: "Annuler",
    replace_instead: "Plutôt remplacer",
    sample_beside: "Les exemples ne sont pas ajoutés à vos propres fichiers, car leurs chiffres ne \
        seraient ceux de personne. Retirez d’abord tous les fichiers pour les voir.",
};

impl KeepWords for French {
    fn keep(&self) -> &'static KeepLabels {
        &LABELS
    }

    fn restored(&self, amount: Amount<'_>, from: &str, to: &str) -> String {
        let Amount { count, text } = amount;
        let s = s(count);
        let read = if from == to {
            format!("lu{s} le {from}")
        } else {
            format!("lu{s} entre le {from} et le {to}")
        };
        format!("Restauré depuis ce navigateur : {text} fichier{s}, {read}.")
    }

    fn other_version(&self, amount: Amount<'_>) -> String {
        let Amount { count, text } = amount;
        if is_one(count) {
            format!(
                "{text} fichier a été conservé par une autre version de cette page et n’est plus \
                 utilisable : déposez-le à nouveau."
            )
        } else {
            format!(
                "{text} fichiers ont été conservés par une autre version de cette page et ne sont \
                 plus utilisables : déposez-les à nouveau."
            )
        }
    }

    fn damaged(&self, amount: Amount<'_>) -> String {
        let Amount { count, text } = amount;
        let (s, them) = (s(count), if is_one(count) { "le" } else { "les" });
        format!(
            "Ce qui était conservé de {text} fichier{s} était endommagé : déposez-{them} à nouveau."
        )
    }

    fn files_kept(&self, amount: Amount<'_>, size: &str) -> String {
        let Amount { count, text } = amount;
        if is_one(count) {
            format!("{text} fichier est conservé, {size}.")
        } else {
            format!("{text} fichiers sont conservés, {size}.")
        }
    }

    fn too_large(&self, name: &str, size: &str, most: &str) -> String {
        format!(
            "« {name} » n’est pas conservé : ce qui en a été compté occupe {size}, et {most} au \
             plus sont conservés en tout. Après un rechargement, il faudra le déposer à nouveau."
        )
    }

    fn no_room(&self, name: &str) -> String {
        format!(
            "« {name} » n’est pas conservé : le navigateur n’a plus de place pour cette page. \
             Après un rechargement, il faudra le déposer à nouveau."
        )
    }

    fn removed(&self, amount: Amount<'_>) -> String {
        let s = s(amount.count);
        format!("{} fichier{s} retiré{s}.", amount.text)
    }

    fn added_to(&self, amount: Amount<'_>, restored: Amount<'_>) -> String {
        let (s, of) = (s(amount.count), s(restored.count));
        format!(
            "{} fichier{s} ajouté{s} à {} fichier{of} d’une visite précédente : les chiffres \
             portent sur tous.",
            amount.text, restored.text
        )
    }
}
