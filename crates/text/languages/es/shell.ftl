too-old = No se pudo iniciar Mailflow Insight. Necesita Chrome o Edge 97, Firefox 114, Safari 16.4 o una versión posterior: vuelva a cargar la página o pruebe con otro navegador.
needs-scripts = Mailflow Insight lee sus archivos en el navegador y necesita para ello JavaScript y WebAssembly.
guide-title = Guía
no-page = No hay ninguna página en esta dirección. Si siguió un vínculo a un informe, vuelva a copiarlo completo del mensaje.
home = Página de inicio
