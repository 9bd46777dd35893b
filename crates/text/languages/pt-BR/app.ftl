guide = Guide
guide-here = Guide to this place
accessibility = Accessibility
steps = Step by step
read-shared = Read them
refuse-shared = No
folder = A folder that is read again
folder-hint = Choose the folder in which your logs or exports arrive. This browser remembers the folder, and the paths, sizes and times of what was read; the files stay where they are.
remember-folder = Remember a folder…
read-new = Read again what is new
forget-folder = Forget this folder
nothing-new = Nothing in the folder is new.
folder-refused = The browser was not allowed to read the folder.
folder-failed = The folder could not be read. Was it moved or removed? Choose it again.

## Sentences

# Another app shared files. $names are the names of the first of them.
shared-one = A file was shared with this page: { $names }. Was it you?
# $files is how many, at least two.
shared-many = { $files } files were shared with this page: { $names }. Was it you?
new-one = One file of the folder is new or has changed.
# $files is how many, at least two.
new-many = { $files } files of the folder are new or have changed.
