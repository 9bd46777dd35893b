too-old = Mailflow Insight n’a pas pu démarrer. Il lui faut Chrome ou Edge 97, Firefox 114, Safari 16.4 ou une version plus récente{"\u00A0"}: rechargez la page ou essayez un autre navigateur.
needs-scripts = Mailflow Insight lit vos fichiers dans le navigateur{"\u202F"}; il lui faut pour cela JavaScript et WebAssembly.
guide-title = Guide
no-page = Il n’y a pas de page à cette adresse. Si vous avez suivi un lien vers un rapport, copiez-le de nouveau du message, en entier.
home = Page d’accueil
