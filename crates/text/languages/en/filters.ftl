title = Filter
chosen = Only this mail is shown
protection = Protection
any-protection = Protection: any
partner = Partner domain
partner-hint = such as contoso.com
apply = Apply
clear = Clear the filter
without-connector = Without connector
no-domain = No domain
counting = Counting the mail of this filter …
failed = The mail of this filter could not be counted. Clear the filter, and set it again.
nothing = No mail of these days fits the filter.
not-in-summaries = These numbers come from files that are already added up. They tell nothing of single partners.
not-in-link = A shared report tells nothing of single partners.
link-holds-all = The link holds all mail: a filter by protection or by partner is not part of it.
not-of-stopped = What TLS stopped is told by direction and by partner. The filter by connector and by protection does not apply here.
no-shares = in the chosen versions. Percentages are of all mail, so there are none under a filter by protection.
no-insights = Insights are about all mail of a connector. Clear the filter by protection to see them.
labels = Tenants and servers
labels-hint = The files of each label, as if no others were here, in the days that are shown. A label is proposed by the folder that was dropped, else by the tenant or the log host that a file names. The worst first: by mail in clear, then by weak encryption, then by what TLS stopped. Labels can be called otherwise, and those of one name count together; an empty field takes the name back.
label = Label
other-files = Files without a label
files = Files
protected = Protected
weak = Weak
stopped = Stopped by TLS
silence = Last mail
nothing-counted = nothing in these days
look-at-all = Show all files

## Sentences

with-subdomains = { $domain } and its subdomains
# The name of a field. $label is what the files of a folder are called.
rename-label = What the files of { $label } are called
# A button.
look-at-label = Show { $label } alone
only-label = Only the files of { $label } are shown
# There was no mail after this day, for longer than ever before.
silent-since = silent since { $day }
# A log host wrote no line after this day. $host is its name.
host-silent-since = { $host }: silent since { $day }
# Rows of a table in which a text is found.
rows-with = Rows with “{ $text }”
# A button. $name is what a condition of the filter is called.
remove-condition = Remove from the filter: { $name }
