//! Headers of mails.

use super::{outcome, resolve};
use crate::support::report;

/// A mail with these `Received` headers.
fn mail(received: &[&str]) -> String {
    let headers: Vec<String> = received
        .iter()
        .map(|value| format!("Received: {value}; Mon, 16 Nov 2026 10:00:09 +0000\n"))
        .collect();
    format!(
        "{}From: a@partner.example\nMessage-ID: <m@partner.example>\nSubject: x\n\nbody\n",
        headers.concat()
    )
}

#[test]
fn spellings_in_headers() {
    let ours = "from mx.partner.example (mx.partner.example [203.0.113.9])";
    for (rest, class) in [
        (
            "by x.own.example with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.1",
            "tls1_2",
        ),
        (
            "by x.own.example with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.1",
            "tls1_3",
        ),
        (
            "by x.own.example with Microsoft SMTP Server id 15.20.6768.30 via Frontend Transport",
            "none",
        ),
        (
            "by x.own.example with Microsoft SMTP Server (TLS) id 15.0.1497.42",
            "tls_unversioned",
        ),
        (
            "by x.own.example with ESMTPS id a1 for <b@own.example> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256)",
            "tls1_3",
        ),
        (
            "by x.own.example with ESMTPS id a1 for <b@own.example> (version=TLSv1/SSLv3 cipher=OTHER)",
            "tls_unversioned",
        ),
        (
            "(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits)) (No client certificate requested) by x.own.example (Postfix) with ESMTPS id 4ABC for <b@own.example>",
            "tls1_3",
        ),
        (
            "(using TLSv1 with cipher ADH-AES256-SHA (256/256 bits)) by x.own.example (Postfix) with ESMTP id 4ABC",
            "tls1_0",
        ),
        (
            "by x.own.example (Postfix) with ESMTPS id 4ABC",
            "tls_unversioned",
        ),
        ("by x.own.example (Postfix) with ESMTP id 4ABC", "none"),
        ("by x.own.example (Postfix) with SMTP id 4ABC", "none"),
        ("by x.own.example (Postfix) with UTF8SMTP id 4ABC", "none"),
        (
            "by x.own.example (Postfix) with UTF8SMTPS id 4ABC",
            "tls_unversioned",
        ),
        (
            "by x.own.example with esmtps (TLSv1.2:AES128-GCM-SHA256:128) (Exim 4.80) (envelope-from <a@b>) id 1a",
            "tls1_2",
        ),
        (
            "by x.own.example with esmtps  (TLS1.x) tls TLS_AES_256_GCM_SHA384 (Exim 4.94) id 1a",
            "tls_unversioned",
        ),
        (
            "by x.own.example with esmtps (Exim 4.94) id 1a",
            "tls_unversioned",
        ),
        (
            "by x.own.example (8.15.2/8.15.2) with ESMTPS id a (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NO)",
            "tls1_2",
        ),
        (
            "by x.own.example (8.14.4/8.14.4) with ESMTP id a (version=TLSv1/SSLv3 cipher=DHE-RSA-AES256-SHA bits=256 verify=FAIL)",
            "tls_unversioned",
        ),
        (
            "by x.own.example with ESMTP with STARTTLS (version=TLSv1.3, cipher=TLS_AES_256_GCM_SHA384) id 1-2",
            "tls1_3",
        ),
        (
            "(Using TLS) by x.own.example with ESMTP id 1-2",
            "tls_unversioned",
        ),
        (
            "by x.own.example with ESMTPS (AES128-GCM-SHA256 encrypted) id 1",
            "tls_unversioned",
        ),
        (
            "by x.own.example with SMTP (TLSv1.2:ECDHE-RSA-AES256-GCM-SHA384 encrypted) id 1",
            "tls1_2",
        ),
        (
            "by x.own.example with ESMTPS (cipher=TLS_AES_256_GCM_SHA384 bits=256) id 1",
            "tls1_3",
        ),
        (
            "by x.own.example with SMTP (version=TLS1.3, cipher=x) id 1",
            "tls1_3",
        ),
        (
            "by x.own.example with SMTP (version=SSLv3, cipher=x) id 1",
            "ssl",
        ),
        (
            "by x.own.example with SMTP (version=strange, cipher=x) id 1",
            "tls_unversioned",
        ),
        (
            "by x.own.example over TLS secured channel with Microsoft SMTPSVC(10.0.17763.1697)",
            "tls_unversioned",
        ),
        (
            "by x.own.example with ESMTP via SSL id 1",
            "tls_unversioned",
        ),
        (
            "by inbound-smtp.us-west-2.amazonaws.com with SMTP id 1 for <b@own.example>",
            "not_recorded",
        ),
        ("by x.own.example with NNFMP id 1", "not_recorded"),
        (
            "by x.own.example with Microsoft SMTPSVC(6.0.3790.4675)",
            "not_recorded",
        ),
        ("by x.own.example id 1", "not_recorded"),
    ] {
        let value = format!("{ours} {rest}");
        let folded = value.replace(' ', "\r\n\t");
        for text in [mail(&[&value]), mail(&[&folded])] {
            assert_eq!(
                outcome(&resolve(&[text])),
                format!("in {class} 1/1"),
                "{rest}"
            );
        }
    }
}

