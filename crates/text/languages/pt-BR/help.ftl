## Comandos

shows-how-mail-was-protected-in-transit = Mostra como os emails foram protegidos em trânsito, a partir de arquivos de rastreamento
read-trace-files-and-write-a-report = Ler arquivos de rastreamento e gravar um relatório
servers-behind-a-number = Mostrar quem está por trás de um número: servidores, domínios, cifras. Confidencial
show-with-whom-mail-was-exchanged = Mostrar com quem houve troca de emails, os piores primeiro. Confidencial
show-what-tls-stopped = Mostrar o que o TLS barrou e por quê, quem envia pelos seus servidores e o envio direto (Direct Send). Confidencial
show-tenants-and-servers = Mostrar locatários e servidores lado a lado, os piores primeiro
show-every-line-about-one-message = Mostrar todas as linhas sobre uma mensagem e como cada uma foi contada. Confidencial
compare-two-reports = Comparar dois relatórios, arquivos ou pastas: antes e depois
show-what-would-stop = Mostrar o que seria barrado se uma política mais rigorosa estivesse em vigor
count-files-on-this-machine = Contar arquivos nesta máquina, para que outra junte as contagens de várias. Confidencial
join-tallies-of-many-machines = Juntar as contagens de muitas máquinas em um relatório sobre todas ou em uma única contagem
write-each-transfer-as-a-row = Gravar cada transferência como uma linha, para outros programas
keep-a-report-current = Manter um relatório atualizado enquanto os logs crescem e são rotacionados
write-a-report-without-names = Gravar um relatório sem nomes, para perguntar a outra pessoa sobre ele
tell-an-auditor-what-is-missing = Informar a um auditor o que falta e de quais requisitos os números são evidência
write-down-which-files-were-read = Registrar quais arquivos foram lidos e o que resultou deles, para verificar depois. Confidencial
read-files-again-and-tell = Ler arquivos de novo e informar o que não está como um manifesto diz
make-a-share-link-of-a-report = Criar um link de compartilhamento de um relatório ou abrir um
look-at-a-table-that-is-not-known = Examinar uma tabela que não é conhecida e gravar ou verificar o que as colunas significam
write-what-a-shell-completes-by = Gravar o que um shell usa para completar os argumentos deste programa
write-the-manual-page = Gravar a página de manual

## O que a biblioteca de argumentos diz por si

print-this-message-or-the-help = Mostrar esta mensagem ou a ajuda dos subcomandos informados
print-help-summary-with-h = Mostrar a ajuda (resumo com “-h”)
print-help-more-with-help = Mostrar a ajuda (completa com “--help”)
print-version = Mostrar a versão

## Opções de todos os comandos

the-language-of-sentences = O idioma das frases [padrão: o de LC_ALL, LC_MESSAGES ou LANG; senão, en]
columns-of-the-text = Colunas do texto [padrão: as do terminal; senão, as de COLUMNS]
say-nothing-but-why-something-failed = Informar somente por que algo falhou; só mostrar um relatório se uma condição de --fail-on for atingida

## Arquivos e dias

trace-files-with-tallies = Arquivos de rastreamento, arquivos compactados (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), contagens, pastas; `-` é a entrada padrão
the-last-n-days-of-the-coverage = Os últimos N dias abrangidos [padrão: 7, a última semana]
first-day = Primeiro dia, AAAA-MM-DD
last-day = Último dia, AAAA-MM-DD
the-whole-coverage = Todos os dias abrangidos
what-is-counted = O que é contado
when-insights-fire = A partir de quando os insights aparecem: tls10=0.5, no-tls=0.25, weak=0.05, no-fs=0.05, min=10; repetível
a-list-of-configured-connectors = Uma lista dos conectores configurados; repetível
a-column-mapping-that-the-page = Um mapeamento de colunas salvo pela página ou por `mapping write`, para tabelas que não são conhecidas; repetível
an-own-domain-which-summary-traces-need = Um dos domínios próprios da organização; repetível. Os resumos do rastreamento precisam dele
the-order-of-day-and-month = A ordem de dia e mês nos arquivos cujas datas podem ser lidas de duas maneiras, e somente neles
day-month-year = Dia, mês, ano
month-day-year = Mês, dia, ano
the-key-that-the-machines = A chave que as máquinas de um grupo compartilham: qualquer arquivo de 16 bytes ou mais. As contagens feitas com ela só são lidas com ela
the-zone-of-stamps-that-say-none = O fuso dos horários que não indicam nenhum, em logs e tabelas que podem estar em qualquer um; repetível
what-the-files-of-a-path-are-called = Como se chama um arquivo ou os arquivos de uma pasta; para cada arquivo vale a última indicação. Repetível
only-the-files-of-this-label = Somente os arquivos deste rótulo, como `labels` o chama; repetível
count-days-in-this-zone = Contar os dias neste fuso, pelo nome IANA, `utc` ou `local`; os arquivos com números por dia mantêm seus dias
who-says-how-strong-version-and-cipher-are = A diretriz que define a robustez de uma versão e de uma cifra

