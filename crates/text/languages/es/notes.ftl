## Por qué se omitieron filas, en pocas palabras

skip-ambiguous-dates = fechas que se pueden leer con el día o con el mes primero
skip-bad-date = la fecha no se puede leer
skip-bad-line = no es una línea de este formato
skip-bad-row = la fila no se puede leer
skip-boundary-not-told = no se indica si se cruzó el perímetro
skip-client-submission = envío de un cliente de la organización
skip-direction-not-told = no se indica la dirección
skip-health-mailbox = sondeo de la supervisión del propio Exchange
skip-internal-hop = salto dentro de la organización
skip-loopback = el servidor habló consigo mismo
skip-no-boundary-hop = ningún salto del mensaje cruza el perímetro
skip-neither-percent-nor-count = las columnas de TLS no son ni porcentajes ni cantidades
skip-no-header = ninguna línea nombra las columnas
skip-not-sent = correo que no llegó a salir de la organización
skip-other-unit = recuento en otra unidad
skip-own-to-own = de un dominio propio a otro dominio propio
skip-private-address = salto dentro de la red propia, según su dirección
skip-too-few-columns = menos columnas de las que nombra el encabezado
skip-too-long = longitud mayor que la que puede tener una fila
skip-too-many-columns = más columnas de las que nombra el encabezado
skip-truncated = el archivo termina dentro de la fila
skipped =
    { $rows ->
        [one] { $rows } fila omitida: { $reason } (la primera, en la línea { $line })
       *[other] { $rows } filas omitidas: { $reason } (la primera, en la línea { $line })
    }

## Por qué un archivo no se puede leer, o solo en parte

note-empty = El archivo está vacío. Vuelva a exportarlo.
note-unknown-format = El contenido no es de ningún formato conocido. Consulte «¿Qué archivos sirven y dónde se obtienen?» en la página de inicio.
note-binary = El contenido no es texto. Suelte el seguimiento como CSV, JSON, .xlsx, .gz o .zip.
note-office-document = Es un documento de Office y ninguna de sus hojas empieza por una tabla conocida. Guarde la tabla como CSV (UTF-8) y suelte ese archivo.
note-empty-archive = El archivo comprimido no contiene ningún archivo. Vuelva a comprimirlo.
note-damaged-archive = El archivo comprimido está dañado o cortado, y esta parte no se puede descomprimir. Vuelva a comprimirlo o suelte uno a uno los archivos que contiene.
note-password-protected = Este archivo está protegido con una contraseña. Descomprímalo primero y suelte el resultado.
note-unknown-compression = Está comprimido de un modo que aquí no se conoce. Descomprímalo primero y suelte el resultado, o comprímalo como un .zip corriente.
note-nested-too-deep = Hay archivos comprimidos dentro de otros, a más de tres niveles. Descomprima los exteriores y suelte el resultado.
note-too-large-unpacked = Descomprimido ocupa mucho más de lo debido, como los archivos hechos para causar daño. Si confía en él, descomprímalo primero y suelte el resultado.
note-unreadable = El archivo ya no se pudo leer: entretanto se movió, cambió o eliminó, o se denegó el acceso. Vuelva a soltarlo.
note-reader-failed = La lectura de este archivo se detuvo de forma inesperada; los demás archivos no se ven afectados. Vuelva a soltarlo y, si no sirve de nada, comuníquelo.
note-ambiguous-dates = Sus fechas se pueden leer con el día o con el mes primero, y nada en el archivo lo decide. Indique cuál es el orden o expórtelo de nuevo con fechas como 2026-11-16.
note-contradictory-dates = Algunas de sus fechas solo se pueden leer con el día primero y otras solo con el mes primero, así que parece que se unieron dos archivos. Expórtelos de nuevo, cada uno por separado, o con fechas como 2026-11-16.
note-neither-percent-nor-count = A partir de la línea { $line }, las columnas de TLS no son ni porcentajes ni cantidades que sumen el volumen, así que el archivo no se contó. Vuelva a exportarlo.
note-newer-version = El archivo se escribió con una versión más reciente de este programa (versión { $version }). Vuelva a cargar la página para obtener la última versión.
note-other-unit = Cuenta destinatarios mientras que otros cuentan mensajes, y ambos no se pueden sumar. Quite los demás para verlo.
note-cut-short = Está dañado o incompleto, así que no se leyó nada de él. Vuelva a guardarlo o a obtenerlo.
note-not-a-connector-list = Se indicó como lista de conectores, pero es otra cosa. Use la salida de Get-InboundConnector o Get-OutboundConnector.
note-no-fields-line = Hay filas de un registro de Exchange antes de cualquier línea «#Fields», así que no se conocen sus columnas. Suelte el registro tal como lo escribió el servidor.
note-unknown-table = Es una tabla desconocida. Indique qué significan sus columnas («Asignar sus columnas») y se leerá.
note-bad-mapping = Dice que es una asignación de columnas, pero no se puede usar. Vuelva a guardarla o asigne las columnas otra vez.
note-no-date-at-all = No se pudo situar en el tiempo ninguno de sus mensajes: la columna de fechas está vacía. Expórtelo de nuevo con fechas como 2026-11-16 18:10:13.
note-no-date-read = No se pudo situar en el tiempo ninguno de sus mensajes: las fechas no se pueden leer, y la primera tiene la forma «{ $kind }». Expórtelo de nuevo con fechas como 2026-11-16 18:10:13.

