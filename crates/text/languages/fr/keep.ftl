title = Résultats dans ce navigateur
first-kept = Vos résultats restent maintenant dans ce navigateur pour votre prochaine visite. Les fichiers eux-mêmes ne sont pas conservés.
forget = Effacer les résultats conservés
turn-off = Ne plus conserver
restore-failed = Les résultats conservés dans ce navigateur n’ont pas pu être chargés. Effacez-les et déposez de nouveau les fichiers.
collector-lost = Le décompte s’est interrompu deux fois, la liste des fichiers est donc vide. Ajoutez-les de nouveau quelques-uns à la fois, pour trouver celui qui l’interrompt.
no-workers = Ce navigateur n’exécute pas la partie de la page qui lit les fichiers. Rechargez la page, essayez un autre navigateur ou un plus récent, ou utilisez la ligne de commande.
forgotten = Tous les résultats conservés sont effacés. Ce qui est à l’écran reste jusqu’à la fermeture de la page.
not-forgotten = Ce navigateur n’a pas effacé les résultats conservés. Effacez les données de ce site dans ses paramètres.
turned-off = Plus rien n’est conservé, et les résultats conservés sont effacés. Vous pouvez changer d’avis dans la rubrique « Fichiers ».
nothing-kept = Rien n’est conservé en ce moment.
only-counts = Les fichiers restaurés ne peuvent pas être relus, car seul ce qui en a été compté est conservé. Déposez-les de nouveau pour qu’ils soient lus avec ces domaines.
refused = Ce navigateur ne laisse rien conserver ici ; c’est peut-être une fenêtre privée. Après un rechargement, il faudra déposer de nouveau les fichiers.
update-ready = Une nouvelle version de cette page est prête. Après le rechargement, il faudra peut-être déposer de nouveau les fichiers.
reload = Recharger
later = Plus tard
undo = Annuler
replace-instead = Remplacer plutôt
sample-beside = Les exemples ne sont pas ajoutés à vos propres fichiers, car leurs chiffres ne seraient ceux de personne. Retirez d’abord tous les fichiers pour les voir.

## Fichiers d’une visite précédente

restored-on =
    Restauré depuis ce navigateur : { $files ->
        [one] { $files } fichier, lu le { $day }.
       *[other] { $files } fichiers, lus le { $day }.
    }
restored-between =
    Restauré depuis ce navigateur : { $files ->
        [one] { $files } fichier, lu entre le { $from } et le { $to }.
       *[other] { $files } fichiers, lus entre le { $from } et le { $to }.
    }
other-version =
    { $files ->
        [one] { $files } fichier a été conservé par une autre version de cette page et n’est plus utilisable : déposez-le de nouveau.
       *[other] { $files } fichiers ont été conservés par une autre version de cette page et ne sont plus utilisables : déposez-les de nouveau.
    }
damaged =
    { $files ->
        [one] Ce qui était conservé de { $files } fichier était endommagé : déposez-le de nouveau.
       *[other] Ce qui était conservé de { $files } fichiers était endommagé : déposez-les de nouveau.
    }
files-kept =
    { $files ->
        [one] { $files } fichier est conservé, { $size }.
       *[other] { $files } fichiers sont conservés, { $size }.
    }
too-large = « { $name } » n’est pas conservé : ce qui en a été compté occupe { $size }, et { $most } au plus sont conservés en tout. Après un rechargement, il faudra le déposer de nouveau.
no-room = « { $name } » n’est pas conservé : le navigateur n’a plus de place pour cette page. Après un rechargement, il faudra le déposer de nouveau.

## Ce que deviennent les fichiers

removed =
    { $files ->
        [one] { $files } fichier retiré.
       *[other] { $files } fichiers retirés.
    }
added-to =
    { $files ->
        [one] { $files } fichier ajouté
       *[other] { $files } fichiers ajoutés
    } à { $restored ->
        [one] { $restored } fichier
       *[other] { $restored } fichiers
    } d’une visite précédente : les chiffres portent sur tous.
