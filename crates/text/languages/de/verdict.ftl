threshold = Schwellenwert
no-earlier = keine früheren Daten
show-them = Anzeigen
to-fix = Absender und Empfänger mit dem größten Handlungsbedarf
senders = Absender
recipients = Empfänger
looking-up = Es wird nachgesehen, wer es ist …
look-up = Nachsehen, wer es ist
private = Domänen stehen nur auf diesem Bildschirm: Sie gelangen nie in einen Link oder einen Bericht, und auf Papier nur, wenn Sie das wählen.
worst = Schlechteste Version
last-seen = Zuletzt gesehen
action = Maßnahme
show-servers = Server anzeigen
name-domains = Domänen mit Handlungsbedarf nennen
name-domains-hint = Die Absender und Empfänger mit den meisten Nachrichten unter dem Schwellenwert, namentlich. Sonst nennt das Papier keine Domäne.
domains-asked = Die Domänen werden nachgesehen …
domains-ready = Die Domänen sind bereit zum Drucken.

## Schwellenwerte

threshold-tls12 = TLS 1.2 oder neuer
threshold-tls13 = TLS 1.3
threshold-encrypted = Verschlüsselt
below-tls12 = unter TLS 1.2
below-tls13 = unter TLS 1.3
below-encrypted = nicht verschlüsselt

## Wovon der Anteil ist

share-of-all =
    { $met } von { $unit ->
        [recipients] { $all ->
            [one] { $all } Empfänger
           *[other] { $all } Empfängern
        }
       *[messages] { $all ->
            [one] { $all } Nachricht
           *[other] { $all } Nachrichten
        }
    }
known-for-none =
    { $what ->
        [encrypted] Ob verschlüsselt wurde, ist
       *[version] Die TLS-Version ist
    } für { $unit ->
        [recipients] { $all ->
            [one] keinen von { $all } Empfänger
           *[other] keinen von { $all } Empfängern
        }
       *[messages] { $all ->
            [one] keine von { $all } Nachricht
           *[other] keine von { $all } Nachrichten
        }
    } bekannt
known-for-some =
    { $what ->
        [encrypted] Ob verschlüsselt wurde, ist
       *[version] Die TLS-Version ist
    } für { $known } von { $unit ->
        [recipients] { $all ->
            [one] { $all } Empfänger
           *[other] { $all } Empfängern
        }
       *[messages] { $all ->
            [one] { $all } Nachricht
           *[other] { $all } Nachrichten
        }
    } bekannt: { $met } ({ $share }) { $what ->
        [encrypted] verschlüsselt
       *[version] mit { $threshold }
    }

## Wie er sich verändert hat

unchanged = unverändert
almost-unchanged = fast unverändert
points-moved =
    { $size ->
        [one-point] { $points } Prozentpunkt
        [below-two] { $points } Prozentpunkte
       *[more] { $points } Prozentpunkte
    }
was-on = { $share } am { $day }
was-between = { $share } vom { $days }
by-week = { $weeks } Wochen, von { $first } auf { $last }

## Was den Schwellenwert nicht erreicht

below-amount =
    { $unit ->
        [recipients] { $amount } Empfänger von Nachrichten
       *[messages] { $amount ->
            [one] { $amount } Nachricht
           *[other] { $amount } Nachrichten
        }
    }
below-of-domains =
    { $amount } { $direction ->
        [inbound] aus
       *[outbound] an
    } { $domains ->
        [one] { $domains } Domäne
       *[other] { $domains } Domänen
    }
below-all-clear = { $amount } im Klartext
below-some-clear = { $amount } { $below }, davon { $clear } im Klartext
below-none-clear = { $amount } { $below }, nichts davon im Klartext
nothing-below = Davon { $below }: nichts
nothing-below-known = Davon { $below }, soweit bekannt: nichts

last-days-in-files =
    { $days ->
        [1] der letzte Tag in den Dateien
       *[other] die letzten { $days } Tage in den Dateien
    }
show-all = Alle { $partners } anzeigen
messages-below =
    { $unit ->
        [recipients] Empfänger { $below }
       *[messages] Nachrichten { $below }
    }
