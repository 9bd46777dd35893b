//! Who is behind a number: the rows add up to the number asked about, whatever the order of files,
//! and memory for names is bounded.

#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use std::collections::BTreeSet;

use mailflow_insight::report::{Options, RangeChoice, Report};
use mailflow_insight::tally::{FlowFilter, Question, Reading, Tally};
use mailflow_insight::trace::{Day, Direction, TlsClass, file};

const HEADER: &str = "date_time_utc,source,event_id,message_id,network_message_id,server_hostname,sender_address,recipient_address,client_hostname,directionality,custom_data\n";

fn row(day: u32, number: u32, event: &str, server: &str, tls: &str) -> String {
    format!(
        "2026-11-{day:02}T10:00:00Z,SMTP,{event},<{number}@x>,id-{number},{server},a@Sender.example,b@rcpt.example,{server},Incoming,S:FromEntity=Internet;S:tlsversion={tls}\n"
    )
}

fn tally(files: &[String]) -> Tally {
    let mut tally = Tally::default();
    for (text, number) in files.iter().zip(0..) {
        let mut reading = Reading::new("a.csv", &file::Options::default());
        reading.push(text.as_bytes());
        tally.absorb(number, 0, reading.finish());
    }
    tally
}

fn all_of(tally: &Tally, classes: &[TlsClass]) -> Question {
    let resolved = tally.resolve();
    let options = Options {
        range: RangeChoice::All,
        ..Options::default()
    };
    let range = Report::build(&resolved, &options).unwrap().coverage;
    Question {
        days: (range.from, range.to),
        direction: None,
        flow: FlowFilter::All,
        classes: classes.iter().copied().collect(),
        partner: None,
        mark: None,
        guideline: Default::default(),
    }
}

#[test]
fn peers_are_ranked_by_messages_with_times_and_examples() {
    let mut text = HEADER.to_owned();
    for number in 0..5 {
        text += &row(
            10 + number,
            number,
            "RECEIVE",
            "Old.Sender.example.",
            "TLS1_0",
        );
    }
    text += &row(11, 9, "RECEIVE", "new.sender.example", "TLS1_3");
    text += &row(11, 10, "SENDEXTERNAL", "mx.example", "TLS1_2");
    // The same transfer again: it counts once here too.
    text += &row(11, 9, "RECEIVE", "new.sender.example", "TLS1_3");
    let tally = tally(&[text]);
    let behind = tally.behind(&all_of(&tally, &TlsClass::ALL));
    assert_eq!(behind.messages, 7);
    let ranked: Vec<_> = behind
        .rows
        .iter()
        .map(|row| (&*row.server, &*row.domain, row.class, row.messages))
        .collect();
    assert_eq!(
        ranked,
        [
            ("old.sender.example", "sender.example", TlsClass::Tls1_0, 5),
            ("new.sender.example", "sender.example", TlsClass::Tls1_3, 1),
            ("mx.example", "rcpt.example", TlsClass::Tls1_2, 1),
        ]
    );
    let old = &behind.rows[0];
    assert_eq!(old.first.day().to_string(), "2026-11-10");
    assert_eq!(old.last.day().to_string(), "2026-11-14");
    assert_eq!(old.examples, ["<0@x>", "<1@x>", "<2@x>"]);
}

#[test]
fn a_question_is_about_days_flow_direction_and_classes() {
    let text = HEADER.to_owned()
        + &row(10, 1, "RECEIVE", "a.example", "TLS1_0")
        + &row(11, 2, "RECEIVE", "a.example", "TLS1_2")
        + &row(12, 3, "SENDEXTERNAL", "b.example", "TLS1_0");
    let tally = tally(&[text]);
    let question = all_of(&tally, &[TlsClass::Tls1_0]);
    assert_eq!(tally.behind(&question).messages, 2);
    let outbound = Question {
        direction: Some(Direction::Outbound),
        ..question.clone()
    };
    assert_eq!(tally.behind(&outbound).messages, 1);
    let day = Day::from_iso("2026-11-10").unwrap();
    let one_day = Question {
        days: (day, day),
        ..question.clone()
    };
    assert_eq!(tally.behind(&one_day).messages, 1);
    let named = Question {
        flow: FlowFilter::Connector("x".to_owned()),
        ..question.clone()
    };
    assert_eq!(tally.behind(&named).messages, 0);
    let without = Question {
        flow: FlowFilter::WithoutConnector,
        ..question
    };
    assert_eq!(tally.behind(&without).messages, 2);
}

