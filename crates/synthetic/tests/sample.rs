//! The sample data shows what it is meant to show.

use std::io;

use synthetic::totals::{Counts, FlowTotals};
use synthetic::{Class, Direction, Totals};

fn share(counts: &Counts, class: Class) -> f64 {
    let known = counts.volume - counts.tls[Class::NotRecorded as usize];
    counts.tls[class as usize] as f64 / known as f64
}

/// A connector in the last seven days, which is what the page shows first.
fn last_week(totals: &Totals, direction: Direction, name: Option<&str>) -> Counts {
    let mut sum = Counts::default();
    for day in totals
        .days
        .iter()
        .filter(|day| day.date.as_str() >= "2026-11-09")
    {
        if day.direction == direction && day.connector.as_deref() == name {
            sum.volume += day.counts.volume;
            for (sum, count) in sum.tls.iter_mut().zip(day.counts.tls) {
                *sum += count;
            }
        }
    }
    sum
}

#[test]
fn the_sample_has_something_to_find() {
    let totals = synthetic::sample::write(&mut io::sink()).unwrap();
    let coverage = totals.coverage.clone().unwrap();
    assert_eq!(
        (coverage.from.as_str(), coverage.to.as_str()),
        ("2026-11-02", "2026-11-15")
    );
    assert!(
        (3_000..10_000).contains(&totals.transfers),
        "{} messages",
        totals.transfers
    );
    assert_eq!(
        totals.connectors.len(),
        8,
        "six connectors and two flows without"
    );

    let fabrikam = last_week(
        &totals,
        Direction::Inbound,
        Some("Fabrikam partner gateway"),
    );
    assert!(share(&fabrikam, Class::Tls10) > 0.53, "{fabrikam:?}");
    let on_premises = last_week(&totals, Direction::Inbound, Some("Head office servers"));
    assert!(share(&on_premises, Class::None) > 0.08, "{on_premises:?}");
    let forced: Vec<&FlowTotals> = totals
        .connectors
        .iter()
        .filter(|flow| flow.forced_tls == Some(true))
        .collect();
    assert_eq!(forced.len(), 1);
    let forced = last_week(&totals, Direction::Outbound, forced[0].name.as_deref());
    let in_clear = forced.tls[Class::None as usize];
    assert!((1..20).contains(&in_clear), "{forced:?}");

    let internet = |day: &str| {
        let found = totals.days.iter().find(|flow| {
            flow.date == day && flow.direction == Direction::Inbound && flow.connector.is_none()
        });
        found.unwrap().counts
    };
    let (monday, friday) = (internet("2026-11-02"), internet("2026-11-13"));
    assert!(share(&friday, Class::Tls13) > share(&monday, Class::Tls13) + 0.08);
    assert!(share(&friday, Class::Tls10) < share(&monday, Class::Tls10));
    assert!(
        internet("2026-11-15").volume * 3 < friday.volume,
        "weekends are quiet"
    );
}