## De report: como é gravado

how-the-report-is-written = Como o relatório é gravado
the-report-file = O arquivo de relatório, que a página abre de novo
a-row-for-each-day-and-connector = Uma linha para cada dia e conector; a página também o abre
sentences-bars-and-tables = Frases, barras e tabelas
one-file-without-script = Um único arquivo sem scripts, próprio para enviar por email
for-tickets-and-pages-of-a-team = Para chamados e páginas de uma equipe
numbers-for-prometheus = Números, para o Prometheus e outros
a-line-for-each-day = Uma linha para cada dia, fluxo e classe, com os nomes do Elastic Common Schema

## De report: a avaliação e as condições

what-the-verdict-is-measured-by = O limite pelo qual a avaliação do texto é medida
tls12-or-later = TLS 1.2 ou posterior
tls13 = TLS 1.3
encrypted = Criptografado, com qualquer versão
end-with-status-3-where = Terminar com o código 3 quando isto for encontrado; repetível
an-insight-that-is-an-error = Um insight que é um erro
an-insight-that-is-a-warning = Um insight que é um aviso ou um erro
mail-is-less-protected = Os emails estão menos protegidos que na referência, ou há um insight novo
the-report-json-of-last-time = O relatório JSON da vez anterior, para --fail-on worse. É lido antes que --output seja gravado
name-domains-in-openmetrics = Citar domínios em openmetrics. Eles são confidenciais
also-write-partners-and-ciphers = Gravar também parceiros e cifras neste arquivo, como JSON. É confidencial: cita domínios
where-the-report-goes = Para onde vai o relatório [padrão: saída padrão]

## De who: o que está por trás de um número

one-direction-only = Somente uma direção
one-connector-only = Somente um conector
only-mail-that-used-no-connector = Somente os emails que não usaram conector
mail-of-this-class = Emails desta classe, como os relatórios a escrevem: none, ssl, tls1_0, tls1_1, tls1_2, tls1_3, tls_unversioned, not_recorded; repetível [padrão: todas abaixo de TLS 1.2]
mail-of-every-class = Emails de todas as classes
only-mail-with-this-domain = Somente os emails com este domínio
with-its-subdomains-which-belong = Com os subdomínios, que pertencem ao mesmo domínio registrado
how-the-number-came-about = Como se chegou ao número, passo a passo, em vez dos servidores
how-it-is-written-csv-has-all = Como é gravado; csv tem todas as linhas e colunas
rows-of-each-table-at-most = Número máximo de linhas de cada tabela
where-it-goes = Para onde vai [padrão: saída padrão]

## De partners

a-part-of-a-domain = Uma parte de um domínio ou do nome de um conector
partners-with-any-of-this = Parceiros com qualquer destas características; repetível
in-clear-in-the-last-30-days = Sem criptografia nos últimos 30 dias informados
mail-below-the-threshold = Emails abaixo do limite
mail-without-forward-secrecy = Emails sem sigilo futuro
what-only-below-is-measured-by = O limite pelo qual --only below é medido
put-subdomains-together = Agrupar os subdomínios no domínio registrado a que pertencem
a-list-of-domains-that-must = Uma lista de domínios que exigem criptografia, um por linha; cada um é avaliado
what-was-agreed-with-them = O que foi combinado com eles ou deve ser forçado
encryption-any-version = Criptografia, qualquer versão
say-with-whom-tls-can-be-forced = Informar com quem o TLS pode ser forçado: aqueles cujos emails nunca ficaram abaixo de --requirement
messages-that-a-partner-needs = Número de mensagens para que um parceiro esteja pronto
days-that-a-partner-needs = Número de dias, da primeira à última mensagem, para que um parceiro esteja pronto
write-the-settings-for-those = Gravar as configurações para os que estão prontos, para copiar, em vez de uma lista

## De stopped e de message

which-table-csv-writes = Qual tabela csv grava
attempts-that-tls-stopped = Tentativas que o TLS barrou, por parceiro e motivo
who-hands-mail-in = Quem envia pelos seus servidores
mail-in-the-name-of-own-domains = Emails em nome de domínios próprios que não entraram por nenhum conector
the-message-id = O Message-ID, o ID da mensagem de rede do Exchange ou o ID da fila de um servidor de email
trace-files-without-tallies = Arquivos de rastreamento, arquivos compactados (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), pastas; `-` é a entrada padrão
how-it-is-written = Como é gravado

## De compare e de what-if

