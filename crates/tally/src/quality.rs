//! How well encrypted mail was protected: strength by a guideline, forward secrecy, and proof.
//!
//! Source of the rules: `docs/strength.md` and `docs/partners.md`.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use strength::{Cipher, ForwardSecrecy, Grade, Guideline, Version};

use trace::sessions::name::{Name, Named};
use trace::{Proof, TlsClass, ToldQuality};

/// Counts of encrypted mail. Each of the three sums to the same number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Quality {
    /// By grade: good, sufficient, phase out, insufficient, cannot tell.
    pub strength: [u64; 5],
    /// With forward secrecy, without, cannot tell.
    pub forward_secrecy: [u64; 3],
    /// By proof, in the order of [`Proof::ALL`].
    pub proof: [u64; Proof::COUNT],
}

/// What one encrypted transfer is counted as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The guideline's grade.
    pub grade: Grade,
    /// Whether past mail stays secret when the key is lost.
    pub forward_secrecy: ForwardSecrecy,
    /// How it was proven who the other side was.
    pub proof: Proof,
}

/// The place of a grade among the counts.
pub fn grade_place(grade: Grade) -> usize {
    match grade {
        Grade::Good => 0,
        Grade::Sufficient => 1,
        Grade::PhaseOut => 2,
        Grade::Insufficient => 3,
        Grade::CannotTell => 4,
    }
}

/// The place of an answer about forward secrecy among the counts.
pub fn secrecy_place(secrecy: ForwardSecrecy) -> usize {
    match secrecy {
        ForwardSecrecy::Yes => 0,
        ForwardSecrecy::No => 1,
        ForwardSecrecy::CannotTell => 2,
    }
}

/// The version that a class tells; `None` where nothing was encrypted, or nothing is known.
pub fn version_of(class: TlsClass) -> Option<Version> {
    match class {
        TlsClass::None | TlsClass::NotRecorded => None,
        TlsClass::Ssl => Some(Version::Ssl),
        TlsClass::Tls1_0 => Some(Version::Tls1_0),
        TlsClass::Tls1_1 => Some(Version::Tls1_1),
        TlsClass::Tls1_2 => Some(Version::Tls1_2),
        TlsClass::Tls1_3 => Some(Version::Tls1_3),
        TlsClass::TlsUnversioned => Some(Version::Unversioned),
    }
}

impl Quality {
    /// Adds so many of one mark.
    pub fn count(&mut self, mark: Mark, count: u64) {
        let Self {
            strength,
            forward_secrecy,
            proof,
        } = self;
        let add = |sum: &mut u64| *sum = sum.saturating_add(count);
        add(&mut strength[grade_place(mark.grade)]);
        add(&mut forward_secrecy[secrecy_place(mark.forward_secrecy)]);
        add(&mut proof[mark.proof.index()]);
    }

    /// Adds other counts.
    pub fn add(&mut self, other: &Self) {
        let own = (self.strength.iter_mut())
            .chain(&mut self.forward_secrecy)
            .chain(&mut self.proof);
        let others = (other.strength.iter())
            .chain(&other.forward_secrecy)
            .chain(&other.proof);
        for (sum, more) in own.zip(others) {
            *sum = sum.saturating_add(*more);
        }
    }

    /// What classes alone tell, as aggregated files have them.
    pub fn of_classes(counts: &[u64; TlsClass::COUNT], guideline: Guideline) -> Self {
        let mut quality = Self::default();
        for (class, count) in TlsClass::ALL.into_iter().zip(counts) {
            if let Some(version) = version_of(class) {
                let mark = Mark {
                    grade: strength::grade(version, None, guideline),
                    forward_secrecy: strength::forward_secrecy(version, None),
                    proof: Proof::CannotTell,
                };
                quality.count(mark, *count);
            }
        }
        quality
    }

    /// What a row of a saved report tells, if each part sums to the encrypted ones of its classes.
    pub fn told(told: ToldQuality<'_>, counts: &[u64; TlsClass::COUNT]) -> Option<Self> {
        let encrypted = TlsClass::ALL.into_iter().zip(counts);
        let encrypted = encrypted.filter(|(class, _)| version_of(*class).is_some());
        let encrypted = sum(encrypted.map(|(_, count)| *count))?;
        let agrees = |part: &[u64]| sum(part.iter().copied()) == Some(encrypted);
        let all_agree =
            agrees(&told.strength) && agrees(&told.forward_secrecy) && agrees(&told.proof);
        all_agree.then_some(Self {
            strength: told.strength,
            forward_secrecy: told.forward_secrecy,
            proof: told.proof,
        })
    }
}

fn sum(mut counts: impl Iterator<Item = u64>) -> Option<u64> {
    counts.try_fold(0_u64, u64::checked_add)
}

/// Judges transfers by a guideline. A set has few ciphers and many transfers: each pair of class and
/// cipher is judged once.
pub(super) struct Judge<'a> {
    guideline: Guideline,
    ciphers: &'a [&'a str],
    known: FxHashMap<(TlsClass, Name), (Grade, ForwardSecrecy)>,
}

impl<'a> Judge<'a> {
    /// `ciphers` are those that names point into.
    pub fn new(guideline: Guideline, ciphers: &'a [&'a str]) -> Self {
        Self {
            guideline,
            ciphers,
            known: FxHashMap::default(),
        }
    }

    /// The cipher of a name.
    pub fn cipher(&self, name: Name) -> Option<Cipher> {
        Cipher::of(self.text(name)?)
    }

    /// The cipher of a name as the file spells it.
    pub fn text(&self, name: Name) -> Option<&'a str> {
        match name.named() {
            Named::Cipher(number) => self.ciphers.get(number as usize).copied(),
            _ => None,
        }
    }

    /// What a transfer is counted as; `None` where it was not encrypted.
    pub fn mark(&mut self, class: TlsClass, cipher: Name, proof: Proof) -> Option<Mark> {
        let version = version_of(class)?;
        let (grade, forward_secrecy) = match self.known.get(&(class, cipher)) {
            Some(known) => *known,
            None => {
                let told = self.cipher(cipher);
                let judged = (
                    strength::grade(version, told.as_ref(), self.guideline),
                    strength::forward_secrecy(version, told.as_ref()),
                );
                self.known.insert((class, cipher), judged);
                judged
            }
        };
        Some(Mark {
            grade,
            forward_secrecy,
            proof,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_alone_tell_little() {
        let counts = [9, 1, 2, 3, 4, 5, 6, 7];
        assert_eq!(TlsClass::ALL.map(TlsClass::id)[7], "not_recorded");
        let quality = Quality::of_classes(&counts, Guideline::default());
        // SSL to TLS 1.1 are insufficient whatever the cipher; TLS 1.3 always has forward secrecy.
        assert_eq!(quality.strength, [0, 0, 0, 6, 15]);
        assert_eq!(quality.forward_secrecy, [5, 0, 16]);
        assert_eq!(quality.proof, [0, 0, 0, 0, 21]);
    }

    #[test]
    fn what_a_saved_report_tells_must_add_up() {
        let counts = [1, 0, 0, 0, 2, 0, 0, 1];
        let told = ToldQuality {
            guideline: "x",
            strength: [1, 1, 0, 0, 0],
            forward_secrecy: [2, 0, 0],
            proof: [0, 0, 0, 0, 2],
        };
        assert!(Quality::told(told, &counts).is_some());
        let more = ToldQuality {
            proof: [u64::MAX, 0, 0, 0, 2],
            ..told
        };
        assert_eq!(Quality::told(more, &counts), None);
    }
}
