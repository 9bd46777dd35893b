### The help of the command line (--help). Each text is found by its English, which must stand here letter for
### letter as the sources have it: change it there and here together, or a test misses it.
### Names of options (--output), of commands in backticks, of files and of values before an equals sign are the
### program's own and stay as they are. “; may repeat” says that an option may be given several times, and
### “[default: …]” what holds without it.

## Commands

shows-how-mail-was-protected-in-transit = Shows how mail was protected in transit, from trace files
read-trace-files-and-write-a-report = Read trace files and write a report
servers-behind-a-number = Show the servers behind a number, with domains and ciphers. Private
show-with-whom-mail-was-exchanged = Show with whom mail was exchanged, what is worst first. Private
show-what-tls-stopped = Show what TLS stopped and why, who hands mail in, and Direct Send. Private
show-tenants-and-servers = Show tenants and servers side by side, what is worst first
show-every-line-about-one-message = Show every line about one message, and what each was counted as. Private
compare-two-reports = Compare two reports, files or folders: before and after
show-what-would-stop = Show what would stop if a stricter policy held
count-files-on-this-machine = Count files on this machine, for another machine to join with those of others. Private
join-tallies-of-many-machines = Join tallies of many machines into the report on all of them, or into one tally
write-each-transfer-as-a-row = Write each transfer as a row, for other programs
keep-a-report-current = Keep a report current while logs grow and rotate
write-a-report-without-names = Write a report without names, to ask somebody else about it
tell-an-auditor-what-is-missing = Tell an auditor what is missing, and of which requirements the numbers are evidence
write-down-which-files-were-read = Write down which files were read, and what came of them, to be checked later. Private
read-files-again-and-tell = Read files again, and tell what is not as a manifest says
make-a-share-link-of-a-report = Make a share link of a report, or open one
look-at-a-table-that-is-not-known = Look at a table that is not known, and write or check what its columns mean
write-what-a-shell-completes-by = Write what a shell completes this program's arguments by
write-the-manual-page = Write the manual page

## What the library of arguments says by itself

print-this-message-or-the-help = Print this message or the help of the given subcommand(s)
print-help-summary-with-h = Print help (see a summary with '-h')
print-help-more-with-help = Print help (see more with '--help')
print-version = Print version

## Options of every command

the-language-of-sentences = The language of sentences [default: that of LC_ALL, LC_MESSAGES or LANG, else en]
columns-of-the-text = Columns of the text [default: those of the terminal, else of COLUMNS]
say-nothing-but-why-something-failed = Say nothing but why something failed; print no report unless a gate of --fail-on closes

## Files and days

trace-files-with-tallies = Trace files, archives (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), tallies, folders; `-` is standard input
the-last-n-days-of-the-coverage = The last N days of the coverage [default: 7, the last week]
first-day = First day, YYYY-MM-DD
last-day = Last day, YYYY-MM-DD
the-whole-coverage = The whole coverage
what-is-counted = What is counted
when-insights-fire = When insights fire: tls10=0.5, no-tls=0.25, weak=0.05, no-fs=0.05, min=10; may repeat
a-list-of-configured-connectors = A list of configured connectors; may repeat
a-column-mapping-that-the-page = A column mapping that the page or `mapping write` saved, for tables that are not known; may repeat
an-own-domain-which-summary-traces-need = One of the organization's own domains; may repeat. Summary traces need it
the-order-of-day-and-month = The order of day and month in files whose dates can be read both ways, and only in those
day-month-year = Day, month, year
month-day-year = Month, day, year
the-key-that-the-machines = The key that the machines of a fleet share: any file of 16 bytes or more. Tallies made under it are read under it only
the-zone-of-stamps-that-say-none = The zone of stamps that say none, in logs and tables that may be in any; may repeat
what-the-files-of-a-path-are-called = The label of a file, or of the files of a folder; for a file that several name the last holds. May repeat
only-the-files-of-this-label = Only the files of this label, as `labels` names it; may repeat
count-days-in-this-zone = Count days in this zone, by its IANA name, `utc` or `local`; files with daily numbers keep their days
who-says-how-strong-version-and-cipher-are = Who says how strong a version and a cipher are

