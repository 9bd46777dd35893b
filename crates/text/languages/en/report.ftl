values = Values
as-counts = Counts
as-shares = Percentages
rows-by = Rows
by-day = By day
by-connector = By connector
direction = Direction
both = Both
show-for = Show data for
all-flow = All mail flow
search = Search the table
no-rows = No row fits the choices, the search and the filter.
export-table = Table (CSV)
filters = Filters
filter-hint = All conditions of a filter must hold. Filters are kept in this browser. Dates are written 2026-11-15, types OnPremises or Partner, forced TLS True or False.
filter-name = Name of the new filter
clause = Condition
clause-column = Column
clause-operator = Comparison
clause-value = Value
add-clause = Add a condition
save-filter = Save and apply
clear-filter = Clear the filter
who = Show servers
who-asking = Looking it up …
who-failed = This could not be looked up, because the files are being read again. Close this and try once more.
who-private = Only on this screen and in the file that you download: servers, domains and message IDs are never part of a link or a report.
who-summaries = These numbers come from files that are already added up. They do not tell who sent or received. Load a message trace of the same days to see it.
who-nobody = Nothing to list.
server = Remote server
domain = Domain
cipher = Cipher
messages = Messages
recipients = Recipients
first = First (UTC)
last = Last (UTC)
message-ids = Sample message IDs
evidence-csv = Download servers (CSV)
who-inbound = Show senders
who-outbound = Show recipients
servers = Servers
senders-csv = Download senders (CSV)
recipients-csv = Download recipients (CSV)
not-told = unknown
partner-message = Email to the partner
partner-message-hint = Fill in what stands between braces, and leave out what you do not want to tell.
copy = Copy
copied = Copied
settings = PowerShell for this connector
settings-hint = First look at the No TLS number of this connector: that is the mail that will be refused or returned. Names like partner.example are for you to replace.
no-insights-here = Nothing noteworthy about what is shown.
none-above = There is mail in clear or below TLS 1.2, but no connector is above the thresholds.
insight-more = How to fix it
help = Help
help-back = Back
help-failed = The page could not be fetched from this site. Reload the page and try again.
limits = Thresholds
limits-hint = A percentage must be strictly above its threshold. Kept in this browser.
limit-tls10 = TLS 1.0 and older, percent
limit-no-tls = No TLS, percent
limit-weak = Weak ciphers, percent
limit-no-fs = No forward secrecy, percent
limit-min = Least number of messages
limits-reset = Use the defaults
chart = Volume and TLS
view-by = View data by
mail-flow = Mail flow
tls-usage = TLS usage
total = Total
others = Others
what-if = What if
what-if-hint = Mail that a stricter policy would have affected in this range.
policy = Policy
connector = Connector
no-connector = No mail used a connector in this range.
nothing-stops = Nothing would stop.
stops-by-connector = What would stop, by connector
stops-by-day = What would stop, by day
stops = Would stop
only = Only
table-keys = Enter goes to the numbers, arrow keys move among them, and Tab leaves the table.
chart-keys-alone = Arrow keys move through the days, Enter says how the number of one came about.
no-mail-here = There is no mail of what is chosen in this range.

## Flows

# Both are numbers of messages.
refused-or-in-clear = Would be refused, because TLS is forced: { $refused }. Would go in clear unless TLS is forced: { $in-clear }.
# $known messages are there, of at least $least that a share needs; $old of them are in clear or below TLS 1.2.
flow-too-few = Too few to judge ({ $known } of at least { $least }). In clear or below TLS 1.2: { $old }.
# A flow is a connector in one direction.
more-flows =
    And { $flows ->
        [one] { $flows } flow
       *[other] { $flows } flows
    } more with too few to judge.

## How a condition of a filter compares: column, comparison, value

operator-is = is
operator-starts-with = starts with
operator-above = is above
operator-below = is below

## Policies, as choices

policy-refuse-below12 = Refuse TLS below 1.2
policy-refuse-below12-and-clear = Refuse TLS below 1.2 and No TLS
policy-force-tls = Force TLS on a connector
policy-recommended-only = Accept only what the guideline recommends

## Filters and charts

# $name is the name of a filter.
delete-filter = Delete filter { $name }
# $number counts the conditions of a filter from 1.
remove-clause = Remove condition { $number }
# $name is what a chart shows. It begins with the text of the button, “Only”.
only-this = Only { $name }, or everything again

