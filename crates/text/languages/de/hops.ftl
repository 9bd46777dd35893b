hops = Hops
reading = Die Kopfzeilen werden gelesen …
failed = Die Datei ließ sich nicht mehr lesen. Legen Sie sie erneut ab.
none = Sie enthält keine Kopfzeile „Received“; es ist also kein Hop bekannt.
private = Gerade erst gelesen und nur auf diesem Bildschirm angezeigt. Hosts und Uhrzeiten der Hops gelangen nie in einen Link oder einen Bericht.
number = Hop
from = Von
by = Durch
with = Mit
at = Zeit (UTC)
delay = Verzögerung
boundary = Grenze
boundary-hint = Mit dem markierten Hop kam die Nachricht in die Organisation. Er ist es, der gezählt wird.
no-boundary = Von keinem Hop ist bekannt, dass er in die Organisation führt; diese Nachricht wird deshalb nicht gezählt.
not-smtp = nicht SMTP
not-told = unbekannt

## Sätze

show-hops = Hops von { $file } anzeigen
delay-late = { $seconds } s
delay-early = −{ $seconds } s (Uhren weichen ab)
whole-way = Vom ersten Hop bis zum letzten: { $delay }.
