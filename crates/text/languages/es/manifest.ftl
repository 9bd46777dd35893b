title = Comparado con el manifiesto
days = Días
all-as-it-says =
    { $files ->
        [1] El archivo es como dice el manifiesto, byte a byte, y también lo son todos los números.
       *[other] Los { $files } archivos son como dice el manifiesto, byte a byte, y también lo son todos los números.
    }
other-release = El manifiesto se creó con { $then } y esta versión es { $now }: se comparan los archivos y los números, no los bytes del informe.

## Qué difiere

missing = { $file }: falta
changed = { $file }: modificado ({ $now } bytes; antes, { $before })
changed-same-size = { $file }: modificado ({ $now } bytes, como antes)
additional = { $file }: no está en el manifiesto
additional-same-bytes = { $file }: no está en el manifiesto, y tiene los mismos bytes que { $missing }
unreadable = { $file }: no se puede leer, así que nadie sabe si es el mismo
read-otherwise = { $file }: los mismos bytes, de los que ahora se lee otra cosa
number = { $what }: { $now }; antes, { $before }
nothing-now = En estos días ya no se puede contar nada.
nothing-then = Entonces no se pudo contar nada.
report = El informe (JSON) no es el mismo, byte a byte.
differences =
    { $count ->
        [one] { $count } elemento no es como dice el manifiesto
       *[other] { $count } elementos no son como dice el manifiesto
    }
