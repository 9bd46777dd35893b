guide = Anleitung
guide-here = Anleitung zu diesem Bereich
accessibility = Barrierefreiheit
steps = Schritt für Schritt
read-shared = Lesen
refuse-shared = Nein
folder = Ein Ordner, der erneut gelesen wird
folder-hint = Wählen Sie den Ordner, in dem Ihre Protokolle oder Exporte ankommen. Dieser Browser merkt sich den Ordner sowie Pfad, Größe und Zeit der gelesenen Dateien; die Dateien bleiben, wo sie sind.
remember-folder = Ordner merken…
read-new = Neues einlesen
forget-folder = Diesen Ordner vergessen
nothing-new = In dem Ordner ist nichts neu.
folder-refused = Der Browser durfte den Ordner nicht lesen.
folder-failed = Der Ordner ließ sich nicht lesen. Wurde er verschoben oder entfernt? Wählen Sie ihn erneut aus.

## Sätze

shared-one = Eine Datei wurde an diese Seite weitergegeben: { $names }. Waren Sie das?
shared-many = { $files } Dateien wurden an diese Seite weitergegeben: { $names }. Waren Sie das?
new-one = Eine Datei des Ordners ist neu oder hat sich geändert.
new-many = { $files } Dateien des Ordners sind neu oder haben sich geändert.
