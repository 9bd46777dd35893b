connectors = Connectors
connector = Connector
findings = What needs attention
nothing-found = Nothing stands out.
why = Why it matters
to-do = What to do
not-counted = What was not counted
file = File
rows = Rows
reason = Why
first-line = First line
stopped = What TLS stopped
both-loaded = Traces and reports that were already added up are loaded together. They are never added up with each other: this report is on the traces alone.
last-day = Last day
private = Private: it names servers, domains or accounts. It is no part of a report or a link.
passphrase = Passphrase:{" "}
passphrase-again = The same again:{" "}
means = Means
column = Column
example = Example
mapping-is-whole = The mapping fits this table.
mapping-is-not-for-it = The mapping is for a table with other columns.
table-is-known = This kind of table is known, and needs no mapping.

## How much mail there was

# Above the first numbers. $from and $to are days, $zone is a time zone such as UTC.
files-hold = What the files hold, from { $from } to { $to } ({ $zone }):
files-hold-nothing = What the files hold in the days that were asked for:
# A row of a table of labels. $label is the name of the label.
both-of-label = { $label }: traces and reports that were already added up are never added up with each other, so this row is on the traces alone.
# $file is the name of a tally: a file of numbers that were counted before.
stamps-in-tally = { $file }: the times of files inside a tally stay as they were read when it was made, so --stamps-zone changes nothing in it.
carried =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } recipient of a message
           *[other] { $amount } recipients of messages
        }
       *[messages] { $amount ->
            [one] { $amount } message
           *[other] { $amount } messages
        }
    } { $direction ->
        [inbound] received
       *[outbound] sent
    }
# $carried is the text before. The others are there for languages in which “protected” agrees with it:
# $amount (number): how much that is.
# $unit: messages, or recipients.
carried-protected = { $carried }, { $share } of them protected in transit
# $carried is one of the two texts before; $unknown is how much more there is.
carried-unknown = { $carried }; the files cannot tell for { $unknown }
# $volume and $clear are amounts with their noun. “No TLS” is the name of a class.
handed-in = handed in by own users and devices: { $volume } (No TLS: { $clear })
smtp-auth =
    SMTP AUTH clients, as their report says: { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    } of { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    }
# $received and $refused are amounts.
direct-send = Direct Send: { $received } received; { $refused } of own servers refused

## The verdict, in one line

# What the verdict is measured by, as the first words of the line.
line-tls12 = TLS 1.2 or later
line-tls13 = TLS 1.3
line-encrypted = encrypted
# Messages that do not reach it, behind their number.
line-below-tls12 = below TLS 1.2
line-below-tls13 = below TLS 1.3
line-below-encrypted = not encrypted
# $threshold is what it is measured by, $all is how many messages.
line-unknown = { $threshold }: not known for any of { $all }
# $share reach it: $met of $all messages.
line-known = { $threshold }: { $share } ({ $met } of { $all })
line-partly-known = { $threshold }: known for { $known } of { $all }: { $met } ({ $share }) of these
# $line is one of the two texts before. $clear do not reach it, all of them in clear.
line-clear = { $line }; { $clear } in clear
# $amount do not reach it; $below says so in words.
line-below = { $line }; { $amount } { $below }, { $clear } of them in clear
# $line is one of the texts before. $moved is how the share moved: not, barely, by exactly one point, by less than two, or
# by more. $points is the number, with its sign. $from and $to are the days before, of which the share was $share.
line-moved =
    { $line }; { $moved ->
        [unchanged] unchanged
        [almost-unchanged] almost unchanged
        [one-point] { $points } points
        [below-two] { $points } points
       *[more] { $points } points
    } since { $from } to { $to } ({ $share })
line-no-earlier = { $line }; no earlier data

## What TLS stopped, in one line

# $told is a list of what follows, as far as there is any.
stopped-line =
    { $side ->
        [inbound] inbound
        [outbound] outbound
       *[submission] handing in
    }: { $told }
# Two parts of the line.
stopped-and = { $before }; { $more }
stopped-attempts = attempts stopped by TLS: { $count }
stopped-waiting = messages waiting: { $count }
stopped-returned = messages that came back: { $count }
stopped-delivered-later = messages delivered later: { $count }
# Capitals, because nothing in the line is worse.
stopped-fallbacks = IN CLEAR AFTER A FAILED HANDSHAKE: { $count }
stopped-probes = probes of hosts that send no mail: { $count }

## Insights

