# A button.
compare = Compare
compare-title = Before and after
# Before the choice of what is compared.
what = Compare
weeks = Last week with the week before
months = Last 30 days with the 30 days before
around = Before and after a day
own = Two ranges
files = Two files
first-day = First day after the change
before = Before
after = After
# The first day of the period before, beside a field. The next three likewise.
before-from = Before, from
before-to = Before, to
after-from = After, from
after-to = After, to
# Before a choice: the last week of each file, or all its days.
days-of-each = Days
last-week-of-each = Last week of each
all-of-each = All days of each
# A button: before becomes after.
swap = Swap
alone = Each file is counted as if it were the only one.
looking = Counting …
lost = This could not be counted, because the files are being read again. Close this and try once more.
choose-two = Choose two files. Drop another one to compare it with this one.
some-classes = Shares are compared, and those of some TLS versions would be none of all mail. Clear the filter by protection to compare.
other-unit = One of them counts messages and the other recipients, so they cannot be compared. Save both reports with the same count.
nothing-before = There is no mail in the days before, so there is nothing to compare with. Choose other days, or add files that reach further back.
nothing-after = There is no mail in the days after, so there is nothing to compare. Choose other days, or add newer files.
other-lengths = The two are not equally long, so the percentages of the volume are of a day’s average.
other-zones = The days of both sides are those of different time zones: mail near midnight may stand on the neighboring day.
# “pp” is as in the text points.
how-to-read = Percentages are of the messages with TLS information in the files; their changes are in percentage points (pp), with the numbers below. The verdict looks at mail in clear or with TLS 1.1 and older: less is better, more is worse, where percentage and number agree. Where TLS is forced, any mail in clear is “not met”.
table = Changes by direction and connector
volume = Volume
# A column of shares.
protected = Encrypted
# A column, see verdict-better.
verdict = Verdict
# Behind a number, in parentheses, where a percentage would be: there was no mail before.
new = new
# Likewise: there is no mail after.
gone = gone
# “Insights” are what the program found, such as mail with an outdated version.
insights = Insights
no-insights = None before, none after.
unjudged-before = Before, there was too little mail of it to judge.
unjudged-after = After, there is too little mail of it to judge.
# “They” are saved reports, see saved-reports.
merged = They are merged: of the same day, direction and connector the larger volume counts.
compare-instead = Compare them instead
reversed = The first day of the range is later than its last day, so there is nothing in it.
history = History
history-by-week = The share of each class, week by week (Monday to Sunday), over all days that the files cover. An empty column is a week without mail, or one of which no file tells.
history-by-month = The share of each class, month by month, over all days that the files cover. An empty column is a month without mail, or one of which no file tells.
history-table = Show as a table
period = Period
days-with-mail = Days with mail
no-mail = no mail, or no file

## Changes

# $number is a signed number; “pp” is short for percentage points.
points = { $number } pp
# What a change comes to.
verdict-better = Better
verdict-worse = Worse
verdict-mixed = Mixed
verdict-same = No change
verdict-unknown = Cannot tell
verdict-not-met = Not met
# Headings over insights: those that are new, those that are gone, those that stayed.
fate-appeared = Appeared
fate-gone = Gone
fate-stayed = Still there
# The days of one side, and how many they are.
side =
    { $range } ({ $days ->
        [one] { $days } day
       *[other] { $days } days
    })
# $names are versions of TLS, joined by commas: none of their numbers changed, so they have no column.
unchanged-classes = No number changed of: { $names }
# Where two or more files are saved reports; the text merged follows.
saved-reports =
    { $reports ->
        [one] { $reports } saved report is loaded.
       *[other] { $reports } saved reports are loaded.
    }

## History

# $range are the first and the last day. $gaps is how many weeks or months have no mail.
history-of =
    { $unit ->
        [weeks] { $periods ->
            [one] { $periods } week
           *[other] { $periods } weeks
        }
       *[months] { $periods ->
            [one] { $periods } month
           *[other] { $periods } months
        }
    }, { $range }: { $gaps ->
        [0] each with mail
       *[other] { $gaps } of them without mail, or without a file
    }.
# Days with mail, of all days of a period.
of-days = { $with-mail } of { $all }
