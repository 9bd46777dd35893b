//! Partners as the page shows them: they agree with who is behind their numbers and with the evidence
//! file, subdomains are put together where that is wanted, and memory is bounded.

#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use std::collections::BTreeSet;

use mailflow_insight::tally::{
    EvidenceQuestion, FlowFilter, MarkFilter, Matter, PartnerFilter, PartnersQuestion, Question,
    Reading, ShownPartners, Tally,
};
use mailflow_insight::trace::{Day, Direction, TlsClass, Unit, file};
use strength::Guideline;

const HEADER: &str = "date_time_utc,source,event_id,message_id,network_message_id,server_hostname,sender_address,recipient_address,client_hostname,directionality,custom_data\n";

/// A row of an extended trace.
fn row(day: u32, number: u32, event: &str, who: (&str, &str), tls: &str) -> String {
    let (from, to) = who;
    format!(
        "2026-11-{day:02}T10:00:00Z,SMTP,{event},<{number}@x>,id-{number},mx.example,{from},{to},mx.example,Incoming,S:FromEntity=Internet;{tls}\n"
    )
}

fn tally(files: &[(&str, String)]) -> Tally {
    let mut tally = Tally::default();
    for ((name, text), number) in files.iter().zip(0..) {
        let mut reading = Reading::new(name, &file::Options::default());
        reading.push(text.as_bytes());
        tally.absorb(number, 0, reading.finish());
    }
    tally
}

fn days() -> (Day, Day) {
    let day = |text| Day::from_iso(text).unwrap();
    (day("2026-11-01"), day("2026-11-20"))
}

fn asked(unit: Unit, are_folded: bool) -> PartnersQuestion {
    PartnersQuestion {
        evidence: EvidenceQuestion {
            days: days(),
            unit,
            guideline: Guideline::default(),
            window: Default::default(),
            selection: Default::default(),
        },
        are_folded,
    }
}

fn question(direction: Direction, domain: Option<&str>, is_folded: bool) -> Question {
    Question {
        days: days(),
        direction: Some(direction),
        flow: FlowFilter::All,
        classes: TlsClass::ALL.into_iter().collect(),
        partner: Some(PartnerFilter {
            domain: domain.map(str::to_owned),
            is_folded,
        }),
        mark: None,
        guideline: Guideline::default(),
    }
}

/// Domains with their volumes, as they stand.
fn listed(shown: &ShownPartners) -> Vec<(Option<&str>, u64)> {
    let rows = shown.rows.iter().map(|shown| &shown.row);
    rows.map(|row| (row.domain.as_deref(), row.volume))
        .collect()
}

const AES: &str = "S:tlsversion=TLS1_2;S:tlscipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384";
const RSA: &str = "S:tlsversion=TLS1_2;S:tlscipher=TLS_RSA_WITH_AES_128_CBC_SHA";
const OLD: &str = "S:tlsversion=TLS1_0";

fn mixed() -> Tally {
    let mut text = HEADER.to_owned();
    let us = "a@contoso.example";
    for number in 0..9 {
        text += &row(10, number, "RECEIVE", ("a@good.example", us), AES);
    }
    text += &row(11, 20, "RECEIVE", ("a@mail.weak.example", us), RSA);
    text += &row(12, 21, "RECEIVE", ("a@weak.example", us), AES);
    text += &row(13, 22, "RECEIVE", ("a@old.example", us), AES);
    text += &row(14, 23, "RECEIVE", ("b@old.example", us), OLD);
    text += &row(15, 24, "RECEIVE", ("<>", us), AES);
    // One mail to two subdomains, and to one of them twice.
    let to = "a@x.many.example;b@x.many.example;c@y.many.example";
    text += &row(16, 25, "SENDEXTERNAL", (us, to), AES);
    tally(&[("a.csv", text)])
}

#[test]
fn what_is_worst_stands_first_and_is_told() {
    let tally = mixed();
    let shown = tally.shown_partners(&asked(Unit::Messages, false));
    let matters: Vec<_> = shown
        .rows
        .iter()
        .map(|shown| (shown.row.domain.as_deref(), shown.row.matter()))
        .take(3)
        .collect();
    assert_eq!(
        matters,
        [
            (Some("old.example"), (Matter::Old(TlsClass::Tls1_0), 1)),
            (Some("mail.weak.example"), (Matter::Weak, 1)),
            (Some("good.example"), (Matter::Nothing, 0)),
        ]
    );
    // 20 days, each a part: the 13th and the 14th.
    assert_eq!(shown.days_of_part, 1);
    let history = &shown.rows[0].history;
    assert_eq!(history.len(), 20);
    assert_eq!((history[12], history[13]), ([1, 0], [1, 1]));
    let of_all: u32 = history.iter().map(|[all, _]| all).sum();
    assert_eq!(u64::from(of_all), shown.rows[0].row.volume);
}

