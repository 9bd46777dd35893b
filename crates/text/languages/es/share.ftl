share = Compartir
title = Compartir este informe
lead = El propio vínculo contiene los números siguientes. No se guardan en ningún otro lugar, y quien tenga el vínculo puede leerlos.
link = Vínculo
copy = Copiar
copied = Copiado
copy-by-hand = El vínculo está seleccionado; si no se copió, presione Ctrl+C.
too-large = Este informe no cabe en un vínculo, ni siquiera en su forma más resumida. Compártalo como archivo.
from-disk = Esta página se abrió desde el disco, así que el vínculo solo se abre donde el mismo archivo está en el mismo lugar. Comparta un archivo en su lugar o use la página en un sitio web.
replace-names = Sustituir los nombres de los conectores
replace-names-hint = «Conector A» es el que tiene más correo, y así sucesivamente. La búsqueda y el filtro se omiten, porque pueden contener un nombre.
protect = Proteger con una frase de contraseña
protect-hint = El vínculo solo se abre entonces con la frase de contraseña. Use cuatro palabras al azar o más y envíelas por una vía distinta del vínculo. Una frase de contraseña no se puede recuperar ni cambiar.
no-cryptography = No disponible aquí: el navegador solo ofrece criptografía por HTTPS, en este equipo o desde el disco.
passphrase = Frase de contraseña
encrypt = Cifrar el vínculo
encrypting = Cifrando…
encrypt-first = El vínculo aparecerá aquí cuando esté cifrado.
encrypt-failed = El navegador no pudo cifrar el vínculo. Comparta un archivo en su lugar.
changes = Resumido para que quepa
holds = Qué contiene el vínculo
days = Días
counts = Números
flows = Conectores y flujos
insights = Hallazgos (se vuelven a determinar al abrirlo)
view = Qué se muestra
limits = Umbrales
made = Procedencia
none = Ninguno
all-numbers = Todos los números del vínculo
not-in-it = Qué no contiene
not-in-it-text = Direcciones, nombres de host, direcciones IP, asuntos, identificadores de mensaje, los remitentes, destinatarios y servidores de un número y los nombres de los archivos.
file = Compartir como archivo
file-hint = Un informe guardado no tiene límite de longitud. Contiene todos los días, los nombres de los conectores tal como son y los nombres de los archivos que se leyeron. Se abre donde se abre un seguimiento: suéltelo en la página.
file-save = Guardar el informe (JSON)
sealed = Este informe está protegido con una frase de contraseña
sealed-text = La conoce quien le envió el vínculo. Se comprueba en este navegador y no se envía a ningún lugar.
open = Abrir
opening = Abriendo…
to-start = Ir a la página de inicio
shared-report = Informe compartido
leave = Salir de este informe
left = Ha salido del informe compartido: lo que ve es su propio trabajo. El botón Atrás del navegador lo muestra de nuevo.
no-files = Un vínculo no contiene archivos
no-files-text = Solo contiene números ya sumados. Suelte sus propios archivos en cualquier lugar de esta página para salir del informe compartido y empezar el suyo.
not-in-link = Un vínculo no contiene remitentes, destinatarios ni servidores. Pregunte a quien lo envió o suelte los propios seguimientos de mensajes.

## Nombres

connector-called = Conector { $letter }
other-connectors =
    { $count ->
        [one] { $count } conector más
       *[other] { $count } conectores más
    }

## Longitud y frase de contraseña

link-length = { $used } de { $most } caracteres como máximo
passphrase-cost = AES-256-GCM; cada intento cuesta { $rounds } iteraciones de PBKDF2 con SHA-256.
passphrase-cost-here = AES-256-GCM; cada intento cuesta { $rounds } iteraciones de PBKDF2 con SHA-256, { $seconds } s en este equipo.

## Qué se resumió

days-added-up-weeks = Los días se suman por semanas, contadas hacia atrás desde el último día; cada número figura en el primer día de su semana.
days-added-up-four-weeks = Los días se suman por períodos de cuatro semanas, contados hacia atrás desde el último día; cada número figura en el primer día de su período.
days-added-up-all = Se suman todos los días; los números figuran en el primer día.
connectors-added-up =
    { $connectors ->
        [one] { $connectors } conector con poco correo figura como «conector más».
       *[other] { $connectors } conectores con poco correo se suman en «conectores más».
    }
idle-left-out =
    { $connectors ->
        [one] Se omite { $connectors } conector sin correo.
       *[other] Se omiten { $connectors } conectores sin correo.
    }
insights-left-out =
    { $insights ->
        [one] Se omite { $insights } hallazgo sobre un conector que se ha sumado con otros.
       *[other] Se omiten { $insights } hallazgos sobre conectores que se han sumado con otros.
    }
search-left-out = Se omiten la búsqueda y el filtro.
names-replaced = Se sustituyen los nombres de los conectores.

## Qué hay en el vínculo

counted-messages-traces = Mensajes, contados a partir de seguimientos
counted-recipients-traces = Destinatarios, contados a partir de seguimientos
counted-messages-summaries = Mensajes, de informes ya sumados
counted-recipients-summaries = Destinatarios, de informes ya sumados
numbers =
    { $numbers ->
        [one] { $numbers } número
       *[other] { $numbers } números
    }: volumen, destinatarios y versiones de TLS de { $flows ->
        [one] { $flows } flujo
       *[other] { $flows } flujos
    } por día
made-on = Creado el { $day } con Mailflow Insight { $version }
limits-set = TLS 1.0 y anteriores por encima del { $tls10 }, Sin TLS por encima del { $no-tls }, de al menos { $min }

## Qué días abarca un informe compartido

covers-past-week = Abarca la última semana.
covers-day = Abarca el { $day } (UTC).
covers-between = Abarca del { $days } (UTC).
files-covered-past-week = Sus archivos abarcaban la última semana.
files-covered-day = Sus archivos abarcaban el { $day }.
files-covered-between = Sus archivos abarcaban del { $days }; los demás días no están en el vínculo.

## Por qué no se abre un vínculo

link-cut = El vínculo está cortado
link-cut-help = Le falta el final, así que no se muestra nada de él. Algunos programas de correo y de chat parten los vínculos largos. Copie el vínculo completo del mensaje en la barra de direcciones o pídalo de nuevo, si es preciso como archivo.
link-changed = El vínculo se ha modificado
link-changed-help = Su suma de comprobación no coincide, así que no se muestra nada de él. Por el camino se cambió, perdió o agregó un carácter. Vuelva a copiarlo del mensaje o pídalo de nuevo.
link-newer = El vínculo es de una versión más reciente
link-newer-help = Esta página es anterior a la que creó el vínculo y no puede leerlo. Vuelva a cargar la página; si no sirve de nada, pida un archivo o un vínculo creado con esta versión.
link-not-ours = No es un vínculo de Mailflow Insight
link-not-ours-help = Lo que sigue a r= en la dirección no lo creó este programa. Compruebe de dónde procede el vínculo y vuelva a copiarlo.
link-wrong-passphrase = Frase de contraseña incorrecta
link-wrong-passphrase-help = El vínculo está completo, pero esta frase de contraseña no lo abre. Las mayúsculas, los espacios y los acentos cuentan. Nadie puede recuperarla: pregunte a quien envió el vínculo.
link-no-cryptography = Aquí no se puede comprobar la frase de contraseña
link-no-cryptography-help = Los navegadores solo ofrecen criptografía por HTTPS, en este equipo o desde el disco. Abra el vínculo por HTTPS.
