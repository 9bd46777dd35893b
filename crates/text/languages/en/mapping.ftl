map = Map its columns…
change = Change the mapping…
columns = Columns…
title = Map the columns
known-title = Which column was taken for what
looking = The file is looked at …
not-read = The file could not be read any more. Drop it again.
no-table = No table can be found at the beginning of this file.
intro = Match the columns. What could be recognized is filled in; please check. Nothing is counted before you apply it.
known-intro = This kind of table is known, so nothing needs to be said. This is how its columns are read.
meanings = Columns
nowhere = Not in this table
columns-group = Columns
fixed-group = The same for all rows
fixed-name = A connector that you name
fixed-name-value = Name of the connector
fixed-text = A value that you type
fixed-text-value = Value for all rows
direction-words = Words for the direction
tls-words = Words for TLS
words-hint = Each word that occurs in the column, and what it says.
word = Word
rows = Rows
word-means = Means
not-explained = Not explained
empty-cells = An empty cell says nothing: its message is “not recorded”, never “No TLS”.
preview = The first rows
checking = The whole file is being checked …
name = Name of the mapping
keep = Keep it in this browser, for other files with these columns
apply = Apply
save-file = Save to a file
load-file = Load from a file
forget = Forget this mapping
not-a-mapping = This file is no column mapping that was saved here.
other-table = This mapping is for a table with other columns; what fits was taken over.
newer-mapping = A newer version of this page wrote this mapping. Reload the page.

## What a column can mean

meaning-time = Time
meaning-direction = Direction
meaning-tls = TLS version
meaning-cipher = Cipher
meaning-connector = Connector
meaning-connector-type = Connector type
meaning-forced-tls = Forced TLS?
meaning-network-message-id = Network message ID
meaning-message-id = Message-ID
meaning-remote-server = Remote server
meaning-sender = Sender
meaning-recipients = Recipients
meaning-count = Number of messages
hint-time = Needed. Without an offset it is UTC.
hint-direction = Needed, unless sender and recipients tell it by your own domains (see Files).
hint-tls = A version, or whether TLS was used.
hint-cipher = Tells TLS where the version does not.
hint-connector = Empty cells are mail without a connector.
hint-connector-type = OnPremises or Partner.
hint-forced-tls = Yes or no.
hint-network-message-id = Rows of one message are counted once.
hint-message-id = Likewise, where there is no network message ID.
hint-remote-server = Shown with the senders and recipients of a number.
hint-sender = Its domain is shown for inbound mail.
hint-recipients = Addresses, or how many there are.
hint-count = Only where a row stands for many messages.

## What a word for a direction says

course-inbound = Inbound
course-outbound = Outbound
course-not-counted = Not counted

## Why no row can be read yet

gap-no-time = Choose the column with the time.
gap-no-direction = Choose the column with the direction, or one direction for all rows; or sender and recipients.
gap-no-such-column = The table has no column “{ $name }”.

## The preview

rows-readable =
    { $readable } of { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } can be read
# Only the first rows of the table were looked at.
first-rows-readable =
    { $readable } of the first { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } can be read
messages-counted =
    { $messages ->
        [one] { $messages } message to count
       *[other] { $messages } messages to count
    }

## Names of fields and buttons

meaning-of-word = Meaning of “{ $word }”
