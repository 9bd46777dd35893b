//! What one line of a file says by itself of the message that it is about: when, and by which ids.
//!
//! Readers tell transfers; this also understands lines of which no transfer comes, such as the one in
//! which Postfix names the Message-ID of what is in its queue.

use super::calendar::{Reading, Timestamp};
use super::dates;
use super::delimited::{Found, Parser, Record};
use super::format::Format;
use super::formats::{exim, said_queue_key};
use super::identity::MessageKey;
use super::layout::{Layout, Middle};
use super::message_id::between_comments;
use super::options::Options;
use super::row_mention::{Mention, has_ids, message_id, of_record, time_column, time_of};
use super::syslog::SyslogParser;
use super::zone::Zone;
use super::{columns::Names, decode};

/// Understands lines of one file, one after the other.
pub struct Mentions {
    syslog: SyslogParser,
    zone: Zone,
    /// That of the stamps of rows, which the format may say.
    zone_of_rows: Zone,
    kind: Kind,
}

enum Kind {
    Syslog,
    Exim,
    Mail,
    Table {
        delimiter: u8,
        names: Names,
    },
    Json,
    /// Nothing but the time is looked for.
    Other,
}

impl Mentions {
    /// For the lines of a file with this format and layout, as far as they are known.
    pub fn of(format: Option<Format>, layout: Option<&Layout>, options: &Options) -> Self {
        let kind = match (layout.map(|layout| &layout.middle), format) {
            (Some(Middle::Syslog(_)), _) => Kind::Syslog,
            (Some(Middle::Exim), _) => Kind::Exim,
            (Some(Middle::Table(table)), _) => Kind::Table {
                delimiter: table.delimiter,
                names: Names::new(table.names.iter().cloned()),
            },
            (Some(Middle::ExchangeLog(log)), _) => Kind::Table {
                delimiter: b',',
                names: Names::new(log.names.iter().cloned()),
            },
            (None, Some(Format::MessageHeaders)) => Kind::Mail,
            (None, Some(Format::PostfixLog | Format::SendmailLog)) => Kind::Syslog,
            (None, Some(Format::EximLog)) => Kind::Exim,
            (None, _) => Kind::Other,
        };
        // The head of such a log says that it is in UTC.
        let zone_of_rows = match layout.map(|layout| &layout.middle) {
            Some(Middle::ExchangeLog(_)) => Zone::UTC,
            _ => options.zone_of_rows(format).clone(),
        };
        Self {
            syslog: SyslogParser::new(options.now).in_zone(&options.stamps_zone),
            zone: options.stamps_zone.clone(),
            zone_of_rows,
            kind,
        }
    }

    /// The lines are inside of JSON, of which each line may hold any part.
    pub fn are_inside_of_json(&mut self) {
        self.kind = Kind::Json;
    }

    /// Learns the columns of a table out of its first lines, where its layout tells none.
    pub fn learn_header<'a>(&mut self, first: impl Iterator<Item = &'a str>) {
        if !matches!(self.kind, Kind::Other) {
            return;
        }
        for line in first {
            for delimiter in *b",;\t" {
                let names = names_in(line, delimiter);
                if has_ids(names.compared()) {
                    self.kind = Kind::Table { delimiter, names };
                    return;
                }
            }
        }
    }

    /// What this line says.
    pub fn read(&mut self, line: &str) -> Mention {
        match &self.kind {
            Kind::Syslog => self.of_syslog(line),
            Kind::Exim => match exim::message_of(line, &self.zone) {
                Some((at, id)) => of_exim(at, id, line),
                None => self.of_syslog(line),
            },
            Kind::Mail => of_mail(line),
            Kind::Json => inside_of_others(line),
            Kind::Table { .. } => {
                let record = self.read_record(line, 1);
                record.map(|(_, mention)| mention).unwrap_or_default()
            }
            Kind::Other => Mention {
                at: line.split([',', ';', '\t']).find_map(time_alone),
                ..Mention::default()
            },
        }
    }

    /// What the row of a table says that the line with this number, from 1, of a text is part of; and the number
    /// of the line on which it begins. None where no row ends, or the text is of no table. The text begins with
    /// a row.
    pub fn read_record(&self, text: &str, line: u64) -> Option<(u64, Mention)> {
        let Kind::Table { delimiter, names } = &self.kind else {
            return None;
        };
        let mut read = None;
        let mut parser = Parser::new(*delimiter);
        let mut take = |found: Found<'_>| match found {
            Found::Record(record) if record.line <= line => {
                let mention = of_row(&record, names, &self.zone_of_rows);
                read = Some((record.line, mention));
            }
            Found::Truncated { line: begins } if begins <= line => read = None,
            _ => {}
        };
        parser.push(text.as_bytes(), &mut take);
        parser.finish(&mut take);
        read
    }

    fn of_syslog(&mut self, line: &str) -> Mention {
        let Some(parsed) = self.syslog.parse(line) else {
            return inside_of_others(line);
        };
        if exim::is_program(parsed.program)
            && let Some((at, id)) = exim::message_over_syslog(&parsed, &self.zone)
        {
            return of_exim(at, id, line);
        }
        let queue = parsed.message.split_once(": ").map(|(id, _)| id);
        let is_id =
            |id: &&str| id.len() >= 5 && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let queue = queue.filter(is_id);
        Mention {
            at: Some(Reading::Certain(parsed.stamp.at)),
            queue: queue.map(|id| (id.to_owned(), Some(said_queue_key(parsed.host, id)))),
            message: named_in(parsed.message),
            is_understood: true,
            ..Mention::default()
        }
    }
}

