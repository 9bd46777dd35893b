//! French.

mod app;
mod asking;
mod audit;
mod compare;
mod elsewhere;
mod explain;
mod files;
mod filters;
mod force;
mod guide;
mod help;
mod hops;
mod keep;
mod labels;
mod manifest;
mod mapping;
mod message;
mod partners;
mod print;
mod report;
mod share;
mod stopped;
mod terminal;
mod tls_reports;
mod verdict;

pub(crate) use help::HELP;

use crate::amount::Amount;
use crate::words::{Labels, Period, ShareKnown, Words};
use ::report::{CountedFrom, InsightId};
use trace::{ConnectorType, Direction, Format, Note, SkipReason, TlsClass, Unit, Unread};

/// The fixed texts.
pub fn labels() -> &'static Labels {
    &labels::LABELS
}

/// The French language.
#[derive(Debug)]
pub struct French;

/// In French, zero is singular like one.
fn is_one(count: u64) -> bool {
    count < 2
}

pub(super) fn noun(unit: Unit, count: u64) -> &'static str {
    match (unit, is_one(count)) {
        (Unit::Messages, true) => "message",
        (Unit::Messages, false) => "messages",
        (Unit::Recipients, true) => "destinataire",
        (Unit::Recipients, false) => "destinataires",
    }
}

/// The ending of a participle.
pub(super) fn s(count: u64) -> &'static str {
    if is_one(count) { "" } else { "s" }
}

/// "9 au 15 novembre 2026": month and year stand once where they are the same.
pub(super) fn days(from: &str, to: &str) -> String {
    let mut begin = from;
    for ending in [to.find(' '), to.rfind(' ')].into_iter().flatten() {
        let shared = to.get(ending..).unwrap_or_default();
        if let Some(rest) = from.strip_suffix(shared) {
            begin = rest;
            break;
        }
    }
    format!("{begin} au {to}")
}

/// Why records were skipped, in a few words.
pub(super) fn skip_reason(reason: SkipReason) -> &'static str {
    match reason {
        SkipReason::AmbiguousDates => "les dates se lisent jour d’abord ou mois d’abord",
        SkipReason::BadDate => "date illisible",
        SkipReason::BadLine => "ce n’est pas une ligne de ce format",
        SkipReason::BadRow => "ligne illisible",
        SkipReason::BoundaryNotTold => "le passage de la frontière n’est pas indiqué",
        SkipReason::ClientSubmission => "remis par un client de l’organisation",
        SkipReason::DirectionNotTold => "le sens n’est pas indiqué",
        SkipReason::HealthMailbox => "une sonde de la surveillance d’Exchange",
        SkipReason::InternalHop => "un saut à l’intérieur de l’organisation",
        SkipReason::Loopback => "le serveur s’est parlé à lui-même",
        SkipReason::NoBoundaryHop => "aucun saut du message ne passe la frontière",
        SkipReason::NeitherPercentNorCount => {
            "les colonnes TLS ne sont ni des pourcentages ni des nombres"
        }
        SkipReason::NoHeader => "aucune ligne ne nomme les colonnes",
        SkipReason::NotSent => "n’a jamais quitté l’organisation",
        SkipReason::OtherUnit => "compte dans une autre unité",
        SkipReason::OwnToOwn => "d’un de vos domaines à un de vos domaines",
        SkipReason::PrivateAddress => "un saut dans votre propre réseau, d’après son adresse",
        SkipReason::TooFewColumns => "moins de colonnes que l’en-tête n’en nomme",
        SkipReason::TooLong => "plus long qu’une ligne ne peut l’être",
        SkipReason::TooManyColumns => "plus de colonnes que l’en-tête n’en nomme",
        SkipReason::Truncated => "le fichier s’arrête dans la ligne",
    }
}

