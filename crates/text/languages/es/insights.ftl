## Qué se encontró

inbound-partner-tls10 = Conector de entrada de tipo Asociado con un flujo de correo considerable por TLS 1.0
inbound-onpremises-tls10 = Conector de entrada de tipo Local con un flujo de correo considerable por TLS 1.0
inbound-partner-no-tls = Conector de entrada de tipo Asociado con un flujo de correo considerable sin TLS
inbound-onpremises-no-tls = Conector de entrada de tipo Local con un flujo de correo considerable sin TLS
outbound-connector-old-tls = Conector de salida con un flujo de correo considerable por TLS 1.1 o versiones anteriores
outbound-connector-no-tls = Conector de salida con un flujo de correo considerable sin TLS
forced-tls-not-met = Correo sin TLS a través de un conector que fuerza TLS
internet-no-tls = Flujo de correo considerable sin conector y sin TLS
tls-not-recorded = La mayor parte del flujo de correo no se puede evaluar
weak-cipher = Flujo de correo considerable con cifrados débiles
no-forward-secrecy = Flujo de correo considerable sin confidencialidad directa

## Por qué importa

why-tls10 = TLS 1.0 ya no se considera seguro. Cuando se rechaza, este correo se detiene o pasa a enviarse sin cifrar.
why-inbound-no-tls = Cualquiera puede leer y modificar este correo por el camino, y el conector muestra que se espera de un remitente conocido.
why-old-tls = El otro extremo negocia versiones que ya no se consideran seguras; cuando se desactiven, la entrega se detendrá o pasará a hacerse sin cifrar.
why-outbound-no-tls = El correo de su organización sale de modo que cualquiera puede leerlo por el camino.
why-forced-tls = La configuración promete TLS y el seguimiento muestra correo sin él: o bien la opción es más reciente que este correo, o bien no se le aplica.
why-internet = Correo de cualquiera o para cualquiera, sin cifrar. Una parte puede proceder de dispositivos y aplicaciones propios que envían directamente.
why-not-recorded = Más de la mitad de esta dirección procede de archivos que no registran TLS. Los porcentajes se refieren solo al resto.
why-weak-cipher = La versión aún se acepta, pero la directriz califica de insuficiente el conjunto de cifrado: lo que se cifra con él se podría leer o modificar.
why-forward-secrecy = Quien grabe hoy este correo podrá leerlo todo el día que consiga la clave privada del servidor.

## Qué se puede hacer

action-partner = Pida al asociado que habilite TLS 1.2 en los servidores que le envían correo y, después, exija TLS en el conector.
action-onpremises = Habilite TLS 1.2 en los servidores propios que retransmiten a través de este conector, exija TLS en su conector de envío y haga que este conector los reconozca por su certificado.
action-outbound = Pida al responsable de los servidores de destino que habilite TLS 1.2 y, después, configure el conector para que exija TLS.
action-forced-tls = Compruebe la configuración de TLS del conector, desde cuándo rige y a qué remitentes o dominios se aplica.
action-internet = Publique MTA-STS o DANE para sus dominios y asigne a los asociados y dispositivos conocidos un conector que exija TLS.
action-not-recorded = Obtenga archivos que lo indiquen de los mismos días: de Exchange Online, el informe de conectores con una fila por mensaje o el seguimiento extendido; de Exchange Server, los registros de protocolo SMTP. Consulte Archivos.
action-ciphers = Ofrezca en sus propios servidores conjuntos ECDHE con AES-GCM o ChaCha20, o TLS 1.3, y pida lo mismo al otro extremo.

## Cuántos de cuántos

numbers = { $part } de { $whole } ({ $share }; umbral { $limit })
numbers-forced = { $part } de { $whole } ({ $share }) sin cifrar
evidence = { $flow }: { $numbers }
