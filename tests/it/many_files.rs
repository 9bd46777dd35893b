//! Promise: a folder of thousands of small logs is read, whatever the order, with numbers on the way,
//! and sessions and connections that go on from one file into the next.

use mailflow_insight::tally::{FileTally, Reading, Resolved, Tally};
use mailflow_insight::trace::TlsClass;
use mailflow_insight::trace::file::Options;

const FILES: u32 = 2000;

/// One whole session over TLS; one that begins here and ends in the next file, in clear.
fn protocol_log(number: u32) -> String {
    let mut text =
        "#Log-type: SMTP Receive Protocol Log\n#Fields: date-time,connector-id,session-id,\
        sequence-number,local-endpoint,remote-endpoint,event,data,context\n"
            .to_owned();
    let mut session = |id: u32, from: usize, to: usize, with_tls: bool| {
        let tls = "\"TLS protocol SP_PROT_TLS1_2_SERVER negotiation succeeded using x, y\"";
        let steps = [
            ("+", "", ""),
            (
                "*",
                "",
                if with_tls {
                    tls
                } else {
                    "Set Session Permissions"
                },
            ),
            ("<", "MAIL FROM:<a@x.example>", ""),
            (">", "250 2.1.0 OK", ""),
            ("<", "BDAT 5 LAST", ""),
            (
                ">",
                "\"250 2.6.0 <m@x> [InternalId=1] 3 bytes Queued mail for delivery\"",
                "",
            ),
            ("-", "", "Local"),
        ];
        for (sequence, (event, data, context)) in steps.iter().enumerate().take(to).skip(from) {
            text += &format!(
                "2026-11-16T10:00:{sequence:02}.000Z,EX{}\\Default,08D{id:013X},{sequence},10.0.0.1:25,203.0.113.9:4,{event},{data},{context}\n",
                number % 50,
            );
        }
    };
    session(number, 0, 7, true);
    // The connector is part of a session's key: files 0 and 50 go together, 1 and 51 …
    session(0x100_0000 + number, 0, 4, false);
    if number >= 50 {
        session(0x100_0000 + number - 50, 4, 7, false);
    }
    text
}

/// A message that comes in over TLS; its number of recipients stands in the next file.
fn postfix_log(number: u32) -> String {
    let mut text = format!(
        "2026-11-16T10:{:02}:00Z mx postfix/smtpd[{number}]: connect from c.example[198.51.100.3]\n",
        number / 60 % 60
    );
    let minute = number / 60 % 60;
    text += &format!(
        "2026-11-16T10:{minute:02}:01Z mx postfix/smtpd[{number}]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X (256/256 bits)\n"
    );
    text += &format!(
        "2026-11-16T10:{minute:02}:02Z mx postfix/smtpd[{number}]: A{number:05}: client=c.example[198.51.100.3]\n"
    );
    if let Some(before) = number.checked_sub(2) {
        text += &format!(
            "2026-11-16T11:00:00Z mx postfix/qmgr[5]: A{before:05}: from=<a@c.example>, size=1, nrcpt=3 (queue active)\n"
        );
    }
    text
}

fn read(number: u32) -> FileTally {
    let text = if number.is_multiple_of(2) {
        protocol_log(number / 2)
    } else {
        postfix_log(number)
    };
    let mut reading = Reading::new(&format!("{number}.log"), &Options::default());
    reading.push(text.as_bytes());
    reading.finish()
}

fn count(resolved: &Resolved, class: TlsClass) -> u64 {
    let cells = resolved.traces.cells.iter();
    cells
        .map(|cell| cell.messages_by_class[class.index()])
        .sum()
}

#[test]
fn thousands_of_logs_with_numbers_on_the_way() {
    let mut tally = Tally::default();
    // An order that has nothing to do with that of their names.
    for turn in 0..FILES {
        let number = turn * 7919 % FILES;
        tally.absorb(number, 0, read(number));
        if turn.is_multiple_of(250) {
            let so_far = tally.resolve();
            assert_eq!(so_far.files.len() as u32, turn + 1);
        }
    }
    let resolved = tally.resolve();
    let logs = u64::from(FILES / 2);
    assert_eq!(count(&resolved, TlsClass::Tls1_2), logs);
    assert_eq!(count(&resolved, TlsClass::None), logs - 50);
    assert_eq!(count(&resolved, TlsClass::Tls1_3), logs);
    let recipients: u64 = resolved
        .traces
        .cells
        .iter()
        .map(|cell| cell.recipients)
        .sum();
    assert_eq!(recipients, logs + (logs - 50) + 3 * (logs - 1) + 1);
    for number in 0..FILES {
        tally.remove(number);
    }
    assert_eq!(tally.resolve(), Resolved::default());
}
