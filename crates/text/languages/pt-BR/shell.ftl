too-old = Não foi possível iniciar o Mailflow Insight. Ele precisa do Chrome ou Edge 97, do Firefox 114, do Safari 16.4 ou de uma versão posterior: recarregue a página ou experimente outro navegador.
needs-scripts = O Mailflow Insight lê seus arquivos dentro do navegador e, para isso, precisa de JavaScript e WebAssembly.
guide-title = Guia
no-page = Não há nenhuma página neste endereço. Se você seguiu um link para um relatório, copie-o de novo da mensagem, por inteiro.
home = Página inicial
