//! Settings that force TLS, held against the programs and the grammar that will read them.
//!
//! Names in logs are whatever a stranger sent. Whatever they are, a text that a person copies does
//! what it says and nothing else.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests may fail the test"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use proptest::prelude::*;
use report::force::{Candidate, Forceable, MailServer, Readiness, Settings, settings_for};
use report::partners::Requirement;
use trace::{Day, Direction};

const WAYS: [Direction; 2] = [Direction::Inbound, Direction::Outbound];

fn candidate(direction: Direction, domain: &str, connector: Option<&str>) -> Candidate {
    Candidate {
        direction,
        domain: domain.to_owned(),
        volume: 30,
        counted: 30,
        last: Day(20_000),
        readiness: Readiness::Ready,
        is_verified: false,
        is_trusted: false,
        is_dane: false,
        connector: connector.map(|name| Forceable {
            name: name.to_owned(),
            is_trusted: true,
        }),
    }
}

fn ready(direction: Direction) -> Vec<Candidate> {
    let mut all = vec![
        candidate(direction, "fabrikam.example", None),
        candidate(direction, "xn--mller-kva.example", None),
        candidate(
            direction,
            "contoso.example",
            Some("To 'Contoso' \u{2019}s $(mail)"),
        ),
        candidate(direction, "dane.example", None),
        candidate(direction, "checked.example", None),
    ];
    all[2].is_trusted = true;
    all[3].is_dane = true;
    all[4].is_verified = true;
    all[4].is_trusted = true;
    all
}

fn written(server: MailServer, direction: Direction, candidates: &[Candidate]) -> Settings {
    let remarks = ["Written on 2026-11-29; look at it again on 2027-02-27.".to_owned()];
    settings_for(server, direction, Requirement::Tls12, candidates, &remarks)
}

/// Names that were made to break out of a setting.
const HOSTILE: [&str; 22] = [
    "",
    "localhost",
    "a'; Remove-Mailbox -Identity *; '.example",
    "a\u{2019}; calc; \u{2018}.example",
    "a.example\nRemove-Mailbox *",
    "a.example\r\n* reject_plaintext_session",
    "$(calc).example",
    "`calc`.example",
    "${run{/bin/sh -c id}}.example",
    "a.example : *",
    "a.example\\",
    "a.example #",
    "# a.example",
    ".example",
    "*.example",
    "a example",
    "a.example\tOK",
    "a.example\u{2028}b.example",
    "-Identity.example",
    "192.0.2.7",
    "[192.0.2.7]",
    "müller.example",
];

#[test]
fn a_hostile_domain_is_named_and_left_out() {
    for direction in WAYS {
        let mut all: Vec<Candidate> = HOSTILE.map(|name| candidate(direction, name, None)).into();
        for server in MailServer::ALL {
            let nothing = written(server, direction, &all);
            assert_eq!(nothing.text, "", "{server:?}");
            assert_eq!(nothing.left_out, HOSTILE, "{server:?}");
        }
        all.extend(ready(direction));
        for server in MailServer::ALL {
            let both = written(server, direction, &all);
            let good = written(server, direction, &ready(direction));
            assert_eq!(both.text, good.text, "{server:?}");
        }
    }
}

#[test]
fn what_is_not_ready_is_not_written() {
    for direction in WAYS {
        let mut all = ready(direction);
        for candidate in &mut all {
            candidate.readiness = Readiness::CannotTell(1);
        }
        for server in MailServer::ALL {
            assert_eq!(written(server, direction, &all), Settings::default());
            let other_way = ready(match direction {
                Direction::Inbound => Direction::Outbound,
                Direction::Outbound => Direction::Inbound,
            });
            assert_eq!(written(server, direction, &other_way), Settings::default());
        }
    }
}

