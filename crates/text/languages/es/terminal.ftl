connectors = Conectores
connector = Conector
findings = Qué requiere atención
nothing-found = Nada destaca.
why = Por qué importa
to-do = Qué hacer
not-counted = Qué no se contó
file = Archivo
rows = Filas
reason = Por qué
first-line = Primera línea
stopped = Qué detuvo TLS
both-loaded = Se cargaron juntos seguimientos e informes ya sumados. Nunca se suman entre sí: este informe trata solo de los seguimientos.
last-day = Último día
private = Confidencial: nombra servidores, dominios o cuentas. No forma parte de ningún informe ni vínculo.
passphrase = Frase de contraseña:{" "}
passphrase-again = Repita la frase de contraseña:{" "}
means = Significa
column = Columna
example = Ejemplo
mapping-is-whole = La asignación corresponde a esta tabla.
mapping-is-not-for-it = La asignación es para una tabla con otras columnas.
table-is-known = Este tipo de tabla es conocido y no necesita ninguna asignación.

## Cuánto correo hubo

files-hold = Qué contienen los archivos, del { $from } al { $to } ({ $zone }):
files-hold-nothing = Qué contienen los archivos de los días solicitados:
both-of-label = { $label }: los seguimientos y los informes ya sumados nunca se suman entre sí; esta fila trata solo de los seguimientos.
stamps-in-tally = { $file }: las horas de los archivos de un recuento quedan como se leyeron al crearlo; --stamps-zone no cambia nada en él.
carried =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinatario de un mensaje { $direction ->
                [inbound] recibido
               *[outbound] enviado
            }
           *[other] { $amount } destinatarios de mensajes { $direction ->
                [inbound] recibidos
               *[outbound] enviados
            }
        }
       *[messages] { $amount ->
            [one] { $amount } mensaje { $direction ->
                [inbound] recibido
               *[outbound] enviado
            }
           *[other] { $amount } mensajes { $direction ->
                [inbound] recibidos
               *[outbound] enviados
            }
        }
    }
carried-protected =
    { $carried }, { $amount ->
        [one] protegido
       *[other] protegidos
    } en tránsito: { $share }
carried-unknown = { $carried }; los archivos no lo indican de { $unknown }
handed-in = enviado por usuarios y dispositivos propios: { $volume } (Sin TLS: { $clear })
smtp-auth =
    clientes SMTP AUTH, según su informe: { $messages ->
        [one] { $messages } mensaje
       *[other] { $messages } mensajes
    } de { $accounts ->
        [one] { $accounts } cuenta
       *[other] { $accounts } cuentas
    }
direct-send = envío directo (Direct Send), recibido: { $received }; rechazado a servidores propios: { $refused }

## La valoración, en una línea

line-tls12 = TLS 1.2 o posterior
line-tls13 = TLS 1.3
line-encrypted = cifrado
line-below-tls12 = por debajo de TLS 1.2
line-below-tls13 = por debajo de TLS 1.3
line-below-encrypted = sin cifrar
line-unknown = { $threshold }: no se conoce de ninguno ({ $all })
line-known = { $threshold }: { $share } ({ $met } de { $all })
line-partly-known = { $threshold }: se conoce de { $known } de { $all }; de ellos, { $met } ({ $share })
line-clear = { $line }; { $clear } sin cifrar
line-below = { $line }; { $amount } { $below }, { $clear } de ellos sin cifrar
line-moved =
    { $line }; { $moved ->
        [unchanged] sin cambios
        [almost-unchanged] casi sin cambios
        [one-point] { $points } punto
        [below-two] { $points } puntos
       *[more] { $points } puntos
    } respecto al período del { $from } al { $to } ({ $share })
line-no-earlier = { $line }; sin datos anteriores

## Qué detuvo TLS, en una línea

stopped-line =
    { $side ->
        [inbound] entrante
        [outbound] saliente
       *[submission] envío de clientes
    }: { $told }
stopped-and = { $before }; { $more }
stopped-attempts = intentos detenidos por TLS: { $count }
stopped-waiting = mensajes en espera: { $count }
stopped-returned = mensajes devueltos: { $count }
stopped-delivered-later = mensajes entregados después: { $count }
stopped-fallbacks = SIN CIFRAR TRAS UNA NEGOCIACIÓN FALLIDA: { $count }
stopped-probes = sondeos de hosts que no envían correo: { $count }

## Hallazgos

severity-error = Error
severity-warning = Advertencia
severity-info = Información
insight-line = { $insight }: { $flow }: { $part } de { $whole } ({ $share })
insight-line-direction =
    { $insight }: { $direction ->
        [inbound] recibidos
       *[outbound] enviados
    }: { $part } de { $whole } ({ $share })
