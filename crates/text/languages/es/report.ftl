values = Valores
as-counts = Cantidades
as-shares = Porcentajes
rows-by = Filas
by-day = Por día
by-connector = Por conector
direction = Dirección
both = Ambas
show-for = Mostrar datos de
all-flow = Todo el flujo de correo
search = Buscar en la tabla
no-rows = Ninguna fila cumple los criterios elegidos, la búsqueda y el filtro.
export-table = Tabla (CSV)
filters = Filtros
filter-hint = Deben cumplirse todas las condiciones de un filtro. Los filtros se conservan en este navegador. Las fechas se escriben 2026-11-15; los tipos, OnPremises o Partner; el TLS forzado, True o False.
filter-name = Nombre del nuevo filtro
clause = Condición
clause-column = Columna
clause-operator = Comparación
clause-value = Valor
add-clause = Agregar una condición
save-filter = Guardar y aplicar
clear-filter = Borrar el filtro
who = Mostrar servidores
who-asking = Buscando…
who-failed = No se pudo buscar porque los archivos se están volviendo a leer. Cierre esto y vuelva a intentarlo.
who-private = Solo en esta pantalla y en el archivo que descargue: los servidores, dominios e identificadores de mensaje nunca forman parte de un vínculo ni de un informe.
who-summaries = Estos números proceden de archivos de datos ya sumados, que no indican quién envió o recibió. Para verlo, cargue un seguimiento de mensajes de los mismos días.
who-nobody = No hay nada que mostrar.
server = Servidor remoto
domain = Dominio
cipher = Cifrado
messages = Mensajes
recipients = Destinatarios
first = Primero (UTC)
last = Último (UTC)
message-ids = Ejemplos de Id. de mensaje
evidence-csv = Descargar servidores (CSV)
who-inbound = Mostrar remitentes
who-outbound = Mostrar destinatarios
servers = Servidores
senders-csv = Descargar remitentes (CSV)
recipients-csv = Descargar destinatarios (CSV)
not-told = desconocido
partner-message = Correo al asociado
partner-message-hint = Complete lo que figura entre llaves y omita lo que no quiera comunicar.
copy = Copiar
copied = Copiado
settings = PowerShell para este conector
settings-hint = Mire antes el número de Sin TLS de este conector: es el correo que se rechazará o devolverá. Los nombres como partner.example debe sustituirlos usted.
no-insights-here = Nada destacable en lo que se muestra.
none-above = Hay correo sin cifrar o por debajo de TLS 1.2, pero ningún conector supera los umbrales.
insight-more = Cómo corregirlo
help = Ayuda
help-back = Atrás
help-failed = No se pudo cargar la página desde este sitio. Vuelva a cargar la página e inténtelo de nuevo.
limits = Umbrales
limits-hint = Un porcentaje debe superar su umbral; no basta con igualarlo. Los umbrales se conservan en este navegador.
limit-tls10 = TLS 1.0 y anteriores, por ciento
limit-no-tls = Sin TLS, por ciento
limit-weak = Cifrados débiles, por ciento
limit-no-fs = Sin confidencialidad directa, por ciento
limit-min = Número mínimo de mensajes
limits-reset = Usar los valores predeterminados
chart = Volumen y TLS
view-by = Ver datos por
mail-flow = Flujo de correo
tls-usage = Uso de TLS
total = Total
others = Otros
what-if = Y si…
what-if-hint = El correo al que habría afectado una directiva más estricta en este intervalo.
policy = Directiva
connector = Conector
no-connector = Ningún correo usó un conector en este intervalo.
nothing-stops = No se detendría nada.
stops-by-connector = Qué se detendría, por conector
stops-by-day = Qué se detendría, por día
stops = Se detendría
only = Solo
table-keys = Entrar lleva a los números, las teclas de dirección los recorren y Tab sale de la tabla.
chart-keys-alone = Las teclas de dirección recorren los días; Entrar dice cómo se llegó al número de uno.
no-mail-here = En este intervalo no hay correo que corresponda a lo elegido.

## Flujos

refused-or-in-clear = Se rechazaría, porque se fuerza TLS: { $refused }. Se enviaría sin cifrar, salvo que se fuerce TLS: { $in-clear }.
flow-too-few = Datos insuficientes para evaluar ({ $known } de al menos { $least }). Sin cifrar o por debajo de TLS 1.2: { $old }.
more-flows =
    { $flows ->
        [one] Y { $flows } flujo más con datos insuficientes para evaluar.
       *[other] Y { $flows } flujos más con datos insuficientes para evaluar.
    }

## Cómo compara una condición de un filtro: columna, comparación, valor

operator-is = es
operator-starts-with = empieza por
operator-above = es mayor que
operator-below = es menor que

## Directivas, como opciones

policy-refuse-below12 = Rechazar TLS por debajo de 1.2
policy-refuse-below12-and-clear = Rechazar TLS por debajo de 1.2 y Sin TLS
policy-force-tls = Forzar TLS en un conector
policy-recommended-only = Aceptar solo lo que recomienda la directriz

