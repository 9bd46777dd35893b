what-files-hold = Counted is what the files hold.
first-numbers = The first numbers appear here as soon as there are any.
undamaged = What is not damaged in this file was read; the rest is the other entry of its name.
day-first = Day first (31/12)
month-first = Month first (12/31)
proposed = These domains look like your organization's own:
proposed-private = They were found in the files, and are part of no report and no link.
sample = Sample data
sample-text = These numbers are made up, of an organization that does not exist. Files of your own take their place.
remove-sample = Remove the sample data
read-left-out = Read them now
times = Days and times
days-zone = Days are counted in the time zone
days-zone-hint = A name such as Europe/Paris or America/New_York, or UTC. Both days on which clocks change are right. Files with daily numbers keep their days.
stamps-zone = Times in the zone
stamps-zone-hint = Times that do not say how far from UTC they are count as UTC, until their zone is told here. The files are read again then.
apply = Apply
link-days = A link holds days in UTC, and days are counted in another time zone now. Count them in UTC to make a link; or save the report as a file, which keeps its zone.
link-days-kept = A link holds days in UTC. These files hold days of another time zone, which were added up before and cannot be counted again: save the report as a file, which keeps its zone.
days-in-utc = Count days in UTC

## Order of day and month

date-order-of = Order of day and month in { $name }
# $order is “Day first” or “Month first”: the name of a button, and of which file.
read-dates-of = { $order }: { $name }
likely-day-first = Most other files of this kind write the day first.
likely-month-first = Most other files of this kind write the month first.
answered-day-first = Read with the day first, as you said.
answered-month-first = Read with the month first, as you said.
# $files (number), two or more. A button for each order follows.
files-ask-for-order = The dates of { $files } files can be read both ways. For all of them:

## What is not in the numbers

use-domains = Use these: { $domains }
rows-need-domains =
    { $rows ->
        [one] { $rows } row is not in these numbers: its file does not tell which way the message went without your organization's own domains.
       *[other] { $rows } rows are not in these numbers: their files do not tell which way the message went without your organization's own domains.
    }
# $others (number)
show-more = Show more ({ $others } left)
one-may-be-cut = { $name } has exactly as many rows as such an export may hold: it may have been cut there, and messages may be missing in these numbers.
# $files (number), two or more.
some-may-be-cut = { $files } files have exactly as many rows as such exports may hold ({ $names }): they may have been cut there, and messages may be missing in these numbers.
# Behind “Read 1 file”.
the-one-not-counted = : not counted
# Behind “Read 5 files”: of how many something counts, and of how many nothing does.
# $counted (number)
# $not (number)
some-not-counted = : { $counted } counted, { $not } not
files-not-counted =
    { $files ->
        [one] { $files } file is not counted
       *[other] { $files } files are not counted
    }
reading-stopped =
    Stopped: { $counted } of { $all ->
        [one] { $all } file
       *[other] { $all } files
    } counted
not-read = Not read: { $names }.
# $more (number)
not-read-more = Not read: { $names }, and { $more } more.
# $sentence begins with a small letter; its numbers still grow.
so-far = So far, { $sentence }
same-as = The same messages as { $name }: each is counted once.

## Time zones

days-in = days in { $zone }
use-own-zone = Use { $zone }, as this computer
unknown-zone = “{ $name }” is no time zone that this browser knows. Zones are called as in Europe/Paris; UTC is one too.
stamps-zone-of = Time zone of the times in { $file }
files-without-zone =
    { $files ->
        [one] { $files } file does not tell the time zone of its times.
       *[other] { $files } files do not tell the time zone of their times.
    }

## Messages in several files

in-several-files =
    { $messages ->
        [one] The sum of the files is { $messages } message larger than the total: a message that several files tell of counts once, and of a day that stands in several reports the larger number counts.
       *[other] The sum of the files is { $messages } messages larger than the total: a message that several files tell of counts once, and of a day that stands in several reports the larger number counts.
    }

own-domains-hint = Summary traces do not tell the direction of messages between two outside addresses, and Direct Send is mail in the name of your domains. Name them, separated by commas, and the files are read again.
waits-for-workers = The part of this page that reads files could not be fetched from this site. It is tried again every few seconds.
fetch-instead = Which file to fetch instead
fetch-instead-text = Some of these files cannot tell the TLS version. The connector report, one row per message, can: Exchange admin center, `Reports` › `Mail flow` › `Inbound messages report` or `Outbound messages report` › `Request report`.
