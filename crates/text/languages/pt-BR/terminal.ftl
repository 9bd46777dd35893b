connectors = Conectores
connector = Conector
findings = O que exige atenção
nothing-found = Nada chama a atenção.
why = Por que isso importa
to-do = O que fazer
not-counted = O que não foi contado
file = Arquivo
rows = Linhas
reason = Por quê
first-line = Primeira linha
stopped = O que o TLS barrou
both-loaded = Há rastreamentos e relatórios já totalizados carregados juntos. Eles nunca são somados entre si: este relatório se refere somente aos rastreamentos.
last-day = Último dia
private = Confidencial: cita servidores, domínios ou contas. Não faz parte de nenhum relatório nem de nenhum link.
passphrase = Frase secreta:{" "}
passphrase-again = A mesma, de novo:{" "}
means = Significa
column = Coluna
example = Exemplo
mapping-is-whole = O mapeamento corresponde a esta tabela.
mapping-is-not-for-it = O mapeamento é de uma tabela com outras colunas.
table-is-known = Este tipo de tabela é conhecido e não precisa de mapeamento.

## Quantos emails houve

files-hold = O que os arquivos contêm, de { $from } a { $to } ({ $zone }):
files-hold-nothing = O que os arquivos contêm nos dias solicitados:
both-of-label = { $label }: rastreamentos e relatórios já totalizados nunca são somados entre si; esta linha se refere somente aos rastreamentos.
stamps-in-tally = { $file }: os horários dos arquivos de uma contagem ficam como foram lidos quando ela foi criada; --stamps-zone não muda nada nela.
carried =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinatário
           *[other] { $amount } destinatários
        } de mensagens { $direction ->
            [inbound] recebidas
           *[outbound] enviadas
        }
       *[messages] { $amount ->
            [one] { $amount } mensagem { $direction ->
                [inbound] recebida
               *[outbound] enviada
            }
           *[other] { $amount } mensagens { $direction ->
                [inbound] recebidas
               *[outbound] enviadas
            }
        }
    }
carried-protected = { $carried }, { $share } com proteção em trânsito
carried-unknown = { $carried }; para { $unknown }, os arquivos não permitem determinar
handed-in = enviado por usuários e dispositivos próprios: { $volume } (Sem TLS: { $clear })
smtp-auth =
    clientes de autenticação SMTP (SMTP AUTH), segundo o relatório deles: { $messages ->
        [one] { $messages } mensagem
       *[other] { $messages } mensagens
    } de { $accounts ->
        [one] { $accounts } conta
       *[other] { $accounts } contas
    }
direct-send = envio direto (Direct Send): recebidas: { $received }; de servidores próprios, recusadas: { $refused }

## A avaliação, em uma linha

line-tls12 = TLS 1.2 ou posterior
line-tls13 = TLS 1.3
line-encrypted = criptografado
line-below-tls12 = abaixo de TLS 1.2
line-below-tls13 = abaixo de TLS 1.3
line-below-encrypted = sem criptografia TLS
line-unknown = { $threshold }: desconhecido em todos os casos ({ $all })
line-known = { $threshold }: { $share } ({ $met } de { $all })
line-partly-known = { $threshold }: há informações para { $known } de { $all }; destes, { $met } ({ $share })
line-clear = { $line }; { $clear } sem criptografia
line-below = { $line }; { $amount } { $below }, sendo { $clear } sem criptografia
line-moved =
    { $line }; { $moved ->
        [unchanged] sem mudança
        [almost-unchanged] quase sem mudança
        [one-point] { $points } ponto
        [below-two] { $points } ponto
       *[more] { $points } pontos
    } em relação ao período de { $from } a { $to } ({ $share })
line-no-earlier = { $line }; sem dados anteriores

## O que o TLS barrou, em uma linha

stopped-line =
    { $side ->
        [inbound] entrada
        [outbound] saída
       *[submission] envio de clientes
    }: { $told }
stopped-and = { $before }; { $more }
stopped-attempts = tentativas barradas pelo TLS: { $count }
stopped-waiting = mensagens aguardando: { $count }
stopped-returned = mensagens devolvidas: { $count }
stopped-delivered-later = mensagens entregues depois: { $count }
stopped-fallbacks = SEM CRIPTOGRAFIA DEPOIS DE UMA FALHA NA NEGOCIAÇÃO: { $count }
stopped-probes = sondagens de hosts que não enviam emails: { $count }

## Insights

severity-error = Erro
severity-warning = Aviso
severity-info = Informação
insight-line = { $insight }: { $flow }: { $part } de { $whole } ({ $share })
insight-line-direction =
    { $insight }: { $direction ->
        [inbound] entrada
       *[outbound] saída
    }: { $part } de { $whole } ({ $share })
