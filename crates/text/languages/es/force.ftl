title = Listos para forzar TLS
hint = Asociados cuyo correo nunca estuvo por debajo de un nivel, con suficiente frecuencia y durante tiempo suficiente. Con ellos se puede forzar TLS sin perder correo. Basta un mensaje por debajo para que un asociado no esté listo.
level = Nunca por debajo de
messages = Mensajes, como mínimo
days = Días, como mínimo, del primer mensaje al último
only-ready = Solo los que están listos
result = Resultado
nobody = Ningún correo con asociados en estos días.
nobody-ready = Ningún asociado está listo para esto. Elija más días o exija menos.
settings = Configuración para copiar
settings-hint = No se ejecuta nada. Lea lo que copie y pruébelo primero con un solo asociado.
server = Para
encryption-only = Este servidor no puede exigir la versión a un asociado: la configuración exige cifrado, y la versión es la que aún ofrezcan ambos extremos.
addresses = Un conector de recepción conoce a los asociados por sus direcciones. Complételas donde dice ADDRESSES.
left-out = Se dejan fuera porque el nombre no es un dominio corriente:
email = Correo al asociado
email-hint = Revíselo y complete lo que figura entre corchetes.
longer = Mostrar los últimos 30 días
looking-up = Buscando qué detuvo TLS. Hasta saberlo, no se considera listo a nadie. Si tarda mucho, vaya a otra sección y vuelva para intentarlo de nuevo.

## Si un asociado está listo

summary =
    { $ready ->
        [one] { $ready } de { $all } está listo.
       *[other] { $ready } de { $all } están listos.
    }
ready = Listo
not-ready =
    No está listo: { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinatario
           *[other] { $amount } destinatarios
        }
       *[messages] { $amount ->
            [one] { $amount } mensaje
           *[other] { $amount } mensajes
        }
    } por debajo
not-ready-worst =
    No está listo: { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinatario
           *[other] { $amount } destinatarios
        }
       *[messages] { $amount ->
            [one] { $amount } mensaje
           *[other] { $amount } mensajes
        }
    } por debajo ({ $class }); la última vez, el { $day }
not-ready-stopped =
    No está listo: TLS detuvo { $attempts ->
        [one] { $attempts } intento
       *[other] { $attempts } intentos
    }
cannot-tell =
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
too-few =
    Datos insuficientes para evaluar: { $messages ->
        [one] { $messages } mensaje
       *[other] { $messages } mensajes
    } en { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
too-few-days =
    { $shown ->
        [one] Solo se ha elegido { $shown } día
       *[other] Solo se han elegido { $shown } días
    }, y se { $wanted ->
        [one] pide { $wanted }
       *[other] piden { $wanted }
    }.

## Configuración para copiar

would-have-stopped =
    Con esta configuración, en estos días se { $stopped ->
        [one] habría detenido { $stopped }
       *[other] habrían detenido { $stopped }
    } de { $unit ->
        [recipients] { $whole ->
            [one] { $whole } destinatario
           *[other] { $whole } destinatarios
        }
       *[messages] { $whole ->
            [one] { $whole } mensaje
           *[other] { $whole } mensajes
        }
    } con estos asociados.
remark-from = Mailflow Insight, a partir del correo del { $from } al { $to }.
remark-level = Ningún mensaje de estos asociados estuvo por debajo de: { $level }.
remark-review = Revíselo de nuevo el { $day }.

## Un correo a un asociado, listo para enviar

email-counted =
    Correo que { $direction ->
        [inbound] recibimos de
       *[outbound] enviamos a
    } { $domain }, del { $from } al { $to }: { $unit ->
        [recipients] { $whole ->
            [one] { $whole } destinatario
           *[other] { $whole } destinatarios
        }
       *[messages] { $whole ->
            [one] { $whole } mensaje
           *[other] { $whole } mensajes
        }
    }
email-none-below =
    { $counted }, ninguno por debajo de este nivel: { $level }.

    A partir del [fecha] lo exigiremos para todo el correo de este tipo. El correo que no lo cumpla se rechazará o devolverá.
email-some-below =
    { $counted }, { $below } de ellos por debajo de este nivel: { $level }.

    Queremos exigirlo para todo el correo de este tipo a partir del [fecha]. Les rogamos que nos indiquen cuándo podrán cumplirlo sus servidores o cuáles no pueden hacerlo.
email-some-below-last =
    { $counted }, { $below } de ellos por debajo de este nivel: { $level }; la última vez, el { $day }.

    Queremos exigirlo para todo el correo de este tipo a partir del [fecha]. Les rogamos que nos indiquen cuándo podrán cumplirlo sus servidores o cuáles no pueden hacerlo.
email-text =
    Para: postmaster@{ $domain }
    Asunto: TLS para el correo entre { $domain } y [nuestra organización]

    Buenos días:

    { $finding }

    Si lo necesitan, podemos facilitarles los servidores, las horas y los identificadores de mensaje.

    {"["}Nombre]
