values = Valores
as-counts = Quantidades
as-shares = Porcentagens
rows-by = Linhas
by-day = Por dia
by-connector = Por conector
direction = Direção
both = Ambas
show-for = Mostrar dados de
all-flow = Todo o fluxo de email
search = Pesquisar na tabela
no-rows = Nenhuma linha corresponde às opções, à pesquisa e ao filtro.
export-table = Tabela (CSV)
filters = Filtros
filter-hint = Todas as condições de um filtro precisam ser atendidas. Os filtros são guardados neste navegador. As datas são escritas como 2026-11-15; os tipos, OnPremises ou Partner; o TLS forçado, True ou False.
filter-name = Nome do novo filtro
clause = Condição
clause-column = Coluna
clause-operator = Comparação
clause-value = Valor
add-clause = Adicionar uma condição
save-filter = Salvar e aplicar
clear-filter = Limpar o filtro
who = Mostrar servidores
who-asking = Procurando…
who-failed = Não foi possível procurar, porque os arquivos estão sendo lidos novamente. Feche e tente mais uma vez.
who-private = Somente nesta tela e no arquivo que você baixar: servidores, domínios e IDs de mensagem nunca fazem parte de um link ou de um relatório.
who-summaries = Estes números vêm de arquivos já totalizados. Eles não informam quem enviou ou recebeu. Carregue um rastreamento de mensagens dos mesmos dias para ver isso.
who-nobody = Nada a listar.
server = Servidor remoto
domain = Domínio
cipher = Cifra
messages = Mensagens
recipients = Destinatários
first = Primeira (UTC)
last = Última (UTC)
message-ids = Exemplos de ID da mensagem
evidence-csv = Baixar servidores (CSV)
who-inbound = Mostrar remetentes
who-outbound = Mostrar destinatários
servers = Servidores
senders-csv = Baixar remetentes (CSV)
recipients-csv = Baixar destinatários (CSV)
not-told = sem informação
partner-message = Email para o parceiro
partner-message-hint = Preencha o que está entre chaves e retire o que você não quiser informar.
copy = Copiar
copied = Copiado
settings = PowerShell para este conector
settings-hint = Veja antes o número deste conector em “Sem TLS”: são os emails que serão recusados ou devolvidos. Substitua nomes como partner.example.
no-insights-here = Nada digno de nota no que é mostrado.
none-above = Há emails sem criptografia ou abaixo de TLS 1.2, mas nenhum conector está acima dos limites.
insight-more = Como corrigir
help = Ajuda
help-back = Voltar
help-failed = Não foi possível carregar a página deste site. Recarregue a página e tente de novo.
limits = Limites
limits-hint = Uma porcentagem precisa ultrapassar o limite correspondente. Os limites ficam guardados neste navegador.
limit-tls10 = TLS 1.0 e mais antigos (%)
limit-no-tls = Sem TLS (%)
limit-weak = Cifras fracas (%)
limit-no-fs = Sem sigilo futuro (%)
limit-min = Número mínimo de mensagens
limits-reset = Usar os valores padrão
chart = Volume e TLS
view-by = Exibir dados por
mail-flow = Fluxo de email
tls-usage = Uso de TLS
total = Total
others = Outros
what-if = E se…
what-if-hint = Os emails que uma política mais rigorosa teria afetado neste intervalo.
policy = Política
connector = Conector
no-connector = Nenhum email usou um conector neste intervalo.
nothing-stops = Nada seria barrado.
stops-by-connector = O que seria barrado, por conector
stops-by-day = O que seria barrado, por dia
stops = Seria barrado
only = Somente
table-keys = Enter leva aos números, as teclas de direção os percorrem, e Tab sai da tabela.
chart-keys-alone = As teclas de direção percorrem os dias; Enter diz como se chegou ao número de um deles.
no-mail-here = Não há emails do que foi escolhido neste intervalo.

## Fluxos

refused-or-in-clear = Emails que seriam recusados, porque o TLS é forçado: { $refused }. Emails que seriam enviados sem criptografia, a menos que o TLS fosse forçado: { $in-clear }.
flow-too-few = Poucos dados para avaliar ({ $known } de pelo menos { $least }). Sem criptografia ou abaixo de TLS 1.2: { $old }.
more-flows =
    E mais { $flows ->
        [one] { $flows } fluxo
       *[other] { $flows } fluxos
    } com poucos dados para avaliar.

## Como uma condição de um filtro compara: coluna, comparação, valor

operator-is = é
operator-starts-with = começa com
operator-above = é maior que
operator-below = é menor que

## Políticas, como opções

policy-refuse-below12 = Recusar TLS abaixo de 1.2
policy-refuse-below12-and-clear = Recusar TLS abaixo de 1.2 e Sem TLS
policy-force-tls = Forçar o TLS em um conector
policy-recommended-only = Aceitar somente o que a diretriz recomenda

