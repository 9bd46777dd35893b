use std::collections::BTreeMap;

use super::codec::{Message, NotUnderstood, Packed, Value};
use super::*;
use tally::{
    EvidenceQuestion, FlowFilter, FoundInFile, MarkFilter, PartnerFilter, PartnersQuestion,
    Question, Selection, Sought,
};
use trace::file::Options;
use trace::{Day, Direction, Timestamp, TlsClass, Unit};

/// Files and buffers as the tests have them.
type Text = &'static str;
type Bytes = Vec<u8>;

fn options() -> Packed<Options> {
    let own_domains = vec!["contoso.com".to_owned()];
    Packed::of(&Options {
        own_domains,
        ..Options::default()
    })
}

fn layout() -> Packed<Layout> {
    // What is in it only its readers know.
    Packed::from_value(Value::<Text, Bytes>::Bytes(vec![1, 2, 3])).expect("bytes")
}

fn buffer() -> Buffer<Bytes> {
    Buffer(vec![7, 8])
}

/// Writes each message, reads it again, and says which numbers they had.
fn there_and_back<M>(messages: Vec<M>) -> Vec<u32>
where
    M: Message<Text, Bytes> + Clone + PartialEq + std::fmt::Debug,
{
    let mut kinds = Vec::new();
    for message in messages {
        let values = message.clone().into_values();
        assert_eq!(M::from_values(values.clone()).as_ref(), Ok(&message));
        for fewer in 1..values.len() {
            let values = values.iter().take(fewer).cloned().collect();
            assert_eq!(
                M::from_values(values),
                Err(NotUnderstood::WrongValue),
                "{message:?} with {fewer} values"
            );
        }
        let mut longer = values.clone();
        longer.push(Value::Nothing);
        assert_eq!(M::from_values(longer), Err(NotUnderstood::TooLong));
        for at in 1..values.len() {
            let mut wrong = values.clone();
            // No member is ever this.
            wrong[at] = Value::Number(-1.5);
            assert_eq!(
                M::from_values(wrong),
                Err(NotUnderstood::WrongValue),
                "{message:?} with a wrong value at {at}"
            );
        }
        assert_eq!(
            M::from_values(Vec::new()),
            Err(NotUnderstood::NoMessage),
            "nothing is no {message:?}"
        );
        let mut unknown = values.clone();
        unknown[0] = Value::Number(999.0);
        assert_eq!(M::from_values(unknown), Err(NotUnderstood::UnknownKind));
        kinds.push(begin(values).expect("a number").0);
    }
    kinds
}

use super::codec::begin;

fn to_reader() -> Vec<ToReader<Text>> {
    vec![
        ToReader::Read {
            file: 1,
            size: 9_000_000_000_000,
            blob: Handle("a.csv"),
            options: options(),
            in_one: true,
        },
        ToReader::Join {
            file: 2,
            size: 0,
            blob: Handle("b.csv"),
            options: options(),
            layout: layout(),
        },
        ToReader::Segment {
            index: 3,
            from: 1,
            to: 2,
            start: Some(1),
        },
        ToReader::Segment {
            index: u32::MAX,
            from: 0,
            to: 5_000_000_000,
            start: None,
        },
    ]
}

fn from_reader() -> Vec<FromReader<Bytes>> {
    vec![
        FromReader::Progress { file: 1, bytes: 10 },
        FromReader::Tally {
            file: 1,
            member: 2,
            name: "ä.csv".to_owned(),
            part: buffer(),
        },
        FromReader::Done { file: 1 },
        FromReader::InSegments {
            file: 1,
            layout: layout(),
        },
        FromReader::SegmentRead {
            file: 1,
            index: 0,
            read: buffer(),
        },
        FromReader::SegmentUnreadable { file: 1 },
        FromReader::GaveUp { file: 1 },
    ]
}

