export-charts = Graphiques (PNG)
export-print = Imprimer ou PDF…
copy-text = Copier le tableau en texte
print-title = Imprimer, ou enregistrer en PDF
print-hint = Tout ce qui est montré pour la période choisie : chiffres, graphiques, constats, fichiers et méthode, en couleurs claires. Dans la boîte d’impression du navigateur, vous pouvez choisir « Enregistrer au format PDF ».
organization = Organisation
organization-hint = Imprimée en tête. Conservée seulement dans ce navigateur, pour ne la saisir qu’une fois ; laissez vide et rien n’est conservé.
with-hashes = Avec le SHA-256 de chaque fichier
with-hashes-hint = Prouve plus tard de quels fichiers viennent les chiffres. Tous les fichiers sont lus encore une fois.
hashing = Calcul des empreintes
hashes-ready = Les empreintes sont calculées.
hashes-lost = Les empreintes n’ont pas pu être calculées. Imprimez sans elles, ou réessayez.
print = Imprimer
paper-title = Courrier protégé en transit (par TLS)
range = Période
coverage = Jours dans les fichiers
counted = Compté
based-on = D’après
made-on = Établi le
made-by = Établi avec
in-short = En bref
charts = Graphiques
by-connector = Par connecteur
insight-limits = Seuils
files-given = Fichiers
files-read = Ce qui y a été lu
sha256 = SHA-256
not-hashed = non calculé
unreadable = n’a plus pu être lu
method = Méthode
method-text = Chaque message est compté une fois pour chaque passage de la frontière de l’organisation, dans un sens et par une connexion SMTP ; le même passage dans plusieurs lignes ou fichiers compte une fois. Les jours sont ceux du fuseau horaire nommé avec la période. La version de TLS est celle qu’indique la ligne. « Chiffré » désigne le courrier avec TLS 1.0 ou ultérieur. Les pourcentages portent sur le courrier avec des informations TLS dans les fichiers ; le reste est donné en nombre et n’est jamais pris pour « Sans TLS ». Quand un suivi étendu n’indique pas de version pour un message, il compte comme « Sans TLS » seulement si les mêmes fichiers en indiquent une pour d’autres messages du même sens. Tous les fichiers ont été lus dans le navigateur de la personne qui a établi ce rapport. Les règles exactes sont dans docs/counting.md de Mailflow Insight.
fetching = Chargement du rapport
hosted-other-site = Il se trouve sur un autre site. Cette page ne parle qu’à son propre site, pour que rien ne puisse en sortir. Enregistrez le rapport et déposez-le ici, ou placez-le sur ce site.
hosted-not-found = Il n’y a pas de tel fichier sur ce site. Vérifiez ce qui suit « ?report= » dans l’adresse.
hosted-failed = Il n’a pas pu être chargé. Vérifiez la connexion et rechargez la page ; une redirection vers un autre site est refusée.
hosted-too-large = Il dépasse 64 Mo, plus qu’aucun rapport.
hosted-no-report = Ce n’est pas un rapport enregistré ici (Exporter › Rapport (JSON)).
dismiss = Fermer

## Papier

hashed-so-far = { $done } sur { $all }
limits-in-force =
    TLS 1.0 et plus ancien au-dessus de { $tls10 }, sans TLS au-dessus de { $no-tls }, sur au moins { $least ->
        [one] { $least } connu
       *[other] { $least } connus
    }
severity-error = Erreur
severity-warning = Avertissement
severity-info = Information

## Un rapport du site

hosted = Le rapport « { $address } » n’a pas été ouvert. { $what }
