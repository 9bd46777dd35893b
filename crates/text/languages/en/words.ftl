# Two days with what they share said once, such as “November 9” and “15, 2026”.
days = { $from } to { $to }

## Directions and TLS classes, as tables and charts name them

direction-inbound = Inbound
direction-outbound = Outbound
class-none = No TLS
class-ssl = SSL
class-tls10 = TLS 1.0
class-tls11 = TLS 1.1
class-tls12 = TLS 1.2
class-tls13 = TLS 1.3
class-tls-unversioned = TLS, version unknown
class-not-recorded = Not recorded

## Formats of files

format-exo-extended-trace = Extended message trace
format-exo-enhanced-summary = Enhanced summary
format-exo-summary = Summary trace
format-exo-trace-detail = Trace detail
format-exo-connector-messages = Connector report, one row per message
format-connector-report = Connector report, one row per day
format-exchange-tracking-log = Message tracking log
format-exchange-smtp-receive-log = SMTP receive log
format-exchange-smtp-send-log = SMTP send log
format-message-headers = Message headers
format-postfix-log = Postfix log
format-exim-log = Exim log
format-sendmail-log = Sendmail log
format-tls-report = TLS report
format-connector-list = Connector list
format-saved-report = Saved report
format-mapped-table = Mapped table
format-mapping = Column mapping
format-smtp-auth-report = SMTP AUTH clients report

## What a format tells about TLS, in a few words

tells-version-and-connector = TLS version, connector
tells-volume-by-connector = Volume by connector, no TLS version
tells-volume = Volume, no TLS version
tells-tls-without-version = Volume by connector, TLS without version
tells-version = TLS version, no connector
tells-sessions = Sessions of other senders, not messages
tells-connectors = Connector types, forced TLS
tells-saved-report = What the report held
tells-mapped-table = What its columns were said to mean
tells-mapping = How other files are read
tells-accounts = Accounts that hand mail in, TLS version

## Choices

# A kind of connector in Exchange Online: to the organization’s own servers.
connector-on-premises = On-premises
# A kind of connector in Exchange Online: to a partner organization.
connector-partner = Partner
unit-messages = Count messages
unit-recipients = Count recipients
# Files that are read: traces have single messages, daily reports are added up already.
source-traces = Traces
source-summaries = Daily reports
only-traces = Traces and daily reports are loaded. They may hold the same messages, so they are not added up: these numbers are from the traces.
only-summaries = Traces and daily reports are loaded. They may hold the same messages, so they are not added up: these numbers are from the daily reports.
unit-kept =
    Daily reports keep their own unit: { $unit ->
        [recipients] recipients
       *[messages] messages
    }.

## Flows: a connector with its direction, or the mail without a connector

# $connector is the name of a connector: mail that comes in by it.
flow-from = From { $connector }
# $connector is the name of a connector: mail that goes out by it.
flow-to = To { $connector }
flow-from-internet = From the internet without a connector
flow-to-internet = To the internet without a connector

## How much of a flow was protected: one sentence

# The beginning of the sentences below.
when-past-week = In the past week
when-day = On { $day }
# $days are two days as the text “days” makes them.
when-between = From { $days }
# $when is one of the texts above. $volume is how many. $protected is the share, such as “97.3 %”.
messages-protected =
    { $volume ->
        [one] { $when }, { $volume } message was { $direction ->
            [inbound] received by your organization
           *[outbound] sent out from your organization
        }, of which { $protected } was protected in transit (by TLS).
       *[other] { $when }, { $volume } messages were { $direction ->
            [inbound] received by your organization
           *[outbound] sent out from your organization
        }, of which { $protected } were protected in transit (by TLS).
    }
recipients-protected =
    { $volume ->
        [one] { $when }, messages to { $volume } recipient were { $direction ->
            [inbound] received by your organization
           *[outbound] sent out from your organization
        }, of which { $protected } was protected in transit (by TLS).
       *[other] { $when }, messages to { $volume } recipients were { $direction ->
            [inbound] received by your organization
           *[outbound] sent out from your organization
        }, of which { $protected } were protected in transit (by TLS).
    }
