title = Un mensaje
time = Hora
line = Línea
fate = Qué fue de ella
private = Confidencial: nombra archivos, conectores y un mensaje. No forma parte de ningún informe ni vínculo.
sessions = líneas de una sesión
about = Todas las líneas de los archivos que tratan de un mensaje, cómo se contó cada una o por qué no se contó. Para ello se vuelven a leer los archivos, y no se conserva nada.
id = Message-ID, Id. de mensaje de red o identificador de cola
id-hint = Tal como lo escriben los archivos, con paréntesis angulares o sin ellos: no sale de este navegador.
look-up = Buscar
looking = Buscando en los archivos
failed = No se pudo buscar: el navegador detuvo la lectura. Vuelva a intentarlo; si falla otra vez, con menos archivos.
save = Guardar como JSON
no-files = Aquí solo están los recuentos de los archivos, porque se leyeron en una visita anterior. Vuelva a soltarlos para buscar un mensaje en ellos.

## Cuántas líneas tratan de él

found =
    { $lines ->
        [one] { $lines } línea trata del mensaje «{ $id }»
       *[other] { $lines } líneas tratan del mensaje «{ $id }»
    }, en { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    }.
not-found = ninguna línea de los archivos trata de «{ $id }»: un mensaje se encuentra por su Message-ID, su identificador de mensaje de red o su identificador de cola, tal como lo escriben los archivos
is-nowhere = Ninguna línea de los archivos trata de «{ $id }». Un mensaje se encuentra por su Message-ID, su identificador de mensaje de red o su identificador de cola, tal como lo escriben los archivos.
not-in-restored =
    { $files ->
        [one] { $files } archivo se leyó en una visita anterior y aquí solo está su recuento: vuelva a soltarlo para buscar también en él.
       *[other] { $files } archivos se leyeron en una visita anterior y aquí solo están sus recuentos: vuelva a soltarlos para buscar también en ellos.
    }
unreadable = Archivos en los que no se buscó, porque el navegador ya no puede leerlos: { $names }. Se movieron, cambiaron o eliminaron después de soltarlos; vuelva a soltarlos.
place-of-line = { $file }, línea { $line }
file-and-sheet = { $file }, hoja «{ $sheet }»
place-of-row = { $file }, hoja «{ $sheet }», fila { $row }

## Qué fue de una línea: lo que figura en una columna de una tabla

fate-counts = cuenta
fate-outside-range = fuera de los días solicitados
fate-same-as = la misma transferencia que { $place }
fate-gives-way-to = cede el paso a { $place }, de un formato que indica más
fate-other-server = otro servidor de la organización escribió también sobre ella, y cuenta esa fila
fate-tentative = hay junto a ella una fila que indica con seguridad que salió, y es la que cuenta
fate-skipped = no cuenta: { $reason }
fate-file-refused = no se cuenta nada de su archivo
fate-sheet-not-counted = no se cuenta nada de su hoja: cuenta la primera hoja con un encabezado conocido
fate-says = dice algo del mensaje, pero no es una transferencia

## Como cuántos mensajes cuenta

counts-none = No cuenta como ningún mensaje.
counts-inbound =
    { $inbound ->
        [one] Cuenta como { $inbound } mensaje entrante.
       *[other] Cuenta como { $inbound } mensajes entrantes.
    }
counts-outbound =
    { $outbound ->
        [one] Cuenta como { $outbound } mensaje saliente.
       *[other] Cuenta como { $outbound } mensajes salientes.
    }
counts-both =
    Cuenta como { $all } mensajes: { $inbound ->
        [one] { $inbound } entrante
       *[other] { $inbound } entrantes
    } y { $outbound ->
        [one] { $outbound } saliente
       *[other] { $outbound } salientes
    }.

not-in-sums =
    { $files ->
        [one] { $files } archivo contiene números y ninguna línea: busque el mensaje en los archivos con los que se hizo.
       *[other] { $files } archivos contienen números y ninguna línea: busque el mensaje en los archivos con los que se hicieron.
    }
