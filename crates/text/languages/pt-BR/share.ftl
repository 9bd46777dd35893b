share = Share
title = Share this report
lead = The link itself holds the numbers below. They are stored nowhere else, and whoever has the link can read them.
# The heading over the address itself.
link = Link
copy = Copy
copied = Copied
copy-by-hand = The link is selected; if it was not copied, press Ctrl+C.
too-large = This report does not fit into a link, not even in its coarsest form. Share it as a file.
from-disk = This page was opened from disk, so the link only opens where the same file lies in the same place. Share a file instead, or use the page on a web site.
replace-names = Replace connector names
replace-names-hint = “Connector A” is the one with the most mail, and so on. A search and a filter are left out, because a name may stand in them.
protect = Protect with a passphrase
protect-hint = The link then only opens with the passphrase. Take four random words or more, and send them another way than the link. A passphrase cannot be recovered or changed.
no-cryptography = Not available here: the browser offers cryptography only over HTTPS, on this machine, or from disk.
passphrase = Passphrase
encrypt = Encrypt the link
encrypting = Encrypting …
encrypt-first = The link appears here once it is encrypted.
encrypt-failed = The browser could not encrypt the link. Share a file instead.
changes = Shortened, so that it fits
holds = What the link holds
days = Days
counts = Numbers
flows = Connectors and flows
# Heads a line in the list of what the link holds, as do the lines around it.
insights = Insights (worked out anew when it is opened)
view = What is shown
limits = Thresholds
# Before the day and the version, see made-on.
made = Made
# Instead of connectors, insights or other things that the link may hold, where it holds none.
none = None
all-numbers = All numbers of the link
# “It” is the link.
not-in-it = What it does not hold
not-in-it-text = Addresses, host names, IP addresses, subjects, message IDs, the senders, recipients and servers of a number, and the names of files.
file = Share as a file
file-hint = A saved report has no limit of length. It holds all days, connector names as they are, and the names of the files that were read. It opens where a trace opens: drop it on the page.
file-save = Save the report (JSON)
sealed = This report is protected with a passphrase
# “It” is the passphrase.
sealed-text = Whoever sent you the link knows it. It is checked in this browser and sent nowhere.
open = Open
opening = Opening …
to-start = Go to the start page
shared-report = Shared report
leave = Leave this report
left = You have left the shared report: what you see is your own work. The Back button of the browser shows it again.
no-files = A link holds no files
no-files-text = Only added-up numbers are in it. Drop your own files anywhere on this page to leave the shared report and start your own.
not-in-link = Senders, recipients and servers are not in a link. Ask whoever sent it, or drop the message traces themselves.

## Names

# Instead of the name of a connector. $letter is A, B and so on.
connector-called = Connector { $letter }
# In the place of a name: these connectors were added up.
other-connectors =
    { $count ->
        [one] { $count } other connector
       *[other] { $count } other connectors
    }

## Length and passphrase

# How long the address is, and how long it may be; both are numbers of three or four digits.
link-length = { $used } of at most { $most } characters
# AES-256-GCM, PBKDF2 and SHA-256 are names of algorithms.
passphrase-cost = AES-256-GCM; every guess costs { $rounds } rounds of PBKDF2 with SHA-256.
passphrase-cost-here = AES-256-GCM; every guess costs { $rounds } rounds of PBKDF2 with SHA-256, { $seconds } s on this machine.

## What was shortened

days-added-up-weeks = Days are added up to weeks, counted back from the last day; a number stands at the first day of its week.
days-added-up-four-weeks = Days are added up to four weeks, counted back from the last day; a number stands at the first day of its four weeks.
days-added-up-all = All days are added up; the numbers stand at the first day.
# The words between quotation marks are those of other-connectors.
connectors-added-up =
    { $connectors ->
        [one] { $connectors } connector with little mail stands as “other connector”.
       *[other] { $connectors } connectors with little mail are added up to “other connectors”.
    }
idle-left-out =
    { $connectors ->
        [one] { $connectors } connector without mail is left out.
       *[other] { $connectors } connectors without mail are left out.
    }
insights-left-out =
    { $insights ->
        [one] { $insights } insight about a connector that is added up is left out.
       *[other] { $insights } insights about connectors that are added up are left out.
    }
search-left-out = The search and the filter are left out.
names-replaced = Connector names are replaced.

## What is in the link

# What the numbers count, and what they were counted from.
counted-messages-traces = Messages, counted from traces
counted-recipients-traces = Recipients, counted from traces
counted-messages-summaries = Messages, from reports that were added up already
counted-recipients-summaries = Recipients, from reports that were added up already
# A flow is a connector in a direction, or all mail of a direction.
numbers =
    { $numbers ->
        [one] { $numbers } number
       *[other] { $numbers } numbers
    }: volume, recipients and TLS versions of { $flows ->
        [one] { $flows } flow
       *[other] { $flows } flows
    } by day
made-on = Made on { $day } with Mailflow Insight { $version }
# The limits above which insights tell of mail: two shares, and the least number of messages.
limits-set = TLS 1.0 and older above { $tls10 }, No TLS above { $no-tls }, of at least { $min }

## Which days a shared report covers

# “It” is the shared report.
covers-past-week = It covers the past week.
covers-day = It covers { $day } (UTC).
# $days are two days, such as “November 9 to 15, 2026”.
covers-between = It covers { $days } (UTC).
# “Its files” are those of the person who made the link.
files-covered-past-week = Its files covered the past week.
files-covered-day = Its files covered { $day }.
files-covered-between = Its files covered { $days }; the other days are not in the link.

## Why a link does not open

link-cut = The link was cut
link-cut-help = Its end is missing, so nothing of it is shown. Some mail and chat programs break long links. Copy the whole link from the message into the address bar, or ask for it again, as a file if need be.
link-changed = The link was changed
link-changed-help = Its checksum does not fit, so nothing of it is shown. A character was changed, lost or added on its way. Copy it from the message again, or ask for it again.
link-newer = The link is from a newer version
link-newer-help = This page is older than the one that made the link, and cannot read it. Reload the page; if that does not help, ask for a file, or for a link made with this version.
link-not-ours = This is no link of Mailflow Insight
link-not-ours-help = What stands behind r= in the address was not made by this program. Check where the link comes from, and copy it again.
link-wrong-passphrase = Wrong passphrase
link-wrong-passphrase-help = The link is whole, but this passphrase does not open it. Capitals, blanks and accents count. Nobody can recover it: ask whoever sent the link.
link-no-cryptography = The passphrase cannot be checked here
link-no-cryptography-help = Browsers offer cryptography only over HTTPS, on this machine, or from disk. Open the link over HTTPS.
