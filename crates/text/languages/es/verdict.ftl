threshold = Threshold
no-earlier = no earlier data
show-them = Show them
to-fix = Top senders and recipients to fix
senders = Senders
recipients = Recipients
looking-up = Looking up who they are …
look-up = Look up who they are
private = Domains are only on this screen: they are never part of a link or a report, and on paper only if you choose to name them.
worst = Worst version
last-seen = Last seen
action = Action
show-servers = Show servers
name-domains = Name the domains to fix
name-domains-hint = The senders and recipients with most mail below the threshold, by name. Everything else on paper names no domain.
domains-asked = Looking up the domains …
domains-ready = The domains are ready to print.

## Thresholds

threshold-tls12 = TLS 1.2 or later
threshold-tls13 = TLS 1.3
threshold-encrypted = Encrypted
below-tls12 = below TLS 1.2
below-tls13 = below TLS 1.3
below-encrypted = not encrypted

## What the share is of

# $unit is what is counted: messages, or recipients.
share-of-all =
    { $met } of { $unit ->
        [recipients] { $all ->
            [one] { $all } recipient
           *[other] { $all } recipients
        }
       *[messages] { $all ->
            [one] { $all } message
           *[other] { $all } messages
        }
    }
# $what is the version of TLS, or whether it was encrypted.
known-for-none =
    { $what ->
        [encrypted] Whether they were encrypted
       *[version] The TLS version
    } is not known for any of { $unit ->
        [recipients] { $all ->
            [one] { $all } recipient
           *[other] { $all } recipients
        }
       *[messages] { $all ->
            [one] { $all } message
           *[other] { $all } messages
        }
    }
# $met (number): how many reach it. $threshold is its text.
known-for-some =
    { $what ->
        [encrypted] Whether they were encrypted
       *[version] The TLS version
    } is known for { $known } of { $unit ->
        [recipients] { $all ->
            [one] { $all } recipient
           *[other] { $all } recipients
        }
       *[messages] { $all ->
            [one] { $all } message
           *[other] { $all } messages
        }
    }: { $met } ({ $share }) { $what ->
        [encrypted] encrypted
       *[version] with { $threshold }
    }

## How it moved

unchanged = unchanged
almost-unchanged = almost unchanged
# $points is a number with a decimal. $size: exactly one, less than two, or more.
points-moved =
    { $size ->
        [one-point] { $points } point
        [below-two] { $points } points
       *[more] { $points } points
    }
was-on = { $share } on { $day }
# $days are two days, such as “November 9 to 15, 2026”.
was-between = { $share } from { $days }
by-week = { $weeks } weeks, from { $first } to { $last }

## What does not reach the threshold

below-amount =
    { $unit ->
        [recipients] { $amount ->
            [one] { $amount } recipient of mail
           *[other] { $amount } recipients of mail
        }
       *[messages] { $amount ->
            [one] { $amount } message
           *[other] { $amount } messages
        }
    }
# $amount is the text before, with its noun.
below-of-domains =
    { $amount } { $direction ->
        [inbound] from
       *[outbound] to
    } { $domains ->
        [one] { $domains } domain
       *[other] { $domains } domains
    }
# $amount is the text before, of domains where they are known. $clear is how many went in clear.
below-all-clear = { $amount } in clear
below-some-clear = { $amount } { $below }, { $clear } of them in clear
below-none-clear = { $amount } { $below }, none of them in clear
nothing-below = Nothing { $below }
nothing-below-known = Nothing { $below }, as far as it is known

last-days-in-files =
    { $days ->
        [1] the last day in the files
       *[other] the last { $days } days in the files
    }
show-all = Show all { $partners }
messages-below =
    { $unit ->
        [recipients] Recipients { $below }
       *[messages] Messages { $below }
    }
