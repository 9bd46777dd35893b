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

/// The targets, quoted; each connector once.
fn targets(candidates: &[&Candidate]) -> Vec<(Target, Candidate)> {
    let mut connectors = BTreeSet::new();
    let mut targets = Vec::new();
    for candidate in candidates {
        let connector = candidate.connector.as_deref();
        if let Some(quoted) = connector.and_then(powershell_quoted) {
            if connectors.insert(quoted.clone()) {
                targets.push((Target::Connector(quoted), (*candidate).clone()));
            }
        } else if let Some(quoted) = powershell_quoted(&candidate.domain) {
            targets.push((Target::Domain(quoted), (*candidate).clone()));
        }
    }
    targets
}

/// The certificates that a connector's candidates showed: the least of them counts.
fn are_trusted(wanted: Wanted<'_>, of: &Candidate) -> bool {
    let same =
        |candidate: &&&Candidate| of.connector.is_some() && candidate.connector == of.connector;
    of.is_trusted && wanted.candidates.iter().filter(same).all(|c| c.is_trusted)
}

/// The name of a new connector, quoted.
fn new_name(domain: &str) -> String {
    format!("'TLS forced, {}", domain.trim_start_matches('\''))
}

pub(super) fn online(text: &mut String, wanted: Wanted<'_>) {
    for (target, candidate) in targets(wanted.candidates) {
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
            (Direction::Outbound, target) => {
                let level = if are_trusted(wanted, &candidate) {
                    "CertificateValidation"
                } else {
                    "EncryptionOnly"
                };
                match target {
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
                }
            }
        };
        text.push_str(&line);
        text.push('\n');
    }
}

pub(super) fn server(text: &mut String, wanted: Wanted<'_>) {
    for (target, candidate) in targets(wanted.candidates) {
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
            (Direction::Outbound, target) => {
                let level = if are_trusted(wanted, &candidate) {
                    "CertificateValidation"
                } else {
                    "EncryptionOnly"
                };
                match target {
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
                }
            }
        };
        text.push_str(&line);
        text.push('\n');
    }
}
