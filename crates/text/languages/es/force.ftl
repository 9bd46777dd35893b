title = Ready to force
hint = Partners whose mail was never below a level, often enough and for long enough. For them TLS can be forced without losing mail. One message below it, and a partner is not ready.
level = Never below
messages = Messages at least
days = Days at least, from the first message to the last
only-ready = Only those that are ready
result = Result
nobody = No mail with a partner in these days.
nobody-ready = No partner is ready for this. Choose more days, or ask for less.
settings = Settings to copy
settings-hint = Nothing is executed. Read what you copy, and try it with one partner first.
server = For
encryption-only = This server cannot demand the version for a partner: the settings demand encryption, and the version is whatever both sides still offer.
addresses = A receive connector knows partners by their addresses. Fill them in where it says ADDRESSES.
left-out = Left out, because the name is no plain domain:
email = Email to the partner
email-hint = Check it, and fill in what stands in brackets.
longer = Show the last 30 days
looking-up = Looking up what TLS stopped. Nobody is called ready before that is known. If it takes long, go to another place and come back to try once more.

## Whether a partner is ready

# $ready are the partners that are ready, of $all.
summary =
    { $ready } of { $all } { $ready ->
        [one] is
       *[other] are
    } ready.
ready = Ready
# Mail was below the level that is asked for; “it” is that level.
not-ready =
    Not ready: { $unit ->
        [recipients] { $amount ->
            [one] { $amount } recipient
           *[other] { $amount } recipients
        }
       *[messages] { $amount ->
            [one] { $amount } message
           *[other] { $amount } messages
        }
    } below it
# The same. $class is the worst protection of that mail, such as “No TLS”, and $day the last day of it.
not-ready-worst =
    Not ready: { $unit ->
        [recipients] { $amount ->
            [one] { $amount } recipient
           *[other] { $amount } recipients
        }
       *[messages] { $amount ->
            [one] { $amount } message
           *[other] { $amount } messages
        }
    } below it: { $class }, last on { $day }
# $attempts are attempts to deliver mail.
not-ready-stopped =
    Not ready: TLS stopped { $attempts ->
        [one] { $attempts } attempt
       *[other] { $attempts } attempts
    }
# The files do not tell how that mail was protected.
cannot-tell =
    Cannot tell: the files do not say how { $unit ->
        [recipients] { $amount ->
            [one] { $amount } recipient
           *[other] { $amount } recipients
        }
       *[messages] { $amount ->
            [one] { $amount } message
           *[other] { $amount } messages
        }
    } went
# $days are all days from the first message to the last.
too-few =
    Too few to judge: { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    } in { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
# Fewer days are chosen ($shown) than are asked for ($wanted).
too-few-days =
    Only { $shown ->
        [one] { $shown } day is chosen
       *[other] { $shown } days are chosen
    }, and { $wanted } { $wanted ->
        [one] is
       *[other] are
    } asked for.

## Settings to copy

# $stopped (number): how much of the mail the settings would have stopped.
# $whole is how much mail there was in all.
would-have-stopped =
    Had these settings held in these days, { $stopped } of { $unit ->
        [recipients] { $whole ->
            [one] { $whole } recipient
           *[other] { $whole } recipients
        }
       *[messages] { $whole ->
            [one] { $whole } message
           *[other] { $whole } messages
        }
    } with these partners would have been stopped.
# The first of three comments in the settings. $from and $to are days.
remark-from = Mailflow Insight, from mail of { $from } to { $to }.
# $level is a choice such as “TLS 1.2 or later”.
remark-level = No message of these partners was below: { $level }.
# $day is when the settings should be looked at again.
remark-review = Look at it again on { $day }.

## An email to a partner, ready to send

# What the email says first; a comma and how much of it was below the level follow. $from and $to are days.
email-counted =
    Mail that we { $direction ->
        [inbound] received from
       *[outbound] sent to
    } { $domain }, { $from } to { $to }: { $unit ->
        [recipients] { $whole ->
            [one] { $whole } recipient
           *[other] { $whole } recipients
        }
       *[messages] { $whole ->
            [one] { $whole } message
           *[other] { $whole } messages
        }
    }
# $counted is the text before, and $level a choice such as “TLS 1.2 or later”.
# $unit is what was counted, messages or recipients, for languages that choose by it here.
# What stands in brackets is for the reader to fill in.
email-none-below =
    { $counted }, none of them below this level: { $level }.

    From [date] on we will demand it for all mail of this kind. Mail that does not meet it will then be refused or returned.
# $below is a number. All else is as in the text before.
# $unit is what was counted, messages or recipients, for languages that choose by it here.
email-some-below =
    { $counted }, { $below } of them below this level: { $level }.

    We would like to demand it for all mail of this kind from [date] on. Please tell us by when your servers can meet it, or which of them cannot.
# $below is a number, and $day the last day on which mail was below the level.
# $unit is what was counted, messages or recipients, for languages that choose by it here.
email-some-below-last =
    { $counted }, { $below } of them below this level: { $level }, the last on { $day }.

    We would like to demand it for all mail of this kind from [date] on. Please tell us by when your servers can meet it, or which of them cannot.
# The whole email; $finding is one of the three texts before. What stands in brackets is for the reader to fill in.
email-text =
    To: postmaster@{ $domain }
    Subject: TLS for mail between { $domain } and [our organization]

    Hello,

    { $finding }

    Servers, times and message IDs can be had on request.

    {"["}Name]
