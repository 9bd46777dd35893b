title = Comparado com o manifesto
days = Dias
all-as-it-says =
    { $files ->
        [1] O arquivo está como diz o manifesto, byte por byte, e todos os números também.
       *[other] Todos os { $files } arquivos estão como diz o manifesto, byte por byte, e todos os números também.
    }
other-release = O manifesto foi criado com { $then }; esta versão é { $now }: comparam-se os arquivos e os números, mas não os bytes do relatório.

## O que está diferente

missing = { $file }: ausente
changed = { $file }: alterado ({ $now } bytes, antes { $before })
changed-same-size = { $file }: alterado ({ $now } bytes, como antes)
additional = { $file }: não está no manifesto
additional-same-bytes = { $file }: não está no manifesto e tem os mesmos bytes que { $missing }
unreadable = { $file }: não pode ser lido, por isso ninguém sabe se é o mesmo
read-otherwise = { $file }: os mesmos bytes, mas agora a leitura dá outro resultado
number = { $what }: { $now }, antes { $before }
nothing-now = Nesses dias, nada mais pode ser contado.
nothing-then = Naquela vez, nada pôde ser contado.
report = O relatório (JSON) não é o mesmo, byte por byte.
differences =
    { $count ->
        [one] { $count } item não está como diz o manifesto
       *[other] { $count } itens não estão como diz o manifesto
    }
