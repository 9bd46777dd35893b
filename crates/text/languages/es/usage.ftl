## Lo que dice la línea de comandos de argumentos incorrectos

wrong-argument = { $argument } no es un argumento de este comando
wrong-similar = ¿Quiso decir { $similar }?
wrong-value = «{ $value }» no es un valor de { $argument }
wrong-value-because = «{ $value }» no es un valor de { $argument }: { $why }
wrong-value-missing = { $argument } necesita un valor
wrong-value-too-many = «{ $value }» es un valor de más para { $argument }
wrong-together = { $argument } no se puede usar junto con { $others }
wrong-twice = { $argument } solo se puede dar una vez
wrong-missing = Falta: { $arguments }
wrong-command = «{ $command }» no es un comando
wrong-no-command = Falta un comando. Hay: { $commands }
wrong-anything = No se pueden leer los argumentos
see-help = { $help } dice más.

## Por qué un valor no lo es: detrás del nombre del argumento y dos puntos

value-date = una fecha se escribe AAAA-MM-DD
value-limit = un límite se escribe NOMBRE=VALOR
value-share = { $name } es una proporción de 0 a 1
value-whole = { $name } es un número entero
value-one-of = debe ser uno de estos: { $values }
value-zone = { $name } no es una zona de la IANA: se llaman como Europe/Paris, y existen utc y local
value-zone-of-variable = la variable TZ es «{ $told }», que no es una zona de la IANA: se llaman como Europe/Paris; ponga una en TZ, o nombre la zona en lugar de local
value-zone-of-machine = este equipo no dice su zona: nómbrela
value-zone-clocks = no se conocen los relojes de { $name }
value-address = una dirección empieza por https://, http:// o file://
value-meaning = se escribe SIGNIFICADO=VALOR
value-word = se escribe NOMBRE=VALOR
value-label = hacen falta un nombre, un signo igual y un archivo o una carpeta
value-label-plain = un nombre no puede contener caracteres de control

## Por qué unas opciones no van juntas

id-has-letters = un identificador tiene letras o cifras
tally-is-no-text = un archivo de recuento no es texto: indique un archivo con --output, o una canalización
parquet-is-no-text = parquet no es texto: indique un archivo con --output, o una canalización
name-domains-of-what = --name-domains es para --format openmetrics; who y partners nombran dominios
baseline-of-what = --baseline es para --fail-on worse
