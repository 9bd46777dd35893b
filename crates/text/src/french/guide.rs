//! D’où viennent les fichiers, en français.

use super::French;
use crate::guide_words::{GuideEntry, GuideLabels, GuideSource, GuideWords};
use trace::Format;

static LABELS: GuideLabels = GuideLabels {
    intro: "Le premier répond le plus directement à « quel TLS ? ». On peut déposer ensemble des \
        fichiers de plusieurs sortes, en tout nombre : ce qui se recoupe compte une fois.",
    where_it_runs: "Où votre courrier passe-t-il ?",
    exchange_online: "Exchange Online",
    exchange_server: "Exchange Server",
    other_server: "Un autre serveur",
    only_mails: "Je n’ai qu’un message",
    something_else: "Autre chose",
    before: "À activer d’abord",
    ways: "Où le trouver",
    commands: "Commandes",
    limits: "Limites",
};

const DEFAULT_FOLDER: &str = "Sous `%ExchangeInstallPath%`, sur chaque serveur : \
    `TransportRoles\\Logs\\FrontEnd\\ProtocolLog` et `TransportRoles\\Logs\\Hub\\ProtocolLog` ; sur \
    les serveurs Edge `TransportRoles\\Logs\\Edge\\ProtocolLog`. Déposez les dossiers tels quels.";

