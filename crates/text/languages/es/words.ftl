days = { $from } al { $to }

## Direcciones y clases de TLS, como las nombran tablas y gráficos

direction-inbound = Entrante
direction-outbound = Saliente
class-none = Sin TLS
class-ssl = SSL
class-tls10 = TLS 1.0
class-tls11 = TLS 1.1
class-tls12 = TLS 1.2
class-tls13 = TLS 1.3
class-tls-unversioned = TLS, versión desconocida
class-not-recorded = No registrado

## Formatos de archivos

format-exo-extended-trace = Seguimiento de mensajes extendido
format-exo-enhanced-summary = Resumen mejorado
format-exo-summary = Resumen del seguimiento
format-exo-trace-detail = Detalle del seguimiento
format-exo-connector-messages = Informe de conectores, una fila por mensaje
format-connector-report = Informe de conectores, una fila por día
format-exchange-tracking-log = Registro de seguimiento de mensajes
format-exchange-smtp-receive-log = Registro de recepción SMTP
format-exchange-smtp-send-log = Registro de envío SMTP
format-message-headers = Encabezados de mensajes
format-postfix-log = Registro de Postfix
format-exim-log = Registro de Exim
format-sendmail-log = Registro de Sendmail
format-tls-report = Informe TLS
format-connector-list = Lista de conectores
format-saved-report = Informe guardado
format-mapped-table = Tabla con asignación
format-mapping = Asignación de columnas
format-smtp-auth-report = Informe de clientes SMTP AUTH

## Qué indica un formato sobre TLS, en pocas palabras

tells-version-and-connector = Versión de TLS, conector
tells-volume-by-connector = Volumen por conector, sin versión de TLS
tells-volume = Volumen, sin versión de TLS
tells-tls-without-version = Volumen por conector, TLS sin versión
tells-version = Versión de TLS, sin conector
tells-sessions = Sesiones de otros remitentes, no mensajes
tells-connectors = Tipos de conector, TLS forzado
tells-saved-report = Lo que contenía el informe
tells-mapped-table = Lo que se indicó sobre sus columnas
tells-mapping = Cómo se leen otros archivos
tells-accounts = Cuentas que envían a través de sus servidores, versión de TLS

## Opciones

connector-on-premises = Local
connector-partner = Asociado
unit-messages = Contar mensajes
unit-recipients = Contar destinatarios
source-traces = Seguimientos
source-summaries = Informes diarios
only-traces = Se han cargado seguimientos e informes diarios. Pueden contener los mismos mensajes, así que no se suman: estos números proceden de los seguimientos.
only-summaries = Se han cargado seguimientos e informes diarios. Pueden contener los mismos mensajes, así que no se suman: estos números proceden de los informes diarios.
unit-kept =
    Los informes diarios conservan su unidad: { $unit ->
        [recipients] destinatarios
       *[messages] mensajes
    }.

## Flujos: un conector con su dirección, o el correo sin conector

flow-from = De { $connector }
flow-to = A { $connector }
flow-from-internet = De Internet sin conector
flow-to-internet = A Internet sin conector

## Qué parte de un flujo estuvo protegida: una frase

when-past-week = En la última semana
when-day = El { $day }
when-between = Del { $days }
messages-protected =
    { $volume ->
        [one] { $when }, su organización { $direction ->
            [inbound] recibió
           *[outbound] envió
        } { $volume } mensaje. Protegido en tránsito (por TLS): { $protected }.
       *[other] { $when }, su organización { $direction ->
            [inbound] recibió
           *[outbound] envió
        } { $volume } mensajes. Protegidos en tránsito (por TLS): { $protected }.
    }
recipients-protected =
    { $volume ->
        [one] { $when }, su organización { $direction ->
            [inbound] recibió mensajes para
           *[outbound] envió mensajes a
        } { $volume } destinatario. Protegidos en tránsito (por TLS): { $protected }.
       *[other] { $when }, su organización { $direction ->
            [inbound] recibió mensajes para
           *[outbound] envió mensajes a
        } { $volume } destinatarios. Protegidos en tránsito (por TLS): { $protected }.
    }