fn to_collector() -> Vec<ToCollector<Text, Bytes>> {
    vec![
        ToCollector::Tally {
            file: 1,
            member: 0,
            name: String::new(),
            part: buffer(),
        },
        ToCollector::Remove { file: 1 },
        ToCollector::Resolve { ticket: 4 },
        ToCollector::Ask {
            ticket: 5,
            question: Packed::of(&Inquiry::Only(
                vec![1, 2],
                Guideline::default(),
                Selection::default(),
            )),
        },
        ToCollector::LookAtOnly {
            files: Packed::of(&Some([1, 2].into())),
        },
        ToCollector::CountDaysIn {
            zone: Packed::of(&Zone::new("Asia/Kolkata", vec![(Timestamp(0), 19_800)])),
        },
        ToCollector::JudgeBy {
            guideline: Packed::of(&Guideline::BsiTr02102_2),
        },
        ToCollector::Keep {
            order: Packed::of(&KeepOrder::Forget {
                what: Forgotten::All,
            }),
        },
        ToCollector::Hops {
            ticket: 6,
            member: 1,
            blob: Handle("c.eml"),
        },
        ToCollector::Segments { file: 1, bytes: 99 },
        ToCollector::SegmentRead {
            file: 1,
            index: 2,
            read: buffer(),
        },
        ToCollector::Failed {
            file: 1,
            bytes: 99,
            name: "d.csv".to_owned(),
            is_unreadable: false,
        },
        ToCollector::AnswerDates {
            file: 1,
            member: 2,
            order: DateOrder::MonthFirst,
        },
    ]
}

fn from_collector() -> Vec<FromCollector<Bytes>> {
    vec![
        FromCollector::Resolved {
            ticket: 1,
            resolved: buffer(),
        },
        FromCollector::Answer {
            ticket: 1,
            answer: buffer(),
        },
        FromCollector::Keep { news: buffer() },
        FromCollector::Again {
            file: 1,
            index: 2,
            start: 3,
        },
        FromCollector::InOne { file: 1 },
        FromCollector::Whole { file: 1 },
        FromCollector::GaveUp { file: 1 },
    ]
}

fn to_inspector() -> Vec<ToInspector<Text>> {
    vec![ToInspector::Inspect {
        ticket: 1,
        blob: Handle("e.csv"),
        question: Packed::of(&mapping::Question {
            member: 1,
            draft: None,
            own_domains: Vec::new(),
        }),
    }]
}

fn from_inspector() -> Vec<FromInspector<Bytes>> {
    vec![FromInspector::Inspected {
        ticket: 1,
        answer: buffer(),
    }]
}

fn to_hasher() -> Vec<ToHasher<Text>> {
    vec![ToHasher::Hash {
        file: 1,
        blob: Handle("f.csv"),
    }]
}

fn from_hasher() -> Vec<FromHasher> {
    vec![
        FromHasher::Progress { file: 1, bytes: 2 },
        FromHasher::Hashed {
            file: 1,
            digest: vec![0; 32],
        },
        FromHasher::Unreadable { file: 1 },
    ]
}

fn to_seeker() -> Vec<ToSeeker<Text>> {
    vec![ToSeeker::Look {
        ticket: 1,
        blob: Handle("f.csv"),
        order: Packed::of(&LookOrder {
            file: 1,
            options: Options::default(),
            sought: Sought::typed("a@b.example").expect("an id"),
            before: vec![(0, [1, 2].into())],
        }),
    }]
}

fn from_seeker() -> Vec<FromSeeker<Bytes>> {
    vec![
        FromSeeker::Progress {
            ticket: 1,
            bytes: 2,
        },
        FromSeeker::Looked {
            ticket: 1,
            found: buffer(),
        },
    ]
}

#[test]
fn every_question_comes_back() {
    let days = (Day(1), Day(2));
    let guideline = Guideline::NistSp80052r2;
    let evidence = EvidenceQuestion {
        days,
        unit: Unit::Recipients,
        guideline,
        window: Default::default(),
        selection: Selection {
            classes: [TlsClass::Tls1_0].into_iter().collect(),
            ..Selection::default()
        },
    };
    let behind = Question {
        days,
        direction: Some(Direction::Outbound),
        flow: FlowFilter::WithoutConnector,
        classes: [TlsClass::Tls1_2].into(),
        partner: Some(PartnerFilter {
            domain: Some("a.example".to_owned()),
            is_folded: true,
        }),
        mark: Some(MarkFilter::Secrecy(1)),
        guideline,
    };
    let partners = PartnersQuestion {
        evidence: evidence.clone(),
        are_folded: true,
    };
    let sought = Sought::typed("a@b.example").expect("an id");
    for inquiry in [
        Inquiry::Account(behind.clone()),
        Inquiry::AddedUp(behind.clone()),
        Inquiry::Behind(behind),
        Inquiry::Only(vec![1, 2], guideline, evidence.selection.clone()),
        Inquiry::Select(evidence.selection.clone(), guideline),
        Inquiry::Partners(partners),
        Inquiry::Evidence(evidence),
        Inquiry::Names(sought.clone()),
        Inquiry::Follow(sought, vec![FoundInFile::default()]),
    ] {
        let packed = Packed::of(&inquiry);
        assert_eq!(packed.open(), Some(inquiry));
    }
}

