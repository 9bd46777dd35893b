use super::*;

fn day(text: &str) -> Day {
    Day::from_iso(text).unwrap()
}

fn ask(role: Role) -> Ask {
    Ask {
        role,
        from: day("2026-11-01"),
        to: day("2026-11-15"),
        domains: vec!["contoso.com".to_owned()],
        notify: "admin@contoso.com".to_owned(),
        today: day("2026-11-30"),
    }
}

fn text(ask: &Ask) -> String {
    script(ask).unwrap().text
}

#[test]
fn reports_are_asked_for_by_week_and_direction() {
    let made = script(&ask(Role::Reports)).unwrap();
    assert_eq!(made.remarks, [Remark::Takes(Takes::Searches(6))]);
    let lines: Vec<&str> = made.text.lines().collect();
    assert_eq!(
        lines[1],
        "Start-HistoricalSearch -ReportType ConnectorReport -Direction Received -ReportTitle \
         'TLS-in-2026-11-01' -StartDate '2026-11-01' -EndDate '2026-11-08' -NotifyAddress \
         'admin@contoso.com'"
    );
    // The end is midnight at the beginning of a day, so it is the day after the last one.
    assert!(lines[3].contains("-StartDate '2026-11-15' -EndDate '2026-11-16'"));
    assert!(lines[4].contains("-Direction Sent"));
    assert!(
        made.text
            .contains("Get-InboundConnector | Export-Csv 'inbound.csv'")
    );
}

#[test]
fn traces_are_asked_for_by_domain_and_side() {
    let mut ask = ask(Role::ExtendedTrace);
    ask.domains.push(" Contoso.com ".to_owned());
    ask.domains.push("fabrikam.example".to_owned());
    ask.notify.clear();
    let made = script(&ask).unwrap();
    assert_eq!(made.remarks, [Remark::Takes(Takes::SlowSearches(12))]);
    assert!(made.text.contains("-SenderAddress '*@contoso.com' "));
    assert!(
        made.text
            .contains("-RecipientAddress '*@fabrikam.example' ")
    );
    assert!(!made.text.contains("NotifyAddress"));
}

#[test]
fn days_that_are_not_kept_are_left_out_with_a_word() {
    let mut ask = ask(Role::Reports);
    ask.from = day("2026-01-01");
    ask.to = day("2026-12-24");
    let made = script(&ask).unwrap();
    let earliest = day("2026-09-01");
    assert_eq!(
        made.remarks,
        [
            Remark::Earliest(earliest),
            Remark::LastHours,
            Remark::Takes(Takes::Searches(26))
        ]
    );
    assert!(made.text.contains("-StartDate '2026-09-01'"));
    assert!(made.text.contains("-EndDate '2026-12-01'"));
    ask.to = day("2026-03-01");
    assert_eq!(script(&ask), Err(AskError::TooOld(earliest)));
    // Own servers keep what they keep.
    ask.role = Role::ExchangeServer;
    assert!(
        script(&ask)
            .unwrap()
            .text
            .contains("[datetime]'2026-01-01'")
    );
}

#[test]
fn what_cannot_be_asked_is_said() {
    let with = |change: fn(&mut Ask)| {
        let mut ask = ask(Role::ExtendedTrace);
        change(&mut ask);
        script(&ask).unwrap_err()
    };
    assert_eq!(with(|ask| ask.to = Day(ask.from.0 - 1)), AskError::Days);
    assert_eq!(
        with(|ask| {
            ask.from = Day(ask.today.0 + 1);
            ask.to = ask.from;
        }),
        AskError::ToCome
    );
    assert_eq!(with(|ask| ask.domains.clear()), AskError::NoDomain);
    assert_eq!(
        with(|ask| ask.domains = vec!["contoso".to_owned()]),
        AskError::Domain("contoso".to_owned())
    );
    assert_eq!(
        with(|ask| ask.notify = "admin".to_owned()),
        AskError::Address("admin".to_owned())
    );
    let many = |ask: &mut Ask| ask.domains = (0..42).map(|at| format!("d{at}.example")).collect();
    assert_eq!(with(many), AskError::TooMany(42 * 2 * 3));
}

/// The commands with nothing between their quotes. A text that is still open at the end is an error.
fn skeleton(script: &str) -> String {
    let (mut out, mut open) = (String::new(), None);
    for letter in script.chars() {
        // What PowerShell takes for a quote, see `powershell_quoted`.
        let is_single = matches!(letter, '\'' | '\u{2018}'..='\u{201B}');
        match open {
            None if is_single || letter == '"' => {
                open = Some(letter == '"');
                out.push(letter);
            }
            Some(true) if letter == '"' => open = None,
            Some(false) if is_single => open = None,
            None => out.push(letter),
            Some(_) => {}
        }
    }
    assert_eq!(open, None, "a text does not end: {script}");
    out
}

#[test]
fn brackets_and_quotes_are_closed() {
    for role in Role::ALL {
        let made = skeleton(&text(&ask(role)));
        let mut open = Vec::new();
        for letter in made.chars() {
            match letter {
                '(' | '[' | '{' => open.push(letter),
                ')' => assert_eq!(open.pop(), Some('('), "{made}"),
                ']' => assert_eq!(open.pop(), Some('['), "{made}"),
                '}' => assert_eq!(open.pop(), Some('{'), "{made}"),
                _ => {}
            }
        }
        assert!(open.is_empty(), "{made}");
    }
}

