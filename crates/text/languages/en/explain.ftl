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
step-together = are no transfer by themselves: they count together with others, tell of none, or of several at once
step-telling = Records that tell of a transfer
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
        [one] { $messages } of these messages has no word of TLS. Other rows of the loaded traces have, so silence means “No TLS”.
       *[other] { $messages } of these messages have no word of TLS. Other rows of the loaded traces have, so silence means “No TLS”.
    }
silent-unknown =
    { $messages ->
        [one] { $messages } of these messages has no word of TLS, and its file cannot tell what that means: it is in no share.
       *[other] { $messages } of these messages have no word of TLS, and their files cannot tell what that means: they are in no share.
    }

## Numbers of files that hold numbers only, and of links

# The first line of the table of one file, and a sum: all messages or recipients that it counts.
step-all-of-file = All that it counts
step-elsewhere = of days and connectors of which another file tells more, or as much
# The last line, and a sum.
step-adds = What it adds to this number
added-up = These numbers were added up before they came here. Which messages they are, from which records they were counted, which copies were dropped and which formats gave way was decided where they were made. It cannot be told any more: what is here are sums by day and connector.
by-day = By day
# How all files together come to the number.
together = All together
made-of = Files that it was made of
origin-records = Records
origin-transfers = Transfers
origin-skipped = Do not count
# $generator is a program with its version.
origin-made-by = Made by { $generator }.
# $transfers and $skipped are numbers of these records.
origin-counted =
    It says that it was counted from { $files ->
        [one] { $files } file
       *[other] { $files } files
    } with { $records ->
        [one] { $records } record
       *[other] { $records } records
    }: { $transfers } counted as transfers, { $skipped } did not count.
origin-more =
    { $files ->
        [one] and { $files } more file
       *[other] and { $files } more files
    }
origin-of-sums = It was itself made of numbers that had been added up before.
# $zone is a name such as Europe/Paris.
origin-zone = Its days are those of the time zone { $zone }.
origin-zone-not-told = It does not say of which time zone its days are.
origin-not-told = It does not say by which program it was made, nor from which files and records.
origin-shares = Its table has percentages. Each row was turned into whole messages that add up to its volume, so a number of one class may be off by one in each row.
origin-absence = What had no word of TLS was judged where it was made, by the rule in force there; its “No TLS” and “Not recorded” are taken as they stand.
origin-link = A link names no files and holds no records: what follows is what it holds of this number.
other-unit = Nothing of it counts here: it counts recipients, and other files count messages.
