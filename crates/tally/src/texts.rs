//! The ciphers and domains of all files together, each once and in their order, and where those of each
//! file stand among them.

use std::collections::{BTreeMap, BTreeSet};

use super::judged::File;
use super::names;
use trace::sessions::name::{Name, Named, Places};

/// What the names of transfers stand for.
#[derive(Debug, Default)]
pub(super) struct Texts<'a> {
    ciphers: Vec<&'a str>,
    /// None where they were not asked for: putting those of ten thousand files together takes longer
    /// than all the rest.
    domains: Option<Vec<&'a str>>,
}

/// Where the names of one file stand among those of the set.
#[derive(Clone, Debug, Default)]
pub(super) struct NamePlaces {
    ciphers: Vec<u32>,
    domains: Vec<u32>,
}

impl NamePlaces {
    pub fn places(&self) -> Places<'_> {
        Places {
            ciphers: &self.ciphers,
            domains: &self.domains,
        }
    }
}

impl<'a> Texts<'a> {
    /// Whether domains were asked for.
    pub fn has_domains(&self) -> bool {
        self.domains.is_some()
    }

    /// All ciphers, in the order of their bytes.
    pub fn ciphers(&self) -> &[&'a str] {
        &self.ciphers
    }

    /// The domain of a name, if it is one.
    pub fn domain(&self, name: Name) -> Option<&'a str> {
        match (name.named(), &self.domains) {
            (Named::Domain(number), Some(domains)) => domains.get(number as usize).copied(),
            _ => None,
        }
    }
}

/// The ciphers of all files that count.
pub(super) fn ciphers_of<'a>(files: &[File<'a>]) -> (Texts<'a>, Vec<NamePlaces>) {
    let (ciphers, places) = put_together(files, |names| &names.ciphers);
    let texts = Texts {
        ciphers,
        domains: None,
    };
    let of_each = places.into_iter().map(|ciphers| NamePlaces {
        ciphers,
        domains: Vec::new(),
    });
    (texts, of_each.collect())
}

/// The ciphers and the domains of all files that count.
pub(super) fn all_of<'a>(files: &[File<'a>]) -> (Texts<'a>, Vec<NamePlaces>) {
    let (mut texts, mut of_each) = ciphers_of(files);
    let (domains, places) = put_together(files, |names| &names.domains);
    texts.domains = Some(domains);
    for (own, domains) in of_each.iter_mut().zip(places) {
        own.domains = domains;
    }
    (texts, of_each)
}

fn put_together<'a>(
    files: &[File<'a>],
    of: impl Fn(&'a names::Names) -> &'a names::Texts,
) -> (Vec<&'a str>, Vec<Vec<u32>>) {
    let of_file = |file: &File<'a>| file.counts().then(|| of(&file.tally.names));
    let mut all: BTreeSet<&'a str> = BTreeSet::new();
    for texts in files.iter().filter_map(of_file) {
        all.extend(texts.each().map(|(text, _)| text));
    }
    let places: BTreeMap<&str, u32> = all.iter().copied().zip(0..).collect();
    let of_each = files.iter().map(|file| {
        let texts = of_file(file).into_iter().flat_map(names::Texts::each);
        let place = |text| places.get(text).copied().unwrap_or(u32::MAX);
        texts.map(|(text, _)| place(text)).collect()
    });
    (all.iter().copied().collect(), of_each.collect())
}
