export-charts = Gráficos (PNG)
export-print = Imprimir o PDF…
copy-text = Copiar la tabla como texto
print-title = Imprimir o guardar como PDF
print-hint = Todo lo que se muestra del intervalo elegido: números, gráficos, hallazgos, archivos y método, en colores claros. En el cuadro de diálogo de impresión del navegador puede elegir «Guardar como PDF».
organization = Organización
organization-hint = Se imprime en la parte superior. Solo se conserva en este navegador, para escribirla una sola vez; si la deja vacía, no se conserva nada.
with-hashes = Con el SHA-256 de cada archivo
with-hashes-hint = Demuestra más adelante de qué archivos proceden los números. Todos los archivos se leen otra vez.
hashing = Calculando los hashes de los archivos
hashes-ready = Los hashes de los archivos están calculados.
hashes-lost = No se pudieron calcular los hashes de los archivos. Imprima sin ellos o vuelva a intentarlo.
print = Imprimir
paper-title = Correo protegido en tránsito (por TLS)
range = Intervalo
coverage = Días en los archivos
counted = Contado
based-on = Origen
made-on = Creado el
made-by = Creado con
in-short = En resumen
charts = Gráficos
by-connector = Por conector
insight-limits = Umbrales
files-given = Archivos
files-read = Qué se leyó en ellos
sha256 = SHA-256
not-hashed = no calculado
unreadable = ya no se pudo leer
method = Método
method-text = Cada mensaje cuenta una vez por cada paso a través del perímetro de la organización, en una dirección y por una conexión SMTP; el mismo paso en varias filas o archivos cuenta una sola vez. Los días son los de la zona horaria que figura con el intervalo. La versión de TLS es la que indica la fila. «Cifrado» es el correo con TLS 1.0 o posterior. Los porcentajes son del correo con información de TLS en los archivos; el resto figura como cantidad y nunca se considera «Sin TLS». Si un seguimiento extendido no indica la versión de un mensaje, este solo cuenta como «Sin TLS» cuando los mismos archivos indican una versión para otros mensajes de esa dirección. Todos los archivos se leyeron en el navegador de la persona que creó este informe. Las reglas exactas están en docs/counting.md de Mailflow Insight.
fetching = Cargando el informe
hosted-other-site = Está en otro sitio. Esta página solo se comunica con su propio sitio, para que nada pueda salir de ella. Guarde el informe y suéltelo aquí, o póngalo en este sitio.
hosted-not-found = No hay ningún archivo así en este sitio. Compruebe lo que sigue a «?report=» en la dirección.
hosted-failed = No se pudo cargar. Compruebe la conexión y vuelva a cargar la página; se rechaza una redirección a otro sitio.
hosted-too-large = Ocupa más de 64 MB, más que cualquier informe.
hosted-no-report = No es un informe guardado aquí (Exportar › Informe (JSON)).
dismiss = Descartar

## Papel

hashed-so-far = { $done } de { $all }
limits-in-force = TLS 1.0 y anteriores por encima del { $tls10 }, Sin TLS por encima del { $no-tls }; conocidos, al menos { $least }
severity-error = Error
severity-warning = Advertencia
severity-info = Información

## Un informe del sitio

hosted = No se abrió el informe «{ $address }». { $what }
