//! `counting.md`, Connectors, and `formats.md`, Connector list.

use crate::rules_exchange::rows::{EXTENDED, INBOUND_LIST, OUTBOUND_LIST, TRACKING, body};
use crate::rules_exchange::{hold, rule};

fn inbound(name_and_more: &str) -> String {
    let doubled = name_and_more.replace('\'', "''");
    format!("custom_data='S:InboundConnectorData={doubled}';S:tlsversion=TLS1_2")
}

#[test]
fn the_name_of_the_connector() {
    let named =
        |data: &str, id: &str| EXTENDED.table(&[&format!("connector_id={id} | {}", inbound(data))]);
    hold([
        rule("Name inside the connector data, before connector_id")
            .of(named("ConnectorGuid=1;name=A;ConnectorType=partner;Enabled=True", "B"))
            .gives(&["in A partner 1/1 tls1_2=1"]),
        rule("no name there: connector_id, where it is a tenant's")
            .of(named("ConnectorType=OnPremises;Name= ", "B"))
            .gives(&["in B on_premises 1/1 tls1_2=1"]),
        rule("quotes, equals signs and bars belong to a name")
            .of(named("Name=it's a| \"b\" = 100 %;ConnectorType=Partner", ""))
            .gives(&["in it's a| \"b\" = 100 % partner 1/1 tls1_2=1"]),
        rule("blanks around a name do not")
            .of(named("Name=  A \u{a0};ConnectorType=x", ""))
            .gives(&["in A 1/1 tls1_2=1"]),
        rule("names keep their spelling: two spellings are two connectors")
            .of(EXTENDED.table(&[&inbound("Name=a"), &inbound("Name=A"), &inbound("Name=A")]))
            .gives(&["in A 2/2 tls1_2=2", "in a 1/1 tls1_2=1"]),
        rule("names sort by their bytes, none last, below the volume")
            .of(EXTENDED.table(&[
                &inbound("Name=é"), &inbound("Name=Z"), &inbound("Name=😀"), &inbound("Name=ｚ"),
                &inbound("Name=a"), "", &inbound("Name=注文"), &inbound("Name=e\u{301}"),
            ]))
            .gives(&[
                "in Z 1/1 tls1_2=1", "in a 1/1 tls1_2=1", "in e\u{301} 1/1 tls1_2=1",
                "in é 1/1 tls1_2=1", "in 注文 1/1 tls1_2=1", "in ｚ 1/1 tls1_2=1",
                "in 😀 1/1 tls1_2=1", "in - 1/1 tls1_2=1",
            ]),
        rule("outbound the tenant's outbound connector, by the end of its key")
            .of(EXTENDED.table(&[
                "event_id=SENDEXTERNAL | connector_id=B | custom_data='S:Any.TenantOutboundConnectorCustomData=Name=A;ConnectorType=OnPremises';S:tlsversion=TLS1_2",
            ]))
            .gives(&["out A on_premises 1/1 tls1_2=1"]),
    ]);
}

#[test]
fn which_connector_ids_are_a_tenants() {
    let service = [
        "",
        " ",
        "EX01\\Default EX01",
        "\\x",
        "To_DefaultOpportunisticTLS",
        "To_Default",
        "Intra-Organization SMTP Send Connector",
        "Inbound Proxy Internal Send Connector",
        "Mailbox Delivery",
        "mailbox delivery",
        "组织内 SMTP 发送连接器",
        "Внутренний соединитель отправки для вход. подкл. прокси-сервера",
    ];
    let rows: Vec<String> = service
        .iter()
        .flat_map(|id| {
            [
                format!("connector_id={id}"),
                format!("connector_id={id} | event_id=SENDEXTERNAL"),
            ]
        })
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    hold([
        rule("not empty ones, SERVER\\Name, To_Default… and internal ones")
            .of(EXTENDED.table(&rows))
            .gives(&["in - 12/12 tls1_2=12", "out - 12/12 tls1_2=12"]),
        rule("others are, whatever they begin with")
            .of(EXTENDED.table(&[
                "connector_id=To Default",
                "connector_id= From X ",
                "connector_id=None",
            ]))
            .gives(&[
                "in From X 1/1 tls1_2=1",
                "in None 1/1 tls1_2=1",
                "in To Default 1/1 tls1_2=1",
            ]),
    ]);
}