to-do-tls-not-recorded = Obtenga archivos que lo indiquen de los mismos días: de Exchange Online, el informe de conectores con una fila por mensaje o el seguimiento extendido; de Exchange Server, los registros de protocolo SMTP.

## Qué se dice de un archivo, donde difiere de la página

here-unknown-format = El contenido no es de ningún formato conocido. El archivo README enumera los que se pueden leer y dónde se obtienen.
here-binary = El contenido no es texto. Use el seguimiento como CSV, JSON, .xlsx, .gz o .zip.
here-office-document = Es un documento de Office y ninguna de sus hojas empieza por una tabla conocida. Guarde la tabla como CSV (UTF-8) y use ese archivo.
here-damaged-archive = El archivo comprimido está dañado o cortado, y esta parte no se puede descomprimir. Vuelva a comprimirlo o use uno a uno los archivos que contiene.
here-password-protected = Este archivo está protegido con una contraseña. Descomprímalo primero y use el resultado.
here-unknown-compression = Está comprimido de un modo que aquí no se conoce. Descomprímalo primero y use el resultado, o comprímalo como un .zip corriente.
here-nested-too-deep = Hay archivos comprimidos dentro de otros, a más de tres niveles. Descomprima los exteriores y use el resultado.
here-too-large-unpacked = Descomprimido ocupa mucho más de lo debido, como los archivos hechos para causar daño. Si confía en él, descomprímalo primero y use el resultado.
here-unreadable = No se puede leer el archivo: entretanto se movió, cambió o eliminó, se denegó el acceso, o no es un archivo sino un enlace que no lleva a ninguna parte, una canalización o un socket. Vuelva a intentarlo.
here-reader-failed = La lectura de este archivo se detuvo de forma inesperada; los demás archivos no se ven afectados. Vuelva a intentarlo y, si no sirve de nada, comuníquelo.
here-ambiguous-dates = Sus fechas se pueden leer con el día o con el mes primero, y nada en el archivo lo decide. Indique cuál es el orden con --date-order o expórtelo de nuevo con fechas como 2026-11-16.
here-newer-version = El archivo se escribió con una versión más reciente de este programa (versión { $version }). Obtenga la última versión para abrirlo.
here-other-unit = Cuenta destinatarios mientras que otros cuentan mensajes, y ambos no se pueden sumar. Léalo sin los demás para verlo.
here-needs-domains =
    { $rows ->
        [one] { $rows } fila no indica
       *[other] { $rows } filas no indican
    } en qué sentido iba el mensaje. Indique los dominios propios de su organización con --domain.
here-offset-not-told = Sus marcas de tiempo no llevan desfase horario: se leyeron como UTC. Si el servidor escribe la hora local, lo que ocurrió cerca de medianoche cuenta en el día contiguo.
here-no-fields-line = Hay filas de un registro de Exchange antes de cualquier línea «#Fields», así que no se conocen sus columnas. Use el registro tal como lo escribió el servidor.
here-unknown-table = Es una tabla desconocida. Una asignación de columnas (--mapping) que indique qué significan sus columnas permite leerla.
here-bad-mapping = Dice que es una asignación de columnas, pero no se puede usar.

## Líneas de la salida de error estándar

skipped-line =
    { $rows ->
        [one] { $file }: { $rows } entrada no contada ({ $reason }), en la línea { $line }
       *[other] { $file }: { $rows } entradas no contadas ({ $reason }), la primera en la línea { $line }
    }
propose-domains = Estos dominios parecen los propios de su organización. Si lo son, agregue: { $arguments }
unused-mapping = La asignación de columnas «{ $name }» no corresponde a ninguno de los archivos: sus columnas son { $columns }.
gate-insights =
    { $insights ->
        [one] { $insights } hallazgo para --fail-on { $gate }: { $list }
       *[other] { $insights } hallazgos para --fail-on { $gate }: { $list }
    }
gate-worse = peor que en { $baseline }: { $list }
gate-new = nuevo: { $insight }
no-baseline = Aún no existe { $path }, así que esta vez no hay con qué comparar.
more-rows-in-csv =
    { $rows ->
        [one] { $rows } fila más: --rows muestra más; --format csv, todas.
       *[other] { $rows } filas más: --rows muestra más; --format csv, todas.
    }
watch-read =
    { $bytes ->
        [one] { $path }: { $bytes } byte nuevo
       *[other] { $path }: { $bytes } bytes nuevos
    }
state-dropped = { $path } está dañado, es de otra versión o se creó con otras opciones: se vuelven a leer todos los archivos
tally-written =
    { $files ->
        [one] { $path } contiene el recuento de { $files } archivo, { $bytes }
       *[other] { $path } contiene el recuento de { $files } archivos, { $bytes }
    }
file-called = Archivo { $number }

## Por qué un comando termina sin lo que se pidió

