//! French, the TLS reports.

use super::{French, s};
use crate::amount::Amount;
use crate::tls_report_words::{TlsReportLabels, TlsReportWords};
use report::tls_reports::{FailureKind, PolicyKind};

static LABELS: TlsReportLabels = TlsReportLabels {
    title: "Rapports TLS",
    lead: "Ce que d’autres organisations ont vu quand leurs serveurs ont ouvert des sessions vers les \
        vôtres. Ce sont des sessions, pas des messages : elles ne s’ajoutent jamais aux autres \
        chiffres, et aucune version n’est indiquée.",
    private: "Les noms et adresses de serveurs ne sont montrés que sur cet écran. Ils ne font jamais \
        partie d’un lien ni d’un rapport.",
    only_reports: "Seuls des rapports TLS sont chargés",
    only_reports_hint: "Ils comptent des sessions, pas des messages : il n’y a donc rien à compter \
        ici. Ils ont leur propre page.",
    to_reports: "Montrer les rapports TLS",
    encrypted: "Chiffrées",
    failed: "Échouées",
    sessions: "Sessions",
    failed_share: "Part échouée",
    reports: "Rapports",
    who_reports: "Qui envoie des rapports",
    not_named: "ne dit pas son nom",
    by_day: "Sessions par jour",
    failures: "Pourquoi des sessions ont échoué",
    no_details: "Les rapports n’en disent pas la raison.",
    meaning: "Ce que cela signifie",
    to_do: "Que faire",
    where_seen: "Où cela a été vu",
    receiver: "Serveur de réception",
    sender: "Adresse d’envoi",
    reason: "Raison",
    not_told: "inconnu",
    apart: "Un expéditeur peut compter les mêmes sessions sous deux stratégies. C’est pourquoi chaque \
        stratégie est montrée à part et rien n’est additionné de l’une à l’autre.",
};

