## Comandos

shows-how-mail-was-protected-in-transit = Muestra cómo se protegió el correo en tránsito, a partir de archivos de seguimiento
read-trace-files-and-write-a-report = Leer archivos de seguimiento y escribir un informe
servers-behind-a-number = Mostrar quién está detrás de un número: servidores, dominios, cifrados. Confidencial
show-with-whom-mail-was-exchanged = Mostrar con quién se intercambió correo, empezando por lo peor. Confidencial
show-what-tls-stopped = Mostrar qué detuvo TLS y por qué, quién envía a través de sus servidores y el envío directo (Direct Send). Confidencial
show-tenants-and-servers = Mostrar inquilinos y servidores uno junto a otro, empezando por lo peor
show-every-line-about-one-message = Mostrar todas las líneas que tratan de un mensaje y cómo se contó cada una. Confidencial
compare-two-reports = Comparar dos informes, archivos o carpetas: antes y después
show-what-would-stop = Mostrar qué se detendría con una directiva más estricta
count-files-on-this-machine = Contar archivos en este equipo, para que otro reúna los recuentos de varios. Confidencial
join-tallies-of-many-machines = Reunir los recuentos de varios equipos en un informe sobre todos o en un solo recuento
write-each-transfer-as-a-row = Escribir cada transferencia como una fila, para otros programas
keep-a-report-current = Mantener al día un informe mientras los registros crecen y rotan
write-a-report-without-names = Escribir un informe sin nombres, para consultar a otra persona
tell-an-auditor-what-is-missing = Indicar a un auditor qué falta y de qué requisitos son evidencia los números
write-down-which-files-were-read = Anotar qué archivos se leyeron y qué resultó de ellos, para comprobarlo más adelante. Confidencial
read-files-again-and-tell = Volver a leer archivos e indicar qué no es como dice un manifiesto
make-a-share-link-of-a-report = Crear un vínculo para compartir un informe, o abrir uno
look-at-a-table-that-is-not-known = Examinar una tabla desconocida y escribir o comprobar qué significan sus columnas
write-what-a-shell-completes-by = Escribir el script con el que un shell autocompleta los argumentos de este programa
write-the-manual-page = Escribir la página de manual

## Lo que dice por sí misma la biblioteca de argumentos

print-this-message-or-the-help = Mostrar este mensaje o la ayuda de los subcomandos indicados
print-help-summary-with-h = Mostrar la ayuda (un resumen, con «-h»)
print-help-more-with-help = Mostrar la ayuda (más, con «--help»)
print-version = Mostrar la versión

## Opciones de todos los comandos

the-language-of-sentences = El idioma de las frases [valor predeterminado: el de LC_ALL, LC_MESSAGES o LANG; si no, en]
columns-of-the-text = Columnas del texto [valor predeterminado: las del terminal; si no, las de COLUMNS]
say-nothing-but-why-something-failed = No decir nada más que por qué algo falló; no mostrar ningún informe, salvo que se cumpla una condición de --fail-on

## Archivos y días

trace-files-with-tallies = Archivos de seguimiento, archivos comprimidos (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), archivos de recuento, carpetas; `-` es la entrada estándar
the-last-n-days-of-the-coverage = Los últimos N días que abarcan los archivos [valor predeterminado: 7, la última semana]
first-day = Primer día, AAAA-MM-DD
last-day = Último día, AAAA-MM-DD
the-whole-coverage = Todos los días que abarcan los archivos
what-is-counted = Qué se cuenta
when-insights-fire = Cuándo se activan los hallazgos: tls10=0.5, no-tls=0.25, weak=0.05, no-fs=0.05, min=10; se puede repetir
a-list-of-configured-connectors = Una lista de los conectores configurados; se puede repetir
a-column-mapping-that-the-page = Una asignación de columnas guardada por la página o por `mapping write`, para tablas desconocidas; se puede repetir
an-own-domain-which-summary-traces-need = Uno de los dominios propios de la organización; se puede repetir. Los resúmenes del seguimiento lo necesitan
the-order-of-day-and-month = El orden del día y del mes en los archivos cuyas fechas se pueden leer de dos maneras, y solo en ellos
day-month-year = Día, mes, año
month-day-year = Mes, día, año
the-key-that-the-machines = La clave que comparten los equipos de un grupo: cualquier archivo de 16 bytes o más. Los recuentos creados con ella solo se leen con ella
the-zone-of-stamps-that-say-none = La zona de las marcas de tiempo que no indican ninguna, en registros y tablas que pueden estar en cualquiera; se puede repetir
what-the-files-of-a-path-are-called = Cómo se etiqueta un archivo o los archivos de una carpeta; para cada archivo vale la última indicación. Se puede repetir
only-the-files-of-this-label = Solo los archivos de esta etiqueta, tal como la nombra `labels`; se puede repetir
count-days-in-this-zone = Contar los días en esta zona, por su nombre IANA, `utc` o `local`; los archivos con números diarios conservan sus días
who-says-how-strong-version-and-cipher-are = Según quién se evalúa la robustez de una versión y un cifrado

