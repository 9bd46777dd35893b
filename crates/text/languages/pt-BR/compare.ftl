compare = Comparar
compare-title = Antes e depois
what = Comparar
weeks = A última semana com a anterior
months = Os últimos 30 dias com os 30 anteriores
around = Antes e depois de um dia
own = Dois intervalos
files = Dois arquivos
first-day = Primeiro dia depois da alteração
before = Antes
after = Depois
before-from = Antes, de
before-to = Antes, até
after-from = Depois, de
after-to = Depois, até
days-of-each = Dias
last-week-of-each = Última semana de cada um
all-of-each = Todos os dias de cada um
swap = Trocar
alone = Cada arquivo é contado como se fosse o único.
looking = Contando…
lost = Não foi possível contar, porque os arquivos estão sendo lidos novamente. Feche e tente mais uma vez.
choose-two = Escolha dois arquivos. Solte mais um para compará-lo com este.
some-classes = O que se compara são porcentagens, e as de apenas algumas versões do TLS não seriam de todos os emails. Limpe o filtro por proteção para comparar.
other-unit = Um conta mensagens e o outro, destinatários; por isso, não podem ser comparados. Salve os dois relatórios com a mesma contagem.
nothing-before = Não há emails nos dias anteriores; portanto, não há com que comparar. Escolha outros dias ou acrescente arquivos que vão mais longe no passado.
nothing-after = Não há emails nos dias posteriores; portanto, não há o que comparar. Escolha outros dias ou acrescente arquivos mais recentes.
other-lengths = Os dois não têm a mesma duração; por isso, as porcentagens do volume se referem à média por dia.
other-zones = Os dias dos dois lados são de fusos horários diferentes: e-mails próximos da meia-noite podem estar no dia vizinho.
how-to-read = As porcentagens se referem às mensagens com informações de TLS nos arquivos; as mudanças estão em pontos percentuais (p.p.), com os números abaixo. A avaliação considera os emails sem criptografia ou com TLS 1.1 e mais antigos: menos é melhor, mais é pior, desde que porcentagem e número concordem. Onde o TLS é forçado, qualquer email sem criptografia é “não cumprido”.
table = Mudanças por direção e conector
volume = Volume
protected = Criptografado
verdict = Avaliação
new = novo
gone = desapareceu
insights = Insights
no-insights = Nenhum antes, nenhum depois.
unjudged-before = Antes, havia poucos emails para avaliar.
unjudged-after = Depois, há poucos emails para avaliar.
merged = Eles são mesclados: para o mesmo dia, direção e conector, vale o volume maior.
compare-instead = Comparar em vez disso
reversed = O primeiro dia do intervalo é posterior ao último; portanto, não há nada nele.
history = Evolução
history-by-week = A porcentagem de cada classe, semana a semana (de segunda a domingo), em todos os dias que os arquivos abrangem. Uma coluna vazia é uma semana sem emails ou sobre a qual nenhum arquivo informa.
history-by-month = A porcentagem de cada classe, mês a mês, em todos os dias que os arquivos abrangem. Uma coluna vazia é um mês sem emails ou sobre o qual nenhum arquivo informa.
history-table = Mostrar como tabela
period = Período
days-with-mail = Dias com emails
no-mail = sem emails ou sem arquivo

## Mudanças

points = { $number } p.p.
verdict-better = Melhor
verdict-worse = Pior
verdict-mixed = Misto
verdict-same = Sem mudança
verdict-unknown = Impossível determinar
verdict-not-met = Não cumprido
fate-appeared = Novos
fate-gone = Não mais presentes
fate-stayed = Ainda presentes
side =
    { $range } ({ $days ->
        [one] { $days } dia
       *[other] { $days } dias
    })
unchanged-classes = Nenhum número mudou em: { $names }
saved-reports =
    { $reports ->
        [one] { $reports } relatório salvo está carregado.
       *[other] { $reports } relatórios salvos estão carregados.
    }

## Evolução

history-of =
    { $unit ->
        [weeks] { $periods ->
            [one] { $periods } semana
           *[other] { $periods } semanas
        }
       *[months] { $periods ->
            [one] { $periods } mês
           *[other] { $periods } meses
        }
    }, { $range }: { $gaps ->
        [0] { $unit ->
            [weeks] cada uma com emails
           *[months] cada um com emails
        }
       *[other] { $gaps } sem emails ou sem arquivo
    }.
of-days = { $with-mail } de { $all }