impl TlsReportWords for French {
    fn tls_reports(&self) -> &'static TlsReportLabels {
        &LABELS
    }

    fn policy_kind(&self, kind: PolicyKind) -> &'static str {
        match kind {
            PolicyKind::Sts => "MTA-STS",
            PolicyKind::Tlsa => "DANE (TLSA)",
            PolicyKind::NoPolicy => "Sans stratégie",
            PolicyKind::Other => "Autre stratégie",
        }
    }

    fn policy_means(&self, kind: PolicyKind) -> &'static str {
        match kind {
            PolicyKind::Sts => {
                "L’expéditeur a appliqué la stratégie MTA-STS que votre domaine publie sur le web."
            }
            PolicyKind::Tlsa => {
                "L’expéditeur a comparé les certificats de vos serveurs aux enregistrements TLSA du \
                 DNS."
            }
            PolicyKind::NoPolicy => {
                "L’expéditeur n’a pas trouvé de stratégie pour votre domaine, ou n’en applique pas. \
                 TLS est alors utilisé là où il est proposé ; ailleurs le courrier part en clair. \
                 MTA-STS ou DANE l’interdirait."
            }
            PolicyKind::Other => "Le rapport nomme une stratégie que ce programme ne connaît pas.",
        }
    }

    fn policy_mode(&self, mode: &str) -> String {
        match mode {
            "enforce" => {
                "Mode « enforce » : aucun courrier n’est remis par une session qui échoue."
                    .to_owned()
            }
            "testing" => {
                "Mode « testing » : le courrier est remis malgré tout, au besoin en clair. \
                 Passez à « enforce » quand plus aucune session n’échoue."
                    .to_owned()
            }
            "none" => "Mode « none » : la stratégie est en cours de retrait et ne demande rien."
                .to_owned(),
            other => format!("Mode « {other} »."),
        }
    }

    fn failure(&self, kind: FailureKind) -> &'static str {
        match kind {
            FailureKind::StarttlsNotSupported => "STARTTLS non proposé",
            FailureKind::CertificateHostMismatch => "Certificat d’un autre nom",
            FailureKind::CertificateExpired => "Certificat expiré",
            FailureKind::CertificateNotTrusted => "Certificat non approuvé",
            FailureKind::ValidationFailure => "Échec de la validation",
            FailureKind::TlsaInvalid => "Enregistrement TLSA non valide",
            FailureKind::DnssecInvalid => "DNSSEC non valide",
            FailureKind::DaneRequired => "DANE exigé, aucun enregistrement TLSA utilisable",
            FailureKind::StsPolicyFetchError => "Stratégie MTA-STS inaccessible",
            FailureKind::StsPolicyInvalid => "Stratégie MTA-STS non valide",
            FailureKind::StsWebpkiInvalid => "Certificat de la page de stratégie non valide",
            FailureKind::Other => "Autre raison",
        }
    }

    fn failure_means(&self, kind: FailureKind) -> &'static str {
        match kind {
            FailureKind::StarttlsNotSupported => {
                "Le serveur de réception n’a pas proposé STARTTLS. Il est peut-être désactivé, ou un \
                 appareil sur le chemin retire ce mot."
            }
            FailureKind::CertificateHostMismatch => {
                "Le certificat ne porte pas le nom du serveur que désigne l’enregistrement MX ou la \
                 stratégie."
            }
            FailureKind::CertificateExpired => {
                "Le certificat du serveur de réception a dépassé sa date de validité."
            }
            FailureKind::CertificateNotTrusted => {
                "L’expéditeur ne fait pas confiance au signataire du certificat : il est auto-signé, \
                 l’autorité est privée, ou un certificat intermédiaire manque."
            }
            FailureKind::ValidationFailure => {
                "TLS n’a pas pu être négocié pour une raison qui n’a pas de nom propre : souvent \
                 aucune version ou aucun chiffrement en commun, ou une connexion interrompue."
            }
            FailureKind::TlsaInvalid => {
                "Aucun enregistrement TLSA ne correspond au certificat du serveur. Cela arrive quand \
                 le certificat a été renouvelé sans l’enregistrement."
            }
            FailureKind::DnssecInvalid => {
                "L’expéditeur n’a pas pu valider votre DNS par DNSSEC : il tient les réponses pour \
                 falsifiées."
            }
            FailureKind::DaneRequired => {
                "L’expéditeur exige DANE et n’a trouvé aucun enregistrement TLSA utilisable et validé."
            }
            FailureKind::StsPolicyFetchError => {
                "Le DNS annonce une stratégie MTA-STS, mais l’expéditeur n’a pas pu la lire sur le web."
            }
            FailureKind::StsPolicyInvalid => {
                "La stratégie a été lue, mais l’expéditeur ne la comprend pas."
            }
            FailureKind::StsWebpkiInvalid => {
                "La page web de la stratégie a un certificat expiré, non approuvé ou d’un autre nom."
            }
            FailureKind::Other => "Le rapport donne une raison que ce programme ne connaît pas.",
        }
    }

    fn failure_action(&self, kind: FailureKind) -> &'static str {
        match kind {
            FailureKind::StarttlsNotSupported => {
                "Activez STARTTLS sur chaque serveur des enregistrements MX. Cherchez les pare-feu qui \
                 inspectent SMTP."
            }
            FailureKind::CertificateHostMismatch => {
                "Obtenez un certificat qui porte les noms de tous les enregistrements MX, et citez les \
                 mêmes noms dans la stratégie MTA-STS."
            }
            FailureKind::CertificateExpired => {
                "Renouvelez le certificat et automatisez ce renouvellement. Avec DANE, publiez d’abord \
                 le nouvel enregistrement TLSA."
            }
            FailureKind::CertificateNotTrusted => {
                "Utilisez un certificat d’une autorité publique, et faites envoyer aussi les certificats \
                 intermédiaires par le serveur."
            }
            FailureKind::ValidationFailure => {
                "Regardez le journal du serveur de réception à ce moment, ainsi que ses versions et \
                 chiffrements : il doit proposer TLS 1.2 et 1.3."
            }
            FailureKind::TlsaInvalid => {
                "Publiez un enregistrement TLSA pour le certificat en service. Avant un renouvellement, \
                 publiez le suivant à côté et attendez que l’ancienne réponse ait quitté tous les \
                 caches."
            }
            FailureKind::DnssecInvalid => {
                "Vérifiez la chaîne DNSSEC du domaine et de ses serveurs de messagerie : \
                 enregistrements DS, signatures et leurs dates."
            }
            FailureKind::DaneRequired => {
                "Publiez des enregistrements TLSA pour tous les serveurs MX dans une zone signée par \
                 DNSSEC, ou convenez d’un autre moyen avec cet expéditeur."
            }
            FailureKind::StsPolicyFetchError => {
                "Ouvrez `https://mta-sts.DOMAINE/.well-known/mta-sts.txt` depuis l’extérieur : la page \
                 doit répondre 200, sans redirection."
            }
            FailureKind::StsPolicyInvalid => {
                "Vérifiez la stratégie : `version: STSv1`, un mode, une ligne `mx` par serveur, \
                 `max_age`."
            }
            FailureKind::StsWebpkiInvalid => {
                "Renouvelez le certificat de `mta-sts.DOMAINE`, auprès d’une autorité publique et pour \
                 ce nom."
            }
            FailureKind::Other => {
                "Demandez à l’expéditeur, qui en sait plus. La raison est indiquée ci-dessous."
            }
        }
    }

    fn sessions_failed(&self, failed: Amount<'_>, all: &str, share: &str) -> String {
        let verb = if failed.count < 2 {
            "a échoué"
        } else {
            "ont échoué"
        };
        format!("{} sur {all} sessions {verb} ({share}).", failed.text)
    }

    fn all_encrypted(&self, all: Amount<'_>) -> String {
        match all.count {
            0 => "Les rapports ne font état d’aucune session.".to_owned(),
            1 => "L’unique session était chiffrée.".to_owned(),
            _ => format!("Les {} sessions étaient toutes chiffrées.", all.text),
        }
    }

    fn reports_of(&self, reports: Amount<'_>, senders: Amount<'_>) -> String {
        format!(
            "{} rapport{} de {} organisation{}",
            reports.text,
            s(reports.count),
            senders.text,
            s(senders.count)
        )
    }
}