fn names_in(line: &str, delimiter: u8) -> Names {
    let mut names = Vec::new();
    let mut parser = Parser::new(delimiter);
    let mut take = |found: Found<'_>| {
        // Behind a lone carriage return the next record may stand.
        if let Found::Record(record) = found
            && names.is_empty()
        {
            names.extend(record.iter().map(|field| decode::text(field).into_owned()));
        }
    };
    parser.push(line.as_bytes(), &mut take);
    parser.finish(&mut take);
    Names::new(names)
}

fn of_exim(at: Timestamp, id: &str, line: &str) -> Mention {
    Mention {
        at: Some(Reading::Certain(at)),
        queue: Some((id.to_owned(), Some(exim::queue_key(id)))),
        message: id_behind(line, " id="),
        is_understood: true,
        ..Mention::default()
    }
}

/// Of a mail only this header names its own id; others name those of other mails.
fn of_mail(line: &str) -> Mention {
    const NAME: &str = "message-id:";
    let (name, value) = line.split_at_checked(NAME.len()).unwrap_or_default();
    Mention {
        message: match name.eq_ignore_ascii_case(NAME) {
            true => message_id(value),
            false => None,
        },
        is_understood: true,
        ..Mention::default()
    }
}

/// The Message-ID that a line of a mail server, or of what works with one, names as that of its message.
fn named_in(text: &str) -> Option<(String, MessageKey)> {
    const BEFORE: [&str; 6] = [
        "message-id=",
        "msgid=",
        "Message-ID: ",
        "Message-Id: ",
        "message-id: ",
        // What the other side said when it took the message.
        "(250 2.6.0 ",
    ];
    BEFORE.iter().find_map(|before| id_behind(text, before))
}

/// A line inside of something that is no line of a log, such as JSON: nobody knows of which host it is.
fn inside_of_others(line: &str) -> Mention {
    let Some((before, _)) = line.split_once(": message-id=") else {
        return Mention::default();
    };
    let id = before.rsplit(|c: char| !c.is_ascii_alphanumeric()).next();
    let id = id.filter(|id| id.len() >= 5);
    Mention {
        queue: id.map(|id| (id.to_owned(), None)),
        message: named_in(line),
        ..Mention::default()
    }
}

/// The Message-ID behind a word.
fn id_behind(text: &str, word: &str) -> Option<(String, MessageKey)> {
    let (_, rest) = text.split_once(word)?;
    let end = match rest.as_bytes().first() {
        // A comment stands before the id.
        Some(b'(') => return message_id(between_comments(rest)),
        Some(b'<') => rest.find('>').map(|end| end + 1),
        _ => rest.find([' ', ',']),
    };
    message_id(rest.get(..end.unwrap_or(rest.len()))?)
}

/// The time in a cell that says nothing else, where it can be read in one way.
fn time_alone(cell: &str) -> Option<Reading<Timestamp>> {
    let read = dates::timestamp(cell.trim().trim_matches('"'))?;
    matches!(read, Reading::Certain(_)).then_some(read)
}

