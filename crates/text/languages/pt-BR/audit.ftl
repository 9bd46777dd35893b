title = Para a auditoria
missing = O que falta ou não pode ser determinado
nothing-missing = Nada chama a atenção nos próprios arquivos.
files-alone = Os arquivos não permitem determinar se são todos e se contêm todos os emails.
requirements = Requisitos, e de que os números são evidência
never-compliant = Um número é evidência do que ele conta nestes arquivos e nestes dias, e de nada além disso. Nada aqui afirma que um requisito está cumprido.
requirement = Requisito
evidence-of = Evidência de
met = Dos conhecidos
share = Porcentagem dos conhecidos
cannot-tell = Impossível determinar
no-number = sem número
on-paper = Com um capítulo para a auditoria
on-paper-hint = Requisitos como BSI TR-03108, NIS2, DORA ou PCI DSS, e de que os números são evidência: nunca de que um requisito está cumprido.
judging = Avaliando conforme a diretriz que um dos requisitos cita.
judged = O capítulo está pronto.
not-judged = Não foi possível obter os números de um requisito: a linha dele informa isso. Desmarque e marque a caixa para tentar de novo.

## O que falta

missing-day = Nenhum email em { $day }: nada foi enviado nem recebido, ou falta um arquivo.
missing-days = Nenhum email de { $from } a { $to } ({ $days } dias): nada foi enviado nem recebido, ou faltam arquivos.
missing-direction =
    Nenhum email { $direction ->
        [inbound] de entrada
       *[outbound] de saída
    }: os arquivos podem ser de uma só direção.
missing-cut = { $file }: pode estar cortado ou está danificado.
missing-not-counted = { $file }: nada dele conta.
missing-said = { $file } diz de { $of }, do qual foi feito: “{ $said }”
missing-unreadable =
    { $file }: { $records ->
        [one] { $records } registro não pôde ser lido
       *[other] { $records } registros não puderam ser lidos
    }.
missing-protection =
    Para { $count } de { $all } ({ $direction ->
        [inbound] entrada
       *[outbound] saída
    }), os arquivos não informam como os emails foram protegidos.
missing-silent =
    Por “{ $connector }” ({ $direction ->
        [inbound] entrada
       *[outbound] saída
    }) não passaram emails de { $from } a { $to }, onde terminam os dias do relatório, por mais tempo que em qualquer pausa anterior: o conector deixou de ser usado, ou faltam os arquivos dele.
missing-label = “{ $label }” não teve emails de { $from } a { $to }, onde terminam os dias do relatório: o locatário ou servidor deixou de ser usado, ou faltam os arquivos dele.
missing-silent-host = “{ $host }” não escreveu nenhuma linha de { $from } a { $to }, onde terminam os dias do relatório, por mais tempo que em qualquer pausa anterior: o servidor deixou de ser usado, ou falta o log dele.
missing-sums = Relatórios já somados também estão carregados, e nada deles conta: os números são só os dos rastreamentos.
missing-clash =
    De { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } ({ $which }) vários relatórios dão números diferentes. Conta o maior; por isso, podem faltar mensagens: faça um só relatório com todos os rastreamentos.

## Como os requisitos se chamam

requirement-tr03108 = BSI TR-03108, transporte seguro de email
requirement-tr02102 = BSI TR-02102-2, uso do TLS
requirement-dsk-obligatory = DSK sobre email, criptografia de transporte obrigatória
requirement-dsk-qualified = DSK sobre email, criptografia de transporte qualificada
requirement-nis2 = NIS2, art. 21(2)(h), § 30(2), n.º 8, da BSIG
requirement-dora = DORA, Regulamento Delegado (UE) 2024/1774, art. 6
requirement-pci-dss = PCI DSS 4.0.1, 4.2.1
requirement-hipaa = HIPAA, 45 CFR 164.312(e)

## O que eles exigem, em poucas palavras

asks-tr03108 = Exige dos provedores de email transporte criptografado, técnicas criptográficas seguras e, com DNSSEC e DANE, servidores de identidade comprovada.
asks-tr02102 = Recomenda o TLS 1.2 e o 1.3 com determinadas suítes de cifras, e nada mais antigo.
asks-dsk-obligatory = Onde se deve esperar um risco normal, emails com dados pessoais só são enviados a servidores que criptografam, conforme o estado da arte.
asks-dsk-qualified = Onde se deve esperar um risco alto, também é preciso comprovar que o outro servidor é o correto, por DNSSEC e DANE ou pelo certificado dele.
asks-nis2 = Exige políticas e procedimentos sobre técnicas criptográficas e, quando apropriado, o uso de criptografia.
asks-dora = Exige uma política com regras para criptografar os dados em trânsito e o tráfego com terceiros.
asks-pci-dss = Exige criptografia forte onde números de cartão passam por redes abertas, sem recorrer a versões inseguras.
asks-hipaa = Exige medidas contra o acesso a informações de saúde em trânsito; a criptografia é “addressable”, isto é, depende de avaliação.

## De que o número é evidência, em poucas palavras

evidence-of-recommended = emails com suítes que o requisito recomenda ou ainda aceita, nas duas direções
evidence-of-tls12-outbound = emails de saída com TLS 1.2 ou posterior
evidence-of-proven = emails de saída para servidores de identidade comprovada por DANE ou pelo nome
evidence-of-tls12 = emails com TLS 1.2 ou posterior, nas duas direções
evidence-of-encrypted = emails criptografados em trânsito, nas duas direções

## De que o número não é evidência

no-evidence-of-tr03108 = Não é evidência do DNSSEC e dos registros TLSA dos seus domínios próprios, do conceito de segurança nem de uma certificação.
no-evidence-of-tr02102 = Não é evidência de comprimentos de chave, certificados e curvas elípticas, que nenhum arquivo informa, nem do que seus servidores aceitariam.
no-evidence-of-dsk-obligatory = Não é evidência de que um servidor prefere não enviar a enviar sem criptografia, nem de quais emails contêm dados pessoais.
no-evidence-of-dsk-qualified = Não é evidência de que os emails enviados de outra forma não continham dados de alto risco, nem de que a chave foi verificada por DNSSEC onde o arquivo só diz “verificado”.
no-evidence-of-nis2 = Não é evidência de uma política, da aprovação dela nem de uma análise de riscos: mostra o que aconteceu com os emails.
no-evidence-of-dora = Não é evidência da política, de uma classificação dos dados, das chaves nem dos dados em repouso.
no-evidence-of-pci-dss = Não é evidência de quais emails continham números de cartão, nem de que os certificados eram válidos; enviar números de cartão por email também é assunto do requisito 4.2.2.
no-evidence-of-hipaa = Não é evidência de quais emails continham informações de saúde, dos controles de integridade nem da análise de riscos que decide sobre a criptografia.

## A frase da evidência

evidence-none = Não há nenhum número sobre { $what }.
evidence-some = Isto é evidência de { $what }: { $met } de { $known } ({ $share }).
evidence-unknown = { $evidence } Para outros { $unknown }, os arquivos não permitem determinar.
out-of =
    Origem de todos os números: { $formats }, de { $from } a { $to } ({ $zone }). Contam-se { $unit ->
        [recipients] destinatários
       *[messages] mensagens
    }.
looked-up-reprint = Consultado em { $day }. Não foi possível ler o original; leu-se uma reprodução ou uma citação.
looked-up-others = Consultado em { $day }. Não foi possível ler o original atual; isto é o que outros dizem dele ou o que diz uma edição mais antiga.
