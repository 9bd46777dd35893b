## O que a linha de comando diz de argumentos errados

wrong-argument = { $argument } não é um argumento deste comando
wrong-similar = Você quis dizer { $similar }?
wrong-value = “{ $value }” não é um valor de { $argument }
wrong-value-because = “{ $value }” não é um valor de { $argument }: { $why }
wrong-value-missing = { $argument } precisa de um valor
wrong-value-too-many = “{ $value }” é um valor a mais para { $argument }
wrong-together = { $argument } não pode ser usado com { $others }
wrong-twice = { $argument } só pode ser dado uma vez
wrong-missing = Falta: { $arguments }
wrong-command = “{ $command }” não é um comando
wrong-no-command = Falta um comando. Há: { $commands }
wrong-anything = Não é possível ler os argumentos
see-help = { $help } diz mais.

## Por que um valor não é aceito: depois do nome do argumento e de dois-pontos

value-date = uma data é escrita AAAA-MM-DD
value-limit = um limite é escrito NOME=VALOR
value-share = { $name } é uma fração de 0 a 1
value-whole = { $name } é um número inteiro
value-one-of = deve ser um destes: { $values }
value-zone = { $name } não é um fuso da IANA: eles se chamam como Europe/Paris, e há utc e local
value-zone-of-variable = a variável TZ é “{ $told }”, que não é um fuso da IANA: eles se chamam como Europe/Paris; defina TZ com um deles, ou dê o nome do fuso no lugar de local
value-zone-of-machine = este computador não informa seu fuso: dê o nome dele
value-zone-clocks = os relógios de { $name } não são conhecidos
value-address = um endereço começa com https://, http:// ou file://
value-meaning = escreve-se SIGNIFICADO=VALOR
value-word = escreve-se NOME=VALOR
value-label = são necessários um nome, um sinal de igual e um arquivo ou uma pasta
value-label-plain = um nome não pode conter caracteres de controle

## Por que opções não combinam

id-has-letters = um ID tem letras ou algarismos
tally-is-no-text = uma contagem não é texto: indique um arquivo com --output, ou um pipe
parquet-is-no-text = parquet não é texto: indique um arquivo com --output, ou um pipe
name-domains-of-what = --name-domains é para --format openmetrics; who e partners dão nomes de domínios
baseline-of-what = --baseline é para --fail-on worse
