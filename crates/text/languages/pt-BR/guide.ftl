intro = O primeiro é o que responde mais diretamente “qual TLS?”. Arquivos de vários tipos, e quantos você quiser, podem ser soltos juntos: o que se sobrepõe é contado uma só vez.
where-it-runs = Onde seu email está hospedado?
exchange-online = Exchange Online
exchange-server = Exchange Server
other-server = Outro servidor
only-mails = Só tenho uma mensagem
something-else = Outra coisa
before = O que ativar antes
ways = Onde encontrar
commands = Comandos
limits = Restrições

## Exchange Online

connector-messages-name = Relatório de conectores, uma linha por mensagem
connector-messages-tells = Versão do TLS, conector e direção de cada mensagem.
connector-messages-ways--1 = Centro de administração do Exchange: `Relatórios` (Reports) › `Fluxo de email` (Mail flow) › `Inbound messages report`, depois `Outbound messages report` › `Solicitar relatório` (Request report). A versão do TLS é um dos filtros; deixe-o vazio para obter todas.
connector-messages-limits = Até 90 dias atrás, 100.000 linhas por arquivo (solicite vários intervalos menores), 250 pesquisas por dia; pronto em meia hora ou mais.
extended-trace-name = Rastreamento de mensagens estendido (MTDetail_….csv)
extended-trace-tells = Versão do TLS e conector de cada mensagem, a partir dos eventos dela.
extended-trace-ways--1 = Centro de administração do Exchange: `Fluxo de email` (Mail flow) › `Rastreamento de mensagens` (Message trace) › `Iniciar um rastreamento` (Start a trace) › tipo de relatório `Estendido` (Extended), com remetentes ou destinatários como `*@contoso.com`
extended-trace-limits = Até 90 dias atrás. O centro fornece 1.000 mensagens; o PowerShell, 100.000 linhas. Pronto em algumas horas; faltam as últimas quatro.
connector-report-name = Exportação do relatório de conectores, uma linha por dia
connector-report-tells = Versões do TLS por dia e por conector, já totalizadas. Nunca somadas aos rastreamentos.
connector-report-ways--1 = Centro de administração do Exchange: `Relatórios` (Reports) › `Fluxo de email` (Mail flow) › `Inbound messages report` ou `Outbound messages report` › `Exportar` (Export)
connector-report-limits = Não cita remetentes, destinatários nem servidores.
trace-detail-name = Detalhe do rastreamento de algumas mensagens
trace-detail-tells = Versão do TLS das mensagens que você escolher; às vezes, o conector.
trace-detail-ways--1 = Pelo Microsoft Graph, com a permissão `ExchangeMessageTrace.Read.All`: `…/messageTraces/ID/getDetailsByRecipient(recipientAddress='b@contoso.com')`, salvo como `.json`
trace-detail-limits = 100 solicitações a cada cinco minutos, uma por mensagem e destinatário: serve para poucas mensagens. O que não traz nada sobre o TLS fica como “não registrado”.
enhanced-summary-name = Resumo avançado (MTSummary_….csv)
enhanced-summary-tells = Volume por conector. Sem versão do TLS.
enhanced-summary-ways--1 = Centro de administração do Exchange: como o rastreamento estendido, com o tipo de relatório `Resumo avançado` (Enhanced summary)
enhanced-summary-limits = Até 90 dias atrás; 50.000 mensagens pelo centro, 100.000 linhas pelo PowerShell.
summary-name = Resumo do rastreamento
summary-tells = Volume. Sem versão do TLS, sem conector.
summary-ways--1 = Centro de administração do Exchange: `Fluxo de email` (Mail flow) › `Rastreamento de mensagens` (Message trace) › `Iniciar um rastreamento` (Start a trace) › `Relatório de resumo` (Summary report) › `Exportar resultados` (Export results)
summary-ways--2 = Ou pelo Microsoft Graph, com a permissão `ExchangeMessageTrace.Read.All`: `GET /v1.0/admin/exchange/tracing/messageTraces`, salvo como `.json`
summary-limits = Até 90 dias atrás, dez dias e 5.000 linhas por consulta. Precisa dos seus domínios próprios para determinar a direção de algumas mensagens (veja Arquivos).
connector-list-name = Listas de conectores
connector-list-tells = O tipo de cada conector e se ele força o TLS, para os rastreamentos que não o informam; e os conectores pelos quais não passou nada.
connector-list-limits = As duas primeiras são para o Exchange Online; as duas últimas, para o Exchange Server.

## Exchange Server

protocol-log-name = Logs de protocolo SMTP (RECV….LOG, SEND….LOG)
protocol-log-tells = Versão do TLS e conector de cada sessão: a melhor fonte dos seus próprios servidores.
protocol-log-before = Por padrão, só o conector de recebimento `Default Frontend` os grava (nenhum no Exchange 2010), e nada fica registrado do período anterior. No Exchange Management Shell, uma única vez:
protocol-log-ways--1 = Em `%ExchangeInstallPath%`, em cada servidor: `TransportRoles\Logs\FrontEnd\ProtocolLog` e `TransportRoles\Logs\Hub\ProtocolLog`; em servidores de Transporte de Borda, `TransportRoles\Logs\Edge\ProtocolLog`. Solte as pastas como estão.
protocol-log-limits = Por padrão, são mantidos 30 dias e 250 MB por pasta; o tipo de conector e o TLS forçado vêm das listas de conectores.
tracking-log-name = Logs de controle de mensagens (MSGTRK….LOG)
tracking-log-tells = Volume por conector e se o TLS foi usado; sem a versão.
tracking-log-ways--1 = Em `%ExchangeInstallPath%`: `TransportRoles\Logs\MessageTracking`. Eles vêm ativados por padrão.
tracking-log-limits = Por padrão, são mantidos 30 dias.