messages-none =
    { $volume ->
        [one] { $when }, su organización { $direction ->
            [inbound] recibió
           *[outbound] envió
        } { $volume } mensaje, así que no hay { $protected } que mostrar.
       *[other] { $when }, su organización { $direction ->
            [inbound] recibió
           *[outbound] envió
        } { $volume } mensajes, así que no hay { $protected } que mostrar.
    }
recipients-none =
    { $volume ->
        [one] { $when }, su organización { $direction ->
            [inbound] recibió mensajes para
           *[outbound] envió mensajes a
        } { $volume } destinatario, así que no hay { $protected } que mostrar.
       *[other] { $when }, su organización { $direction ->
            [inbound] recibió mensajes para
           *[outbound] envió mensajes a
        } { $volume } destinatarios, así que no hay { $protected } que mostrar.
    }
messages-not-told =
    { $volume ->
        [one] { $when }, su organización { $direction ->
            [inbound] recibió
           *[outbound] envió
        } { $volume } mensaje. Cifrado en tránsito: { $protected } en estos archivos.
       *[other] { $when }, su organización { $direction ->
            [inbound] recibió
           *[outbound] envió
        } { $volume } mensajes. Cifrado en tránsito: { $protected } en estos archivos.
    }
recipients-not-told =
    { $volume ->
        [one] { $when }, su organización { $direction ->
            [inbound] recibió mensajes para
           *[outbound] envió mensajes a
        } { $volume } destinatario. Cifrado en tránsito: { $protected } en estos archivos.
       *[other] { $when }, su organización { $direction ->
            [inbound] recibió mensajes para
           *[outbound] envió mensajes a
        } { $volume } destinatarios. Cifrado en tránsito: { $protected } en estos archivos.
    }
no-share-of-none = ningún porcentaje
no-share-told = no registrado

## Cantidades

amount =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinatario
           *[other] { $amount } destinatarios
        }
       *[messages] { $amount ->
            [one] { $amount } mensaje
           *[other] { $amount } mensajes
        }
    }
not-recorded =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinatario: sin información de TLS en los archivos, no incluido en los porcentajes
           *[other] { $amount } destinatarios: sin información de TLS en los archivos, no incluidos en los porcentajes
        }
       *[messages] { $amount ->
            [one] { $amount } mensaje: sin información de TLS en los archivos, no incluido en los porcentajes
           *[other] { $amount } mensajes: sin información de TLS en los archivos, no incluidos en los porcentajes
        }
    }
more-than = más del { $share }
less-than = menos del { $share }
bytes =
    { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }
bytes-kb = { $value } KB
bytes-mb = { $value } MB
bytes-gb = { $value } GB
bytes-tb = { $value } TB
rows-shown =
    { $all ->
        [one] { $shown } de { $all } fila
       *[other] { $shown } de { $all } filas
    }

## Intervalos de días

range-past-week = Última semana
range-between = Del { $days }
nothing-in-range = No hay nada en este intervalo. Los archivos abarcan del { $days }.

## Lectura

read-files =
    { $files ->
        [one] { $files } archivo leído
       *[other] { $files } archivos leídos
    }
progress = { $done } de { $all }
progress-speed = { $done } de { $all }, { $speed } por segundo
progress-left =
    { $seconds ->
        [one] { $done } de { $all }, queda { $seconds } segundo
       *[other] { $done } de { $all }, quedan { $seconds } segundos
    }
progress-speed-left =
    { $seconds ->
        [one] { $done } de { $all }, { $speed } por segundo, queda { $seconds } segundo
       *[other] { $done } de { $all }, { $speed } por segundo, quedan { $seconds } segundos
    }
past-limits = Es más de lo que se sabe que la página puede leer de una vez: { $bytes } en { $files } archivos. La lectura continúa; si el navegador se queda sin memoria, lea menos archivos o use la línea de comandos, que lee cualquier cantidad.
remove-file = Quitar { $file }

list-between = ,{" "}
sentence-end = .{""}
sentence-between = {" "}
