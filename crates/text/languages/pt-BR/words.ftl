days = { $from } a { $to }

## Direções e classes de TLS, como tabelas e gráficos as chamam

direction-inbound = Entrada
direction-outbound = Saída
class-none = Sem TLS
class-ssl = SSL
class-tls10 = TLS 1.0
class-tls11 = TLS 1.1
class-tls12 = TLS 1.2
class-tls13 = TLS 1.3
class-tls-unversioned = TLS, versão não informada
class-not-recorded = Não registrado

## Formatos de arquivo

format-exo-extended-trace = Rastreamento de mensagens estendido
format-exo-enhanced-summary = Resumo avançado
format-exo-summary = Resumo do rastreamento
format-exo-trace-detail = Detalhe do rastreamento
format-exo-connector-messages = Relatório de conectores, uma linha por mensagem
format-connector-report = Relatório de conectores, uma linha por dia
format-exchange-tracking-log = Log de controle de mensagens
format-exchange-smtp-receive-log = Log de recebimento SMTP
format-exchange-smtp-send-log = Log de envio SMTP
format-message-headers = Cabeçalhos de mensagens
format-postfix-log = Log do Postfix
format-exim-log = Log do Exim
format-sendmail-log = Log do Sendmail
format-tls-report = Relatório TLS
format-connector-list = Lista de conectores
format-saved-report = Relatório salvo
format-mapped-table = Tabela mapeada
format-mapping = Mapeamento de colunas
format-smtp-auth-report = Relatório de clientes de autenticação SMTP

## O que um formato informa sobre o TLS, em poucas palavras

tells-version-and-connector = Versão do TLS, conector
tells-volume-by-connector = Volume por conector, sem versão do TLS
tells-volume = Volume, sem versão do TLS
tells-tls-without-version = Volume por conector, TLS sem versão
tells-version = Versão do TLS, sem conector
tells-sessions = Sessões de outros remetentes, não mensagens
tells-connectors = Tipos de conector, TLS forçado
tells-saved-report = O que o relatório continha
tells-mapped-table = O que se informou sobre as colunas
tells-mapping = Como outros arquivos são lidos
tells-accounts = Contas que enviam pelos seus servidores, versão do TLS

## Opções

connector-on-premises = Local
connector-partner = Parceiro
unit-messages = Contar mensagens
unit-recipients = Contar destinatários
source-traces = Rastreamentos
source-summaries = Relatórios diários
only-traces = Há rastreamentos e relatórios diários carregados. Eles podem conter as mesmas mensagens; por isso, não são somados: estes números são dos rastreamentos.
only-summaries = Há rastreamentos e relatórios diários carregados. Eles podem conter as mesmas mensagens; por isso, não são somados: estes números são dos relatórios diários.
unit-kept =
    Os relatórios diários mantêm a própria unidade: { $unit ->
        [recipients] destinatários
       *[messages] mensagens
    }.

## Fluxos: um conector com sua direção, ou os emails sem conector

flow-from = De { $connector }
flow-to = Para { $connector }
flow-from-internet = Da internet, sem conector
flow-to-internet = Para a internet, sem conector

## Quanto de um fluxo foi protegido: uma frase

when-past-week = Na última semana
when-day = Em { $day }
when-between = De { $days }
messages-protected =
    { $volume ->
        [one] { $when }, { $direction ->
            [inbound] sua organização recebeu { $volume } mensagem
           *[outbound] sua organização enviou { $volume } mensagem
        }, da qual { $protected } foi protegida em trânsito (por TLS).
       *[other] { $when }, { $direction ->
            [inbound] sua organização recebeu { $volume } mensagens
           *[outbound] sua organização enviou { $volume } mensagens
        }, das quais { $protected } foram protegidas em trânsito (por TLS).
    }
recipients-protected =
    { $volume ->
        [one] { $when }, { $direction ->
            [inbound] sua organização recebeu mensagens para { $volume } destinatário
           *[outbound] sua organização enviou mensagens a { $volume } destinatário
        }, das quais { $protected } foram protegidas em trânsito (por TLS).
       *[other] { $when }, { $direction ->
            [inbound] sua organização recebeu mensagens para { $volume } destinatários
           *[outbound] sua organização enviou mensagens a { $volume } destinatários
        }, das quais { $protected } foram protegidas em trânsito (por TLS).
    }