#[test]
fn type_and_forced_tls_over_the_whole_set() {
    let forced = |level: &str| {
        format!(
            "custom_data='S:InboundConnectorData=Name=A';S:tlsversion=TLS1_2;S:Microsoft.Exchange.Transport.MailRecipient.RequiredTlsAuthLevel={level}"
        )
    };
    hold([
        rule("what any record says of the type, also in another file")
            .of(EXTENDED.table(&[&inbound("Name=A")]))
            .file(
                "b.csv",
                EXTENDED.table(&[&inbound("Name=A;ConnectorType=Partner")]),
            )
            .gives(&["in A partner 2/2 tls1_2=2"]),
        rule("two different answers are not known")
            .of(EXTENDED.table(&[
                &inbound("Name=A;ConnectorType=OnPremises"),
                &inbound("Name=A;ConnectorType=Partner"),
            ]))
            .gives(&["in A 2/2 tls1_2=2"]),
        rule("a type that is no type says nothing")
            .of(EXTENDED.table(&[
                &inbound("Name=A;ConnectorType=Other"),
                &inbound("Name=A;ConnectorType=on-premises"),
            ]))
            .gives(&["in A on_premises 2/2 tls1_2=2"]),
        rule("each direction has connectors of its own")
            .of(EXTENDED.table(&[
                &inbound("Name=A;ConnectorType=Partner"),
                "event_id=SENDEXTERNAL | connector_id=A",
            ]))
            .gives(&["in A partner 1/1 tls1_2=1", "out A 1/1 tls1_2=1"]),
        rule("a required level forces TLS")
            .of(EXTENDED.table(&[&forced("EncryptionOnly"), &forced("Opportunistic")]))
            .gives(&["in A forced 2/2 tls1_2=2"]),
        rule("the other levels do too")
            .of(EXTENDED.table(&[&forced("certificatevalidation")]))
            .gives(&["in A forced 1/1 tls1_2=1"]),
        rule("so does the third")
            .of(EXTENDED.table(&[&forced("DomainValidation")]))
            .gives(&["in A forced 1/1 tls1_2=1"]),
        rule("an opportunistic one does not tell")
            .of(EXTENDED.table(&[&forced("Opportunistic")]))
            .gives(&["in A 1/1 tls1_2=1"]),
        rule("without a connector it is never known")
            .of(EXTENDED.table(&[
                "custom_data=S:tlsversion=TLS1_2;S:A.RequiredTlsAuthLevel=EncryptionOnly",
            ]))
            .gives(&["in - 1/1 tls1_2=1"]),
    ]);
}

