//! How a number came about.

use report::explain::Step;
use tally::AddedFile;
use trace::{Format, Origin};

use crate::amount::Amount;
use crate::messages::explain as says;
use crate::messages::report::AskWho;
use crate::words::Words;

impl Words {
    /// What a line of the table is about.
    pub fn step(&self, step: Step) -> String {
        let labels = self.explain();
        let text = match step {
            Step::Skipped(reason) => {
                let reason = self.skip_reason(reason);
                return self.say(says::StepSkipped { reason });
            }
            Step::GaveWay(format) => {
                let format = self.format(format);
                return self.say(says::StepGaveWay { format });
            }
            Step::Records => labels.step_records,
            Step::Together => labels.step_together,
            Step::Telling => labels.step_telling,
            Step::OtherServers => labels.step_other_servers,
            Step::Repeated => labels.step_repeated,
            Step::Transfers => labels.step_transfers,
            Step::OtherDays => labels.step_other_days,
            Step::OtherDirection => labels.step_other_direction,
            Step::OtherFlow => labels.step_other_flow,
            Step::OtherPartner => labels.step_other_partner,
            Step::OtherProtection => labels.step_other_protection,
            Step::Messages => labels.step_messages,
            Step::MoreRecipients => labels.step_more_recipients,
            Step::Recipients => labels.step_recipients,
            Step::AllOfFile => labels.step_all_of_file,
            Step::Elsewhere => labels.step_elsewhere,
            Step::Adds => labels.step_adds,
        };
        text.to_owned()
    }

    /// What a button of a number does of which nobody can tell who is behind it: the number, and what it is
    /// about.
    pub fn ask_how(&self, number: &str, what: &str, about: &str) -> String {
        self.say(AskWho {
            about,
            number,
            what,
            who: self.explain().title,
        })
    }

    /// What a file that holds numbers only says of where they are from, in sentences.
    pub fn origin(&self, file: &AddedFile, number: &dyn Fn(u64) -> String) -> Vec<String> {
        let labels = self.explain();
        let unknown = Origin::default();
        let origin = file.origin.as_ref().unwrap_or(&unknown);
        let mut told = vec![match origin.made_by.as_str() {
            "" => labels.origin_not_told.to_owned(),
            generator => self.say(says::OriginMadeBy { generator }),
        }];
        if origin.files_told() > 0 {
            let counts = [origin.files_told(), origin.all.records];
            let texts = counts.map(number);
            let [files, records] = [0, 1].map(|at| Amount {
                count: counts[at],
                text: &texts[at],
            });
            told.push(self.say(says::OriginCounted {
                files,
                records,
                transfers: &number(origin.all.transfers),
                skipped: &number(origin.all.skipped),
            }));
        }
        if origin.of_sums {
            told.push(labels.origin_of_sums.to_owned());
        }
        told.push(match origin.time_zone.as_str() {
            "" => labels.origin_zone_not_told.to_owned(),
            zone => self.origin_zone(zone),
        });
        if origin.of_shares && file.format == Some(Format::ConnectorReport) {
            told.push(labels.origin_shares.to_owned());
        }
        told
    }

    /// Of which time zone the days of such a file, or of a link, are.
    pub fn origin_zone(&self, zone: &str) -> String {
        self.say(says::OriginZone { zone })
    }

    /// So many more files, which are not named.
    pub fn origin_more(&self, files: Amount<'_>) -> String {
        self.say(says::OriginMore { files })
    }

    /// So many of the messages say nothing of TLS, which means in their file that they went in clear.
    pub fn silent_in_clear(&self, messages: Amount<'_>) -> String {
        self.say(says::SilentInClear { messages })
    }

    /// So many of the messages say nothing of TLS, and nothing follows from it.
    pub fn silent_unknown(&self, messages: Amount<'_>) -> String {
        self.say(says::SilentUnknown { messages })
    }
}
