title = Resultados neste navegador
first-kept = A partir de agora, seus resultados ficam neste navegador até a próxima visita. Os arquivos em si não são guardados.
forget = Limpar os resultados salvos
turn-off = Desativar
restore-failed = Não foi possível carregar os resultados salvos neste navegador. Limpe-os e solte os arquivos de novo.
collector-lost = A contagem foi interrompida duas vezes; por isso, a lista de arquivos está vazia. Adicione-os de novo, poucos de cada vez, para descobrir qual deles a interrompe.
no-workers = Este navegador não executa a parte da página que lê arquivos. Recarregue a página, tente outro navegador ou um mais recente, ou use a linha de comando.
forgotten = Todos os resultados salvos foram limpos. O que está na tela permanece até que você feche a página.
not-forgotten = Este navegador não limpou os resultados salvos. Exclua os dados deste site nas configurações do navegador.
turned-off = Nada mais é guardado, e os resultados salvos foram limpos. Você pode ativar isso de novo em Arquivos.
nothing-kept = No momento, nada é guardado.
only-counts = Os arquivos restaurados não podem ser lidos novamente, porque só foi guardado o que se contou deles. Solte-os de novo para que sejam lidos com estes domínios.
refused = Este navegador não permite guardar nada aqui. O motivo pode ser uma janela privativa. Depois de recarregar a página, será preciso soltar os arquivos de novo.
update-ready = Uma nova versão desta página está pronta. Depois de recarregar, talvez seja preciso soltar os arquivos de novo.
reload = Recarregar
later = Mais tarde
undo = Desfazer
replace-instead = Substituir
sample-beside = Os dados de exemplo não são adicionados aos seus próprios arquivos, porque os números não seriam verdadeiros para ninguém. Remova todos os arquivos antes para vê-los.

## Arquivos de uma visita anterior

restored-on =
    Restaurado deste navegador: { $files ->
        [one] { $files } arquivo, lido em { $day }.
       *[other] { $files } arquivos, lidos em { $day }.
    }
restored-between =
    Restaurado deste navegador: { $files ->
        [one] { $files } arquivo, lido entre { $from } e { $to }.
       *[other] { $files } arquivos, lidos entre { $from } e { $to }.
    }
other-version =
    { $files ->
        [one] { $files } arquivo foi guardado por outra versão desta página e não pode mais ser usado: solte-o de novo.
       *[other] { $files } arquivos foram guardados por outra versão desta página e não podem mais ser usados: solte-os de novo.
    }
damaged =
    { $files ->
        [one] O que se guardou de { $files } arquivo estava danificado: solte-o de novo.
       *[other] O que se guardou de { $files } arquivos estava danificado: solte-os de novo.
    }
files-kept =
    { $files ->
        [one] { $files } arquivo está guardado, { $size }.
       *[other] { $files } arquivos estão guardados, { $size }.
    }
too-large = “{ $name }” não está guardado: o que se contou dele ocupa { $size }, e são guardados no máximo { $most } ao todo. Depois de recarregar a página, será preciso soltá-lo de novo.
no-room = “{ $name }” não está guardado: o navegador não tem mais espaço para esta página. Depois de recarregá-la, será preciso soltá-lo de novo.

## O que aconteceu com os arquivos

removed =
    { $files ->
        [one] { $files } arquivo foi removido.
       *[other] { $files } arquivos foram removidos.
    }
added-to =
    { $files ->
        [one] { $files } arquivo foi adicionado
       *[other] { $files } arquivos foram adicionados
    } a { $restored ->
        [one] { $restored } arquivo
       *[other] { $restored } arquivos
    } de uma visita anterior; os números são de todos eles.
