//! `cipher-suites.tsv`: what each suite is.

use std::fmt::Write as _;

use crate::Made;
use crate::guidelines::Guideline;
use crate::names::Names;
use crate::tsv::Table;
use crate::values::Values;

/// The classes of `docs/counting.md` that are versions, by the bit that stands for them.
pub const VERSIONS: [&str; 5] = ["ssl", "tls1_0", "tls1_1", "tls1_2", "tls1_3"];

/// All suites, and the different values that they have.
pub struct Suites {
    suites: Vec<Suite>,
    /// Bulk ciphers without their mode, which is what a word of Exchange names.
    pub bulks: Values,
    ciphers: Values,
    pub key_exchanges: Values,
    authentications: Values,
    pub hashes: Values,
}

struct Suite {
    iana: String,
    openssl: String,
    gnutls: String,
    versions: u8,
    bulk: u8,
    cipher: u8,
    key_exchange: u8,
    authentication: u8,
    hash: u8,
    is_aead: bool,
    forward_secrecy: &'static str,
    is_of_windows: bool,
}

impl Suites {
    /// Reads the table.
    pub fn read(file: &str) -> Made<Self> {
        let mut all = Self {
            suites: Vec::new(),
            bulks: Values::default(),
            ciphers: Values::default(),
            key_exchanges: Values::default(),
            authentications: Values::default(),
            hashes: Values::default(),
        };
        for row in Table::read(file)?.rows() {
            let mut versions = 0;
            for version in row.cell("versions")?.split(' ') {
                let bit = VERSIONS.iter().position(|known| *known == version);
                versions |= 1 << bit.ok_or_else(|| format!("{version:?} is no version"))?;
            }
            let (bulk, mode) = (row.cell("enc")?, row.cell("mode")?);
            let cipher = match mode {
                "" => bulk.to_string(),
                mode => format!("{bulk}_{mode}"),
            };
            all.suites.push(Suite {
                iana: row.cell("iana")?.to_string(),
                openssl: row.cell("openssl")?.to_string(),
                gnutls: row.cell("gnutls")?.to_string(),
                versions,
                bulk: all.bulks.number(bulk)?,
                cipher: all.ciphers.number(&cipher)?,
                key_exchange: all.key_exchanges.number(row.cell("kx")?)?,
                authentication: all.authentications.number(row.cell("auth")?)?,
                hash: all.hashes.number(row.cell("mac")?)?,
                is_aead: is_yes(row.cell("aead")?)?,
                forward_secrecy: match row.cell("fs")? {
                    "yes" => "Yes",
                    "no" => "No",
                    "" => "CannotTell",
                    other => return Err(format!("{other:?} is no forward secrecy").into()),
                },
                is_of_windows: match row.cell("schannel")? {
                    "" => false,
                    said => is_yes(said)?,
                },
            });
        }
        Ok(all)
    }

    /// Whether IANA has a suite of this name.
    pub fn has(&self, iana: &str) -> bool {
        self.suites.iter().any(|suite| suite.iana == iana)
    }

    /// All of it as Rust. Each suite has a number for each guideline: that of its row there.
    pub fn made(&self, guidelines: &[Guideline]) -> Made<String> {
        let all = self.suites.iter();
        let all = all.map(|suite| [&*suite.iana, &*suite.openssl, &*suite.gnutls]);
        let names = Names::of(&all.collect::<Vec<_>>())?;
        let mut made = names.made()?;
        let lists = [
            ("Bulk ciphers with their modes.", "CIPHERS", &self.ciphers),
            ("Key exchanges.", "KEY_EXCHANGES", &self.key_exchanges),
            ("Authentications.", "AUTHENTICATIONS", &self.authentications),
            ("Hashes.", "HASHES", &self.hashes),
        ];
        for (about, name, values) in lists {
            made += &values.made(about, name);
        }
        let length = self.suites.len();
        writeln!(
            made,
            "/// All suites, in the order of the registry.\n\
             pub(crate) static SUITES: [SuiteRow; {length}] = ["
        )?;
        for suite in &self.suites {
            let name = names.position(&suite.iana)?;
            let rows: Vec<u8> = guidelines.iter().map(|one| one.row(&suite.iana)).collect();
            writeln!(
                made,
                "SuiteRow {{ name: {name}, versions: {}, bulk: {}, cipher: {}, key_exchange: {}, \
                 authentication: {}, hash: {}, is_aead: {}, \
                 forward_secrecy: ForwardSecrecy::{}, is_of_windows: {}, rows: {rows:?} }},",
                suite.versions,
                suite.bulk,
                suite.cipher,
                suite.key_exchange,
                suite.authentication,
                suite.hash,
                suite.is_aead,
                suite.forward_secrecy,
                suite.is_of_windows,
            )?;
        }
        made += "];\n\n";
        Ok(made)
    }
}

fn is_yes(said: &str) -> Made<bool> {
    match said {
        "yes" => Ok(true),
        "no" => Ok(false),
        other => Err(format!("{other:?} is neither yes nor no").into()),
    }
}
