//! French, how a number came about.

use super::{French, skip_reason};
use crate::Words;
use crate::amount::Amount;
use crate::explain_words::{ExplainLabels, ExplainWords};
use report::explain::Step;

static LABELS: ExplainLabels = ExplainLabels {
    title: "D’où vient ce nombre",
    step: "Étape",
    count: "Nombre",
    asking: "Les étapes sont comptées.",
    failed: "Les étapes n’ont pas pu être comptées : le navigateur a arrêté la lecture des fichiers. Rechargez la page et \
        déposez les fichiers de nouveau.",
    rounding: "Une part est arrondie à ce qui est montré, et n’est 0 % ou 100 % que si elle l’est exactement.",
};

impl ExplainWords for French {
    fn explain(&self) -> &'static ExplainLabels {
        &LABELS
    }

    fn step(&self, step: Step) -> String {
        match step {
            Step::Records => "Enregistrements de tous les fichiers".to_owned(),
            Step::Skipped(reason) => format!("ne comptent pas : {}", skip_reason(reason)),
            Step::Together => {
                "ne parlent d’un transfert qu’avec d’autres, d’aucun, ou de plusieurs à la fois".to_owned()
            }
            Step::Telling => "Ce qui parle d’un transfert".to_owned(),
            Step::OtherServers => "un autre serveur de l’organisation a parlé du même message".to_owned(),
            Step::Repeated => {
                "disent ce qu’un autre enregistrement dit : copies, et lignes à côté d’une plus sûre".to_owned()
            }
            Step::GaveWay(format) => {
                format!("{} : un format qui en dit plus a le même message", self.format(format))
            }
            Step::Transfers => "Transferts, chacun une fois".to_owned(),
            Step::OtherDays => "d’autres jours".to_owned(),
            Step::OtherDirection => "de l’autre sens".to_owned(),
            Step::OtherFlow => "par d’autres connecteurs, ou sans connecteur".to_owned(),
            Step::OtherPartner => "d’autres partenaires".to_owned(),
            Step::OtherProtection => "d’autres classes TLS, ou protégés autrement".to_owned(),
            Step::Messages => "Messages de ce nombre".to_owned(),
            Step::MoreRecipients => "destinataires en plus du premier de chaque message".to_owned(),
            Step::Recipients => "Destinataires de ce nombre".to_owned(),
        }
    }

    fn silent_in_clear(&self, messages: Amount<'_>) -> String {
        match messages.count {
            1 => "1 de ces messages ne dit rien de TLS. D’autres lignes de son fichier en parlent : le silence y \
                  signifie « Sans TLS »."
                .to_owned(),
            _ => format!(
                "{} de ces messages ne disent rien de TLS. D’autres lignes de leurs fichiers en parlent : le silence y \
                 signifie « Sans TLS ».",
                messages.text
            ),
        }
    }

    fn silent_unknown(&self, messages: Amount<'_>) -> String {
        match messages.count {
            1 => "1 de ces messages ne dit rien de TLS, et son fichier ne permet pas d’en conclure : il n’entre dans \
                  aucune part."
                .to_owned(),
            _ => format!(
                "{} de ces messages ne disent rien de TLS, et leurs fichiers ne permettent pas d’en conclure : ils \
                 n’entrent dans aucune part.",
                messages.text
            ),
        }
    }
}
