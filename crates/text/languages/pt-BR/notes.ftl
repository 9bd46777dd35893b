## Por que linhas foram ignoradas, em poucas palavras

skip-ambiguous-dates = datas que podem ser lidas com o dia ou com o mês primeiro
skip-bad-date = a data não pode ser lida
skip-bad-line = não é uma linha deste formato
skip-bad-row = a linha não pode ser lida
skip-boundary-not-told = não informa se atravessou o perímetro
skip-client-submission = envio de um cliente da organização
skip-direction-not-told = a direção não é informada
skip-health-mailbox = uma verificação do monitoramento do próprio Exchange
skip-internal-hop = um salto dentro da organização
skip-loopback = o servidor falou consigo mesmo
skip-no-boundary-hop = nenhum salto do email atravessa o perímetro
skip-neither-percent-nor-count = as colunas de TLS não são porcentagens nem quantidades
skip-no-header = nenhuma linha dá nome às colunas
skip-not-sent = nunca saiu da organização
skip-other-unit = conta em outra unidade
skip-own-to-own = de um domínio próprio para um domínio próprio
skip-private-address = um salto dentro da própria rede, pelo endereço
skip-too-few-columns = menos colunas que o cabeçalho
skip-too-long = ultrapassa o tamanho máximo de uma linha
skip-too-many-columns = mais colunas que o cabeçalho
skip-truncated = o arquivo termina no meio da linha
skipped =
    { $rows ->
        [one] { $rows } linha ignorada: { $reason } (linha { $line })
       *[other] { $rows } linhas ignoradas: { $reason } (a primeira é a linha { $line })
    }

## Por que um arquivo não pode ser lido, ou só em parte

note-empty = O arquivo está vazio. Exporte-o de novo.
note-unknown-format = O conteúdo não é de um formato conhecido. Veja “Quais arquivos servem e onde obtê-los?” na página inicial.
note-binary = O conteúdo não é texto. Solte o rastreamento como CSV, JSON, .xlsx, .gz ou .zip.
note-office-document = É um documento do Office, e nenhuma planilha dele começa com uma tabela conhecida. Salve a tabela como CSV (UTF-8) e solte esse arquivo.
note-empty-archive = O arquivo compactado não contém nenhum arquivo. Compacte de novo.
note-damaged-archive = O arquivo compactado está danificado ou cortado, e esta parte dele não pode ser descompactada. Compacte de novo ou solte um a um os arquivos que estão nele.
note-password-protected = Uma senha protege este arquivo. Descompacte-o antes e solte o resultado.
note-unknown-compression = A compactação dele não é conhecida aqui. Descompacte-o antes e solte o resultado, ou compacte-o como um .zip comum.
note-nested-too-deep = Há arquivos compactados dentro de outros, em mais de três níveis. Descompacte os externos e solte o resultado.
note-too-large-unpacked = Descompactado, ele fica muito maior do que deveria, como os arquivos criados para causar danos. Se você confia nele, descompacte-o antes e solte o resultado.
note-unreadable = O arquivo não pode mais ser lido: foi movido, alterado ou removido nesse meio-tempo, ou o acesso foi negado. Solte-o de novo.
note-reader-failed = A leitura deste arquivo foi interrompida de forma inesperada; os outros arquivos não são afetados. Solte-o de novo e, se não adiantar, relate o problema.
note-ambiguous-dates = As datas dele podem ser lidas com o dia ou com o mês primeiro, e nada no arquivo decide. Informe qual é a ordem ou exporte-o de novo com datas como 2026-11-16.
note-contradictory-dates = Algumas das datas dele só podem ser lidas com o dia primeiro, e outras, só com o mês primeiro; parece, portanto, que dois arquivos foram unidos. Exporte-os de novo, cada um em separado ou com datas como 2026-11-16.
note-neither-percent-nor-count = A partir da linha { $line }, as colunas de TLS não são porcentagens nem quantidades que somem o volume; por isso, o arquivo não foi contado. Exporte-o de novo.
note-newer-version = Uma versão mais recente deste programa gravou o arquivo (versão { $version }). Recarregue a página para obter a versão mais recente.
note-other-unit = Ele conta destinatários, enquanto outros contam mensagens, e os dois não podem ser somados. Remova os outros para vê-lo.
note-cut-short = Ele está danificado ou incompleto; por isso, nada dele foi lido. Salve-o ou baixe-o de novo.
note-not-a-connector-list = Ele foi indicado como lista de conectores, mas é outra coisa. Use a saída de Get-InboundConnector ou Get-OutboundConnector.
note-no-fields-line = Linhas de um log do Exchange aparecem antes de qualquer linha “#Fields”; por isso, as colunas não são conhecidas. Solte o log tal como o servidor o gravou.
note-unknown-table = É uma tabela que não é conhecida. Informe o que as colunas significam (“Mapear as colunas…”), e ela será lida.
note-bad-mapping = Ele se apresenta como mapeamento de colunas, mas não pode ser usado. Salve-o de novo ou mapeie as colunas mais uma vez.
note-no-date-at-all = Nenhuma mensagem dele pôde ser situada no tempo: a coluna de datas está vazia. Exporte-o de novo com datas como 2026-11-16 18:10:13.
note-no-date-read = Nenhuma mensagem dele pôde ser situada no tempo: as datas não podem ser lidas, e a primeira tem a forma “{ $kind }”. Exporte-o de novo com datas como 2026-11-16 18:10:13.

