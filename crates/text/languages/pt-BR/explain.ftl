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
        [one] { $messages } destas mensagens não diz nada sobre o TLS. Outras linhas do arquivo dizem; por isso, ali a falta de informação significa “Sem TLS”.
       *[other] { $messages } destas mensagens não dizem nada sobre o TLS. Outras linhas dos arquivos dizem; por isso, ali a falta de informação significa “Sem TLS”.
    }
silent-unknown =
    { $messages ->
        [one] { $messages } destas mensagens não diz nada sobre o TLS, e o arquivo não permite determinar o que isso significa: ela não entra em nenhuma porcentagem.
       *[other] { $messages } destas mensagens não dizem nada sobre o TLS, e os arquivos não permitem determinar o que isso significa: elas não entram em nenhuma porcentagem.
    }
