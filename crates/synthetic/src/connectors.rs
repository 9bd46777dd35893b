//! The connectors of files of any size, and what goes over each of them.

use std::borrow::Cow;

use crate::flow::{Connector, Direction, Flow, INTERNET, Kind};

const NAMES: [&str; 10] = [
    "Fabrikam partner gateway",
    "Woodgrove Bank (forced)",
    "Margie's Travel",
    "Größe & Söhne",
    "Litware = Proseware",
    "From on-premises | Name=inner",
    "株式会社テイルスピン",
    "Contoso, Ltd.",
    "Trey Research 🔬",
    "to the internet without a connector",
];

/// The name of a connector, from 0.
pub(crate) fn connector_name(number: u32) -> Cow<'static, str> {
    match NAMES.get(number as usize) {
        Some(name) => Cow::Borrowed(*name),
        None => Cow::Owned(format!("Connector {number:04}")),
    }
}

/// How many messages of each class a connector has, in turn.
pub(crate) fn connector_tls(turn: u32) -> [u32; 8] {
    match turn % 3 {
        0 => [5, 4, 60, 10, 20, 5, 3, 1],
        1 => [30, 0, 5, 5, 50, 10, 0, 2],
        _ => [1, 0, 0, 1, 40, 60, 2, 0],
    }
}

/// What goes over no connector.
pub(crate) fn internet(direction: Direction, weight: u32) -> Flow {
    Flow {
        direction,
        connector: None,
        domains: INTERNET,
        weight,
        tls: match direction {
            Direction::Inbound => [40, 2, 25, 10, 500, 400, 15, 3],
            Direction::Outbound => [20, 1, 8, 4, 450, 500, 10, 2],
        },
    }
}

/// The first two are without a connector: inbound, outbound.
pub(crate) fn flows(connectors: u32) -> Vec<Flow> {
    let mut flows: Vec<Flow> = [Direction::Inbound, Direction::Outbound]
        .map(|direction| internet(direction, 60 * connectors.max(1)))
        .into();
    for number in 0..connectors {
        flows.push(Flow {
            direction: if number % 2 == 0 {
                Direction::Inbound
            } else {
                Direction::Outbound
            },
            connector: Some(Connector {
                name: connector_name(number),
                kind: Some(if number % 4 < 2 {
                    Kind::Partner
                } else {
                    Kind::OnPremises
                }),
                forced: number % 5 == 1,
            }),
            domains: &INTERNET[..3],
            weight: 20 + number % 37,
            tls: connector_tls(number / 2),
        });
    }
    flows
}
