guide = Guia
guide-here = Guia desta área
accessibility = Acessibilidade
steps = Passo a passo
read-shared = Ler
refuse-shared = Não
folder = Uma pasta que é lida novamente
folder-hint = Escolha a pasta em que chegam seus logs ou exportações. Este navegador lembra a pasta e os caminhos, tamanhos e horários do que foi lido; os arquivos ficam onde estão.
remember-folder = Lembrar uma pasta…
read-new = Ler o que há de novo
forget-folder = Esquecer esta pasta
nothing-new = Não há nada de novo na pasta.
folder-refused = O navegador não recebeu permissão para ler a pasta.
folder-failed = Não foi possível ler a pasta. Ela foi movida ou removida? Escolha-a de novo.

## Frases

shared-one = Um arquivo foi compartilhado com esta página: { $names }. Foi você?
shared-many = { $files } arquivos foram compartilhados com esta página: { $names }. Foi você?
new-one = Um arquivo da pasta é novo ou foi alterado.
new-many = { $files } arquivos da pasta são novos ou foram alterados.
