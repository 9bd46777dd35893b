title = Uma mensagem
time = Data e hora
line = Linha
fate = Como foi contada
private = Confidencial: cita arquivos, conectores e uma mensagem. Não faz parte de nenhum relatório nem de nenhum link.
sessions = linhas de uma sessão
about = Todas as linhas dos arquivos sobre uma mensagem, como cada uma foi contada ou por que não foi. Para isso, os arquivos são lidos novamente, e nada disso é guardado.
id = Message-ID, ID da mensagem de rede ou ID da fila
id-hint = Como aparece nos arquivos, com ou sem os sinais de menor e maior: não sai deste navegador.
look-up = Procurar
looking = Procurando nos arquivos
failed = Não foi possível procurar: o navegador interrompeu a leitura. Tente novamente, com menos arquivos se falhar outra vez.
save = Salvar como JSON
no-files = Aqui só estão as contagens dos arquivos, porque eles foram lidos em uma visita anterior. Solte-os de novo para procurar uma mensagem neles.

## Quantas linhas são sobre ela

found =
    { $lines ->
        [one] { $lines } linha é sobre a mensagem “{ $id }”
       *[other] { $lines } linhas são sobre a mensagem “{ $id }”
    }, em { $files ->
        [one] { $files } arquivo
       *[other] { $files } arquivos
    }.
not-found = nenhuma linha dos arquivos é sobre “{ $id }”: uma mensagem é encontrada pelo Message-ID, pelo ID da mensagem de rede ou pelo ID da fila, como aparecem nos arquivos
is-nowhere = Nenhuma linha dos arquivos é sobre “{ $id }”. Uma mensagem é encontrada pelo Message-ID, pelo ID da mensagem de rede ou pelo ID da fila, como aparecem nos arquivos.
not-in-restored =
    { $files ->
        [one] { $files } arquivo foi lido em uma visita anterior, e só as contagens dele estão aqui: solte-o de novo para que a busca o inclua.
       *[other] { $files } arquivos foram lidos em uma visita anterior, e só as contagens deles estão aqui: solte-os de novo para que a busca os inclua.
    }
unreadable = Fora da busca, porque o navegador não consegue mais ler: { $names }. O arquivo foi movido, alterado ou removido depois de ser solto; solte-o de novo.
place-of-line = { $file }, linha { $line }
file-and-sheet = { $file }, planilha “{ $sheet }”
place-of-row = { $file }, planilha “{ $sheet }”, linha { $row }

## O que foi feito de uma linha: o que está em uma coluna de tabela

fate-counts = conta
fate-outside-range = fora dos dias solicitados
fate-same-as = a mesma transferência que { $place }
fate-gives-way-to = dá lugar a { $place }, de um formato que informa mais
fate-other-server = outro servidor da organização também a registrou, e é essa linha que conta
fate-tentative = ao lado há uma linha que informa com certeza que ela saiu, e é essa que conta
fate-skipped = não conta: { $reason }
fate-file-refused = nada do arquivo dela conta
fate-sheet-not-counted = nada da planilha dela conta: conta a primeira planilha com um cabeçalho conhecido
fate-says = diz algo sobre ela, mas não é uma transferência

## Como quantas mensagens conta

counts-none = Não conta como mensagem.
counts-inbound =
    { $inbound ->
        [one] Conta como { $inbound } mensagem de entrada.
       *[other] Conta como { $inbound } mensagens de entrada.
    }
counts-outbound =
    { $outbound ->
        [one] Conta como { $outbound } mensagem de saída.
       *[other] Conta como { $outbound } mensagens de saída.
    }
counts-both = Conta como { $all } mensagens: { $inbound } de entrada, { $outbound } de saída.

not-in-sums =
    { $files ->
        [one] { $files } arquivo contém números e nenhuma linha: procure a mensagem nos arquivos com que ele foi feito.
       *[other] { $files } arquivos contêm números e nenhuma linha: procure a mensagem nos arquivos com que eles foram feitos.
    }