## De report: cómo se escribe

how-the-report-is-written = Cómo se escribe el informe
the-report-file = El archivo de informe, que la página vuelve a abrir
a-row-for-each-day-and-connector = Una fila por día y conector; la página también lo abre
sentences-bars-and-tables = Frases, barras y tablas
one-file-without-script = Un solo archivo sin scripts, apto para enviar por correo
for-tickets-and-pages-of-a-team = Para tickets y páginas de un equipo de trabajo
numbers-for-prometheus = Números, para Prometheus y otros
a-line-for-each-day = Una línea por día, flujo y clase, con nombres del Elastic Common Schema

## De report: la valoración y las condiciones

what-the-verdict-is-measured-by = Con qué se mide la valoración del texto
tls12-or-later = TLS 1.2 o posterior
tls13 = TLS 1.3
encrypted = Cifrado, con cualquier versión
end-with-status-3-where = Terminar con el código de salida 3 si se encuentra esto; se puede repetir
an-insight-that-is-an-error = Un hallazgo que es un error
an-insight-that-is-a-warning = Un hallazgo que es una advertencia o un error
mail-is-less-protected = El correo está menos protegido que en la base de comparación, o hay un hallazgo nuevo
the-report-json-of-last-time = El informe JSON de la vez anterior, para --fail-on worse. Se lee antes de escribir --output
name-domains-in-openmetrics = Nombrar dominios en openmetrics. Son confidenciales
also-write-partners-and-ciphers = Escribir además asociados y cifrados en este archivo, como JSON. Es confidencial: nombra dominios
where-the-report-goes = Dónde se escribe el informe [valor predeterminado: la salida estándar]

## De who: qué hay detrás de un número

one-direction-only = Solo una dirección
one-connector-only = Solo un conector
only-mail-that-used-no-connector = Solo el correo que no usó ningún conector
mail-of-this-class = Correo de esta clase, como la escriben los informes: none, ssl, tls1_0, tls1_1, tls1_2, tls1_3, tls_unversioned, not_recorded; se puede repetir [valor predeterminado: todo lo que está por debajo de TLS 1.2]
mail-of-every-class = Correo de todas las clases
only-mail-with-this-domain = Solo el correo con este dominio
with-its-subdomains-which-belong = Con sus subdominios, que pertenecen al mismo dominio registrado
how-the-number-came-about = Cómo se llegó al número, paso a paso, en lugar de los servidores
how-it-is-written-csv-has-all = Cómo se escribe; csv tiene todas las filas y columnas
rows-of-each-table-at-most = Número máximo de filas de cada tabla
where-it-goes = Dónde se escribe [valor predeterminado: la salida estándar]

## De partners

a-part-of-a-domain = Una parte de un dominio o del nombre de un conector
partners-with-any-of-this = Asociados con alguna de estas características; se puede repetir
in-clear-in-the-last-30-days = Sin cifrar en los últimos 30 días de los que hay datos
mail-below-the-threshold = Correo por debajo del umbral
mail-without-forward-secrecy = Correo sin confidencialidad directa
what-only-below-is-measured-by = Con qué se mide --only below
put-subdomains-together = Agrupar los subdominios en el dominio registrado al que pertenecen
a-list-of-domains-that-must = Una lista de dominios que deben cifrarse, uno por línea; se evalúa cada uno
what-was-agreed-with-them = Lo acordado con ellos, o lo que se va a forzar
encryption-any-version = Cifrado, cualquier versión
say-with-whom-tls-can-be-forced = Indicar con quién se puede forzar TLS: aquellos cuyo correo nunca estuvo por debajo de --requirement
messages-that-a-partner-needs = Mensajes que necesita un asociado para estar listo
days-that-a-partner-needs = Días, del primer mensaje al último, que necesita un asociado para estar listo
write-the-settings-for-those = Escribir la configuración para los que están listos, para copiarla, en lugar de una lista

## De stopped y message

which-table-csv-writes = Qué tabla escribe csv
attempts-that-tls-stopped = Intentos que detuvo TLS, por asociado y motivo
who-hands-mail-in = Quién envía a través de sus servidores
mail-in-the-name-of-own-domains = Correo en nombre de dominios propios que no llegó por ningún conector
the-message-id = El Message-ID, el identificador de mensaje de red de Exchange o el identificador de cola de un servidor de correo
trace-files-without-tallies = Archivos de seguimiento, archivos comprimidos (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), carpetas; `-` es la entrada estándar
how-it-is-written = Cómo se escribe

## De compare y what-if