to-do-tls-not-recorded = Obtenha, para os mesmos dias, arquivos que informem o TLS: do Exchange Online, o relatório de conectores com uma linha por mensagem ou o rastreamento estendido; do Exchange Server, os logs de protocolo SMTP.

## O que se diz de um arquivo, onde difere da página

here-unknown-format = O conteúdo não é de um formato conhecido. O README lista os arquivos que podem ser lidos e onde obtê-los.
here-binary = O conteúdo não é texto. Use o rastreamento como CSV, JSON, .xlsx, .gz ou .zip.
here-office-document = É um documento do Office, e nenhuma planilha dele começa com uma tabela conhecida. Salve a tabela como CSV (UTF-8) e use esse arquivo.
here-damaged-archive = O arquivo compactado está danificado ou cortado, e esta parte dele não pode ser descompactada. Compacte de novo ou use os arquivos dele um por um.
here-password-protected = Uma senha protege este arquivo. Descompacte-o antes e use o resultado.
here-unknown-compression = A compactação não é conhecida aqui. Descompacte antes e use o resultado, ou compacte como um .zip comum.
here-nested-too-deep = Há arquivos compactados dentro de outros, em mais de três níveis. Descompacte os externos e use o resultado.
here-too-large-unpacked = Descompactado, fica muito maior do que deveria, como os arquivos criados para causar danos. Se você confia nele, descompacte-o antes e use o resultado.
here-unreadable = O arquivo não pode ser lido: foi movido, alterado ou removido nesse meio-tempo, o acesso foi negado, ou não é um arquivo, e sim um link que não leva a lugar nenhum, um pipe ou um socket. Tente novamente.
here-reader-failed = A leitura deste arquivo foi interrompida de forma inesperada; os outros arquivos não são afetados. Tente novamente e, se não adiantar, relate o problema.
here-ambiguous-dates = As datas podem ser lidas com o dia ou com o mês primeiro, e nada no arquivo decide. Informe a ordem com --date-order ou exporte de novo com datas como 2026-11-16.
here-newer-version = Uma versão mais recente deste programa gravou o arquivo (versão { $version }). Obtenha a versão mais recente para abri-lo.
here-other-unit = Ele conta destinatários, enquanto outros contam mensagens, e as duas contagens não podem ser somadas. Leia-o sem os outros para vê-lo.
here-needs-domains =
    { $rows ->
        [one] { $rows } linha não informa
       *[other] { $rows } linhas não informam
    } em que direção a mensagem foi. Informe os domínios próprios da sua organização com --domain.
here-offset-not-told = Os carimbos de data/hora não indicam a diferença em relação ao UTC: foram lidos como UTC. Se o servidor grava o horário local, o que aconteceu perto da meia-noite conta no dia vizinho.
here-no-fields-line = Linhas de um log do Exchange aparecem antes de qualquer linha “#Fields”; por isso, as colunas não são conhecidas. Use o log tal como o servidor o gravou.
here-unknown-table = É uma tabela que não é conhecida. Um mapeamento de colunas (--mapping), que informa o que as colunas significam, permite lê-la.
here-bad-mapping = Apresenta-se como mapeamento de colunas, mas não pode ser usado.

## Linhas da saída de erro padrão

skipped-line =
    { $rows ->
        [one] { $file }: { $rows } registro não contado ({ $reason }), na linha { $line }
       *[other] { $file }: { $rows } registros não contados ({ $reason }), o primeiro na linha { $line }
    }
propose-domains = Estes domínios parecem ser da sua organização. Se forem, acrescente: { $arguments }
unused-mapping = O mapeamento de colunas “{ $name }” não corresponde a nenhum dos arquivos: as colunas dele são { $columns }.
gate-insights =
    { $insights ->
        [one] { $insights } insight para --fail-on { $gate }: { $list }
       *[other] { $insights } insights para --fail-on { $gate }: { $list }
    }
gate-worse = pior que em { $baseline }: { $list }
gate-new = novo: { $insight }
no-baseline = Ainda não há { $path }; portanto, desta vez não há com o que comparar.
more-rows-in-csv =
    { $rows ->
        [one] Mais { $rows } linha: --rows mostra mais, --format csv mostra todas.
       *[other] Mais { $rows } linhas: --rows mostra mais, --format csv mostra todas.
    }
watch-read =
    { $bytes ->
        [one] { $path }: { $bytes } byte novo
       *[other] { $path }: { $bytes } bytes novos
    }
state-dropped = { $path } está danificado, é de outra versão ou foi criado com outras opções: todos os arquivos são lidos novamente
tally-written =
    { $files ->
        [one] { $path } contém a contagem de { $files } arquivo, { $bytes }
       *[other] { $path } contém a contagem de { $files } arquivos, { $bytes }
    }
file-called = Arquivo { $number }

## Por que um comando termina sem o que foi pedido