## Of report: how it is written

how-the-report-is-written = How the report is written
the-report-file = The report file, which the page opens again
a-row-for-each-day-and-connector = A row for each day and connector; the page opens it too
sentences-bars-and-tables = Sentences, bars and tables
one-file-without-script = One file without script, fit for mail
for-tickets-and-pages-of-a-team = For tickets and pages of a team
numbers-for-prometheus = Numbers, for Prometheus and others
a-line-for-each-day = A line for each day, flow and class, with names of the Elastic Common Schema

## Of report: the verdict and gates

what-the-verdict-is-measured-by = What the verdict of the text is measured by
tls12-or-later = TLS 1.2 or later
tls13 = TLS 1.3
encrypted = Encrypted, whatever the version
end-with-status-3-where = End with status 3 where this is found; may repeat
an-insight-that-is-an-error = An insight that is an error
an-insight-that-is-a-warning = An insight that is a warning or an error
mail-is-less-protected = Mail is less protected than in the baseline, or an insight is new
the-report-json-of-last-time = The report JSON of last time, for --fail-on worse. It is read before --output is written
name-domains-in-openmetrics = Name domains in openmetrics. They are private
also-write-partners-and-ciphers = Also write partners and ciphers to this file, as JSON. It is private: it names domains
where-the-report-goes = Where the report goes [default: standard output]

## Of who: what is behind a number

one-direction-only = One direction only
one-connector-only = One connector only
only-mail-that-used-no-connector = Only mail that used no connector
mail-of-this-class = Mail of this class, as reports write it: none, ssl, tls1_0, tls1_1, tls1_2, tls1_3, tls_unversioned, not_recorded; may repeat [default: all below TLS 1.2]
mail-of-every-class = Mail of every class
only-mail-with-this-domain = Only mail with this domain
with-its-subdomains-which-belong = With its subdomains, which belong to the same registered domain
how-the-number-came-about = How the number came about, step by step, instead of the servers
how-it-is-written-csv-has-all = How it is written; csv has all rows and columns
rows-of-each-table-at-most = Rows of each table at most
where-it-goes = Where it goes [default: standard output]

## Of partners

a-part-of-a-domain = A part of a domain, or of a connector's name
partners-with-any-of-this = Partners with any of this; may repeat
in-clear-in-the-last-30-days = In clear in the last 30 days that are told
mail-below-the-threshold = Mail below the threshold
mail-without-forward-secrecy = Mail without forward secrecy
what-only-below-is-measured-by = What --only below is measured by
put-subdomains-together = Put subdomains together under the registered domain that they belong to
a-list-of-domains-that-must = A list of domains that must be encrypted, one a line; each is judged
what-was-agreed-with-them = What was agreed with them, or is to be forced
encryption-any-version = Encryption, any version
say-with-whom-tls-can-be-forced = Say with whom TLS can be forced: whose mail was never below --requirement
messages-that-a-partner-needs = Messages that a partner needs to be ready
days-that-a-partner-needs = Days from the first to the last message that a partner needs to be ready
write-the-settings-for-those = Write the settings for those that are ready, to copy, instead of a list

## Of stopped and message

which-table-csv-writes = Which table csv writes
attempts-that-tls-stopped = Attempts that TLS stopped, by partner and reason
who-hands-mail-in = Who hands mail in
mail-in-the-name-of-own-domains = Mail in the name of own domains that no connector took in
the-message-id = The Message-ID, the network message id of Exchange, or the queue id of a mail server
trace-files-without-tallies = Trace files, archives (.gz, .xz, .bz2, .zst, .zip, .tar, .tgz), folders; `-` is standard input
how-it-is-written = How it is written