before-a-saved-report = Antes: un informe guardado, un archivo de seguimiento, un archivo comprimido o una carpeta
after-likewise = Después: lo mismo
the-policy = La directiva
tls11-and-older-are-refused = Se rechazan TLS 1.1 y anteriores
the-same-and-mail-in-clear = Lo mismo, y el correo sin cifrar
a-connector-forces-tls = Un conector fuerza TLS
only-what-the-guideline-recommends-is-accepted = Solo se acepta lo que recomienda la directriz
the-connector-of-policy-force-tls = El conector de --policy force-tls
its-direction = Su dirección

## De tally, merge y transfers

trace-files-or-tallies = Archivos de seguimiento, archivos comprimidos, carpetas y archivos de recuento; `-` es la entrada estándar
where-the-tally-goes = Dónde se escribe el recuento [valor predeterminado: la salida estándar]
write-a-tally-of-all-of-them = Escribir un recuento de todos ellos en lugar de un informe
how-rows-are-written = Cómo se escriben las filas
columns-with-types = Columnas con tipos, comprimidas, para DuckDB, polars, Spark y otros
with-a-header = Con encabezado
an-object-a-line = Un objeto por línea
name-remote-servers-and-domains-as-well = Nombrar también los servidores remotos y los dominios. Son confidenciales
where-they-go = Dónde se escriben [valor predeterminado: la salida estándar]

## De watch

the-folder-with-the-logs = La carpeta con los registros
the-report-as-json = El informe, como JSON; la página lo abre con ?report=
where-what-was-counted-is-kept = Dónde se conserva lo contado, para no leer nada dos veces tras un reinicio [valor predeterminado: el nombre del informe y .state]. Es confidencial, como un archivo de recuento
seconds-between-two-reports-at-least = Segundos entre dos informes, como mínimo
bring-the-report-up-to-date = Poner al día el informe y terminar

## De manifest y verify

where-the-manifest-goes = Dónde se escribe el manifiesto [valor predeterminado: la salida estándar]
the-manifest = El manifiesto. Los archivos se leen como él indica, en sus días
the-files-and-folders = Los archivos y carpetas, tal como se indicaron a `manifest`
a-list-of-connectors-given-then = Una lista de los conectores configurados que se indicó entonces; se puede repetir
a-column-mapping-given-then = Una asignación de columnas que se indicó entonces; se puede repetir

## De link

make-a-link-that-holds-the-report = Crear un vínculo que contiene el propio informe, para una página en un sitio web
where-the-page = Dónde está la página, por ejemplo https://mail.example/insight/
give-connectors-other-names = Dar otros nombres a los conectores: «Conector A» es el que tiene más correo
protect-the-link-with-a-passphrase = Proteger el vínculo con una frase de contraseña. Se lee de MAILFLOW_PASSPHRASE; si no, se pide en un terminal; si no, es la primera línea de la entrada estándar
open-a-link-into-a-report = Abrir un vínculo como informe
the-link = El vínculo; `-` es la entrada estándar
who-says-how-strong-a-version = Según quién se evalúa la robustez de una versión

## De mapping

show-the-columns-of-a-table = Mostrar las columnas de una tabla y para qué se usan
write-a-mapping-for-a-table = Escribir una asignación para una tabla: lo que se puede reconocer y lo que se indica
check-how-far-a-mapping-reads = Comprobar hasta qué punto una asignación permite leer una tabla
the-table = La tabla
what-the-mapping-is-called = Nombre de la asignación [valor predeterminado: el nombre de la tabla]
a-column-that-means-this = Una columna que significa esto: time=Received; se puede repetir
the-same-for-all-rows = Igual para todas las filas: direction=inbound; se puede repetir
a-word-of-the-direction-column = Una palabra de la columna de la dirección: eingehend=inbound; se puede repetir
a-word-of-the-tls-column = Una palabra de la columna de TLS: ja=tls_unversioned; se puede repetir
the-mapping = La asignación
an-own-domain-which-tells-the-direction = Uno de los dominios propios de la organización; se puede repetir. Indica la dirección cuando ninguna columna lo hace

## De completions y man

the-shell = El shell
write-a-page-for-the-program = Escribir en esta carpeta una página para el programa y una para cada comando [valor predeterminado: la página del programa, en la salida estándar]

## Debajo de la ayuda de un comando

examples = Ejemplos:
each-command-has-a-help = Cada comando tiene su propia ayuda: mailflow-insight report --help
exit-status = Código de salida: 0 se creó un informe, 1 no se pudo contar nada, 2 uso incorrecto o archivo ilegible, 3 se cumplió una condición de --fail-on.
exit-status-of-verify = Código de salida: 0 todo es como dice el manifiesto, 1 algo no lo es, 2 uso incorrecto o archivo ilegible.
without-once-it-goes-on = Sin --once sigue en marcha hasta que se detiene.
