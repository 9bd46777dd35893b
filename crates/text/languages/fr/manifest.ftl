title = Vérification d’après le manifeste
days = Jours
all-as-it-says =
    { $files ->
        [1] Le fichier est tel que le manifeste le dit, octet pour octet, et tous les nombres aussi.
       *[other] Les { $files } fichiers sont tels que le manifeste le dit, octet pour octet, et tous les nombres aussi.
    }
other-release = Le manifeste a été fait par { $then }, ceci est { $now } : les fichiers et les nombres sont comparés, pas les octets du rapport.

## Ce qui diffère

missing = { $file } : absent
changed = { $file } : modifié ({ $now } octets, avant { $before })
changed-same-size = { $file } : modifié ({ $now } octets, comme avant)
additional = { $file } : absent du manifeste
additional-same-bytes = { $file } : absent du manifeste, et les mêmes octets que { $missing }
unreadable = { $file } : ne peut pas être lu, personne ne sait donc si c’est le même
read-otherwise = { $file } : les mêmes octets, dont on lit maintenant autre chose
number = { $what } : { $now }, avant { $before }
nothing-now = Plus rien ne peut être compté pour ces jours.
nothing-then = À l’époque, rien ne pouvait être compté.
report = Le rapport (JSON) n’est pas le même, octet pour octet.
differences =
    { $count ->
        [one] { $count } chose n’est pas telle que le manifeste le dit
       *[other] { $count } choses ne sont pas telles que le manifeste le dit
    }
