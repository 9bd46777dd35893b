intro = El primero es el que responde más directamente a «¿qué TLS?». Se pueden soltar juntos archivos de varios tipos, en cualquier cantidad: los intervalos que se solapan se cuentan una sola vez.
where-it-runs = ¿Dónde funciona su correo?
exchange-online = Exchange Online
exchange-server = Exchange Server
other-server = Otro servidor
only-mails = Solo tengo un mensaje
something-else = Otra cosa
before = Qué activar antes
ways = Dónde se encuentra
commands = Comandos
limits = Límites

## Exchange Online

connector-messages-name = Informe de conectores, una fila por mensaje
connector-messages-tells = Versión de TLS, conector y dirección de cada mensaje.
connector-messages-ways--1 = Centro de administración de Exchange (Exchange admin center): `Informes` › `Flujo de correo` › `Informe de mensajes entrantes` › `Solicitar informe` (`Reports` › `Mail flow` › `Inbound messages report` › `Request report`); después, lo mismo con `Informe de mensajes salientes` (`Outbound messages report`). La versión de TLS es uno de los filtros; déjelo vacío para obtenerlas todas.
connector-messages-limits = Los últimos 90 días, 100.000 filas por archivo (solicite varios intervalos más cortos), 250 búsquedas al día; listo en media hora o más.
extended-trace-name = Seguimiento de mensajes extendido (MTDetail_….csv)
extended-trace-tells = Versión de TLS y conector de cada mensaje, según sus eventos.
extended-trace-ways--1 = Centro de administración de Exchange (Exchange admin center): `Flujo de correo` › `Seguimiento de mensajes` › `Iniciar un seguimiento` › tipo de informe `Extendido` (`Mail flow` › `Message trace` › `Start a trace` › `Extended`), con remitentes o destinatarios como `*@contoso.com`
extended-trace-limits = Los últimos 90 días. El centro de administración da 1000 mensajes; PowerShell, 100.000 filas. Puede tardar unas horas, y faltan las últimas cuatro horas.
connector-report-name = Exportación del informe de conectores, una fila por día
connector-report-tells = Versiones de TLS por día y conector, ya sumadas. Nunca se suman a los seguimientos.
connector-report-ways--1 = Centro de administración de Exchange (Exchange admin center): `Informes` › `Flujo de correo` › `Informe de mensajes entrantes` o `Informe de mensajes salientes` › `Exportar` (`Reports` › `Mail flow` › `Inbound messages report` o `Outbound messages report` › `Export`)
connector-report-limits = No nombra remitentes, destinatarios ni servidores.
trace-detail-name = Detalle del seguimiento de algunos mensajes
trace-detail-tells = Versión de TLS de los mensajes que elija; a veces, el conector.
trace-detail-ways--1 = Desde Microsoft Graph, con el permiso `ExchangeMessageTrace.Read.All`: `…/messageTraces/ID/getDetailsByRecipient(recipientAddress='b@contoso.com')`, guardado como `.json`
trace-detail-limits = 100 solicitudes en cinco minutos, una por mensaje y destinatario: para pocos mensajes. Lo que no menciona TLS es «no registrado».
enhanced-summary-name = Resumen mejorado (MTSummary_….csv)
enhanced-summary-tells = Volumen por conector. Sin versión de TLS.
enhanced-summary-ways--1 = Centro de administración de Exchange (Exchange admin center): como el seguimiento extendido, con el tipo de informe `Resumen mejorado` (`Enhanced summary`)
enhanced-summary-limits = Los últimos 90 días; 50.000 mensajes desde el centro de administración, 100.000 filas desde PowerShell.
summary-name = Resumen del seguimiento
summary-tells = Volumen. Sin versión de TLS ni conector.
summary-ways--1 = Centro de administración de Exchange (Exchange admin center): `Flujo de correo` › `Seguimiento de mensajes` › `Iniciar un seguimiento` › `Informe de resumen` › `Exportar resultados` (`Mail flow` › `Message trace` › `Start a trace` › `Summary report` › `Export results`)
summary-ways--2 = O desde Microsoft Graph, con el permiso `ExchangeMessageTrace.Read.All`: `GET /v1.0/admin/exchange/tracing/messageTraces`, guardado como `.json`
summary-limits = Los últimos 90 días, diez días y 5000 filas por consulta. Requiere sus dominios propios para determinar la dirección de algunos mensajes (consulte Archivos).
connector-list-name = Listas de conectores
connector-list-tells = Tipo de cada conector y si fuerza TLS, para los seguimientos que no lo indican; y los conectores por los que no pasó nada.
connector-list-limits = Las dos primeras son para Exchange Online; las dos últimas, para Exchange Server.

