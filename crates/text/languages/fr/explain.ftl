title = D’où vient ce nombre
step = Étape
count = Nombre
asking = Les étapes sont comptées.
failed = Les étapes n’ont pas pu être comptées : le navigateur a arrêté la lecture des fichiers. Rechargez la page et déposez les fichiers de nouveau.
rounding = Une part est arrondie à ce qui est montré, et n’est 0 % ou 100 % que si elle l’est exactement.
