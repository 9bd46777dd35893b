title = Prontos para forçar o TLS
hint = Parceiros com mensagens suficientes, por tempo suficiente, e nenhuma abaixo de um nível. Para eles, o TLS pode ser forçado sem perda de emails. Basta uma mensagem abaixo do nível para que um parceiro não esteja pronto.
level = Nunca abaixo de
messages = Mensagens, no mínimo
days = Dias, no mínimo, da primeira à última mensagem
only-ready = Somente os que estão prontos
result = Resultado
nobody = Nenhum email com um parceiro nestes dias.
nobody-ready = Nenhum parceiro está pronto para isso. Escolha mais dias ou exija menos.
settings = Configurações para copiar
settings-hint = Nada é executado. Leia o que copiar e experimente primeiro com um único parceiro.
server = Para
encryption-only = Este servidor não consegue exigir a versão para um parceiro: as configurações exigem criptografia, e a versão será a que os dois lados ainda oferecerem.
addresses = Um conector de recebimento reconhece os parceiros pelos endereços IP. Preencha-os onde aparece ADDRESSES.
left-out = Omitidos, porque o nome não é um domínio simples:
email = Email para o parceiro
email-hint = Confira o texto e preencha o que está entre colchetes.
longer = Mostrar os últimos 30 dias
looking-up = Verificando o que o TLS barrou. Antes disso, nenhum parceiro é considerado pronto. Se demorar, vá para outra área e volte para tentar mais uma vez.

## Se um parceiro está pronto

summary = Prontos: { $ready } de { $all }.
ready = Pronto
not-ready =
    Não está pronto: { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinatário
           *[other] { $amount } destinatários
        }
       *[messages] { $amount ->
            [one] { $amount } mensagem
           *[other] { $amount } mensagens
        }
    } abaixo do nível
not-ready-worst =
    Não está pronto: { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinatário
           *[other] { $amount } destinatários
        }
       *[messages] { $amount ->
            [one] { $amount } mensagem
           *[other] { $amount } mensagens
        }
    } abaixo do nível ({ $class }, pela última vez em { $day })
not-ready-stopped =
    Não está pronto: o TLS barrou { $attempts ->
        [one] { $attempts } tentativa
       *[other] { $attempts } tentativas
    }
cannot-tell =
    Impossível determinar: os arquivos não informam como { $unit ->
        [recipients] { $amount ->
            [one] foi protegido o email para { $amount } destinatário
           *[other] foram protegidos os emails para { $amount } destinatários
        }
       *[messages] { $amount ->
            [one] { $amount } mensagem foi protegida
           *[other] { $amount } mensagens foram protegidas
        }
    }
too-few =
    Poucos dados para avaliar: { $messages ->
        [one] { $messages } mensagem
       *[other] { $messages } mensagens
    } em { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
too-few-days =
    { $shown ->
        [one] Só { $shown } dia está selecionado
       *[other] Só { $shown } dias estão selecionados
    }, e { $wanted ->
        [one] é exigido { $wanted }
       *[other] são exigidos { $wanted }
    }.

## Configurações para copiar

would-have-stopped =
    Se estas configurações estivessem em vigor nestes dias, teriam barrado { $stopped } de { $unit ->
        [recipients] { $whole ->
            [one] { $whole } destinatário
           *[other] { $whole } destinatários
        }
       *[messages] { $whole ->
            [one] { $whole } mensagem
           *[other] { $whole } mensagens
        }
    } com estes parceiros.
remark-from = Mailflow Insight, com base nos emails de { $from } a { $to }.
remark-level = Nenhuma mensagem destes parceiros ficou abaixo de: { $level }.
remark-review = Revisar em { $day }.

## Um email para um parceiro, pronto para envio

email-counted =
    Emails que { $direction ->
        [inbound] recebemos de
       *[outbound] enviamos para
    } { $domain }, de { $from } a { $to }: { $unit ->
        [recipients] { $whole ->
            [one] { $whole } destinatário
           *[other] { $whole } destinatários
        }
       *[messages] { $whole ->
            [one] { $whole } mensagem
           *[other] { $whole } mensagens
        }
    }
email-none-below =
    { $counted }, { $unit ->
        [recipients] nenhum
       *[messages] nenhuma
    } abaixo deste nível: { $level }.

    A partir de [data], vamos exigir esse nível para todos os emails deste tipo. Os emails que não o atenderem serão então recusados ou devolvidos.
email-some-below =
    { $counted }, sendo { $below } abaixo deste nível: { $level }.

    Gostaríamos de exigir esse nível para todos os emails deste tipo a partir de [data]. Por favor, informem-nos até quando seus servidores poderão atendê-lo, ou quais deles não poderão.
email-some-below-last =
    { $counted }, sendo { $below } abaixo deste nível: { $level }, pela última vez em { $day }.

    Gostaríamos de exigir esse nível para todos os emails deste tipo a partir de [data]. Por favor, informem-nos até quando seus servidores poderão atendê-lo, ou quais deles não poderão.
email-text =
    Para: postmaster@{ $domain }
    Assunto: TLS para os emails entre { $domain } e [nossa organização]

    Olá,

    { $finding }

    Podemos informar os servidores, os horários e os IDs das mensagens, se desejarem.

    {"["}Nome]
