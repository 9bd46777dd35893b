compare = Comparar
compare-title = Antes y después
what = Comparar
weeks = La última semana con la anterior
months = Los últimos 30 días con los 30 anteriores
around = Antes y después de un día
own = Dos intervalos
files = Dos archivos
first-day = Primer día después del cambio
before = Antes
after = Después
before-from = Antes, desde
before-to = Antes, hasta
after-from = Después, desde
after-to = Después, hasta
days-of-each = Días
last-week-of-each = La última semana de cada uno
all-of-each = Todos los días de cada uno
swap = Intercambiar
alone = Cada archivo se cuenta como si fuera el único.
looking = Contando…
lost = No se pudo contar porque los archivos se están volviendo a leer. Cierre esto y vuelva a intentarlo.
choose-two = Elija dos archivos. Suelte otro para compararlo con este.
some-classes = Se comparan porcentajes, y los de solo algunas versiones de TLS no se referirían a todo el correo. Borre el filtro por protección para comparar.
other-unit = Uno de ellos cuenta mensajes y el otro destinatarios, así que no se pueden comparar. Guarde ambos informes con la misma unidad.
nothing-before = No hay correo en los días anteriores, así que no hay con qué comparar. Elija otros días o agregue archivos que se remonten más atrás.
nothing-after = No hay correo en los días posteriores, así que no hay nada que comparar. Elija otros días o agregue archivos más recientes.
other-lengths = Los dos intervalos no duran lo mismo, así que los porcentajes del volumen se refieren al promedio diario.
other-zones = Los días de los dos lados son de zonas horarias distintas: el correo cercano a la medianoche puede estar en el día vecino.
how-to-read = Los porcentajes son de los mensajes con información de TLS en los archivos; sus cambios se expresan en puntos porcentuales (p. p.), con las cantidades debajo. La valoración atiende al correo sin cifrar o con TLS 1.1 y anteriores: menos es mejor y más es peor, si el porcentaje y la cantidad coinciden. Donde se fuerza TLS, cualquier correo sin cifrar es «no se cumple».
table = Cambios por dirección y conector
volume = Volumen
protected = Cifrado
verdict = Valoración
new = nuevo
gone = desaparecido
insights = Hallazgos
no-insights = Ninguno antes, ninguno después.
unjudged-before = Antes había demasiado poco correo de este tipo para evaluarlo.
unjudged-after = Después hay demasiado poco correo de este tipo para evaluarlo.
merged = Se combinan: para un mismo día, dirección y conector cuenta el volumen mayor.
compare-instead = Compararlos en su lugar
reversed = El primer día del intervalo es posterior al último, así que no contiene nada.
history = Evolución
history-by-week = El porcentaje de cada clase, semana a semana (de lunes a domingo), en todos los días que abarcan los archivos. Una columna vacía es una semana sin correo o de la que ningún archivo dice nada.
history-by-month = El porcentaje de cada clase, mes a mes, en todos los días que abarcan los archivos. Una columna vacía es un mes sin correo o del que ningún archivo dice nada.
history-table = Mostrar como tabla
period = Período
days-with-mail = Días con correo
no-mail = sin correo o sin archivo

## Cambios

points = { $number } p. p.
verdict-better = Mejor
verdict-worse = Peor
verdict-mixed = Desigual
verdict-same = Sin cambios
verdict-unknown = No se puede determinar
verdict-not-met = No se cumple
fate-appeared = Nuevos
fate-gone = Desaparecidos
fate-stayed = Se mantienen
side =
    { $range } ({ $days ->
        [one] { $days } día
       *[other] { $days } días
    })
unchanged-classes = Ningún número ha cambiado en: { $names }
saved-reports =
    { $reports ->
        [one] Se ha cargado { $reports } informe guardado.
       *[other] Se han cargado { $reports } informes guardados.
    }

## Evolución

history-of =
    { $range }: { $unit ->
        [weeks] { $periods ->
            [one] { $periods } semana
           *[other] { $periods } semanas
        }
       *[months] { $periods ->
            [one] { $periods } mes
           *[other] { $periods } meses
        }
    }, { $gaps ->
        [0] siempre con correo
       *[other] { $gaps } sin correo o sin archivo
    }.
of-days = { $with-mail } de { $all }
