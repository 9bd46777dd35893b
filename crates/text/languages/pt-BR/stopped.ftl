lead = Negociações que falharam, emails que aguardam ou foram devolvidos por motivos de TLS e entregas que acabaram sem criptografia, segundo os logs dos seus próprios servidores. Nada disso é somado aos outros números.
private = Hosts, domínios e contas aparecem somente nesta tela e no arquivo de evidências. Nunca fazem parte de um link ou de um relatório.
nothing = O TLS não barrou nada nestes dias
nothing-hint = Isso é informado pelos logs do Postfix, do Exim e do Sendmail, pelos logs de protocolo SMTP e pelos rastreamentos de mensagens com linhas DEFER e FAIL; resumos e cabeçalhos não o informam.
attempts = Tentativas
messages = Mensagens
waiting = Aguardando
returned = Devolvidas
delivered-later = Entregues depois
fallbacks = Sem criptografia depois
fallbacks-hint = Uma negociação falhou e, em até cinco minutos, o mesmo host enviou ou recebeu emails sem TLS.
probes = Sondagens
probes-hint = Tentativas de hosts que nunca enviaram emails: em geral, programas de varredura. Um parceiro cujas tentativas falham todas também está entre elas.
side = Lado
by-reason = Por quê
reason = Motivo
meaning = O que significa
to-do = O que fazer
by-partner = Com quem
by-partner-hint = O outro host e o domínio dos destinatários ou do remetente.
domain = Domínio
server = Outro host
first = Primeira (UTC)
last = Última (UTC)
by-day = Tentativas por dia
day = Dia
not-told = sem informação
others-see = O que outras organizações observam nos seus servidores está nos relatórios TLS delas.
submission = Quem envia pelos seus servidores
submission-lead = Emails que seus próprios usuários e dispositivos enviam. Não atravessam o perímetro e nunca são somados aos outros números.
reported = Segundo o relatório de clientes de autenticação SMTP (SMTP AUTH)
account = Conta
device = Dispositivo
mechanism = Autenticação
port = Porta
protection = Proteção
direct = Envio direto
direct-lead = Emails de entrada cujo remetente está em um dos seus domínios próprios e que não entram por nenhum conector (Direct Send). É isto que a configuração RejectDirectSend recusa.
direct-not-told = Informe seus domínios em Arquivos para vê-lo.
direct-none = Nenhum email assim nestes dias.
address = Endereço IP
show = Mostrar quem
to-place = Mostrar o que o TLS barrou
csv = Salvar esta tabela (CSV)
how-to-fix = Como corrigir
both-sides = Visto dos dois lados
both-sides-hint = Sessões que falharam, segundo os relatórios TLS de terceiros sobre um domínio seu, ao lado das tentativas que os logs dos seus próprios servidores mostram. Os termos são os mesmos.
both-domain = Seu domínio
others-saw = Vistas pelos outros (sessões)
seen-inbound = Vistas por você, entrada (tentativas)
seen-outbound = Vistas por você, saída (tentativas)
mark = O que é
mark-none = não informado
mark-device = Dispositivo próprio
mark-service = Serviço contratado
mark-stranger = Desconhecido
marks-hint = Informe o que é cada endereço. A escolha fica neste navegador.
direct-settings = Antes de recusar o envio direto
direct-settings-hint = Conectores para que os dispositivos próprios e os serviços continuem a funcionar, conforme as escolhas acima. Nada é executado.
direct-spf = A acrescentar ao registro SPF de
direct-refuse = Depois, recuse todo o restante do envio direto:
direct-left-out = Omitidos, porque um conector só aceita endereços IPv4 e domínios simples:
by-trace = Onde o rastreamento não informa o remetente do envelope, este é o remetente como consta no rastreamento.
insight = Entregas que acabaram sem criptografia
insight-why = Uma negociação falhou, e logo depois os emails foram enviados sem criptografia. Quem consegue perturbar uma negociação pode ler esses emails.
insight-action = Corrija o motivo com cada host e depois force o TLS com os que estiverem prontos.