/// A row. Where no column looks like that of its time, any cell that is nothing but a time tells it.
fn of_row(record: &Record<'_>, names: &Names, zone: &Zone) -> Mention {
    let is_whole = record.len() == names.len();
    let mut mention = match is_whole {
        true => of_record(record, names.compared()),
        false => Mention::default(),
    };
    let column = time_column(names.compared()).filter(|_| is_whole);
    let told = column.and_then(|column| time_of(record, column, zone));
    mention.at = told.or_else(|| {
        record
            .iter()
            .find_map(|cell| time_alone(&decode::text(cell)))
    });
    mention
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(format: Format, line: &str) -> Mention {
        Mentions::of(Some(format), None, &Options::default()).read(line)
    }

    #[test]
    fn lines_of_mail_servers() {
        let line =
            "2026-11-16T10:00:00+00:00 mx postfix/cleanup[7]: 4XyZab: message-id=<a@b.example>";
        let mention = read(Format::PostfixLog, line);
        let Some(Reading::Certain(at)) = mention.at else {
            panic!("a syslog line tells its time in one way")
        };
        assert_eq!(at.to_string(), "2026-11-16T10:00:00Z");
        assert_eq!(mention.queue.unwrap().0, "4XyZab");
        assert_eq!(mention.message.unwrap().0, "a@b.example");
        let line =
            "2026-11-16 10:00:00 1O0aWg-wlpfax-eM <= a@b H=x [192.0.2.1] P=smtp id=c@d.example";
        let mention = read(Format::EximLog, line);
        assert_eq!(mention.queue.unwrap().0, "1O0aWg-wlpfax-eM");
        assert_eq!(mention.message.unwrap().0, "c@d.example");
        let line = "Nov 16 10:00:00 mx sm-mta[3]: 5A1b2c: from=<x@y>, size=1, msgid=<e@f.example>, relay=z";
        assert_eq!(
            read(Format::SendmailLog, line).message.unwrap().0,
            "e@f.example"
        );
        let line = r#"{"MESSAGE":"4XyZab: message-id=<g@h.example>","_HOSTNAME":"mx"}"#;
        let mut mentions = Mentions::of(Some(Format::PostfixLog), None, &Options::default());
        mentions.are_inside_of_json();
        let mention = mentions.read(line);
        assert_eq!(mention.queue, Some(("4XyZab".to_owned(), None)));
        assert_eq!(mention.message.unwrap().0, "g@h.example");
        // An address is no id.
        let line =
            "Nov 16 10:00:00 mx postfix/smtp[3]: 4XyZab: to=<a@b.example>, status=sent (250 ok)";
        assert_eq!(read(Format::PostfixLog, line).message, None);
    }

    #[test]
    fn comments_beside_an_id_are_no_part_of_it() {
        for line in [
            "Message-ID: <a@b> (added by postmaster@b)",
            "Message-ID: (c) <a@b>",
        ] {
            let read = read(Format::MessageHeaders, line).message;
            assert_eq!(read.unwrap().0, "a@b", "{line}");
        }
        let line = "Nov 16 10:00:00 mx postfix/cleanup[7]: 4XyZab: message-id=(c) <a@b> (d <e@f>)";
        assert_eq!(read(Format::PostfixLog, line).message.unwrap().0, "a@b");
    }

    #[test]
    fn of_a_mail_only_its_own_id() {
        assert_eq!(
            read(Format::MessageHeaders, "References: <a@b>").message,
            None
        );
        let own = read(Format::MessageHeaders, "Message-ID: <a@b>").message;
        assert_eq!(own.unwrap().1, MessageKey::of_message_id("a@b").unwrap());
    }

    fn of_table(names: &[&str], format: Option<Format>, options: &Options) -> Mentions {
        let mut mentions = Mentions::of(format, None, options);
        mentions.learn_header(std::iter::once(names.join(",").as_str()));
        mentions
    }

    #[test]
    fn a_row_by_its_columns() {
        let names = ["date-time", "message-id", "reference"];
        let mut mentions = of_table(&names, None, &Options::default());
        let mention = mentions.read("2026-11-16T10:00:00.000Z,<a@b>,<c@d>");
        assert_eq!(mention.message.unwrap().0, "a@b");
        assert!(mention.is_understood && mention.at.is_some());
    }

    #[test]
    fn a_row_over_several_lines_and_the_next_one() {
        let names = ["message_id", "custom_data", "date_time"];
        let mentions = of_table(&names, None, &Options::default());
        let text = "<a@b>,\"one\ntwo\",11/12/2026 10:00\n<c@d>,x,2026-11-16T10:00:00Z";
        for (line, begins, id) in [(1, 1, "a@b"), (2, 1, "a@b"), (3, 3, "c@d")] {
            let (at, mention) = mentions.read_record(text, line).unwrap();
            assert_eq!((at, mention.message.unwrap().0.as_str()), (begins, id));
            let is_certain = matches!(mention.at, Some(Reading::Certain(_)));
            assert_eq!(is_certain, id == "c@d", "both orders of a date are told");
        }
        assert!(mentions.read_record("<a@b>,\"one", 1).is_none());
    }

    #[test]
    fn rows_of_exchange_online_are_in_utc_whatever_is_said_of_stamps() {
        let day = "2026-11-16 10:00:00";
        let east = Zone::new("X", vec![(Timestamp(0), 3_600)]);
        let options = Options {
            stamps_zone: east,
            ..Options::default()
        };
        for (format, hour) in [
            (Some(Format::ExoExtendedTrace), "10"),
            (Some(Format::ExchangeTrackingLog), "09"),
            (None, "09"),
        ] {
            let names = ["date_time", "message_id"];
            let mention = of_table(&names, format, &options).read(&format!("{day},<a@b>"));
            let Some(Reading::Certain(at)) = mention.at else {
                panic!("{format:?}")
            };
            assert_eq!(
                at.to_string(),
                format!("2026-11-16T{hour}:00:00Z"),
                "{format:?}"
            );
        }
    }
}