#[test]
fn the_boundary_hop() {
    const FRONT: &str = "from mx.partner.example (203.0.113.9) by A1.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.1 via Frontend Transport";
    const INSIDE: &str = "from A1.eop.prod.protection.outlook.com (2603::1) by B1.namprd01.prod.outlook.com with HTTPS via C";
    const SENDER: &str = "from pc.partner.example (pc.partner.example [10.0.0.9]) by mx.partner.example with ESMTPS (version=TLS1_0 cipher=X) id 1";
    const OUTSIDE: &str = "from mx.other.example (mx.other.example [203.0.113.7]) by mx.partner.example with ESMTPS (version=TLS1_1 cipher=X) id 1";
    let cases: &[(&str, &[&str], &str)] = &[
        (
            "the door of the service",
            &[INSIDE, FRONT, SENDER],
            "in tls1_2 1/1",
        ),
        (
            "the newest of two doors",
            &[&FRONT.replace("TLS1_2", "TLS1_3"), FRONT],
            "in tls1_3 1/1",
        ),
        (
            "a door that tells nothing is in clear",
            &[
                "from a.example (203.0.113.9) by A1.mail.protection.outlook.com. (10.0.0.1) with Microsoft SMTP Server id 15.20.1 via Frontend Transport",
            ],
            "in none 1/1",
        ),
        (
            "a door behind the server of somebody else is not ours",
            &[OUTSIDE, FRONT],
            "in tls1_1 1/1",
        ),
        (
            "the front transport of a server is no door",
            &[
                "from x.prod.outlook.com (2603::1) by y.outlook.office365.com (2603::2) with Microsoft SMTP Server (version=TLS1_3, cipher=X) id 15 via Frontend Transport",
                FRONT,
            ],
            "in tls1_2 1/1",
        ),
        (
            "the newest hop between two domains",
            &[
                "from a.own.example (a.own.example [10.0.0.1]) by b.own.example with ESMTPS (version=TLS1_3 cipher=X)",
                "from mx.partner.test (mx.partner.test [203.0.113.9]) by a.own.example with ESMTPS (version=TLS1_2 cipher=X)",
                OUTSIDE,
            ],
            "in tls1_2 1/1",
        ),
        (
            "the name that DNS gave decides",
            &["from a.own.example (mx.partner.example [203.0.113.9]) by b.own.example with ESMTP"],
            "in none 1/1",
        ),
        (
            "it decides against the name that was said",
            &["from mx.partner.test (a.own.example [203.0.113.9]) by b.own.example with ESMTP"],
            "no-boundary-hop 1",
        ),
        (
            "an unknown name leaves the one that was said",
            &["from mx.partner.test (unknown [203.0.113.9]) by b.own.example with ESMTP"],
            "in none 1/1",
        ),
        (
            "addresses from outside need no domains",
            &[
                "from localhost (localhost [127.0.0.1]) by b.own.example with ESMTP",
                "from [203.0.113.9] by b.own.example with ESMTP",
            ],
            "in none 1/1",
        ),
        (
            "nor does a name of another network",
            &["from pc.local (203.0.113.9) by b.own.example with ESMTP"],
            "in none 1/1",
        ),
        (
            "names that are not public, and no address",
            &["from mx.partner.test by server with ESMTP"],
            "no-boundary-hop 1",
        ),
        (
            "a domain, and no address",
            &["from mx.partner.example by server with ESMTP"],
            "in none 1/1",
        ),
        (
            "a domain behind a gateway",
            &["from mx.partner.example (_gateway [172.18.0.1]) by b.own.example with ESMTP"],
            "in none 1/1",
        ),
        (
            "an own filter, then the boundary",
            &[
                "from filter.internal (10.0.0.3) by mx.own.example with ESMTP",
                "from mx.partner.example (203.0.113.9) by filter.internal with ESMTPS (version=TLS1_2 cipher=X)",
                OUTSIDE,
            ],
            "in tls1_2 1/1",
        ),
        (
            "an own server of another name in a private network",
            &[
                "from mx.own.example (10.0.0.9) by EX01.own.local (10.0.0.5) with Microsoft SMTP Server id 15.1",
                "from mx.partner.example (mx.partner.example [203.0.113.9]) by mx.own.example with ESMTPS (version=TLS1_1 cipher=X)",
            ],
            "in tls1_1 1/1",
        ),
        (
            "addresses that took it, then a name",
            &[
                "from x.own.example (10.0.0.2) by 10.0.0.1 with ESMTP",
                "from mx.partner.example (203.0.113.9) by x.own.example with ESMTPS (version=TLS1_2 cipher=X)",
            ],
            "in tls1_2 1/1",
        ),
        (
            "an address that took it behind a name",
            &[
                "from a.own.example (10.0.0.2) by b.own.example with ESMTP",
                "from mx.partner.example (203.0.113.9) by 10.0.0.2 with ESMTP",
            ],
            "no-boundary-hop 1",
        ),
        (
            "the sender's own hops are never reached",
            &[
                "from a.own.example (203.0.113.1) by b.own.example with ESMTPS",
                "from mx.other.example (203.0.113.9) by smtp.partner.example with ESMTPS",
            ],
            "no-boundary-hop 1",
        ),
        (
            "hops without a sender or a receiver are passed",
            &[
                "by 2002:a05:6402:1:b0:1:2:3 with SMTP id x",
                "from mx.partner.example (203.0.113.9) with ESMTP",
                "from mx.partner.example (203.0.113.9) by b.own.example with ESMTPS (version=TLS1_3 cipher=X)",
            ],
            "in tls1_3 1/1",
        ),
        (
            "the door of the government's service",
            &[
                "from a.own.example (10.0.0.2) by B1.namprd09.prod.outlook.com with Microsoft SMTP Server id 15",
                "from a.own.example (10.0.0.2) by A1.gov.mail.protection.office365.us with Microsoft SMTP Server id 15.20.1 via Frontend Transport",
                OUTSIDE,
            ],
            "in none 1/1",
        ),
        (
            "the door in China",
            &[
                "from own.example (10.0.0.2) by A1.mail.protection.partner.outlook.cn (10.0.0.1) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15",
            ],
            "in tls1_2 1/1",
        ),
        (
            "a client that logged in",
            &[
                "from [10.0.0.9] (pool.partner.example [203.0.113.9]) by b.own.example with ESMTPSA id 1",
            ],
            "client-submission 1",
        ),
        (
            "likewise without TLS, with other letters, in Exim's words",
            &[
                "from pool.partner.example ([203.0.113.9] helo=pc) by b.own.example with esmtpa (Exim 4.96) id 1",
            ],
            "client-submission 1",
        ),
        (
            "likewise by the comment alone",
            &[
                "from pc (pool.partner.example [203.0.113.9]) (Authenticated sender: bob@own.example) by b.own.example (Postfix) with ESMTPS id 1",
            ],
            "client-submission 1",
        ),
        (
            "at a door the protocol does not say so",
            &[
                "from mx.partner.example (203.0.113.9) by A1.mail.protection.outlook.com (10.0.0.1) with ESMTPA id 15",
            ],
            "in none 1/1",
        ),
        (
            "the sender's clients are of no interest",
            &[
                "from mx.partner.example (mx.partner.example [203.0.113.9]) by b.own.example with ESMTPS (version=TLS1_2 cipher=X)",
                "from pc (pool.other.example [203.0.113.7]) by mx.partner.example with ESMTPSA id 1",
            ],
            "in tls1_2 1/1",
        ),
        (
            "domains of countries",
            &["from a.one.co.uk (a.one.co.uk [203.0.113.9]) by b.two.co.uk with ESMTP"],
            "in none 1/1",
        ),
        (
            "one domain of a country",
            &["from a.one.co.uk (a.one.co.uk [203.0.113.9]) by b.one.co.uk with ESMTP"],
            "no-boundary-hop 1",
        ),
        (
            "two labels elsewhere",
            &[
                "from a.one.example.fr (a.one.example.fr [203.0.113.9]) by b.two.example.fr with ESMTP",
            ],
            "no-boundary-hop 1",
        ),
        (
            "hops that are not SMTP",
            &[
                "from mx.a.test by mx.b.test with HTTPS",
                "from mx.a.test by mx.b.test with mapi id 15",
                "from mx.a.test by mx.b.test with LMTP id 1",
                "from mx.a.test by mx.b.test with local (Exim 4.9)",
                "from pop.a.test by mx.b.test with POP3 (fetchmail-6.3)",
                "from imap.a.test by mx.b.test with IMAP (fetchmail-6.3)",
            ],
            "no-boundary-hop 1",
        ),
        (
            "a client that opens a parenthesis and closes none",
            &[
                "from x( (203.0.113.9) by A1.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15",
            ],
            "in tls1_2 1/1",
        ),
        (
            "clients called like the words of the header",
            &[
                "from by (203.0.113.9) by A1.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP Server (version=TLS1_3, cipher=X) id 15",
            ],
            "in tls1_3 1/1",
        ),
        (
            "other headers of like names",
            &["by mx.b.test with SMTP id x"],
            "no-boundary-hop 1",
        ),
    ];
    for (rule, received, expected) in cases {
        let told = outcome(&resolve(&[mail(received)]));
        assert_eq!(told, *expected, "{rule}");
    }
    let lost_indent = mail(&[&FRONT.replace(" by ", "\nby ").replace(" id ", "\nid\n")]);
    assert_eq!(
        outcome(&resolve(std::slice::from_ref(&lost_indent))),
        "in tls1_2 1/1"
    );
    let in_mailbox = format!("From a@partner.example Mon Nov 16 10:00:09 2026\n{lost_indent}");
    assert_eq!(outcome(&resolve(&[in_mailbox])), "in tls1_2 1/1");
    let like = format!(
        "X-Received: {FRONT}; Mon, 16 Nov 2026 10:00:09 +0000\nReceived-SPF: Pass\n{}",
        mail(&[OUTSIDE])
    );
    assert_eq!(outcome(&resolve(&[like])), "in tls1_1 1/1");
}

