map = Mapear as colunas…
change = Alterar o mapeamento…
columns = Colunas…
title = Mapear as colunas
known-title = Qual coluna foi usada para quê
looking = Examinando o arquivo…
not-read = O arquivo não pode mais ser lido. Solte-o de novo.
no-table = Nenhuma tabela foi encontrada no início deste arquivo.
intro = Relacione as colunas. O que pôde ser reconhecido já está preenchido; confira. Nada é contado até que você clique em Aplicar.
known-intro = Este tipo de tabela é conhecido; portanto, não é preciso informar nada. As colunas dela são lidas assim.
meanings = Colunas
nowhere = Não está nesta tabela
columns-group = Colunas
fixed-group = O mesmo para todas as linhas
fixed-name = Um conector que você informa
fixed-name-value = Nome do conector
fixed-text = Um valor que você digita
fixed-text-value = Valor para todas as linhas
direction-words = Palavras para a direção
tls-words = Palavras para o TLS
words-hint = Cada palavra que aparece na coluna e o que ela significa.
word = Palavra
rows = Linhas
word-means = Significa
not-explained = Sem explicação
empty-cells = Uma célula vazia não diz nada: a mensagem dela fica como “não registrado”, nunca como “Sem TLS”.
preview = As primeiras linhas
checking = Verificando o arquivo inteiro…
name = Nome do mapeamento
keep = Guardar neste navegador, para outros arquivos com estas colunas
apply = Aplicar
save-file = Salvar em um arquivo
load-file = Carregar de um arquivo
forget = Esquecer este mapeamento
not-a-mapping = Este arquivo não é um mapeamento de colunas salvo aqui.
other-table = Este mapeamento é de uma tabela com outras colunas; o que corresponde foi aproveitado.
newer-mapping = Uma versão mais recente desta página gravou este mapeamento. Recarregue a página.

## O que uma coluna pode significar

meaning-time = Data e hora
meaning-direction = Direção
meaning-tls = Versão do TLS
meaning-cipher = Cifra
meaning-connector = Conector
meaning-connector-type = Tipo de conector
meaning-forced-tls = TLS forçado?
meaning-network-message-id = ID da mensagem de rede
meaning-message-id = Message-ID
meaning-remote-server = Servidor remoto
meaning-sender = Remetente
meaning-recipients = Destinatários
meaning-count = Número de mensagens
hint-time = Obrigatória. Sem diferença em relação ao UTC, é UTC.
hint-direction = Obrigatória, a menos que remetente e destinatários a indiquem pelos seus domínios próprios (veja Arquivos).
hint-tls = Uma versão, ou se o TLS foi usado.
hint-cipher = Indica o TLS onde a versão não o faz.
hint-connector = Células vazias são emails sem conector.
hint-connector-type = OnPremises ou Partner.
hint-forced-tls = Sim ou não.
hint-network-message-id = As linhas de uma mesma mensagem são contadas uma só vez.
hint-message-id = O mesmo, onde não há ID da mensagem de rede.
hint-remote-server = Mostrado com os remetentes e destinatários de um número.
hint-sender = O domínio dele é mostrado para emails de entrada.
hint-recipients = Endereços, ou quantos são.
hint-count = Somente quando uma linha representa várias mensagens.

## O que uma palavra diz da direção

course-inbound = Entrada
course-outbound = Saída
course-not-counted = Não contado

## Por que nenhuma linha pode ser lida ainda

gap-no-time = Escolha a coluna com a data e hora.
gap-no-direction = Escolha a coluna com a direção, ou uma direção para todas as linhas; ou remetente e destinatários.
gap-no-such-column = A tabela não tem a coluna “{ $name }”.

## A visualização

rows-readable =
    { $rows ->
        [one] { $readable } de { $rows } linha pode ser lida
       *[other] { $readable } de { $rows } linhas podem ser lidas
    }
first-rows-readable =
    { $rows ->
        [one] Das primeiras linhas, { $readable } de { $rows } pode ser lida
       *[other] Das primeiras { $rows } linhas, { $readable } podem ser lidas
    }
messages-counted =
    { $messages ->
        [one] { $messages } mensagem a contar
       *[other] { $messages } mensagens a contar
    }

## Nomes de campos e botões

meaning-of-word = Significado de “{ $word }”