#[test]
fn each_language_says_what_is_forced() {
    use Direction::{Inbound, Outbound};
    for (server, direction, line) in [
        (
            MailServer::ExchangeOnline,
            Inbound,
            "New-InboundConnector -Name 'TLS forced, fabrikam.example' -ConnectorType Partner \
             -SenderDomains 'fabrikam.example' -RequireTls $true",
        ),
        (
            MailServer::ExchangeOnline,
            Inbound,
            "Set-InboundConnector -Identity 'To ''Contoso'' \u{2019}\u{2019}s $(mail)' -RequireTls $true",
        ),
        (
            MailServer::ExchangeOnline,
            Outbound,
            "Set-OutboundConnector -Identity 'To ''Contoso'' \u{2019}\u{2019}s $(mail)' \
             -TlsSettings CertificateValidation",
        ),
        (
            MailServer::ExchangeOnline,
            Outbound,
            "New-OutboundConnector -Name 'TLS forced, fabrikam.example' -ConnectorType Partner \
             -RecipientDomains 'fabrikam.example' -UseMXRecord $true -TlsSettings EncryptionOnly",
        ),
        (
            MailServer::ExchangeServer,
            Outbound,
            "New-SendConnector -Name 'TLS forced, fabrikam.example' -Usage Custom \
             -AddressSpaces 'fabrikam.example' -DNSRoutingEnabled $true -RequireTLS $true \
             -TlsAuthLevel EncryptionOnly",
        ),
        (
            MailServer::ExchangeServer,
            Inbound,
            "Set-ReceiveConnector -Identity 'To ''Contoso'' \u{2019}\u{2019}s $(mail)' -RequireTLS $true",
        ),
        (
            MailServer::Postfix,
            Outbound,
            "fabrikam.example encrypt protocols=>=TLSv1.2",
        ),
        (
            MailServer::Postfix,
            Outbound,
            "dane.example dane-only protocols=>=TLSv1.2",
        ),
        (
            MailServer::Postfix,
            Outbound,
            "checked.example verify protocols=>=TLSv1.2",
        ),
        (
            MailServer::Postfix,
            Inbound,
            "fabrikam.example reject_plaintext_session",
        ),
        (MailServer::Exim, Outbound, "  hosts_require_tls = *"),
        (MailServer::Exim, Inbound, "    ! encrypted = *"),
        (
            MailServer::Sendmail,
            Outbound,
            "TLS_Rcpt:fabrikam.example\tENCR:112",
        ),
        (
            MailServer::Sendmail,
            Inbound,
            "TLS_Clt:fabrikam.example\tENCR:112",
        ),
    ] {
        let text = written(server, direction, &ready(direction)).text;
        assert!(
            text.lines().any(|each| each == line),
            "{server:?} {direction:?}: {line}\n{text}"
        );
        assert!(text.starts_with("# Written on 2026-11-29; "), "{text}");
    }
}

/// The commands of a PowerShell script, by its grammar: the name, and each argument as it is written.
/// `None` where the script has anything but simple commands and comments.
fn commands(script: &str) -> Option<Vec<Vec<String>>> {
    let mut parser = tree_sitter::Parser::new();
    let language = tree_sitter_powershell::LANGUAGE.into();
    parser.set_language(&language).expect("the grammar loads");
    let tree = parser.parse(script, None)?;
    if tree.root_node().has_error() {
        return None;
    }
    let mut found = Vec::new();
    let mut open = vec![tree.root_node()];
    while let Some(node) = open.pop() {
        let children: Vec<_> = (0..node.named_child_count())
            .filter_map(|at| node.named_child(u32::try_from(at).ok()?))
            .collect();
        match node.kind() {
            "program" | "statement_list" | "pipeline" | "pipeline_chain" => {
                open.extend(children.into_iter().rev());
            }
            "command" => {
                let text = &script[node.byte_range()];
                let mut words = Vec::new();
                let mut parts = vec![node];
                while let Some(part) = parts.pop() {
                    match part.kind() {
                        "command_name"
                        | "command_parameter"
                        | "verbatim_string_characters"
                        | "generic_token"
                        | "variable" => {
                            words.push(script[part.byte_range()].to_owned());
                        }
                        "expandable_string_literal" | "sub_expression" | "script_block" => {
                            panic!("{text} is evaluated");
                        }
                        _ => {
                            let inner = (0..part.named_child_count())
                                .rev()
                                .filter_map(|at| part.named_child(u32::try_from(at).ok()?));
                            parts.extend(inner);
                        }
                    }
                }
                found.push(words);
            }
            "comment" | "empty_statement" => {}
            _ => return None,
        }
    }
    Some(found)
}

