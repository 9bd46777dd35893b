lead = Negociaciones que fallaron, correo en espera o devuelto por motivos de TLS y entregas que acabaron sin cifrar, según los registros de sus propios servidores. Nada de ello se suma a los demás números.
private = Los hosts, dominios y cuentas solo se muestran en esta pantalla y en el archivo de evidencias. Nunca forman parte de un vínculo ni de un informe.
nothing = TLS no detuvo nada en estos días
nothing-hint = Lo indican los registros de Postfix, Exim y Sendmail, los registros de protocolo SMTP y los seguimientos de mensajes con filas DEFER y FAIL; los resúmenes y los encabezados, no.
attempts = Intentos
messages = Mensajes
waiting = En espera
returned = Devueltos
delivered-later = Entregados después
fallbacks = Sin cifrar después
fallbacks-hint = Falló una negociación y, antes de cinco minutos, el mismo host envió o recibió correo sin TLS.
probes = Sondeos
probes-hint = Intentos de hosts que nunca enviaron correo: casi siempre rastreadores. También figura aquí un asociado si fallan todos sus intentos.
side = Lado
by-reason = Por qué
reason = Motivo
meaning = Qué significa
to-do = Qué hacer
by-partner = Con quién
by-partner-hint = El otro host y el dominio de los destinatarios o del remitente.
domain = Dominio
server = Otro host
first = Primero (UTC)
last = Último (UTC)
by-day = Intentos por día
day = Día
not-told = desconocido
others-see = Lo que otros ven de usted figura en sus informes TLS.
submission = Quién envía a través de sus servidores
submission-lead = Correo que sus propios usuarios y dispositivos envían a través de sus servidores. No cruza el perímetro y nunca se suma a los demás números.
reported = Según el informe de clientes SMTP AUTH
account = Cuenta
device = Dispositivo
mechanism = Inicio de sesión
port = Puerto
protection = Protección
direct = Envío directo
direct-lead = Correo entrante cuyo remitente está en uno de sus dominios propios y que no llegó por ningún conector. Es lo que rechaza la opción RejectDirectSend.
direct-not-told = Para verlo, indique sus dominios en Archivos.
direct-none = Ningún correo de este tipo en estos días.
address = Dirección IP
show = Mostrar quién
to-place = Mostrar qué detuvo TLS
csv = Guardar esta tabla (CSV)
how-to-fix = Cómo corregirlo
both-sides = Visto desde ambos lados
both-sides-hint = Las sesiones que fallaron según los informes TLS de terceros sobre un dominio suyo, junto a los intentos que indican los registros de sus propios servidores. Los términos son los mismos.
both-domain = Dominio suyo
others-saw = Otros, con usted (sesiones)
seen-inbound = Usted, con otros, entrante (intentos)
seen-outbound = Usted, con otros, saliente (intentos)
mark = Qué es
mark-none = sin indicar
mark-device = Dispositivo propio
mark-service = Servicio contratado
mark-stranger = Ajeno
marks-hint = Indique qué es cada dirección. Lo que elija no sale de este navegador.
direct-settings = Antes de rechazar el envío directo
direct-settings-hint = Conectores que permiten seguir enviando a los dispositivos y servicios propios, según lo elegido arriba. No se ejecuta nada.
direct-spf = Para agregar al registro SPF de
direct-refuse = Después, rechace el resto del envío directo:
direct-left-out = Se dejan fuera porque un conector solo admite direcciones IPv4 y dominios corrientes:
by-trace = Donde el seguimiento no indica el remitente del sobre, este es el remitente tal como lo escribe el seguimiento.
insight = Entregas que acabaron sin cifrar
insight-why = Falló una negociación y, inmediatamente después, el correo se envió sin cifrar. Quien pueda perturbar una negociación puede leer ese correo.
insight-action = Corrija el motivo con cada host y, después, fuerce TLS con los que estén listos para ello.

## Lados de una conexión