## Qué conviene saber de un archivo leído

note-tls-not-told-inbound = Ninguna entrada de este formato en la dirección entrante indica una versión de TLS, así que el silencio no prueba nada: los mensajes entrantes sin versión son «no registrados». Obtenga el informe de conectores, una fila por mensaje.
note-tls-not-told-outbound = Ninguna entrada de este formato en la dirección saliente indica una versión de TLS, así que el silencio no prueba nada: los mensajes salientes sin versión son «no registrados». Obtenga el informe de conectores, una fila por mensaje.
note-no-tls-in-tracking-log = Los registros de seguimiento nunca indican la versión de TLS; los mensajes de los que no indican ningún nivel son «no registrados». Los registros de protocolo SMTP de los mismos servidores la indican.
note-no-tls-in-mapped-table = La asignación no nombra ninguna columna que indique la versión de TLS, así que sus mensajes son «no registrados». Si existe, indique la columna.
note-no-tls-in-format = Este tipo de archivo nunca indica la versión de TLS; sus mensajes son «no registrados». Obtenga el informe de conectores, una fila por mensaje, o el seguimiento extendido.
note-needs-domains =
    { $rows ->
        [one] { $rows } fila no indica en qué sentido iba el mensaje. Indique los dominios propios de su organización y el archivo se volverá a leer.
       *[other] { $rows } filas no indican en qué sentido iba el mensaje. Indique los dominios propios de su organización y el archivo se volverá a leer.
    }
note-no-records = El archivo tiene un encabezado y ninguna entrada debajo.
note-no-mail-in-report = En este informe no hay ningún mensaje contado. Lo que TLS detuvo no se lee de los informes: para eso, vuelva a leer los registros.
note-no-transfers = Se leyeron entradas, pero ninguna es un mensaje que entrara en la organización o saliera de ella.
note-columns = Las columnas se usaron así: { $columns }.
note-column = { $meaning }: { $column }
note-columns-between = {", "}
note-year-not-told = Sus marcas de tiempo no llevan año: a cada una se le asignó el año más reciente con el que no es futura.
note-offset-not-told = Sus marcas de tiempo no llevan desfase horario: se leyeron como UTC. Si el servidor escribe la hora local, lo que ocurrió cerca de medianoche cuenta en el día contiguo.
note-sessions-not-messages = Cuenta las sesiones de otro remitente, no mensajes; no se suman a los mensajes.
note-is-mapping = Asignación de columnas «{ $name }»: con ella se leen los archivos que tienen sus columnas.
note-mapped = Sus columnas se leyeron como indica la asignación «{ $name }».
note-tls-words-not-known =
    { $rows ->
        [one] { $rows } fila tiene para TLS una palabra que la asignación no explica; estos mensajes son «no registrados». Cambie la asignación.
       *[other] { $rows } filas tienen para TLS una palabra que la asignación no explica; estos mensajes son «no registrados». Cambie la asignación.
    }
