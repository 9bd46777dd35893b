hops = Sauts
reading = Lecture des en-têtes…
failed = Le fichier ne peut plus être lu. Déposez-le de nouveau.
none = Il ne contient aucun en-tête « Received » : aucun saut n’est connu.
private = Lu à l’instant et montré sur cet écran seulement. Les hôtes et heures des sauts ne font jamais partie d’un lien ni d’un rapport.
number = Saut
from = De
by = Par
with = Protocole
at = Heure (UTC)
delay = Délai
boundary = Frontière
boundary-hint = C’est par le saut marqué que le message est entré dans l’organisation. C’est lui qui est compté.
no-boundary = Aucun saut connu ne mène dans l’organisation : ce message n’est pas compté.
not-smtp = pas SMTP
not-told = inconnu

## Phrases

show-hops = Montrer les sauts de { $file }
delay-late = { $seconds } s
delay-early = −{ $seconds } s (horloges décalées)
whole-way = Du premier saut au dernier : { $delay }.