## Exchange Server

protocol-log-name = Registros de protocolo SMTP (RECV….LOG, SEND….LOG)
protocol-log-tells = Versión de TLS y conector de cada sesión: la mejor fuente de sus propios servidores.
protocol-log-before = De forma predeterminada solo los escribe el conector de recepción `Default Frontend` (en Exchange 2010, ninguno), y no contienen nada anterior a su activación. En el Shell de administración de Exchange, una sola vez:
protocol-log-ways--1 = En `%ExchangeInstallPath%`, en cada servidor: `TransportRoles\Logs\FrontEnd\ProtocolLog` y `TransportRoles\Logs\Hub\ProtocolLog`; en los servidores de transporte perimetral, `TransportRoles\Logs\Edge\ProtocolLog`. Suelte las carpetas tal como están.
protocol-log-limits = De forma predeterminada se conservan 30 días y 250 MB por carpeta; el tipo de conector y el TLS forzado proceden de las listas de conectores.
tracking-log-name = Registros de seguimiento de mensajes (MSGTRK….LOG)
tracking-log-tells = Volumen por conector y si se usó TLS; sin la versión.
tracking-log-ways--1 = En `%ExchangeInstallPath%`: `TransportRoles\Logs\MessageTracking`. Están activados de forma predeterminada.
tracking-log-limits = De forma predeterminada se conservan 30 días.

## Otros servidores de correo

postfix-name = Postfix
postfix-tells = Versión de TLS de cada mensaje que entró o salió.
postfix-before = Sin estas dos líneas, Postfix no escribe nada de TLS:
postfix-ways--1 = El registro de correo: `/var/log/mail.log` o `/var/log/maillog`, también rotado y comprimido (`mail.log.2.gz`)
postfix-limits = Hasta donde llega la rotación. Sin líneas de TLS, los mensajes son «no registrados».
exim-name = Exim
exim-tells = Versión de TLS de cada mensaje que entró o salió.
exim-before = Nada para TLS, salvo que `log_selector` excluya `tls_cipher`, incluido de forma predeterminada. Para contar los destinatarios de los mensajes recibidos, agregue `+received_recipients`.
exim-ways--1 = El registro principal: `/var/log/exim4/mainlog` o `/var/log/exim/main.log`, también rotado y comprimido
exim-limits = Hasta donde llega la rotación.
sendmail-name = Sendmail
sendmail-tells = Versión de TLS de cada mensaje que entró o salió.
sendmail-before = `LogLevel` debe ser 9 o más, que es el valor predeterminado (`confLOG_LEVEL` en `sendmail.mc`).
sendmail-ways--1 = El registro de correo: `/var/log/maillog` o `/var/log/mail.log`, también rotado y comprimido
sendmail-limits = Hasta donde llega la rotación.

## Mensajes sueltos

