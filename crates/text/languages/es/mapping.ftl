map = Asignar sus columnas…
change = Cambiar la asignación…
columns = Columnas…
title = Asignar las columnas
known-title = Qué columna se usó para qué
looking = Examinando el archivo…
not-read = El archivo ya no se puede leer. Vuelva a soltarlo.
no-table = No se encuentra ninguna tabla al principio de este archivo.
intro = Haga corresponder las columnas. Lo que se pudo reconocer ya está completado; revíselo. No se cuenta nada hasta que lo aplique.
known-intro = Este tipo de tabla es conocido, así que no hace falta indicar nada. Sus columnas se leen de esta forma.
meanings = Columnas
nowhere = No está en esta tabla
columns-group = Columnas
fixed-group = Igual para todas las filas
fixed-name = Un conector que indique usted
fixed-name-value = Nombre del conector
fixed-text = Un valor que escriba usted
fixed-text-value = Valor para todas las filas
direction-words = Palabras para la dirección
tls-words = Palabras para TLS
words-hint = Cada palabra que aparece en la columna y lo que significa.
word = Palabra
rows = Filas
word-means = Significa
not-explained = Sin explicar
empty-cells = Una celda vacía no dice nada: su mensaje es «no registrado», nunca «Sin TLS».
preview = Las primeras filas
checking = Comprobando todo el archivo…
name = Nombre de la asignación
keep = Conservarla en este navegador para otros archivos con estas columnas
apply = Aplicar
save-file = Guardar en un archivo
load-file = Cargar desde un archivo
forget = Olvidar esta asignación
not-a-mapping = Este archivo no es una asignación de columnas guardada aquí.
other-table = Esta asignación es para una tabla con otras columnas; se tomó de ella lo que coincide.
newer-mapping = Esta asignación se escribió con una versión más reciente de esta página. Vuelva a cargar la página.

## Qué puede significar una columna

meaning-time = Hora
meaning-direction = Dirección
meaning-tls = Versión de TLS
meaning-cipher = Cifrado
meaning-connector = Conector
meaning-connector-type = Tipo de conector
meaning-forced-tls = ¿TLS forzado?
meaning-network-message-id = Id. de mensaje de red
meaning-message-id = Message-ID
meaning-remote-server = Servidor remoto
meaning-sender = Remitente
meaning-recipients = Destinatarios
meaning-count = Número de mensajes
hint-time = Obligatoria. Sin desfase horario es UTC.
hint-direction = Obligatoria, salvo que el remitente y los destinatarios la indiquen por sus dominios propios (consulte Archivos).
hint-tls = Una versión, o si se usó TLS.
hint-cipher = Indica TLS cuando la versión no lo hace.
hint-connector = Las celdas vacías son correo sin conector.
hint-connector-type = OnPremises o Partner.
hint-forced-tls = Sí o no.
hint-network-message-id = Las filas de un mismo mensaje se cuentan una sola vez.
hint-message-id = Lo mismo, cuando no hay Id. de mensaje de red.
hint-remote-server = Se muestra con los remitentes y destinatarios de un número.
hint-sender = Su dominio se muestra en el correo entrante.
hint-recipients = Direcciones, o cuántas son.
hint-count = Solo si una fila representa varios mensajes.

## Qué dice una palabra sobre la dirección

course-inbound = Entrante
course-outbound = Saliente
course-not-counted = No se cuenta

## Por qué aún no se puede leer ninguna fila

gap-no-time = Elija la columna de la hora.
gap-no-direction = Elija la columna de la dirección o una misma dirección para todas las filas; o bien el remitente y los destinatarios.
gap-no-such-column = La tabla no tiene ninguna columna «{ $name }».

## Vista previa

rows-readable =
    { $rows ->
        [one] { $readable } de { $rows } fila legible
       *[other] { $readable } de { $rows } filas legibles
    }
first-rows-readable =
    { $rows ->
        [one] Filas legibles: { $readable } de { $rows }, la primera
       *[other] Filas legibles: { $readable } de las primeras { $rows }
    }
messages-counted =
    { $messages ->
        [one] { $messages } mensaje que contar
       *[other] { $messages } mensajes que contar
    }

## Nombres de campos y botones

meaning-of-word = Significado de «{ $word }»