impl Words for French {
    fn labels(&self) -> &'static Labels {
        &labels::LABELS
    }

    fn direction(&self, direction: Direction) -> &'static str {
        match direction {
            Direction::Inbound => "Entrant",
            Direction::Outbound => "Sortant",
        }
    }

    fn class(&self, class: TlsClass) -> &'static str {
        match class {
            TlsClass::None => "Sans TLS",
            TlsClass::Ssl => "SSL",
            TlsClass::Tls1_0 => "TLS 1.0",
            TlsClass::Tls1_1 => "TLS 1.1",
            TlsClass::Tls1_2 => "TLS 1.2",
            TlsClass::Tls1_3 => "TLS 1.3",
            TlsClass::TlsUnversioned => "TLS, version inconnue",
            TlsClass::NotRecorded => "Non enregistré",
        }
    }

    fn format(&self, format: Format) -> &'static str {
        match format {
            Format::ExoExtendedTrace => "Suivi des messages étendu",
            Format::ExoEnhancedSummary => "Résumé amélioré",
            Format::ExoSummary => "Suivi sommaire",
            Format::ExoTraceDetail => "Détail du suivi",
            Format::ExoConnectorMessages => "Rapport de connecteurs, une ligne par message",
            Format::ConnectorReport => "Rapport de connecteurs, une ligne par jour",
            Format::ExchangeTrackingLog => "Journal de suivi des messages",
            Format::ExchangeSmtpReceiveLog => "Journal SMTP de réception",
            Format::ExchangeSmtpSendLog => "Journal SMTP d’envoi",
            Format::MessageHeaders => "En-têtes de message",
            Format::PostfixLog => "Journal de Postfix",
            Format::EximLog => "Journal d’Exim",
            Format::SendmailLog => "Journal de Sendmail",
            Format::TlsReport => "Rapport TLS",
            Format::ConnectorList => "Liste de connecteurs",
            Format::SavedReport => "Rapport enregistré",
            Format::MappedTable => "Tableau expliqué",
            Format::Mapping => "Correspondance des colonnes",
            Format::SmtpAuthReport => "Rapport des clients SMTP AUTH",
        }
    }

    fn format_tells(&self, format: Format) -> &'static str {
        match format {
            Format::ExoExtendedTrace
            | Format::ExoConnectorMessages
            | Format::ExoTraceDetail
            | Format::ExchangeSmtpReceiveLog
            | Format::ExchangeSmtpSendLog
            | Format::ConnectorReport => "Version de TLS, connecteur",
            Format::ExoEnhancedSummary => "Volume par connecteur, pas de version de TLS",
            Format::ExoSummary => "Volume, pas de version de TLS",
            Format::ExchangeTrackingLog => "Volume par connecteur, TLS sans version",
            Format::MessageHeaders | Format::PostfixLog | Format::EximLog | Format::SendmailLog => {
                "Version de TLS, pas de connecteur"
            }
            Format::TlsReport => "Sessions d’autres expéditeurs, pas des messages",
            Format::ConnectorList => "Types de connecteur, TLS imposé",
            Format::SavedReport => "Ce que le rapport contenait",
            Format::MappedTable => "Ce que l’on a dit de ses colonnes",
            Format::Mapping => "Comment lire d’autres fichiers",
            Format::SmtpAuthReport => "Comptes qui déposent du courrier, version de TLS",
        }
    }

    fn connector_type(&self, kind: ConnectorType) -> &'static str {
        match kind {
            ConnectorType::OnPremises => "Local",
            ConnectorType::Partner => "Partenaire",
        }
    }

    fn unit(&self, unit: Unit) -> &'static str {
        match unit {
            Unit::Messages => "Compter les messages",
            Unit::Recipients => "Compter les destinataires",
        }
    }

    fn source(&self, source: CountedFrom) -> &'static str {
        match source {
            CountedFrom::Traces => "Suivis",
            CountedFrom::Summaries => "Rapports journaliers",
        }
    }

    fn flow(&self, direction: Direction, connector: Option<&str>) -> String {
        match (direction, connector) {
            (Direction::Inbound, Some(name)) => format!("De {name}"),
            (Direction::Outbound, Some(name)) => format!("Vers {name}"),
            (Direction::Inbound, None) => "D’Internet sans connecteur".to_owned(),
            (Direction::Outbound, None) => "Vers Internet sans connecteur".to_owned(),
        }
    }

    fn flow_sentence(
        &self,
        direction: Direction,
        period: Period<'_>,
        unit: Unit,
        volume: u64,
        told: ShareKnown,
    ) -> String {
        let when = match period {
            Period::PastWeek => "Au cours de la semaine passée".to_owned(),
            Period::Day(day) => format!("Le {day}"),
            Period::Between(from, to) => format!("Du {}", days(from, to)),
        };
        let one = is_one(volume);
        let what = match (unit, one) {
            (Unit::Messages, true) => format!("{{volume}} {} a été", noun(unit, volume)),
            (Unit::Messages, false) => format!("{{volume}} {} ont été", noun(unit, volume)),
            (Unit::Recipients, _) => {
                format!(
                    "des messages pour {{volume}} {} ont été",
                    noun(unit, volume)
                )
            }
        };
        let ending = if unit == Unit::Messages {
            s(volume)
        } else {
            "s"
        };
        let way = match direction {
            Direction::Inbound => format!("reçu{ending} par votre organisation"),
            Direction::Outbound => format!("envoyé{ending} par votre organisation"),
        };
        match told {
            ShareKnown::Share => {
                format!(
                    "{when}, {what} {way}, dont {{protected}} chiffré{ending} en transit (TLS)."
                )
            }
            ShareKnown::NoMail => {
                format!("{when}, {what} {way} : il n’y a {{protected}} à montrer.")
            }
            ShareKnown::Nothing => format!(
                "{when}, {what} {way}. La protection en transit est {{protected}} dans ces fichiers."
            ),
        }
    }

    fn no_share(&self, told: ShareKnown) -> &'static str {
        match told {
            ShareKnown::NoMail => "aucun pourcentage",
            _ => "non enregistrée",
        }
    }

    fn not_recorded(&self, amount: Amount<'_>, unit: Unit) -> String {
        format!(
            "{} {} : sans information TLS, exclu{} des pourcentages",
            amount.text,
            noun(unit, amount.count),
            s(amount.count)
        )
    }

    fn amount(&self, amount: Amount<'_>, unit: Unit) -> String {
        format!("{} {}", amount.text, noun(unit, amount.count))
    }

    fn range(&self, period: Period<'_>) -> String {
        match period {
            Period::PastWeek => "Dernière semaine".to_owned(),
            Period::Day(day) => day.to_owned(),
            Period::Between(from, to) => format!("Du {}", days(from, to)),
        }
    }

    fn one_source_only(&self, source: CountedFrom) -> &'static str {
        match source {
            CountedFrom::Traces => {
                "Des suivis et des rapports journaliers sont chargés. Ils peuvent contenir les \
                 mêmes messages et ne sont donc pas additionnés : ces chiffres viennent des suivis."
            }
            CountedFrom::Summaries => {
                "Des suivis et des rapports journaliers sont chargés. Ils peuvent contenir les \
                 mêmes messages et ne sont donc pas additionnés : ces chiffres viennent des \
                 rapports journaliers."
            }
        }
    }

    fn unit_kept(&self, unit: Unit) -> String {
        format!(
            "Les rapports journaliers conservent leur unité : {}.",
            noun(unit, 2)
        )
    }

    fn nothing_in_range(&self, from: &str, to: &str) -> String {
        format!(
            "Rien sur cette période. Les fichiers vont du {}.",
            days(from, to)
        )
    }

    fn more_than(&self, share: &str) -> String {
        format!("plus de {share}")
    }

    fn less_than(&self, share: &str) -> String {
        format!("moins de {share}")
    }

    fn insight(&self, id: InsightId) -> &'static str {
        match id {
            InsightId::InboundPartnerTls10 => {
                "Connecteur entrant Partenaire avec un flux TLS 1.0 important"
            }
            InsightId::InboundOnpremisesTls10 => {
                "Connecteur entrant Local avec un flux TLS 1.0 important"
            }
            InsightId::InboundPartnerNoTls => {
                "Connecteur entrant Partenaire avec un flux sans TLS important"
            }
            InsightId::InboundOnpremisesNoTls => {
                "Connecteur entrant Local avec un flux sans TLS important"
            }
            InsightId::OutboundConnectorOldTls => {
                "Connecteur sortant avec un flux important en TLS 1.1 ou plus ancien"
            }
            InsightId::OutboundConnectorNoTls => {
                "Connecteur sortant avec un flux sans TLS important"
            }
            InsightId::ForcedTlsNotMet => {
                "Un connecteur qui impose TLS a acheminé du courrier sans TLS"
            }
            InsightId::InternetNoTls => "Flux important sans connecteur et sans TLS",
            InsightId::TlsNotRecorded => "La plus grande partie du flux ne peut pas être jugée",
            InsightId::WeakCipher => "Flux important avec des suites de chiffrement faibles",
            InsightId::NoForwardSecrecy => "Flux important sans confidentialité persistante",
        }
    }

    fn insight_why(&self, id: InsightId) -> &'static str {
        match id {
            InsightId::InboundPartnerTls10 | InsightId::InboundOnpremisesTls10 => {
                "TLS 1.0 n’est plus tenu pour sûr. Quand il sera refusé, ce courrier s’arrêtera ou \
                 passera en clair."
            }
            InsightId::InboundPartnerNoTls | InsightId::InboundOnpremisesNoTls => {
                "Quiconque sur le trajet peut lire et modifier ce courrier, et le connecteur montre \
                 qu’il vient d’un expéditeur connu."
            }
            InsightId::OutboundConnectorOldTls => {
                "L’autre côté négocie des versions qui ne sont plus tenues pour sûres ; quand elles \
                 seront désactivées, la remise s’arrêtera ou passera en clair."
            }
            InsightId::OutboundConnectorNoTls => {
                "Le courrier de votre organisation part lisible par quiconque sur le trajet."
            }
            InsightId::ForcedTlsNotMet => {
                "La configuration promet TLS, le suivi montre du courrier sans TLS : ou bien le \
                 réglage est plus récent que ce courrier, ou bien il ne s’y applique pas."
            }
            InsightId::InternetNoTls => {
                "Du courrier en clair, de ou vers n’importe qui. Une partie peut venir de vos \
                 propres appareils et applications qui envoient directement."
            }
            InsightId::TlsNotRecorded => {
                "Plus de la moitié de ce sens vient de fichiers qui n’enregistrent pas TLS. Les \
                 pourcentages ne portent que sur le reste."
            }
            InsightId::WeakCipher => {
                "La version est encore admise, mais le guide juge la suite de chiffrement \
                 insuffisante : ce qu’elle chiffre pourrait être lu ou modifié."
            }
            InsightId::NoForwardSecrecy => {
                "Qui enregistre ce courrier aujourd’hui pourra tout lire le jour où il obtiendra la \
                 clé privée du serveur."
            }
        }
    }

    fn insight_action(&self, id: InsightId) -> &'static str {
        match id {
            InsightId::InboundPartnerTls10 | InsightId::InboundPartnerNoTls => {
                "Demandez au partenaire d’activer TLS 1.2 sur les serveurs qui vous envoient du \
                 courrier, puis imposez TLS sur le connecteur."
            }
            InsightId::InboundOnpremisesTls10 | InsightId::InboundOnpremisesNoTls => {
                "Activez TLS 1.2 sur vos serveurs qui relaient par ce connecteur, imposez TLS sur \
                 leur connecteur d’envoi, et faites-les reconnaître ici par leur certificat."
            }
            InsightId::OutboundConnectorOldTls | InsightId::OutboundConnectorNoTls => {
                "Demandez au responsable des serveurs de réception d’activer TLS 1.2, puis imposez \
                 TLS sur le connecteur."
            }
            InsightId::ForcedTlsNotMet => {
                "Vérifiez le réglage TLS du connecteur, depuis quand il vaut, et quels expéditeurs \
                 ou domaines il couvre."
            }
            InsightId::InternetNoTls => {
                "Publiez MTA-STS ou DANE pour vos domaines, et donnez aux partenaires et appareils \
                 connus un connecteur qui impose TLS."
            }
            InsightId::TlsNotRecorded => {
                "Cherchez pour les mêmes jours des fichiers qui l’indiquent : d’Exchange Online le \
                 rapport de connecteurs avec une ligne par message, ou le suivi étendu ; d’Exchange \
                 Server les journaux de protocole SMTP. Voir Fichiers."
            }
            InsightId::WeakCipher | InsightId::NoForwardSecrecy => {
                "Offrez sur vos serveurs des suites ECDHE avec AES-GCM ou ChaCha20, ou TLS 1.3, et \
                 demandez à l’autre côté d’en faire autant."
            }
        }
    }

    fn insight_numbers(
        &self,
        id: InsightId,
        part: &str,
        whole: &str,
        share: &str,
        limit: &str,
    ) -> String {
        match id {
            InsightId::ForcedTlsNotMet => format!("{part} sur {whole} ({share}) en clair"),
            _ => format!("{part} sur {whole} ({share} ; seuil {limit})"),
        }
    }

    fn read_files(&self, files: Amount<'_>) -> String {
        let (text, ending) = (files.text, s(files.count));
        format!("{text} fichier{ending} lu{ending}")
    }

    fn reading_progress(
        &self,
        done: &str,
        all: &str,
        speed: Option<&str>,
        left: Option<Amount<'_>>,
    ) -> String {
        let mut text = format!("{done} sur {all}");
        if let Some(speed) = speed {
            text.push_str(&format!(", {speed} par seconde"));
        }
        if let Some(left) = left {
            text.push_str(&format!(", encore {} seconde{}", left.text, s(left.count)));
        }
        text
    }

    fn past_limits(&self, bytes: &str, files: &str) -> String {
        format!(
            "C’est plus que ce que la page sait lire en une fois\u{a0}: {bytes} en {files} fichiers. La lecture \
             continue\u{a0}; si le navigateur manque de mémoire, lisez moins de fichiers, ou utilisez la ligne de \
             commande, qui en lit autant que vous voulez."
        )
    }

    fn remove_file(&self, name: &str) -> String {
        format!("Retirer {name}")
    }

    fn rows_shown(&self, shown: &str, all: Amount<'_>) -> String {
        format!("{shown} sur {} ligne{}", all.text, s(all.count))
    }

    fn bytes(&self, value: &str, multiple: usize) -> String {
        let unit = ["octets", "ko", "Mo", "Go", "To"]
            .get(multiple)
            .copied()
            .unwrap_or("To");
        format!("{value} {unit}")
    }

    fn skipped(&self, reason: SkipReason, amount: Amount<'_>, first_line: &str) -> String {
        let what = skip_reason(reason);
        let ending = s(amount.count);
        format!(
            "{} ligne{ending} ignorée{ending} : {what} (la première est la ligne {first_line})",
            amount.text
        )
    }

    fn note(&self, note: &Note, number: &dyn Fn(u64) -> String) -> String {
        let text = match note {
            Note::Empty => "Le fichier est vide. Exportez-le de nouveau.",
            Note::UnknownFormat => {
                "Le contenu n’est d’aucun format connu. Voyez « Quels fichiers conviennent, et où \
                 les trouver ? » sur la page d’accueil."
            }
            Note::Binary => {
                "Le contenu n’est pas du texte. Déposez le suivi en CSV, JSON, .xlsx, .gz ou .zip."
            }
            Note::OfficeDocument => {
                "C’est un document Office dont aucune feuille ne commence par un tableau connu. \
                 Enregistrez le tableau en CSV (UTF-8) et déposez ce fichier."
            }
            Note::EmptyArchive => "L’archive ne contient aucun fichier. Refaites-la.",
            Note::DamagedArchive => {
                "L’archive est endommagée ou coupée, et cette partie ne peut pas être ouverte. \
                 Refaites-la, ou déposez un à un les fichiers qu’elle contient."
            }
            Note::PasswordProtected => {
                "Un mot de passe protège ce fichier. Décompressez-le d’abord et déposez le résultat."
            }
            Note::UnknownCompression => {
                "Sa compression n’est pas connue ici. Décompressez-le d’abord et déposez le \
                 résultat, ou faites-en un .zip ordinaire."
            }
            Note::NestedTooDeep => {
                "Des archives contiennent des archives, sur plus de trois niveaux. Décompressez \
                 celles de l’extérieur et déposez le résultat."
            }
            Note::TooLargeUnpacked => {
                "Décompressé, il devient bien plus grand que normal, comme un fichier fait pour \
                 nuire. Si vous lui faites confiance, décompressez-le d’abord et déposez le résultat."
            }
            Note::Unreadable => {
                "Le fichier n’a plus pu être lu : il a été déplacé, modifié ou supprimé entre-temps, \
                 ou l’accès a été refusé. Déposez-le de nouveau."
            }
            Note::ReaderFailed => {
                "La lecture de ce fichier s’est arrêtée de façon inattendue ; les autres ne sont pas \
                 touchés. Déposez-le de nouveau, et signalez-le si cela ne suffit pas."
            }
            Note::AmbiguousDates => {
                "Ses dates se lisent jour d’abord ou mois d’abord, et rien dans le fichier n’en \
                 décide. Dites-le, ou exportez-le de nouveau avec des dates comme 2026-11-16."
            }
            Note::ContradictoryDates => {
                "Certaines de ses dates ne se lisent que jour d’abord, d’autres que mois d’abord : \
                 deux fichiers semblent réunis. Exportez-les de nouveau, chacun à part, ou avec des \
                 dates comme 2026-11-16."
            }
            Note::NeitherPercentNorCount { line } => {
                return format!(
                    "À partir de la ligne {}, les colonnes TLS ne sont ni des pourcentages ni des \
                     nombres dont la somme est le volume ; le fichier n’a pas été compté. \
                     Exportez-le de nouveau.",
                    number(*line)
                );
            }
            Note::NewerVersion { version } => {
                return format!(
                    "Une version plus récente de ce programme a écrit ce fichier (version {}). \
                     Rechargez la page pour obtenir la dernière version.",
                    number(*version)
                );
            }
            Note::OtherUnit => {
                "Il compte des destinataires alors que d’autres comptent des messages ; on ne peut \
                 pas les additionner. Retirez les autres pour le voir."
            }
            Note::TlsNotTold {
                direction: Direction::Inbound,
            } => {
                "Aucune ligne entrante de ce format n’indique de version de TLS : le silence \
                 ne prouve rien, et les messages entrants sans version sont « non enregistrés ». \
                 Demandez le rapport de connecteurs, une ligne par message."
            }
            Note::TlsNotTold {
                direction: Direction::Outbound,
            } => {
                "Aucune ligne sortante de ce format n’indique de version de TLS : le silence \
                 ne prouve rien, et les messages sortants sans version sont « non enregistrés ». \
                 Demandez le rapport de connecteurs, une ligne par message."
            }
            Note::NoTlsInFormat {
                format: Format::ExchangeTrackingLog,
            } => {
                "Les journaux de suivi n’indiquent jamais la version de TLS ; les messages dont ils ne \
                 disent pas le niveau sont « non enregistrés ». Les journaux de protocole SMTP des \
                 mêmes serveurs l’indiquent."
            }
            Note::NoTlsInFormat {
                format: Format::MappedTable,
            } => {
                "Aucune colonne n’a été désignée pour la version de TLS ; ses messages sont « non \
                 enregistrés ». Désignez-la s’il y en a une."
            }
            Note::NoTlsInFormat { .. } => {
                "Cette sorte de fichier n’indique jamais la version de TLS ; ses messages sont « non \
                 enregistrés ». Demandez le rapport de connecteurs, une ligne par message, ou le \
                 suivi étendu."
            }
            Note::NeedsDomains { rows } => {
                let (verb, ending) = if is_one(*rows) {
                    ("n’indique", "")
                } else {
                    ("n’indiquent", "s")
                };
                return format!(
                    "{} ligne{ending} {verb} pas le sens du message. Nommez les domaines de votre \
                     organisation et le fichier est relu.",
                    number(*rows)
                );
            }
            Note::NoRecords => "Le fichier a un en-tête et aucune ligne.",
            Note::NoTransfers => {
                "Des lignes ont été lues, mais aucune n’est un message entré dans l’organisation \
                 ou sorti d’elle."
            }
            Note::Columns { taken } => {
                let columns: Vec<String> = taken
                    .iter()
                    .map(|(meaning, column)| format!("{meaning} : {column}"))
                    .collect();
                return format!("Colonnes retenues : {}.", columns.join(", "));
            }
            Note::YearNotTold => {
                "Ses horodatages n’ont pas d’année : chacun a reçu l’année la plus récente où il \
                 n’est pas dans le futur."
            }
            Note::OffsetNotTold => {
                "Ses horodatages n’ont pas de décalage : ils sont lus en UTC. Si le serveur écrit \
                 l’heure locale, ce qui s’est passé vers minuit compte le jour voisin."
            }
            Note::NoFieldsLine => {
                "Des lignes d’un journal d’Exchange précèdent toute ligne « #Fields » : leurs \
                 colonnes sont inconnues. Déposez le journal tel que le serveur l’a écrit."
            }
            Note::SessionsNotMessages => {
                "Il compte les sessions d’un autre expéditeur, pas des messages ; elles ne sont pas \
                 ajoutées aux messages."
            }
            Note::NotAConnectorList => {
                "Il a été donné comme liste de connecteurs, mais c’est autre chose. Prenez le \
                 résultat de Get-InboundConnector ou Get-OutboundConnector."
            }
            Note::UnknownTable => {
                "C’est un tableau inconnu. Dites ce que signifient ses colonnes (« Correspondance \
                 des colonnes »), et il est lu."
            }
            Note::BadMapping => {
                "Il se dit description de colonnes, mais ne peut pas servir. Enregistrez-le de \
                 nouveau, ou expliquez les colonnes encore une fois."
            }
            Note::IsMapping { name } => {
                return format!(
                    "La correspondance des colonnes « {name} » : les fichiers qui ont ces \
                     colonnes sont lus ainsi."
                );
            }
            Note::Mapped { name } => {
                return format!("Ses colonnes ont été lues comme le dit « {name} ».");
            }
            Note::TlsWordsNotKnown { rows } => {
                let (noun, verb) = if *rows < 2 {
                    ("ligne", "porte")
                } else {
                    ("lignes", "portent")
                };
                return format!(
                    "{} {noun} {verb} pour TLS un mot que rien n’explique ; ces messages sont « non \
                     enregistrés ». Modifiez la correspondance des colonnes.",
                    number(*rows)
                );
            }
            Note::NoDateRead { kind } if kind.is_empty() => {
                "Aucun de ses messages n’a pu être situé dans le temps : la colonne des dates est \
                 vide. Exportez-le de nouveau avec des dates comme 2026-11-16 18:10:13."
            }
            Note::NoDateRead { kind } => {
                return format!(
                    "Aucun de ses messages n’a pu être situé dans le temps : les dates ne se lisent \
                     pas, et la première ressemble à « {kind} ». Exportez-le de nouveau avec des \
                     dates comme 2026-11-16 18:10:13."
                );
            }
            Note::KnownNotRead { what } => unread(*what),
            Note::TallyRefused { .. } => "",
            Note::EventWordsNotKnown { words } => {
                let noun = if *words < 2 { "mot" } else { "mots" };
                return format!(
                    "Il nomme ses événements par {} {noun} d’une langue inconnue ici, et par aucun \
                     mot connu. Exportez-le de nouveau en anglais, ou signalez ces mots.",
                    number(*words)
                );
            }
            Note::PrivateClientsCounted => {
                "Ses clients ont des adresses privées et aucune adresse publique n’apparaît : un \
                 proxy ou une passerelle précède peut-être le serveur. Ils comptent comme venus de \
                 l’extérieur."
            }
            Note::MayBeCut { records } => {
                return format!(
                    "Il contient exactement {} lignes, autant qu’une telle exportation peut \
                     en contenir : il est peut-être coupé là. Demandez le reste par périodes plus \
                     courtes.",
                    number(*records)
                );
            }
            Note::DaysOfZone { zone } => {
                return format!(
                    "Ses jours sont ceux du fuseau horaire {zone} et restent tels quels."
                );
            }
            Note::OfASelection => {
                "Il a été enregistré avec un filtre, il ne contient donc qu’une partie du courrier de \
                 ses jours."
            }
            Note::CutShort => {
                "Il est endommagé ou incomplet, donc rien n’en a été lu. Enregistrez-le ou \
                 demandez-le de nouveau."
            }
        };
        text.to_owned()
    }
}

