export-charts = Gráficos (PNG)
export-print = Imprimir ou PDF…
copy-text = Copiar a tabela como texto
print-title = Imprimir ou salvar como PDF
print-hint = Tudo o que é mostrado para o intervalo escolhido: números, gráficos, insights, arquivos e método, em cores claras. Na caixa de diálogo de impressão do navegador, você pode escolher “Salvar como PDF”.
organization = Organização
organization-hint = Impressa no alto. Fica somente neste navegador, para que você a digite uma única vez; deixe em branco e nada será guardado.
with-hashes = Com o SHA-256 de cada arquivo
with-hashes-hint = Comprova mais tarde de quais arquivos vêm os números. Todos os arquivos são lidos mais uma vez.
hashing = Calculando os hashes dos arquivos
hashes-ready = Os hashes dos arquivos estão prontos.
hashes-lost = Não foi possível calcular os hashes dos arquivos. Imprima sem eles ou tente novamente.
print = Imprimir
paper-title = Emails protegidos em trânsito (por TLS)
range = Intervalo
coverage = Dias nos arquivos
counted = Contado
based-on = Origem
made-on = Criado em
made-by = Criado com
in-short = Em resumo
charts = Gráficos
by-connector = Por conector
insight-limits = Limites
files-given = Arquivos
files-read = O que foi lido neles
sha256 = SHA-256
not-hashed = não calculado
unreadable = não pode mais ser lido
method = Método
method-text = Cada mensagem é contada uma vez a cada passagem pelo perímetro da organização, em uma direção e por uma conexão SMTP; a mesma passagem em várias linhas ou arquivos conta uma só vez. Os dias são os do fuso horário indicado com o intervalo. A versão do TLS é a que a linha informa. “Criptografado” são os emails com TLS 1.0 ou posterior. As porcentagens se referem aos emails com informações de TLS nos arquivos; os emails sem elas aparecem como quantidade e nunca são considerados “Sem TLS”. Quando um rastreamento estendido não informa a versão de uma mensagem, ela só conta como “Sem TLS” se os mesmos arquivos informam uma versão para outras mensagens dessa direção. Todos os arquivos foram lidos no navegador da pessoa que criou este relatório. As regras exatas estão em docs/counting.md do Mailflow Insight.
fetching = Carregando o relatório
hosted-other-site = Ele está em outro site. Esta página só se comunica com o próprio site, para que nada possa sair dela. Salve o relatório e solte-o aqui ou coloque-o neste site.
hosted-not-found = Não há nenhum arquivo com esse nome neste site. Verifique o que vem depois de “?report=” no endereço.
hosted-failed = Não foi possível carregá-lo. Verifique a conexão e recarregue a página; um redirecionamento para outro site é recusado.
hosted-too-large = Ele tem mais de 64 MB, mais do que qualquer relatório.
hosted-no-report = Não é um relatório salvo aqui (Exportar › Relatório (JSON)).
dismiss = Ignorar

## Papel

hashed-so-far = { $done } de { $all }
limits-in-force =
    TLS 1.0 e mais antigos acima de { $tls10 }, Sem TLS acima de { $no-tls }, de no mínimo { $least ->
        [one] { $least } conhecido
       *[other] { $least } conhecidos
    }
severity-error = Erro
severity-warning = Aviso
severity-info = Informação

## Um relatório do site

hosted = O relatório “{ $address }” não foi aberto. { $what }