# Words before an insight.
severity-error = Error
severity-warning = Warning
severity-info = Information
# $insight is the name of the insight in files, $flow is a connector, or the mail without one.
insight-line = { $insight }: { $flow }: { $part } of { $whole } ({ $share })
# An insight about all messages of a direction.
insight-line-direction =
    { $insight }: { $direction ->
        [inbound] received
       *[outbound] sent
    }: { $part } of { $whole } ({ $share })
# What to do where many messages tell nothing of TLS. As in insights.ftl, without the page's place for files.
to-do-tls-not-recorded = Fetch files that tell it for the same days: from Exchange Online the connector report with one row per message, or the extended trace; from Exchange Server the SMTP protocol logs.

## What is said of a file, where it differs from the page

here-unknown-format = The content is not of a format that is known. The README lists the files that can be read, and where to get them.
here-binary = The content is not text. Use the trace as CSV, JSON, .xlsx, .gz or .zip.
here-office-document = This is an Office document, and no sheet of it begins with a table that is known. Save the table as CSV (UTF-8) and use that file.
here-damaged-archive = The archive is damaged or cut, and this part of it cannot be unpacked. Pack it again, or use the files in it one by one.
here-password-protected = A password protects this file. Unpack it first and use what comes out.
here-unknown-compression = It is compressed in a way that is not known here. Unpack it first and use what comes out, or pack it as an ordinary .zip.
here-nested-too-deep = Archives lie in archives, more than three deep. Unpack the outer ones and use what comes out.
here-too-large-unpacked = It unpacks to far more than it should, as files made to do harm do. If you trust it, unpack it first and use what comes out.
here-unreadable = The file cannot be read: it was moved, changed or removed meanwhile, access was refused, or it is no file but a link that leads nowhere, a pipe or a socket. Try it again.
here-reader-failed = The reading of this file stopped unexpectedly; the other files are not concerned. Try it again, and report it if that does not help.
here-ambiguous-dates = Its dates can be read day-first and month-first, and nothing in the file decides. Say which it is with --date-order, or export it again with dates such as 2026-11-16.
here-newer-version = A newer version of this program wrote the file (version { $version }). Get the newest version to open it.
here-other-unit = It counts recipients while others count messages, and the two cannot be added up. Read it without the others to see it.
here-needs-domains =
    { $rows ->
        [one] { $rows } row does
       *[other] { $rows } rows do
    } not tell which way the message went. Name your organization's own domains with --domain.
here-offset-not-told = Its time stamps have no offset: they were read as UTC. If the server writes local time, what happened near midnight counts on the neighboring day.
here-no-fields-line = Rows of an Exchange log stand before any “#Fields” line, so their columns are not known. Use the log as the server wrote it.
here-unknown-table = It is a table that is not known. A column mapping (--mapping) that says what its columns mean lets it be read.
here-bad-mapping = It says that it is a column mapping, but it cannot be used.

## Lines of standard error

# $reason is a name of the program, such as bad_date, and not to be translated. $line is the number of a line.
skipped-line =
    { $rows ->
        [one] { $file }: { $rows } record not counted ({ $reason }), on line { $line }
       *[other] { $file }: { $rows } records not counted ({ $reason }), the first on line { $line }
    }
# $arguments are to be copied: --domain example.com
propose-domains = These domains look like your organization's own. If they are, add: { $arguments }
unused-mapping = The column mapping “{ $name }” fits none of the files: its columns are { $columns }.
gate-insights =
    { $insights ->
        [one] { $insights } insight for --fail-on { $gate }: { $list }
       *[other] { $insights } insights for --fail-on { $gate }: { $list }
    }
# $baseline is the path of a file, $list what is worse.
gate-worse = worse than in { $baseline }: { $list }
# In the list of what is worse: $insight is new.
gate-new = new is { $insight }
no-baseline = There is no { $path } yet, so there is nothing to compare with this time.
# Below a table.
more-rows-in-csv =
    { $rows ->
        [one] { $rows } more row: --rows shows more, --format csv all.
       *[other] { $rows } more rows: --rows shows more, --format csv all.
    }
# $path is a folder.
watch-read =
    { $bytes ->
        [one] { $path }: { $bytes } byte was new
       *[other] { $path }: { $bytes } bytes were new
    }
state-dropped = { $path } is damaged, of another version, or was made with other options: all files are read anew
# $bytes is a size with its unit.
tally-written =
    { $files ->
        [one] { $path } holds the tally of { $files } file, { $bytes }
       *[other] { $path } holds the tally of { $files } files, { $bytes }
    }
