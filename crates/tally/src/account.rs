//! How a number came about: what became of every record that tells of a transfer, step by step, down to the
//! transfers that the number counts. Source of the steps: `docs/counting.md`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::behind::{Fold, Partners, Question};
use super::deduplication::Deduplicated;
use super::quality::Judge;
use super::resolved::FileKey;
use trace::Format;

/// The steps from the records of all files to the number that was asked about. They add up:
/// `telling` − `other_servers` − `repeated` − the sum of `outranked` = `transfers`, and `transfers` − all
/// others = `messages`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Records, or lines of a session together, that tell of a transfer.
    pub telling: u64,
    /// Left out: another server of the organization wrote of the message, too.
    pub other_servers: u64,
    /// Left out: copies of what another record tells, and rows beside one that is surer.
    pub repeated: u64,
    /// Left out, by format: one that tells more has the same message.
    pub outranked: Vec<(Format, u64)>,
    /// Transfers of all files, each once.
    pub transfers: u64,
    /// Left out: of other days.
    pub other_days: u64,
    /// Left out: of the other direction.
    pub other_direction: u64,
    /// Left out: over other connectors, or over one.
    pub other_flow: u64,
    /// Left out: of other partners.
    pub other_partner: u64,
    /// Left out: of other classes, or otherwise protected.
    pub other_protection: u64,
    /// What is left: the number of messages.
    pub messages: u64,
    /// Of them counted as without TLS because their record is silent, which means so in its file.
    pub silent_in_clear: u64,
    /// Of them silent where that tells nothing.
    pub silent_unknown: u64,
    /// The recipients of these messages.
    pub recipients: u64,
    /// Files that hold numbers only: none of their records takes part.
    pub of_sums: Vec<FileKey>,
}

/// Accounts for a number of the traces, of a set that was deduplicated with domains.
pub(super) fn account(deduplicated: &Deduplicated<'_>, question: &Question, fold: Fold) -> Account {
    let mut told = Account::default();
    deduplicated.each_record(&mut |record, _| {
        told.telling += 1;
        told.other_servers += u64::from(deduplicated.other_server_counts(record));
    });
    let mut by_format: BTreeMap<Format, u64> = deduplicated.told_by_format();
    let told_once: u64 = by_format.values().sum();
    told.repeated = told
        .telling
        .saturating_sub(told.other_servers)
        .saturating_sub(told_once);
    let names: Vec<&str> = deduplicated.flows.names().collect();
    let mut judge = Judge::new(question.guideline, deduplicated.texts.ciphers());
    let mut partners = Partners::default();
    deduplicated.each_with_domains(&mut |transfer, domains| {
        if let Some(left) = by_format.get_mut(&transfer.format) {
            *left = left.saturating_sub(1);
        }
        told.transfers += 1;
        let connector = names.get(transfer.connector as usize).copied();
        let step = if !(question.days.0..=question.days.1).contains(&transfer.day) {
            &mut told.other_days
        } else if question
            .direction
            .is_some_and(|it| it != transfer.direction)
        {
            &mut told.other_direction
        } else if !question.flow.fits(connector) {
            &mut told.other_flow
        } else if question
            .partner
            .as_ref()
            .is_some_and(|wanted| !partners.has(wanted, deduplicated, &transfer, domains, fold))
        {
            &mut told.other_partner
        } else if !question.classes.contains(&transfer.class) || {
            let mark = judge.mark(transfer.class, transfer.cipher, transfer.proof);
            question
                .mark
                .zip(mark)
                .is_some_and(|(wanted, mark)| !wanted.fits(mark))
        } {
            &mut told.other_protection
        } else {
            told.recipients += transfer.recipients;
            if transfer.is_silent {
                match transfer.class {
                    trace::TlsClass::None => told.silent_in_clear += 1,
                    _ => told.silent_unknown += 1,
                }
            }
            &mut told.messages
        };
        *step += 1;
    });
    told.outranked = by_format
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .collect();
    told
}
