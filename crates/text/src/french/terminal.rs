//! French, the command line.

use super::{French, elsewhere, is_one, noun, s, skip_reason};
use crate::amount::Amount;
use crate::share_words::ShareWords;
use crate::terminal_words::{Problem, TerminalLabels, TerminalWords};
use crate::words::Words;
use report::compare::Moved;
use report::verdict::{Before, Compliance, Threshold, Verdict};
use report::{InsightId, Ratio, Severity, SideTotals};
use tally::portable::{FORMAT, PortableError};
use trace::beside::Side;
use trace::mapping::MappingError;
use trace::{Direction, Note, SkipReason, Unit};

static LABELS: TerminalLabels = TerminalLabels {
    connectors: "Connecteurs",
    connector: "Connecteur",
    findings: "Ce qui demande attention",
    nothing_found: "Rien à signaler.",
    why: "Pourquoi c’est important",
    to_do: "Que faire",
    not_counted: "Ce qui n’a pas été compté",
    file: "Fichier",
    rows: "Lignes",
    reason: "Pourquoi",
    first_line: "Première ligne",
    stopped: "Ce que TLS a arrêté",
    both_loaded: "Des suivis et des rapports déjà additionnés sont lus ensemble. Ils ne sont jamais \
        additionnés entre eux : ce rapport porte sur les suivis seuls.",
    last_day: "Dernier jour",
    private: "Privé : des serveurs, domaines ou comptes y sont nommés. Rien de cela ne fait partie \
        d’un rapport ou d’un lien.",
    passphrase: "Phrase secrète : ",
    passphrase_again: "Encore une fois : ",
    means: "Signifie",
    column: "Colonne",
    example: "Exemple",
    mapping_is_whole: "La correspondance convient à ce tableau.",
    mapping_is_not_for_it: "La correspondance est faite pour un tableau qui a d’autres colonnes.",
    table_is_known: "Cette sorte de tableau est connue, et n’a besoin d’aucune correspondance.",
};

