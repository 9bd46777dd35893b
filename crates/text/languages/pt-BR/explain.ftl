title = Como se chegou a este número
step = Etapa
count = Quantidade
asking = Contando as etapas.
failed = Não foi possível contar as etapas: o navegador encerrou o que lê os arquivos. Recarregue a página e solte os arquivos de novo.
rounding = Uma porcentagem é arredondada para o que se mostra, e só é 0% ou 100% quando é exatamente isso.

## Linhas da tabela

step-records = Registros de todos os arquivos
step-skipped = não contam: { $reason }
step-together = só informam uma transferência junto com outros, não informam nenhuma ou informam várias de uma vez
step-telling = Registros de transferências
step-other-servers = outro servidor da organização registrou a mesma mensagem
step-repeated = repetem o que outro registro informa: cópias e linhas ao lado de outra mais segura
step-gave-way = { $format }: um formato que informa mais tem a mesma mensagem
step-transfers = Transferências, cada uma contada uma vez
step-other-days = de outros dias
step-other-direction = da outra direção
step-other-flow = por outros conectores ou sem conector
step-other-partner = de outros parceiros
step-other-protection = de outras classes de TLS ou com outra proteção
step-messages = Mensagens deste número
step-more-recipients = destinatários além do primeiro de cada mensagem
step-recipients = Destinatários deste número

## Mensagens que não dizem nada sobre o TLS

silent-in-clear =
    { $messages ->
        [one] { $messages } destas mensagens não diz nada sobre o TLS. Outras linhas dos rastreamentos carregados dizem; por isso, a falta de informação significa “Sem TLS”.
       *[other] { $messages } destas mensagens não dizem nada sobre o TLS. Outras linhas dos rastreamentos carregados dizem; por isso, a falta de informação significa “Sem TLS”.
    }
silent-unknown =
    { $messages ->
        [one] { $messages } destas mensagens não diz nada sobre o TLS, e o arquivo não permite determinar o que isso significa: ela não entra em nenhuma porcentagem.
       *[other] { $messages } destas mensagens não dizem nada sobre o TLS, e os arquivos não permitem determinar o que isso significa: elas não entram em nenhuma porcentagem.
    }

## Números de arquivos que contêm apenas números, e de links

step-all-of-file = Tudo o que ele conta
step-elsewhere = de dias e conectores dos quais outro arquivo informa mais, ou o mesmo
step-adds = O que ele acrescenta a este número
added-up = Estes números já estavam somados antes de chegar aqui. Quais mensagens são, de quais registros foram contadas, quais cópias foram descartadas e quais formatos cederam foi decidido onde eles foram feitos. Não é mais possível saber: o que há aqui são somas por dia e conector.
by-day = Por dia
together = Tudo junto
made-of = Arquivos dos quais foi feito
origin-records = Registros
origin-transfers = Transferências
origin-skipped = Não contam
origin-made-by = Feito por { $generator }.
origin-counted =
    Ele informa que foi contado a partir de { $files ->
        [one] { $files } arquivo
       *[other] { $files } arquivos
    } com { $records ->
        [one] { $records } registro
       *[other] { $records } registros
    }: { $transfers } contaram como transferências, { $skipped } não contaram.
origin-more =
    { $files ->
        [one] e mais { $files } arquivo
       *[other] e mais { $files } arquivos
    }
origin-of-sums = Ele mesmo foi feito de números que já estavam somados.
origin-zone = Seus dias são os do fuso horário { $zone }.
origin-zone-not-told = Ele não informa de qual fuso horário são seus dias.
origin-not-told = Ele não informa qual programa o fez, nem a partir de quais arquivos e registros.
origin-shares = Sua tabela contém porcentagens. Cada linha foi convertida em mensagens inteiras que somam o seu volume, por isso o número de uma classe pode diferir em um em cada linha.
origin-absence = O que não dizia nada sobre TLS foi avaliado onde ele foi feito, pela regra em vigor ali; seus “Sem TLS” e “Não registrado” são usados como estão.
origin-link = Um link não informa arquivos nem contém registros: o que segue é o que ele contém deste número.
other-unit = Nada dele conta aqui: ele conta destinatários, e outros arquivos contam mensagens.
