## Why rows were skipped, in a few words

# Each of these stands alone in a table, and after a colon. It tells of one row, or of many.
skip-ambiguous-dates = dates can be read day-first and month-first
skip-bad-date = the date cannot be read
skip-bad-line = not a line of this format
skip-bad-row = the row cannot be read
skip-boundary-not-told = does not tell whether it crossed the boundary
skip-client-submission = handed in by a client of the organization
skip-direction-not-told = the direction is not told
skip-health-mailbox = a probe of Exchange’s own monitoring
skip-internal-hop = a hop inside the organization
skip-loopback = the server talked to itself
skip-no-boundary-hop = no hop of the mail crosses the boundary
skip-neither-percent-nor-count = TLS columns are neither percentages nor counts
skip-no-header = no line names the columns
skip-not-sent = never left the organization
skip-other-unit = counts in another unit
skip-own-to-own = from an own domain to an own domain
skip-private-address = a hop inside the own network, by its address
skip-too-few-columns = fewer columns than the header names
skip-too-long = longer than a row can be
skip-too-many-columns = more columns than the header names
skip-truncated = the file ends inside the row
# $reason is one of the texts above.
skipped =
    { $rows ->
        [one] { $rows } row skipped: { $reason } (first in line { $line })
       *[other] { $rows } rows skipped: { $reason } (first in line { $line })
    }

## Why a file cannot be read, or only in part

# The texts of this file say what happened to a file, and what to do. “It” is the file.
note-empty = The file is empty. Export it again.
# The quoted words are the text “which-files” of page.ftl.
note-unknown-format = The content is not of a format that is known. See “Which files work, and where do I get them?” on the start page.
note-binary = The content is not text. Drop the trace as CSV, JSON, .xlsx, .gz or .zip.
note-office-document = This is an Office document, and no sheet of it begins with a table that is known. Save the table as CSV (UTF-8) and drop that file.
note-empty-archive = The archive holds no file. Pack it again.
note-damaged-archive = The archive is damaged or cut, and this part of it cannot be unpacked. Pack it again, or drop the files in it one by one.
note-password-protected = A password protects this file. Unpack it first and drop what comes out.
note-unknown-compression = It is compressed in a way that is not known here. Unpack it first and drop what comes out, or pack it as an ordinary .zip.
note-nested-too-deep = Archives lie in archives, more than three deep. Unpack the outer ones and drop what comes out.
note-too-large-unpacked = It unpacks to far more than it should, as files made to do harm do. If you trust it, unpack it first and drop what comes out.
note-unreadable = The file could not be read any more: it was moved, changed or removed meanwhile, or access was refused. Drop it again.
note-reader-failed = The reading of this file stopped unexpectedly; the other files are not concerned. Drop it again, and report it if that does not help.
note-ambiguous-dates = Its dates can be read day-first and month-first, and nothing in the file decides. Say which it is, or export it again with dates such as 2026-11-16.
note-contradictory-dates = Some of its dates can only be read day-first and others only month-first, so two files seem to be joined. Export them again, each by itself, or with dates such as 2026-11-16.
# $line is the number of a line.
note-neither-percent-nor-count = From line { $line } on, the TLS columns are neither percentages nor counts that add up to the volume, so the file was not counted. Export it again.
# $version is a number.
note-newer-version = A newer version of this program wrote the file (version { $version }). Reload the page to get the newest version.
note-other-unit = It counts recipients while others count messages, and the two cannot be added up. Remove the others to see it.
note-cut-short = It is damaged or was cut short, so nothing of it was read. Save or fetch it again.
note-not-a-connector-list = It was given as a connector list, but it is something else. Use the output of Get-InboundConnector or Get-OutboundConnector.
note-no-fields-line = Rows of an Exchange log stand before any “#Fields” line, so their columns are not known. Drop the log as the server wrote it.
# The quoted words are a button: the text “map” of mapping.ftl.
note-unknown-table = It is a table that is not known. Say what its columns mean (“Map its columns”), and it is read.
note-bad-mapping = It says that it is a column mapping, but it cannot be used. Save it again, or map the columns once more.
note-no-date-at-all = No message of it could be placed in time: the column of dates is empty. Export it again with dates such as 2026-11-16 18:10:13.
# $kind is a date with every digit written as 9 and every letter as x.
note-no-date-read = No message of it could be placed in time: the dates cannot be read, and the first looks like “{ $kind }”. Export it again with dates such as 2026-11-16 18:10:13.

## What is to be known of a file that was read