#[test]
fn lists_fill_in_what_records_do_not_tell() {
    let trace = || {
        EXTENDED.table(&[
            &inbound("Name=A"),
            "event_id=SENDEXTERNAL | connector_id=Out",
        ])
    };
    hold([
        rule("inbound by RequireTls and ConnectorType, by name in any case")
            .file("t.csv", trace())
            .file("i.csv", INBOUND_LIST.table(&["Name=a | ConnectorType=OnPremises | RequireTls=False"]))
            .gives(&["in A on_premises unforced 1/1 tls1_2=1", "out Out 1/1 tls1_2=1"]),
        rule("outbound by TlsSettings, where empty is not forced")
            .file("t.csv", trace())
            .file("o.csv", OUTBOUND_LIST.table(&["Name=Out | ConnectorType=Partner | TlsSettings="]))
            .gives(&["in A 1/1 tls1_2=1", "out Out partner unforced 1/1 tls1_2=1"]),
        rule("any of the three levels is forced")
            .file("t.csv", trace())
            .file("o.csv", OUTBOUND_LIST.table(&["Name=Out | TlsSettings=DomainValidation"]))
            .gives(&["in A 1/1 tls1_2=1", "out Out forced 1/1 tls1_2=1"]),
        rule("by identity too")
            .file("t.csv", trace())
            .file("i.csv", INBOUND_LIST.table(&["Name=x | Identity=a | ConnectorType=Partner"]))
            .gives(&["in A partner 1/1 tls1_2=1", "out Out 1/1 tls1_2=1"]),
        rule("in the list's direction only")
            .file("t.csv", EXTENDED.table(&["event_id=SENDEXTERNAL | connector_id=Out"]))
            .file("i.csv", INBOUND_LIST.table(&["Name=Out | ConnectorType=Partner | Enabled=False"]))
            .gives(&["out Out 1/1 tls1_2=1"]),
        rule("a disabled one fills in as well")
            .file("t.csv", trace())
            .file("i.csv", INBOUND_LIST.table(&["Name=A | ConnectorType=Partner | RequireTls=True | Enabled=False"]))
            .gives(&["in A partner forced 1/1 tls1_2=1", "out Out 1/1 tls1_2=1"]),
        rule("what the records say stands")
            .file("t.csv", EXTENDED.table(&[&inbound("Name=A;ConnectorType=Partner")]))
            .file("i.csv", INBOUND_LIST.table(&["Name=A | ConnectorType=OnPremises | RequireTls=True"]))
            .gives(&["in A partner forced 1/1 tls1_2=1"]),
        rule("two lists that differ leave it open")
            .file("t.csv", EXTENDED.table(&[&inbound("Name=A")]))
            .file("i.csv", INBOUND_LIST.table(&["Name=A | ConnectorType=OnPremises"]))
            .file("j.csv", INBOUND_LIST.table(&["Name=A | ConnectorType=Partner"]))
            .gives(&["in A 1/1 tls1_2=1"]),
        rule("enabled ones without a transfer stand there with zeros, others do not")
            .file("t.csv", EXTENDED.table(&[""]))
            .file("i.csv", INBOUND_LIST.table(&[
                "Name=Quiet | ConnectorType=Partner | RequireTls=True",
                "Name=Off | ConnectorType=Partner | Enabled=False",
                "Name=quiet2 | Enabled=",
            ]))
            .file("o.csv", OUTBOUND_LIST.table(&["Name=Quiet"]))
            .gives(&["in - 1/1 tls1_2=1", "in Quiet partner forced 0/0", "in quiet2 0/0", "out Quiet unforced 0/0"]),
        rule("zeros also where the transfers lie outside of the range")
            .file("t.csv", EXTENDED.table(&["", &format!("date_time_utc=2026-11-01T00:00:00Z | {}", inbound("Name=A"))]))
            .file("i.csv", INBOUND_LIST.table(&["Name=A | ConnectorType=Partner"]))
            .options(|options| options.range = mailflow_insight::report::RangeChoice::LastDays(1))
            .gives(&["in - 1/1 tls1_2=1", "in A partner 0/0"]),
        rule("SERVER\\Name of a log also matches Name")
            .file("t.log", TRACKING.log("Message Tracking Log", &["connector-id=EX01\\Default Frontend EX01"]))
            .file("r.csv", "Name,Identity,RequireTLS,Enabled,Bindings\r\nDefault frontend EX01,x,True,True,\r\n")
            .gives(&["in EX01\\Default Frontend EX01 forced 1/1 not_recorded=1"]),
        rule("a list with address spaces is of send connectors")
            .file("t.csv", EXTENDED.table(&["event_id=SENDEXTERNAL | connector_id=Out"]))
            .file("s.csv", "Name;RequireTLS;Enabled;AddressSpaces\r\nOut;True;True;SMTP:*\r\n")
            .gives(&["out Out forced 1/1 tls1_2=1"]),
        rule("so is one with smart hosts")
            .file("t.csv", EXTENDED.table(&["event_id=SENDEXTERNAL | connector_id=Out"]))
            .file("s.csv", "Name;RequireTLS;Enabled;SmartHosts\r\nOut;False;True;x\r\n")
            .gives(&["out Out unforced 1/1 tls1_2=1"]),
        rule("also where a person chose few columns")
            .file("t.csv", EXTENDED.table(&[""]))
            .file("s.csv", "Name,Enabled,AddressSpaces\r\nOut,True,SMTP:*\r\n")
            .file("i.csv", "Name,Enabled,SenderDomains\r\nIn,True,*\r\n")
            .gives(&["in - 1/1 tls1_2=1", "in In 0/0", "out Out 0/0"]),
        rule("a list is listed among the files")
            .file("t.csv", EXTENDED.table(&[""]))
            .file("o.csv", OUTBOUND_LIST.table(&["Name=Out", "Name="]))
            .lists(&["o.csv connector-list utf-8 2/0 bad-row=1@3", "t.csv exo-extended-trace utf-8 1/1"]),
    ]);
}

#[test]
fn lists_as_json_and_joined() {
    let trace = EXTENDED.table(&[
        &inbound("Name=A"),
        "event_id=SENDEXTERNAL | connector_id=Out",
    ]);
    let json = "\u{feff}[\n{\"Name\": \"A\", \"ConnectorType\": \"Partner\", \"RequireTls\": true, \"Enabled\": true},\n\
        {\"Name\": \"Quiet\", \"ConnectorType\": \"OnPremises\", \"RequireTls\": false, \"Enabled\": false}]";
    let outbound = "{\"Name\": \"Out\", \"TlsSettings\": null, \"RecipientDomains\": [\"*\"], \"Enabled\": true}";
    let joined = INBOUND_LIST.table(&["Name=A | ConnectorType=Partner"])
        + &INBOUND_LIST.table(&["Name=B | ConnectorType=OnPremises"])
        + body(&INBOUND_LIST.table(&["Name=C"]));
    hold([
        rule("lists may be JSON")
            .file("t.csv", trace.clone())
            .file("i.json", json)
            .file("o.json", outbound)
            .gives(&[
                "in A partner forced 1/1 tls1_2=1",
                "out Out unforced 1/1 tls1_2=1",
            ]),
        rule("and joined files")
            .file("t.csv", trace)
            .file("i.csv", joined)
            .gives(&[
                "in A partner 1/1 tls1_2=1",
                "in B on_premises 0/0",
                "in C 0/0",
                "out Out 1/1 tls1_2=1",
            ]),
        rule("a list alone is nothing to count")
            .file("i.json", json)
            .gives_nothing(),
    ]);
}

