//! `calg-words.tsv`: what the words of Exchange stand for.

use crate::Made;
use crate::suites::Suites;
use crate::tsv::Table;

/// The table as Rust, one array a kind of word.
pub fn made(file: &str, suites: &Suites) -> Made<String> {
    let kinds = [
        ("bulk", "BULK_WORDS", &suites.bulks),
        ("mac", "MAC_WORDS", &suites.hashes),
        ("kx", "KEY_EXCHANGE_WORDS", &suites.key_exchanges),
    ];
    let table = Table::read(file)?;
    for row in table.rows() {
        let kind = row.cell("kind")?;
        if kinds.iter().all(|(known, ..)| *known != kind) {
            return Err(format!("{kind:?} is no kind of word").into());
        }
    }
    let mut made = String::new();
    for (kind, name, values) in kinds {
        let mut words = Vec::new();
        for row in table.rows() {
            if row.cell("kind")? == kind {
                let numbers = row
                    .cell("values")?
                    .split(' ')
                    .map(|value| values.known(value));
                let numbers = numbers.collect::<Made<Vec<u8>>>()?;
                let word = row.cell("word")?;
                words.push(format!(
                    "Word {{ word: {word:?}, stands_for: &{numbers:?} }},"
                ));
            }
        }
        let (length, words) = (words.len(), words.concat());
        made += &format!(
            "/// Words of Exchange: {kind}.\n\
             pub(crate) static {name}: [Word; {length}] = [{words}];\n\n"
        );
    }
    Ok(made)
}
