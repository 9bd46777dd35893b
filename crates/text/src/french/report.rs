//! French, the connector report.

use super::{French, is_one, noun, s};
use crate::amount::Amount;
use crate::english::report::list;
use crate::report_words::{PartnerMessage, ReportLabels, ReportWords};
use report::details::Operator;
use report::what_if::Policy;
use trace::{Direction, Unit};

static LABELS: ReportLabels = ReportLabels {
    values: "Valeurs",
    as_counts: "Nombres",
    as_shares: "Pourcentages",
    rows_by: "Lignes",
    by_day: "Par jour",
    by_connector: "Par connecteur",
    direction: "Sens",
    both: "Les deux",
    show_for: "Montrer les données de",
    all_flow: "Tout le flux",
    search: "Chercher dans le tableau",
    no_rows: "Aucune ligne ne répond aux choix, à la recherche et au filtre.",
    export_table: "Tableau (CSV)",

    filters: "Filtres",
    filter_hint: "Toutes les conditions d’un filtre doivent être remplies. Les filtres sont \
        conservés dans ce navigateur. Les dates s’écrivent 2026-11-15, les types OnPremises ou \
        Partner, TLS imposé True ou False.",
    filter_name: "Nom du nouveau filtre",
    clause: "Condition nº",
    clause_column: "Colonne",
    clause_operator: "Comparaison",
    clause_value: "Valeur",
    add_clause: "Ajouter une condition",
    save_filter: "Conserver et appliquer",
    clear_filter: "Enlever le filtre",

    who: "Voir les serveurs",
    who_asking: "Recherche en cours …",
    who_failed: "La recherche n’a pas abouti, car les fichiers sont relus. Fermez et réessayez.",
    who_private: "Seulement sur cet écran et dans le fichier que vous téléchargez : les \
        serveurs, domaines et identifiants de message ne font jamais partie d’un lien ni d’un \
        rapport.",
    who_summaries: "Ces chiffres viennent de fichiers déjà additionnés. Ils ne disent pas qui a \
        envoyé ou reçu. Chargez un suivi des messages des mêmes jours pour le voir.",
    who_nobody: "Rien à montrer.",
    server: "Serveur distant",
    domain: "Domaine",
    cipher: "Suite de chiffrement",
    messages: "Messages",
    recipients: "Destinataires",
    first: "Premier (UTC)",
    last: "Dernier (UTC)",
    message_ids: "Exemples d’identifiants de message",
    evidence_csv: "Télécharger les serveurs (CSV)",
    who_inbound: "Voir les expéditeurs",
    who_outbound: "Voir les destinataires",
    servers: "Serveurs",
    senders_csv: "Télécharger les expéditeurs (CSV)",
    recipients_csv: "Télécharger les destinataires (CSV)",
    not_told: "inconnu",

    partner_message: "Message au partenaire",
    partner_message_hint: "Complétez ce qui est entre accolades, et enlevez ce que vous ne voulez \
        pas dire.",
    copy: "Copier",
    copied: "Copié",
    settings: "PowerShell pour ce connecteur",
    settings_hint: "Regardez d’abord le chiffre « Sans TLS » de ce connecteur : c’est le courrier \
        qui sera refusé ou renvoyé. Les noms comme partner.example sont à remplacer.",
    no_insights_here: "Rien à signaler sur ce qui est montré.",
    none_above: "Du courrier passe en clair ou sous TLS 1.2, mais aucun connecteur ne dépasse les \
        seuils.",
    insight_more: "Comment corriger",
    help: "Aide",
    help_back: "Retour",
    help_failed: "La page n’a pas pu être lue depuis ce site. Rechargez la page et réessayez.",
    limits: "Seuils",
    limits_hint: "Un pourcentage doit dépasser strictement son seuil. Conservé dans ce navigateur.",
    limit_tls10: "TLS 1.0 et plus ancien, pour cent",
    limit_no_tls: "Sans TLS, pour cent",
    limit_weak: "Suites faibles, pour cent",
    limit_no_fs: "Sans confidentialité persistante, pour cent",
    limit_min: "Nombre minimal de messages",
    limits_reset: "Reprendre les valeurs par défaut",

    chart: "Volume et TLS",
    view_by: "Montrer par",
    mail_flow: "Flux de messagerie",
    tls_usage: "Utilisation de TLS",
    total: "Total",
    others: "Autres",

    what_if: "Et si",
    what_if_hint: "Le courrier qu’une règle plus stricte aurait touché sur cette période.",
    policy: "Règle",
    connector: "Connecteur",
    no_connector: "Aucun courrier n’a emprunté de connecteur sur cette période.",
    nothing_stops: "Rien ne serait refusé.",
    stops_by_connector: "Ce qui serait refusé, par connecteur",
    stops_by_day: "Ce qui serait refusé, par jour",
    stops: "Seraient refusés",

    only: "Isoler",
    table_keys: "Entrée mène aux nombres, les flèches les parcourent et Tab quitte le tableau.",
    chart_keys_alone: "Les flèches parcourent les jours.",
    no_mail_here: "Il n’y a pas de courrier de ce qui est choisi sur cette période.",
};