## Filtros e gráficos

delete-filter = Excluir o filtro { $name }
remove-clause = Remover a condição { $number }
only-this = Somente { $name }, ou tudo de novo

## Quem está por trás de um número

who-stops-inbound = Mostrar remetentes
who-stops-outbound = Mostrar destinatários
who-stops-both = Mostrar servidores
ask-who = { $number }, { $what }, { $about }: { $who }
who-summary =
    { $messages ->
        [one] { $messages } mensagem
       *[other] { $messages } mensagens
    }, { $rows ->
        [one] { $rows } servidor remoto e versão
       *[other] { $rows } servidores remotos e versões
    }
who-unlisted =
    { $rows ->
        [one] Mais { $rows }, com poucas mensagens, não é listado (ao todo, { $messages }).
       *[other] Mais { $rows }, com poucas mensagens cada um, não são listados (ao todo, { $messages }).
    }
who-not-kept =
    { $messages ->
        [one] { $messages } mensagem
       *[other] { $messages } mensagens
    }: havia servidores demais para manter todos os nomes na memória.

## E se…

would-stop =
    { $unit ->
        [recipients] { $part ->
            [one] { $part } destinatário de { $whole } seria barrado
           *[other] { $part } destinatários de { $whole } seriam barrados
        }
       *[messages] { $part ->
            [one] { $part } mensagem de { $whole } seria barrada
           *[other] { $part } mensagens de { $whole } seriam barradas
        }
    }: { $daily } por dia.
undecided =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinatário não pode ser avaliado: os arquivos não têm informações de TLS sobre ele, ou não têm a versão.
           *[other] { $amount } destinatários não podem ser avaliados: os arquivos não têm informações de TLS sobre eles, ou não têm a versão.
        }
       *[messages] { $amount ->
            [one] { $amount } mensagem não pode ser avaliada: os arquivos não têm informações de TLS sobre ela, ou não têm a versão.
           *[other] { $amount } mensagens não podem ser avaliadas: os arquivos não têm informações de TLS sobre elas, ou não têm a versão.
        }
    }

## Uma mensagem para um parceiro, pronta para envio

partner-server =
    { $name }: { $messages ->
        [one] { $messages } mensagem
       *[other] { $messages } mensagens
    }, { $version }, de { $first } a { $last }
partner-servers-more =
    … { $servers ->
        [one] mais { $servers } servidor
       *[other] mais { $servers } servidores
    }
partner-inbound =
    Assunto: Proteção dos emails de {"{"}partner.example{"}"} para {"{"}contoso.com{"}"}: { $versions }

    Olá,

    entre { $from } e { $to } (UTC), nosso serviço de email recebeu { $whole ->
        [one] { $whole } mensagem
       *[other] { $whole } mensagens
    } dos seus servidores, sendo { $part } { $in-clear ->
        [yes] sem criptografia em trânsito
       *[no] somente com versões obsoletas do TLS
    }.

    Os servidores foram (servidor: mensagens, proteção, da primeira à última, UTC):

    { $servers }
    Nossos servidores oferecem STARTTLS com TLS 1.2 e 1.3. Um servidor que só consegue usar uma versão mais antiga passa a enviar sem criptografia.

    Por favor, ativem o TLS 1.2 ou posterior para o SMTP de saída nesses servidores e avisem-nos quando estiver pronto. Se os servidores não forem mais de vocês, avisem-nos também.

    A partir de {"{"}data{"}"}, pretendemos aceitar emails de {"{"}partner.example{"}"} somente por TLS. Emails sem TLS serão então recusados.

    Postmaster de {"{"}contoso.com{"}"}, {"{"}postmaster@contoso.com{"}"}
partner-outbound =
    Assunto: Seus servidores de email de {"{"}partner.example{"}"} não oferecem TLS 1.2

    Olá,

    entre { $from } e { $to } (UTC), entregamos { $whole ->
        [one] { $whole } mensagem
       *[other] { $whole } mensagens
    } aos seus servidores. Para { $part } delas, não foi possível negociar uma criptografia melhor que esta: { $versions }.

    Os servidores foram (servidor: mensagens, proteção, da primeira à última, UTC):

    { $servers }
    Isso pode ser verificado com:
    openssl s_client -starttls smtp -connect {"{"}mx.partner.example{"}"}:25 -tls1_2

    Por favor, ofereçam STARTTLS com TLS 1.2 ou posterior, com um certificado que contenha o nome do servidor. A partir de {"{"}data{"}"}, pretendemos entregar emails a {"{"}partner.example{"}"} somente por TLS. Os emails que não puderem ser criptografados serão então devolvidos aos nossos remetentes.

    Postmaster de {"{"}contoso.com{"}"}, {"{"}postmaster@contoso.com{"}"}