## Lados de uma conexão

side-inbound = Entrada
side-outbound = Saída
side-submission = Envio de clientes

## Motivos

reason-certificate-expired = Certificado expirado
reason-certificate-host-mismatch = Certificado emitido para outro nome
reason-certificate-not-trusted = Certificado não confiável
reason-tlsa-invalid = Registro TLSA inválido
reason-dnssec-invalid = DNSSEC inválido
reason-dane-required = DANE exigido, sem registro TLSA utilizável
reason-sts-webpki-invalid = Certificado inválido na página web da política
reason-sts-policy-invalid = Política MTA-STS inválida
reason-sts-policy-fetch-error = Não foi possível obter a política MTA-STS
reason-protocol-version = Nenhuma versão de TLS em comum
reason-no-shared-cipher = Nenhuma cifra em comum
reason-client-certificate = Certificado de cliente ausente ou recusado
reason-tls-unavailable-here = O TLS não funciona no próprio servidor
reason-starttls-not-supported = STARTTLS não oferecido
reason-tls-required-by-them = O outro lado recusa emails sem criptografia
reason-tls-required-by-us = Emails sem criptografia recusados aqui
reason-not-tls = O que chegou não era TLS
reason-connection-lost-during-starttls = Conexão perdida durante a negociação
reason-validation-failure = Falha na validação
reason-handshake-failed = Falha na negociação

## O que um motivo significa

means-certificate-expired-client = O certificado do servidor de destino está vencido.
means-certificate-expired = O outro lado diz que o seu certificado está vencido.
means-certificate-host-mismatch-client = O certificado não contém o nome do servidor pretendido.
means-certificate-host-mismatch = O outro lado diz que o seu certificado é de outro nome.
means-certificate-not-trusted-client = Ninguém em quem seu servidor confia assinou o certificado: ele é autoassinado, a autoridade de certificação é privada ou falta um certificado intermediário.
means-certificate-not-trusted = O outro lado não confia em quem assinou o seu certificado.
means-tlsa-invalid = Nenhum registro TLSA corresponde ao certificado. Isso acontece quando um certificado foi renovado e o registro não.
means-dnssec-invalid = As respostas do DNS não puderam ser validadas com DNSSEC.
means-dane-required = Seu servidor exige DANE, e o domínio não tem nenhum registro TLSA que possa ser validado.
means-sts-webpki-invalid = O certificado não corresponde ao que a política MTA-STS do domínio exige.
means-sts-policy-invalid = A política MTA-STS do domínio não pode ser lida ou não contém o servidor.
means-sts-policy-fetch-error = Não foi possível obter a política MTA-STS do domínio.
means-protocol-version = Um lado só conhece versões do TLS que o outro desativou.
means-no-shared-cipher = Os dois lados não têm em comum nenhuma cifra, troca de chaves ou assinatura.
means-client-certificate = O servidor pede um certificado ao cliente, e ele falta ou não é o que foi combinado.
means-tls-unavailable-here = Seu próprio servidor não conseguiu iniciar o TLS: o certificado ou a chave não podem ser lidos, ou o TLS está desativado.
means-starttls-not-supported = Seu servidor precisa usar TLS aqui, e o outro não ofereceu STARTTLS ou o recusou.
means-tls-required-by-them = O outro lado não aceita emails sem criptografia.
means-tls-required-by-us = Seu servidor não aceita emails sem criptografia aqui, e o cliente não usou TLS.
means-not-tls = No momento em que a negociação deveria começar, chegou outra coisa: um programa de varredura, ou um cliente que inicia o TLS na porta errada.
means-connection-lost-during-starttls = A conexão terminou antes do fim da negociação. O outro lado pode ter desistido sem dizer nada, ou algo no caminho a interrompe.
means-validation-failure = O certificado não foi aceito, e o log não diz por quê.
means-handshake-failed = A negociação falhou, e o log não diz por quê.

