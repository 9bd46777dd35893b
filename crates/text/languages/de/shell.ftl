name = Deutsch
given = Sie werden gelesen, sobald die Seite gestartet ist.
not-fetched = Ein Teil von Mailflow Insight konnte nicht abgerufen werden: Die Verbindung wurde unterbrochen, oder die Website antwortet nicht. Sobald die Verbindung wieder da ist, folgt ein neuer Versuch.
too-old = Mailflow Insight konnte nicht gestartet werden. Nötig ist Chrome oder Edge ab 97, Firefox ab 114 oder Safari ab 16.4: Laden Sie die Seite neu, oder versuchen Sie es mit einem anderen Browser.
needs-scripts = Mailflow Insight liest Ihre Dateien im Browser und braucht dafür JavaScript und WebAssembly.
guide-title = Anleitung
no-page = Unter dieser Adresse gibt es keine Seite. Wenn Sie einem Link zu einem Bericht gefolgt sind, kopieren Sie ihn noch einmal vollständig aus der Nachricht.
home = Startseite
