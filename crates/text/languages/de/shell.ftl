too-old = Mailflow Insight konnte nicht gestartet werden. Nötig ist Chrome oder Edge ab Version 97, Firefox ab 114 oder Safari ab 16.4: Laden Sie die Seite neu, oder versuchen Sie es mit einem anderen Browser.
needs-scripts = Mailflow Insight liest Ihre Dateien im Browser und braucht dafür JavaScript und WebAssembly.
guide-title = Anleitung
no-page = Unter dieser Adresse gibt es keine Seite. Wenn Sie einem Link zu einem Bericht gefolgt sind, kopieren Sie ihn noch einmal vollständig aus der Nachricht.
home = Startseite
