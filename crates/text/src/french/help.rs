//! The help of the command line in French, by its English.

/// English, as the arguments are described in the sources, and French.
pub(crate) const HELP: &[(&str, &str)] = &[
    (
        "Shows how mail was protected in transit, from trace files",
        "Montre comment le courrier était protégé en transit, d’après des fichiers de suivi",
    ),
    (
        "Read trace files and write a report",
        "Lire des fichiers de suivi et écrire un rapport",
    ),
    (
        "Show who is behind a number: servers, domains, ciphers. Private",
        "Montrer de quels serveurs et domaines un nombre est fait, et de quels chiffrements. Privé",
    ),
    (
        "Show with whom mail was exchanged, what is worst first. Private",
        "Montrer avec qui du courrier a été échangé, le pire d’abord. Privé",
    ),
    (
        "Show what TLS stopped and why, who hands mail in, and Direct Send. Private",
        "Montrer ce que TLS a arrêté et pourquoi, qui remet du courrier, et Direct Send. Privé",
    ),
    (
        "Show every line about one message, and what each was counted as. Private",
        "Montrer chaque ligne au sujet d’un message, et comme quoi chacune a été comptée. Privé",
    ),
    (
        "Compare two reports, files or folders: before and after",
        "Comparer deux rapports, fichiers ou dossiers : avant et après",
    ),
    (
        "Show what would stop if a stricter policy held",
        "Montrer ce qui s’arrêterait sous une politique plus stricte",
    ),
    (
        "Count files on this machine, for another machine to join with those of others. Private",
        "Compter des fichiers sur cette machine, pour qu’une autre réunisse les décomptes. Privé",
    ),
    (
        "Join tallies of many machines into the report on all of them, or into one tally",
        "Réunir les décomptes de plusieurs machines en un rapport sur toutes, ou en un seul décompte",
    ),
    (
        "Write each transfer as a row, for other programs",
        "Écrire chaque transfert sur une ligne, pour d’autres programmes",
    ),
    (
        "Keep a report current while logs grow and rotate",
        "Tenir un rapport à jour pendant que les journaux croissent et tournent",
    ),
    (
        "Write a report without names, to ask somebody else about it",
        "Écrire un rapport sans noms, pour demander conseil à quelqu’un",
    ),
    (
        "Tell an auditor what is missing, and of which requirements the numbers are evidence",
        "Dire à un auditeur ce qui manque, et pour quelles exigences les nombres sont des éléments de preuve",
    ),
    (
        "Write down which files were read, and what came of them, to be checked later. Private",
        "Noter quels fichiers ont été lus et ce qu’ils ont donné, pour une vérification ultérieure. Privé",
    ),
    (
        "Read files again, and tell what is not as a manifest says",
        "Relire des fichiers, et dire ce qui n’est pas comme le dit un manifeste",
    ),
    (
        "Make a share link of a report, or open one",
        "Créer un lien de partage d’un rapport, ou en ouvrir un",
    ),
    (
        "Look at a table that is not known, and write or check what its columns mean",
        "Examiner un tableau inconnu, et écrire ou vérifier ce que signifient ses colonnes",
    ),
    (
        "Write what a shell completes this program's arguments by",
        "Écrire de quoi un shell complète les arguments de ce programme",
    ),
    ("Write the manual page", "Écrire la page de manuel"),
    (
        "Print this message or the help of the given subcommand(s)",
        "Afficher ce message, ou l’aide de la commande indiquée",
    ),
    (
        "Print help (see a summary with '-h')",
        "Afficher l’aide (un résumé avec « -h »)",
    ),
    (
        "Print help (see more with '--help')",
        "Afficher l’aide (en détail avec « --help »)",
    ),
    ("Print version", "Afficher la version"),
    (
        "The language of sentences [default: that of LC_ALL, LC_MESSAGES or LANG, else en]",
        "La langue des phrases [par défaut : celle de LC_ALL, LC_MESSAGES ou LANG, sinon en]",
    ),
    ("English", "Anglais"),
    ("French", "Français"),
    (
        "Columns of the text [default: those of the terminal, else of COLUMNS]",
        "Colonnes du texte [par défaut : celles du terminal, sinon de COLUMNS]",
    ),
    (
        "Say nothing but why something failed; print no report unless a gate of --fail-on closes",
        "Ne rien dire que la raison d’un échec ; n’afficher un rapport que si un seuil de --fail-on est franchi",
    ),
    (
        "Trace files, archives (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), tallies, folders; `-` is standard input",
        "Fichiers de suivi, archives (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), décomptes, dossiers ; `-` est l’entrée standard",
    ),
    (
        "The last N days of the coverage [default: 7, the last week]",
        "Les N derniers jours de la période couverte [par défaut : 7, la dernière semaine]",
    ),
    ("First day, YYYY-MM-DD", "Premier jour, AAAA-MM-JJ"),
    ("Last day, YYYY-MM-DD", "Dernier jour, AAAA-MM-JJ"),
    ("The whole coverage", "Toute la période couverte"),
    ("What is counted", "Ce qui est compté"),
    (
        "When insights fire: tls10=0.5, no-tls=0.25, weak=0.05, no-fs=0.05, min=10; may repeat",
        "À partir de quand un constat est signalé : tls10=0.5, no-tls=0.25, weak=0.05, no-fs=0.05, min=10 ; répétable",
    ),
    (
        "A list of configured connectors; may repeat",
        "Une liste des connecteurs configurés ; répétable",
    ),
    (
        "A column mapping that the page or `mapping write` saved, for tables that are not known; may repeat",
        "Une correspondance de colonnes enregistrée par la page ou par `mapping write`, pour les tableaux inconnus ; répétable",
    ),
    (
        "One of the organization's own domains; may repeat. Summary traces need it",
        "Un des domaines propres de l’organisation ; répétable. Les suivis sommaires en ont besoin",
    ),
    (
        "The order of day and month in files whose dates can be read both ways, and only in those",
        "L’ordre du jour et du mois dans les fichiers dont les dates se lisent des deux façons, et dans ceux-là seulement",
    ),
    ("Day, month, year", "Jour, mois, année"),
    ("Month, day, year", "Mois, jour, année"),
    (
        "The key that the machines of a fleet share: any file of 16 bytes or more. Tallies made under it are read under it only",
        "La clé que partagent les machines d’un parc : un fichier quelconque de 16 octets ou plus. Les décomptes faits sous elle ne se lisent que sous elle",
    ),
    (
        "The zone of stamps that say none, in logs and tables that may be in any; may repeat",
        "Le fuseau des horodatages qui n’en disent aucun, dans les journaux et tableaux qui peuvent être dans n’importe lequel ; répétable",
    ),
    (
        "Count days in this zone, by its IANA name, `utc` or `local`; files with daily numbers keep their days",
        "Compter les jours dans ce fuseau, par son nom IANA, `utc` ou `local` ; les fichiers de nombres par jour gardent leurs jours",
    ),
    (
        "Who says how strong a version and a cipher are",
        "Qui dit combien une version et un chiffrement sont forts",
    ),
    ("How the report is written", "Comment le rapport est écrit"),
    (
        "The report file, which the page opens again",
        "Le fichier de rapport, que la page rouvre",
    ),
    (
        "A row for each day and connector; the page opens it too",
        "Une ligne par jour et par connecteur ; la page l’ouvre aussi",
    ),
    ("Sentences, bars and tables", "Phrases, barres et tableaux"),
    (
        "One file without script, fit for mail",
        "Un fichier sans script, que l’on peut envoyer par courriel",
    ),
    (
        "For tickets and pages of a team",
        "Pour les tickets et les pages d’une équipe",
    ),
    (
        "Numbers, for Prometheus and others",
        "Des nombres, pour Prometheus et d’autres",
    ),
    (
        "A line for each day, flow and class, with names of the Elastic Common Schema",
        "Une ligne par jour, flux et classe, avec les noms de l’Elastic Common Schema",
    ),
    (
        "What the verdict of the text is measured by",
        "Ce à quoi se mesure le verdict du texte",
    ),
    ("TLS 1.2 or later", "TLS 1.2 ou plus récent"),
    ("TLS 1.3", "TLS 1.3"),
    (
        "Encrypted, whatever the version",
        "Chiffré, quelle que soit la version",
    ),
    (
        "End with status 3 where this is found; may repeat",
        "Terminer avec le statut 3 si ceci est constaté ; répétable",
    ),
    (
        "An insight that is an error",
        "Un constat qui est une erreur",
    ),
    (
        "An insight that is a warning or an error",
        "Un constat qui est un avertissement ou une erreur",
    ),
    (
        "Mail is less protected than in the baseline, or an insight is new",
        "Le courrier est moins protégé que dans la référence, ou un constat est nouveau",
    ),
    (
        "The report JSON of last time, for --fail-on worse. It is read before --output is written",
        "Le rapport JSON de la dernière fois, pour --fail-on worse. Il est lu avant que --output soit écrit",
    ),
    (
        "Name domains in openmetrics. They are private",
        "Nommer des domaines dans openmetrics. Ils sont privés",
    ),
    (
        "Also write partners and ciphers to this file, as JSON. It is private: it names domains",
        "Écrire aussi partenaires et chiffrements dans ce fichier, en JSON. Il est privé : il nomme des domaines",
    ),
    (
        "Where the report goes [default: standard output]",
        "Où va le rapport [par défaut : la sortie standard]",
    ),
    ("One direction only", "Une direction seulement"),
    ("One connector only", "Un connecteur seulement"),
    (
        "Only mail that used no connector",
        "Seulement le courrier passé par aucun connecteur",
    ),
    (
        "Mail of this class, as reports write it: none, ssl, tls1_0, tls1_1, tls1_2, tls1_3, tls_unversioned, not_recorded; may repeat [default: all below TLS 1.2]",
        "Le courrier de cette classe, comme l’écrivent les rapports : none, ssl, tls1_0, tls1_1, tls1_2, tls1_3, tls_unversioned, not_recorded ; répétable [par défaut : tout ce qui est en dessous de TLS 1.2]",
    ),
    ("Mail of every class", "Le courrier de toutes les classes"),
    (
        "Only mail with this domain",
        "Seulement le courrier échangé avec ce domaine",
    ),
    (
        "With its subdomains, which belong to the same registered domain",
        "Avec ses sous-domaines, qui appartiennent au même domaine enregistré",
    ),
    (
        "How it is written; csv has all rows and columns",
        "Comment c’est écrit ; csv a toutes les lignes et colonnes",
    ),
    (
        "Rows of each table at most",
        "Lignes de chaque tableau au plus",
    ),
    (
        "Where it goes [default: standard output]",
        "Où cela va [par défaut : la sortie standard]",
    ),
    (
        "A part of a domain, or of a connector's name",
        "Une partie d’un domaine, ou du nom d’un connecteur",
    ),
    (
        "Partners with any of this; may repeat",
        "Les partenaires pour lesquels l’un de ceci est vrai ; répétable",
    ),
    (
        "In clear in the last 30 days that are told",
        "En clair dans les 30 derniers jours connus",
    ),
    (
        "Mail below the threshold",
        "Du courrier en dessous du seuil",
    ),
    (
        "Mail without forward secrecy",
        "Du courrier sans confidentialité persistante",
    ),
    (
        "What --only below is measured by",
        "Ce à quoi se mesure --only below",
    ),
    (
        "Put subdomains together under the registered domain that they belong to",
        "Réunir les sous-domaines sous le domaine enregistré auquel ils appartiennent",
    ),
    (
        "A list of domains that must be encrypted, one a line; each is judged",
        "Une liste de domaines qui doivent être chiffrés, un par ligne ; chacun est jugé",
    ),
    (
        "What was agreed with them, or is to be forced",
        "Ce qui a été convenu avec eux, ou doit être imposé",
    ),
    ("Encryption, any version", "Chiffrement, toute version"),
    (
        "Say with whom TLS can be forced: whose mail was never below --requirement",
        "Dire avec qui TLS peut être imposé : ceux dont le courrier n’a jamais été en dessous de --requirement",
    ),
    (
        "Messages that a partner needs to be ready",
        "Messages qu’il faut à un partenaire pour être prêt",
    ),
    (
        "Days from the first to the last message that a partner needs to be ready",
        "Jours du premier au dernier message qu’il faut à un partenaire pour être prêt",
    ),
    (
        "Write the settings for those that are ready, to copy, instead of a list",
        "Écrire les réglages pour ceux qui sont prêts, à copier, au lieu d’une liste",
    ),
    ("Which table csv writes", "Quel tableau csv écrit"),
    (
        "Attempts that TLS stopped, by partner and reason",
        "Tentatives que TLS a arrêtées, par partenaire et raison",
    ),
    ("Who hands mail in", "Qui remet du courrier"),
    (
        "Mail in the name of own domains that no connector took in",
        "Courrier au nom de domaines propres qu’aucun connecteur n’a pris",
    ),
    (
        "The Message-ID, the network message id of Exchange, or the queue id of a mail server",
        "Le Message-ID, le network message id d’Exchange, ou l’identifiant de file d’un serveur de messagerie",
    ),
    (
        "Trace files, archives (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), folders; `-` is standard input",
        "Fichiers de suivi, archives (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), dossiers ; `-` est l’entrée standard",
    ),
    ("How it is written", "Comment c’est écrit"),
    (
        "Before: a saved report, a trace file, an archive or a folder",
        "Avant : un rapport enregistré, un fichier de suivi, une archive ou un dossier",
    ),
    ("After, likewise", "Après, de même"),
    ("The policy", "La politique"),
    (
        "TLS 1.1 and older are refused",
        "TLS 1.1 et les versions plus anciennes sont refusés",
    ),
    (
        "The same, and mail in clear",
        "De même, et le courrier en clair",
    ),
    ("A connector forces TLS", "Un connecteur impose TLS"),
    (
        "Only what the guideline recommends is accepted",
        "Seul est accepté ce que la ligne directrice recommande",
    ),
    (
        "The connector of --policy force-tls",
        "Le connecteur de --policy force-tls",
    ),
    ("Its direction", "Sa direction"),
    (
        "Trace files, archives, folders, and tallies; `-` is standard input",
        "Fichiers de suivi, archives, dossiers et décomptes ; `-` est l’entrée standard",
    ),
    (
        "Where the tally goes [default: standard output]",
        "Où va le décompte [par défaut : la sortie standard]",
    ),
    (
        "Write a tally of all of them instead of a report",
        "Écrire un décompte de tous au lieu d’un rapport",
    ),
    ("How rows are written", "Comment les lignes sont écrites"),
    (
        "Columns with types, packed, for DuckDB, polars, Spark and others",
        "Des colonnes typées et compressées, pour DuckDB, polars, Spark et d’autres",
    ),
    ("With a header", "Avec un en-tête"),
    ("An object a line", "Un objet par ligne"),
    (
        "Name remote servers and domains as well. They are private",
        "Nommer aussi les serveurs distants et les domaines. Ils sont privés",
    ),
    (
        "Where they go [default: standard output]",
        "Où elles vont [par défaut : la sortie standard]",
    ),
    ("The folder with the logs", "Le dossier des journaux"),
    (
        "The report, as JSON; the page opens it by ?report=",
        "Le rapport, en JSON ; la page l’ouvre par ?report=",
    ),
    (
        "Where what was counted is kept, so that nothing is read twice after a restart [default: the report's name and .state]. It is private, as a tally is",
        "Où se trouve ce qui a été compté, pour que rien ne soit relu après un redémarrage [par défaut : le nom du rapport et .state]. C’est privé, comme un décompte",
    ),
    (
        "Seconds between two reports at least",
        "Secondes entre deux rapports au moins",
    ),
    (
        "Bring the report up to date and end",
        "Mettre le rapport à jour et terminer",
    ),
    (
        "Where the manifest goes [default: standard output]",
        "Où va le manifeste [par défaut : la sortie standard]",
    ),
    (
        "The manifest. Files are read as it says, in its days",
        "Le manifeste. Les fichiers sont lus comme il le dit, dans ses jours",
    ),
    (
        "The files and folders, as they were given to `manifest`",
        "Les fichiers et dossiers, comme ils ont été donnés à `manifest`",
    ),
    (
        "A list of configured connectors that was given then; may repeat",
        "Une liste des connecteurs configurés donnée alors ; répétable",
    ),
    (
        "A column mapping that was given then; may repeat",
        "Une correspondance de colonnes donnée alors ; répétable",
    ),
    (
        "Make a link that holds the report itself, for a page on a web site",
        "Créer un lien qui contient le rapport lui-même, pour une page d’un site web",
    ),
    (
        "Where the page is, such as https://mail.example/insight/",
        "Où se trouve la page, par exemple https://mail.example/insight/",
    ),
    (
        "Give connectors other names: \"Connector A\" is the one with the most mail",
        "Donner d’autres noms aux connecteurs : le « Connecteur A » est celui qui a le plus de courrier",
    ),
    (
        "Protect the link with a passphrase. It is read from MAILFLOW_PASSPHRASE, else asked for on a terminal, else the first line of standard input",
        "Protéger le lien par une phrase secrète. Elle est lue dans MAILFLOW_PASSPHRASE, sinon demandée sur un terminal, sinon la première ligne de l’entrée standard",
    ),
    ("Open a link into a report", "Ouvrir un lien en un rapport"),
    (
        "The link; `-` is standard input",
        "Le lien ; `-` est l’entrée standard",
    ),
    (
        "Who says how strong a version is",
        "Qui dit combien une version est forte",
    ),
    (
        "Show the columns of a table, and what they are taken for",
        "Montrer les colonnes d’un tableau, et pour quoi elles sont prises",
    ),
    (
        "Write a mapping for a table: what can be recognized, and what is said",
        "Écrire une correspondance pour un tableau : ce qui est reconnu, et ce qui est dit",
    ),
    (
        "Check how far a mapping reads a table",
        "Vérifier jusqu’où une correspondance lit un tableau",
    ),
    ("The table", "Le tableau"),
    (
        "What the mapping is called [default: the name of the table]",
        "Comment s’appelle la correspondance [par défaut : le nom du tableau]",
    ),
    (
        "A column that means this: time=Received; may repeat",
        "Une colonne qui signifie ceci : time=Received ; répétable",
    ),
    (
        "The same for all rows: direction=inbound; may repeat",
        "La même chose pour toutes les lignes : direction=inbound ; répétable",
    ),
    (
        "A word of the direction column: eingehend=inbound; may repeat",
        "Un mot de la colonne de direction : eingehend=inbound ; répétable",
    ),
    (
        "A word of the TLS column: ja=tls_unversioned; may repeat",
        "Un mot de la colonne TLS : ja=tls_unversioned ; répétable",
    ),
    ("The mapping", "La correspondance"),
    (
        "One of the organization's own domains; may repeat. It tells the direction where no column does",
        "Un des domaines propres de l’organisation ; répétable. Il dit la direction là où aucune colonne ne la dit",
    ),
    ("The shell", "Le shell"),
    (
        "Write a page for the program and one for each command into this folder [default: the page of the program, to standard output]",
        "Écrire une page pour le programme et une pour chaque commande dans ce dossier [par défaut : la page du programme, sur la sortie standard]",
    ),
    ("Examples:", "Exemples :"),
    (
        "Each command has a help of its own: mailflow-insight report --help",
        "Chaque commande a sa propre aide : mailflow-insight report --help",
    ),
    (
        "Exit status: 0 a report was made, 1 nothing could be counted, 2 wrong usage or an unreadable file, 3 a gate of --fail-on closed.",
        "Statut de sortie : 0 un rapport a été fait, 1 rien n’a pu être compté, 2 utilisation incorrecte ou fichier illisible, 3 un seuil de --fail-on est franchi.",
    ),
    (
        "Exit status: 0 all is as the manifest says, 1 something is not, 2 wrong usage or an unreadable file.",
        "Statut de sortie : 0 tout est comme le dit le manifeste, 1 quelque chose ne l’est pas, 2 utilisation incorrecte ou fichier illisible.",
    ),
    (
        "Without --once it goes on until it is ended.",
        "Sans --once, cela continue jusqu’à ce qu’on l’arrête.",
    ),
];
