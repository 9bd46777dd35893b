//! Partners as a screen shows them: what is worst first, each with its days, subdomains put together
//! where that is wanted.
//!
//! Source of the rules: `docs/partners.md`, On the page.

use std::borrow::Cow;
use std::cmp::Reverse;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::deduplication::Deduplicated;
use super::partners::{CipherRow, EvidenceQuestion, MAX_PARTNERS, PartnerRow, Parts, Row, gather};
use trace::sessions::name::Name;
use trace::sorted;
use trace::{Day, Direction, TlsClass};

/// The history of a row has so many parts at most.
const MOST_PARTS: u32 = 31;

/// Which partners are asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnersQuestion {
    /// Which transfers, and how they are judged.
    pub evidence: EvidenceQuestion,
    /// A domain counts as the registered domain that it belongs to.
    pub are_folded: bool,
}

/// Partners as a screen shows them. It is private: it names domains.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownPartners {
    /// One row for each direction and domain, what is worst first.
    pub rows: Vec<ShownPartner>,
    /// Partners that are not listed, because there are too many.
    pub not_listed: u64,
    /// As [`Partners`](super::Partners) has them.
    pub ciphers: Vec<CipherRow>,
    /// Days of each part of the histories; the last may have fewer.
    pub days_of_part: u32,
}

/// A partner, and when it was how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownPartner {
    /// The numbers.
    pub row: PartnerRow,
    /// For each part of the range its transfers, and those below TLS 1.2.
    pub history: Vec<[u32; 2]>,
}

/// What is the matter with a partner, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matter {
    /// Mail in clear, or below TLS 1.2: the worst such class.
    Old(TlsClass),
    /// Mail that the guideline calls insufficient, or that had no forward secrecy.
    Weak,
    /// Mail whose version is not told.
    NoVersion,
    /// Nothing is told of any mail.
    NothingTold,
    /// None of these.
    Nothing,
}

impl PartnerRow {
    /// What is the matter, and how many are concerned, in the unit of the counts.
    pub fn matter(&self) -> (Matter, u64) {
        let count = |class: TlsClass| self.tls.get(class.index()).copied().unwrap_or_default();
        let mut old = TlsClass::ALL.into_iter();
        if let Some(class) = old.find(|class| class.is_below_tls1_2() && count(*class) > 0) {
            let all = TlsClass::ALL.into_iter();
            let all = all.filter(|class| class.is_below_tls1_2());
            return (Matter::Old(class), all.map(count).sum());
        }
        let [_, _, _, insufficient, _] = self.quality.strength;
        let [_, without, _] = self.quality.forward_secrecy;
        let weak = insufficient.max(without);
        let no_version = count(TlsClass::TlsUnversioned);
        match self.worst {
            _ if weak > 0 => (Matter::Weak, weak),
            _ if no_version > 0 => (Matter::NoVersion, no_version),
            None => (Matter::NothingTold, count(TlsClass::NotRecorded)),
            Some(_) => (Matter::Nothing, 0),
        }
    }

    /// What is worst first: by what is the matter, how many are concerned, how many there are, and the
    /// domain, none last.
    pub fn worst_first(&self) -> impl Ord + '_ {
        let (matter, concerned) = self.matter();
        (
            (matter, Reverse(concerned), Reverse(self.volume)),
            (self.domain.is_none(), &self.domain, self.direction),
        )
    }
}

/// Answers from the transfers of the loaded set, which was deduplicated with domains. `let_go` are domains
/// that the files no longer have.
pub(super) fn answer(
    deduplicated: &Deduplicated<'_>,
    question: &PartnersQuestion,
    let_go: u64,
) -> ShownPartners {
    let mut folding = Folding::default();
    let mut partner_of = |name: Name| match deduplicated.texts.domain(name) {
        Some(domain) if question.are_folded => folding.of(name, domain),
        _ => name,
    };
    let (from, to) = question.evidence.days;
    let parts = parts(from, to);
    let gathered = gather(
        deduplicated,
        &question.evidence,
        let_go,
        parts,
        &mut partner_of,
    );
    let domain_of = |name: Name| {
        let own = || deduplicated.texts.domain(name).map(str::to_owned);
        folding.domains.get(&name).cloned().or_else(own)
    };
    let of_row = |((direction, name), row): &((Direction, Name), Row)| ShownPartner {
        row: gathered.row(*direction, domain_of(*name), row),
        history: row.history.clone(),
    };
    let mut rows: Vec<ShownPartner> = gathered.rows.iter().map(of_row).collect();
    sorted::by(&mut rows, |a, b| {
        a.row.worst_first().cmp(&b.row.worst_first())
    });
    let more = rows.split_off(rows.len().min(MAX_PARTNERS));
    ShownPartners {
        rows,
        not_listed: gathered.let_go + more.len() as u64,
        ciphers: gathered.ciphers,
        days_of_part: parts.days,
    }
}

/// As many days in each part as are needed.
fn parts(from: Day, to: Day) -> Parts {
    let days = u32::try_from(to.0.saturating_sub(from.0)).unwrap_or(0) + 1;
    let each = days.div_ceil(MOST_PARTS);
    Parts {
        count: days.div_ceil(each) as usize,
        days: each,
    }
}

/// Which domains count as which others. The name of the first subdomain that is seen stands for all of
/// the registered domain; its text is told apart.
#[derive(Default)]
struct Folding {
    known: FxHashMap<Name, Name>,
    of_text: FxHashMap<String, Name>,
    domains: FxHashMap<Name, String>,
}

impl Folding {
    fn of(&mut self, name: Name, domain: &str) -> Name {
        if let Some(known) = self.known.get(&name) {
            return *known;
        }
        let registered: Cow<'_, str> = trace::registrable(domain);
        let stands = match self.of_text.get(&*registered) {
            Some(stands) => *stands,
            None => {
                self.of_text.insert(registered.to_string(), name);
                self.domains.insert(name, registered.into_owned());
                name
            }
        };
        self.known.insert(name, stands);
        stands
    }
}
