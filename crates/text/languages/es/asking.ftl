title = Escribir los comandos por mí
intro = Elija qué permisos tiene y los días. Lo que escriba no sale de esta página.
role = Qué permisos tiene
from = Primer día
to = Último día
domains = Sus dominios propios, separados por comas
notify = Dirección de correo a la que se avisa cuando esté listo (opcional)
commands = Comandos
not-run = Revise los comandos antes de ejecutarlos. Aquí no se ejecuta nada.
missing = Lo que falta
how = Cómo obtenerlo

## Qué se puede hacer y dónde

role-reports = Exchange Online: informes
role-extended-trace = Exchange Online: seguimientos con TLS
role-summary-trace = Exchange Online: seguimientos al momento, sin TLS
role-exchange-server = Exchange Server
role-postfix = Postfix

## Por qué no hay comandos

error-days = El último día es anterior al primero.
error-too-old = Exchange Online conserva los datos de { $days } días. El primer día que se puede solicitar es el { $day }.
error-to-come = Estos días aún no han llegado.
error-no-domain = Indique al menos uno de sus dominios propios, por ejemplo contoso.com.
error-domain = «{ $typed }» no es un dominio como contoso.com.
error-address = «{ $typed }» no es una dirección de correo como admin@contoso.com.
error-too-many = Serían { $searches } búsquedas, y se permiten { $most } al día. Elija menos días o menos dominios.

## Qué conviene saber de los comandos

remark-earliest = Exchange Online conserva los datos de { $days } días, así que el primer día es el { $day }.
remark-last-hours = Las últimas horas de hoy aún no están incluidas: faltan hasta cuatro horas.
takes-one-search = Una búsqueda, lista en media hora o más.
takes-searches = { $searches } búsquedas de una semana como máximo, para que ningún archivo se corte en 100.000 filas; cada una está lista en media hora o más, en paralelo.
takes-slow-searches =
    { $searches ->
        [one] { $searches } búsqueda de una semana como máximo; puede tardar unas horas.
       *[other] { $searches } búsquedas de una semana como máximo; cada una puede tardar unas horas, en paralelo.
    }
takes-pages = Se ejecuta mientras haya páginas: 5000 filas cada una y 100 páginas como máximo en cinco minutos. 100.000 mensajes tardan alrededor de un minuto.
takes-copying = Tarda lo que se tarde en copiar los registros, que suelen ocupar varios gigabytes. Ejecútelo en el Shell de administración de Exchange, con una cuenta que pueda leer los discos de los servidores.
takes-at-once = Tarda unos segundos.

## Qué falta todavía y qué archivo lo contiene

only-one-direction =
    { $missing ->
        [inbound] Solo tiene correo saliente; { $file }.
       *[outbound] Solo tiene correo entrante; { $file }.
    }
only-one-direction-on =
    { $missing ->
        [inbound] Del { $from } al { $to } solo tiene correo saliente; para esos días, { $file }.
       *[outbound] Del { $from } al { $to } solo tiene correo entrante; para esos días, { $file }.
    }
missing-inbound-report = falta todavía el informe de mensajes entrantes
missing-outbound-report = falta todavía el informe de mensajes salientes
missing-inbound-trace = falta todavía un seguimiento con sus dominios como destinatarios
missing-outbound-trace = falta todavía un seguimiento con sus dominios como remitentes
missing-receive-logs = faltan todavía los registros de recepción (RECV….LOG)
missing-send-logs = faltan todavía los registros de envío (SEND….LOG)
missing-inbound-server-log = falta todavía el registro del servidor del correo entrante
missing-outbound-server-log = falta todavía el registro del servidor del correo saliente
missing-inbound-not-mails = los mensajes solo indican cómo entraron, así que falta todavía un informe o registro con correo entrante
missing-outbound-not-mails = los mensajes solo indican cómo entraron, así que falta todavía un informe o registro con correo saliente
missing-inbound-file = falta todavía un archivo con correo entrante
missing-outbound-file = falta todavía un archivo con correo saliente
missing-lists-online =
    { $connectors ->
        [1] Los archivos no indican el tipo de un conector o si se fuerza TLS; faltan todavía las listas de Get-InboundConnector y Get-OutboundConnector.
       *[other] Los archivos no indican el tipo de { $connectors } conectores o si se fuerza TLS; faltan todavía las listas de Get-InboundConnector y Get-OutboundConnector.
    }
missing-lists-server =
    { $connectors ->
        [1] Los archivos no indican el tipo de un conector o si se fuerza TLS; faltan todavía las listas de Get-ReceiveConnector y Get-SendConnector.
       *[other] Los archivos no indican el tipo de { $connectors } conectores o si se fuerza TLS; faltan todavía las listas de Get-ReceiveConnector y Get-SendConnector.
    }