#[test]
fn subdomains_are_put_together_where_that_is_wanted_and_no_mail_twice() {
    let tally = mixed();
    let apart = tally.shown_partners(&asked(Unit::Recipients, false));
    let folded = tally.shown_partners(&asked(Unit::Recipients, true));
    for (domain, volume) in [("x.many.example", 1), ("y.many.example", 1)] {
        assert!(listed(&apart).contains(&(Some(domain), volume)), "{domain}");
    }
    let of = |shown: &ShownPartners, domain: &str| {
        let found = shown
            .rows
            .iter()
            .find(|of| of.row.domain.as_deref() == Some(domain));
        found.map(|of| (of.row.volume, of.row.recipients))
    };
    assert_eq!(of(&folded, "many.example"), Some((1, 3)));
    assert_eq!(of(&folded, "weak.example"), Some((2, 2)));
    assert_eq!(of(&folded, "x.many.example"), None);
}

#[test]
fn each_row_agrees_with_who_is_behind_it() {
    let tally = mixed();
    for are_folded in [false, true] {
        let shown = tally.shown_partners(&asked(Unit::Messages, are_folded));
        assert!(shown.rows.len() > 4);
        for shown in &shown.rows {
            let row = &shown.row;
            let question = question(row.direction, row.domain.as_deref(), are_folded);
            let behind = tally.behind_folded(&question);
            assert_eq!(behind.messages, row.volume, "{:?}", row.domain);
            for (place, count) in (0_u8..).zip(row.quality.forward_secrecy) {
                let mark = Some(MarkFilter::Secrecy(place));
                let encrypted =
                    |class: &TlsClass| !matches!(class, TlsClass::None | TlsClass::NotRecorded);
                let classes: BTreeSet<TlsClass> =
                    question.classes.iter().copied().filter(encrypted).collect();
                let question = Question {
                    mark,
                    classes,
                    ..question.clone()
                };
                let behind = tally.behind_folded(&question);
                assert_eq!(behind.messages, count, "{:?} {place}", row.domain);
                let told: u64 = behind
                    .rows
                    .iter()
                    .map(|row| row.quality.forward_secrecy[usize::from(place)])
                    .sum();
                assert_eq!(told, count);
            }
        }
    }
}

#[test]
fn unfolded_they_are_those_of_the_evidence_file() {
    let tally = mixed();
    let shown = tally.shown_partners(&asked(Unit::Messages, false));
    let evidence = tally.partners(&asked(Unit::Messages, false).evidence);
    let mut rows: Vec<_> = shown.rows.into_iter().map(|shown| shown.row).collect();
    let mut others = evidence.partners;
    let key = |row: &mailflow_insight::tally::PartnerRow| (row.direction, row.domain.clone());
    rows.sort_by_key(key);
    others.sort_by_key(key);
    assert_eq!(rows, others);
    assert_eq!(shown.ciphers, evidence.ciphers);
}

#[test]
fn logs_tell_cipher_and_domain_behind_a_number() {
    let postfix = "\
Nov 10 10:00:01 mx postfix/smtpd[11]: connect from mail.fabrikam.example[203.0.113.5]
Nov 10 10:00:01 mx postfix/smtpd[11]: Anonymous TLS connection established from mail.fabrikam.example[203.0.113.5]: TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)
Nov 10 10:00:02 mx postfix/smtpd[11]: 4F1A2B3C4D: client=mail.fabrikam.example[203.0.113.5]
Nov 10 10:00:02 mx postfix/qmgr[9]: 4F1A2B3C4D: from=<a@fabrikam.example>, size=2000, nrcpt=1 (queue active)
Nov 10 10:00:03 mx postfix/smtpd[11]: disconnect from mail.fabrikam.example[203.0.113.5]
";
    let sendmail = "\
Nov 10 11:00:01 mx sendmail[21]: STARTTLS=server, relay=mail.litware.example [203.0.113.7], version=TLSv1.2, verify=NOT, cipher=ECDHE-RSA-AES256-GCM-SHA384, bits=256/256
Nov 10 11:00:02 mx sendmail[21]: wAA0000000001: from=<b@litware.example>, size=500, class=0, nrcpts=1, msgid=<1@litware.example>, proto=ESMTPS, daemon=MTA, relay=mail.litware.example [203.0.113.7]
";
    let protocol = "#Software: Microsoft Exchange Server