#[test]
fn what_is_written_in_any_role_is_read_again_and_nothing_else_is() {
    there_and_back(to_reader());
    there_and_back(from_reader());
    there_and_back(to_collector());
    there_and_back(from_collector());
    there_and_back(to_inspector());
    there_and_back(from_inspector());
    there_and_back(to_hasher());
    there_and_back(from_hasher());
    there_and_back(to_seeker());
    there_and_back(from_seeker());
}

/// What one role says is nothing to another, unless it is the same and is only handed on.
#[test]
fn a_kind_has_one_number_in_all_roles() {
    let mut named: BTreeMap<u32, String> = BTreeMap::new();
    let mut add = |kinds: Vec<u32>, texts: Vec<String>| {
        for (kind, text) in kinds.into_iter().zip(texts) {
            let name = text.split([' ', '{']).next().unwrap_or_default().to_owned();
            let before = named.entry(kind).or_insert_with(|| name.clone());
            assert_eq!(*before, name, "both have the number {kind}");
        }
    };
    fn texts<M: std::fmt::Debug>(messages: &[M]) -> Vec<String> {
        messages
            .iter()
            .map(|message| format!("{message:?}"))
            .collect()
    }
    add(there_and_back(to_reader()), texts(&to_reader()));
    add(there_and_back(from_reader()), texts(&from_reader()));
    add(there_and_back(to_collector()), texts(&to_collector()));
    add(there_and_back(from_collector()), texts(&from_collector()));
    add(there_and_back(to_inspector()), texts(&to_inspector()));
    add(there_and_back(from_inspector()), texts(&from_inspector()));
    add(there_and_back(to_hasher()), texts(&to_hasher()));
    add(there_and_back(from_hasher()), texts(&from_hasher()));
    add(there_and_back(to_seeker()), texts(&to_seeker()));
    add(there_and_back(from_seeker()), texts(&from_seeker()));
    assert!(!named.contains_key(&RUNNING) && !named.contains_key(&LOST));
}

#[test]
fn what_another_role_is_told_is_not_understood() {
    for message in to_collector() {
        let values = message.into_values();
        assert_eq!(
            ToReader::<Text>::from_values(values),
            Err(NotUnderstood::UnknownKind)
        );
    }
}

#[test]
fn every_worker_says_that_it_runs_and_that_it_is_lost() {
    let from_values = Said::<FromReader<Bytes>>::from_values;
    for said in [
        Said::Running,
        Said::Lost,
        Said::This(FromReader::Done { file: 3 }),
    ] {
        let values = Message::<Text, Bytes>::into_values(said.clone());
        assert_eq!(from_values(values), Ok(said));
    }
    let long = vec![Value::Number(RUNNING.into()), Value::<Text, Bytes>::Nothing];
    assert_eq!(from_values(long), Err(NotUnderstood::UnknownKind));
}

#[test]
fn numbers_are_whole_and_in_range() {
    type V = Value<Text, Bytes>;
    for (number, wanted) in [
        (0.0, Some(0)),
        (4_294_967_295.0, Some(u32::MAX)),
        (4_294_967_296.0, None),
        (-1.0, None),
        (0.5, None),
        (f64::NAN, None),
        (f64::INFINITY, None),
    ] {
        assert_eq!(u32::from_value(V::Number(number)), wanted, "{number}");
    }
    assert_eq!(u64::from_value(V::Number(1e17)), None);
}

#[test]
fn what_is_packed_is_opened_whole_or_not_at_all() {
    let packed = options();
    assert_eq!(
        packed.open().map(|options| options.own_domains),
        Some(vec!["contoso.com".to_owned()])
    );
    let open = |bytes: Vec<u8>| {
        let packed = Packed::<Options>::from_value(Value::<Text, Bytes>::Bytes(bytes));
        packed.expect("bytes").open().is_some()
    };
    let Value::<Text, Bytes>::Bytes(bytes) = packed.into_value() else {
        panic!("bytes");
    };
    assert!(open(bytes.clone()));
    assert!(!open(Vec::new()));
    assert!(!open(vec![255; 5]));
    assert!(!open([bytes.as_slice(), &[0]].concat()));
    assert!(!open(bytes[..bytes.len() - 1].to_vec()));
}

#[test]
fn roles_are_known_by_their_names() {
    for role in Role::ALL {
        assert_eq!(Role::of(role.name()), Some(role));
    }
    assert_eq!(Role::of("anybody"), None);
}