## O que saber de um arquivo que foi lido

note-tls-not-told-inbound = Nenhum registro de entrada deste formato informa uma versão do TLS; por isso, a falta de informação não comprova nada: as mensagens de entrada sem versão ficam como “não registrado”. Obtenha o relatório de conectores, uma linha por mensagem.
note-tls-not-told-outbound = Nenhum registro de saída deste formato informa uma versão do TLS; por isso, a falta de informação não comprova nada: as mensagens de saída sem versão ficam como “não registrado”. Obtenha o relatório de conectores, uma linha por mensagem.
note-no-tls-in-tracking-log = Os logs de controle nunca informam a versão do TLS; as mensagens das quais não informam o nível ficam como “não registrado”. Os logs de protocolo SMTP dos mesmos servidores a informam.
note-no-tls-in-mapped-table = O mapeamento não indica nenhuma coluna que informe a versão do TLS; por isso, as mensagens ficam como “não registrado”. Indique a coluna, se houver uma.
note-no-tls-in-format = Este tipo de arquivo nunca informa a versão do TLS; as mensagens dele ficam como “não registrado”. Obtenha o relatório de conectores, uma linha por mensagem, ou o rastreamento estendido.
note-needs-domains =
    { $rows ->
        [one] { $rows } linha não informa em que direção a mensagem foi. Informe os domínios próprios da sua organização, e o arquivo será lido novamente.
       *[other] { $rows } linhas não informam em que direção a mensagem foi. Informe os domínios próprios da sua organização, e o arquivo será lido novamente.
    }
note-no-records = O arquivo tem um cabeçalho e nenhum registro abaixo dele.
note-no-mail-in-report = Nenhuma mensagem foi contada neste relatório. O que o TLS barrou não é lido de relatórios: para isso, leia os logs de novo.
note-no-transfers = Foram lidos registros, mas nenhum deles é uma mensagem que entrou na organização ou saiu dela.
note-columns = As colunas foram usadas assim: { $columns }.
note-column = { $meaning }: { $column }
note-columns-between = {", "}
note-year-not-told = Os carimbos de data/hora dele não têm o ano: cada um recebeu o ano mais recente em que não está no futuro.
note-offset-not-told = Os carimbos de data/hora dele não indicam a diferença em relação ao UTC: foram lidos como UTC. Se o servidor grava o horário local, o que aconteceu perto da meia-noite conta no dia vizinho.
note-sessions-not-messages = Ele conta as sessões de outro remetente, não mensagens; elas não são somadas às mensagens.
note-is-mapping = O mapeamento de colunas “{ $name }”: os arquivos com estas colunas são lidos conforme ele.
note-mapped = As colunas dele foram lidas conforme o mapeamento “{ $name }”.
note-tls-words-not-known =
    { $rows ->
        [one] { $rows } linha tem para o TLS uma palavra que o mapeamento não explica; essas mensagens ficam como “não registrado”. Altere o mapeamento.
       *[other] { $rows } linhas têm para o TLS uma palavra que o mapeamento não explica; essas mensagens ficam como “não registrado”. Altere o mapeamento.
    }