#Log-type: SMTP Receive Protocol Log
#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context
2026-11-10T12:00:00.000Z,MX\\Default,08DC,0,192.0.2.1:25,203.0.113.9:4000,+,,
2026-11-10T12:00:00.100Z,MX\\Default,08DC,1,192.0.2.1:25,203.0.113.9:4000,<,EHLO mail.proseware.example,
2026-11-10T12:00:00.200Z,MX\\Default,08DC,2,192.0.2.1:25,203.0.113.9:4000,<,STARTTLS,
2026-11-10T12:00:00.300Z,MX\\Default,08DC,3,192.0.2.1:25,203.0.113.9:4000,*,,\"TLS protocol SP_PROT_TLS1_2_SERVER negotiation succeeded using bulk encryption algorithm CALG_AES_256 with strength 256 bits, MAC hash algorithm CALG_SHA_384 with strength 0 bits and key exchange algorithm CALG_ECDHE with strength 256 bits\"
2026-11-10T12:00:00.400Z,MX\\Default,08DC,4,192.0.2.1:25,203.0.113.9:4000,<,MAIL FROM:<c@proseware.example>,
2026-11-10T12:00:00.500Z,MX\\Default,08DC,5,192.0.2.1:25,203.0.113.9:4000,>,250 2.1.0 Sender OK,
2026-11-10T12:00:00.600Z,MX\\Default,08DC,6,192.0.2.1:25,203.0.113.9:4000,<,RCPT TO:<a@contoso.example>,
2026-11-10T12:00:00.700Z,MX\\Default,08DC,7,192.0.2.1:25,203.0.113.9:4000,>,250 2.1.5 Recipient OK,
2026-11-10T12:00:00.800Z,MX\\Default,08DC,8,192.0.2.1:25,203.0.113.9:4000,<,DATA,
2026-11-10T12:00:00.900Z,MX\\Default,08DC,9,192.0.2.1:25,203.0.113.9:4000,>,250 2.6.0 <3@proseware.example> [InternalId=1] Queued mail for delivery,
2026-11-10T12:00:01.000Z,MX\\Default,08DC,10,192.0.2.1:25,203.0.113.9:4000,-,,Remote
";
    for (name, text, domain, cipher) in [
        ("mail.log", postfix, "fabrikam.example", "ECDHE"),
        ("maillog", sendmail, "litware.example", "ECDHE"),
        ("RECV.LOG", protocol, "proseware.example", "CALG_AES_256"),
    ] {
        let tally = tally(&[(name, text.to_owned())]);
        let all = Question {
            partner: None,
            ..question(Direction::Inbound, None, false)
        };
        let behind = tally.behind(&Question {
            days: (Day(0), Day(40_000)),
            ..all
        });
        let rows: Vec<_> = behind
            .rows
            .iter()
            .map(|row| (row.domain.as_str(), row.messages))
            .collect();
        assert_eq!(rows, [(domain, 1)], "{name}: {behind:?}");
        assert!(behind.rows[0].cipher.contains(cipher), "{name}: {behind:?}");
        let encrypted: u64 = behind.rows[0].quality.strength.iter().sum();
        assert_eq!(encrypted, 1, "{name}");
    }
}

#[test]
fn more_partners_than_are_listed_are_counted() {
    let mut text = HEADER.to_owned();
    for number in 0..10_050 {
        let from = format!("a@d{number}.example");
        text += &row(10, number, "RECEIVE", (&from, "a@contoso.example"), AES);
    }
    text += &row(
        10,
        20_000,
        "RECEIVE",
        ("a@zz-old.example", "a@b.example"),
        OLD,
    );
    let shown = tally(&[("a.csv", text)]).shown_partners(&asked(Unit::Messages, false));
    assert_eq!((shown.rows.len(), shown.not_listed), (10_000, 51));
    // What is worst is listed, however little mail it has.
    assert_eq!(shown.rows[0].row.domain.as_deref(), Some("zz-old.example"));
}

#[test]
fn the_sample_has_partners_to_find() {
    let mut text = Vec::new();
    synthetic::sample::write(&mut text).unwrap();
    let text = String::from_utf8(text).unwrap();
    let tally = tally(&[("sample.csv", text)]);
    let day = |text| Day::from_iso(text).unwrap();
    let shown = tally.shown_partners(&PartnersQuestion {
        evidence: EvidenceQuestion {
            days: (day("2026-11-02"), day("2026-11-15")),
            ..asked(Unit::Messages, false).evidence
        },
        are_folded: false,
    });
    let of = |domain: &str, direction| {
        let mut rows = shown.rows.iter();
        let found = rows
            .find(|of| (of.row.domain.as_deref(), of.row.direction) == (Some(domain), direction));
        found.unwrap()
    };
    // Ciphers without forward secrecy, also where the version is fine.
    let weak = &of("fabrikam.example", Direction::Inbound).row;
    let too_old: u64 = weak.tls[1..=3].iter().sum();
    assert!(weak.quality.strength[3] > too_old + 50, "{weak:?}");
    assert!(weak.quality.forward_secrecy[1] > too_old + 50, "{weak:?}");
    // One fell back in the last three days: all that is old lies there but what the internet had.
    let back = of("northwindtraders.example", Direction::Inbound);
    let old = |days: &[[u32; 2]]| days.iter().map(|[_, old]| *old).sum::<u32>();
    let (before, after) = back.history.split_at(11);
    assert!(old(after) > 10 && old(before) < 10, "{:?}", back.history);
    // One is verified by its name, and one does not tell its cipher.
    let verified = &of("woodgrovebank.example", Direction::Outbound).row;
    assert!(verified.quality.proof[1] > 100, "{verified:?}");
    let unknown = &of("onprem.contoso.example", Direction::Outbound).row;
    assert!(unknown.quality.strength[4] > 100, "{unknown:?}");
}
