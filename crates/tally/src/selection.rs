//! Which mail is looked at: one direction, one flow, some classes, one partner. Whatever is counted and
//! shown follows from it.

use serde::{Deserialize, Serialize};
use trace::{Direction, TlsClass};

/// Which mail is looked at; by default all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Selection {
    /// One direction, or both.
    pub direction: Option<Direction>,
    /// One flow, or all.
    pub flow: FlowFilter,
    /// Some classes, or all.
    pub classes: Classes,
    /// One partner, or all.
    pub partner: Option<PartnerFilter>,
}

/// Which flows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum FlowFilter {
    /// All of them.
    #[default]
    All,
    /// The flow without a connector.
    WithoutConnector,
    /// This connector.
    Connector(String),
}

impl FlowFilter {
    /// Whether a flow with this connector, or without one, is meant.
    pub(super) fn fits(&self, connector: Option<&str>) -> bool {
        match self {
            Self::All => true,
            Self::WithoutConnector => connector.is_none(),
            Self::Connector(name) => connector == Some(name),
        }
    }
}

/// Which partner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnerFilter {
    /// Its domain; `None` is mail of which no domain is told.
    pub domain: Option<String>,
    /// With all domains that belong to this registered one.
    pub is_folded: bool,
}

/// Some classes. None of them means all: a choice of nothing is no choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Classes(u8);

impl Classes {
    /// The choice as a number, and back: a page holds it where it holds other numbers.
    pub fn bits(self) -> u32 {
        self.0.into()
    }

    /// See [`Self::bits`].
    pub fn from_bits(bits: u32) -> Self {
        const { assert!(TlsClass::COUNT == 8, "a byte has a bit for each class") };
        Self(bits as u8)
    }

    /// Whether nothing was chosen, so that all are meant.
    pub fn are_all(self) -> bool {
        self.0 == 0
    }

    /// Whether a class is meant.
    pub fn has(self, class: TlsClass) -> bool {
        self.are_all() || self.is_chosen(class)
    }

    /// Whether a class was chosen.
    pub fn is_chosen(self, class: TlsClass) -> bool {
        self.0 & Self::bit(class) != 0
    }

    /// The same choice with this class taken in, or out.
    #[must_use]
    pub fn toggled(self, class: TlsClass) -> Self {
        Self(self.0 ^ Self::bit(class))
    }

    /// The classes that were chosen, in their order.
    pub fn chosen(self) -> impl Iterator<Item = TlsClass> {
        TlsClass::ALL
            .into_iter()
            .filter(move |class| self.is_chosen(*class))
    }

    fn bit(class: TlsClass) -> u8 {
        1 << class.index()
    }

    /// Counts of these classes alone.
    pub(super) fn of(self, counts: [u64; TlsClass::COUNT]) -> [u64; TlsClass::COUNT] {
        TlsClass::ALL.map(|class| match self.has(class) {
            true => counts[class.index()],
            false => 0,
        })
    }
}

impl FromIterator<TlsClass> for Classes {
    fn from_iter<I: IntoIterator<Item = TlsClass>>(classes: I) -> Self {
        Self(
            classes
                .into_iter()
                .fold(0, |bits, class| bits | Self::bit(class)),
        )
    }
}

impl Selection {
    /// Whether nothing is left out.
    pub fn is_all(&self) -> bool {
        *self == Self::default()
    }

    /// Whether only single transfers tell what is selected: what was added up by day and flow tells
    /// nothing of partners, and of classes no more than their counts.
    pub fn needs_transfers(&self) -> bool {
        self.partner.is_some() || !self.classes.are_all()
    }

    /// Whether mail of a flow is selected.
    pub fn has_flow(&self, direction: Direction, connector: Option<&str>) -> bool {
        self.direction.is_none_or(|wanted| wanted == direction) && self.flow.fits(connector)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_taken_in_and_out() {
        let one = Classes::default().toggled(TlsClass::Tls1_1);
        assert!(one.has(TlsClass::Tls1_1) && !one.has(TlsClass::Tls1_2));
        assert_eq!(one.chosen().collect::<Vec<_>>(), [TlsClass::Tls1_1]);
        assert!(one.toggled(TlsClass::Tls1_1).are_all());
        assert_eq!(Classes::from_bits(one.bits()), one);
    }
}
