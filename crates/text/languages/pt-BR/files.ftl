what-files-hold = Conta-se o que os arquivos contêm.
first-numbers = Os primeiros números aparecem aqui assim que houver algum.
undamaged = O que não está danificado neste arquivo foi lido; o restante é a outra entrada com o mesmo nome.
day-first = Dia primeiro (31/12)
month-first = Mês primeiro (12/31)
proposed = Estes domínios parecem ser da sua organização:
proposed-private = Eles foram encontrados nos arquivos e não fazem parte de nenhum relatório ou link.
sample = Dados de exemplo
sample-text = Estes números são inventados, de uma organização que não existe. Seus próprios arquivos tomam o lugar deles.
remove-sample = Remover os dados de exemplo
read-left-out = Ler agora
times = Dias e horários
days-zone = Os dias são contados no fuso horário
days-zone-hint = Um nome como America/Sao_Paulo ou Europe/Paris, ou UTC. Os dois dias em que os relógios mudam também são contados corretamente. Os arquivos com números por dia mantêm seus dias.
stamps-zone = Horários no fuso
stamps-zone-hint = Os horários que não indicam a diferença em relação ao UTC contam como UTC até que o fuso seja informado aqui. Os arquivos são então lidos novamente.
apply = Aplicar
link-days = Um link contém dias em UTC, e os dias estão sendo contados em outro fuso horário. Conte-os em UTC para criar um link, ou salve o relatório como arquivo, que mantém o fuso.
link-days-kept = Um link contém dias em UTC. Estes arquivos contêm dias de outro fuso horário, que já foram somados e não podem ser contados de novo: salve o relatório como arquivo, que mantém o seu fuso.
days-in-utc = Contar os dias em UTC

## Ordem de dia e mês

date-order-of = Ordem de dia e mês em { $name }
read-dates-of = { $order }: { $name }
likely-day-first = A maioria dos outros arquivos deste tipo escreve o dia primeiro.
likely-month-first = A maioria dos outros arquivos deste tipo escreve o mês primeiro.
answered-day-first = Lido com o dia primeiro, como você informou.
answered-month-first = Lido com o mês primeiro, como você informou.
files-ask-for-order = As datas de { $files } arquivos podem ser lidas de duas maneiras. Para todos:

## O que não está nos números

use-domains = Usar estes: { $domains }
rows-need-domains =
    { $rows ->
        [one] { $rows } linha não está nestes números: sem os domínios próprios da sua organização, o arquivo não permite determinar em que direção a mensagem foi.
       *[other] { $rows } linhas não estão nestes números: sem os domínios próprios da sua organização, os arquivos não permitem determinar em que direção a mensagem foi.
    }
show-more =
    { $others ->
        [one] Mostrar mais (falta { $others })
       *[other] Mostrar mais (faltam { $others })
    }
one-may-be-cut = { $name } tem exatamente o número máximo de linhas de uma exportação deste tipo: pode ter sido cortado ali, e podem faltar mensagens nestes números.
some-may-be-cut = { $files } arquivos têm exatamente o número máximo de linhas de exportações deste tipo ({ $names }): podem ter sido cortados ali, e podem faltar mensagens nestes números.
the-one-not-counted = : não contado
some-not-counted =
    { $counted ->
        [one] : { $counted } contado, { $not } não
       *[other] : { $counted } contados, { $not } não
    }
files-not-counted =
    { $files ->
        [one] { $files } arquivo não é contado
       *[other] { $files } arquivos não são contados
    }
reading-stopped =
    Interrompido: { $counted } de { $all ->
        [one] { $all } arquivo contado
       *[other] { $all } arquivos contados
    }
not-read = Não lidos: { $names }.
not-read-more = Não lidos: { $names } e mais { $more }.
so-far = Até agora, { $sentence }
same-as = As mesmas mensagens que { $name }: cada uma é contada uma vez.

## Fusos horários

days-in = dias em { $zone }
use-own-zone = Usar { $zone }, como este computador
unknown-zone = “{ $name }” não é um fuso horário que este navegador conheça. Os fusos têm nomes como Europe/Paris; UTC também é um deles.
stamps-zone-of = Fuso dos horários em { $file }
files-without-zone =
    { $files ->
        [one] { $files } arquivo não informa o fuso dos seus horários.
       *[other] { $files } arquivos não informam o fuso dos seus horários.
    }

## Mensagens em vários arquivos

in-several-files =
    { $messages ->
        [one] A soma dos arquivos supera o total em { $messages } mensagem: uma mensagem que está em vários arquivos conta uma única vez, e de um dia que está em vários relatórios conta o número maior.
       *[other] A soma dos arquivos supera o total em { $messages } mensagens: uma mensagem que está em vários arquivos conta uma única vez, e de um dia que está em vários relatórios conta o número maior.
    }

own-domains-hint = Os resumos do rastreamento não informam a direção das mensagens entre dois endereços externos, e o envio direto (Direct Send) consiste em emails em nome dos seus domínios. Informe-os, separados por vírgulas, e os arquivos serão lidos novamente.
waits-for-workers = Não foi possível carregar deste site a parte da página que lê arquivos. Uma nova tentativa é feita a cada poucos segundos.
fetch-instead = Qual arquivo obter no lugar
fetch-instead-text = Alguns destes arquivos não têm como informar a versão do TLS. O relatório de conectores, uma linha por mensagem, informa: Centro de administração do Exchange, `Relatórios` (Reports) › `Fluxo de email` (Mail flow) › `Inbound messages report` ou `Outbound messages report` › `Solicitar relatório` (Request report).
