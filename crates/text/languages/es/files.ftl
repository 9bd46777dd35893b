what-files-hold = Se cuenta lo que contienen los archivos.
first-numbers = Los primeros números aparecerán aquí en cuanto los haya.
undamaged = De este archivo se leyó lo que no está dañado; el resto es la otra entrada de la lista con el mismo nombre.
day-first = Primero el día (31/12)
month-first = Primero el mes (12/31)
proposed = Estos dominios parecen los propios de su organización:
proposed-private = Se encontraron en los archivos y no forman parte de ningún informe ni vínculo.
sample = Datos de ejemplo
sample-text = Estos números son inventados, de una organización que no existe. Los sustituyen los archivos que usted suelte.
remove-sample = Quitar los datos de ejemplo
read-left-out = Leerlos ahora
times = Días y horas
days-zone = Los días se cuentan en la zona horaria
days-zone-hint = Un nombre como Europe/Paris o America/New_York, o UTC. Los dos días de cambio de hora se cuentan bien. Los archivos con números diarios conservan sus días.
stamps-zone = Horas en la zona
stamps-zone-hint = Las horas que no indican su desfase respecto a UTC se toman como UTC hasta que se indique aquí su zona. Entonces los archivos se vuelven a leer.
apply = Aplicar
link-days = Un vínculo contiene días en UTC, y ahora los días se cuentan en otra zona horaria. Cuéntelos en UTC para crear un vínculo, o guarde el informe como archivo, que conserva su zona.
link-days-kept = Un enlace contiene días en UTC. Estos archivos contienen días de otra zona horaria, que ya se sumaron y no se pueden volver a contar: guarde el informe como archivo, que conserva su zona.
days-in-utc = Contar los días en UTC

## Orden del día y del mes

date-order-of = Orden del día y del mes en { $name }
read-dates-of = { $order }: { $name }
likely-day-first = La mayoría de los demás archivos de este tipo ponen primero el día.
likely-month-first = La mayoría de los demás archivos de este tipo ponen primero el mes.
answered-day-first = Leído con el día primero, como usted indicó.
answered-month-first = Leído con el mes primero, como usted indicó.
files-ask-for-order = Las fechas de { $files } archivos se pueden leer de dos maneras. Para todos ellos:

## Qué no está en los números

use-domains = Usar estos: { $domains }
rows-need-domains =
    { $rows ->
        [one] { $rows } fila no está en estos números: sin los dominios propios de su organización, su archivo no indica en qué sentido iba el mensaje.
       *[other] { $rows } filas no están en estos números: sin los dominios propios de su organización, sus archivos no indican en qué sentido iba el mensaje.
    }
show-more =
    { $others ->
        [one] Mostrar más (queda { $others })
       *[other] Mostrar más (quedan { $others })
    }
one-may-be-cut = { $name } tiene exactamente tantas filas como admite una exportación de este tipo: puede que se cortara ahí y que falten mensajes en estos números.
some-may-be-cut = { $files } archivos tienen exactamente tantas filas como admiten las exportaciones de este tipo ({ $names }): puede que se cortaran ahí y que falten mensajes en estos números.
the-one-not-counted = : no contado
some-not-counted =
    { $counted ->
        [one] : { $counted } contado, { $not } no
       *[other] : { $counted } contados, { $not } no
    }
files-not-counted =
    { $files ->
        [one] { $files } archivo no se cuenta
       *[other] { $files } archivos no se cuentan
    }
reading-stopped =
    Detenido: { $counted } de { $all ->
        [one] { $all } archivo contado
       *[other] { $all } archivos contados
    }
not-read = Sin leer: { $names }.
not-read-more = Sin leer: { $names } y { $more } más.
so-far = Hasta ahora, { $sentence }
same-as = Los mismos mensajes que { $name }: cada uno se cuenta una sola vez.

## Zonas horarias

days-in = días en { $zone }
use-own-zone = Usar { $zone }, como este equipo
unknown-zone = «{ $name }» no es una zona horaria que este navegador conozca. Las zonas tienen nombres como Europe/Paris; UTC también es una.
stamps-zone-of = Zona horaria de las horas de { $file }
files-without-zone =
    { $files ->
        [one] { $files } archivo no indica la zona horaria de sus horas.
       *[other] { $files } archivos no indican la zona horaria de sus horas.
    }

## Mensajes en varios archivos

in-several-files =
    { $messages ->
        [one] La suma de los archivos supera el total en { $messages } mensaje: un mensaje que figura en varios archivos cuenta una sola vez, y de un día que figura en varios informes cuenta el número mayor.
       *[other] La suma de los archivos supera el total en { $messages } mensajes: un mensaje que figura en varios archivos cuenta una sola vez, y de un día que figura en varios informes cuenta el número mayor.
    }

own-domains-hint = Los resúmenes del seguimiento no indican la dirección de los mensajes entre dos direcciones externas, y el envío directo (Direct Send) es correo en nombre de sus dominios. Indíquelos, separados por comas, y los archivos se volverán a leer.
waits-for-workers = No se pudo cargar desde este sitio la parte de la página que lee los archivos. Se vuelve a intentar cada pocos segundos.
fetch-instead = Qué archivo obtener en su lugar
fetch-instead-text = Algunos de estos archivos no pueden indicar la versión de TLS. El informe de conectores, una fila por mensaje, sí puede: Centro de administración de Exchange (Exchange admin center), `Informes` › `Flujo de correo` › `Informe de mensajes entrantes` o `Informe de mensajes salientes` › `Solicitar informe` (`Reports` › `Mail flow` › `Inbound messages report` o `Outbound messages report` › `Request report`).