impl TerminalWords for French {
    fn terminal(&self) -> &'static TerminalLabels {
        &LABELS
    }

    fn files_hold(&self, days: Option<(&str, &str)>, zone: &str) -> String {
        match days {
            Some((from, to)) => {
                format!("Ce que contiennent les fichiers, du {from} au {to} ({zone}) :")
            }
            None => "Ce que contiennent les fichiers pour les jours demandés :".to_owned(),
        }
    }

    fn carried(
        &self,
        direction: Direction,
        unit: Unit,
        amount: Amount<'_>,
        protected: Option<&str>,
        unknown: Option<&str>,
    ) -> String {
        let what = match unit {
            Unit::Messages => "",
            Unit::Recipients => " de messages",
        };
        let ending = match unit {
            Unit::Messages => s(amount.count),
            Unit::Recipients => "s",
        };
        let (noun, went) = (noun(unit, amount.count), went(direction));
        let mut text = format!("{} {noun}{what} {went}{ending}", amount.text);
        if let Some(share) = protected {
            text.push_str(&format!(", dont {share} chiffré{ending} en transit"));
        }
        if let Some(unknown) = unknown {
            text.push_str(&format!(" ; les fichiers ne le disent pas pour {unknown}"));
        }
        text
    }

    fn verdict_line(
        &self,
        verdict: &Verdict,
        number: &dyn Fn(u64) -> String,
        share: &dyn Fn(Ratio) -> String,
    ) -> Option<String> {
        let counts = &verdict.now;
        if counts.all() == 0 {
            return None;
        }
        let (name, below) = match verdict.threshold {
            Threshold::Tls1_2 => ("TLS 1.2 ou ultérieur", "au-dessous de TLS 1.2"),
            Threshold::Tls1_3 => ("TLS 1.3", "au-dessous de TLS 1.3"),
            Threshold::Encrypted => ("chiffrés", "non chiffrés"),
        };
        let Compliance {
            met,
            below: count,
            in_clear,
            unknown,
        } = *counts;
        let reached = share(counts.share());
        let [met, all] = [met, counts.all()].map(number);
        let known = number(counts.known());
        let mut text = match (counts.known(), unknown) {
            (0, _) => {
                return Some(format!("{name} : inconnu pour les {}", number(unknown)));
            }
            (_, 0) => format!("{name} : {reached} ({met} sur {known})"),
            _ => format!("{name} : connu pour {known} sur {all}, dont {met} ({reached})"),
        };
        match count {
            0 => {}
            _ if count == in_clear => {
                text.push_str(&format!(" ; {} en clair", number(count)));
            }
            _ => text.push_str(&format!(
                " ; {} {below}, dont {} en clair",
                number(count),
                number(in_clear)
            )),
        }
        text.push_str(&match &verdict.before {
            Some(Before {
                days,
                share: before,
                moved,
            }) => {
                let moved = match moved {
                    Moved::Not => "inchangé".to_owned(),
                    Moved::Barely => "presque inchangé".to_owned(),
                    Moved::By(tenths) => {
                        let sign = if *tenths < 0 { '-' } else { '+' };
                        let tenths = tenths.unsigned_abs();
                        let ending = if tenths < 20 { "" } else { "s" };
                        format!("{sign}{},{} point{ending}", tenths / 10, tenths % 10)
                    }
                };
                let (from, to) = (days.from, days.to);
                format!(
                    " ; {moved} par rapport à la période du {from} au {to} ({})",
                    share(*before)
                )
            }
            None => " ; pas de données antérieures".to_owned(),
        });
        Some(text)
    }

    fn stopped_line(
        &self,
        side: Side,
        totals: &SideTotals,
        number: &dyn Fn(u64) -> String,
    ) -> Option<String> {
        let name = match side {
            Side::Inbound => "entrant",
            Side::Outbound => "sortant",
            Side::Submission => "soumission",
        };
        let told: Vec<String> = [
            ("tentatives arrêtées par TLS", totals.attempts),
            ("messages en attente", totals.waiting),
            ("messages revenus", totals.returned),
            ("messages remis plus tard", totals.delivered_later),
            ("EN CLAIR APRÈS UNE NÉGOCIATION ÉCHOUÉE", totals.fallbacks),
            (
                "sondes d’hôtes qui n’envoient pas de courrier",
                totals.probes,
            ),
        ]
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(what, count)| format!("{what} : {}", number(*count)))
        .collect();
        (!told.is_empty()).then(|| format!("{name} : {}", told.join(" ; ")))
    }

    fn handed_in(&self, volume: &str, in_clear: &str) -> String {
        format!("soumis par vos utilisateurs et appareils : {volume} (sans TLS : {in_clear})")
    }

    fn smtp_auth(&self, messages: Amount<'_>, accounts: Amount<'_>) -> String {
        format!(
            "clients SMTP AUTH, d’après leur rapport : {} message{} de {} compte{}",
            messages.text,
            s(messages.count),
            accounts.text,
            s(accounts.count)
        )
    }

    fn direct_send(&self, received: &str, refused: &str) -> String {
        format!(
            "envoi direct (Direct Send) : reçus : {received} ; de vos serveurs, refusés : {refused}"
        )
    }

    fn severity(&self, severity: Severity) -> &'static str {
        match severity {
            Severity::Error => "Erreur",
            Severity::Warning => "Avertissement",
            Severity::Info => "Remarque",
        }
    }

    fn insight_line(
        &self,
        id: InsightId,
        direction: Direction,
        flow: &str,
        part: &str,
        whole: &str,
        share: &str,
    ) -> String {
        let about = match (id, direction) {
            (InsightId::TlsNotRecorded, Direction::Inbound) => "reçus",
            (InsightId::TlsNotRecorded, Direction::Outbound) => "envoyés",
            _ => flow,
        };
        format!("{} : {about} : {part} sur {whole} ({share})", id.id())
    }

    fn insight_to_do(&self, id: InsightId) -> String {
        self.insight_action(id).replace(" Voir Fichiers.", "")
    }

    fn not_counted_because(&self, reason: SkipReason) -> &'static str {
        skip_reason(reason)
    }

    fn note_here(&self, note: &Note) -> String {
        let number = &|count: u64| count.to_string();
        elsewhere::note(note, number).unwrap_or_else(|| self.note(note, number))
    }

    fn skipped_line(&self, file: &str, rows: u64, reason: &str, first_line: u64) -> String {
        if is_one(rows) {
            format!("{file} : {rows} ligne non comptée ({reason}), la ligne {first_line}")
        } else {
            format!(
                "{file} : {rows} lignes non comptées ({reason}), la première étant la ligne \
                 {first_line}"
            )
        }
    }

    fn propose_domains(&self, arguments: &str) -> String {
        format!(
            "Ces domaines semblent être ceux de votre organisation. Si c’est le cas, ajoutez : \
             {arguments}"
        )
    }

    fn unused_mapping(&self, name: &str, columns: &str) -> String {
        format!(
            "La correspondance des colonnes « {name} » ne convient à aucun fichier : ses colonnes \
             sont {columns}."
        )
    }

    fn problem(&self, problem: &Problem<'_>) -> String {
        match problem {
            Problem::Unreadable { path, why } => format!("{path} ne peut pas être lu : {why}"),
            Problem::BadMapping { path, why } => format!("{path} : {}", bad_mapping(why)),
            Problem::Unwritable { why } => format!("le rapport ne peut pas être écrit : {why}"),
            Problem::UnwritableFile { path, why } => {
                format!("{path} ne peut pas être écrit : {why}")
            }
            Problem::EvidenceNeedsFile => {
                "les preuves ont besoin d’un fichier à elles : ni -, ni celui du rapport".to_owned()
            }
            Problem::NothingCounted => {
                "rien n’a pu être compté. Les phrases ci-dessus disent pourquoi pour chaque \
                 fichier ; le suivi étendu et le rapport de connecteurs par recherche historique en \
                 disent le plus"
                    .to_owned()
            }
            Problem::NoFile => "il n’y a aucun fichier à lire".to_owned(),
            Problem::NothingInRange { from, to } => {
                format!("rien sur cette période : les fichiers vont du {from} au {to}")
            }
            Problem::NotAReport { path } => format!(
                "{path} n’est pas un rapport enregistré. Pour en écrire un : report --format json \
                 --output {path}"
            ),
            Problem::OtherUnit => {
                "l’un compte des messages et l’autre des destinataires : ils ne se comparent pas"
                    .to_owned()
            }
            Problem::NamesNobody => {
                "ces chiffres viennent de fichiers déjà additionnés, qui ne nomment personne. Lisez \
                 un suivi des messages des mêmes jours"
                    .to_owned()
            }
            Problem::NoSuchConnector { name } => format!(
                "aucun connecteur qui a acheminé du courrier ces jours-là ne s’appelle « {name} »"
            ),
            Problem::Link(error) => {
                let problem = self.link_problem(*error);
                format!("{}. {} [{}]", problem.what, problem.help, error.code())
            }
            Problem::NoPassphrase => {
                "il faut une phrase secrète : indiquez-la dans la variable MAILFLOW_PASSPHRASE, \
                 sur un terminal, ou en première ligne de l’entrée standard si le lien n’en vient pas"
                    .to_owned()
            }
            Problem::PassphrasesDiffer => {
                "les deux phrases secrètes ne sont pas les mêmes. Aucun lien n’a été créé".to_owned()
            }
            Problem::LinkNeedsUtc => {
                "un lien contient des jours en UTC et ne peut pas dire qu’ils sont d’un autre \
                 fuseau : qui l’ouvre les prendrait pour d’autres jours. Créez-le sans \
                 --time-zone, ou partagez le rapport comme fichier : report --time-zone … \
                 --format json"
                    .to_owned()
            }
            Problem::LinkTooLarge => {
                "le rapport ne tient pas dans un lien, même sous sa forme la plus grossière. \
                 Partagez-le comme fichier"
                    .to_owned()
            }
            Problem::Tally { path, why } => tally_problem(path, why),
            Problem::BadKey { path } => format!(
                "{path} n’est pas une clé de parc : une clé est un fichier de 16 octets ou plus, le \
                 même sur chaque machine"
            ),
            Problem::NotAManifest { path } => format!(
                "{path} : ce n’est pas un manifeste de ce programme, ou une version plus récente l’a \
                 écrit"
            ),
            Problem::NoTable { path } => format!("{path} : aucun tableau au début de ce fichier"),
        }
    }

    fn gate_insights(&self, insights: Amount<'_>, gate: &str, list: &str) -> String {
        let ending = s(insights.count);
        format!(
            "{} constat{ending} pour --fail-on {gate} : {list}",
            insights.text
        )
    }

    fn gate_worse(&self, baseline: &str, list: &str) -> String {
        format!("moins bien que dans {baseline} : {list}")
    }

    fn gate_new(&self, insight: &str) -> String {
        format!("nouveau : {insight}")
    }

    fn no_baseline(&self, path: &str) -> String {
        format!("{path} n’existe pas encore : il n’y a rien à comparer cette fois.")
    }

    fn more_rows_in_csv(&self, rows: Amount<'_>) -> String {
        let ending = s(rows.count);
        format!(
            "{} ligne{ending} de plus : --rows en montre davantage, --format csv toutes.",
            rows.text
        )
    }

    fn watch_read(&self, path: &str, bytes: Amount<'_>) -> String {
        let ending = s(bytes.count);
        format!("{path} : {} octet{ending} de plus", bytes.text)
    }

    fn state_dropped(&self, path: &str) -> String {
        format!(
            "{path} est endommagé, d’une autre version, ou fait avec d’autres options : tous les \
             fichiers sont lus de nouveau"
        )
    }

    fn tally_written(&self, path: &str, files: Amount<'_>, bytes: &str) -> String {
        let ending = s(files.count);
        format!(
            "{path} contient le décompte de {} fichier{ending}, {bytes}",
            files.text
        )
    }

    fn file_called(&self, number: &str) -> String {
        format!("Fichier {number}")
    }
}