note-tls-not-told-inbound = No inbound record of this format tells a TLS version, so silence proves nothing: inbound messages without one are “not recorded”. Fetch the connector report, one row per message.
note-tls-not-told-outbound = No outbound record of this format tells a TLS version, so silence proves nothing: outbound messages without one are “not recorded”. Fetch the connector report, one row per message.
note-no-tls-in-tracking-log = Tracking logs never tell the TLS version; messages of which they tell no level are “not recorded”. The SMTP protocol logs of the same servers tell it.
note-no-tls-in-mapped-table = The mapping names no column that tells the TLS version, so its messages are “not recorded”. Name the column if there is one.
note-no-tls-in-format = This kind of file never tells the TLS version; its messages are “not recorded”. Fetch the connector report, one row per message, or the extended trace.
note-needs-domains =
    { $rows ->
        [one] { $rows } row does not tell which way the message went. Name your organization's own domains and the file is read again.
       *[other] { $rows } rows do not tell which way the message went. Name your organization's own domains and the file is read again.
    }
note-no-records = The file has a header and no record under it.
note-no-mail-in-report = No mail is counted in this report. What TLS stopped is not read from reports: for that, read the logs again.
note-no-transfers = Records were read, but none of them is a message that entered or left the organization.
# $columns is a list of the text “note-column”.
note-columns = Columns were taken as follows: { $columns }.
# $meaning is a word of the program (English), $column the heading of a column in the file.
note-column = { $meaning }: { $column }
# Stands between the texts “note-column”.
note-columns-between = {", "}
note-year-not-told = Its time stamps have no year: each got the newest year in which it is not in the future.
note-offset-not-told = Its time stamps have no offset: they were read as UTC. If the server writes local time, what happened near midnight counts on the neighboring day.
note-sessions-not-messages = It counts the sessions of another sender, not messages; they are not added to messages.
# $name is what a person called the mapping.
note-is-mapping = The column mapping “{ $name }”: files with its columns are read by it.
note-mapped = Its columns were read as the mapping “{ $name }” says.
note-tls-words-not-known =
    { $rows ->
        [one] { $rows } row has a word for TLS that the mapping does not explain; these messages are “not recorded”. Change the mapping.
       *[other] { $rows } rows have a word for TLS that the mapping does not explain; these messages are “not recorded”. Change the mapping.
    }
note-event-words-not-known =
    { $words ->
        [one] It has { $words } word for events in a language that is not known here, and none that is known. Export it again in English, or report the words.
       *[other] It has { $words } words for events in a language that is not known here, and none that is known. Export it again in English, or report the words.
    }
note-private-clients-counted = Its clients have private addresses and no public one was seen, so a proxy or a gateway may stand before the server: they are counted as mail from outside.
# $records (number): such as 1000.
note-may-be-cut = It has exactly { $records } records, as many as such an export may hold: it may have been cut there. Fetch the rest in shorter ranges.
# $zone is the time zone as the file names it.
note-days-of-zone = Its days are those of the time zone { $zone }, and stay as they are.
# $said stands in the file itself, and is English.
note-says-of-its-files = It says of the files that it was made of: { $said }
# $sheets are names of sheets of a workbook, with commas between them.
note-further-sheets = Only the first sheet with a table counts. These were not read: { $sheets }. If they hold other mail, save each as a file of its own.
note-of-a-selection = It was saved while a filter held, so it has only some of the mail of its days.

## What a file is that is recognised and not read, and what to do with it

unread-seven-zip = This is a .7z archive, which is not read. Unpack it first and use what comes out.
unread-rar = This is a .rar archive, which is not read. Unpack it first and use what comes out.
unread-outlook-message = This is a mail that Outlook saved as .msg, which is not read. Save it as text or .eml.
unread-old-workbook = This is a workbook of the old kind (.xls), which is not read. Save it as .xlsx or as CSV (UTF-8) and use that file.
unread-compound-file = It is kept like mails that Outlook saved (.msg) and old workbooks (.xls), which are not read. Save a mail as text or .eml, a workbook as .xlsx or as CSV (UTF-8).
unread-format-list = This is the output of Format-List, which cuts values. Run the same command with “| Export-Csv” instead.
unread-connectivity-log = This is a connectivity log of Exchange Server, which tells no TLS. Use the SMTP protocol logs instead.
unread-dmarc-report = This is a DMARC report: it tells who sent in your name, not how messages were protected. Use message traces, logs or TLS reports instead.
unread-cisco-log = This is a log of Cisco Secure Email, which is not read yet. Use the headers of messages instead.
unread-other-mail-log = This is a log of a mail system that is not read yet. Use the headers of messages instead.

## A tally that was counted on another machine

note-tally-damaged = This tally is cut or damaged, so nothing of it was counted. Copy it once more from the machine that wrote it, or count its files again there.
note-tally-other-format = Another version of this program wrote this tally, by other rules of counting. Count its files again with this version.
note-tally-other-key = This tally was made under the key of a fleet, which only the command line takes: open it there with --key-file, or count its files again without a key.
