//! By which of its hops a mail came into the organization that holds it.
//!
//! What is older than that hop is the sender's own affair, and is never looked at. Source of the
//! rules: `docs/formats.md`, The boundary hop.

use std::collections::BTreeSet;

use super::network::Network;
use super::organization::Organization;
use super::received::Hop;

/// The hop by which a mail came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BoundaryHop {
    /// Its place among the hops, of which the newest is the first.
    pub at: usize,
    /// It led into Exchange Online.
    pub into_service: bool,
}

impl BoundaryHop {
    /// That of a mail with these hops, the newest first.
    pub fn of(hops: &[Hop]) -> Option<Self> {
        let hops = || hops.iter().enumerate().filter(|(_, hop)| hop.is_smtp());
        let mut behind_door = hops()
            .skip_while(|(_, hop)| !hop.is_by_exchange_online() && hop.is_inside_exchange_online());
        match behind_door.next() {
            Some((at, hop)) if hop.is_by_exchange_online() => Some(Self {
                at,
                into_service: true,
            }),
            _ => into_own(hops()),
        }
    }
}

/// The hop between the organization of the newest server and any other.
fn into_own<'a>(hops: impl Iterator<Item = (usize, &'a Hop)>) -> Option<BoundaryHop> {
    let mut own: BTreeSet<String> = BTreeSet::new();
    let mut only_addresses = true;
    for (at, hop) in hops {
        let by = Organization::of(hop.by());
        match &by {
            Some(by) if own.is_empty() => {
                own.insert(by.name.clone());
            }
            Some(by) if own.contains(&by.name) => {}
            None if only_addresses => {}
            // Somebody else took the mail here.
            _ => return None,
        }
        only_addresses &= by.is_none();
        let domain = hop.names().find_map(Organization::registered);
        let is_own = domain.as_ref().is_some_and(|domain| own.contains(domain));
        let address = hop.address();
        let is_public = address.is_some_and(|address| Network::of_ip(address) == Network::Public);
        // A load balancer or the gateway of a container hides the address; the name is still good.
        let is_named = || {
            let by_public = by.as_ref().is_some_and(|by| by.is_registered);
            domain.is_some() && (by_public || address.is_none())
        };
        if !is_own && (is_public || is_named()) {
            let into_service = false;
            return Some(BoundaryHop { at, into_service });
        }
        let is_inside = match address {
            Some(_) => !is_public,
            None => domain.is_none(),
        };
        if is_inside {
            let organizations = hop.names().filter_map(Organization::of);
            own.extend(organizations.map(|organization| organization.name));
        }
    }
    None
}