messages-none =
    { $when }, { $direction ->
        [inbound] sua organização recebeu { $volume } mensagens
       *[outbound] sua organização enviou { $volume } mensagens
    }; portanto, não há { $protected } a mostrar.
recipients-none =
    { $when }, { $direction ->
        [inbound] sua organização recebeu mensagens para { $volume } destinatários
       *[outbound] sua organização enviou mensagens a { $volume } destinatários
    }; portanto, não há { $protected } a mostrar.
messages-not-told =
    { $volume ->
        [one] { $when }, { $direction ->
            [inbound] sua organização recebeu { $volume } mensagem
           *[outbound] sua organização enviou { $volume } mensagem
        }. Nestes arquivos, a proteção em trânsito consta como { $protected }.
       *[other] { $when }, { $direction ->
            [inbound] sua organização recebeu { $volume } mensagens
           *[outbound] sua organização enviou { $volume } mensagens
        }. Nestes arquivos, a proteção em trânsito consta como { $protected }.
    }
recipients-not-told =
    { $volume ->
        [one] { $when }, { $direction ->
            [inbound] sua organização recebeu mensagens para { $volume } destinatário
           *[outbound] sua organização enviou mensagens a { $volume } destinatário
        }. Nestes arquivos, a proteção em trânsito consta como { $protected }.
       *[other] { $when }, { $direction ->
            [inbound] sua organização recebeu mensagens para { $volume } destinatários
           *[outbound] sua organização enviou mensagens a { $volume } destinatários
        }. Nestes arquivos, a proteção em trânsito consta como { $protected }.
    }
no-share-of-none = nenhuma porcentagem
no-share-told = não registrada

## Quantidades

amount =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinatário
           *[other] { $amount } destinatários
        }
       *[messages] { $amount ->
            [one] { $amount } mensagem
           *[other] { $amount } mensagens
        }
    }
not-recorded =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinatário: sem informações de TLS nos arquivos, fora das porcentagens
           *[other] { $amount } destinatários: sem informações de TLS nos arquivos, fora das porcentagens
        }
       *[messages] { $amount ->
            [one] { $amount } mensagem: sem informações de TLS nos arquivos, fora das porcentagens
           *[other] { $amount } mensagens: sem informações de TLS nos arquivos, fora das porcentagens
        }
    }
more-than = mais de { $share }
less-than = menos de { $share }
bytes =
    { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }
bytes-kb = { $value } KB
bytes-mb = { $value } MB
bytes-gb = { $value } GB
bytes-tb = { $value } TB
rows-shown =
    { $all ->
        [one] { $shown } de { $all } linha
       *[other] { $shown } de { $all } linhas
    }

## Intervalos de dias

range-past-week = Última semana
range-between = De { $days }
nothing-in-range = Nada neste intervalo. Os arquivos vão de { $days }.

## Leitura

read-files =
    { $files ->
        [one] { $files } arquivo lido
       *[other] { $files } arquivos lidos
    }
progress = { $done } de { $all }
progress-speed = { $done } de { $all }, { $speed } por segundo
progress-left =
    { $seconds ->
        [one] { $done } de { $all }, falta { $seconds } segundo
       *[other] { $done } de { $all }, faltam { $seconds } segundos
    }
progress-speed-left =
    { $seconds ->
        [one] { $done } de { $all }, { $speed } por segundo, falta { $seconds } segundo
       *[other] { $done } de { $all }, { $speed } por segundo, faltam { $seconds } segundos
    }
past-limits = É mais do que se sabe que esta página consegue ler de uma vez: { $bytes } em { $files } arquivos. A leitura continua; se o navegador ficar sem memória, leia menos arquivos ou use a linha de comando, que lê quantos forem.
remove-file = Remover { $file }

list-between = ,{" "}
sentence-end = .{""}
sentence-between = {" "}
