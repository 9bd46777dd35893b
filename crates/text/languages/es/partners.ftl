title = Asociados
lead = Con quién se intercambió correo y qué calidad tuvo el cifrado, empezando por lo peor.
private = Los dominios solo están en esta pantalla y en los archivos que guarde desde ella: nunca forman parte de un vínculo ni de un informe.
asking = Buscando los asociados…
failed = No se pudieron buscar los asociados. Puede que se estén volviendo a leer archivos o que no se haya podido cargar una parte de esta página. Vaya a otra sección y vuelva para intentarlo de nuevo.
summaries = Estos números proceden de archivos de datos ya sumados, que no nombran asociados. Para verlos, cargue un seguimiento de mensajes de los mismos días.
not-in-link = Un vínculo no nombra asociados ni contiene nada de cifrados y certificados: con él no se pueden determinar la robustez ni la comprobación de identidad. Pida el archivo de evidencias a quien lo envió o suelte los propios seguimientos de mensajes.
nobody = Ningún correo en este intervalo.
search = Buscar dominios y conectores
filters = Mostrar los asociados con alguna de estas características
fold = Agrupar subdominios
csv = Asociados (CSV)
show-30-days = Mostrar los últimos 30 días
partner = Asociado
no-domain = dominio desconocido
inbound = recibido
outbound = enviado
modern = TLS 1.2 o posterior
worst = Peor versión y su último día
strength = Robustez
secrecy = Confidencialidad directa
proof = Identidad
history = Días
history-hint = Una barra por día, o por varios días si hay muchos. La parte roja estuvo por debajo de TLS 1.2.
connectors = Conectores
no-connector = sin conector
nothing-encrypted = nada cifrado
no-rows = Ningún asociado cumple los criterios elegidos y la búsqueda.
contract = Dominios que deben cifrarse
contract-hint = Pegue los dominios con los que se acordó el cifrado, uno por línea. Cada uno se comprueba en ambas direcciones, con sus subdominios. La lista solo se conserva en este navegador.
contract-list = Lista de dominios
contract-need = Lo acordado
verdict = Resultado
ciphers = Cifrados
ciphers-hint = Con qué se envió el correo cifrado. Un cifrado que no figura en ninguna tabla, o que el archivo no indica, no tiene calificación.
no-cipher = desconocido
grade = Calificación
why = ¿Por qué?
suites = Conjuntos posibles
to-do = Qué hacer
no-suite = No se conoce ningún conjunto que pueda corresponder a este cifrado en esta versión.
guideline = Evaluado según
guideline-hint = Se evalúan la versión y el conjunto de cifrado de cada mensaje: no lo que un servidor ofrece a otros, ni grupos, tamaños de clave, firmas y certificados.
quality = Calidad del cifrado
quality-not-in-link = Un vínculo no contiene nada de cifrados y certificados: con él no se pueden determinar la robustez, la confidencialidad directa ni la comprobación de identidad.
proof-inbound = En el correo entrante se trata del certificado del servidor que envía, que pocos remitentes presentan: ahí lo habitual es «Sin verificar».
by-connector = Robustez e identidad por conector
encrypted = Cifrado
evidence = Evidencias (JSON), confidencial
evidence-failed = No se pudieron reunir las evidencias. Puede que se estén volviendo a leer archivos. Vuelva a intentarlo.

## Directrices

guideline-ncsc-nl = NCSC-NL (2025-05)
guideline-bsi = BSI TR-02102-2 (2025-01)
guideline-nist = NIST SP 800-52 Rev. 2 (2019-08)
guideline-mozilla = Mozilla «intermediate» (2026-04)
document-original = { $document }.
document-from-tool = { $document }. Sus calificaciones son las que usa una herramienta de pruebas pública.

## Calificaciones