#[test]
fn each_connector_by_its_own_members() {
    let trace = || {
        EXTENDED.table(&[
            &inbound("Name=A"),
            "event_id=SENDEXTERNAL | connector_id=Out",
        ])
    };
    let out =
        |member: &str| format!("[{{\"Name\":\"Out\",{member},\"ConnectorType\":\"Partner\"}}]");
    let mixed = "[{\"Name\":\"Out\",\"ConnectorType\":\"Partner\",\"TlsSettings\":\"EncryptionOnly\"},\
        {\"Name\":\"A\",\"ConnectorType\":\"OnPremises\",\"RequireTls\":true}]";
    let told = &[
        "in A on_premises forced 1/1 tls1_2=1",
        "out Out partner forced 1/1 tls1_2=1",
    ][..];
    let unknown = &["in A 1/1 tls1_2=1", "out Out partner 1/1 tls1_2=1"][..];
    let mut cases = vec![
        rule("both kinds in one array").file("t.csv", trace()).file("l.json", mixed).gives(told),
        rule("in either order")
            .file("t.csv", trace())
            .file("l.json", "[{\"Name\":\"A\",\"ConnectorType\":\"OnPremises\",\"RequireTls\":true},\
                {\"Name\":\"Out\",\"ConnectorType\":\"Partner\",\"TlsSettings\":\"EncryptionOnly\"}]")
            .gives(told),
        rule("in a table that was made of both")
            .file("t.csv", trace())
            .file("l.csv", "Name,ConnectorType,RequireTls,TlsSettings\r\nA,OnPremises,True,\r\nOut,Partner,,EncryptionOnly\r\n")
            .gives(told),
        rule("an outbound one with no settings is not forced, whichever else there are")
            .file("t.csv", trace())
            .file("l.csv", "Name,ConnectorType,SenderDomains,RequireTls,TlsSettings,UseMXRecord\r\n\
                A,OnPremises,*,True,,\r\nOut,Partner,,,,WAHR\r\n")
            .gives(&["in A on_premises forced 1/1 tls1_2=1", "out Out partner unforced 1/1 tls1_2=1"]),
        rule("a level of a send connector forces, where nothing else tells")
            .file("t.csv", trace())
            .file("l.json", out("\"TlsAuthLevel\":\"DomainValidation\""))
            .gives(&["in A 1/1 tls1_2=1", "out Out partner forced 1/1 tls1_2=1"]),
        rule("not where RequireTLS says no")
            .file("t.csv", trace())
            .file("l.json", out("\"TlsAuthLevel\":\"DomainValidation\",\"RequireTLS\":false"))
            .gives(&["in A 1/1 tls1_2=1", "out Out partner unforced 1/1 tls1_2=1"]),
        rule("a receive connector by two of its members")
            .file("t.csv", trace())
            .file("l.csv", "Name;PermissionGroups;AuthMechanism\r\nA;AnonymousUsers;Tls\r\nQuiet;AnonymousUsers;Tls\r\n")
            .gives(&["in A 1/1 tls1_2=1", "in Quiet 0/0", "out Out 1/1 tls1_2=1"]),
        rule("words of a spreadsheet in another language")
            .file("t.csv", trace())
            .file("l.csv", "Name;ConnectorType;RequireTls;Enabled\r\nA;OnPremises;WAHR;WAHR\r\nOff;Partner;FALSCH;FALSCH\r\n")
            .gives(&["in A on_premises forced 1/1 tls1_2=1", "out Out 1/1 tls1_2=1"]),
    ];
    for member in [
        "RecipientDomains",
        "UseMXRecord",
        "IsTransportRuleScoped",
        "RouteAllMessagesViaOnPremises",
        "AllAcceptedDomains",
        "MtaStsMode",
        "SmtpDaneMode",
        "TlsDomain",
        "TlsAuthLevel",
        "AddressSpaces",
        "SmartHosts",
        "SmartHostsString",
        "SmartHostAuthMechanism",
        "DNSRoutingEnabled",
        "SourceTransportServers",
    ] {
        cases.push(
            rule("a member that only outbound connectors have")
                .file("t.csv", trace())
                .file("l.json", out(&format!("\"{member}\":null")))
                .gives(unknown),
        );
    }
    hold(cases);
}
