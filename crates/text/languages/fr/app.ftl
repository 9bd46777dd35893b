guide = Guide
guide-here = Guide de cette rubrique
accessibility = Accessibilité
steps = Pas à pas
read-shared = Les lire
refuse-shared = Non
folder = Un dossier qui est relu
folder-hint = Choisissez le dossier où arrivent vos journaux ou vos exports. Ce navigateur retient le dossier, et les chemins, tailles et heures de ce qui a été lu ; les fichiers restent où ils sont.
remember-folder = Retenir un dossier…
read-new = Relire ce qui est nouveau
forget-folder = Oublier ce dossier
nothing-new = Rien n’est nouveau dans le dossier.
folder-refused = Le navigateur n’a pas été autorisé à lire le dossier.
folder-failed = Le dossier n’a pas pu être lu. A-t-il été déplacé ou supprimé ? Choisissez-le de nouveau.

## Phrases

shared-one = Un fichier a été partagé avec cette page : { $names }. Est-ce vous ?
shared-many = { $files } fichiers ont été partagés avec cette page : { $names }. Est-ce vous ?
new-one = Un fichier du dossier est nouveau ou a changé.
new-many = { $files } fichiers du dossier sont nouveaux ou ont changé.