/// Why a tally cannot be used, and what to do.
fn tally_problem(path: &str, why: &PortableError) -> String {
    match why {
        PortableError::Io(error) => format!("{path} ne peut pas être lu : {error}"),
        PortableError::NotATally => {
            format!("{path} n’est pas un décompte. Pour en écrire un : tally FICHIERS -o {path}")
        }
        PortableError::OtherFormat { format, made_by } => format!(
            "la version {made_by} de ce programme a écrit {path}, et ses décomptes ont le format \
             {format} ; cette version lit le format {FORMAT}. Utilisez une seule version sur toutes \
             les machines, et comptez de nouveau les fichiers"
        ),
        PortableError::OtherKey { has_key: true } => format!(
            "{path} a été fait avec une clé qui n’est pas en vigueur ici. Donnez le --key-file avec \
             lequel il a été fait"
        ),
        PortableError::OtherKey { has_key: false } => format!(
            "{path} a été fait sans clé. Omettez --key-file, ou comptez de nouveau ses fichiers avec \
             la clé"
        ),
        PortableError::Cut => {
            format!("{path} est coupé, et rien n’en a été compté. Copiez-le de nouveau")
        }
        PortableError::Damaged => {
            format!("{path} est endommagé, et rien n’en a été compté. Copiez-le ou refaites-le")
        }
        PortableError::TooLarge => format!(
            "{path} prétend contenir plus qu’aucun décompte ne contient, et rien n’en a été compté"
        ),
    }
}

fn went(direction: Direction) -> &'static str {
    match direction {
        Direction::Inbound => "reçu",
        Direction::Outbound => "envoyé",
    }
}

fn bad_mapping(why: &MappingError) -> String {
    match why {
        MappingError::NotAMapping => {
            "ce n’est pas une correspondance de colonnes enregistrée par ce programme".to_owned()
        }
        MappingError::Newer(version) => {
            format!("une version plus récente de ce programme l’a écrite (version {version})")
        }
        MappingError::NoTime => "elle ne nomme aucune colonne pour l’heure".to_owned(),
        MappingError::NoDirection => "rien n’y indique le sens".to_owned(),
        MappingError::NoSuchColumn(name) => {
            format!("elle utilise la colonne « {name} », que son en-tête ne nomme pas")
        }
    }
}