grade-good = Buena
grade-sufficient = Suficiente
grade-phase-out = Por retirar
grade-insufficient = Insuficiente
grade-cannot-tell = No se puede determinar
grade-action-good = Nada.
grade-action-sufficient = Nada urgente. Lo mejor posible sería TLS 1.3, o ECDHE con AES-GCM.
grade-action-phase-out = Prevea sustituirlo: ambos extremos deben ofrecer TLS 1.3, o ECDHE con AES-GCM en TLS 1.2. Después, desactívelo.
grade-action-insufficient = Averigüe quién lo necesita todavía (Mostrar servidores), pida que ofrezcan TLS 1.2 o posterior con ECDHE y AES-GCM y, después, desactive esta versión o este conjunto en su lado.
grade-action-cannot-tell = El archivo no indica lo suficiente. Un registro de protocolo, un seguimiento extendido o el registro del propio servidor de correo nombran el cifrado.
reason-named =
    { $subject }: { $grade ->
        [good] Buena
        [sufficient] Suficiente
        [phase-out] Por retirar
        [insufficient] Insuficiente
       *[cannot-tell] No se puede determinar
    } (consulte { $section })
reason-left-out =
    { $subject }: { $grade ->
        [good] Buena
        [sufficient] Suficiente
        [phase-out] Por retirar
        [insufficient] Insuficiente
       *[cannot-tell] No se puede determinar
    }, porque la directriz no lo nombra ({ $section })

## Confidencialidad directa y comprobación de identidad

secrecy-yes = Sí
secrecy-no = No
secrecy-cannot-tell = No se puede determinar
proof-dane = DANE
proof-verified = Verificada
proof-trusted = De confianza
proof-unverified = Sin verificar
proof-cannot-tell = No se puede determinar
proof-means-dane = El certificado coincidía con el DNS firmado del asociado.
proof-means-verified = El certificado se comprobó con el nombre esperado.
proof-means-trusted = El certificado procede de una entidad conocida; no se indica si se comprobó su nombre.
proof-means-unverified = Cifrado, pero nadie comprobó con quién.
proof-means-cannot-tell = El archivo no lo indica.

## Qué asociados se muestran

filter-clear-lately = Sin cifrar en los últimos 30 días
filter-below-tls12 = Por debajo de TLS 1.2
filter-below-tls13 = Por debajo de TLS 1.3
filter-not-encrypted = Sin cifrar
filter-no-forward-secrecy = Sin confidencialidad directa
few-days =
    { $days ->
        [one] Solo se muestra { $days } día.
       *[other] Solo se muestran { $days } días.
    }
partners-not-listed =
    { $partners ->
        [one] { $partners } asociado más no figura en la lista, porque son demasiados. Se muestran los de peor protección.
       *[other] { $partners } asociados más no figuran en la lista, porque son demasiados. Se muestran los de peor protección.
    }
last-on = última vez: { $day }
history-below = { $old } de { $all } por debajo de TLS 1.2

## Qué se acordó

requirement-encrypted = Cifrado, cualquier versión
requirement-tls12 = TLS 1.2 o posterior
requirement-tls13 = TLS 1.3
agreed-not-met =
    No se cumple: { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinatario no lo respeta
           *[other] { $amount } destinatarios no lo respetan
        }
       *[messages] { $amount ->
            [one] { $amount } mensaje no lo respeta
           *[other] { $amount } mensajes no lo respetan
        }
    }
agreed-not-listed = No se puede determinar: puede ser uno de los que no figuran en la lista
agreed-cannot-tell =
    No se puede determinar: los archivos no indican la protección de { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinatario
           *[other] { $amount } destinatarios
        }
       *[messages] { $amount ->
            [one] { $amount } mensaje
           *[other] { $amount } mensajes
        }
    }
agreed-no-mail = Ningún correo en este intervalo
agreed-met = Se cumple
contract-summary = Se cumple: { $met }. No se cumple: { $not-met }. Sin correo o no se puede determinar: { $others }.
