title = Escrever os comandos para mim
intro = Escolha o que você pode fazer e os dias. O que você digitar não sai desta página.
role = O que você pode fazer
from = Primeiro dia
to = Último dia
domains = Seus domínios próprios, separados por vírgulas
notify = Endereço de email a ser avisado quando estiver pronto (pode ficar vazio)
commands = Comandos
not-run = Confira os comandos antes de executá-los. Nada é executado aqui.
missing = O que ainda falta
how = Como obter

## O que uma pessoa pode fazer, e onde

role-reports = Exchange Online: relatórios
role-extended-trace = Exchange Online: rastreamentos com TLS
role-summary-trace = Exchange Online: rastreamentos imediatos, sem TLS
role-exchange-server = Exchange Server
role-postfix = Postfix

## Por que não há comandos

error-days = O último dia é anterior ao primeiro.
error-too-old = O Exchange Online mantém os dados de { $days } dias. O primeiro dia que pode ser solicitado é { $day }.
error-to-come = Esses dias ainda não chegaram.
error-no-domain = Informe pelo menos um dos seus domínios próprios, como contoso.com.
error-domain = “{ $typed }” não é um domínio como contoso.com.
error-address = “{ $typed }” não é um endereço de email como admin@contoso.com.
error-too-many = Seriam { $searches } pesquisas, e são permitidas { $most } por dia. Escolha menos dias ou domínios.

## O que saber sobre os comandos

remark-earliest = O Exchange Online mantém os dados de { $days } dias; por isso, o início é { $day }.
remark-last-hours = As últimas horas de hoje ainda não constam: faltam até quatro horas.
takes-one-search = Uma pesquisa, pronta em meia hora ou mais.
takes-searches = { $searches } pesquisas de no máximo uma semana cada, para que nenhum arquivo seja cortado em 100.000 linhas; cada uma fica pronta em meia hora ou mais, todas em paralelo.
takes-slow-searches = { $searches } pesquisas de no máximo uma semana cada; cada uma pode levar algumas horas, todas em paralelo.
takes-pages = O comando continua enquanto houver páginas: 5.000 linhas cada, no máximo 100 páginas a cada cinco minutos. 100.000 mensagens levam cerca de um minuto.
takes-copying = Leva o tempo de copiar os logs, que muitas vezes têm alguns gigabytes. Execute no Exchange Management Shell, com uma conta que possa ler os discos dos servidores.
takes-at-once = Leva alguns segundos.

## O que ainda falta, e qual arquivo contém

only-one-direction =
    { $missing ->
        [inbound] Você só tem emails de saída; { $file }.
       *[outbound] Você só tem emails de entrada; { $file }.
    }
only-one-direction-on =
    { $missing ->
        [inbound] De { $from } a { $to }, você só tem emails de saída; para esses dias, { $file }.
       *[outbound] De { $from } a { $to }, você só tem emails de entrada; para esses dias, { $file }.
    }
missing-inbound-report = ainda falta o relatório de entrada
missing-outbound-report = ainda falta o relatório de saída
missing-inbound-trace = ainda falta um rastreamento com seus domínios como destinatários
missing-outbound-trace = ainda falta um rastreamento com seus domínios como remetentes
missing-receive-logs = ainda faltam os logs de recebimento (RECV….LOG)
missing-send-logs = ainda faltam os logs de envio (SEND….LOG)
missing-inbound-server-log = ainda falta o log do servidor que cuida dos emails de entrada
missing-outbound-server-log = ainda falta o log do servidor que cuida dos emails de saída
missing-inbound-not-mails = os emails em si só mostram o caminho de entrada, e ainda falta um relatório ou log com emails de entrada
missing-outbound-not-mails = os emails em si só mostram o caminho de entrada, e ainda falta um relatório ou log com emails de saída
missing-inbound-file = ainda falta um arquivo com emails de entrada
missing-outbound-file = ainda falta um arquivo com emails de saída
missing-lists-online =
    { $connectors ->
        [1] Os arquivos não informam o tipo de um conector nem se ele força o TLS; ainda faltam as listas de Get-InboundConnector e Get-OutboundConnector.
       *[other] Os arquivos não informam o tipo de { $connectors } conectores nem se eles forçam o TLS; ainda faltam as listas de Get-InboundConnector e Get-OutboundConnector.
    }
missing-lists-server =
    { $connectors ->
        [1] Os arquivos não informam o tipo de um conector nem se ele força o TLS; ainda faltam as listas de Get-ReceiveConnector e Get-SendConnector.
       *[other] Os arquivos não informam o tipo de { $connectors } conectores nem se eles forçam o TLS; ainda faltam as listas de Get-ReceiveConnector e Get-SendConnector.
    }
