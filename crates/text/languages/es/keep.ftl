title = Resultados en este navegador
first-kept = Los resultados se conservan ahora en este navegador para su próxima visita. Los archivos no se conservan.
forget = Borrar los resultados guardados
turn-off = Desactivar
restore-failed = No se pudieron cargar los resultados guardados en este navegador. Bórrelos y vuelva a soltar los archivos.
collector-lost = El recuento se interrumpió dos veces, así que la lista de archivos está vacía. Agréguelos de nuevo pocos a la vez para encontrar el que lo interrumpe.
no-workers = Este navegador no ejecuta la parte de la página que lee los archivos. Vuelva a cargar la página, pruebe con otro navegador o con uno más reciente, o use la línea de comandos.
forgotten = Se han borrado todos los resultados guardados. Lo que se ve en pantalla permanece hasta que cierre la página.
not-forgotten = Este navegador no borró los resultados guardados. Elimine los datos de este sitio en la configuración del navegador.
turned-off = Ya no se conserva nada, y los resultados guardados se han borrado. Puede volver a activarlo en Archivos.
nothing-kept = Ahora no se conserva nada.
only-counts = Los archivos restaurados no se pueden volver a leer, porque solo se conservó lo que se contó de ellos. Vuelva a soltarlos para que se lean con estos dominios.
refused = Este navegador no permite conservar nada aquí. Puede que se trate de una ventana privada. Si vuelve a cargar la página, tendrá que soltar de nuevo los archivos.
update-ready = Ya está lista una nueva versión de esta página. Después de volver a cargarla, puede que tenga que soltar de nuevo los archivos.
reload = Volver a cargar
later = Más tarde
undo = Deshacer
replace-instead = Reemplazar en su lugar
sample-beside = Los datos de ejemplo no se agregan a sus propios archivos, porque los números resultantes no serían los de nadie. Para verlos, quite antes todos los archivos.

## Archivos de una visita anterior

restored-on =
    Restaurado de este navegador: { $files ->
        [one] { $files } archivo, leído
       *[other] { $files } archivos, leídos
    } el { $day }.
restored-between =
    Restaurado de este navegador: { $files ->
        [one] { $files } archivo, leído
       *[other] { $files } archivos, leídos
    } entre el { $from } y el { $to }.
other-version =
    { $files ->
        [one] { $files } archivo se conservó con otra versión de esta página y ya no se puede usar: vuelva a soltarlo.
       *[other] { $files } archivos se conservaron con otra versión de esta página y ya no se pueden usar: vuelva a soltarlos.
    }
damaged =
    { $files ->
        [one] Lo que se conservaba de { $files } archivo estaba dañado: vuelva a soltarlo.
       *[other] Lo que se conservaba de { $files } archivos estaba dañado: vuelva a soltarlos.
    }
files-kept =
    { $files ->
        [one] Se conserva { $files } archivo, { $size }.
       *[other] Se conservan { $files } archivos, { $size }.
    }
too-large = «{ $name }» no se conserva: lo contado ocupa { $size }, y se conservan { $most } como máximo en total. Después de volver a cargar la página, hay que soltarlo de nuevo.
no-room = «{ $name }» no se conserva: al navegador no le queda espacio para esta página. Después de volver a cargarla, hay que soltarlo de nuevo.

## Qué fue de los archivos

removed =
    { $files ->
        [one] Se quitó { $files } archivo.
       *[other] Se quitaron { $files } archivos.
    }
added-to =
    { $files ->
        [one] Se agregó { $files } archivo
       *[other] Se agregaron { $files } archivos
    } a { $restored ->
        [one] { $restored } archivo
       *[other] { $restored } archivos
    } de una visita anterior; los números son los de todos ellos.
