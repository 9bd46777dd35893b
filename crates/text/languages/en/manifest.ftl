# The heading above what is told.
title = Checked against the manifest
# The days that numbers are of, as what differs: “Days: …, before …”.
days = Days
all-as-it-says =
    { $files ->
        [1] The file is as the manifest says, byte for byte, and so are all numbers.
       *[other] All { $files } files are as the manifest says, byte for byte, and so are all numbers.
    }
# $then and $now are releases of the program, such as 1.4.0.
other-release = The manifest was made by { $then }, this is { $now }: files and numbers are compared, the bytes of the report are not.

## What differs

missing = { $file }: missing
# $before and $now are numbers of bytes.
changed = { $file }: changed ({ $now } bytes, before { $before })
changed-same-size = { $file }: changed ({ $now } bytes, as before)
additional = { $file }: not in the manifest
# $missing is a file of the manifest that is not there.
additional-same-bytes = { $file }: not in the manifest, and the same bytes as { $missing }
unreadable = { $file }: cannot be read, so nobody knows whether it is the same
read-otherwise = { $file }: the same bytes, of which something else is read now
# $what is what the number is of.
number = { $what }: { $now }, before { $before }
nothing-now = Nothing can be counted any more in these days.
nothing-then = Then nothing could be counted.
report = The report (JSON) is not the same, byte for byte.
# Why the command ends: behind “error:”.
differences =
    { $count ->
        [one] { $count } thing is not as the manifest says
       *[other] { $count } things are not as the manifest says
    }