/// Ce qu’est un fichier reconnu mais pas lu, et que faire.
fn unread(what: Unread) -> &'static str {
    match what {
        Unread::SevenZip => {
            "C’est une archive .7z, qui n’est pas lue. Décompressez-la d’abord et déposez ce qui en sort."
        }
        Unread::Rar => {
            "C’est une archive .rar, qui n’est pas lue. Décompressez-la d’abord et déposez ce qui en sort."
        }
        Unread::OutlookMessage => {
            "C’est un message qu’Outlook a enregistré en .msg, qui n’est pas lu. Enregistrez-le en texte ou en .eml."
        }
        Unread::OldWorkbook => {
            "C’est un classeur de l’ancien format (.xls), qui n’est pas lu. Enregistrez-le en .xlsx ou \
             en CSV (UTF-8) et déposez ce fichier."
        }
        Unread::CompoundFile => {
            "Il a la forme des messages enregistrés par Outlook (.msg) et des anciens classeurs (.xls), \
             qui ne sont pas lus. Enregistrez un message en texte ou en .eml, un classeur en .xlsx ou \
             en CSV (UTF-8)."
        }
        Unread::FormatList => {
            "C’est ce qu’affiche Format-List, qui coupe les valeurs. Lancez la même commande avec \
             « | Export-Csv »."
        }
        Unread::ConnectivityLog => {
            "C’est un journal de connectivité d’Exchange Server, qui n’indique rien de TLS. Déposez \
             plutôt les journaux de protocole SMTP."
        }
        Unread::DmarcReport => {
            "C’est un rapport DMARC : il dit qui a envoyé en votre nom, et non comment les messages \
             étaient protégés. Déposez plutôt des suivis, des journaux ou des rapports TLS."
        }
        Unread::CiscoLog => {
            "C’est un journal de Cisco Secure Email, qui n’est pas encore lu. Déposez plutôt les \
             en-têtes des messages."
        }
        Unread::OtherMailLog => {
            "C’est un journal d’un système de messagerie qui n’est pas encore lu. Déposez plutôt les \
             en-têtes des messages."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_and_one_are_singular() {
        let sentence = |volume| {
            French.flow_sentence(
                Direction::Inbound,
                Period::PastWeek,
                Unit::Messages,
                volume,
                ShareKnown::Share,
            )
        };
        assert!(sentence(0).contains("{volume} message a été reçu par"));
        assert!(sentence(1).contains("{volume} message a été reçu par"));
        assert!(sentence(2).contains("{volume} messages ont été reçus par"));
    }
    #[test]
    fn month_and_year_stand_once_where_they_are_the_same() {
        let range = |from, to| French.range(Period::Between(from, to));
        assert_eq!(
            range("9 novembre 2026", "15 novembre 2026"),
            "Du 9 au 15 novembre 2026"
        );
        assert_eq!(
            range("30 novembre 2026", "6 décembre 2026"),
            "Du 30 novembre au 6 décembre 2026"
        );
        assert_eq!(
            range("9 novembre 2025", "15 novembre 2026"),
            "Du 9 novembre 2025 au 15 novembre 2026"
        );
        assert_eq!(days("9 nov.", "15 nov."), "9 au 15 nov.");
        assert_eq!(days("2026-11-09", "2026-11-15"), "2026-11-09 au 2026-11-15");
    }
}
