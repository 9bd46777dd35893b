//! Demander des fichiers, en français.

use super::French;
use crate::asking_words::{AskingLabels, AskingWords, WriteDay};
use report::asking::{AskError, DAYS_BACK, Fetch, Missing, Remark, Role, SEARCHES_A_DAY, Takes};
use trace::Direction;

static LABELS: AskingLabels = AskingLabels {
    title: "Écrire les commandes pour moi",
    intro: "Choisissez ce que vous pouvez faire, et les jours. Ce que vous tapez reste dans cette page.",
    role: "Ce que vous pouvez faire",
    from: "Premier jour",
    to: "Dernier jour",
    domains: "Vos domaines, séparés par des virgules",
    notify: "Adresse prévenue quand c’est prêt (facultative)",
    commands: "Commandes",
    not_run: "Regardez les commandes avant de les exécuter. Rien n’est exécuté ici.",
    missing: "Il manque encore",
    how: "Comment l’obtenir",
};

fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Inbound => "entrant",
        Direction::Outbound => "sortant",
    }
}

fn other(missing: Direction) -> &'static str {
    match missing {
        Direction::Inbound => direction(Direction::Outbound),
        Direction::Outbound => direction(Direction::Inbound),
    }
}

/// Quel fichier contient le courrier d'un sens, en une phrase sans sa fin.
fn fetch(fetch: Fetch, missing: Direction) -> String {
    let way = direction(missing);
    match (fetch, missing) {
        (Fetch::Report, _) => format!("il manque encore le rapport {way}"),
        (Fetch::Trace, Direction::Inbound) => {
            "il manque encore un suivi avec vos domaines comme destinataires".to_owned()
        }
        (Fetch::Trace, Direction::Outbound) => {
            "il manque encore un suivi avec vos domaines comme expéditeurs".to_owned()
        }
        (Fetch::ProtocolLog, Direction::Inbound) => {
            "il manque encore les journaux de réception (RECV….LOG)".to_owned()
        }
        (Fetch::ProtocolLog, Direction::Outbound) => {
            "il manque encore les journaux d’envoi (SEND….LOG)".to_owned()
        }
        (Fetch::ServerLog, _) => {
            format!("il manque encore le journal du serveur du courrier {way}")
        }
        (Fetch::NotMails, _) => format!(
            "les messages ne disent que leur entrée, et il manque encore un rapport ou un journal du \
             courrier {way}"
        ),
        (Fetch::Other, _) => format!("il manque encore un fichier du courrier {way}"),
    }
}

impl AskingWords for French {
    fn asking(&self) -> &'static AskingLabels {
        &LABELS
    }

    fn role(&self, role: Role) -> &'static str {
        match role {
            Role::Reports => "Exchange Online : rapports",
            Role::ExtendedTrace => "Exchange Online : suivis avec TLS",
            Role::SummaryTrace => "Exchange Online : suivis immédiats, sans TLS",
            Role::ExchangeServer => "Exchange Server",
            Role::Postfix => "Postfix",
        }
    }

    fn ask_error(&self, error: &AskError, day: WriteDay<'_>) -> String {
        match error {
            AskError::Days => "Le dernier jour précède le premier.".to_owned(),
            AskError::TooOld(earliest) => format!(
                "Exchange Online garde {DAYS_BACK} jours. Le premier jour que l’on peut demander est le {}.",
                day(*earliest)
            ),
            AskError::ToCome => "Ces jours sont encore à venir.".to_owned(),
            AskError::NoDomain => {
                "Nommez au moins un de vos domaines, comme contoso.com.".to_owned()
            }
            AskError::Domain(typed) => {
                format!("« {typed} » n’est pas un domaine comme contoso.com.")
            }
            AskError::Address(typed) => {
                format!("« {typed} » n’est pas une adresse comme admin@contoso.com.")
            }
            AskError::TooMany(searches) => format!(
                "Cela ferait {searches} recherches, et {SEARCHES_A_DAY} par jour sont permises. Choisissez \
                 moins de jours ou de domaines."
            ),
        }
    }

    fn remark(&self, remark: Remark, day: WriteDay<'_>) -> String {
        match remark {
            Remark::Earliest(earliest) => format!(
                "Exchange Online garde {DAYS_BACK} jours, donc cela commence au {}.",
                day(earliest)
            ),
            Remark::LastHours => "Les dernières heures d’aujourd’hui n’y sont pas encore : jusqu’à \
                 quatre heures manquent."
                .to_owned(),
            Remark::Takes(Takes::Searches(1)) => {
                "Une recherche, prête après une demi-heure ou plus.".to_owned()
            }
            Remark::Takes(Takes::Searches(searches)) => format!(
                "{searches} recherches d’une semaine au plus, pour qu’aucun fichier ne soit coupé à \
                 100 000 lignes ; chacune est prête après une demi-heure ou plus, en parallèle."
            ),
            Remark::Takes(Takes::SlowSearches(searches)) => format!(
                "{searches} recherches d’une semaine au plus ; chacune est prête après quelques heures \
                 au plus, en parallèle."
            ),
            Remark::Takes(Takes::Pages) => {
                "Cela dure tant qu’il y a des pages : 5 000 lignes chacune, au plus 100 pages en \
                 cinq minutes. 100 000 messages prennent environ une minute."
                    .to_owned()
            }
            Remark::Takes(Takes::Copying) => {
                "Cela dure le temps de copier les journaux : il y en a souvent quelques gigaoctets. \
                 Exécutez-le dans l’Exchange Management Shell, avec le droit de lire les disques des \
                 serveurs."
                    .to_owned()
            }
            Remark::Takes(Takes::AtOnce) => "Cela prend quelques secondes.".to_owned(),
        }
    }

    fn missing(&self, missing: Missing, day: WriteDay<'_>) -> String {
        match missing {
            Missing::Direction { missing, fetch: it } => format!(
                "Vous n’avez que du courrier {} ; {}.",
                other(missing),
                fetch(it, missing)
            ),
            Missing::Days {
                missing,
                days,
                fetch: it,
            } => format!(
                "Du {} au {}, vous n’avez que du courrier {} ; {} de ces jours.",
                day(days.from),
                day(days.to),
                other(missing),
                fetch(it, missing)
            ),
            Missing::ConnectorLists {
                connectors,
                is_online,
            } => {
                let lists = match is_online {
                    true => "Get-InboundConnector et Get-OutboundConnector",
                    false => "Get-ReceiveConnector et Get-SendConnector",
                };
                let of = match connectors {
                    1 => "d’un connecteur".to_owned(),
                    many => format!("de {many} connecteurs"),
                };
                format!(
                    "Les fichiers ne disent pas le type {of}, ou si TLS y est imposé ; il manque encore \
                     les listes de {lists}."
                )
            }
        }
    }
}
