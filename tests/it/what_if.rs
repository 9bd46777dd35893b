//! What a stricter policy would do: what is refused, and what goes in clear instead.

use crate::support::{all_days, resolve};
use mailflow_insight::report::Report;
use mailflow_insight::report::what_if::{Policy, effect};
use mailflow_insight::trace::Direction;

/// A forced and an opportunistic connector, and the internet: No TLS, TLS 1.0, TLS 1.2.
fn report() -> Report {
    let text = "Date,Connector direction and name,Connector type,Forced TLS?,No TLS,TLS 1.0,TLS 1.1,TLS 1.2,Volume\n\
        2026-11-16,From Forced,Partner,True,0,5,0,10,15\n\
        2026-11-16,From Open,Partner,False,2,7,0,10,19\n\
        2026-11-16,To the internet without a connector,,,3,11,0,10,24\n";
    Report::build(&resolve(&[("a.csv", text.as_bytes())]), &all_days()).unwrap()
}

#[test]
fn old_versions_are_refused_only_where_tls_is_forced() {
    let effect = effect(&report(), &Policy::RefuseBelow12);
    assert_eq!((effect.stopped, effect.in_clear), (5 + 7 + 11, 7 + 11));
}

#[test]
fn who_refuses_mail_in_clear_leaves_no_way_around() {
    let of_all = effect(&report(), &Policy::RefuseBelow12AndClear);
    assert_eq!((of_all.stopped, of_all.in_clear), (23 + 5, 0));
    let forced = Policy::ForceTls {
        direction: Direction::Inbound,
        connector: "Open".to_owned(),
    };
    let of_one = effect(&report(), &forced);
    assert_eq!((of_one.stopped, of_one.in_clear), (2, 0));
}

#[test]
fn what_is_in_clear_already_is_no_way_around() {
    let effect = effect(&report(), &Policy::RecommendedOnly);
    // TLS 1.0 is insufficient; of TLS 1.2 without a cipher nobody can tell.
    assert_eq!((effect.stopped, effect.in_clear), (23 + 5, 7 + 11));
}