/// Each command is one of those that force TLS, and each argument one that was meant.
fn check_powershell(script: &str) {
    // The grammar knows no script of mere comments.
    if script.lines().all(|line| line.starts_with("# ")) {
        return;
    }
    let found = commands(script).unwrap_or_else(|| panic!("no mere commands:\n{script}"));
    let lines = script.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(found.len(), lines.count(), "{script}");
    for words in found {
        let names = [
            "Set-InboundConnector",
            "New-InboundConnector",
            "Set-OutboundConnector",
            "New-OutboundConnector",
            "Set-SendConnector",
            "New-SendConnector",
            "Set-ReceiveConnector",
        ];
        assert!(names.contains(&&*words[0]), "{words:?}");
        let parameters = words[1..].iter().step_by(2);
        assert!(
            parameters.clone().all(|word| word.starts_with('-')),
            "{words:?}"
        );
        let values = words[1..].iter().skip(1).step_by(2);
        assert_eq!(values.len(), parameters.len(), "{words:?}");
        assert!(
            values.clone().all(|word| !word.starts_with('-')),
            "{words:?}"
        );
    }
}

#[test]
fn powershell_reads_what_was_meant() {
    for direction in WAYS {
        for server in [MailServer::ExchangeOnline, MailServer::ExchangeServer] {
            check_powershell(&written(server, direction, &ready(direction)).text);
        }
    }
}

#[test]
fn the_check_of_powershell_can_fail() {
    for bad in [
        "Set-InboundConnector -Identity 'a'; Remove-Mailbox *",
        "Set-InboundConnector -Identity 'a' | Remove-InboundConnector",
        "Set-InboundConnector -Identity 'a",
        "Remove-Mailbox -Identity 'a'",
        "Set-InboundConnector -Identity \"$(calc)\"",
        "Set-InboundConnector -Identity $(calc)",
        "Set-InboundConnector 'a' -RequireTls $true",
    ] {
        let result = std::panic::catch_unwind(|| check_powershell(bad));
        assert!(result.is_err(), "{bad}");
    }
}

proptest! {
    #[test]
    fn no_name_breaks_out(
        domain in "\\PC{0,12}|[a-z0-9.'\"$`;|\u{2018}-\u{201f}\\s\\\\#-]{1,20}|[a-z]{1,5}\\.example",
        connector in "\\PC{0,20}|[a-z'\"$`();|&\u{2018}-\u{201f}\\s\\\\#-]{1,20}",
    ) {
        for direction in WAYS {
            let all = [candidate(direction, &domain, Some(&connector))];
            for server in MailServer::ALL {
                let Settings { text, left_out } = written(server, direction, &all);
                prop_assert_eq!(text.is_empty(), !left_out.is_empty());
                if text.is_empty() {
                    continue;
                }
                match server {
                    MailServer::ExchangeOnline | MailServer::ExchangeServer => {
                        check_powershell(&text);
                    }
                    _ => {
                        // As long as with a name that nobody doubts.
                        let plain = [candidate(direction, "a.example", None)];
                        let plain = written(server, direction, &plain).text;
                        prop_assert_eq!(text.replace(&domain, "a.example"), plain);
                    }
                }
            }
        }
    }
}

