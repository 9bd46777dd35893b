title = Cómo se obtuvo este número
step = Paso
count = Cantidad
asking = Contando los pasos.
failed = No se pudieron contar los pasos: el navegador interrumpió la lectura de los archivos. Vuelva a cargar la página y a soltar los archivos.
rounding = Un porcentaje se redondea a lo que se muestra, y solo es 0 % o 100 % cuando lo es exactamente.

## Líneas de la tabla

step-records = Entradas de todos los archivos
step-skipped = no cuentan: { $reason }
step-together = no indican ninguna transferencia, o solo junto con otras, o varias a la vez
step-telling = Las que indican una transferencia
step-other-servers = otro servidor de la organización escribió sobre el mismo mensaje
step-repeated = dicen lo mismo que otra entrada: copias, y filas junto a otra más segura
step-gave-way = { $format }: un formato que indica más tiene el mismo mensaje
step-transfers = Transferencias, cada una contada una vez
step-other-days = de otros días
step-other-direction = de la otra dirección
step-other-flow = por otros conectores, o por ninguno
step-other-partner = de otros asociados
step-other-protection = de otras clases de TLS, o con otra protección
step-messages = Mensajes de este número
step-more-recipients = destinatarios además del primero de cada mensaje
step-recipients = Destinatarios de este número

## Mensajes que no dicen nada de TLS

silent-in-clear =
    { $messages ->
        [one] { $messages } de estos mensajes no dice nada de TLS. Otras filas de los seguimientos cargados sí, así que el silencio significa «Sin TLS».
       *[other] { $messages } de estos mensajes no dicen nada de TLS. Otras filas de los seguimientos cargados sí, así que el silencio significa «Sin TLS».
    }
silent-unknown =
    { $messages ->
        [one] { $messages } de estos mensajes no dice nada de TLS, y su archivo no permite saber qué significa: no se incluye en ningún porcentaje.
       *[other] { $messages } de estos mensajes no dicen nada de TLS, y sus archivos no permiten saber qué significa: no se incluyen en ningún porcentaje.
    }

## Números de archivos que solo contienen números, y de enlaces

step-all-of-file = Todo lo que cuenta
step-elsewhere = de días y conectores de los que otro archivo indica más, o lo mismo
step-adds = Lo que aporta a este número
added-up = Estos números ya estaban sumados antes de llegar aquí. Qué mensajes son, de qué registros se contaron, qué copias se descartaron y qué formatos cedieron se decidió donde se crearon. Ya no se puede saber: lo que hay aquí son sumas por día y conector.
by-day = Por día
together = Todo junto
made-of = Archivos de los que se hizo
origin-records = Registros
origin-transfers = Transferencias
origin-skipped = No cuentan
origin-made-by = Creado por { $generator }.
origin-counted =
    Indica que se contó a partir de { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    } con { $records ->
        [one] { $records } registro
       *[other] { $records } registros
    }: { $transfers } contaron como transferencias, { $skipped } no contaron.
origin-more =
    { $files ->
        [one] y { $files } archivo más
       *[other] y { $files } archivos más
    }
origin-of-sums = Se hizo a su vez con números que ya estaban sumados.
origin-zone = Sus días son los de la zona horaria { $zone }.
origin-zone-not-told = No indica de qué zona horaria son sus días.
origin-not-told = No indica qué programa lo creó ni a partir de qué archivos y registros.
origin-shares = Su tabla contiene porcentajes. Cada fila se convirtió en mensajes enteros que suman su volumen, por lo que el número de una clase puede variar en uno en cada fila.
origin-absence = Lo que no decía nada de TLS se juzgó donde se creó, según la regla vigente allí; sus «Sin TLS» y «No registrado» se toman como están.
origin-link = Un enlace no nombra archivos ni contiene registros: lo que sigue es lo que contiene de este número.
other-unit = Nada de él cuenta aquí: cuenta destinatarios, y otros archivos cuentan mensajes.
