share = Compartilhar
title = Compartilhar este relatório
lead = O próprio link contém os números abaixo. Eles não são armazenados em nenhum outro lugar, e quem tem o link pode lê-los.
link = Link
copy = Copiar
copied = Copiado
copy-by-hand = O link está selecionado; se não foi copiado, pressione Ctrl+C.
too-large = Este relatório não cabe em um link, nem na forma mais resumida. Compartilhe-o como arquivo.
from-disk = Esta página foi aberta a partir do disco; por isso, o link só abre onde o mesmo arquivo está no mesmo lugar. Compartilhe um arquivo ou use a página em um site.
replace-names = Substituir os nomes dos conectores
replace-names-hint = “Conector A” é o que tem mais emails, e assim por diante. A pesquisa e o filtro ficam de fora, porque podem conter um nome.
protect = Proteger com uma frase secreta
protect-hint = O link então só abre com a frase secreta. Use quatro palavras aleatórias ou mais e envie-as por outro meio que não o do link. Uma frase secreta não pode ser recuperada nem alterada.
no-cryptography = Não disponível aqui: o navegador só oferece criptografia por HTTPS, neste computador ou a partir do disco.
passphrase = Frase secreta
encrypt = Criptografar o link
encrypting = Criptografando…
encrypt-first = O link aparece aqui assim que estiver criptografado.
encrypt-failed = O navegador não conseguiu criptografar o link. Compartilhe um arquivo.
changes = Resumido, para caber
holds = O que o link contém
days = Dias
counts = Números
flows = Conectores e fluxos
insights = Insights (recalculados ao abrir)
view = O que é mostrado
limits = Limites
made = Criação
none = Nenhum
all-numbers = Todos os números do link
not-in-it = O que ele não contém
not-in-it-text = Endereços, nomes de host, endereços IP, assuntos, IDs de mensagem, os remetentes, destinatários e servidores de um número, e os nomes dos arquivos.
file = Compartilhar como arquivo
file-hint = Um relatório salvo não tem limite de tamanho. Ele contém todos os dias, os nomes dos conectores como são e os nomes dos arquivos que foram lidos. Abre onde um rastreamento abre: solte-o na página.
file-save = Salvar o relatório (JSON)
sealed = Este relatório está protegido com uma frase secreta
sealed-text = Quem enviou o link a conhece. Ela é verificada neste navegador e não é enviada a nenhum lugar.
open = Abrir
opening = Abrindo…
to-start = Ir para a página inicial
shared-report = Relatório compartilhado
leave = Sair deste relatório
left = Você saiu do relatório compartilhado: o que você vê é seu próprio trabalho. O botão Voltar do navegador o mostra de novo.
no-files = Um link não contém arquivos
no-files-text = Só há nele números totalizados. Solte seus próprios arquivos em qualquer ponto desta página para sair do relatório compartilhado e começar o seu.
not-in-link = Remetentes, destinatários e servidores não estão em um link. Pergunte a quem o enviou ou solte os próprios rastreamentos de mensagens.

## Nomes

connector-called = Conector { $letter }
other-connectors =
    { $count ->
        [one] { $count } outro conector
       *[other] { $count } outros conectores
    }

## Tamanho e frase secreta

link-length = { $used } de no máximo { $most } caracteres
passphrase-cost = AES-256-GCM; cada tentativa custa { $rounds } rodadas de PBKDF2 com SHA-256.
passphrase-cost-here = AES-256-GCM; cada tentativa custa { $rounds } rodadas de PBKDF2 com SHA-256, { $seconds } s neste computador.

## O que foi resumido

days-added-up-weeks = Os dias são somados em semanas, contadas para trás a partir do último dia; um número fica no primeiro dia da sua semana.
days-added-up-four-weeks = Os dias são somados em períodos de quatro semanas, contados para trás a partir do último dia; um número fica no primeiro dia do seu período.
days-added-up-all = Todos os dias são somados; os números ficam no primeiro dia.
connectors-added-up =
    { $connectors ->
        [one] { $connectors } conector com poucos emails aparece como “outro conector”.
       *[other] { $connectors } conectores com poucos emails são somados em “outros conectores”.
    }
idle-left-out =
    { $connectors ->
        [one] { $connectors } conector sem emails fica de fora.
       *[other] { $connectors } conectores sem emails ficam de fora.
    }
insights-left-out =
    { $insights ->
        [one] { $insights } insight sobre um conector que foi somado fica de fora.
       *[other] { $insights } insights sobre conectores que foram somados ficam de fora.
    }
search-left-out = A pesquisa e o filtro ficam de fora.
names-replaced = Os nomes dos conectores são substituídos.

## O que está no link

counted-messages-traces = Mensagens, contadas a partir de rastreamentos
counted-recipients-traces = Destinatários, contados a partir de rastreamentos
counted-messages-summaries = Mensagens, de relatórios já totalizados
counted-recipients-summaries = Destinatários, de relatórios já totalizados
numbers =
    { $numbers ->
        [one] { $numbers } número
       *[other] { $numbers } números
    }: volume, destinatários e versões do TLS de { $flows ->
        [one] { $flows } fluxo
       *[other] { $flows } fluxos
    }, por dia
made-on = Criado em { $day } com o Mailflow Insight { $version }
limits-set = TLS 1.0 e mais antigos acima de { $tls10 }, Sem TLS acima de { $no-tls }, de pelo menos { $min }

## Quais dias um relatório compartilhado abrange

covers-past-week = Ele abrange a última semana.
covers-day = Ele abrange { $day } (UTC).
covers-between = Ele abrange o período de { $days } (UTC).
files-covered-past-week = Os arquivos de origem abrangiam a última semana.
files-covered-day = Os arquivos de origem abrangiam { $day }.
files-covered-between = Os arquivos de origem abrangiam o período de { $days }; os outros dias não estão no link.

## Por que um link não abre

link-cut = O link foi cortado
link-cut-help = Falta o final; por isso, nada dele é mostrado. Alguns programas de email e de chat quebram links longos. Copie o link inteiro da mensagem para a barra de endereços ou peça-o de novo; se preciso, como arquivo.
link-changed = O link foi alterado
link-changed-help = A soma de verificação não confere; por isso, nada dele é mostrado. Um caractere foi alterado, perdido ou acrescentado no caminho. Copie-o de novo da mensagem ou peça-o de novo.
link-newer = O link é de uma versão mais recente
link-newer-help = Esta página é mais antiga que a que criou o link e não consegue lê-lo. Recarregue a página; se não adiantar, peça um arquivo ou um link criado com esta versão.
link-not-ours = Este não é um link do Mailflow Insight
link-not-ours-help = O que vem depois de r= no endereço não foi criado por este programa. Verifique de onde vem o link e copie-o de novo.
link-wrong-passphrase = Frase secreta incorreta
link-wrong-passphrase-help = O link está íntegro, mas esta frase secreta não o abre. Maiúsculas, espaços e acentos contam. Ninguém consegue recuperá-la: pergunte a quem enviou o link.
link-no-cryptography = Não é possível verificar a frase secreta aqui
link-no-cryptography-help = Os navegadores só oferecem criptografia por HTTPS, neste computador ou a partir do disco. Abra o link por HTTPS.
