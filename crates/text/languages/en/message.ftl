title = One message
time = Time
line = Line
fate = What became of it
private = Private: it names files, connectors and a message. It is no part of a report or a link.
sessions = lines of a session
about = Every line of the files about one message, what each was counted as, or why it was not. The files are read again for it, and nothing of it is kept.
id = Message-ID, network message id or queue id
id-hint = As the files write it, with or without angle brackets: it stays in this browser.
look-up = Look it up
looking = Looking through the files
failed = It could not be looked up: the browser stopped the reading. Try again, with fewer files if it fails once more.
save = Save as JSON
no-files = Only counts of the files are here, because they were read on an earlier visit. Drop them again to look a message up in them.

## How many lines are about it

# $id is what the person typed.
found =
    { $lines ->
        [one] { $lines } line is about the message “{ $id }”
       *[other] { $lines } lines are about the message “{ $id }”
    }, in { $files ->
        [one] { $files } file
       *[other] { $files } files
    }.
# An error of the command line: it follows “error: ”, and has no full stop.
not-found = no line of the files is about “{ $id }”: a Message-ID, a network message id or a queue id, as the files write it, finds a message
is-nowhere = No line of the files is about “{ $id }”. A Message-ID, a network message id or a queue id, as the files write it, finds a message.
not-in-restored =
    { $files ->
        [one] { $files } file was read on an earlier visit, and only its counts are here: drop it again to have it looked through too.
       *[other] { $files } files were read on an earlier visit, and only their counts are here: drop them again to have them looked through too.
    }
# $names are one or more names of files.
unreadable = Not looked through, because the browser cannot read it any more: { $names }. It was moved, changed or removed since it was dropped; drop it again.
place-of-line = { $file }, line { $line }
# A sheet of a workbook, which has rows and no lines.
file-and-sheet = { $file }, sheet “{ $sheet }”
place-of-row = { $file }, sheet “{ $sheet }”, row { $row }

## What became of a line: what stands in a column of a table

fate-counts = counts
fate-outside-range = outside the days that were asked for
# $place is a line of a file, such as “mail.log, line 12”.
fate-same-as = the same transfer as { $place }
fate-gives-way-to = gives way to { $place }, of a format that tells more
fate-other-server = another server of the organization wrote of it too, and that row counts
fate-tentative = a row that surely tells that it left stands beside it, and counts
# $reason is a few words, such as “the date cannot be read”.
fate-skipped = does not count: { $reason }
fate-file-refused = nothing of its file counts
fate-sheet-not-counted = nothing of its sheet counts: the first sheet with a known header does
fate-says = says something of it, and is no transfer

## As how many messages it counts

counts-none = It counts as no message.
counts-inbound =
    { $inbound ->
        [one] It counts as { $inbound } message, inbound.
       *[other] It counts as { $inbound } messages, inbound.
    }
counts-outbound =
    { $outbound ->
        [one] It counts as { $outbound } message, outbound.
       *[other] It counts as { $outbound } messages, outbound.
    }
# $all is two or more.
# $inbound (number)
# $outbound (number)
counts-both = It counts as { $all } messages: { $inbound } inbound, { $outbound } outbound.

# What stands behind how many lines are about a message. Tallies, saved reports and connector reports are such files.
not-in-sums =
    { $files ->
        [one] { $files } file holds counts and no lines: look the message up in the files that it was made of.
       *[other] { $files } files hold counts and no lines: look the message up in the files that they were made of.
    }
