title = Relatórios TLS
lead = O que outras organizações observaram quando os servidores delas abriram sessões com os seus. São sessões, não mensagens: nunca são somadas aos outros números, e nenhuma versão é informada.
private = Nomes e endereços de servidores aparecem somente nesta tela. Nunca fazem parte de um link ou de um relatório.
only-reports = Só há relatórios TLS carregados
only-reports-hint = Eles contam sessões, não mensagens; portanto, não há nada a contar aqui. Eles têm uma área própria.
to-reports = Mostrar os relatórios TLS
encrypted = Criptografado
failed = Com falha
sessions = Sessões
failed-share = Com falha (%)
reports = Relatórios
who-reports = Quem envia relatórios
not-named = não informa o nome
by-day = Sessões por dia
failures = Por que as sessões falharam
no-details = Os relatórios não dizem por quê.
meaning = O que significa
to-do = O que fazer
where-seen = Onde foi observado
receiver = Servidor de destino
sender = Endereço de origem
reason = Motivo
not-told = sem informação
apart = Um remetente pode contar as mesmas sessões em duas políticas. Por isso, cada política aparece à parte, e nada é somado entre elas.

## Políticas, e o que significam

policy-kind-sts = MTA-STS
policy-kind-tlsa = DANE (TLSA)
policy-kind-no-policy = Sem política
policy-kind-other = Outra política
policy-means-sts = O remetente usou a política MTA-STS que o seu domínio publica na web.
policy-means-tlsa = O remetente comparou os certificados dos seus servidores com os registros TLSA no DNS.
policy-means-no-policy = O remetente não encontrou nenhuma política para o seu domínio ou não usa nenhuma. Nesse caso, o TLS é usado onde é oferecido, e os emails seguem sem criptografia onde não é. MTA-STS ou DANE impediria isso.
policy-means-other = O relatório cita uma política que este programa não conhece.
mode-enforce = Modo “enforce”: os emails não são entregues por uma sessão que falha.
mode-testing = Modo “testing”: os emails são entregues mesmo assim, sem criptografia se for preciso. Passe para “enforce” quando nenhuma sessão falhar mais.
mode-none = Modo “none”: a política está sendo retirada e não exige nada.
mode-other = Modo “{ $mode }”.

## Por que as sessões falham

failure-starttls-not-supported = STARTTLS não oferecido
failure-certificate-host-mismatch = Certificado emitido para outro nome
failure-certificate-expired = Certificado expirado
failure-certificate-not-trusted = Certificado não confiável
failure-validation-failure = Falha na validação
failure-tlsa-invalid = Registro TLSA inválido
failure-dnssec-invalid = DNSSEC inválido
failure-dane-required = DANE exigido, sem registro TLSA utilizável
failure-sts-policy-fetch-error = Não foi possível obter a política MTA-STS
failure-sts-policy-invalid = Política MTA-STS inválida
failure-sts-webpki-invalid = Certificado inválido na página web da política
failure-other = Outro motivo

## O que cada motivo significa

failure-means-starttls-not-supported = O servidor de destino não ofereceu STARTTLS. Ele pode estar desativado ali, ou um equipamento no caminho o remove.
failure-means-certificate-host-mismatch = O certificado não contém o nome do servidor que o registro MX, ou a política, indica.
failure-means-certificate-expired = O certificado do servidor de destino está vencido.
failure-means-certificate-not-trusted = O remetente não confia em quem assinou o certificado: ele é autoassinado, a autoridade de certificação é privada ou falta um certificado intermediário.
failure-means-validation-failure = Não foi possível negociar o TLS por um motivo que não tem termo próprio: muitas vezes, nenhuma versão ou cifra em comum, ou uma conexão interrompida.
failure-means-tlsa-invalid = Nenhum registro TLSA corresponde ao certificado do servidor. Isso acontece quando um certificado foi renovado e o registro não.
failure-means-dnssec-invalid = O remetente não conseguiu validar o seu DNS com DNSSEC e, por isso, considera as respostas forjadas.
failure-means-dane-required = O remetente exige DANE e não encontrou nenhum registro TLSA que possa usar e validar.
failure-means-sts-policy-fetch-error = O DNS diz que há uma política MTA-STS, mas o remetente não conseguiu obtê-la da web.
failure-means-sts-policy-invalid = A política foi obtida, mas o remetente não consegue lê-la.
failure-means-sts-webpki-invalid = A página web da política tem um certificado expirado, não confiável ou de outro nome.
failure-means-other = O relatório cita um motivo que este programa não conhece.

## O que fazer

failure-action-starttls-not-supported = Ative o STARTTLS em cada servidor dos registros MX. Procure firewalls que inspecionam SMTP.
failure-action-certificate-host-mismatch = Obtenha um certificado com os nomes de todos os registros MX e liste os mesmos nomes na política MTA-STS.
failure-action-certificate-expired = Renove o certificado e faça com que ele seja renovado automaticamente. Com DANE, publique antes o novo registro TLSA.
failure-action-certificate-not-trusted = Use um certificado de uma autoridade de certificação pública e faça o servidor enviar também os certificados intermediários.
failure-action-validation-failure = Examine o log do servidor de destino nesse horário e as versões e cifras dele: ele deve oferecer TLS 1.2 e 1.3.
failure-action-tlsa-invalid = Publique um registro TLSA para o certificado em uso. Antes de uma renovação, publique o próximo ao lado dele e espere até que a resposta antiga tenha saído de todos os caches.
failure-action-dnssec-invalid = Verifique a cadeia DNSSEC do domínio e dos servidores de email dele: registros DS, assinaturas e suas datas.
failure-action-dane-required = Publique registros TLSA para todos os servidores MX em uma zona assinada com DNSSEC ou combine outra solução com este remetente.
failure-action-sts-policy-fetch-error = Abra `https://mta-sts.DOMAIN/.well-known/mta-sts.txt` de fora: a resposta deve ser 200, sem redirecionamento.
failure-action-sts-policy-invalid = Verifique a política: `version: STSv1`, um modo, uma linha `mx` para cada servidor, `max_age`.
failure-action-sts-webpki-invalid = Renove o certificado de `mta-sts.DOMAIN`, de uma autoridade de certificação pública e para esse nome.
failure-action-other = Pergunte ao remetente, que sabe mais. O motivo está abaixo.

## Números de sessões e de relatórios

sessions-failed =
    { $failed ->
        [one] { $failed } de { $all } sessões falhou ({ $share }).
       *[other] { $failed } de { $all } sessões falharam ({ $share }).
    }
all-encrypted =
    { $all ->
        [0] Os relatórios não informam nenhuma sessão.
        [1] A única sessão foi criptografada.
       *[other] Todas as { $all } sessões foram criptografadas.
    }
reports-of =
    { $reports ->
        [one] { $reports } relatório
       *[other] { $reports } relatórios
    } de { $senders ->
        [one] { $senders } organização
       *[other] { $senders } organizações
    }
