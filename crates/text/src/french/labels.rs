//! The fixed texts in French.

use crate::words::Labels;

pub(super) static LABELS: Labels = Labels {
    skip_to_content: "Aller au contenu",
    places: "Rubriques",
    start: "Accueil",
    overview: "Vue d’ensemble",
    connectors: "Connecteurs",
    stopped: "Arrêtés par TLS",
    tls_reports: "Rapports TLS",
    files: "Fichiers",
    language: "Langue",
    theme: "Thème",
    theme_system: "Thème du système",
    theme_light: "Clair",
    theme_dark: "Sombre",
    local_only: "Vos fichiers restent dans ce navigateur.",
    drop_anywhere: "Déposez les fichiers pour les ajouter",
    close: "Fermer",
    colon: " : ",

    opening_link: "Ouverture du rapport du lien…",
    restoring: "Chargement de vos résultats conservés …",
    files_wait: "Vos fichiers seront lus dès que le reste de cette page sera là.",
    part_comes: "Cette partie de la page est en cours de chargement…",
    part_failed: "Une partie de cette page n’a pas pu être chargée. Vérifiez la connexion et \
        réessayez ; ce que vous avez déposé attend. Si cela ne suffit pas, rechargez la page : il y \
        en a peut-être une nouvelle version.",
    try_again: "Réessayer",

    headline: "Comment votre courrier a-t-il été protégé en transit ?",
    lead: "Déposez les fichiers de suivi des messages de votre organisation et voyez, par sens et \
        par connecteur, combien de messages ont utilisé quelle version de TLS, et lesquels sont \
        passés en clair.",
    drop_here: "Déposez ici des fichiers de suivi ou des dossiers",
    drop_hint: "CSV, JSON, journaux, messages, .gz et .zip, autant de fichiers que vous voulez",
    choose_files: "Choisir des fichiers",
    choose_folder: "Choisir un dossier",
    try_sample: "Essayer avec des exemples",
    sample_failed: "Les exemples n’ont pas pu être chargés depuis ce site. Rechargez la page et \
        réessayez, ou déposez un de vos fichiers.",
    paste: "Coller des en-têtes de message ou des lignes de journal",
    paste_field: "En-têtes ou lignes de journal",
    paste_hint: "Le texte est lu comme un fichier, dans ce navigateur.",
    paste_read: "Lire le texte collé",
    which_files: "Quels fichiers conviennent, et où les trouver ?",
    privacy: "Vos fichiers ne quittent jamais ce navigateur",
    privacy_text: "Ils sont lus par cette page, sur cet ordinateur. Il n’y a pas de serveur \
        derrière.",
    privacy_check: "Comment vérifier ?",
    example: "Ce que vous obtenez",
    privacy_proofs: &[
        "Ouvrez les outils de développement (`F12`), onglet `Réseau`, et déposez un fichier : \
            rien n’est envoyé.",
        "La politique de sécurité de la page ne lui permet de parler qu’à ce site ; voyez les \
            premières lignes de sa source (`Ctrl+U`) : `connect-src 'self'`.",
        "Chargez la page, coupez le réseau et déposez un fichier : il est lu quand même.",
    ],
    keep_switch: "Conserver les résultats dans ce navigateur",
    what_is_kept: "Les résultats restent dans ce navigateur jusqu’à ce que vous les effaciez, \
        même si vous rechargez la page : chiffres et heures, noms des connecteurs et de vos \
        fichiers, serveurs et domaines de l’autre côté avec quelques identifiants de message. Ne \
        sont pas conservés : les fichiers eux-mêmes, les adresses et les objets.",
    own_domains: "Domaines de votre organisation",
    own_domains_hint: "Les suivis sommaires n’indiquent pas le sens des messages entre deux \
        adresses extérieures, et l’envoi direct (Direct Send) est du courrier au nom de vos \
        domaines. Nommez-les, séparés par des virgules, et les fichiers sont relus.",
    own_domains_apply: "Relire",

    reading: "Lecture",
    cancel: "Annuler",
    so_far: "Les chiffres obtenus jusqu’ici ; ils augmentent jusqu’à la fin de la lecture.",
    files_being_read: "Fichiers en cours de lecture",
    waits_for_workers: "La partie de cette page qui lit les fichiers n’a pas pu être chargée depuis ce \
                        site. Un nouvel essai a lieu toutes les quelques secondes.",

    range: "Période",
    range_week: "Dernière semaine",
    range_30: "30 jours",
    range_90: "90 jours",
    range_all: "Tout",
    range_custom: "Personnalisée",
    range_from: "Du",
    range_to: "Au",
    unit: "Compter",
    source: "D’après",
    show_all_days: "Montrer tous les jours",

    widget_title: "Flux de messagerie sortant et entrant",
    view_details: "Voir les détails",
    insights: "Constats",
    no_insights: "Rien à signaler : aucun connecteur ne dépasse les seuils pour TLS 1.0 ou le \
        courrier en clair sur cette période.",
    insight_why: "Pourquoi c’est important",
    insight_action: "Que faire",
    nothing_counted: "Rien n’a pu être compté dans ces fichiers",
    nothing_counted_hint: "La liste des fichiers dit ce qui a été trouvé dans chacun, et que faire.",
    to_files: "Voir les fichiers",

    details_title: "Messages protégés en transit (par TLS)",
    tls_version: "Version de TLS",
    count: "Nombre",
    share: "Part",
    share_of_known: "Les pourcentages portent sur les messages avec des informations TLS dans les \
        fichiers.",
    protected_in_all: "Chiffrés en transit",
    all_together: "Total",
    share_chart: "Part des versions de TLS",
    volume_chart: "Volume par jour et par version de TLS",
    numbers_of_chart: "Les chiffres de ce graphique",
    chart_keys: "Les touches fléchées parcourent les jours, Entrée montre les serveurs d’un jour.",
    day: "Jour",
    meaning: "Ce que cela signifie pour un audit",
    meaning_points: &[
        "« Chiffré » compte TLS 1.0 à 1.3. Les auditeurs n’acceptent en général que TLS 1.2 et \
            1.3 : citez ces deux-là.",
        "« Sans TLS » désigne du courrier lisible par quiconque sur son trajet. Exchange Online \
            a cessé d’accepter TLS 1.0 et 1.1 en 2021, et un serveur sans version commune est \
            alors servi en clair, sauf si un connecteur impose TLS.",
        "« Non enregistré » ne dit rien dans un sens ni dans l’autre. Ce chiffre figure à côté des \
            pourcentages et n’y entre jamais.",
        "Chaque message est compté une fois à chaque passage de la frontière de l’organisation.",
    ],
    actions: "Ce que l’on peut faire",
    actions_own: "Vos serveurs",
    actions_own_points: &[
        "Mettez à jour les serveurs et appareils qui envoient avec TLS 1.0 ou 1.1, et activez \
            TLS 1.2 dans Windows (`SchUseStrongCrypto`, `SystemDefaultTlsVersions`).",
        "Cherchez les numériseurs, imprimantes et applications qui envoient en clair : ils ont \
            souvent un réglage STARTTLS.",
    ],
    actions_partners: "Partenaires",
    actions_partners_points: &[
        "Indiquez au partenaire le connecteur, la version et le nombre de messages ; demandez \
            TLS 1.2.",
        "Publiez MTA-STS ou DANE pour vos domaines, afin que les autres sachent employer TLS.",
    ],
    actions_connectors: "Connecteurs",
    actions_connectors_points: &[
        "Quand un partenaire est prêt, imposez TLS sur le connecteur : `Set-InboundConnector \
            -RequireTls $true`, `Set-OutboundConnector -TlsSettings DomainValidation`. Le courrier \
            qui ne peut pas utiliser TLS est alors refusé : regardez d’abord les chiffres de ce \
            connecteur.",
    ],
    open_connectors: "Ouvrir le rapport de connecteurs",

    connectors_title: "Rapport de connecteurs",
    details_table: "Détails",
    date: "Date",
    connector_name: "Sens et nom du connecteur",
    connector_type: "Type de connecteur",
    forced_tls: "TLS imposé ?",
    volume: "Volume",
    yes: "Oui",
    no: "Non",
    not_known: "Inconnu",
    show_more: "Montrer plus de lignes",

    files_title: "Fichiers",
    file: "Fichier",
    size: "Taille",
    format: "Format",
    encoding: "Encodage",
    records: "Lignes",
    transfers: "Messages comptés",
    remarks: "Remarques",
    remove_all: "Retirer tous les fichiers",
    no_remarks: "Lu entièrement",
    unknown_format: "Non reconnu",
    fetch_instead: "Quel fichier demander à la place",
    fetch_instead_text: "Certains de ces fichiers ne peuvent pas indiquer la version de TLS. Le \
        rapport de connecteurs, une ligne par message, le peut : centre d’administration Exchange, \
        `Rapports` › `Flux de messagerie` › `Rapport des messages entrants` ou `Rapport des \
        messages sortants` › `Demander un rapport`.",

    export: "Exporter",
    export_json: "Rapport (JSON)",
};