/// Whatever is typed either stands inside of quotes, so that the commands around are those of harmless words,
/// or is refused.
#[test]
fn nothing_that_is_typed_becomes_a_command() {
    let hostile = [
        "x'; Remove-Mailbox -Identity * #",
        "x\u{2019}; calc #",
        "x\u{201B};calc;\u{201A}",
        "$(calc)",
        "`$(calc)",
        "a\nb",
        "a\r\ncalc",
        "a;calc",
        "\" ; calc ; \"",
        "a|b",
        "a\0b",
        "a\u{2028}b",
        "-EndDate",
        "*",
        "ü",
    ];
    let mut refused = 0;
    let mut taken = 0;
    for role in Role::ALL {
        for bad in hostile {
            let domains = ["{}", "{}.example", "contoso.{}"];
            let domains = domains.map(|form| (form.replace("{}", bad), "admin@contoso.com".into()));
            let addresses = ["{}", "{}@contoso.com", "admin@{}", "admin@{}.example"];
            let addresses = addresses.map(|form| ("contoso.com".into(), form.replace("{}", bad)));
            for (domain, notify) in domains.into_iter().chain(addresses) {
                let mut odd = ask(role);
                odd.domains = vec![domain];
                odd.notify = notify;
                match script(&odd) {
                    Ok(made) => {
                        taken += 1;
                        assert_eq!(skeleton(&made.text), skeleton(&text(&ask(role))), "{odd:?}");
                        assert_eq!(made.text.lines().count(), text(&ask(role)).lines().count());
                    }
                    Err(AskError::Domain(said)) => {
                        refused += 1;
                        assert_eq!(said, odd.domains[0]);
                    }
                    Err(AskError::Address(said)) => {
                        refused += 1;
                        assert_eq!(said, odd.notify.trim());
                    }
                    Err(error) => panic!("{error:?}"),
                }
            }
        }
    }
    // Both happen, or nothing was tried.
    assert!(
        refused > 100 && taken > 20,
        "{refused} refused, {taken} taken"
    );
}

mod missing {
    use crate::asking::{Fetch, Missing, missing};
    use crate::range::DayRange;
    use tally::{Cell, FileFacts, Flow, Resolved};
    use trace::{Day, Direction, Format};

    /// What files of a format come to, with a message on each of these days.
    fn resolved(format: Format, days: &[(Direction, i32)]) -> Resolved {
        let mut resolved = Resolved::default();
        resolved.traces.flows = Direction::ALL.map(flow).into();
        for (direction, day) in days {
            let flow = u32::from(*direction == Direction::Outbound);
            resolved.traces.cells.push(cell(Day(*day), flow));
        }
        resolved.files = vec![FileFacts {
            format: Some(format),
            transfers: days.len() as u64,
            name: "a.csv".to_owned(),
            bytes: 0,
            encoding: None,
            records: 0,
            skipped: Vec::new(),
            notes: Vec::new(),
            dates: tally::DateOrders::default(),
            key: tally::FileKey::default(),
        }];
        resolved
    }

    fn flow(direction: Direction) -> Flow {
        Flow {
            direction,
            name: None,
            kind: None,
            forced_tls: None,
            stands_for: 0,
        }
    }

    fn cell(day: Day, flow: u32) -> Cell {
        Cell {
            day,
            flow,
            volume: 1,
            recipients: 1,
            messages_by_class: Default::default(),
            recipients_by_class: Default::default(),
            messages_quality: Default::default(),
            recipients_quality: Default::default(),
            formats: Default::default(),
        }
    }

    #[test]
    fn the_other_direction_is_asked_for() {
        let of = |format, direction| missing(&resolved(format, &[(direction, 9)]));
        assert_eq!(
            of(Format::ExoConnectorMessages, Direction::Inbound),
            [Missing::Direction {
                missing: Direction::Outbound,
                fetch: Fetch::Report
            }]
        );
        assert_eq!(
            of(Format::ExchangeSmtpSendLog, Direction::Outbound),
            [Missing::Direction {
                missing: Direction::Inbound,
                fetch: Fetch::ProtocolLog
            }]
        );
        assert_eq!(missing(&Resolved::default()), []);
    }

    #[test]
    fn days_that_one_direction_lacks_are_named() {
        use Direction::{Inbound, Outbound};
        let both = [(Inbound, 10), (Inbound, 20), (Outbound, 13), (Outbound, 18)];
        assert_eq!(
            missing(&resolved(Format::ExoConnectorMessages, &both)),
            [Missing::Days {
                missing: Outbound,
                days: DayRange {
                    from: Day(10),
                    to: Day(12)
                },
                fetch: Fetch::Report
            }],
            "two quiet days at the end are nothing"
        );
    }

    #[test]
    fn lists_of_connectors_are_asked_for_once_they_would_tell_something() {
        let both = [(Direction::Inbound, 9), (Direction::Outbound, 9)];
        let mut report = resolved(Format::ExoExtendedTrace, &both);
        assert_eq!(missing(&report), []);
        report.traces.flows[0].name = Some("Partner".to_owned());
        let lists = Missing::ConnectorLists {
            connectors: 1,
            is_online: true,
        };
        assert_eq!(missing(&report), [lists]);
        let flow = &mut report.traces.flows[0];
        flow.kind = Some(trace::ConnectorType::Partner);
        flow.forced_tls = Some(true);
        assert_eq!(missing(&report), []);
    }
}
