//! The PowerShell that sets, or shows, what an insight is about.
//!
//! Source: `docs/insights/connectors.md`.

use super::insights::{Insight, InsightId};
use trace::{ConnectorType, Direction};

/// The commands, one a line; `None` where no setting of a connector helps.
///
/// `-RequireTls` is documented for connectors of type Partner only.
pub fn settings(insight: &Insight, kind: Option<ConnectorType>) -> Option<String> {
    let name = quoted(insight.connector.as_deref().unwrap_or_default());
    let require_inbound = format!("Set-InboundConnector {name} -RequireTls $true");
    let require_outbound = format!(
        "Set-OutboundConnector {name} -TlsSettings DomainValidation -TlsDomain partner.example"
    );
    Some(match (insight.id, insight.direction) {
        (InsightId::InboundPartnerTls10 | InsightId::InboundPartnerNoTls, _) => require_inbound,
        (InsightId::InboundOnpremisesTls10 | InsightId::InboundOnpremisesNoTls, _) => {
            format!("Set-InboundConnector {name} -TlsSenderCertificateName *.contoso.com")
        }
        (InsightId::OutboundConnectorOldTls | InsightId::OutboundConnectorNoTls, _) => {
            require_outbound
        }
        (InsightId::ForcedTlsNotMet, Direction::Inbound) => {
            let show = format!(
                "Get-InboundConnector {name} | Format-List Name, ConnectorType, RequireTls, \
                 RestrictDomainsToCertificate, TlsSenderCertificateName, SenderDomains, \
                 WhenChangedUTC"
            );
            match kind {
                Some(ConnectorType::Partner) => format!("{show}\n{require_inbound}"),
                _ => show,
            }
        }
        (InsightId::ForcedTlsNotMet, Direction::Outbound) => format!(
            "Get-OutboundConnector {name} | Format-List Name, ConnectorType, TlsSettings, \
             TlsDomain, RecipientDomains, WhenChangedUTC\n{require_outbound}"
        ),
        (InsightId::InternetNoTls, Direction::Outbound) => {
            "New-TransportRule 'TLS to partner.example' -RecipientDomainIs partner.example \
             -RouteMessageOutboundRequireTls $true"
                .to_owned()
        }
        (
            InsightId::InternetNoTls
            | InsightId::TlsNotRecorded
            | InsightId::WeakCipher
            | InsightId::NoForwardSecrecy,
            _,
        ) => return None,
    })
}

/// A name between single quotes, inside which nothing is replaced. PowerShell takes typographic
/// quotes for quotes too. Names come from files: one must not become another command.
fn quoted(name: &str) -> String {
    let mut text = String::from("'");
    for c in name.chars() {
        match c {
            '\'' | '‘' | '’' | '‚' | '‛' => text.extend([c, c]),
            c if c.is_control() => text.push(' '),
            c => text.push(c),
        }
    }
    text.push('\'');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Ratio;

    fn insight(id: InsightId, direction: Direction) -> Insight {
        Insight {
            id,
            severity: id.severity(),
            direction,
            connector: Some("O'Neil ’ $x\n".to_owned()),
            numerator: 1,
            denominator: 1,
            share: Ratio {
                numerator: 1,
                denominator: 1,
            },
            limit: 0.0,
        }
    }

    #[test]
    fn a_name_stays_a_name() {
        let settings = settings(
            &insight(InsightId::InboundPartnerNoTls, Direction::Inbound),
            Some(ConnectorType::Partner),
        );
        assert_eq!(
            settings.as_deref(),
            Some("Set-InboundConnector 'O''Neil ’’ $x ' -RequireTls $true")
        );
    }

    #[test]
    fn only_partners_are_made_to_require_tls() {
        for (id, kind, expected) in [
            (InsightId::InboundPartnerTls10, ConnectorType::Partner, true),
            (
                InsightId::InboundOnpremisesTls10,
                ConnectorType::OnPremises,
                false,
            ),
            (
                InsightId::InboundOnpremisesNoTls,
                ConnectorType::OnPremises,
                false,
            ),
            (InsightId::ForcedTlsNotMet, ConnectorType::Partner, true),
            (InsightId::ForcedTlsNotMet, ConnectorType::OnPremises, false),
        ] {
            let text = settings(&insight(id, Direction::Inbound), Some(kind)).unwrap_or_default();
            assert_eq!(
                text.contains("-RequireTls $true"),
                expected,
                "{id:?} {kind:?}"
            );
        }
    }
}
