title = Bereit für erzwungenes TLS
hint = Partner, deren Nachrichten nie unter einer Stufe lagen, oft genug und lange genug. Bei ihnen lässt sich TLS erzwingen, ohne Nachrichten zu verlieren. Eine einzige Nachricht darunter, und ein Partner ist nicht bereit.
level = Nie unter
messages = Mindestzahl der Nachrichten
days = Mindestzahl der Tage, von der ersten bis zur letzten Nachricht
only-ready = Nur Partner, die bereit sind
result = Ergebnis
nobody = In diesen Tagen gibt es keine Nachrichten mit einem Partner.
nobody-ready = Kein Partner ist dazu bereit. Wählen Sie mehr Tage, oder verlangen Sie weniger.
settings = Einstellungen zum Kopieren
settings-hint = Nichts wird ausgeführt. Lesen Sie, was Sie kopieren, und probieren Sie es zuerst mit einem einzigen Partner.
server = Für
encryption-only = Dieser Server kann die Version nicht je Partner verlangen: Die Einstellungen verlangen Verschlüsselung, und die Version ist, was beide Seiten noch anbieten.
addresses = Ein Empfangsconnector kennt Partner an ihren Adressen. Tragen Sie sie ein, wo ADDRESSES steht.
left-out = Ausgelassen, weil der Name keine einfache Domäne ist:
email = E-Mail an den Partner
email-hint = Prüfen Sie sie, und ergänzen Sie, was in eckigen Klammern steht.
longer = Die letzten 30 Tage anzeigen
looking-up = Es wird nachgesehen, was an TLS gescheitert ist. Bevor das bekannt ist, gilt niemand als bereit. Dauert es lange, wechseln Sie in einen anderen Bereich und kommen Sie zurück, um es noch einmal zu versuchen.

## Ob ein Partner bereit ist

summary =
    { $ready } von { $all } { $ready ->
        [one] ist
       *[other] sind
    } bereit.
ready = Bereit
not-ready =
    Nicht bereit: { $unit ->
        [recipients] { $amount } Empfänger
       *[messages] { $amount ->
            [one] { $amount } Nachricht
           *[other] { $amount } Nachrichten
        }
    } darunter
not-ready-worst =
    Nicht bereit: { $unit ->
        [recipients] { $amount } Empfänger
       *[messages] { $amount ->
            [one] { $amount } Nachricht
           *[other] { $amount } Nachrichten
        }
    } darunter: { $class }, zuletzt am { $day }
not-ready-stopped =
    Nicht bereit: { $attempts ->
        [one] { $attempts } Versuch ist
       *[other] { $attempts } Versuche sind
    } an TLS gescheitert
cannot-tell =
    Nicht feststellbar: Die Dateien sagen nicht, wie { $unit ->
        [recipients] die Nachrichten an { $amount } Empfänger geschützt waren
       *[messages] { $amount ->
            [one] { $amount } Nachricht geschützt war
           *[other] { $amount } Nachrichten geschützt waren
        }
    }
too-few =
    Zu wenige für ein Urteil: { $messages ->
        [one] { $messages } Nachricht
       *[other] { $messages } Nachrichten
    } in { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }
too-few-days =
    Nur { $shown ->
        [one] { $shown } Tag ist
       *[other] { $shown } Tage sind
    } gewählt, verlangt { $wanted ->
        [one] ist { $wanted }
       *[other] sind { $wanted }
    }.

## Einstellungen zum Kopieren

would-have-stopped =
    Hätten diese Einstellungen in diesen Tagen gegolten, { $stopped ->
        [one] wäre
       *[other] wären
    } bei diesen Partnern { $stopped } von { $unit ->
        [recipients] { $whole ->
            [one] { $whole } Empfänger
           *[other] { $whole } Empfängern
        }
       *[messages] { $whole ->
            [one] { $whole } Nachricht
           *[other] { $whole } Nachrichten
        }
    } aufgehalten worden.
remark-from = Mailflow Insight, nach den Nachrichten vom { $from } bis { $to }.
remark-level = Keine Nachricht dieser Partner lag unter: { $level }.
remark-review = Erneut prüfen am { $day }.

## Eine E-Mail an einen Partner, fertig zum Absenden

email-counted =
    Nachrichten, die wir { $direction ->
        [inbound] von { $domain } empfangen
       *[outbound] an { $domain } gesendet
    } haben, vom { $from } bis { $to }: { $unit ->
        [recipients] { $whole } Empfänger
       *[messages] { $whole ->
            [one] { $whole } Nachricht
           *[other] { $whole } Nachrichten
        }
    }
email-none-below =
    { $counted }, { $unit ->
        [recipients] keiner
       *[messages] keine
    } davon unter dieser Stufe: { $level }.

    Ab dem [Datum] werden wir sie für alle solchen Nachrichten verlangen. Nachrichten, die sie nicht erreichen, werden dann abgelehnt oder zurückgesendet.
email-some-below =
    { $counted }, davon { $below } unter dieser Stufe: { $level }.

    Wir möchten sie ab dem [Datum] für alle solchen Nachrichten verlangen. Bitte teilen Sie uns mit, bis wann Ihre Server sie erreichen können oder welche es nicht können.
email-some-below-last =
    { $counted }, davon { $below } unter dieser Stufe: { $level }, zuletzt am { $day }.

    Wir möchten sie ab dem [Datum] für alle solchen Nachrichten verlangen. Bitte teilen Sie uns mit, bis wann Ihre Server sie erreichen können oder welche es nicht können.
email-text =
    An: postmaster@{ $domain }
    Betreff: TLS für Nachrichten zwischen { $domain } und [unserer Organisation]

    Guten Tag,

    { $finding }

    Server, Zeitpunkte und Nachrichten-IDs nennen wir Ihnen auf Anfrage.

    {"["}Name]