headers-name = Mensajes y sus encabezados (.eml, .txt)
headers-tells = Versión de TLS del salto de entrada a su organización, de cada mensaje.
headers-ways--1 = Outlook (clásico): `Archivo` › `Propiedades` › `Encabezados de Internet` (`File` › `Properties` › `Internet headers`); nuevo Outlook y Outlook en la Web: `…` › `Ver` › `Ver origen del mensaje` (`View` › `View message source`); Gmail: `⋮` › `Mostrar original` (`Show original`). Cópielos y péguelos arriba.
headers-ways--2 = O guarde los mensajes como `.eml` y suelte la carpeta.
headers-limits = Solo correo entrante, sin conector.

## De terceros y de otros programas

tls-report-name = Informes TLS de terceros (RFC 8460)
tls-report-tells = Sesiones hacia su dominio, cifradas o con error, y por qué. Nunca se suman a los mensajes.
tls-report-before = Un registro de su DNS los solicita a los demás:
tls-report-ways--1 = Guarde los mensajes de ese buzón o sus datos adjuntos (`.json.gz`) y suéltelos.
tls-report-limits = Un informe por día y remitente, sobre todo de grandes proveedores.
any-table-name = Cualquier otra tabla
any-table-tells = Lo que digan sus columnas: la exportación de una puerta de enlace, el resultado de una consulta de búsqueda avanzada.
any-table-ways--1 = Suelte una tabla CSV, TSV o JSON. En `Archivos`, elija `Asignar sus columnas…` e indique una sola vez qué columna es la hora, cuál la dirección y cuál la versión de TLS.
any-table-limits = Necesita una hora y una dirección. El silencio sobre TLS es «no registrado».
saved-report-name = Un informe guardado aquí
saved-report-tells = Lo que contenía cuando se guardó.
saved-report-ways--1 = `Exportar` › `Informe (JSON)` o `Tabla (CSV)` en esta página
saved-report-limits = No nombra remitentes, destinatarios ni servidores.

## Qué no puede indicar cada tipo de archivo

cannot-exo-extended-trace = No indica: TLS, si ningún mensaje de una dirección lo menciona. En ese caso, obtenga el informe de conectores, una fila por mensaje.
cannot-exo-enhanced-summary = No indica: TLS. Obtenga el informe de conectores, una fila por mensaje, de los mismos días.
cannot-exo-summary = No indica: TLS, conectores. Obtenga el informe de conectores, una fila por mensaje, de los mismos días.
cannot-exo-trace-detail = Solo contiene los mensajes que se pidieron y no nombra todos los conectores. Para tenerlos todos, obtenga el informe de conectores, una fila por mensaje.
cannot-exo-connector-messages = No indica: el servidor remoto.
cannot-reports = No indica: remitentes, destinatarios, servidores. Para ello, obtenga el informe de conectores, una fila por mensaje.
cannot-exchange-tracking-log = No indica: la versión de TLS. Obtenga los registros de protocolo SMTP de los mismos días.
cannot-exchange-smtp-receive-log = No indica: correo saliente, tipos de conector, TLS forzado. Obtenga los registros de envío SMTP y las listas de conectores.
cannot-exchange-smtp-send-log = No indica: correo entrante, tipos de conector, TLS forzado. Obtenga los registros de recepción SMTP y las listas de conectores.
cannot-message-headers = No indica: correo saliente, conectores. Obtenga el informe de conectores, una fila por mensaje.
cannot-postfix-log = No indica: conectores; TLS, solo si smtpd_tls_loglevel y smtp_tls_loglevel son 1.
cannot-exim-log = No indica: conectores.
cannot-sendmail-log = No indica: conectores; TLS, solo a partir de LogLevel 9.
cannot-tls-report = No indica: mensajes, versiones, conectores. Obtenga el registro de los servidores que reciben.
cannot-connector-list = No indica: correo. Completa lo que indican los seguimientos.
cannot-mapped-table = No indica: aquello para lo que no se eligió ninguna columna.
cannot-smtp-auth-report = No indica: días, dispositivos, mensajes sueltos. Figura junto al correo, en «Quién envía a través de sus servidores».
