title = Para auditores
missing = Qué falta o no se puede determinar
nothing-missing = Nada destaca en los propios archivos.
files-alone = Los archivos no permiten saber si están todos ni si es todo el correo.
requirements = Requisitos, y de qué son evidencia los números
never-compliant = Un número es evidencia de lo que cuenta en estos archivos y días, y de nada más. Nada de lo que figura aquí dice que un requisito se cumple.
requirement = Requisito
evidence-of = Evidencia de
met = De los conocidos
share = Porcentaje de los conocidos
cannot-tell = No se puede determinar
no-number = sin número
on-paper = Con un capítulo para auditores
on-paper-hint = Requisitos como BSI TR-03108, NIS2, DORA o PCI DSS, y de qué son evidencia los números: nunca de que un requisito se cumple.
judging = Evaluando según la directriz que nombra uno de los requisitos.
judged = El capítulo está listo.
not-judged = No se pudieron obtener los números de un requisito: su fila lo indica. Desactive y active la casilla para volver a intentarlo.

## Qué falta

missing-day = Ningún correo el { $day }: no se envió ni se recibió nada, o falta un archivo.
missing-days = Ningún correo del { $from } al { $to } ({ $days } días): no se envió ni se recibió nada, o faltan archivos.
missing-direction =
    Ningún correo { $direction ->
        [inbound] entrante
       *[outbound] saliente
    }: los archivos pueden ser los de una sola dirección.
missing-cut = { $file }: puede estar cortado, o está dañado.
missing-not-counted = { $file }: no se cuenta nada de él.
missing-said = { $file } dice de { $of }, del que se hizo: «{ $said }»
missing-unreadable =
    { $records ->
        [one] { $file }: no se pudo leer { $records } entrada.
       *[other] { $file }: no se pudieron leer { $records } entradas.
    }
missing-protection =
    De { $count } de { $all } ({ $direction ->
        [inbound] correo entrante
       *[outbound] correo saliente
    }), los archivos no indican la protección.
missing-silent =
    «{ $connector }» ({ $direction ->
        [inbound] entrante
       *[outbound] saliente
    }) no tuvo correo del { $from } al { $to }, donde acaban los días del informe, una pausa más larga que cualquier otra anterior: dejó de usarse o faltan sus archivos.
missing-label = «{ $label }» no tuvo correo del { $from } al { $to }, donde acaban los días del informe: el inquilino o servidor dejó de usarse o faltan sus archivos.
missing-silent-host = «{ $host }» no escribió ninguna línea del { $from } al { $to }, donde acaban los días del informe, una pausa más larga que cualquier otra anterior: el servidor dejó de usarse o falta su registro.
missing-sums = También hay cargados informes ya sumados, y de ellos no cuenta nada: los números son solo los de los seguimientos.
missing-clash =
    De { $days ->
        [one] { $days } día
       *[other] { $days } días
    } ({ $which }) varios informes dan números distintos. Cuenta el mayor, así que pueden faltar mensajes: haga un solo informe con todos los seguimientos.

## Cómo se llaman los requisitos

requirement-tr03108 = BSI TR-03108, transporte seguro de correo electrónico
requirement-tr02102 = BSI TR-02102-2, uso de TLS
requirement-dsk-obligatory = DSK sobre el correo electrónico, cifrado de transporte obligatorio
requirement-dsk-qualified = DSK sobre el correo electrónico, cifrado de transporte cualificado
requirement-nis2 = NIS2, art. 21, apdo. 2, letra h); § 30, apdo. 2, n.º 8 BSIG
requirement-dora = DORA, Reglamento Delegado (UE) 2024/1774, art. 6
requirement-pci-dss = PCI DSS 4.0.1, 4.2.1
requirement-hipaa = HIPAA, 45 CFR 164.312(e)

## Qué piden, en pocas palabras

asks-tr03108 = Pide a los proveedores de correo transporte cifrado, criptografía segura y, con DNSSEC y DANE, servidores de identidad comprobada.
asks-tr02102 = Recomienda TLS 1.2 y 1.3 con determinados conjuntos de cifrado, y nada más antiguo.
asks-dsk-obligatory = Cuando cabe esperar un riesgo normal, el correo con datos personales solo se envía a servidores que cifran, según el estado de la técnica.
asks-dsk-qualified = Cuando cabe esperar un riesgo alto, se comprueba además que el otro servidor es el correcto, con DNSSEC y DANE o por su certificado.
asks-nis2 = Pide políticas y procedimientos sobre criptografía y, cuando proceda, cifrado.
asks-dora = Pide una política con reglas para cifrar los datos en tránsito y el tráfico con terceros.
asks-pci-dss = Pide criptografía robusta cuando los números de tarjeta pasan por redes abiertas, sin recurrir a versiones inseguras.
asks-hipaa = Pide medidas contra el acceso a datos de salud en tránsito; el cifrado se exige según el caso («addressable»).

## De qué es evidencia el número, en pocas palabras

evidence-of-recommended = correo con conjuntos de cifrado que recomienda o aún acepta, en ambas direcciones
evidence-of-tls12-outbound = correo saliente con TLS 1.2 o posterior
evidence-of-proven = correo saliente a servidores de identidad comprobada por DANE o por su nombre
evidence-of-tls12 = correo con TLS 1.2 o posterior, en ambas direcciones
evidence-of-encrypted = correo cifrado en tránsito, en ambas direcciones

## De qué no es evidencia el número

no-evidence-of-tr03108 = No es evidencia de DNSSEC ni de los registros TLSA de sus propios dominios, ni del concepto de seguridad, ni de una certificación.
no-evidence-of-tr02102 = No es evidencia de longitudes de clave, certificados ni curvas elípticas, que ningún archivo indica, ni de lo que aceptarían sus servidores.
no-evidence-of-dsk-obligatory = No es evidencia de que un servidor prefiera no enviar a enviar sin cifrar, ni de qué correo contiene datos personales.
no-evidence-of-dsk-qualified = No es evidencia de que el correo enviado de otro modo no contuviera datos de alto riesgo, ni de que la clave se comprobara con DNSSEC cuando el archivo solo dice «verificada».
no-evidence-of-nis2 = No es evidencia de una política, ni de su aprobación, ni de un análisis de riesgos: muestra qué ocurrió con el correo.
no-evidence-of-dora = No es evidencia de la política, ni de una clasificación de los datos, ni de las claves, ni de los datos en reposo.
no-evidence-of-pci-dss = No es evidencia de qué correo contenía números de tarjeta ni de que los certificados fueran válidos; el envío de números de tarjeta por correo atañe también al requisito 4.2.2.
no-evidence-of-hipaa = No es evidencia de qué correo contenía datos de salud, ni de los controles de integridad, ni del análisis de riesgos que decide sobre el cifrado.

## La frase de la evidencia

evidence-none = No hay ningún número sobre { $what }.
evidence-some = Es evidencia de { $what }: { $met } de { $known } ({ $share }).
evidence-unknown = { $evidence } De { $unknown } más, los archivos no lo indican.
out-of =
    Fuente de todos los números: { $formats }, del { $from } al { $to } ({ $zone }). Se cuentan { $unit ->
        [recipients] destinatarios
       *[messages] mensajes
    }.
looked-up-reprint = Consultado el { $day }. No se pudo leer el original; se leyó una reproducción o una cita.
looked-up-others = Consultado el { $day }. No se pudo leer el original vigente; esto es lo que otros dicen de él o lo que dice una edición anterior.