impl GuideWords for French {
    fn guide(&self) -> &'static GuideLabels {
        &LABELS
    }

    fn guide_entry(&self, source: GuideSource) -> GuideEntry {
        let entry = |name, tells, before, ways, limits| GuideEntry {
            name,
            tells,
            before,
            ways,
            limits,
        };
        match source {
            GuideSource::ConnectorMessages => entry(
                "Rapport de connecteurs, une ligne par message",
                "Version de TLS, connecteur et sens de chaque message.",
                "",
                &[
                    "Centre d’administration Exchange : `Rapports` › `Flux de messagerie` › `Rapport des \
                   messages entrants`, puis `Rapport des messages sortants` › `Demander un rapport`. \
                   La version de TLS y est un filtre ; laissez-le vide pour tout avoir.",
                ],
                "90 jours en arrière, 100 000 lignes par fichier (demandez plusieurs périodes plus \
                 courtes), 250 recherches par jour ; prêt après une demi-heure ou plus.",
            ),
            GuideSource::ExtendedTrace => entry(
                "Suivi des messages étendu (MTDetail_….csv)",
                "Version de TLS et connecteur de chaque message, d’après ses événements.",
                "",
                &[
                    "Centre d’administration Exchange : `Flux de messagerie` › `Suivi des messages` › \
                   `Démarrer un suivi` › type de rapport `Étendu`, avec des expéditeurs ou des \
                   destinataires comme `*@contoso.com`",
                ],
                "90 jours en arrière. Le centre donne 1 000 messages, PowerShell 100 000 lignes ; prêt \
                 après quelques heures au plus, et les quatre dernières heures manquent.",
            ),
            GuideSource::ConnectorReport => entry(
                "Export du rapport de connecteurs, une ligne par jour",
                "Versions de TLS par jour et par connecteur, déjà additionnées. Jamais ajoutées aux \
                 suivis.",
                "",
                &[
                    "Centre d’administration Exchange : `Rapports` › `Flux de messagerie` › `Rapport des \
                   messages entrants` ou `Rapport des messages sortants` › `Exporter`",
                ],
                "Il ne nomme ni expéditeurs, ni destinataires, ni serveurs.",
            ),
            GuideSource::TraceDetail => entry(
                "Détail du suivi de quelques messages",
                "Version de TLS des messages choisis ; parfois le connecteur.",
                "",
                &[
                    "Ou par Microsoft Graph, avec l’autorisation `ExchangeMessageTrace.Read.All` : \
                   `…/messageTraces/ID/getDetailsByRecipient(recipientAddress='b@contoso.com')`, \
                   enregistré en `.json`",
                ],
                "100 demandes en cinq minutes, une par message et destinataire : pour quelques \
                 messages. Ce qui ne nomme pas TLS est « non enregistré ».",
            ),
            GuideSource::EnhancedSummary => entry(
                "Résumé amélioré (MTSummary_….csv)",
                "Volume par connecteur. Pas de version de TLS.",
                "",
                &[
                    "Centre d’administration Exchange : comme le suivi étendu, avec le type de rapport \
                   `Résumé amélioré`",
                ],
                "90 jours en arrière ; 50 000 messages par le centre, 100 000 lignes par PowerShell.",
            ),
            GuideSource::Summary => entry(
                "Suivi sommaire",
                "Volume. Ni version de TLS, ni connecteur.",
                "",
                &[
                    "Centre d’administration Exchange : `Flux de messagerie` › `Suivi des messages` › \
                   `Démarrer un suivi` › `Rapport récapitulatif` › `Exporter les résultats`",
                    "Ou par Microsoft Graph, avec l’autorisation `ExchangeMessageTrace.Read.All` : `GET \
                   /v1.0/admin/exchange/tracing/messageTraces`, enregistré en `.json`",
                ],
                "90 jours en arrière, dix jours et 5 000 lignes par requête. Il lui faut vos domaines \
                 pour le sens de certains messages (voir Fichiers).",
            ),
            GuideSource::ConnectorList => entry(
                "Listes de connecteurs",
                "Type de chaque connecteur, et s’il impose TLS, pour les suivis qui ne le disent pas ; \
                 et les connecteurs qui n’ont rien porté.",
                "",
                &[],
                "Les deux premières sont pour Exchange Online, les deux dernières pour Exchange Server.",
            ),
            GuideSource::ProtocolLog => entry(
                "Journaux du protocole SMTP (RECV….LOG, SEND….LOG)",
                "Version de TLS et connecteur de chaque session : la meilleure source de vos propres \
                 serveurs.",
                "Par défaut, seul le connecteur de réception `Default Frontend` les écrit (aucun dans \
                 Exchange 2010), et ils ne disent rien du temps d’avant. Dans l’Exchange Management \
                 Shell, une fois :",
                &[DEFAULT_FOLDER],
                "30 jours et 250 Mo par dossier sont conservés par défaut ; le type des \
                 connecteurs et le TLS imposé viennent des listes de connecteurs.",
            ),
            GuideSource::TrackingLog => entry(
                "Journaux de suivi des messages (MSGTRK….LOG)",
                "Volume par connecteur, et si TLS a servi ; pas la version.",
                "",
                &[
                    "Sous `%ExchangeInstallPath%` : `TransportRoles\\Logs\\MessageTracking`. Ils sont \
                   activés par défaut.",
                ],
                "30 jours sont conservés par défaut.",
            ),
            GuideSource::Postfix => entry(
                "Postfix",
                "Version de TLS de chaque message reçu ou envoyé.",
                "Sans ces deux réglages, Postfix ne dit rien de TLS :",
                &[
                    "Le journal de messagerie : `/var/log/mail.log` ou `/var/log/maillog`, même archivé et \
                   compressé (`mail.log.2.gz`)",
                ],
                "Aussi loin que les archives. Sans lignes de TLS, les messages sont « non enregistrés ».",
            ),
            GuideSource::Exim => entry(
                "Exim",
                "Version de TLS de chaque message reçu ou envoyé.",
                "Rien pour TLS, sauf si `log_selector` retire `tls_cipher`, présent par défaut. Pour \
                 compter les destinataires des messages reçus, ajoutez `+received_recipients`.",
                &[
                    "Le journal principal : `/var/log/exim4/mainlog` ou `/var/log/exim/main.log`, même \
                   archivé et compressé",
                ],
                "Aussi loin que les archives.",
            ),
            GuideSource::Sendmail => entry(
                "Sendmail",
                "Version de TLS de chaque message reçu ou envoyé.",
                "`LogLevel` doit valoir 9 ou plus, ce qui est la valeur par défaut (`confLOG_LEVEL` dans \
                 `sendmail.mc`).",
                &[
                    "Le journal de messagerie : `/var/log/maillog` ou `/var/log/mail.log`, même archivé et \
                   compressé",
                ],
                "Aussi loin que les archives.",
            ),
            GuideSource::Headers => entry(
                "Messages et leurs en-têtes (.eml, .txt)",
                "Version de TLS à l’entrée de votre organisation, pour chaque message.",
                "",
                &[
                    "Outlook (classique) : `Fichier` › `Propriétés` › `En-têtes Internet` ; nouvel \
                     Outlook et Outlook sur le web : `…` › `Afficher` › `Afficher la source du message` ; \
                     Gmail : `⋮` › `Afficher l’original`. Copiez, puis collez ci-dessus.",
                    "Ou enregistrez des messages en `.eml` et déposez le dossier.",
                ],
                "Courrier entrant seulement, sans connecteur.",
            ),
            GuideSource::TlsReport => entry(
                "Rapports TLS des autres (RFC 8460)",
                "Sessions vers votre domaine, chiffrées ou échouées, et pourquoi. Jamais ajoutées aux \
                 messages.",
                "Un enregistrement de votre DNS les demande aux autres :",
                &[
                    "Enregistrez les messages de cette boîte ou leurs pièces jointes (`.json.gz`) et \
                   déposez-les.",
                ],
                "Un rapport par jour et par expéditeur, surtout des grands fournisseurs.",
            ),
            GuideSource::AnyTable => entry(
                "Tout autre tableau",
                "Ce que disent ses colonnes : l’export d’une passerelle, le résultat d’une requête de \
                 chasse.",
                "",
                &[
                    "Déposez un tableau CSV, TSV ou JSON. Sous `Fichiers`, choisissez \
                   `Correspondance des colonnes…` et dites une fois quelle colonne est la date, \
                   le sens, la version de TLS.",
                ],
                "Il faut une date et un sens. Le silence sur TLS est « non enregistré ».",
            ),
            GuideSource::SavedReport => entry(
                "Un rapport enregistré ici",
                "Ce qu’il contenait au moment de l’enregistrement.",
                "",
                &["`Exporter` › `Rapport (JSON)` ou `Tableau (CSV)` sur cette page"],
                "Il ne nomme ni expéditeurs, ni destinataires, ni serveurs.",
            ),
        }
    }

    fn format_cannot(&self, format: Format) -> &'static str {
        match format {
            Format::ExoExtendedTrace => {
                "Ne dit pas : TLS, là où aucun message d’un sens ne le nomme. Demandez alors le rapport \
                 de connecteurs, une ligne par message."
            }
            Format::ExoEnhancedSummary => {
                "Ne dit pas : TLS. Demandez le rapport de connecteurs, une ligne par message, pour les \
                 mêmes jours."
            }
            Format::ExoSummary => {
                "Ne dit pas : TLS, les connecteurs. Demandez le rapport de connecteurs, une ligne par \
                 message, pour les mêmes jours."
            }
            Format::ExoTraceDetail => {
                "Ne dit pas : tous les messages, ni certains connecteurs. Pour tout avoir, demandez le \
                 rapport de connecteurs, une ligne par message."
            }
            Format::ExoConnectorMessages => "Ne dit pas : le serveur distant.",
            Format::ConnectorReport | Format::SavedReport => {
                "Ne dit pas : les expéditeurs, les destinataires, les serveurs. Pour cela, \
                 demandez le rapport de connecteurs, une ligne par message."
            }
            Format::ExchangeTrackingLog => {
                "Ne dit pas : la version de TLS. Prenez les journaux du protocole SMTP des mêmes jours."
            }
            Format::ExchangeSmtpReceiveLog => {
                "Ne dit pas : le courrier sortant, le type des connecteurs, le TLS imposé. Ajoutez les \
                 journaux d’envoi SMTP et les listes de connecteurs."
            }
            Format::ExchangeSmtpSendLog => {
                "Ne dit pas : le courrier entrant, le type des connecteurs, le TLS imposé. Ajoutez les \
                 journaux de réception SMTP et les listes de connecteurs."
            }
            Format::MessageHeaders => {
                "Ne dit pas : le courrier sortant, les connecteurs. Demandez le rapport de connecteurs, \
                 une ligne par message."
            }
            Format::PostfixLog => {
                "Ne dit pas : les connecteurs ; TLS, seulement si smtpd_tls_loglevel et \
                 smtp_tls_loglevel valent 1."
            }
            Format::EximLog => "Ne dit pas : les connecteurs.",
            Format::SendmailLog => "Ne dit pas : les connecteurs ; TLS, seulement dès LogLevel 9.",
            Format::TlsReport => {
                "Ne dit pas : les messages, les versions, les connecteurs. Prenez le journal des serveurs \
                 qui reçoivent."
            }
            Format::ConnectorList => {
                "Ne dit pas : le courrier. Elle complète ce que disent les suivis."
            }
            Format::MappedTable => "Ne dit pas : ce pour quoi aucune colonne n’a été choisie.",
            Format::SmtpAuthReport => {
                "Ne dit pas : les jours, les appareils, chaque message. Il accompagne le courrier, sous le dépôt."
            }
            Format::Mapping => "",
        }
    }
}
