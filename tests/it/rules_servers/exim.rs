//! Exim.

use super::{outcome, resolve};

#[test]
fn lines_of_exim() {
    let inbound =
        |behind: &str| format!("2026-11-16 10:00:00 1abcde-000000-AB <= a@b.example {behind}\n");
    let outbound = |behind: &str| {
        format!(
            "2026-11-16 10:00:00 1abcde-000000-AB => b@r.example R=dnslookup T=remote_smtp {behind}\n"
        )
    };
    for (text, expected) in [
        (inbound("H=b.example [203.0.113.9]:5 I=[10.0.0.1]:25 P=esmtps X=TLS1.2:ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM:256 CV=no S=1 id=m@x for c@d e@f"), "in tls1_2 1/2"),
        (inbound("H=(helo) [203.0.113.9] P=esmtps X=TLSv1.3:TLS_AES_256_GCM_SHA384:256 CV=no SNI=\"x\" S=1"), "in tls1_3 1/1"),
        (inbound("H=b.example (x [y) [203.0.113.9] P=esmtps X=TLS1.1:C:256 S=1"), "in tls1_1 1/1"),
        (inbound("H=b.example ([127.0.0.1]) [203.0.113.9] P=esmtps X=TLSv1:AES256-SHA:256 S=1"), "in tls1_0 1/1"),
        (inbound("H=b.example [203.0.113.9] P=esmtps X=TLS1.x:ke:xxx S=1"), "in tls_unversioned 1/1"),
        (inbound("H=b.example [203.0.113.9] P=esmtps X=TLS_AES_256_GCM_SHA384:256 S=1"), "in tls1_3 1/1"),
        (inbound("H=b.example [203.0.113.9] P=esmtps X=AES256-SHA:256 S=1"), "in tls_unversioned 1/1"),
        (inbound("H=b.example [203.0.113.9] P=esmtps S=1"), "in tls_unversioned 1/1"),
        (inbound("H=b.example [203.0.113.9] P=esmtp S=1"), "in none 1/1"),
        (inbound("H=b.example [203.0.113.9] P=smtp S=1"), "in none 1/1"),
        (inbound("H=b.example [203.0.113.9] P=esmtp S=1 T=\"X=TLS1.2:x:1 P=esmtps A=x\""), "in none 1/1"),
        (inbound("H=b.example [203.0.113.9] P=esmtp S=1 T=\"said \\\"X=TLS1.2:x:1\\\" for y\" for c@d"), "in none 1/1"),
        (inbound("H=b.example [203.0.113.9] P=esmtpsa X=TLS1.3:C:256 A=plain:u S=1"), "client-submission 1"),
        (inbound("H=localhost [127.0.0.1] P=esmtp S=1"), "loopback 1"),
        (inbound("H=localhost [::1] P=esmtps X=TLS1.3:C:256 S=1"), "loopback 1"),
        (inbound("U=root P=local S=1"), ""),
        (outbound("H=r.example [203.0.113.1] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes DN=\"CN=r.example\" C=\"250 OK\""), "out tls1_3 1/1"),
        (outbound("H=r.example [203.0.113.1]:25 I=[10.0.0.1]:5 X=TLS1.2:C:256 CV=dane A=plain C=\"250 OK\" QT=1s DT=1s"), "out tls1_2 1/1"),
        (outbound("H=r.example [203.0.113.1] C=\"250 OK X=TLS1.2:C:256\""), "out none 1/1"),
        (outbound("H=127.0.0.1 [127.0.0.1] C=\"250 OK\""), "loopback 1"),
        ("2026-11-16 10:00:00 1abcde-000000-AB => bob <bob@x> R=local T=maildir\n".to_owned(), ""),
        ("2026-11-16 10:00:00 1abcde-000000-AB => b@r.example R=lookuphost T=appendfile H=r.example\n".to_owned(), ""),
        (outbound("H=r.example DS [203.0.113.1] X=TLS1.3:C:256 CV=dane C=\"250 OK\""), "out tls1_3 1/1"),
        ("2026-11-16 10:00:00 1abcde-000000-AB ** b@r.example R=r T=t H=r.example [203.0.113.1]: 550 no\n\
          2026-11-16 10:00:00 1abcde-000000-AB == b@r.example R=r T=t defer (-53) H=r.example [203.0.113.1]: 450 no\n\
          2026-11-16 10:00:00 1abcde-000000-AB *> b@r.example R=r T=t H=r.example [203.0.113.1]\n\
          2026-11-16 10:00:00 1abcde-000000-AB Completed\n".to_owned(), ""),
        ("2026-11-16 10:00:00 1abcde-000000-AB => b@r.example R=r T=t H=r.example [203.0.113.1] X=TLS1.2:C:256 C=\"250 ok\"\n\
          2026-11-16 10:00:00 1abcde-000000-AB -> c@r.example R=r T=t H=R.example [203.0.113.1] X=TLS1.2:C:256 C=\"250 ok\"\n\
          2026-11-16 10:00:01 1abcde-000000-AB => C@R.example R=r T=t H=r.example. [203.0.113.2] X=TLS1.2:C:256 C=\"250 ok\"\n\
          2026-11-16 10:00:01 1abcde-000000-AB => d@s.example <list@own.example> R=r T=t H=s.example [203.0.113.3] C=\"250 ok\"\n\
          2026-11-16 10:00:01 1abcde-000000-AB -> e@s.example <list@own.example> R=r T=t H=s.example [203.0.113.3] C=\"250 ok\"\n".to_owned(),
          "out none 1/2, out tls1_2 1/2"),
        // The same id at another time is another message; the same line twice is one.
        ([inbound("H=b.example [203.0.113.9] P=esmtp S=1"), inbound("H=b.example [203.0.113.9] P=esmtp S=1")].concat(), "in none 1/1"),
        (format!("{}2026-11-17 10:00:00 1abcde-000000-AB <= a@b.example H=b.example [203.0.113.9] P=esmtp S=1\n", inbound("H=b.example [203.0.113.9] P=esmtp S=1")), "in none 2/2"),
        ("2026-11-16 10:00:00.123 +0100 [77] 1hejrj-8QRNe5sKgab-0001 <= a@b H=b.example [203.0.113.9] P=esmtps X=TLS1.3:C:256 S=1\n".to_owned(), "in tls1_3 1/1"),
    ] {
        assert_eq!(outcome(&resolve(std::slice::from_ref(&text))), expected, "{text}");
    }
}
