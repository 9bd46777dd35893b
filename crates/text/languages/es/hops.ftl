hops = Saltos
reading = Leyendo los encabezados…
failed = El archivo ya no se puede leer. Vuelva a soltarlo.
none = No contiene ningún encabezado «Received», así que no se conoce ningún salto.
private = Se acaba de leer y solo se muestra en esta pantalla. Los hosts y las horas de los saltos nunca forman parte de un vínculo ni de un informe.
number = Salto
from = De
by = Por
with = Con
at = Hora (UTC)
delay = Demora
boundary = Perímetro
boundary-hint = Por el salto marcado entró el mensaje en la organización. Ese es el que se cuenta.
no-boundary = No se conoce ningún salto que entre en la organización, así que este mensaje no se cuenta.
not-smtp = no es SMTP
not-told = desconocido

## Frases

show-hops = Mostrar los saltos de { $file }
delay-late = { $seconds } s
delay-early = −{ $seconds } s (los relojes difieren)
whole-way = Del primer salto al último: { $delay }.