problem-unreadable = não é possível ler { $path }: { $why }
problem-mapping = { $path }: { $why }
mapping-not-one = não é um mapeamento de colunas salvo por este programa
mapping-newer = uma versão mais recente deste programa o gravou (versão { $version })
mapping-no-time = não indica nenhuma coluna para a data e hora
mapping-no-direction = nada nele informa a direção
mapping-no-such-column = usa a coluna “{ $column }”, que não está no cabeçalho dele
problem-unwritable = não é possível gravar o relatório: { $why }
problem-unwritable-file = não é possível gravar { $path }: { $why }
problem-evidence-needs-file = as evidências precisam de um arquivo próprio: nem - nem o do relatório
problem-nothing-counted = nada pôde ser contado. As frases acima dizem por quê, para cada arquivo; os que mais informam são o rastreamento de mensagens estendido e o relatório de conectores por pesquisa histórica
problem-no-file = não há nenhum arquivo para ler
problem-nothing-in-range = nada neste intervalo: os arquivos vão de { $from } a { $to }
problem-not-a-report = { $path } não é um relatório salvo. Crie um com: report --format json --output { $path }
problem-other-unit = um conta mensagens e o outro, destinatários; por isso, não podem ser comparados
problem-names-nobody = estes números vêm de arquivos já totalizados, que não citam ninguém. Leia um rastreamento de mensagens dos mesmos dias
problem-no-such-connector = nenhum conector com emails nestes dias se chama “{ $name }”
problem-no-such-label = nenhum arquivo tem o rótulo “{ $name }”; existem: { $labels }
problem-no-labels = nenhum arquivo tem o rótulo “{ $name }”: nada distingue estes arquivos. Dê nomes a eles com --label
problem-label-of-nothing = nenhum dos arquivos lidos é { $path } nem está dentro dele
problem-zone-of-nothing = nenhum dos arquivos lidos se chama { $path } nem está dentro dele; o fuso horário de --stamps-zone não valeria para nenhum
problem-manifest-of-labels = um manifesto nomeia os arquivos lidos e não conhece rótulos. Indique os próprios arquivos ou pastas, sem --label nem --only-label
problem-link = { $what }. { $help } [{ $code }]
problem-no-passphrase = é necessária uma frase secreta: informe-a na variável MAILFLOW_PASSPHRASE, em um terminal ou como primeira linha da entrada padrão, quando o link não vem dali
problem-passphrases-differ = as duas frases secretas não são iguais. Nenhum link foi criado
problem-link-needs-utc = um link contém dias em UTC e não consegue indicar que são de outro fuso: quem o abrisse os tomaria por outros dias. Crie-o sem --time-zone ou compartilhe o relatório como arquivo: report --time-zone … --format json
problem-link-of-other-days = um link contém dias em UTC, e estes arquivos contêm dias de { $zones } que já foram somados e não podem ser contados de novo: compartilhe o relatório como arquivo, que informa o seu fuso (report --format json)
problem-days-of-other-zones = este formato dá cada dia como um instante, e os arquivos contêm dias de { $zones } que já foram somados: use um formato que informe os fusos (--format json, csv, text, markdown ou html), ou os arquivos de um só fuso
problem-link-too-large = o relatório não cabe em um link, nem na forma mais resumida. Compartilhe-o como arquivo
problem-bad-key = { $path } não é a chave de um grupo de máquinas: uma chave é um arquivo de 16 bytes ou mais, o mesmo em todas as máquinas
problem-not-a-manifest = { $path }: não é um manifesto deste programa, ou uma versão mais recente o gravou
problem-no-table = { $path }: nenhuma tabela foi encontrada no início do arquivo

## Por que uma contagem não pode ser usada

tally-not-one = { $path } não é uma contagem. Crie uma com: tally ARQUIVOS -o { $path }
tally-other-format = a versão { $version } deste programa gravou { $path }, e as contagens dela são do formato { $format }; esta versão lê o formato { $known }. Use uma única versão em todas as máquinas e conte os arquivos de novo
tally-other-key = { $path } foi criado com uma chave que não está em uso aqui. Informe o --key-file com que ele foi criado
tally-no-key = { $path } foi criado sem chave. Omita --key-file ou conte os arquivos de novo com ele
tally-cut = { $path } está cortado, e nada dele foi contado. Copie-o de novo
tally-damaged = { $path } está danificado, e nada dele foi contado. Copie-o ou crie-o de novo
tally-too-large = { $path } diz conter mais do que qualquer contagem contém, e nada dele foi contado

## A ajuda

commands-heading = Comandos
arguments-heading = Argumentos
options-heading = Opções
possible-values = {"["}valores possíveis: { $values }]
possible-values-heading = Valores possíveis:
default-value = {"["}padrão: { $value }]
usage = Uso:{" "}
