title = Results in this browser
first-kept = Your results now stay in this browser for your next visit. The files themselves are not kept.
forget = Clear saved results
turn-off = Turn off
restore-failed = The results that were saved in this browser could not be loaded. Clear them, and drop the files again.
collector-lost = Counting broke off twice, so the list of files is empty. Add them again a few at a time, to find the one that it breaks off at.
no-workers = This browser does not run the part of the page that reads files. Reload the page, try another browser or a newer one, or use the command line.
forgotten = All saved results are cleared. What is on the screen stays until you close the page.
not-forgotten = This browser did not clear the saved results. Delete the data of this site in its settings.
turned-off = Nothing is kept any more, and the saved results are cleared. You can turn it on again under Files.
nothing-kept = Nothing is kept now.
only-counts = Restored files cannot be read again, because only what was counted of them was kept. Drop them again to have them read with these domains.
refused = This browser lets nothing be kept here. A private window may be the reason. After a reload, the files have to be dropped again.
update-ready = A new version of this page is ready. After reloading, files may have to be dropped again.
reload = Reload
later = Later
undo = Undo
replace-instead = Replace instead
sample-beside = Sample data is not added to your own files, because their numbers would be true of nobody. Remove all files first to see it.

## Files of an earlier visit

restored-on =
    Restored from this browser: { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, read on { $day }.
restored-between =
    Restored from this browser: { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, read between { $from } and { $to }.
other-version =
    { $files ->
        [one] { $files } file was kept by another version of this page and cannot be used any more: drop it again.
       *[other] { $files } files were kept by another version of this page and cannot be used any more: drop them again.
    }
damaged =
    { $files ->
        [one] What was kept of { $files } file was damaged: drop it again.
       *[other] What was kept of { $files } files was damaged: drop them again.
    }
files-kept =
    { $files ->
        [one] { $files } file is kept, { $size }.
       *[other] { $files } files are kept, { $size }.
    }
too-large = “{ $name }” is not kept: what was counted takes { $size }, and at most { $most } are kept in all. After a reload it has to be dropped again.
no-room = “{ $name }” is not kept: the browser has no room left for this page. After a reload it has to be dropped again.

## What became of files

removed =
    { $files ->
        [one] { $files } file was removed.
       *[other] { $files } files were removed.
    }
# $restored is how many files of an earlier visit there are.
added-to =
    { $files ->
        [one] { $files } file was added
       *[other] { $files } files were added
    } to { $restored ->
        [one] { $restored } file
       *[other] { $restored } files
    } from an earlier visit; the numbers are of all of them.