## O que fazer com um motivo

action-certificate-expired-client = Avise o parceiro: os emails esperam até que o certificado seja renovado.
action-certificate-expired = Examine o certificado que seu servidor realmente envia e renove-o.
action-certificate-host-mismatch-client = Pergunte ao parceiro qual nome o certificado deve ter e compare-o com os registros MX e com a sua política para o domínio.
action-certificate-host-mismatch = Use um certificado com os nomes de todos os seus registros MX.
action-certificate-not-trusted-client = Peça ao parceiro que use um certificado de uma autoridade de certificação pública e envie também os intermediários; atualize a lista de autoridades do seu servidor.
action-certificate-not-trusted = Use um certificado de uma autoridade de certificação pública e faça o servidor enviar também os intermediários.
action-tlsa-invalid = Peça ao parceiro que publique um registro TLSA para o certificado em uso.
action-dnssec-invalid = Verifique a cadeia DNSSEC do domínio e o resolvedor do seu servidor.
action-dane-required = Combine o uso de DANE com o parceiro ou retire a exigência para este domínio.
action-sts = Avise o parceiro: a política em `https://mta-sts.DOMAIN/.well-known/mta-sts.txt`, a página web dela e os registros MX precisam estar de acordo.
action-protocol-version = Descubra qual lado é antigo. O TLS 1.2 deve funcionar com todos; não reative versões antigas para todos.
action-no-shared-cipher = Compare as listas de cifras. Chaves com menos de 2048 bits e grupos Diffie-Hellman antigos são a causa habitual.
action-client-certificate = Compare o certificado que o conector envia com o que foi combinado.
action-tls-unavailable-here = Examine o log do servidor no momento em que ele foi iniciado: nomes de arquivo, permissões e se a chave corresponde ao certificado.
action-starttls-not-supported = Peça ao parceiro que ative o STARTTLS e procure um firewall que o remova. Até lá, os emails para este domínio esperam.
action-tls-required-by-them = Ative o TLS para este parceiro e descubra por que ele não foi usado.
action-tls-required-by-us = Foi o que você pediu. Avise os parceiros que deveriam ser capazes de usar TLS; dispositivos precisam de novas configurações.
action-not-tls = Nada, a menos que o endereço seja de um dos seus dispositivos: nesse caso, corrija a porta dele.
action-connection-lost-during-starttls = Se isso acontece repetidamente com um parceiro, compare as versões e os certificados e verifique os firewalls que inspecionam SMTP.
action-validation-failure = Abra uma conexão com `openssl s_client -starttls smtp` e compare os nomes e a cadeia.
action-handshake-failed = Faça o servidor registrar mais sobre este host no log ou experimente com `openssl s_client -starttls smtp`.

## Quantos

fell-back =
    { $fallbacks ->
        [1] Uma mensagem seguiu sem criptografia depois de uma falha na negociação.
       *[other] { $fallbacks } mensagens seguiram sem criptografia depois de falhas na negociação.
    }
waits-or-came-back =
    { $waiting ->
        [one] { $waiting } mensagem está aguardando
       *[other] { $waiting } mensagens estão aguardando
    } e { $returned ->
        [one] { $returned } foi devolvida
       *[other] { $returned } foram devolvidas
    } por motivos de TLS.
reported-accounts =
    { $messages ->
        [one] { $messages } mensagem
       *[other] { $messages } mensagens
    } de { $accounts ->
        [one] { $accounts } conta
       *[other] { $accounts } contas
    }
direct-refused =
    { $refused ->
        [1] Uma mensagem dos seus próprios servidores foi recusada como envio direto.
       *[other] { $refused } mensagens dos seus próprios servidores foram recusadas como envio direto.
    }
more-rows = Mais { $more } no arquivo de evidências (Exportar).
direct-would-stop =
    { $messages ->
        [1] Recusar o envio direto teria barrado uma mensagem.
       *[other] Recusar o envio direto teria barrado { $messages } mensagens.
    }
