## O que foi encontrado

inbound-partner-tls10 = Conector de entrada do tipo Parceiro com fluxo de email significativo por TLS 1.0
inbound-onpremises-tls10 = Conector de entrada do tipo Local com fluxo de email significativo por TLS 1.0
inbound-partner-no-tls = Conector de entrada do tipo Parceiro com fluxo de email significativo sem TLS
inbound-onpremises-no-tls = Conector de entrada do tipo Local com fluxo de email significativo sem TLS
outbound-connector-old-tls = Conector de saída com fluxo de email significativo por TLS 1.1 ou mais antigo
outbound-connector-no-tls = Conector de saída com fluxo de email significativo sem TLS
forced-tls-not-met = Emails sem TLS em um conector que força o TLS
internet-no-tls = Fluxo de email significativo sem conector e sem TLS
tls-not-recorded = A maior parte do fluxo de email não pode ser avaliada
weak-cipher = Fluxo de email significativo com cifras fracas
no-forward-secrecy = Fluxo de email significativo sem sigilo futuro

## Por que isso importa

why-tls10 = O TLS 1.0 não é mais considerado seguro. Quando ele for recusado, estes emails deixarão de ser entregues ou passarão a ser enviados sem criptografia.
why-inbound-no-tls = Qualquer um no caminho pode ler e alterar estes emails, e o conector mostra que eles são esperados de um remetente conhecido.
why-old-tls = O outro lado negocia versões que não são mais consideradas seguras; quando elas forem desativadas, a entrega será interrompida ou feita sem criptografia.
why-outbound-no-tls = Emails da sua organização saem de forma que qualquer um no caminho pode lê-los.
why-forced-tls = A configuração promete TLS, e o rastreamento mostra emails sem ele: ou a configuração é mais recente que estes emails, ou não se aplica a eles.
why-internet = Emails de qualquer um ou para qualquer um, sem criptografia. Uma parte pode vir de dispositivos e aplicativos seus que enviam diretamente.
why-not-recorded = Mais da metade desta direção vem de arquivos que não registram o TLS. As porcentagens se referem somente ao restante.
why-weak-cipher = A versão ainda é aceita, mas a diretriz classifica a suíte de cifras como insuficiente: o que ela criptografa pode ser lido ou alterado.
why-forward-secrecy = Sem sigilo futuro (forward secrecy), quem gravar estes emails hoje poderá ler todos eles no dia em que obtiver a chave privada do servidor.

## O que pode ser feito

action-partner = Peça ao parceiro que ative o TLS 1.2 nos servidores que enviam para você e depois exija TLS no conector.
action-onpremises = Ative o TLS 1.2 nos seus próprios servidores que retransmitem por este conector, exija TLS no conector de envio deles e faça este conector reconhecê-los pelo certificado.
action-outbound = Peça ao responsável pelos servidores de destino que ative o TLS 1.2 e depois configure o conector para exigir TLS.
action-forced-tls = Verifique a configuração de TLS do conector, desde quando ela vale e quais remetentes ou domínios ela abrange.
action-internet = Publique MTA-STS ou DANE para seus domínios e dê aos parceiros e dispositivos conhecidos um conector que exija TLS.
action-not-recorded = Obtenha, para os mesmos dias, arquivos que informem o TLS: do Exchange Online, o relatório de conectores com uma linha por mensagem ou o rastreamento estendido; do Exchange Server, os logs de protocolo SMTP. Veja Arquivos.
action-ciphers = Ofereça nos seus próprios servidores suítes ECDHE com AES-GCM ou ChaCha20, ou TLS 1.3, e peça ao outro lado que faça o mesmo.

## Quantos de quantos

numbers = { $part } de { $whole } ({ $share }; limite { $limit })
numbers-forced = { $part } de { $whole } ({ $share }) sem criptografia
evidence = { $flow }: { $numbers }
