hops = Hops
reading = Reading the headers …
failed = The file could not be read any more. Drop it again.
none = There is no “Received” header in it, so no hop is known.
private = Read now, and shown on this screen only. Hosts and times of hops are never part of a link or a report.
number = Hop
from = From
by = By
with = With
at = Time (UTC)
delay = Delay
boundary = Boundary
boundary-hint = By the marked hop the mail came into the organization. This is the one that is counted.
no-boundary = No hop is known to lead into the organization, so this mail is not counted.
not-smtp = not SMTP
not-told = unknown

## Sentences

# A button; $file is the name of a file that holds the headers of a message.
show-hops = Show the hops of { $file }
# $seconds (number): how long it took from one hop to the next.
delay-late = { $seconds } s
# $seconds (number): by how much the clock of the second hop is behind.
delay-early = −{ $seconds } s (clocks differ)
# $delay is a text such as “12 s”.
whole-way = From the first hop to the last: { $delay }.
