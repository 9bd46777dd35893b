hops = Saltos
reading = Lendo os cabeçalhos…
failed = O arquivo não pode mais ser lido. Solte-o de novo.
none = Não há nele nenhum cabeçalho “Received”; portanto, não se conhece nenhum salto.
private = Lido agora e mostrado somente nesta tela. Os hosts e horários dos saltos nunca fazem parte de um link ou de um relatório.
number = Salto
from = De
by = Por
with = Com
at = Horário (UTC)
delay = Atraso
boundary = Perímetro
boundary-hint = Pelo salto marcado, o email entrou na organização. É ele que conta.
no-boundary = Não se conhece nenhum salto que leve para dentro da organização; por isso, este email não é contado.
not-smtp = não é SMTP
not-told = sem informação

## Frases

show-hops = Mostrar os saltos de { $file }
delay-late = { $seconds } s
delay-early = −{ $seconds } s (relógios divergentes)
whole-way = Do primeiro salto ao último: { $delay }.
