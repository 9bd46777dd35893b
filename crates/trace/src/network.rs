//! Whether an address is one of the internet or of somebody's own network.
//!
//! Source of the rules: `docs/formats.md`, Other mail servers.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use serde::{Deserialize, Serialize};

/// Where a host is, by its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Network {
    /// On the internet.
    Public,
    /// In a network that the internet does not lead to.
    Private,
    /// The host itself.
    Loopback,
    /// What is told is no address.
    NotTold,
}

impl Network {
    /// That of an address as logs write it: `203.0.113.5`, `2001:db8::7`, `IPv6:fe80::1%eth0`.
    pub fn of(address: &str) -> Self {
        // Asked for every transfer, and of most the first number tells it.
        if is_public_by_start(address.as_bytes()) {
            return Self::Public;
        }
        if let Some(address) = plain_v4(address.as_bytes()) {
            return of_v4(address);
        }
        let address = match address.get(..5) {
            Some(start) if start.eq_ignore_ascii_case("IPv6:") => {
                address.get(5..).unwrap_or_default()
            }
            _ => address,
        };
        let address = address.split('%').next().unwrap_or_default().trim();
        address.parse().map_or(Self::NotTold, Self::of_ip)
    }

    /// That of an address; one of IPv4 may be written as one of IPv6.
    pub fn of_ip(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => of_v4(address),
            IpAddr::V6(address) => of_v6(address),
        }
    }
}

fn of_v4(address: Ipv4Addr) -> Network {
    match address.octets() {
        [127, ..] => Network::Loopback,
        [10, ..] | [192, 168, ..] | [169, 254, ..] => Network::Private,
        [172, 16..=31, ..] | [100, 64..=127, ..] => Network::Private,
        _ => Network::Public,
    }
}

fn of_v6(address: Ipv6Addr) -> Network {
    if address.is_loopback() {
        Network::Loopback
    } else if address.is_unique_local() || address.is_unicast_link_local() {
        Network::Private
    } else {
        Network::Public
    }
}

/// Whether the first of four numbers tells that an address is a public one.
fn is_public_by_start(text: &[u8]) -> bool {
    let number = match *text {
        [a, b'.', ..] => [b'0', b'0', a],
        [a, b, b'.', ..] => [b'0', a, b],
        [a, b, c, b'.', ..] => [a, b, c],
        _ => return false,
    };
    let is_told = match &number {
        b"010" | b"100" | b"127" | b"169" | b"172" | b"192" => false,
        number => number <= b"255",
    };
    is_told && text.len() <= 15 && text.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'.'))
}

/// Four numbers without zeros before them.
fn plain_v4(text: &[u8]) -> Option<Ipv4Addr> {
    let mut octets = [0_u8; 4];
    let (mut place, mut number, mut digits) = (0, 0_u16, 0);
    for byte in text {
        match byte {
            b'0'..=b'9' if digits == 0 || number > 0 => {
                number = number * 10 + u16::from(byte - b'0');
                digits += 1;
                if number > 255 {
                    return None;
                }
            }
            b'.' if digits > 0 => {
                *octets.get_mut(place)? = number as u8;
                (place, number, digits) = (place + 1, 0, 0);
            }
            _ => return None,
        }
    }
    if place != 3 || digits == 0 {
        return None;
    }
    octets[3] = number as u8;
    Some(octets.into())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn networks() {
        use Network::*;
        for (address, expected) in [
            ("127.0.0.1", Loopback),
            ("127.3.2.1", Loopback),
            ("::1", Loopback),
            ("IPv6:::1", Loopback),
            ("::ffff:127.0.0.1", Loopback),
            ("10.0.0.1", Private),
            ("172.15.0.1", Public),
            ("172.16.0.1", Private),
            ("172.31.255.255", Private),
            ("172.32.0.1", Public),
            ("192.168.7.7", Private),
            ("169.254.1.1", Private),
            ("100.63.0.1", Public),
            ("100.64.0.1", Private),
            ("100.127.0.1", Private),
            ("100.128.0.1", Public),
            ("fd00::1", Private),
            ("fc00::1", Private),
            ("fe80::1%eth0", Private),
            ("::ffff:10.0.0.1", Private),
            ("2001:db8::7", Public),
            ("IPv6:2001:db8::7", Public),
            ("198.51.100.4", Public),
            ("unknown", NotTold),
            ("private/lmtp", NotTold),
            ("", NotTold),
        ] {
            assert_eq!(Network::of(address), expected, "{address}");
        }
    }

    proptest! {
        #[test]
        fn the_first_number_tells_what_all_do(address in any::<[u8; 4]>()) {
            let address = Ipv4Addr::from(address);
            prop_assert_eq!(Network::of(&address.to_string()), of_v4(address));
        }

        #[test]
        fn four_numbers_are_read_as_the_library_reads_them(text in "[0-9]{0,3}(\\.[0-9]{0,3}){2,4}x?") {
            prop_assert_eq!(plain_v4(text.as_bytes()), text.parse().ok(), "{}", text);
        }
    }
}