# The name of a file in a report without names.
file-called = File { $number }

## Why a command ends without what was asked for

# $path is a file, and $why is what the system says of it. These texts stand behind “error:” and begin small.
problem-unreadable = { $path } cannot be read: { $why }
# $why is one of the texts below that begin with “mapping”.
problem-mapping = { $path }: { $why }
mapping-not-one = it is not a column mapping that this program saved
mapping-newer = a newer version of this program wrote it (version { $version })
mapping-no-time = it names no column for the time
mapping-no-direction = nothing in it tells the direction
mapping-no-such-column = it uses the column “{ $column }”, which is not in its header
problem-unwritable = the report cannot be written: { $why }
problem-unwritable-file = { $path } cannot be written: { $why }
# The single hyphen is what is written for standard output.
problem-evidence-needs-file = the evidence needs a file of its own: neither - nor that of the report
problem-nothing-counted = nothing could be counted. The sentences above say why for each file; the extended message trace and the connector report by historical search tell most
problem-no-file = there is no file to read
problem-nothing-in-range = nothing in this range: the files cover { $from } to { $to }
problem-not-a-report = { $path } is no saved report. Write one with: report --format json --output { $path }
problem-other-unit = one of them counts messages and the other recipients, so they cannot be compared
problem-names-nobody = these numbers come from files that are already added up, which name nobody. Read a message trace of the same days
problem-no-such-connector = no connector with mail in these days is called “{ $name }”
# $labels is a list of the labels that there are.
problem-no-such-label = no file has the label “{ $name }”; there are: { $labels }
problem-no-labels = no file has the label “{ $name }”: nothing tells these files apart. Name them with --label
problem-label-of-nothing = no file that is read is { $path } or lies in it
problem-zone-of-nothing = no file that is read is called { $path } or lies in it, so the time zone of --stamps-zone would hold for none
problem-manifest-of-labels = a manifest names the files that were read, and knows no labels. Give it the files or folders themselves, without --label and --only-label
# $what and $help are texts of share.ftl, $code is a name of the program.
problem-link = { $what }. { $help } [{ $code }]
problem-no-passphrase = a passphrase is needed: say it in the variable MAILFLOW_PASSPHRASE, on a terminal, or as the first line of standard input where the link does not come from there
problem-passphrases-differ = the two passphrases are not the same. No link was made
problem-link-needs-utc = a link holds days in UTC, and cannot say that they are of another zone: whoever opens it would take them for other days. Make it without --time-zone, or share the report as a file: report --time-zone … --format json
problem-link-of-other-days = a link holds days in UTC, and these files hold days of { $zones } that were added up before and cannot be counted again: share the report as a file, which says its zone (report --format json)
problem-days-of-other-zones = this form gives every day as a moment, and the files hold days of { $zones } that were added up before: take a form that names zones (--format json, csv, text, markdown or html), or the files of one zone
problem-link-too-large = the report does not fit into a link, not even in its coarsest form. Share it as a file
problem-bad-key = { $path } is no key of a fleet: a key is a file of 16 bytes or more, the same on every machine
problem-not-a-manifest = { $path }: this is no manifest of this program, or one that a newer version wrote
problem-no-table = { $path }: no table can be found at the beginning of it

## Why a tally cannot be used

tally-not-one = { $path } is no tally. Write one with: tally FILES -o { $path }
# $format and $known are numbers of formats, $version is a release of the program.
tally-other-format = version { $version } of this program wrote { $path }, and its tallies are of format { $format }; this version reads format { $known }. Use one version on all machines, and count the files again
tally-other-key = { $path } was made under a key that is not in force here. Give the --key-file that it was made with
tally-no-key = { $path } was made without a key. Leave --key-file out, or count its files again with it
tally-cut = { $path } is cut, and nothing of it was counted. Copy it again
tally-damaged = { $path } is damaged, and nothing of it was counted. Copy it or make it again
tally-too-large = { $path } says that it holds more than any tally does, and nothing of it was counted

## The help

# Headings of the help. The library puts a colon behind the first three.
commands-heading = Commands
arguments-heading = Arguments
options-heading = Options
# Behind what an argument means.
possible-values = {"["}possible values: { $values }]
possible-values-heading = Possible values:
default-value = {"["}default: { $value }]
# Before the line that shows how a command is typed.
usage = Usage:{" "}
