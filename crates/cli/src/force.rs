//! With whom TLS can be forced without losing mail, and the settings that do it, as texts to copy.
//! Nothing is executed.

use clap::{Args, ValueEnum};
use report::Report;
use report::force::{
    Candidate, Demand, MailServer, Readiness, candidates, effect, review_day, settings_for,
};
use report::partners::Requirement;
use tally::{ShownPartners, StoppedRow};
use trace::{Direction, Timestamp};

use crate::document::{Column, Document, Table};
use crate::failure::Failure;
use crate::person::Person;
use crate::who::more_rows;

/// What is asked about forcing.
#[derive(Args)]
pub(crate) struct ForceArgs {
    /// Say with whom TLS can be forced: whose mail was never below --requirement.
    #[arg(long)]
    ready: bool,
    /// Messages that a partner needs to be ready.
    #[arg(long, value_name = "N", default_value_t = Demand::default().messages)]
    least_messages: u64,
    /// Days from the first to the last message that a partner needs to be ready.
    #[arg(long, value_name = "N", default_value_t = Demand::default().days)]
    least_days: u32,
    /// Write the settings for those that are ready, to copy, instead of a list.
    #[arg(long, value_enum, value_name = "SERVER", requires = "direction")]
    settings: Option<ServerArg>,
}

#[derive(Clone, Copy, ValueEnum)]
enum ServerArg {
    ExchangeOnline,
    ExchangeServer,
    Postfix,
    Exim,
    Sendmail,
}

impl From<ServerArg> for MailServer {
    fn from(arg: ServerArg) -> Self {
        match arg {
            ServerArg::ExchangeOnline => Self::ExchangeOnline,
            ServerArg::ExchangeServer => Self::ExchangeServer,
            ServerArg::Postfix => Self::Postfix,
            ServerArg::Exim => Self::Exim,
            ServerArg::Sendmail => Self::Sendmail,
        }
    }
}

/// Partners judged by what was asked.
pub(crate) struct Judged<'a> {
    report: &'a Report,
    shown: &'a ShownPartners,
    requirement: Requirement,
    candidates: Vec<Candidate>,
    demand: Demand,
}

impl<'a> Judged<'a> {
    /// Judges all partners. `stopped` is what TLS stopped in the same days: whoever is among it is not
    /// ready.
    pub(crate) fn of(
        args: &ForceArgs,
        requirement: Requirement,
        report: &'a Report,
        shown: &'a ShownPartners,
        stopped: &[StoppedRow],
    ) -> Self {
        let demand = Demand {
            requirement,
            messages: args.least_messages,
            days: args.least_days,
        };
        Self {
            report,
            shown,
            requirement,
            candidates: candidates(shown, stopped, &report.connectors, demand),
            demand,
        }
    }

    /// Who is ready, and why the others are not.
    pub(crate) fn tell(
        &self,
        document: &mut Document,
        direction: Option<Direction>,
        most: usize,
        person: &Person,
    ) {
        let (words, numbers) = (person.language.words(), person.numbers());
        let labels = words.force();
        let asked = |candidate: &&Candidate| direction.is_none_or(|way| way == candidate.direction);
        let judged: Vec<&Candidate> = self.candidates.iter().filter(asked).collect();
        document.heading(labels.title);
        document.sentence(0, labels.hint);
        let (level, colon) = (labels.level, person.words().labels().colon);
        let requirement = person.words().requirement(self.requirement);
        document.sentence(0, format!("{level}{colon}{requirement}"));
        let days = self.report.range.days();
        if days < self.demand.days {
            let sentence = numbers.amount(days.into(), |shown| {
                let wanted = self.demand.days.into();
                numbers.amount(wanted, |wanted| words.too_few_days(shown, wanted))
            });
            document.sentence(0, sentence);
        }
        if judged.is_empty() {
            document.sentence(0, labels.nobody);
            return;
        }
        let ready = judged
            .iter()
            .filter(|candidate| candidate.is_ready())
            .count() as u64;
        let summary = numbers.amount(ready, |ready| {
            let all = judged.len() as u64;
            numbers.amount(all, |all| words.force_summary(ready, all))
        });
        document.sentence(0, summary);
        let rows = judged.iter().take(most).map(|candidate| {
            vec![
                candidate.domain.clone(),
                person.words().way(candidate.direction).to_owned(),
                numbers.count(candidate.counted),
                self.result(candidate, person),
            ]
        });
        document.table(Table {
            columns: vec![
                Column::text(person.words().partners().partner),
                Column::text(person.words().report().direction).short(),
                Column::number(person.words().labels().volume),
                Column::text(labels.result),
            ],
            rows: rows.collect(),
        });
        more_rows(document, judged.len(), most, person);
    }

    /// Whether it is ready, in words.
    fn result(&self, candidate: &Candidate, person: &Person) -> String {
        let numbers = person.numbers();
        let (count, days, worst) = match candidate.readiness {
            Readiness::Ready => (0, 0, None),
            Readiness::NotReady { below, worst } => (below, 0, worst),
            Readiness::Stopped(count) | Readiness::CannotTell(count) => (count, 0, None),
            Readiness::TooFew { messages, days } => (messages, days, None),
        };
        let worst = worst.map(|(class, day)| (person.words().class(class), day.to_string()));
        let worst = worst.as_ref().map(|(class, day)| (*class, day.as_str()));
        let (words, unit) = (person.language.words(), self.report.unit);
        numbers.amount(count, |amount| {
            numbers.amount(days.into(), |days| {
                words.readiness(candidate.readiness, amount, days, worst, unit)
            })
        })
    }

    /// The settings for those that are ready; what has to be known of them is said beside.
    fn settings(
        &self,
        server: MailServer,
        direction: Direction,
        person: &Person,
    ) -> Result<String, Failure> {
        let (words, numbers) = (person.language.words(), person.numbers());
        let labels = words.force();
        let days = [self.report.range.from, self.report.range.to].map(|day| day.to_string());
        let review = review_day(Timestamp::now().day()).to_string();
        let level = person.words().requirement(self.requirement);
        let remarks = words.force_remarks((&days[0], &days[1]), level, &review);
        let written = settings_for(
            server,
            direction,
            self.requirement,
            &self.candidates,
            &remarks,
        );
        if !written.left_out.is_empty() {
            let names = person.words().list(&written.left_out);
            person.tell(&format!("{} {names}", labels.left_out));
        }
        if written.text.is_empty() {
            return Err(Failure::NotThere(labels.nobody_ready.to_owned()));
        }
        if !server.can_demand(self.requirement, direction) {
            person.tell(labels.encryption_only);
        }
        let (stopped, whole) = effect(self.shown, &self.candidates, direction, self.requirement);
        person.tell(&numbers.amount(stopped, |stopped| {
            let unit = self.report.unit;
            numbers.amount(whole, |whole| {
                words.would_have_stopped(stopped, whole, unit)
            })
        }));
        Ok(written.text)
    }
}

impl ForceArgs {
    /// Whether anything is asked about forcing.
    pub(crate) fn is_asked(&self) -> bool {
        self.ready || self.settings.is_some()
    }

    /// The settings that are asked for, if they are.
    pub(crate) fn settings(
        &self,
        judged: &Judged<'_>,
        direction: Option<Direction>,
        person: &Person,
    ) -> Option<Result<String, Failure>> {
        let server = MailServer::from(self.settings?);
        Some(judged.settings(server, direction?, person))
    }
}
