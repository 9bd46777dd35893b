//! The commands themselves. They hold names of PowerShell and shells only, and are the same in every language.

use std::fmt::Write as _;

use trace::Day;

use super::{Days, Takes};

const CONNECT: &str = "Connect-ExchangeOnline\n";
const STATUS: &str = "Get-HistoricalSearch | Format-List ReportTitle,Status,FileUrl\n";

/// The connector report of both directions, and the lists of connectors, which tell what it does not.
pub(super) fn reports(days: Days, notify: Option<&str>) -> (String, Takes) {
    let mut text = CONNECT.to_owned();
    let mut searches = 0;
    for (direction, title) in [("Received", "TLS-in"), ("Sent", "TLS-out")] {
        for (from, end) in days.searches() {
            let what = format!("ConnectorReport -Direction {direction}");
            search(&mut text, &what, title, (from, end), notify);
            searches += 1;
        }
    }
    text.push_str(STATUS);
    for (list, file) in [("Inbound", "inbound.csv"), ("Outbound", "outbound.csv")] {
        connectors(&mut text, list, &format!("'{file}'"));
    }
    (text, Takes::Searches(searches))
}

/// Extended traces of what each domain received and sent.
pub(super) fn extended(days: Days, domains: &[String], notify: Option<&str>) -> (String, Takes) {
    let mut text = CONNECT.to_owned();
    let mut searches = 0;
    for domain in domains {
        for (side, title) in [("Recipient", "Trace-in"), ("Sender", "Trace-out")] {
            for (from, end) in days.searches() {
                // Domains have been checked: no letter of one has a meaning.
                let what = format!("MessageTraceDetail -{side}Address '*@{domain}'");
                search(
                    &mut text,
                    &what,
                    &format!("{title}-{domain}"),
                    (from, end),
                    notify,
                );
                searches += 1;
            }
        }
    }
    text.push_str(STATUS);
    (text, Takes::SlowSearches(searches))
}

fn search(
    text: &mut String,
    what: &str,
    title: &str,
    (from, end): (Day, Day),
    notify: Option<&str>,
) {
    let _ = write!(
        text,
        "Start-HistoricalSearch -ReportType {what} -ReportTitle '{title}-{from}' \
         -StartDate '{from}' -EndDate '{end}'"
    );
    if let Some(notify) = notify {
        let _ = write!(text, " -NotifyAddress {notify}");
    }
    text.push('\n');
}

fn connectors(text: &mut String, kind: &str, file: &str) {
    let _ = writeln!(
        text,
        "Get-{kind}Connector | Export-Csv {file} -NoTypeInformation -Encoding UTF8"
    );
}

/// Ten days a query, and as many pages as there are: the next page begins where the last row of this one is.
pub(super) fn summary(days: Days) -> (String, Takes) {
    let (from, end) = (days.from, days.end());
    let text = format!(
        "{CONNECT}\
$from = [datetime]'{from}'
$end = [datetime]'{end}'
$rows = while ($from -lt $end) {{
    $next = $from.AddDays(10)
    if ($next -gt $end) {{ $next = $end }}
    $page = @{{ StartDate = $from; EndDate = $next; ResultSize = 5000 }}
    do {{
        $found = @(Get-MessageTraceV2 @page)
        $found
        if ($found.Count -gt 0) {{
            $page.EndDate = $found[-1].Received
            $page.StartingRecipientAddress = $found[-1].RecipientAddress
        }}
        Start-Sleep -Seconds 3
    }} while ($found.Count -eq 5000)
    $from = $next
}}
$rows | Export-Csv 'trace-{from}.csv' -NoTypeInformation -Encoding UTF8
"
    );
    (text, Takes::Pages)
}

/// Finds the folders of the protocol logs of all servers and copies what was written in these days, each folder
/// into one of its own, since files of different servers have the same names.
pub(super) fn exchange_server(days: Days) -> (String, Takes) {
    let (from, end) = (days.from, days.end());
    let mut text = format!(
        "$from = [datetime]'{from}'
$end = [datetime]'{end}'
$target = Join-Path $HOME 'mailflow-logs'
$services = @(Get-FrontendTransportService) + @(Get-TransportService)
$number = 0
foreach ($service in $services) {{
    foreach ($path in $service.ReceiveProtocolLogPath, $service.SendProtocolLogPath) {{
        if (-not $path) {{ continue }}
        $number += 1
        $share = '\\\\' + $service.Name + '\\' + (\"$path\" -replace '^([A-Za-z]):', '$1$')
        $folder = Join-Path $target ('{{0:d2}}-{{1}}' -f $number, $service.Name)
        New-Item -ItemType Directory -Force -Path $folder | Out-Null
        Get-ChildItem -Path $share -Filter '*.LOG' |
            Where-Object {{ $_.LastWriteTime -ge $from -and $_.CreationTime -lt $end }} |
            Copy-Item -Destination $folder
    }}
}}
"
    );
    for (list, file) in [("Receive", "receive.csv"), ("Send", "send.csv")] {
        connectors(&mut text, list, &format!("(Join-Path $target '{file}')"));
    }
    (text, Takes::Copying)
}

/// What the journal has of Postfix.
pub(super) fn postfix(days: Days) -> (String, Takes) {
    let (from, end) = (days.from, days.end());
    let text = format!(
        "journalctl -u 'postfix*' -o short-iso --since '{from}' --until '{end}' > mail.log\n"
    );
    (text, Takes::AtOnce)
}
