title = Parceiros
lead = Com quem houve troca de emails e qual foi a qualidade da criptografia: os piores primeiro.
private = Os domínios aparecem somente nesta tela e em arquivos que você salva a partir dela: nunca fazem parte de um link ou de um relatório.
asking = Procurando os parceiros…
failed = Não foi possível procurar os parceiros. Talvez os arquivos estejam sendo lidos novamente, ou uma parte desta página não pôde ser carregada. Vá para outra área e volte para tentar mais uma vez.
summaries = Estes números vêm de arquivos já totalizados, que não citam parceiros. Carregue um rastreamento de mensagens dos mesmos dias para vê-los.
not-in-link = Um link não cita parceiros e não contém nada sobre cifras e certificados: a robustez e a verificação do certificado não podem ser determinadas a partir dele. Peça o arquivo de evidências a quem o enviou ou solte os próprios rastreamentos de mensagens.
nobody = Nenhum email neste intervalo.
search = Pesquisar domínios e conectores
filters = Mostrar parceiros com qualquer destas características
fold = Agrupar subdomínios
csv = Parceiros (CSV)
show-30-days = Mostrar os últimos 30 dias
partner = Parceiro
no-domain = domínio desconhecido
inbound = recebidos
outbound = enviados
modern = TLS 1.2 ou posterior
worst = Pior versão e seu último dia
strength = Robustez
secrecy = Sigilo futuro
proof = Certificado
history = Dias
history-hint = Uma barra para cada dia, ou para alguns dias quando são muitos. A parte vermelha ficou abaixo de TLS 1.2.
connectors = Conectores
no-connector = nenhum
nothing-encrypted = nada criptografado
no-rows = Nenhum parceiro corresponde às escolhas e à pesquisa.
contract = Domínios que exigem criptografia
contract-hint = Cole os domínios com os quais a criptografia foi combinada, um por linha. Cada um é verificado nas duas direções, com seus subdomínios. A lista fica somente neste navegador.
contract-list = Lista de domínios
contract-need = O que foi combinado
verdict = Resultado
ciphers = Cifras
ciphers-hint = Com o que foram enviados os emails criptografados. Uma cifra que não está em nenhuma tabela, ou que o arquivo não informa, não tem classificação.
no-cipher = desconhecida
grade = Classificação
why = Por quê?
suites = Suítes possíveis
to-do = O que fazer
no-suite = Não se conhece nenhuma suíte que possa ser esta cifra, nesta versão.
guideline = Avaliado conforme
guideline-hint = São avaliadas a versão e a suíte de cifras de cada mensagem: não o que um servidor oferece a outros, nem grupos, tamanhos de chave, assinaturas e certificados.
quality = Qualidade da criptografia
quality-not-in-link = Um link não contém nada sobre cifras e certificados: a robustez, o sigilo futuro e a verificação do certificado não podem ser determinados a partir dele.
proof-inbound = Na entrada, trata-se do certificado do servidor que envia, que poucos remetentes apresentam: ali, o normal é “Não verificado”.
by-connector = Robustez e certificado por conector
encrypted = Criptografado
evidence = Evidências (JSON), confidenciais
evidence-failed = Não foi possível reunir as evidências. Talvez os arquivos estejam sendo lidos novamente. Tente mais uma vez.

## Diretrizes

guideline-ncsc-nl = NCSC-NL (2025-05)
guideline-bsi = BSI TR-02102-2 (2025-01)
guideline-nist = NIST SP 800-52 Rev. 2 (2019-08)
guideline-mozilla = Mozilla intermediate (2026-04)
document-original = { $document }.
document-from-tool = { $document }. As classificações são as de uma ferramenta de teste pública.

## Classificações

grade-good = Boa
grade-sufficient = Suficiente
grade-phase-out = A descontinuar
grade-insufficient = Insuficiente
grade-cannot-tell = Impossível determinar
grade-action-good = Nada.
grade-action-sufficient = Nada urgente. TLS 1.3, ou ECDHE com AES-GCM, seria o melhor possível.
grade-action-phase-out = Planeje a substituição: os dois lados devem oferecer TLS 1.3, ou ECDHE com AES-GCM em TLS 1.2. Depois, desative-a.
grade-action-insufficient = Descubra quem ainda precisa dela (Mostrar servidores), peça que ofereçam TLS 1.2 ou posterior com ECDHE e AES-GCM e depois desative esta versão ou suíte do seu lado.
grade-action-cannot-tell = O arquivo não informa o bastante. Um log de protocolo, um rastreamento estendido ou o log do próprio servidor de email cita a cifra.
reason-named =
    { $subject }: { $grade ->
        [good] Boa
        [sufficient] Suficiente
        [phase-out] A descontinuar
        [insufficient] Insuficiente
       *[cannot-tell] Impossível determinar
    } (veja { $section })
reason-left-out =
    { $subject }: { $grade ->
        [good] Boa
        [sufficient] Suficiente
        [phase-out] A descontinuar
        [insufficient] Insuficiente
       *[cannot-tell] Impossível determinar
    }, porque a diretriz não a cita ({ $section })

## Sigilo futuro e verificação do certificado

secrecy-yes = Sim
secrecy-no = Não
secrecy-cannot-tell = Impossível determinar
proof-dane = DANE
proof-verified = Verificado
proof-trusted = Confiável
proof-unverified = Não verificado
proof-cannot-tell = Impossível determinar
proof-means-dane = O certificado correspondia ao DNS assinado do parceiro.
proof-means-verified = O certificado foi verificado em relação ao nome pretendido.
proof-means-trusted = O certificado é de uma autoridade de certificação conhecida; não se informa se o nome foi verificado.
proof-means-unverified = Criptografado, mas ninguém verificou com quem.
proof-means-cannot-tell = O arquivo não informa.

## Quais parceiros são mostrados

filter-clear-lately = Sem criptografia nos últimos 30 dias
filter-below-tls12 = Abaixo de TLS 1.2
filter-below-tls13 = Abaixo de TLS 1.3
filter-not-encrypted = Não criptografado
filter-no-forward-secrecy = Sem sigilo futuro
few-days =
    { $days ->
        [one] Só { $days } dia é mostrado.
       *[other] Só { $days } dias são mostrados.
    }
partners-not-listed =
    { $partners ->
        [one] Mais { $partners } parceiro não está listado, porque são muitos. Os listados são os piores.
       *[other] Mais { $partners } parceiros não estão listados, porque são muitos. Os listados são os piores.
    }
last-on = última vez em { $day }
history-below = { $old } de { $all } abaixo de TLS 1.2

## O que foi combinado

requirement-encrypted = Criptografia, qualquer versão
requirement-tls12 = TLS 1.2 ou posterior
requirement-tls13 = TLS 1.3
agreed-not-met =
    Não cumprido: { $unit ->
        [recipients] { $amount ->
            [one] { $amount } destinatário fora do combinado
           *[other] { $amount } destinatários fora do combinado
        }
       *[messages] { $amount ->
            [one] { $amount } mensagem fora do combinado
           *[other] { $amount } mensagens fora do combinado
        }
    }
agreed-not-listed = Impossível determinar: pode estar entre os que não são listados
agreed-cannot-tell =
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
agreed-no-mail = Nenhum email neste intervalo
agreed-met = Cumprido
contract-summary = Cumprido: { $met }. Não cumprido: { $not-met }. Nenhum email ou impossível determinar: { $others }.