/// A program of a mail server. Set-up names where they are; where it could not have them, the test
/// says so and checks nothing.
fn program(variable: &str) -> Option<PathBuf> {
    let path = std::env::var_os(variable).map(PathBuf::from);
    if path.is_none() {
        println!("{variable} is not set, so this program is not asked");
    }
    path
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

/// What the program prints; it has to succeed, and to complain of nothing.
fn printed(command: &mut Command) -> String {
    let output = command.output().expect("the program starts");
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    let (out, complaints) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{command:?}\n{out}\n{complaints}");
    assert_eq!(complaints, "", "{command:?}");
    out
}

#[test]
fn postfix_finds_what_was_written() {
    let Some(postmap) = program("POSTMAP") else {
        return;
    };
    let folder = folder("postfix");
    fs::write(
        folder.join("main.cf"),
        "compatibility_level = 3.6\nmail_owner = daemon\nsetgid_group = mail\n",
    )
    .expect("writable");
    for (direction, expected) in [
        (Direction::Outbound, "encrypt protocols=>=TLSv1.2\n"),
        (Direction::Inbound, "reject_plaintext_session\n"),
    ] {
        let table = folder.join(format!("{direction:?}"));
        let text = written(MailServer::Postfix, direction, &ready(direction)).text;
        fs::write(&table, text).expect("writable");
        let mut ask = Command::new(&postmap);
        ask.arg("-c").arg(&folder).args(["-q", "fabrikam.example"]);
        ask.arg(format!("texthash:{}", table.display()));
        assert_eq!(printed(&mut ask), expected);
    }
}

#[test]
fn sendmail_makes_a_map_of_what_was_written() {
    let Some(makemap) = program("MAKEMAP") else {
        return;
    };
    let folder = folder("sendmail");
    let options = folder.join("sendmail.cf");
    fs::write(&options, "").expect("writable");
    for direction in WAYS {
        let text = written(MailServer::Sendmail, direction, &ready(direction)).text;
        let source = folder.join(format!("{direction:?}"));
        fs::write(&source, text).expect("writable");
        let map = folder.join(format!("{direction:?}.db"));
        let input = fs::File::open(&source).expect("readable");
        let ask = || {
            let mut ask = Command::new(&makemap);
            ask.arg("-C").arg(&options);
            ask
        };
        printed(ask().arg("hash").arg(&map).stdin(input));
        let listed = printed(ask().args(["-u", "hash"]).arg(&map));
        let key = match direction {
            Direction::Inbound => "tls_clt:fabrikam.example",
            Direction::Outbound => "tls_rcpt:fabrikam.example",
        };
        assert_eq!(listed.lines().count(), ready(direction).len(), "{listed}");
        assert!(
            listed
                .lines()
                .any(|line| line == format!("{key}\tENCR:112")),
            "{listed}"
        );
    }
}

#[test]
fn exim_takes_what_was_written() {
    let Some(exim) = program("EXIM") else {
        return;
    };
    let folder = folder("exim");
    let inbound = written(
        MailServer::Exim,
        Direction::Inbound,
        &ready(Direction::Inbound),
    )
    .text;
    let outbound = written(
        MailServer::Exim,
        Direction::Outbound,
        &ready(Direction::Outbound),
    )
    .text;
    let (router, transport) = outbound
        .split_once("# transports\n")
        .expect("a router and a transport");
    let whole = format!(
        "keep_environment =\nexim_user = root\nexim_group = root\nspool_directory = {0}\nlog_file_path = {0}/%slog\n\
         acl_smtp_rcpt = rcpt\nbegin acl\nrcpt:\n{inbound}  accept\nbegin routers\n{router}\
         begin transports\n{transport}",
        folder.display(),
    );
    let file = folder.join("exim.conf");
    fs::write(&file, whole).expect("writable");
    let file = file.to_str().expect("a path in UTF-8");
    printed(Command::new(&exim).args(["-C", file, "-bV"]));
    let told = printed(Command::new(&exim).args(["-C", file, "-bP", "router", "tls_forced"]));
    let domains: Vec<String> = ready(Direction::Outbound)
        .into_iter()
        .map(|candidate| candidate.domain)
        .collect();
    let wanted = format!("domains = {}", domains.join(" : "));
    assert!(told.lines().any(|line| line.trim() == wanted), "{told}");
    let told =
        printed(Command::new(&exim).args(["-C", file, "-bP", "transport", "tls_forced_smtp"]));
    assert!(
        told.lines()
            .any(|line| line.trim() == "hosts_require_tls = *"),
        "{told}"
    );
}