fn messages(count: u64) -> &'static str {
    noun(Unit::Messages, count)
}

impl ReportWords for French {
    fn refused_or_in_clear(&self, refused: &str, in_clear: &str) -> String {
        format!(
            "Seraient refusés, car TLS est imposé : {refused}. Passeraient en clair à moins que TLS ne soit imposé : {in_clear}."
        )
    }

    fn too_few(&self, known: &str, least: &str, old: &str) -> String {
        format!(
            "Trop peu pour juger ({known} sur au moins {least}). En clair ou sous TLS 1.2 : {old}."
        )
    }

    fn more_flows(&self, others: Amount<'_>) -> String {
        let noun = if others.count == 1 {
            "autre flux"
        } else {
            "autres flux"
        };
        format!("Et {} {noun} avec trop peu pour juger.", others.text)
    }

    fn report(&self) -> &'static ReportLabels {
        &LABELS
    }

    fn who_stops(&self, direction: Option<Direction>) -> &'static str {
        match direction {
            Some(Direction::Inbound) => "Expéditeurs concernés",
            Some(Direction::Outbound) => "Destinataires concernés",
            None => "Expéditeurs et destinataires concernés",
        }
    }

    fn operator(&self, operator: Operator) -> &'static str {
        match operator {
            Operator::Is => "est",
            Operator::StartsWith => "commence par",
            Operator::Above => "dépasse",
            Operator::Below => "est au-dessous de",
        }
    }

    fn delete_filter(&self, name: &str) -> String {
        format!("Supprimer le filtre {name}")
    }

    fn remove_clause(&self, number: &str) -> String {
        format!("Enlever la condition {number}")
    }

    fn only_this(&self, name: &str) -> String {
        format!("Isoler {name}, ou tout montrer à nouveau")
    }

    fn ask_who(
        &self,
        direction: Option<Direction>,
        number: &str,
        what: &str,
        about: &str,
    ) -> String {
        let show = self.show_who(direction);
        format!("{number}, {what}, {about} : {show}")
    }

    fn who_summary(&self, amount: Amount<'_>, rows: Amount<'_>) -> String {
        let one = s(rows.count);
        format!(
            "{} {}, {} serveur{one} distant{one} et version{one}",
            amount.text,
            messages(amount.count),
            rows.text
        )
    }

    fn who_unlisted(&self, rows: Amount<'_>, amount: &str) -> String {
        format!(
            "{} de plus, avec peu de messages chacun, ne sont pas dans la liste ({amount} en tout).",
            rows.text
        )
    }

    fn who_not_kept(&self, amount: Amount<'_>) -> String {
        format!(
            "{} {} : il y avait trop de serveurs pour conserver tous leurs noms en mémoire.",
            amount.text,
            messages(amount.count)
        )
    }

    fn partner_message(&self, message: &PartnerMessage) -> String {
        let PartnerMessage {
            days: (from, to),
            whole,
            part,
            versions,
            ..
        } = message;
        let more = if is_one(message.more) {
            "autre serveur"
        } else {
            "autres serveurs"
        };
        let servers = list(message, messages, "à", more);
        let noun = messages(whole.count);
        let (whole, part) = (&whole.text, &part.text);
        match message.direction {
            Direction::Inbound => format!(
                "Objet : Le courrier de {{partner.example}} à {{contoso.com}} est envoyé avec : {versions}\n\n\
                 Bonjour,\n\n\
                 du {from} au {to} (UTC), notre service de messagerie a reçu {whole} {noun} de vos \
                 serveurs, dont {part} {}.\n\n\
                 Les serveurs étaient (serveur : messages, protection, du premier au dernier, UTC) :\n\n{servers}\n\
                 Nos serveurs offrent STARTTLS avec TLS 1.2 et 1.3. Un serveur qui ne connaît que \
                 des versions plus anciennes passe en clair.\n\n\
                 Veuillez activer TLS 1.2 ou ultérieur pour le SMTP sortant de ces serveurs, et \
                 nous dire quand c’est fait. S’ils ne sont plus à vous, dites-le-nous aussi.\n\n\
                 À partir du {{date}}, nous n’accepterons le courrier de {{partner.example}} que par \
                 TLS. Le courrier sans TLS sera alors refusé.\n\n\
                 Postmaster de {{contoso.com}}, {{postmaster@contoso.com}}\n",
                if message.in_clear {
                    "sans chiffrement en transit"
                } else {
                    "avec des versions dépassées seulement"
                }
            ),
            Direction::Outbound => format!(
                "Objet : Vos serveurs de messagerie pour {{partner.example}} n’offrent pas TLS 1.2\n\n\
                 Bonjour,\n\n\
                 du {from} au {to} (UTC), nous avons remis {whole} {noun} à vos serveurs. Pour \
                 {part} d’entre eux, rien de mieux n’a pu être convenu que : {versions}.\n\n\
                 Les serveurs étaient (serveur : messages, protection, du premier au dernier, UTC) :\n\n{servers}\n\
                 Vous pouvez le voir avec :\n\
                 openssl s_client -starttls smtp -connect {{mx.partner.example}}:25 -tls1_2\n\n\
                 Veuillez offrir STARTTLS avec TLS 1.2 ou ultérieur, avec un certificat qui nomme \
                 le serveur. À partir du {{date}}, nous ne remettrons le courrier à \
                 {{partner.example}} que par TLS. Ce qui ne peut pas être chiffré sera alors renvoyé \
                 à nos expéditeurs.\n\n\
                 Postmaster de {{contoso.com}}, {{postmaster@contoso.com}}\n"
            ),
        }
    }

    fn policy(&self, policy: &Policy) -> &'static str {
        match policy {
            Policy::RefuseBelow12 => "Refuser les versions antérieures à TLS 1.2",
            Policy::RefuseBelow12AndClear => {
                "Refuser les versions antérieures à TLS 1.2 et le courrier sans TLS"
            }
            Policy::ForceTls { .. } => "Imposer TLS sur un connecteur",
            Policy::RecommendedOnly => "N’accepter que ce que le guide recommande",
        }
    }

    fn would_stop(&self, part: Amount<'_>, whole: &str, daily: &str, unit: Unit) -> String {
        format!(
            "{} {} sur {whole} serai{} refusé{} : {daily} par jour.",
            part.text,
            noun(unit, part.count),
            if part.count < 2 { "t" } else { "ent" },
            s(part.count)
        )
    }

    fn undecided(&self, amount: Amount<'_>, unit: Unit) -> String {
        format!(
            "Pas de jugement possible sur {} {} : les fichiers n’ont pas d’information TLS à leur \
             sujet, ou pas de version.",
            amount.text,
            noun(unit, amount.count)
        )
    }
}
