export-charts = Charts (PNG)
export-print = Print or PDF …
copy-text = Copy table as text
print-title = Print, or save as PDF
print-hint = Everything that is shown for the chosen range: numbers, charts, insights, files and method, in light colors. In the browser’s print dialog you can choose “Save as PDF”.
# Whose report it is: a field.
organization = Organization
organization-hint = Printed at the top. Kept in this browser only, so that you type it once; leave it empty and nothing is kept.
with-hashes = With the SHA-256 of every file
with-hashes-hint = Proves later which files the numbers come from. All files are read once more.
hashing = Hashing the files
hashes-ready = The files are hashed.
hashes-lost = The files could not be hashed. Print without, or try again.
# A button.
print = Print
paper-title = Mail protected in transit (by TLS)
# The name of a fact at the top of the printed page; the days follow. So are the texts up to made-by.
range = Range
coverage = Days in the files
counted = Counted
based-on = Based on
made-on = Made on
made-by = Made by
in-short = In short
charts = Charts
by-connector = By connector
insight-limits = Thresholds
files-given = Files
files-read = What was read in them
sha256 = SHA-256
not-hashed = not computed
unreadable = could not be read any more
method = Method
method-text = Each message is counted once for each time it crosses the boundary of the organization, in one direction and over one SMTP connection; the same passage in several rows or files counts once. Days are those of the time zone named with the range. The TLS version is the one that the row tells. “Encrypted” is mail with TLS 1.0 or later. Percentages are of the mail with TLS information in the files; mail without it is listed as a count and is never taken for “No TLS”. Where an extended trace tells no version for a message, it counts as “No TLS” only if the same files tell a version for other messages of that direction. All files were read in the browser of the person who made this report. The exact rules are in docs/counting.md of Mailflow Insight.
fetching = Fetching the report
# “It” is the report, see hosted; likewise in the texts below.
hosted-other-site = It lies on another site. This page talks to its own site only, so that nothing can leave it. Save the report and drop it here, or put it on this site.
hosted-not-found = There is no such file on this site. Check the part behind “?report=” in the address.
hosted-failed = It could not be fetched. Check the connection and reload the page; a redirection to another site is refused.
hosted-too-large = It is larger than 64 MB, more than any report is.
# Export › Report (JSON) are a menu and an entry of this page.
hosted-no-report = It is not a report that was saved here (Export › Report (JSON)).
dismiss = Dismiss

## Paper

# How much is hashed, such as “1 MB of 5 MB”.
hashed-so-far = { $done } of { $all }
# Shares above which insights tell of mail, and $least: of how many messages at least it must be known how they went.
limits-in-force = TLS 1.0 and older above { $tls10 }, No TLS above { $no-tls }, of at least { $least } known
# How urgent an insight is.
severity-error = Error
severity-warning = Warning
severity-info = Information

## A report of the site

# $address is the address of the report. $what is one of the sentences from hosted-other-site to hosted-no-report.
hosted = The report “{ $address }” was not opened. { $what }
