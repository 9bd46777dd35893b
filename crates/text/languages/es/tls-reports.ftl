title = Informes TLS
lead = Lo que observaron otras organizaciones cuando sus servidores abrieron sesiones con los suyos. Son sesiones, no mensajes: nunca se suman a los demás números, y no se indica ninguna versión.
private = Los nombres y direcciones de servidores solo se muestran en esta pantalla. Nunca forman parte de un vínculo ni de un informe.
only-reports = Solo se han cargado informes TLS
only-reports-hint = Cuentan sesiones, no mensajes, así que aquí no hay nada que contar. Tienen su propia sección.
to-reports = Mostrar los informes TLS
encrypted = Cifradas
failed = Con error
sessions = Sesiones
failed-share = Con error, porcentaje
reports = Informes
who-reports = Quién informa
not-named = no indica su nombre
by-day = Sesiones por día
failures = Por qué fallaron las sesiones
no-details = Los informes no dicen por qué.
meaning = Qué significa
to-do = Qué hacer
where-seen = Dónde se observó
receiver = Servidor de destino
sender = Dirección de origen
reason = Motivo
not-told = desconocido
apart = Un remitente puede contar las mismas sesiones con dos directivas. Por eso cada directiva figura aparte y nada se suma entre ellas.

## Directivas, y qué significan

policy-kind-sts = MTA-STS
policy-kind-tlsa = DANE (TLSA)
policy-kind-no-policy = Sin directiva
policy-kind-other = Otra directiva
policy-means-sts = El remitente usó la directiva MTA-STS que su dominio publica en su página web.
policy-means-tlsa = El remitente comparó los certificados de sus servidores con los registros TLSA de DNS.
policy-means-no-policy = El remitente no encontró ninguna directiva para su dominio o no usa ninguna. TLS se usa entonces donde se ofrece; donde no, el correo sale sin cifrar. MTA-STS o DANE lo impedirían.
policy-means-other = El informe nombra una directiva que este programa no conoce.
mode-enforce = Modo «enforce»: el correo no se entrega por una sesión que falla.
mode-testing = Modo «testing»: el correo se entrega igualmente, si es preciso sin cifrar. Pase a «enforce» cuando ya no falle ninguna sesión.
mode-none = Modo «none»: la directiva se está retirando y no pide nada.
mode-other = Modo «{ $mode }».

## Por qué fallan las sesiones

failure-starttls-not-supported = STARTTLS no ofrecido
failure-certificate-host-mismatch = Certificado emitido para otro nombre
failure-certificate-expired = Certificado expirado
failure-certificate-not-trusted = Certificado que no es de confianza
failure-validation-failure = Error de validación
failure-tlsa-invalid = Registro TLSA no válido
failure-dnssec-invalid = DNSSEC no válido
failure-dane-required = DANE exigido, sin ningún registro TLSA utilizable
failure-sts-policy-fetch-error = No se pudo obtener la directiva MTA-STS
failure-sts-policy-invalid = Directiva MTA-STS no válida
failure-sts-webpki-invalid = Certificado no válido en la página web de la directiva
failure-other = Otro motivo

## Qué significa cada motivo

failure-means-starttls-not-supported = El servidor de destino no ofreció STARTTLS. Puede que esté desactivado o que un dispositivo en el camino elimine esa palabra.
failure-means-certificate-host-mismatch = El certificado no nombra el servidor que nombra el registro MX o la directiva.
failure-means-certificate-expired = El certificado del servidor de destino ha expirado.
failure-means-certificate-not-trusted = El remitente no confía en quien firmó el certificado: es autofirmado, la entidad de certificación es privada o falta un certificado intermedio.
failure-means-validation-failure = TLS no se pudo acordar por un motivo que no tiene nombre propio: a menudo, ninguna versión o ningún cifrado en común, o una conexión interrumpida.
failure-means-tlsa-invalid = Ningún registro TLSA corresponde al certificado del servidor. Lo habitual es que se renovara el certificado y no el registro.
failure-means-dnssec-invalid = El remitente no pudo validar su DNS con DNSSEC, así que considera falsificadas las respuestas.
failure-means-dane-required = El remitente exige DANE y no encontró ningún registro TLSA que pueda usar y validar.
failure-means-sts-policy-fetch-error = DNS indica que hay una directiva MTA-STS, pero el remitente no pudo obtenerla de la página web.
failure-means-sts-policy-invalid = Se obtuvo la directiva, pero el remitente no puede leerla.
failure-means-sts-webpki-invalid = La página web de la directiva tiene un certificado que ha expirado, no es de confianza o es para otro nombre.
failure-means-other = El informe da un motivo que este programa no conoce.

## Qué hacer

failure-action-starttls-not-supported = Active STARTTLS en cada servidor de los registros MX. Busque firewalls que inspeccionen SMTP.
failure-action-certificate-host-mismatch = Obtenga un certificado con los nombres de todos los registros MX e incluya los mismos nombres en la directiva MTA-STS.
failure-action-certificate-expired = Renueve el certificado y haga que se renueve automáticamente. Con DANE, publique antes el nuevo registro TLSA.
failure-action-certificate-not-trusted = Use un certificado de una entidad pública y haga que el servidor envíe también los intermedios.
failure-action-validation-failure = Mire el registro del servidor de destino de esa hora, y sus versiones y cifrados: debe ofrecer TLS 1.2 y 1.3.
failure-action-tlsa-invalid = Publique un registro TLSA para el certificado en uso. Antes de una renovación, publique el próximo junto al actual y espere a que la respuesta anterior haya desaparecido de todas las cachés.
failure-action-dnssec-invalid = Compruebe la cadena DNSSEC del dominio y de sus servidores de correo: los registros DS, las firmas y sus fechas.
failure-action-dane-required = Publique registros TLSA para todos los servidores MX en una zona firmada con DNSSEC o acuerde otra forma con este remitente.
failure-action-sts-policy-fetch-error = Abra `https://mta-sts.DOMINIO/.well-known/mta-sts.txt` desde fuera: debe responder con 200, sin redirección.
failure-action-sts-policy-invalid = Compruebe la directiva: `version: STSv1`, un modo, una línea `mx` por cada servidor, `max_age`.
failure-action-sts-webpki-invalid = Renueve el certificado de `mta-sts.DOMINIO`, de una entidad pública y para ese nombre.
failure-action-other = Pregunte al remitente, que sabe más. El motivo figura debajo.

## Números de sesiones y de informes

sessions-failed =
    { $failed ->
        [one] Falló { $failed } de { $all } sesiones ({ $share }).
       *[other] Fallaron { $failed } de { $all } sesiones ({ $share }).
    }
all-encrypted =
    { $all ->
        [0] Los informes no indican ninguna sesión.
        [1] La única sesión se cifró.
       *[other] Las { $all } sesiones se cifraron.
    }
reports-of =
    { $reports ->
        [one] { $reports } informe
       *[other] { $reports } informes
    } de { $senders ->
        [one] { $senders } organización
       *[other] { $senders } organizaciones
    }
