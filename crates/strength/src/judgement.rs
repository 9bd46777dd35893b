//! From a version and a cipher to grade and forward secrecy, and why.
//!
//! Source: `docs/strength.md`, Grade and Forward secrecy.

use crate::cipher::Cipher;
use crate::grade::Grade;
use crate::guideline::Guideline;
use crate::secrecy::ForwardSecrecy;
use crate::suite::Suite;
use crate::version::Version;

/// The grade of a connection. Without a cipher, that of a class of aggregated rows.
pub fn grade(version: Version, cipher: Option<&Cipher>, guideline: Guideline) -> Grade {
    if too_old(version, guideline).is_some() {
        return Grade::Insufficient;
    }
    let pairs = cipher.into_iter().flat_map(|cipher| cipher.pairs(version));
    // A pair has the worse grade of the two.
    let grades = pairs.map(|(version, suite)| {
        let of_version = of_version(version, guideline).map(|reason| reason.grade);
        of_version.max(Some(of_suite(suite, guideline).grade))
    });
    common(grades).flatten().unwrap_or(Grade::CannotTell)
}

/// Whether a connection had forward secrecy. Without a cipher, a class of aggregated rows.
pub fn forward_secrecy(version: Version, cipher: Option<&Cipher>) -> ForwardSecrecy {
    // Every handshake of TLS 1.3 agrees on a fresh key.
    if version == Version::Tls1_3 {
        return ForwardSecrecy::Yes;
    }
    let suites = cipher
        .into_iter()
        .flat_map(|cipher| cipher.candidates(version));
    let told = suites.map(|suite| suite.row().forward_secrecy);
    common(told).unwrap_or(ForwardSecrecy::CannotTell)
}

/// Why a connection has the grade that it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// As [`grade()`] gives it.
    pub grade: Grade,
    /// As [`forward_secrecy`] gives it.
    pub forward_secrecy: ForwardSecrecy,
    /// The suites that remained, in the order of the registry.
    pub suites: Vec<Suite>,
    /// What the guideline says that decided: of the version alone, where that is insufficient; else of
    /// each pair of version and suite what has the worse grade, or both where they are equal. Several
    /// grades: that is why none can be told. Empty where no suite remained.
    pub reasons: Vec<Reason>,
}

/// What a guideline says of a version or of a suite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What it is said of.
    pub subject: Subject,
    /// The grade, which is never [`Grade::CannotTell`].
    pub grade: Grade,
    /// The section of the document, in English.
    pub section: &'static str,
    /// Whether the guideline names it. Otherwise it is judged as what the guideline leaves out.
    pub is_named: bool,
}

/// What a guideline judges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A version, which is never [`Version::Unversioned`].
    Version(Version),
    /// A suite.
    Suite(Suite),
}

/// Explains grade and forward secrecy of a connection.
pub fn explain(version: Version, cipher: Option<&Cipher>, guideline: Guideline) -> Explanation {
    let pairs = cipher.into_iter().flat_map(|cipher| cipher.pairs(version));
    let deciding = match too_old(version, guideline) {
        Some(reason) => vec![reason],
        None => pairs
            .flat_map(|(version, suite)| worse(version, suite, guideline))
            .collect(),
    };
    let mut reasons: Vec<Reason> = Vec::new();
    for reason in deciding {
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    Explanation {
        grade: grade(version, cipher, guideline),
        forward_secrecy: forward_secrecy(version, cipher),
        suites: cipher
            .into_iter()
            .flat_map(|cipher| cipher.candidates(version))
            .collect(),
        reasons,
    }
}

/// What a guideline says of a version that is told and that it calls insufficient.
fn too_old(version: Version, guideline: Guideline) -> Option<Reason> {
    of_version(version, guideline).filter(|reason| reason.grade == Grade::Insufficient)
}

/// Of a pair, what has the worse grade; both where they are equal.
fn worse(version: Version, suite: Suite, guideline: Guideline) -> impl Iterator<Item = Reason> {
    let both = [
        of_version(version, guideline),
        Some(of_suite(suite, guideline)),
    ];
    let both = both.into_iter().flatten();
    let worst = both.clone().map(|reason| reason.grade).max();
    both.filter(move |reason| Some(reason.grade) == worst)
}

fn of_version(version: Version, guideline: Guideline) -> Option<Reason> {
    let graded = guideline.of_version(version)?;
    Some(Reason {
        subject: Subject::Version(version),
        grade: graded.grade,
        section: graded.section,
        is_named: true,
    })
}

fn of_suite(suite: Suite, guideline: Guideline) -> Reason {
    let (graded, is_named) = guideline.of_suite(suite);
    Reason {
        subject: Subject::Suite(suite),
        grade: graded.grade,
        section: graded.section,
        is_named,
    }
}

/// What all have in common, if they do.
fn common<T: PartialEq>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}
