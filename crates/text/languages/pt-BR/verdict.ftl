threshold = Limite
no-earlier = sem dados anteriores
show-them = Mostrar
to-fix = Remetentes e destinatários a corrigir primeiro
senders = Remetentes
recipients = Destinatários
looking-up = Descobrindo quem são…
look-up = Descobrir quem são
private = Os domínios aparecem somente nesta tela: nunca fazem parte de um link ou de um relatório, e só vão para o papel se você decidir citá-los.
worst = Pior versão
last-seen = Última vez
action = Ação
show-servers = Servidores
name-domains = Citar os domínios a corrigir
name-domains-hint = Os remetentes e destinatários com mais emails abaixo do limite, pelo nome. Nada mais no papel cita domínios.
domains-asked = Procurando os domínios…
domains-ready = Os domínios estão prontos para impressão.

## Limites

threshold-tls12 = TLS 1.2 ou posterior
threshold-tls13 = TLS 1.3
threshold-encrypted = Criptografado
below-tls12 = abaixo de TLS 1.2
below-tls13 = abaixo de TLS 1.3
below-encrypted = sem criptografia TLS

## A que se refere a porcentagem

share-of-all =
    { $met } de { $unit ->
        [recipients] { $all ->
            [one] { $all } destinatário
           *[other] { $all } destinatários
        }
       *[messages] { $all ->
            [one] { $all } mensagem
           *[other] { $all } mensagens
        }
    }
known-for-none =
    { $what ->
        [encrypted] Não se sabe se houve criptografia
       *[version] Não se conhece a versão do TLS
    } em { $unit ->
        [recipients] { $all ->
            [one] nenhum de { $all } destinatário
           *[other] nenhum dos { $all } destinatários
        }
       *[messages] { $all ->
            [one] nenhuma de { $all } mensagem
           *[other] nenhuma das { $all } mensagens
        }
    }
known-for-some =
    { $what ->
        [encrypted] Sabe-se se houve criptografia
       *[version] A versão do TLS é conhecida
    } em { $known } de { $unit ->
        [recipients] { $all ->
            [one] { $all } destinatário
           *[other] { $all } destinatários
        }
       *[messages] { $all ->
            [one] { $all } mensagem
           *[other] { $all } mensagens
        }
    }: { $met } ({ $share }) { $what ->
        [encrypted] com criptografia
       *[version] com { $threshold }
    }

## Como ela mudou

unchanged = sem mudança
almost-unchanged = quase sem mudança
points-moved =
    { $size ->
        [one-point] { $points } ponto
        [below-two] { $points } ponto
       *[more] { $points } pontos
    }
was-on = { $share } em { $day }
was-between = { $share } no período de { $days }
by-week = { $weeks } semanas, de { $first } a { $last }

## O que não alcança o limite

below-amount =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinatário de emails
           *[other] { $amount } destinatários de emails
        }
       *[messages] { $amount ->
            [one] { $amount } mensagem
           *[other] { $amount } mensagens
        }
    }
below-of-domains =
    { $amount } { $direction ->
        [inbound] de
       *[outbound] para
    } { $domains ->
        [one] { $domains } domínio
       *[other] { $domains } domínios
    }
below-all-clear = { $amount } sem criptografia
below-some-clear = { $amount } { $below }, sendo { $clear } sem criptografia
below-none-clear = { $amount } { $below }, mas nada sem criptografia
nothing-below = Nada { $below }
nothing-below-known = Nada { $below }, até onde se sabe

last-days-in-files =
    { $days ->
        [1] o último dia nos arquivos
       *[other] os últimos { $days } dias nos arquivos
    }
show-all = Mostrar todos ({ $partners })
messages-below =
    { $unit ->
        [recipients] Destinatários { $below }
       *[messages] Mensagens { $below }
    }
