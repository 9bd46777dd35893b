# What stands in the page itself, before or instead of the program.

too-old = Mailflow Insight could not start. It needs Chrome or Edge 97, Firefox 114, Safari 16.4, or a later one: reload the page, or try another browser.
needs-scripts = Mailflow Insight reads your files inside the browser and needs JavaScript and WebAssembly for it.
# Above a page of the guide that is read by itself.
guide-title = Guide
no-page = There is no page at this address. If you followed a link to a report, copy it from the message again, as a whole.
home = Start page
