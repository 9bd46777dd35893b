//! How strong the TLS of a mail was: from a version and a cipher, as a file spells it, to the grade of a
//! guideline and to forward secrecy. Source of all rules: `docs/strength.md`.
//!
//! In this room: names of ciphers, the suites that they stand for, and what guidelines say of them. It
//! reads no files, knows nothing of traces or connectors, and uses nothing of the project or the
//! browser. The tables are in `data/`; `build.rs` makes them into Rust.
//!
//! ```
//! use strength::{Cipher, Grade, Guideline, Version, explain, grade};
//!
//! let cipher = Cipher::of("ECDHE-RSA-AES256-GCM-SHA384");
//! let guideline = Guideline::NcscNl2025_05;
//! assert_eq!(grade(Version::Tls1_2, cipher.as_ref(), guideline), Grade::Sufficient);
//! // Whatever the cipher, a version can be too old.
//! assert_eq!(grade(Version::Tls1_0, None, guideline), Grade::Insufficient);
//! // A version alone seldom tells enough.
//! assert_eq!(grade(Version::Tls1_2, None, guideline), Grade::CannotTell);
//! let explanation = explain(Version::Tls1_2, cipher.as_ref(), guideline);
//! assert_eq!(explanation.suites[0].to_string(), "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384");
//! assert_eq!(explanation.reasons[0].section, "3.3.1");
//! ```
//!
//! A file has few ciphers and many records. Reading a name of one suite and judging it costs a
//! fraction of a microsecond and no memory. What stands for several suites costs a walk over all of
//! them, so who judges millions of records should judge each pair of version and cipher once.

mod cipher;
mod description;
mod grade;
mod guideline;
mod judgement;
mod names;
mod secrecy;
mod suite;
mod tables;
mod version;
mod words;

pub use cipher::{Cipher, LONGEST_LABEL};
pub use grade::Grade;
pub use guideline::Guideline;
pub use judgement::{Explanation, Reason, Subject, explain, forward_secrecy, grade};
pub use secrecy::ForwardSecrecy;
pub use suite::Suite;
pub use version::Version;
pub use words::ExchangeWords;
