//! Which mail a report is about, as the report JSON says it where that is not all.
//!
//! Source: `docs/report-format.md`, `only`.

use serde::Serialize;
use tally::{FlowFilter, PartnerFilter, Selection};
use trace::Direction;

/// The member `only`. What is not chosen is left out.
#[derive(Serialize)]
pub(super) struct Only<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    direction: Option<Direction>,
    /// The name of a connector; `null` for the flow without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    connector: Option<Option<&'a str>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    classes: Vec<&'static str>,
    /// The domain of a partner; `null` for mail of which none is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    domain: Option<Option<&'a str>>,
    /// The domain stands for all that belong to it.
    #[serde(skip_serializing_if = "is_false")]
    with_subdomains: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn is_false(flag: &bool) -> bool {
    !*flag
}

impl<'a> Only<'a> {
    /// Nothing where all mail is meant.
    pub fn of(selection: &'a Selection) -> Option<Self> {
        let Selection {
            direction,
            flow,
            classes,
            partner,
        } = selection;
        (!selection.is_all()).then(|| Self {
            direction: *direction,
            connector: match flow {
                FlowFilter::All => None,
                FlowFilter::WithoutConnector => Some(None),
                FlowFilter::Connector(name) => Some(Some(name)),
            },
            classes: classes.chosen().map(|class| class.id()).collect(),
            domain: partner.as_ref().map(|partner| partner.domain.as_deref()),
            with_subdomains: partner
                .as_ref()
                .is_some_and(|PartnerFilter { is_folded, .. }| *is_folded),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trace::TlsClass;

    fn json(selection: &Selection) -> String {
        serde_json::to_string(&Only::of(selection)).unwrap()
    }

    #[test]
    fn all_mail_is_not_mentioned() {
        assert!(Only::of(&Selection::default()).is_none());
    }

    #[test]
    fn what_is_chosen_is_said() {
        let selection = Selection {
            direction: Some(Direction::Outbound),
            flow: FlowFilter::WithoutConnector,
            classes: [TlsClass::Tls1_0, TlsClass::None].into_iter().collect(),
            partner: Some(PartnerFilter {
                domain: Some("a.example".to_owned()),
                is_folded: true,
            }),
        };
        assert_eq!(
            json(&selection),
            r#"{"direction":"outbound","connector":null,"classes":["none","tls1_0"],"domain":"a.example","with_subdomains":true}"#
        );
        let one = Selection {
            flow: FlowFilter::Connector("A".to_owned()),
            ..Selection::default()
        };
        assert_eq!(json(&one), r#"{"connector":"A"}"#);
    }
}
