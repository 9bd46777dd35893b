title = How this number came about
step = Step
count = Count
asking = Counting the steps.
failed = The steps could not be counted: the browser ended what reads files. Reload the page and drop the files again.
rounding = A share is rounded to what is shown, and is 0 % or 100 % only where it is exactly that.
