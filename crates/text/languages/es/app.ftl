guide = Guía
guide-here = Guía de esta sección
accessibility = Accesibilidad
steps = Paso a paso
read-shared = Leerlos
refuse-shared = No
folder = Una carpeta que se vuelve a leer
folder-hint = Elija la carpeta a la que llegan sus registros o exportaciones. Este navegador recuerda la carpeta y las rutas, los tamaños y las horas de lo leído; los archivos se quedan donde están.
remember-folder = Recordar una carpeta…
read-new = Leer lo nuevo
forget-folder = Olvidar esta carpeta
nothing-new = No hay nada nuevo en la carpeta.
folder-refused = El navegador no tiene permiso para leer la carpeta.
folder-failed = No se pudo leer la carpeta. ¿Se ha movido o eliminado? Vuelva a elegirla.

## Frases

shared-one = Se ha compartido un archivo con esta página: { $names }. ¿Ha sido usted?
shared-many = Se han compartido { $files } archivos con esta página: { $names }. ¿Ha sido usted?
new-one = Un archivo de la carpeta es nuevo o ha cambiado.
new-many = { $files } archivos de la carpeta son nuevos o han cambiado.