## Who is behind a number

# Buttons that show whom a stricter policy would stop: senders, recipients, or the servers of both.
who-stops-inbound = Show senders
# The same.
who-stops-outbound = Show recipients
# The same.
who-stops-both = Show servers
# What a button of a number does, for people who do not see it. $what is a version or a total, $about a day or a connector, and $who a text such as “Show senders”.
ask-who = { $number }, { $what }, { $about }: { $who }
# $rows are rows of a table, one for each server and version.
who-summary =
    { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    }, { $rows ->
        [one] { $rows } remote server and version
       *[other] { $rows } remote servers and versions
    }
# $rows are rows of the same table, and $messages is the number of messages of all of them.
who-unlisted =
    { $rows ->
        [one] { $rows } more, with few messages, is not listed ({ $messages } in all).
       *[other] { $rows } more, with few messages each, are not listed ({ $messages } in all).
    }
who-not-kept =
    { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    }: there were too many servers to keep all their names in memory.

## What if

# $whole and $daily are numbers.
would-stop =
    { $unit ->
        [recipients] { $part ->
            [one] { $part } recipient
           *[other] { $part } recipients
        }
       *[messages] { $part ->
            [one] { $part } message
           *[other] { $part } messages
        }
    } of { $whole } would stop: { $daily } a day.
undecided =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } recipient cannot be judged: the files have no TLS information for it, or no version.
           *[other] { $amount } recipients cannot be judged: the files have no TLS information for them, or no version.
        }
       *[messages] { $amount ->
            [one] { $amount } message cannot be judged: the files have no TLS information for it, or no version.
           *[other] { $amount } messages cannot be judged: the files have no TLS information for them, or no version.
        }
    }

## A message to a partner, ready to send

# A line of the list of servers. $version is how the mail was protected; $first and $last are times.
partner-server =
    { $name }: { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    }, { $version }, { $first } to { $last }
# The last line of the list, where not all servers are in it.
partner-servers-more =
    … { $servers ->
        [one] { $servers } more server
       *[other] { $servers } more servers
    }
# $versions is a list such as “No TLS, TLS 1.0”, $servers the list of servers, one a line, with an empty line of its own at its end. Names between braces are for the reader to replace.
partner-inbound =
    Subject: Mail from {"{"}partner.example{"}"} to {"{"}contoso.com{"}"} is sent with: { $versions }

    Hello,

    between { $from } and { $to } (UTC) our mail service received { $whole ->
        [one] { $whole } message
       *[other] { $whole } messages
    } from your servers. { $part } of them { $part ->
        [one] was
       *[other] were
    } { $in-clear ->
        [yes] not encrypted in transit
       *[no] encrypted with outdated versions only
    }.

    The servers were (server: messages, protection, first to last, UTC):

    { $servers }
    Our servers offer STARTTLS with TLS 1.2 and 1.3. A server that can do no better than an older version falls back to clear text.

    Please enable TLS 1.2 or later for outgoing SMTP on these servers, and tell us when it is done. If they are not yours any more, please tell us that too.

    From {"{"}date{"}"} on we plan to accept mail from {"{"}partner.example{"}"} over TLS only. Mail without it will then be refused.

    Postmaster of {"{"}contoso.com{"}"}, {"{"}postmaster@contoso.com{"}"}
# As the text before. The line with openssl is a command and stays as it is.
# $part (number): how much of the mail was not protected better.
partner-outbound =
    Subject: Your mail servers for {"{"}partner.example{"}"} do not offer TLS 1.2

    Hello,

    between { $from } and { $to } (UTC) we delivered { $whole ->
        [one] { $whole } message
       *[other] { $whole } messages
    } to your servers. For { $part } of them no encryption better than this could be agreed: { $versions }.

    The servers were (server: messages, protection, first to last, UTC):

    { $servers }
    You can see it with:
    openssl s_client -starttls smtp -connect {"{"}mx.partner.example{"}"}:25 -tls1_2

    Please offer STARTTLS with TLS 1.2 or later, with a certificate that names the server. From {"{"}date{"}"} on we plan to deliver to {"{"}partner.example{"}"} over TLS only. Mail that cannot be encrypted will then be returned to our senders.

    Postmaster of {"{"}contoso.com{"}"}, {"{"}postmaster@contoso.com{"}"}