#[test]
fn the_order_of_files_makes_no_difference() {
    let mut files = Vec::new();
    for start in 0..4 {
        let rows = (start * 10..start * 10 + 15).map(|number| {
            row(
                10,
                number,
                "RECEIVE",
                &format!("s{}.example", number % 7),
                "TLS1_1",
            )
        });
        files.push(HEADER.to_owned() + &rows.collect::<String>());
    }
    let forward = tally(&files);
    files.reverse();
    let backward = tally(&files);
    let question = all_of(&forward, &TlsClass::ALL);
    assert_eq!(forward.behind(&question), backward.behind(&question));
}

#[test]
fn too_many_peers_are_let_go_and_counted() {
    let mut text = HEADER.to_owned();
    for number in 0..10 {
        text += &row(10, number, "RECEIVE", "heavy.example", "TLS1_2");
    }
    for number in 10..80_000 {
        text += &row(
            10,
            number,
            "RECEIVE",
            &format!("s{number}.example"),
            "TLS1_2",
        );
    }
    let tally = tally(&[text]);
    let behind = tally.behind(&all_of(&tally, &TlsClass::ALL));
    assert_eq!(behind.messages, 80_000);
    assert!(behind.not_kept > 0, "the bound was not reached");
    assert_eq!(
        (&*behind.rows[0].server, behind.rows[0].messages),
        ("heavy.example", 10)
    );
    let listed: u64 = behind.rows.iter().map(|row| row.messages).sum();
    assert_eq!(listed + behind.unlisted.1 + behind.not_kept, 80_000);
    let classes: BTreeSet<_> = behind.rows.iter().map(|row| row.class).collect();
    assert_eq!(classes.len(), 1);
}

#[test]
fn a_number_is_accounted_for_from_every_record_to_its_messages() {
    let mut one = HEADER.to_owned();
    for number in 0..6 {
        one += &row(10 + number, number, "RECEIVE", "a.sender.example", "TLS1_2");
    }
    one += &row(11, 20, "RECEIVE", "b.sender.example", "TLS1_0");
    // The same rows once more, and one of no transfer.
    let mut two = HEADER.to_owned();
    two += &row(10, 0, "RECEIVE", "a.sender.example", "TLS1_2");
    two += &row(12, 30, "AGENTINFO", "a.sender.example", "TLS1_2");
    let tally = tally(&[one, two]);
    let mut question = all_of(&tally, &[TlsClass::Tls1_2]);
    question.days.0 = Day(question.days.0.0 + 1);
    let told = tally.account(&question);
    assert_eq!(told.messages, tally.behind(&question).messages);
    assert_eq!((told.telling, told.repeated, told.transfers), (8, 1, 7));
    assert_eq!(
        (told.other_days, told.other_protection, told.messages),
        (1, 1, 5)
    );
    let outranked: u64 = told.outranked.iter().map(|(_, count)| count).sum();
    assert_eq!(
        told.telling - told.other_servers - told.repeated - outranked,
        told.transfers
    );
    question.direction = Some(Direction::Outbound);
    let none = tally.account(&question);
    assert_eq!((none.other_direction, none.messages), (6, 0));

    // Of the files of one label alone.
    let mut tally = tally;
    tally.look_at_only(Some([1].into()));
    question.direction = None;
    question.days.0 = Day(question.days.0.0 - 1);
    let alone = tally.account(&question);
    assert_eq!((alone.telling, alone.messages), (1, 1));
    assert_eq!(tally.resolve().files.len(), 1);
    tally.look_at_only(None);
    assert_eq!(tally.resolve().files.len(), 2);
}
