//! To whom a host belongs, as far as its name or address tells.
//!
//! Source of the rules: `docs/formats.md`, The boundary hop.

use std::borrow::Cow;
use std::net::IpAddr;
use std::sync::LazyLock;

use publicsuffix::{List, Psl as _};

/// Under which suffixes domains are registered, by both sections of the public suffix list. The list is
/// a file beside the program and not a crate of its own: `psl` holds it as code, which is more than five
/// times as much to download.
static SUFFIXES: LazyLock<List> = LazyLock::new(|| {
    // A test reads the file, so it can be read. Without it every name would be its own organization's.
    include_str!("../data/public_suffix_list.dat")
        .parse()
        .unwrap_or_default()
});

/// Endings of names that nobody registers: they mean something inside one network only.
const NOT_PUBLIC: [&str; 13] = [
    "arpa",
    "corp",
    "home",
    "intern",
    "internal",
    "invalid",
    "lan",
    "local",
    "localdomain",
    "localhost",
    "priv",
    "private",
    "test",
];

/// Whoever has a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Organization {
    /// Its registered domain; of a name that is not public the last two labels.
    pub name: String,
    /// Whether that is a registered domain.
    pub is_registered: bool,
}

impl Organization {
    /// The organization of a host. An address has none, and neither has what is no name.
    pub fn of(host: &str) -> Option<Self> {
        let host = host.trim().trim_end_matches('.').to_ascii_lowercase();
        let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
        let is_name = !host.split('.').any(str::is_empty) && host.chars().all(is_plain);
        let mut from_top = host.rsplit('.');
        let top = from_top.next().filter(|_| is_name)?;
        let second = from_top.next();
        if second.is_some() && top.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let not_public = match second {
            None => Some(top.to_owned()),
            Some(second) => NOT_PUBLIC.contains(&top).then(|| format!("{second}.{top}")),
        };
        if let Some(name) = not_public {
            let is_registered = false;
            return Some(Self {
                name,
                is_registered,
            });
        }
        let registered = SUFFIXES
            .domain(host.as_bytes())
            .and_then(|domain| std::str::from_utf8(domain.as_bytes()).ok());
        Some(Self {
            name: registered.unwrap_or(&host).to_owned(),
            // A host may be called like a public suffix, under which others register.
            is_registered: registered.is_some(),
        })
    }

    /// The registered domain of a host.
    pub fn registered(host: &str) -> Option<String> {
        let organization = Self::of(host)?;
        organization.is_registered.then_some(organization.name)
    }
}

/// The registered domain of a host, where it has one. Who calls this links the list of public suffixes
/// in.
pub fn registered_domain(host: &str) -> Option<String> {
    Organization::registered(host)
}

/// The registered domain that a domain belongs to, which is itself where it belongs to none. It needs the
/// list, too.
pub fn registrable(domain: &str) -> Cow<'_, str> {
    match Organization::registered(domain) {
        Some(registered) if registered != domain => Cow::Owned(registered),
        _ => Cow::Borrowed(domain),
    }
}

/// The address in `198.51.100.9`, `[198.51.100.9]`, `[IPv6:2001:db8::9]` and `[::ffff:198.51.100.9]`.
pub(super) fn address(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let inner = match text.strip_prefix('[') {
        // A port may follow.
        Some(inner) => inner.split(']').next().unwrap_or(inner),
        None => text,
    };
    let start = inner.get(..IPV6.len()).unwrap_or_default();
    let inner = if start.eq_ignore_ascii_case(IPV6) {
        inner.get(IPV6.len()..).unwrap_or_default()
    } else {
        inner
    };
    let inner = inner.split('%').next().unwrap_or(inner);
    inner
        .trim()
        .parse::<IpAddr>()
        .ok()
        .map(|ip| ip.to_canonical())
}

/// With what an address of IPv6 begins in brackets.
const IPV6: &str = "IPv6:";

#[cfg(test)]
mod tests {
    use super::super::network::Network;
    use super::*;

    #[test]
    fn registered_domains_and_others() {
        for (host, name, is_registered) in [
            ("MX.example.com.", "example.com", true),
            ("a.b.co.uk", "b.co.uk", true),
            ("mx.one.asso.fr", "one.asso.fr", true),
            ("www.city.kawasaki.jp", "city.kawasaki.jp", true),
            ("a.b.c.kawasaki.jp", "b.c.kawasaki.jp", true),
            ("one.github.io", "one.github.io", true),
            // Both forms of a name, and rules that came late to the list.
            ("mx.b.公司.cn", "b.公司.cn", true),
            ("mx.b.xn--55qx5d.cn", "b.xn--55qx5d.cn", true),
            ("mx.a.b.ck", "a.b.ck", true),
            ("a.www.ck", "www.ck", true),
            ("a.b.azurewebsites.net", "b.azurewebsites.net", true),
            ("mx.own.example", "own.example", true),
            ("co.uk", "co.uk", false),
            ("ex01.own.local", "own.local", false),
            ("a.b.ex01.own.local", "own.local", false),
            ("filter.internal", "filter.internal", false),
            ("mx.partner.test", "partner.test", false),
            ("localhost", "localhost", false),
            ("_gateway", "_gateway", false),
        ] {
            let expected = Organization {
                name: name.to_owned(),
                is_registered,
            };
            assert_eq!(Organization::of(host), Some(expected), "{host}");
        }
        for host in [
            "",
            ".",
            "a..b",
            "1.2.3.4",
            "[1.2.3.4]",
            "2001:db8::1",
            "a=b.example",
            "1.2",
        ] {
            assert_eq!(Organization::of(host), None, "{host}");
        }
    }

    #[test]
    fn the_list_of_suffixes_is_whole() {
        let text = include_str!("../data/public_suffix_list.dat");
        text.parse::<List>().unwrap();
        assert!(text.lines().count() > 10_000);
        assert!(!SUFFIXES.is_empty());
    }

    #[test]
    fn addresses_and_private_ones() {
        for (text, expected) in [
            ("198.51.100.9", Some(false)),
            ("[198.51.100.9]:25", Some(false)),
            ("[IPv6:2610:10:20:722::1]", Some(false)),
            ("[::ffff:198.51.100.9]", Some(false)),
            ("10.0.0.1", Some(true)),
            ("172.31.0.1", Some(true)),
            ("172.32.0.1", Some(false)),
            ("192.168.9.9", Some(true)),
            ("169.254.0.1", Some(true)),
            ("100.64.0.1", Some(true)),
            ("100.128.0.1", Some(false)),
            ("127.1.2.3", Some(true)),
            ("ipv6:::1", Some(true)),
            ("fd00::1", Some(true)),
            ("[fe80::1%eth0]", Some(true)),
            ("::ffff:10.0.0.1", Some(true)),
            ("mx.example", None),
            ("", None),
        ] {
            let is_private = |address| Network::of_ip(address) != Network::Public;
            assert_eq!(address(text).map(is_private), expected, "{text}");
        }
    }
}