## Outros servidores de email

postfix-name = Postfix
postfix-tells = Versão do TLS de cada mensagem que entrou ou saiu.
postfix-before = Sem estas duas linhas, o Postfix não diz nada sobre o TLS:
postfix-ways--1 = O log de email: `/var/log/mail.log` ou `/var/log/maillog`, inclusive rotacionado e compactado (`mail.log.2.gz`)
postfix-limits = Até onde a rotação do log alcança. Sem linhas sobre o TLS, as mensagens ficam como “não registrado”.
exim-name = Exim
exim-tells = Versão do TLS de cada mensagem que entrou ou saiu.
exim-before = Nada para o TLS, a menos que `log_selector` retire `tls_cipher`, que vem por padrão. Para contar os destinatários das mensagens recebidas, acrescente `+received_recipients`.
exim-ways--1 = O log principal: `/var/log/exim4/mainlog` ou `/var/log/exim/main.log`, inclusive rotacionado e compactado
exim-limits = Até onde a rotação do log alcança.
sendmail-name = Sendmail
sendmail-tells = Versão do TLS de cada mensagem que entrou ou saiu.
sendmail-before = `LogLevel` deve ser 9 ou mais, que é o padrão (`confLOG_LEVEL` em `sendmail.mc`).
sendmail-ways--1 = O log de email: `/var/log/maillog` ou `/var/log/mail.log`, inclusive rotacionado e compactado
sendmail-limits = Até onde a rotação do log alcança.

## Emails avulsos

headers-name = Mensagens e seus cabeçalhos (.eml, .txt)
headers-tells = Versão do TLS no salto de entrada na sua organização, de cada mensagem.
headers-ways--1 = Outlook (clássico): `Arquivo` (File) › `Propriedades` (Properties) › `Cabeçalhos de Internet` (Internet headers); novo Outlook e Outlook na Web: `…` › `Exibir` (View) › `Exibir origem da mensagem` (View message source); Gmail: `⋮` › `Mostrar original` (Show original). Copie e cole acima.
headers-ways--2 = Ou salve as mensagens como `.eml` e solte a pasta.
headers-limits = Só na entrada, sem conector.

## O que outros informam, e outros programas

tls-report-name = Relatórios TLS de terceiros (RFC 8460)
tls-report-tells = Sessões com o seu domínio que foram criptografadas ou falharam, e por quê. Nunca somadas às mensagens.
tls-report-before = Um registro no seu DNS os pede às outras organizações:
tls-report-ways--1 = Salve os emails dessa caixa de correio ou seus anexos (`.json.gz`) e solte-os.
tls-report-limits = Um relatório por dia e por remetente, na maioria de grandes provedores.
any-table-name = Qualquer outra tabela
any-table-tells = O que as colunas dela informam: a exportação de um gateway, o resultado de uma consulta de busca avançada.
any-table-ways--1 = Solte uma tabela CSV, TSV ou JSON. Em `Arquivos`, escolha `Mapear as colunas…` e indique uma única vez quais colunas contêm a data e hora, a direção e a versão do TLS.
any-table-limits = A data e hora e a direção são obrigatórias. A falta de informação sobre o TLS fica como “não registrado”.
saved-report-name = Um relatório salvo aqui
saved-report-tells = O que ele continha quando foi salvo.
saved-report-ways--1 = `Exportar` › `Relatório (JSON)` ou `Tabela (CSV)` nesta página
saved-report-limits = Não cita remetentes, destinatários nem servidores.

## O que um tipo de arquivo não informa

cannot-exo-extended-trace = Não informa: o TLS, quando nenhuma mensagem de uma direção o cita. Nesse caso, obtenha o relatório de conectores, uma linha por mensagem.
cannot-exo-enhanced-summary = Não informa: o TLS. Obtenha o relatório de conectores, uma linha por mensagem, dos mesmos dias.
cannot-exo-summary = Não informa: o TLS e os conectores. Obtenha o relatório de conectores, uma linha por mensagem, dos mesmos dias.
cannot-exo-trace-detail = Contém só as mensagens que foram pedidas e não nomeia todos os conectores. Para ter tudo, obtenha o relatório de conectores, uma linha por mensagem.
cannot-exo-connector-messages = Não informa: o servidor remoto.
cannot-reports = Não informa: remetentes, destinatários e servidores. Para isso, obtenha o relatório de conectores, uma linha por mensagem.
cannot-exchange-tracking-log = Não informa: a versão do TLS. Obtenha os logs de protocolo SMTP dos mesmos dias.
cannot-exchange-smtp-receive-log = Não informa: emails de saída, tipos de conector e TLS forçado. Obtenha os logs de envio SMTP e as listas de conectores.
cannot-exchange-smtp-send-log = Não informa: emails de entrada, tipos de conector e TLS forçado. Obtenha os logs de recebimento SMTP e as listas de conectores.
cannot-message-headers = Não informa: emails de saída e conectores. Obtenha o relatório de conectores, uma linha por mensagem.
cannot-postfix-log = Não informa: conectores; o TLS, só com smtpd_tls_loglevel e smtp_tls_loglevel em 1.
cannot-exim-log = Não informa: conectores.
cannot-sendmail-log = Não informa: conectores; o TLS, só a partir de LogLevel 9.
cannot-tls-report = Não informa: mensagens, versões e conectores. Obtenha o log dos servidores que recebem.
cannot-connector-list = Não informa: emails. Completa o que os rastreamentos informam.
cannot-mapped-table = Não informa: aquilo para que nenhuma coluna foi escolhida.
cannot-smtp-auth-report = Não informa: dias, dispositivos e mensagens específicas. Fica ao lado dos emails, no envio de clientes.