#[test]
fn mails_once_and_their_times() {
    let one = mail(&["from mx.a.test (mx.a.test [203.0.113.9]) by mx.b.test with ESMTP id 1"]);
    let other = one.replace("<m@partner.example>", "<M@partner.example>");
    let nameless = one.replace("Message-ID: <m@partner.example>\n", "");
    let without_time = one.replace("; Mon, 16 Nov 2026 10:00:09 +0000", "");
    let dated = without_time.replace("Subject: x", "Date: Tue, 17 Nov 2026 23:30:00 -0500 (EST)");
    for (rule, files, expected) in [
        (
            "one Message-ID is one message",
            vec![one.clone(), one.clone()],
            "in none 1/1",
        ),
        ("its case matters", vec![one.clone(), other], "in none 2/2"),
        (
            "without one each stands for itself",
            vec![nameless.clone(), nameless],
            "in none 2/2",
        ),
        ("no time at all", vec![without_time], "bad-date 1"),
        ("the time of the mail", vec![dated.clone()], "in none 1/1"),
    ] {
        assert_eq!(outcome(&resolve(&files)), expected, "{rule}");
    }
    assert_eq!(
        resolve(&[dated]).traces.cells[0].day.to_string(),
        "2026-11-18"
    );
}

// What a client says of itself is a name, even where it looks like an address.
#[test]
fn an_address_as_a_greeting_is_no_address() {
    for (hop, told) in [
        (
            "from unknown (HELO [192.168.1.5]) (198.51.100.9) by mx.own.example with SMTP",
            "in none 1/1",
        ),
        (
            "from [198.51.100.9] (port=4711 helo=[192.168.1.5]) by mx.own.example with esmtp (Exim 4.96)",
            "in none 1/1",
        ),
        (
            "from unknown (HELO 10.0.0.1) (198.51.100.9) by mx.own.example with SMTP",
            "in none 1/1",
        ),
        (
            "from unknown (HELO [198.51.100.77]) (10.0.0.9) by mx.own.local with SMTP",
            "no-boundary-hop 1",
        ),
    ] {
        assert_eq!(outcome(&resolve(&[mail(&[hop])])), told, "{hop}");
    }
}

#[test]
fn comments_beside_a_message_id_are_no_part_of_it() {
    let trace = "date_time_utc,source,event_id,message_id,network_message_id,directionality,custom_data\n\
         2026-11-16T10:00:01Z,SMTP,RECEIVE,<m@partner.example>,1,Incoming,S:tlsversion=SP_PROT_TLS1_2_SERVER\n";
    let hop = "from mx.partner.example (mx.partner.example [203.0.113.9]) by x.own.example with ESMTP id 1";
    for id in [
        "<m@partner.example>",
        "<m@partner.example> (added by postmaster@partner.example)",
        "(a <b@c> \\) d) <m@partner.example>",
        "(a)\n <m@partner.example>\n (b (c))",
    ] {
        let mail = mail(&[hop]).replace("<m@partner.example>", id);
        let files: [(&str, &[u8]); 2] = [("a.csv", trace.as_bytes()), ("a.eml", mail.as_bytes())];
        let report = report(&files).unwrap();
        assert_eq!(report.directions.inbound.volume, 1, "{id}");
    }
}
