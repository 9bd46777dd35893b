## Ce que la ligne de commande dit d’arguments faux

wrong-argument = { $argument } n’est pas un argument de cette commande
wrong-similar = Voulez-vous dire { $similar } ?
wrong-value = « { $value } » n’est pas une valeur de { $argument }
wrong-value-because = « { $value } » n’est pas une valeur de { $argument } : { $why }
wrong-value-missing = { $argument } demande une valeur
wrong-value-too-many = « { $value } » est une valeur de trop pour { $argument }
wrong-together = { $argument } ne va pas avec { $others }
wrong-twice = { $argument } ne peut figurer qu’une fois
wrong-missing = Il manque : { $arguments }
wrong-command = « { $command } » n’est pas une commande
wrong-no-command = Il manque une commande. Il y a : { $commands }
wrong-anything = Les arguments ne peuvent pas être lus
see-help = { $help } en dit plus.

## Pourquoi une valeur n’en est pas une : derrière le nom de l’argument et un deux-points

value-date = une date s’écrit AAAA-MM-JJ
value-limit = une limite s’écrit NOM=VALEUR
value-share = { $name } est une part de 0 à 1
value-whole = { $name } est un nombre entier
value-one-of = il faut l’un de ceux-ci : { $values }
value-zone = { $name } n’est pas un fuseau de l’IANA : ils s’appellent comme Europe/Paris, et il y a utc et local
value-zone-of-variable = la variable TZ vaut « { $told } », qui n’est pas un fuseau de l’IANA : ils s’appellent comme Europe/Paris ; donnez-en un à TZ, ou nommez le fuseau à la place de local
value-zone-of-machine = cet ordinateur ne dit pas son fuseau : nommez-le
value-zone-clocks = les heures de { $name } ne sont pas connues
value-address = une adresse commence par https://, http:// ou file://
value-meaning = cela s’écrit SENS=VALEUR
value-word = cela s’écrit NOM=VALEUR
value-label = il faut un nom, un signe égal, et un fichier ou un dossier
value-label-plain = un nom ne peut pas contenir de caractères de contrôle

## Pourquoi des options ne vont pas ensemble

id-has-letters = un identifiant contient des lettres ou des chiffres
tally-is-no-text = un décompte n’est pas du texte : nommez un fichier avec --output, ou un tube
parquet-is-no-text = parquet n’est pas du texte : nommez un fichier avec --output, ou un tube
name-domains-of-what = --name-domains va avec --format openmetrics ; who et partners nomment les domaines
baseline-of-what = --baseline va avec --fail-on worse