## Filtros y gráficos

delete-filter = Eliminar el filtro { $name }
remove-clause = Quitar la condición { $number }
only-this = Solo { $name }, o de nuevo todo

## Quién está detrás de un número

who-stops-inbound = Mostrar remitentes
who-stops-outbound = Mostrar destinatarios
who-stops-both = Mostrar servidores
ask-who = { $number }, { $what }, { $about }: { $who }
who-summary =
    { $messages ->
        [one] { $messages } mensaje
       *[other] { $messages } mensajes
    }, { $rows ->
        [one] { $rows } combinación de servidor remoto y versión
       *[other] { $rows } combinaciones de servidor remoto y versión
    }
who-unlisted =
    { $rows ->
        [one] { $rows } más, con pocos mensajes, no figura en la lista ({ $messages } en total).
       *[other] { $rows } más, con pocos mensajes cada una, no figuran en la lista ({ $messages } en total).
    }
who-not-kept =
    { $messages ->
        [one] { $messages } mensaje
       *[other] { $messages } mensajes
    }: había demasiados servidores para conservar todos sus nombres en memoria.

## Y si…

would-stop =
    Se { $unit ->
        [recipients] { $part ->
            [one] detendría { $part } destinatario
           *[other] detendrían { $part } destinatarios
        }
       *[messages] { $part ->
            [one] detendría { $part } mensaje
           *[other] detendrían { $part } mensajes
        }
    } de { $whole }: { $daily } al día.
undecided =
    { $unit ->
        [recipients] { $amount ->
            [one] No se puede evaluar { $amount } destinatario: los archivos no contienen información de TLS sobre él, o no indican la versión.
           *[other] No se pueden evaluar { $amount } destinatarios: los archivos no contienen información de TLS sobre ellos, o no indican la versión.
        }
       *[messages] { $amount ->
            [one] No se puede evaluar { $amount } mensaje: los archivos no contienen información de TLS sobre él, o no indican la versión.
           *[other] No se pueden evaluar { $amount } mensajes: los archivos no contienen información de TLS sobre ellos, o no indican la versión.
        }
    }

## Un correo a un asociado, listo para enviar

partner-server =
    { $name }: { $messages ->
        [one] { $messages } mensaje
       *[other] { $messages } mensajes
    }, { $version }, de { $first } a { $last }
partner-servers-more =
    … { $servers ->
        [one] { $servers } servidor más
       *[other] { $servers } servidores más
    }
partner-inbound =
    Asunto: El correo de {"{"}partner.example{"}"} a {"{"}contoso.com{"}"} se envía con: { $versions }

    Buenos días:

    Entre el { $from } y el { $to } (UTC), nuestro servicio de correo recibió { $whole ->
        [one] { $whole } mensaje
       *[other] { $whole } mensajes
    } de sus servidores. De ellos, { $part } { $in-clear ->
        [yes] { $part ->
            [one] no estaba cifrado en tránsito
           *[other] no estaban cifrados en tránsito
        }
       *[no] { $part ->
            [one] solo estaba cifrado con una versión obsoleta
           *[other] solo estaban cifrados con versiones obsoletas
        }
    }.

    Los servidores fueron (servidor: mensajes, protección, del primero al último, UTC):

    { $servers }
    Nuestros servidores ofrecen STARTTLS con TLS 1.2 y 1.3. Un servidor que solo admite una versión anterior pasa a enviar sin cifrar.

    Les rogamos que habiliten TLS 1.2 o posterior para el SMTP saliente de estos servidores y que nos avisen cuando esté hecho. Si ya no son suyos, les agradeceremos que también nos lo indiquen.

    A partir del {"{"}fecha{"}"} tenemos previsto aceptar correo de {"{"}partner.example{"}"} solo por TLS. El correo sin TLS se rechazará entonces.

    Postmaster de {"{"}contoso.com{"}"}, {"{"}postmaster@contoso.com{"}"}
partner-outbound =
    Asunto: Sus servidores de correo para {"{"}partner.example{"}"} no ofrecen TLS 1.2

    Buenos días:

    Entre el { $from } y el { $to } (UTC) entregamos { $whole ->
        [one] { $whole } mensaje
       *[other] { $whole } mensajes
    } a sus servidores. Para { $part } de ellos no se pudo acordar nada mejor que: { $versions }.

    Los servidores fueron (servidor: mensajes, protección, del primero al último, UTC):

    { $servers }
    Se puede comprobar con:
    openssl s_client -starttls smtp -connect {"{"}mx.partner.example{"}"}:25 -tls1_2

    Les rogamos que ofrezcan STARTTLS con TLS 1.2 o posterior y un certificado que nombre el servidor. A partir del {"{"}fecha{"}"} tenemos previsto entregar correo a {"{"}partner.example{"}"} solo por TLS. El correo que no se pueda cifrar se devolverá entonces a nuestros remitentes.

    Postmaster de {"{"}contoso.com{"}"}, {"{"}postmaster@contoso.com{"}"}