## Of compare and what-if

before-a-saved-report = Before: a saved report, a trace file, an archive or a folder
after-likewise = After, likewise
the-policy = The policy
tls11-and-older-are-refused = TLS 1.1 and older are refused
the-same-and-mail-in-clear = The same, and mail in clear
a-connector-forces-tls = A connector forces TLS
only-what-the-guideline-recommends-is-accepted = Only what the guideline recommends is accepted
the-connector-of-policy-force-tls = The connector of --policy force-tls
its-direction = Its direction

## Of tally, merge and transfers

trace-files-or-tallies = Trace files, archives, folders, and tallies; `-` is standard input
where-the-tally-goes = Where the tally goes [default: standard output]
write-a-tally-of-all-of-them = Write a tally of all of them instead of a report
how-rows-are-written = How rows are written
columns-with-types = Columns with types, packed, for DuckDB, polars, Spark and others
with-a-header = With a header
an-object-a-line = An object a line
name-remote-servers-and-domains-as-well = Name remote servers and domains as well. They are private
where-they-go = Where they go [default: standard output]

## Of watch

the-folder-with-the-logs = The folder with the logs
the-report-as-json = The report, as JSON; the page opens it by ?report=
where-what-was-counted-is-kept = Where what was counted is kept, so that nothing is read twice after a restart [default: the report's name and .state]. It is private, as a tally is
seconds-between-two-reports-at-least = Seconds between two reports at least
bring-the-report-up-to-date = Bring the report up to date and end

## Of manifest and verify

where-the-manifest-goes = Where the manifest goes [default: standard output]
the-manifest = The manifest. Files are read as it says, in its days
the-files-and-folders = The files and folders, as they were given to `manifest`
a-list-of-connectors-given-then = A list of configured connectors that was given then; may repeat
a-column-mapping-given-then = A column mapping that was given then; may repeat

## Of link

make-a-link-that-holds-the-report = Make a link that holds the report itself, for a page on a web site
where-the-page = Where the page is, such as https://mail.example/insight/
give-connectors-other-names = Give connectors other names: "Connector A" is the one with the most mail
protect-the-link-with-a-passphrase = Protect the link with a passphrase. It is read from MAILFLOW_PASSPHRASE, else asked for on a terminal, else the first line of standard input
open-a-link-into-a-report = Open a link into a report
the-link = The link; `-` is standard input
who-says-how-strong-a-version = Who says how strong a version is

## Of mapping

show-the-columns-of-a-table = Show the columns of a table, and what they are taken for
write-a-mapping-for-a-table = Write a mapping for a table: what can be recognized, and what is said
check-how-far-a-mapping-reads = Check how far a mapping reads a table
the-table = The table
what-the-mapping-is-called = What the mapping is called [default: the name of the table]
a-column-that-means-this = A column that means this: time=Received; may repeat
the-same-for-all-rows = The same for all rows: direction=inbound; may repeat
a-word-of-the-direction-column = A word of the direction column: eingehend=inbound; may repeat
a-word-of-the-tls-column = A word of the TLS column: ja=tls_unversioned; may repeat
the-mapping = The mapping
an-own-domain-which-tells-the-direction = One of the organization's own domains; may repeat. It tells the direction where no column does

## Of completions and man

the-shell = The shell
write-a-page-for-the-program = Write a page for the program and one for each command into this folder [default: the page of the program, to standard output]

## Below the help of a command

examples = Examples:
each-command-has-a-help = Each command has a help of its own: mailflow-insight report --help
exit-status = Exit status: 0 a report was made, 1 nothing could be counted, 2 wrong usage or an unreadable file, 3 a gate of --fail-on closed.
exit-status-of-verify = Exit status: 0 all is as the manifest says, 1 something is not, 2 wrong usage or an unreadable file.
without-once-it-goes-on = Without --once it goes on until it is ended.
