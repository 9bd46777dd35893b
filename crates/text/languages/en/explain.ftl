title = How this number came about
step = Step
count = Count
asking = Counting the steps.
failed = The steps could not be counted: the browser ended what reads files. Reload the page and drop the files again.
rounding = A share is rounded to what is shown, and is 0% or 100% only where it is exactly that.

## Lines of the table

# Lines that begin with a capital are sums. Those in lower case tell what is left out between two sums: how many, and
# which.
step-records = Records of all files
# $reason is a text of notes.ftl, such as “the date cannot be read”.
step-skipped = do not count: { $reason }
step-together = tell of a transfer only together with others, of none, or of several at once
step-telling = What tells of a transfer
step-other-servers = another server of the organization wrote of the same message
step-repeated = tell what another record tells: copies, and rows beside one that is surer
# $format is the name of a kind of file.
step-gave-way = { $format }: a format that tells more has the same message
step-transfers = Transfers, each once
step-other-days = of other days
step-other-direction = of the other direction
step-other-flow = over other connectors, or none
step-other-partner = of other partners
step-other-protection = of other TLS classes, or otherwise protected
step-messages = Messages of this number
step-more-recipients = recipients beside the first of each message
step-recipients = Recipients of this number

## Messages that say nothing of TLS

# “No TLS” is the name of a class.
silent-in-clear =
    { $messages ->
        [one] { $messages } of these messages has no word of TLS. Other rows of its file have, so silence means “No TLS” there.
       *[other] { $messages } of these messages have no word of TLS. Other rows of their files have, so silence means “No TLS” there.
    }
silent-unknown =
    { $messages ->
        [one] { $messages } of these messages has no word of TLS, and its file cannot tell what that means: it is in no share.
       *[other] { $messages } of these messages have no word of TLS, and their files cannot tell what that means: they are in no share.
    }