before-a-saved-report = Antes: um relatório salvo, um arquivo de rastreamento, um arquivo compactado ou uma pasta
after-likewise = Depois, da mesma forma
the-policy = A política
tls11-and-older-are-refused = O TLS 1.1 e os mais antigos são recusados
the-same-and-mail-in-clear = O mesmo, e também os emails sem criptografia
a-connector-forces-tls = Um conector força o TLS
only-what-the-guideline-recommends-is-accepted = Só é aceito o que a diretriz recomenda
the-connector-of-policy-force-tls = O conector de --policy force-tls
its-direction = A direção dele

## De tally, de merge e de transfers

trace-files-or-tallies = Arquivos de rastreamento, arquivos compactados, pastas e contagens; `-` é a entrada padrão
where-the-tally-goes = Para onde vai a contagem [padrão: saída padrão]
write-a-tally-of-all-of-them = Gravar uma contagem de todos eles em vez de um relatório
how-rows-are-written = Como as linhas são gravadas
columns-with-types = Colunas com tipos, compactadas, para DuckDB, polars, Spark e outros
with-a-header = Com um cabeçalho
an-object-a-line = Um objeto por linha
name-remote-servers-and-domains-as-well = Citar também servidores remotos e domínios. Eles são confidenciais
where-they-go = Para onde elas vão [padrão: saída padrão]

## De watch

the-folder-with-the-logs = A pasta com os logs
the-report-as-json = O relatório, como JSON; a página o abre com ?report=
where-what-was-counted-is-kept = Onde se guarda o que foi contado, para que nada seja lido duas vezes depois de um reinício [padrão: o nome do relatório e .state]. É confidencial, como uma contagem
seconds-between-two-reports-at-least = Número mínimo de segundos entre dois relatórios
bring-the-report-up-to-date = Atualizar o relatório e terminar

## De manifest e de verify

where-the-manifest-goes = Para onde vai o manifesto [padrão: saída padrão]
the-manifest = O manifesto. Os arquivos são lidos como ele diz, nos dias dele
the-files-and-folders = Os arquivos e pastas, como foram informados a `manifest`
a-list-of-connectors-given-then = Uma lista dos conectores configurados que foi informada na época; repetível
a-column-mapping-given-then = Um mapeamento de colunas que foi informado na época; repetível

## De link

make-a-link-that-holds-the-report = Criar um link que contém o próprio relatório, para uma página em um site
where-the-page = Onde está a página, por exemplo https://mail.example/insight/
give-connectors-other-names = Dar outros nomes aos conectores: “Conector A” é o que tem mais emails
protect-the-link-with-a-passphrase = Proteger o link com uma frase secreta. Ela é lida de MAILFLOW_PASSPHRASE; senão, solicitada em um terminal; senão, é a primeira linha da entrada padrão
open-a-link-into-a-report = Abrir um link como relatório
the-link = O link; `-` é a entrada padrão
who-says-how-strong-a-version = A diretriz que define a robustez de uma versão

## De mapping

show-the-columns-of-a-table = Mostrar as colunas de uma tabela e para que são usadas
write-a-mapping-for-a-table = Gravar um mapeamento para uma tabela: o que pode ser reconhecido e o que é informado
check-how-far-a-mapping-reads = Verificar até que ponto um mapeamento lê uma tabela
the-table = A tabela
what-the-mapping-is-called = Como o mapeamento se chama [padrão: o nome da tabela]
a-column-that-means-this = Uma coluna que significa isto: time=Received; repetível
the-same-for-all-rows = O mesmo para todas as linhas: direction=inbound; repetível
a-word-of-the-direction-column = Uma palavra da coluna da direção: eingehend=inbound; repetível
a-word-of-the-tls-column = Uma palavra da coluna do TLS: ja=tls_unversioned; repetível
the-mapping = O mapeamento
an-own-domain-which-tells-the-direction = Um dos domínios próprios da organização; repetível. Ele indica a direção onde nenhuma coluna a informa

## De completions e de man

the-shell = O shell
write-a-page-for-the-program = Gravar nesta pasta uma página para o programa e uma para cada comando [padrão: a página do programa, na saída padrão]

## Abaixo da ajuda de um comando

examples = Exemplos:
each-command-has-a-help = Cada comando tem a própria ajuda: mailflow-insight report --help
exit-status = Código de saída: 0 um relatório foi criado, 1 nada pôde ser contado, 2 uso incorreto ou arquivo que não pode ser lido, 3 uma condição de --fail-on foi atingida.
exit-status-of-verify = Código de saída: 0 tudo está como o manifesto diz, 1 algo não está, 2 uso incorreto ou arquivo que não pode ser lido.
without-once-it-goes-on = Sem --once, o comando continua até ser encerrado.