side-inbound = Entrante
side-outbound = Saliente
side-submission = Envío de clientes

## Motivos

reason-certificate-expired = Certificado expirado
reason-certificate-host-mismatch = Certificado emitido para otro nombre
reason-certificate-not-trusted = Certificado que no es de confianza
reason-tlsa-invalid = Registro TLSA no válido
reason-dnssec-invalid = DNSSEC no válido
reason-dane-required = DANE exigido, sin ningún registro TLSA utilizable
reason-sts-webpki-invalid = Certificado no válido en la página web de la directiva
reason-sts-policy-invalid = Directiva MTA-STS no válida
reason-sts-policy-fetch-error = No se pudo obtener la directiva MTA-STS
reason-protocol-version = Ninguna versión de TLS en común
reason-no-shared-cipher = Ningún cifrado en común
reason-client-certificate = Certificado de cliente ausente o rechazado
reason-tls-unavailable-here = TLS no funciona en el servidor propio
reason-starttls-not-supported = STARTTLS no ofrecido
reason-tls-required-by-them = El otro extremo rechaza el correo sin cifrar
reason-tls-required-by-us = Correo sin cifrar rechazado aquí
reason-not-tls = Lo que llegó no era TLS
reason-connection-lost-during-starttls = Conexión perdida durante la negociación
reason-validation-failure = Error de validación
reason-handshake-failed = Error de negociación

## Qué significa un motivo

means-certificate-expired-client = El certificado del servidor de destino ha expirado.
means-certificate-expired = El otro extremo dice que el certificado de su servidor ha expirado.
means-certificate-host-mismatch-client = El certificado no nombra el servidor al que se quería llegar.
means-certificate-host-mismatch = El otro extremo dice que el certificado de su servidor es para otro nombre.
means-certificate-not-trusted-client = Nadie en quien confíe su servidor firmó el certificado: es autofirmado, la entidad de certificación es privada o falta un certificado intermedio.
means-certificate-not-trusted = El otro extremo no confía en quien firmó el certificado de su servidor.
means-tlsa-invalid = Ningún registro TLSA corresponde al certificado. Lo habitual es que se renovara el certificado y no el registro.
means-dnssec-invalid = Las respuestas de DNS no se pudieron validar con DNSSEC.
means-dane-required = Su servidor exige DANE y el dominio no tiene ningún registro TLSA que se pueda validar.
means-sts-webpki-invalid = El certificado no cumple lo que pide la directiva MTA-STS del dominio.
means-sts-policy-invalid = La directiva MTA-STS del dominio no se puede leer o no nombra el servidor.
means-sts-policy-fetch-error = No se pudo obtener la directiva MTA-STS del dominio.
means-protocol-version = Un extremo solo conoce versiones de TLS que el otro ha desactivado.
means-no-shared-cipher = Los dos extremos no comparten ningún cifrado, intercambio de claves ni firma.
means-client-certificate = El servidor pide un certificado al cliente, y este no lo tiene o presenta uno distinto del acordado.
means-tls-unavailable-here = Su propio servidor no pudo iniciar TLS: no se puede leer su certificado o su clave, o TLS está desactivado.
means-starttls-not-supported = Su servidor debe usar TLS aquí, y el otro no ofreció STARTTLS o lo rechazó.
means-tls-required-by-them = El otro extremo no acepta correo sin cifrar.
means-tls-required-by-us = Su servidor no acepta aquí correo sin cifrar, y el cliente no usó TLS.
means-not-tls = Donde debía empezar la negociación llegó otra cosa: un rastreador, o un cliente que inicia TLS en un puerto equivocado.
means-connection-lost-during-starttls = La conexión terminó antes de que acabara la negociación. Puede que el otro extremo desistiera sin decir nada o que algo en el camino la corte.
means-validation-failure = No se aceptó el certificado y el registro no dice por qué.
means-handshake-failed = La negociación falló y el registro no dice por qué.

## Qué hacer ante un motivo