# Where there was no mail. $protected is the text “no-share-of-none”.
messages-none =
    { $volume ->
        [one] { $when }, { $volume } message was { $direction ->
            [inbound] received by your organization
           *[outbound] sent out from your organization
        }, so there is { $protected } to show.
       *[other] { $when }, { $volume } messages were { $direction ->
            [inbound] received by your organization
           *[outbound] sent out from your organization
        }, so there is { $protected } to show.
    }
recipients-none =
    { $volume ->
        [one] { $when }, messages to { $volume } recipient were { $direction ->
            [inbound] received by your organization
           *[outbound] sent out from your organization
        }, so there is { $protected } to show.
       *[other] { $when }, messages to { $volume } recipients were { $direction ->
            [inbound] received by your organization
           *[outbound] sent out from your organization
        }, so there is { $protected } to show.
    }
# Where the files do not tell it. $protected is the text “no-share-told”.
messages-not-told =
    { $volume ->
        [one] { $when }, { $volume } message was { $direction ->
            [inbound] received by your organization
           *[outbound] sent out from your organization
        }. Whether they were encrypted in transit is { $protected } in these files.
       *[other] { $when }, { $volume } messages were { $direction ->
            [inbound] received by your organization
           *[outbound] sent out from your organization
        }. Whether they were encrypted in transit is { $protected } in these files.
    }
recipients-not-told =
    { $volume ->
        [one] { $when }, messages to { $volume } recipient were { $direction ->
            [inbound] received by your organization
           *[outbound] sent out from your organization
        }. Whether they were encrypted in transit is { $protected } in these files.
       *[other] { $when }, messages to { $volume } recipients were { $direction ->
            [inbound] received by your organization
           *[outbound] sent out from your organization
        }. Whether they were encrypted in transit is { $protected } in these files.
    }
# Stands in “messages-none” and “recipients-none” instead of a share.
no-share-of-none = no share
# Stands in “messages-not-told” and “recipients-not-told” instead of a share.
no-share-told = not recorded

## Amounts

amount =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } recipient
           *[other] { $amount } recipients
        }
       *[messages] { $amount ->
            [one] { $amount } message
           *[other] { $amount } messages
        }
    }
not-recorded =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } recipient: no TLS information in the files, not in the percentages
           *[other] { $amount } recipients: no TLS information in the files, not in the percentages
        }
       *[messages] { $amount ->
            [one] { $amount } message: no TLS information in the files, not in the percentages
           *[other] { $amount } messages: no TLS information in the files, not in the percentages
        }
    }
# $share is a percentage that must not be rounded up to 100 %.
more-than = more than { $share }
less-than = less than { $share }
bytes =
    { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }
# $value is a number, perhaps with a decimal.
bytes-kb = { $value } KB
bytes-mb = { $value } MB
bytes-gb = { $value } GB
bytes-tb = { $value } TB
# How many rows of a table are shown.
rows-shown =
    { $all ->
        [one] { $shown } of { $all } row
       *[other] { $shown } of { $all } rows
    }

## Ranges of days

range-past-week = Last week
# $days are two days as the text “days” makes them. It stands alone, as a heading.
range-between = { $days }
nothing-in-range = Nothing in this range. The files hold { $days }.

## Reading

# The reading has ended.
read-files =
    { $files ->
        [one] Read { $files } file
       *[other] Read { $files } files
    }
# How far the reading is: $done and $all are bytes with their unit.
progress = { $done } of { $all }
# $speed is bytes with their unit.
progress-speed = { $done } of { $all }, { $speed } a second
progress-left =
    { $seconds ->
        [one] { $done } of { $all }, { $seconds } second left
       *[other] { $done } of { $all }, { $seconds } seconds left
    }
progress-speed-left =
    { $seconds ->
        [one] { $done } of { $all }, { $speed } a second, { $seconds } second left
       *[other] { $done } of { $all }, { $speed } a second, { $seconds } seconds left
    }
# $bytes are bytes with their unit; $files is many.
past-limits = This is more than the page is known to read at once: { $bytes } in { $files } files. It goes on; if the browser runs out of memory, read fewer files, or use the command line, which reads any number.
# A button; $file is the name of the file.
remove-file = Remove { $file }

# Between the items of a list, such as classes of TLS.
list-between = ,{" "}
# The end of a sentence that has none, and what stands between two.
sentence-end = .{""}
sentence-between = {" "}
