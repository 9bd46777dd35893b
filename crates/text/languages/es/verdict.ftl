threshold = Umbral
no-earlier = sin datos anteriores
show-them = Mostrarlos
to-fix = Remitentes y destinatarios que corregir primero
senders = Remitentes
recipients = Destinatarios
looking-up = Averiguando quiénes son…
look-up = Averiguar quiénes son
private = Los dominios solo están en esta pantalla: nunca forman parte de un vínculo ni de un informe, y solo figuran en papel si elige nombrarlos.
worst = Peor versión
last-seen = Última vez
action = Acción
show-servers = Mostrar servidores
name-domains = Nombrar los dominios que corregir
name-domains-hint = Los remitentes y destinatarios con más correo por debajo del umbral, por su nombre. Nada más en el papel nombra dominios.
domains-asked = Buscando los dominios…
domains-ready = Los dominios están listos para imprimirse.

## Umbrales

threshold-tls12 = TLS 1.2 o posterior
threshold-tls13 = TLS 1.3
threshold-encrypted = Cifrado
below-tls12 = por debajo de TLS 1.2
below-tls13 = por debajo de TLS 1.3
below-encrypted = sin cifrar

## A qué se refiere el porcentaje

share-of-all =
    { $met } de { $unit ->
        [recipients] { $all ->
            [one] { $all } destinatario
           *[other] { $all } destinatarios
        }
       *[messages] { $all ->
            [one] { $all } mensaje
           *[other] { $all } mensajes
        }
    }
known-for-none =
    { $what ->
        [encrypted] No se sabe si hubo cifrado en
       *[version] No se conoce la versión de TLS de
    } { $unit ->
        [recipients] { $all ->
            [one] { $all } destinatario
           *[other] ninguno de los { $all } destinatarios
        }
       *[messages] { $all ->
            [one] { $all } mensaje
           *[other] ninguno de los { $all } mensajes
        }
    }
known-for-some =
    { $what ->
        [encrypted] Se sabe si hubo cifrado en
       *[version] Se conoce la versión de TLS de
    } { $known } de { $unit ->
        [recipients] { $all ->
            [one] { $all } destinatario
           *[other] { $all } destinatarios
        }
       *[messages] { $all ->
            [one] { $all } mensaje
           *[other] { $all } mensajes
        }
    }: { $met } ({ $share }) { $what ->
        [encrypted] { $met ->
            [one] cifrado
           *[other] cifrados
        }
       *[version] con { $threshold }
    }

## Cómo ha evolucionado

unchanged = sin cambios
almost-unchanged = casi sin cambios
points-moved =
    { $size ->
        [one-point] { $points } punto
        [below-two] { $points } puntos
       *[more] { $points } puntos
    }
was-on = { $share } el { $day }
was-between = { $share } del { $days }
by-week = { $weeks } semanas, del { $first } al { $last }

## Qué no alcanza el umbral

below-amount =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinatario de correo
           *[other] { $amount } destinatarios de correo
        }
       *[messages] { $amount ->
            [one] { $amount } mensaje
           *[other] { $amount } mensajes
        }
    }
below-of-domains =
    { $amount } { $direction ->
        [inbound] de
       *[outbound] a
    } { $domains ->
        [one] { $domains } dominio
       *[other] { $domains } dominios
    }
below-all-clear = { $amount } sin cifrar
below-some-clear = { $amount } { $below }, { $clear } de ellos sin cifrar
below-none-clear = { $amount } { $below }, ninguno de ellos sin cifrar
nothing-below = Nada { $below }
nothing-below-known = Nada { $below }, hasta donde se sabe

last-days-in-files =
    { $days ->
        [1] el último día de los archivos
       *[other] los últimos { $days } días de los archivos
    }
show-all = Mostrar todos ({ $partners })
messages-below =
    { $unit ->
        [recipients] Destinatarios { $below }
       *[messages] Mensajes { $below }
    }
