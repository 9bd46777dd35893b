## Was die Befehlszeile über falsche Argumente sagt

wrong-argument = { $argument } ist kein Argument dieses Befehls
wrong-similar = Ist { $similar } gemeint?
wrong-value = „{ $value }“ ist kein Wert von { $argument }
wrong-value-because = „{ $value }“ ist kein Wert von { $argument }: { $why }
wrong-value-missing = { $argument } braucht einen Wert
wrong-value-too-many = „{ $value }“ ist ein Wert zu viel für { $argument }
wrong-together = { $argument } geht nicht zusammen mit { $others }
wrong-twice = { $argument } darf nur einmal stehen
wrong-missing = Es fehlt: { $arguments }
wrong-command = „{ $command }“ ist kein Befehl
wrong-no-command = Es fehlt ein Befehl. Es gibt: { $commands }
wrong-anything = Die Argumente lassen sich nicht lesen
see-help = Mehr sagt { $help }.

## Warum ein Wert keiner ist: hinter dem Namen des Arguments und einem Doppelpunkt

value-date = Ein Datum wird JJJJ-MM-TT geschrieben
value-limit = Eine Grenze wird NAME=WERT geschrieben
value-share = { $name } ist ein Anteil von 0 bis 1
value-whole = { $name } ist eine ganze Zahl
value-one-of = eines von diesen ist gemeint: { $values }
value-zone = { $name } ist keine Zeitzone der IANA: Sie heißen wie Europe/Paris, außerdem gibt es utc und local
value-zone-of-variable = Die Variable TZ ist „{ $told }“, und das ist keine Zeitzone der IANA: Sie heißen wie Europe/Paris. Setzen Sie TZ auf eine, oder nennen Sie die Zeitzone statt local
value-zone-of-machine = Dieser Rechner nennt seine Zeitzone nicht: Nennen Sie sie
value-zone-clocks = Die Uhren von { $name } sind nicht bekannt
value-address = Eine Adresse beginnt mit https://, http:// oder file://
value-meaning = es wird BEDEUTUNG=WERT geschrieben
value-word = es wird NAME=WERT geschrieben
value-label = Es braucht einen Namen, ein Gleichheitszeichen und eine Datei oder einen Ordner
value-label-plain = Ein Name darf keine Steuerzeichen enthalten

## Warum Optionen nicht zusammengehen

id-has-letters = Eine ID hat Buchstaben oder Ziffern
tally-is-no-text = Ein Zählstand ist kein Text: Nennen Sie eine Datei mit --output, oder eine Pipe
parquet-is-no-text = Parquet ist kein Text: Nennen Sie eine Datei mit --output, oder eine Pipe
name-domains-of-what = --name-domains gehört zu --format openmetrics; Domänen nennen auch who und partners
baseline-of-what = --baseline gehört zu --fail-on worse
