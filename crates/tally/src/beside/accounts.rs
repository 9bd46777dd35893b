//! The accounts of reports on SMTP AUTH clients.
//!
//! Source of the rules: `docs/stopped.md`, SMTP AUTH clients report.

use std::collections::BTreeMap;

use super::file::Account;

/// Each account once, by its name without case: rows of one file add up, of several files the one with
/// more messages counts.
pub fn merged<'a>(files: impl Iterator<Item = &'a [Account]>) -> Vec<Account> {
    let mut all: BTreeMap<String, Account> = BTreeMap::new();
    for file in files {
        let mut of_file: BTreeMap<String, Account> = BTreeMap::new();
        for row in file {
            match of_file.get_mut(&row.account.to_lowercase()) {
                Some(known) => {
                    known.messages += row.messages;
                    for (sum, more) in known.tls.iter_mut().zip(row.tls) {
                        *sum += more;
                    }
                }
                None => {
                    of_file.insert(row.account.to_lowercase(), row.clone());
                }
            }
        }
        for (name, account) in of_file {
            let more = |known: &Account| {
                let key = |account: &Account| (account.messages, account.tls);
                // Of equal ones the spelling that comes first, whichever file was read first.
                (key(&account), &known.account) > (key(known), &account.account)
            };
            if all.get(&name).is_none_or(more) {
                all.insert(name, account);
            }
        }
    }
    all.into_values().collect()
}