action-certificate-expired-client = Avise al asociado: el correo espera hasta que se renueve el certificado.
action-certificate-expired = Examine el certificado que su servidor envía realmente y renuévelo.
action-certificate-host-mismatch-client = Pregunte al asociado qué nombre debe llevar el certificado y compárelo con los registros MX y con su directiva para el dominio.
action-certificate-host-mismatch = Use un certificado con los nombres de todos sus registros MX.
action-certificate-not-trusted-client = Pida al asociado que use un certificado de una entidad pública y que envíe también los intermedios; actualice la lista de entidades de su servidor.
action-certificate-not-trusted = Use un certificado de una entidad pública y haga que el servidor envíe también los intermedios.
action-tlsa-invalid = Pida al asociado que publique un registro TLSA para el certificado en uso.
action-dnssec-invalid = Compruebe la cadena DNSSEC del dominio y el servidor de resolución DNS que usa su servidor.
action-dane-required = Acuerde DANE con el asociado o retire la exigencia para este dominio.
action-sts = Avise al asociado: la directiva de `https://mta-sts.DOMINIO/.well-known/mta-sts.txt`, su página web y los registros MX deben concordar.
action-protocol-version = Averigüe qué extremo es el antiguo. TLS 1.2 debería funcionar con todos; no vuelva a activar versiones antiguas para todos.
action-no-shared-cipher = Compare las listas de cifrados. Las causas habituales son claves de menos de 2048 bits y grupos Diffie-Hellman antiguos.
action-client-certificate = Compare el certificado que envía el conector con el acordado.
action-tls-unavailable-here = Mire en el registro del servidor lo escrito cuando se inició: nombres de archivo, permisos y si la clave corresponde al certificado.
action-starttls-not-supported = Pida al asociado que active STARTTLS y busque un firewall que elimine esa palabra. Hasta entonces, el correo a este dominio espera.
action-tls-required-by-them = Active TLS para este asociado y averigüe por qué no se usó.
action-tls-required-by-us = Es lo que usted pidió. Avise a los asociados que deberían poder usar TLS; los dispositivos necesitan otra configuración.
action-not-tls = Nada, salvo que la dirección sea de uno de sus dispositivos: en ese caso, corrija su puerto.
action-connection-lost-during-starttls = Si se repite con un mismo asociado, compare versiones y certificados y revise los firewalls que inspeccionan SMTP.
action-validation-failure = Abra una conexión con `openssl s_client -starttls smtp` y compare los nombres y la cadena.
action-handshake-failed = Haga que el servidor registre más sobre este host o pruebe con `openssl s_client -starttls smtp`.

## Cuántos

fell-back =
    { $fallbacks ->
        [1] Un mensaje se envió sin cifrar tras una negociación fallida.
       *[other] { $fallbacks } mensajes se enviaron sin cifrar tras negociaciones fallidas.
    }
waits-or-came-back =
    Por motivos de TLS, { $waiting ->
        [one] { $waiting } mensaje está en espera
       *[other] { $waiting } mensajes están en espera
    } y { $returned ->
        [one] se devolvió { $returned }
       *[other] se devolvieron { $returned }
    }.
reported-accounts =
    { $messages ->
        [one] { $messages } mensaje
       *[other] { $messages } mensajes
    } de { $accounts ->
        [one] { $accounts } cuenta
       *[other] { $accounts } cuentas
    }
direct-refused =
    { $refused ->
        [1] Se rechazó como envío directo un mensaje de sus propios servidores.
       *[other] Se rechazaron como envío directo { $refused } mensajes de sus propios servidores.
    }
more-rows =
    { $more ->
        [one] { $more } fila más en el archivo de evidencias (Exportar).
       *[other] { $more } filas más en el archivo de evidencias (Exportar).
    }
direct-would-stop =
    { $messages ->
        [1] Rechazar el envío directo habría detenido un mensaje.
       *[other] Rechazar el envío directo habría detenido { $messages } mensajes.
    }
