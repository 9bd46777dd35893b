//! What can be forced without losing mail, and the settings that force it, as texts to copy.
//!
//! Nothing here is ever executed. Names in log files are whatever a stranger sent, so a name is
//! written into a text only where it is a plain domain, or quoted by the rules of the language.
//!
//! Source of the rules: `docs/forcing.md`.

mod direct_send;
mod exchange;
mod names;
mod readiness;
mod servers;
mod settings;

pub use direct_send::{DirectSendSettings, Mark, MarkedHost, direct_send_settings};
pub use names::{plain_domain, powershell_quoted};
pub use readiness::{Candidate, Demand, Forceable, Readiness, candidates, effect};
pub use settings::{MailServer, Settings, review_day, settings_for};
