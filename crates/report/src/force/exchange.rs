//! PowerShell for Exchange Online and Exchange Server.
//!
//! Source: Microsoft's reference of `Set-InboundConnector`, `New-InboundConnector`,
//! `Set-OutboundConnector`, `New-OutboundConnector`, `Set-SendConnector`, `New-SendConnector` and
//! `Set-ReceiveConnector`.

use std::collections::BTreeSet;

use trace::Direction;

use super::names::powershell_quoted;
use super::readiness::Candidate;
use super::settings::{Wanted, comment};

/// A connector that exists and can be forced as it is, or a domain that needs one of its own.
enum Target {
    Connector(String),
    Domain(String),
}

/// The targets, quoted, with what an outbound connector can demand of the certificate; each connector
/// once.
fn targets<'a>(candidates: &[&'a Candidate]) -> Vec<(Target, &'static str, &'a Candidate)> {
    let mut connectors = BTreeSet::new();
    let mut targets = Vec::new();
    for candidate in candidates {
        let connector = candidate.connector.as_ref();
        let quoted = connector.and_then(|of| Some((powershell_quoted(&of.name)?, of.is_trusted)));
        let (target, is_trusted) = match (quoted, powershell_quoted(&candidate.domain)) {
            (Some((quoted, _)), _) if !connectors.insert(quoted.clone()) => continue,
            (Some((quoted, is_trusted)), _) => (Target::Connector(quoted), is_trusted),
            (None, Some(quoted)) => (Target::Domain(quoted), candidate.is_trusted),
            (None, None) => continue,
        };
        let level = match is_trusted {
            true => "CertificateValidation",
            false => "EncryptionOnly",
        };
        targets.push((target, level, *candidate));
    }
    targets
}

/// The name of a new connector, quoted.
fn new_name(domain: &str) -> String {
    format!("'TLS forced, {}", domain.trim_start_matches('\''))
}

pub(super) fn online(text: &mut String, wanted: Wanted<'_>) {
    for (target, level, _) in targets(wanted.candidates) {
        let line = match (wanted.direction, target) {
            (Direction::Inbound, Target::Connector(name)) => {
                format!("Set-InboundConnector -Identity {name} -RequireTls $true")
            }
            (Direction::Inbound, Target::Domain(domain)) => {
                let name = new_name(&domain);
                format!(
                    "New-InboundConnector -Name {name} -ConnectorType Partner \
                     -SenderDomains {domain} -RequireTls $true"
                )
            }
            (Direction::Outbound, target) => match target {
                Target::Connector(name) => {
                    format!("Set-OutboundConnector -Identity {name} -TlsSettings {level}")
                }
                Target::Domain(domain) => {
                    let name = new_name(&domain);
                    format!(
                        "New-OutboundConnector -Name {name} -ConnectorType Partner \
                             -RecipientDomains {domain} -UseMXRecord $true -TlsSettings {level}"
                    )
                }
            },
        };
        text.push_str(&line);
        text.push('\n');
    }
}

pub(super) fn server(text: &mut String, wanted: Wanted<'_>) {
    for (target, level, candidate) in targets(wanted.candidates) {
        let line = match (wanted.direction, target) {
            (Direction::Inbound, Target::Connector(name)) => {
                format!("Set-ReceiveConnector -Identity {name} -RequireTLS $true")
            }
            (Direction::Inbound, Target::Domain(_)) => {
                // A receive connector knows addresses, and the page knows none of the partner's.
                comment(
                    text,
                    &format!(
                        "{}: New-ReceiveConnector -Usage Custom -TransportRole FrontendTransport \
                         -Bindings 0.0.0.0:25 -RemoteIPRanges ADDRESSES -RequireTLS $true",
                        candidate.domain
                    ),
                );
                continue;
            }
            (Direction::Outbound, target) => match target {
                Target::Connector(name) => format!(
                    "Set-SendConnector -Identity {name} -RequireTLS $true -TlsAuthLevel {level}"
                ),
                Target::Domain(domain) => {
                    let name = new_name(&domain);
                    format!(
                        "New-SendConnector -Name {name} -Usage Custom -AddressSpaces {domain} \
                             -DNSRoutingEnabled $true -RequireTLS $true -TlsAuthLevel {level}"
                    )
                }
            },
        };
        text.push_str(&line);
        text.push('\n');
    }
}
