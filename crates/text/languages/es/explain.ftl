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
        [one] { $messages } de estos mensajes no dice nada de TLS. Otras filas de su archivo sí, así que ahí el silencio significa «Sin TLS».
       *[other] { $messages } de estos mensajes no dicen nada de TLS. Otras filas de sus archivos sí, así que ahí el silencio significa «Sin TLS».
    }
silent-unknown =
    { $messages ->
        [one] { $messages } de estos mensajes no dice nada de TLS, y su archivo no permite saber qué significa: no se incluye en ningún porcentaje.
       *[other] { $messages } de estos mensajes no dicen nada de TLS, y sus archivos no permiten saber qué significa: no se incluyen en ningún porcentaje.
    }