problem-unreadable = no se puede leer { $path }: { $why }
problem-mapping = { $path }: { $why }
mapping-not-one = no es una asignación de columnas guardada por este programa
mapping-newer = se escribió con una versión más reciente de este programa (versión { $version })
mapping-no-time = no nombra ninguna columna para la hora
mapping-no-direction = nada en ella indica la dirección
mapping-no-such-column = usa la columna «{ $column }», que no está en su encabezado
problem-unwritable = no se puede escribir el informe: { $why }
problem-unwritable-file = no se puede escribir { $path }: { $why }
problem-evidence-needs-file = las evidencias necesitan un archivo propio: ni - ni el archivo del informe
problem-nothing-counted = no se pudo contar nada. Las frases anteriores dicen por qué para cada archivo; los que más indican son el seguimiento de mensajes extendido y el informe de conectores por búsqueda histórica
problem-no-file = no hay ningún archivo que leer
problem-nothing-in-range = no hay nada en este intervalo: los archivos abarcan del { $from } al { $to }
problem-not-a-report = { $path } no es un informe guardado. Escriba uno con: report --format json --output { $path }
problem-other-unit = uno de ellos cuenta mensajes y el otro destinatarios, así que no se pueden comparar
problem-names-nobody = estos números proceden de archivos de datos ya sumados, que no nombran a nadie. Lea un seguimiento de mensajes de los mismos días
problem-no-such-connector = ningún conector con correo en estos días se llama «{ $name }»
problem-no-such-label = ningún archivo tiene la etiqueta «{ $name }»; existen: { $labels }
problem-no-labels = ningún archivo tiene la etiqueta «{ $name }»: nada distingue estos archivos. Nómbrelos con --label
problem-label-of-nothing = ninguno de los archivos que se leen es { $path } ni está dentro
problem-zone-of-nothing = ninguno de los archivos que se leen se llama { $path } ni está dentro, así que la zona horaria de --stamps-zone no se aplicaría a ninguno
problem-manifest-of-labels = un manifiesto nombra los archivos que se leyeron y no conoce etiquetas. Indique los propios archivos o carpetas, sin --label ni --only-label
problem-link = { $what }. { $help } [{ $code }]
problem-no-passphrase = hace falta una frase de contraseña: indíquela en la variable MAILFLOW_PASSPHRASE, en un terminal o, si el vínculo no procede de ahí, como primera línea de la entrada estándar
problem-passphrases-differ = las dos frases de contraseña no son iguales. No se creó ningún vínculo
problem-link-needs-utc = un vínculo contiene días en UTC y no puede indicar que son de otra zona: quien lo abriera los tomaría por otros días. Créelo sin --time-zone o comparta el informe como archivo: report --time-zone … --format json
problem-link-of-other-days = un enlace contiene días en UTC, y estos archivos contienen días de { $zones } que ya se sumaron y no se pueden volver a contar: comparta el informe como archivo, que indica su zona (report --format json)
problem-days-of-other-zones = este formato da cada día como un instante, y los archivos contienen días de { $zones } que ya se sumaron: use un formato que indique las zonas (--format json, csv, text, markdown o html), o los archivos de una sola zona
problem-link-too-large = el informe no cabe en un vínculo, ni siquiera en su forma más resumida. Compártalo como archivo
problem-bad-key = { $path } no es una clave de un grupo de equipos: una clave es un archivo de 16 bytes o más, el mismo en todos los equipos
problem-not-a-manifest = { $path }: no es un manifiesto de este programa, o se escribió con una versión más reciente
problem-no-table = { $path }: no se encuentra ninguna tabla al principio del archivo

## Por qué un archivo de recuento no se puede usar

tally-not-one = { $path } no es un archivo de recuento. Escriba uno con: tally ARCHIVOS -o { $path }
tally-other-format = { $path } se escribió con la versión { $version } de este programa, cuyos recuentos tienen el formato { $format }; esta versión lee el formato { $known }. Use una sola versión en todos los equipos y vuelva a contar los archivos
tally-other-key = { $path } se creó con una clave que aquí no está en uso. Indique el --key-file con el que se creó
tally-no-key = { $path } se creó sin clave. Omita --key-file o vuelva a contar sus archivos con la clave
tally-cut = { $path } está cortado y no se contó nada de él. Vuelva a copiarlo
tally-damaged = { $path } está dañado y no se contó nada de él. Vuelva a copiarlo o a crearlo
tally-too-large = { $path } dice contener más que cualquier archivo de recuento, y no se contó nada de él

## La ayuda

commands-heading = Comandos
arguments-heading = Argumentos
options-heading = Opciones
possible-values = {"["}valores posibles: { $values }]
possible-values-heading = Valores posibles:
default-value = {"["}valor predeterminado: { $value }]
usage = Uso:{" "}
