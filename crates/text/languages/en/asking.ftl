title = Write the commands for me
intro = Choose what you may do, and the days. What you type stays in this page.
role = What you may do
from = First day
to = Last day
domains = Your own domains, separated by commas
notify = Mail address that is told when it is ready (may be empty)
commands = Commands
not-run = Look at the commands before you run them. Nothing is run here.
missing = Still missing
how = How to get it

## What a person may do where

role-reports = Exchange Online: reports
role-extended-trace = Exchange Online: traces with TLS
role-summary-trace = Exchange Online: traces at once, no TLS
role-exchange-server = Exchange Server
role-postfix = Postfix

## Why there are no commands

error-days = The last day is before the first.
# $days is 90, $day the earliest one.
error-too-old = Exchange Online keeps the traces of { $days } days. The earliest day that can be asked for is { $day }.
error-to-come = These days are still to come.
error-no-domain = Name at least one of your own domains, such as contoso.com.
error-domain = “{ $typed }” is no domain such as contoso.com.
error-address = “{ $typed }” is no mail address such as admin@contoso.com.
# $most is 250.
error-too-many = That would be { $searches } searches, and { $most } a day are allowed. Choose fewer days or domains.

## What to know of the commands

remark-earliest = Exchange Online keeps the traces of { $days } days, so yours begins with { $day }.
remark-last-hours = The last hours of today are not in it yet: up to four hours are missing.
takes-one-search = One search, ready after half an hour or more.
takes-searches = { $searches } searches of a week at most, so that no file is cut at 100,000 rows; each is ready after half an hour or more, side by side.
# $searches (number)
takes-slow-searches = { $searches } searches of a week at most; each is ready after up to some hours, side by side.
takes-pages = It runs as long as there are pages: 5,000 rows each, at most 100 pages in five minutes. 100,000 messages take about a minute.
takes-copying = It takes as long as copying the logs: they are often some gigabytes. Run it in the Exchange Management Shell, as somebody who may read the disks of the servers.
takes-at-once = It takes some seconds.

## What is still missing, and which file has it

# $missing is the direction that is missing; the files have the other one only.
# $file is which file has it: one of the texts that begin with “missing-”, whose sentence this is a part of.
only-one-direction =
    { $missing ->
        [inbound] You have outbound mail only; { $file }.
       *[outbound] You have inbound mail only; { $file }.
    }
only-one-direction-on =
    { $missing ->
        [inbound] From { $from } to { $to } you have outbound mail only; { $file } for these days.
       *[outbound] From { $from } to { $to } you have inbound mail only; { $file } for these days.
    }
missing-inbound-report = the inbound report is still missing
missing-outbound-report = the outbound report is still missing
missing-inbound-trace = a trace with your domains as recipients is still missing
missing-outbound-trace = a trace with your domains as senders is still missing
missing-receive-logs = the receive logs (RECV….LOG) are still missing
missing-send-logs = the send logs (SEND….LOG) are still missing
missing-inbound-server-log = the log of the server that handles inbound mail is still missing
missing-outbound-server-log = the log of the server that handles outbound mail is still missing
missing-inbound-not-mails = mails tell of the way in only, so a report or log with inbound mail is still missing
missing-outbound-not-mails = mails tell of the way in only, so a report or log with outbound mail is still missing
missing-inbound-file = a file with inbound mail is still missing
missing-outbound-file = a file with outbound mail is still missing
missing-lists-online =
    { $connectors ->
        [1] The files do not tell the type of one connector, or whether TLS is forced; the lists of Get-InboundConnector and Get-OutboundConnector are still missing.
       *[other] The files do not tell the type of { $connectors } connectors, or whether TLS is forced; the lists of Get-InboundConnector and Get-OutboundConnector are still missing.
    }
missing-lists-server =
    { $connectors ->
        [1] The files do not tell the type of one connector, or whether TLS is forced; the lists of Get-ReceiveConnector and Get-SendConnector are still missing.
       *[other] The files do not tell the type of { $connectors } connectors, or whether TLS is forced; the lists of Get-ReceiveConnector and Get-SendConnector are still missing.
    }
