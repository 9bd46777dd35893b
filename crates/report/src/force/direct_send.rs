//! What becomes of hosts that send as the organization itself, once a person has said what they are.
//!
//! Source: Microsoft, *Direct Send: Send mail directly from your device or application*, and the
//! reference of `Set-OrganizationConfig -RejectDirectSend`.

use std::collections::BTreeSet;
use std::net::IpAddr;

use super::names::{plain_domain, powershell_quoted};

/// What a host is, as a person says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// A device or server of the organization.
    OwnDevice,
    /// A service that sends on its behalf.
    Service,
    /// Somebody else: refusing it is what is wanted.
    Stranger,
}

impl Mark {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::OwnDevice, Self::Service, Self::Stranger];

    /// The word under which a choice is kept.
    pub fn id(self) -> &'static str {
        match self {
            Self::OwnDevice => "own-device",
            Self::Service => "service",
            Self::Stranger => "stranger",
        }
    }

    /// The mark of a word.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.id() == id)
    }
}

/// A host that sends as one of the organization's own domains.
#[derive(Clone, Copy, Debug)]
pub struct MarkedHost<'a> {
    /// Its address, as the file writes it.
    pub ip: &'a str,
    /// The domain that it sends as.
    pub domain: &'a str,
    /// What it is.
    pub mark: Mark,
}

/// What lets own devices and services go on when Direct Send is refused. Nothing of it is executed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DirectSendSettings {
    /// PowerShell: connectors for own devices and services.
    pub connectors: String,
    /// For each domain the mechanisms that its SPF record needs for the services.
    pub spf: Vec<(String, String)>,
    /// PowerShell: refuses all other Direct Send.
    pub refusal: &'static str,
    /// What cannot be written: addresses of IPv6, which no connector takes, what is no address, and
    /// services of domains whose name is not plain.
    pub left_out: Vec<String>,
}

/// Refuses Direct Send.
const REFUSAL: &str = "Set-OrganizationConfig -RejectDirectSend $true";

/// Writes the settings for hosts that a person has marked. Strangers, and whatever is no address or no
/// plain domain, are in none of them.
pub fn direct_send_settings(hosts: &[MarkedHost<'_>]) -> DirectSendSettings {
    let mut devices = BTreeSet::new();
    let mut services: BTreeSet<(&str, IpAddr)> = BTreeSet::new();
    let mut left_out = BTreeSet::new();
    for host in hosts {
        match (
            host.mark,
            host.ip.parse::<IpAddr>(),
            plain_domain(host.domain),
        ) {
            (Mark::Stranger, ..) => {}
            (Mark::OwnDevice, Ok(ip), _) => {
                devices.insert(ip);
            }
            (Mark::Service, Ok(ip), Some(domain)) => {
                services.insert((domain, ip));
            }
            _ => {
                left_out.insert(host.ip.to_owned());
            }
        }
    }
    let mut settings = DirectSendSettings {
        refusal: REFUSAL,
        ..DirectSendSettings::default()
    };
    let is_listed = |ip: &IpAddr| ip.is_ipv4();
    let all = devices.iter().chain(services.iter().map(|(_, ip)| ip));
    left_out.extend(all.filter(|ip| !is_listed(ip)).map(IpAddr::to_string));
    settings.left_out = left_out.into_iter().collect();
    let listed: Vec<String> = devices
        .iter()
        .filter(|ip| is_listed(ip))
        .map(IpAddr::to_string)
        .collect();
    if !listed.is_empty() {
        settings.connectors.push_str(&format!(
            "New-InboundConnector -Name 'Own devices' -ConnectorType OnPremises -SenderDomains '*' \
             -SenderIPAddresses {}\n",
            listed.join(",")
        ));
    }
    let domains: BTreeSet<&str> = services.iter().map(|(domain, _)| *domain).collect();
    for domain in domains {
        let of_domain = || services.iter().filter(|(of, _)| *of == domain);
        let listed: Vec<String> = of_domain()
            .filter(|(_, ip)| is_listed(ip))
            .map(|(_, ip)| ip.to_string())
            .collect();
        let name = powershell_quoted(&format!("Services for {domain}"));
        let quoted = powershell_quoted(domain);
        if let (false, Some(name), Some(domain)) = (listed.is_empty(), name, quoted) {
            settings.connectors.push_str(&format!(
                "New-InboundConnector -Name {name} -ConnectorType Partner -SenderDomains {domain} \
                 -SenderIPAddresses {} -RestrictDomainsToIPAddresses $false\n",
                listed.join(",")
            ));
        }
        let mechanisms: Vec<String> = of_domain()
            .map(|(_, ip)| match ip {
                IpAddr::V4(ip) => format!("ip4:{ip}"),
                IpAddr::V6(ip) => format!("ip6:{ip}"),
            })
            .collect();
        settings.spf.push((domain.to_owned(), mechanisms.join(" ")));
    }
    settings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host<'a>(ip: &'a str, domain: &'a str, mark: Mark) -> MarkedHost<'a> {
        MarkedHost { ip, domain, mark }
    }

    #[test]
    fn devices_have_one_connector_and_services_one_for_each_domain() {
        let settings = direct_send_settings(&[
            host("198.51.100.8", "contoso.example", Mark::OwnDevice),
            host("198.51.100.7", "contoso.example", Mark::OwnDevice),
            host("198.51.100.7", "other.example", Mark::OwnDevice),
            host("203.0.113.9", "contoso.example", Mark::Service),
            host("2001:db8::9", "contoso.example", Mark::Service),
            host("192.0.2.66", "contoso.example", Mark::Stranger),
        ]);
        assert_eq!(
            settings.connectors,
            "New-InboundConnector -Name 'Own devices' -ConnectorType OnPremises -SenderDomains '*' \
             -SenderIPAddresses 198.51.100.7,198.51.100.8\n\
             New-InboundConnector -Name 'Services for contoso.example' -ConnectorType Partner \
             -SenderDomains 'contoso.example' -SenderIPAddresses 203.0.113.9 \
             -RestrictDomainsToIPAddresses $false\n"
        );
        let spf = "ip4:203.0.113.9 ip6:2001:db8::9";
        assert_eq!(
            settings.spf,
            [("contoso.example".to_owned(), spf.to_owned())]
        );
        assert_eq!(settings.left_out, ["2001:db8::9"]);
    }

    #[test]
    fn what_is_no_address_or_no_domain_is_never_written() {
        let settings = direct_send_settings(&[
            host("198.51.100.8; calc", "contoso.example", Mark::OwnDevice),
            host("198.51.100.8/0", "contoso.example", Mark::OwnDevice),
            host("198.51.100.8", "a'; calc; '.example", Mark::Service),
            host("", "contoso.example", Mark::Service),
        ]);
        assert_eq!(settings.connectors, "");
        assert_eq!(settings.spf, []);
        // It is said, and not passed over.
        let left_out = ["", "198.51.100.8", "198.51.100.8/0", "198.51.100.8; calc"];
        assert_eq!(settings.left_out, left_out);
    }

    #[test]
    fn a_device_needs_no_plain_domain() {
        let settings =
            direct_send_settings(&[host("198.51.100.8", "müller.example", Mark::OwnDevice)]);
        assert!(
            settings
                .connectors
                .ends_with("-SenderIPAddresses 198.51.100.8\n")
        );
        assert!(settings.left_out.is_empty());
    }

    #[test]
    fn a_kept_word_finds_its_mark() {
        for mark in Mark::ALL {
            assert_eq!(Mark::from_id(mark.id()), Some(mark));
        }
        assert_eq!(Mark::from_id("friend"), None);
    }
}