note-event-words-not-known =
    { $words ->
        [one] Ele tem { $words } palavra de evento em um idioma que não é conhecido aqui, e nenhuma que seja conhecida. Exporte-o de novo em inglês ou informe a palavra ao projeto.
       *[other] Ele tem { $words } palavras de evento em um idioma que não é conhecido aqui, e nenhuma que seja conhecida. Exporte-o de novo em inglês ou informe as palavras ao projeto.
    }
note-private-clients-counted = Os clientes dele têm endereços privados, e não se viu nenhum endereço público; portanto, pode haver um proxy ou um gateway à frente do servidor: eles são contados como emails de fora.
note-may-be-cut = Ele tem exatamente { $records } registros, o máximo que uma exportação deste tipo pode conter: pode ter sido cortado ali. Obtenha o restante em intervalos menores.
note-days-of-zone = Os dias dele são os do fuso horário { $zone } e ficam como estão.
note-says-of-its-files = Ele diz dos arquivos dos quais foi feito: { $said }
note-further-sheets = Só a primeira planilha com uma tabela conta. Não foram lidas: { $sheets }. Se elas contiverem outros emails, salve cada uma como um arquivo separado.
note-of-a-selection = Ele foi salvo com um filtro ativo; por isso, contém apenas parte dos emails dos seus dias.

## O que é um arquivo reconhecido que não é lido, e o que fazer

unread-seven-zip = É um arquivo compactado .7z, que não é lido. Descompacte-o antes e use o resultado.
unread-rar = É um arquivo compactado .rar, que não é lido. Descompacte-o antes e use o resultado.
unread-outlook-message = É um email que o Outlook salvou como .msg, que não é lido. Salve-o como texto ou .eml.
unread-old-workbook = É uma pasta de trabalho do tipo antigo (.xls), que não é lida. Salve-a como .xlsx ou como CSV (UTF-8) e use esse arquivo.
unread-compound-file = Ele tem a forma dos emails salvos pelo Outlook (.msg) e das pastas de trabalho antigas (.xls), que não são lidos. Salve um email como texto ou .eml; uma pasta de trabalho, como .xlsx ou CSV (UTF-8).
unread-format-list = É a saída de Format-List, que corta valores. Execute o mesmo comando com “| Export-Csv”.
unread-connectivity-log = É um log de conectividade do Exchange Server, que não informa o TLS. Use os logs de protocolo SMTP.
unread-dmarc-report = É um relatório DMARC: informa quem enviou em seu nome, não como as mensagens foram protegidas. Use rastreamentos de mensagens, logs ou relatórios TLS.
unread-cisco-log = É um log do Cisco Secure Email, que ainda não é lido. Use os cabeçalhos das mensagens.
unread-other-mail-log = É um log de um sistema de email que ainda não é lido. Use os cabeçalhos das mensagens.

## Uma contagem feita em outra máquina

note-tally-damaged = Esta contagem está cortada ou danificada; por isso, nada dela foi contado. Copie-a mais uma vez da máquina que a gravou ou conte os arquivos de novo ali.
note-tally-other-format = Outra versão deste programa gravou esta contagem, com outras regras de contagem. Conte os arquivos de novo com esta versão.
note-tally-other-key = Esta contagem foi feita com a chave de um grupo de máquinas, que só a linha de comando aceita: abra-a ali com --key-file ou conte os arquivos de novo sem chave.