note-event-words-not-known =
    { $words ->
        [one] Nombra los eventos con { $words } palabra de un idioma que aquí no se conoce, y con ninguna conocida. Expórtelo de nuevo en inglés o comunique las palabras.
       *[other] Nombra los eventos con { $words } palabras de un idioma que aquí no se conoce, y con ninguna conocida. Expórtelo de nuevo en inglés o comunique las palabras.
    }
note-private-clients-counted = Sus clientes tienen direcciones privadas y no se vio ninguna pública, así que puede haber un proxy o una puerta de enlace delante del servidor: se cuentan como correo de fuera.
note-may-be-cut = Tiene exactamente { $records } entradas, tantas como admite una exportación de este tipo: puede que se cortara ahí. Obtenga el resto en intervalos más cortos.
note-days-of-zone = Sus días son los de la zona horaria { $zone } y se mantienen como están.
note-says-of-its-files = Dice de los archivos de los que se hizo: { $said }
note-further-sheets = Solo cuenta la primera hoja con una tabla. No se leyeron: { $sheets }. Si contienen otro correo, guarde cada una como un archivo aparte.
note-of-a-selection = Se guardó con un filtro activo, así que solo contiene una parte del correo de sus días.

## Qué es un archivo que se reconoce y no se lee, y qué hacer con él

unread-seven-zip = Es un archivo comprimido .7z, que no se lee. Descomprímalo primero y use el resultado.
unread-rar = Es un archivo comprimido .rar, que no se lee. Descomprímalo primero y use el resultado.
unread-outlook-message = Es un mensaje que Outlook guardó como .msg, que no se lee. Guárdelo como texto o como .eml.
unread-old-workbook = Es un libro del formato antiguo (.xls), que no se lee. Guárdelo como .xlsx o como CSV (UTF-8) y use ese archivo.
unread-compound-file = Tiene el formato de los mensajes guardados por Outlook (.msg) y de los libros antiguos (.xls), que no se leen. Guarde un mensaje como texto o como .eml, y un libro como .xlsx o como CSV (UTF-8).
unread-format-list = Es la salida de Format-List, que corta los valores. Ejecute el mismo comando con «| Export-Csv» en su lugar.
unread-connectivity-log = Es un registro de conectividad de Exchange Server, que no indica nada de TLS. Use los registros de protocolo SMTP en su lugar.
unread-dmarc-report = Es un informe DMARC: indica quién envió en su nombre, no cómo se protegieron los mensajes. Use seguimientos de mensajes, registros o informes TLS en su lugar.
unread-cisco-log = Es un registro de Cisco Secure Email, que todavía no se lee. Use los encabezados de los mensajes en su lugar.
unread-other-mail-log = Es un registro de un sistema de correo que todavía no se lee. Use los encabezados de los mensajes en su lugar.

## Un archivo de recuento creado en otro equipo

note-tally-damaged = Este archivo de recuento está cortado o dañado, así que no se contó nada de él. Vuelva a copiarlo del equipo que lo escribió o cuente allí otra vez sus archivos.
note-tally-other-format = Este archivo de recuento se escribió con otra versión de este programa, que cuenta con otras reglas. Vuelva a contar sus archivos con esta versión.
note-tally-other-key = Este archivo de recuento se creó con la clave de un grupo de equipos, que solo acepta la línea de comandos: ábralo allí con --key-file o vuelva a contar sus archivos sin clave.
