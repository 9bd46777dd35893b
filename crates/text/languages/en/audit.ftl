title = For an auditor
missing = What is missing, or cannot be told
nothing-missing = Nothing stands out in the files themselves.
files-alone = Whether these are all files, and all mail, the files cannot tell.
requirements = Requirements, and what the numbers are evidence of
never-compliant = A number is evidence of what it counts in these files and days, and of nothing more. Nothing here says that a requirement is fulfilled.
requirement = Requirement
evidence-of = Evidence of
met = Of known
share = Share of known
cannot-tell = Cannot tell
no-number = no number
on-paper = With a chapter for an auditor
on-paper-hint = Requirements such as BSI TR-03108, NIS2, DORA or PCI DSS, and what the numbers are evidence of: never that a requirement is fulfilled.
judging = Judging by the guideline that one requirement names.
judged = The chapter is ready.
not-judged = The numbers of one requirement could not be had: its row says so. Untick and tick the box to try again.

## What is missing

missing-day = No mail at all on { $day }: none was sent or received, or a file is missing.
# $days is a number, two or more.
missing-days = No mail at all from { $from } to { $to } ({ $days } days): none was sent or received, or files are missing.
missing-direction =
    No { $direction ->
        [inbound] inbound
       *[outbound] outbound
    } mail: the files may be those of one direction.
# $file is the name of a file.
missing-cut = { $file }: it may be cut, or is damaged.
# $file is the name of a file.
missing-not-counted = { $file }: nothing of it counts.
# $file is the name of a saved report, $of that of a file that it was made of. $said stands in the report, and is English.
missing-said = { $file } says of { $of }, which it was made of: “{ $said }”
# $file is the name of a file.
missing-unreadable =
    { $file }: { $records ->
        [one] { $records } record
       *[other] { $records } records
    } could not be read.
# $count and $all are numbers of messages or recipients.
missing-protection =
    For { $count } of { $all } ({ $direction ->
        [inbound] inbound
       *[outbound] outbound
    }) the files do not tell how the mail was protected.
# $connector is its name, $from the first day without mail of it, and $to the last day of the report.
missing-silent =
    “{ $connector }” ({ $direction ->
        [inbound] inbound
       *[outbound] outbound
    }) carried no mail from { $from } to { $to }, where the days of the report end, longer than it ever paused before: it was no longer used, or its files are missing.
# $label is the name of a tenant or server, $from the first day without mail of it, and $to the last day of the report.
missing-label = “{ $label }” had no mail from { $from } to { $to }, where the days of the report end: the tenant or server was no longer used, or its files are missing.
# $host is the name of a server that wrote a log, $from the first day without a line of it, and $to the last day of the report.
missing-silent-host = “{ $host }” wrote no line from { $from } to { $to }, where the days of the report end, longer than it ever paused before: the server was no longer used, or its log is missing.
missing-sums = Reports that were already added up are loaded too, and nothing of them counts: the numbers are those of the traces alone.
# Reports are saved reports and connector reports, which hold a number for each day.
missing-clash =
    On { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ({ $which }) several reports tell different numbers. The larger one counts, so mail may be missing: make one report of all the traces.

## What requirements are called

requirement-tr03108 = BSI TR-03108, Secure Email Transport
requirement-tr02102 = BSI TR-02102-2, use of TLS
requirement-dsk-obligatory = DSK on email, obligatory transport encryption
requirement-dsk-qualified = DSK on email, qualified transport encryption
requirement-nis2 = NIS2 Art. 21(2)(h), § 30(2) no. 8 BSIG
requirement-dora = DORA, Delegated Regulation (EU) 2024/1774, Art. 6
requirement-pci-dss = PCI DSS 4.0.1, 4.2.1
requirement-hipaa = HIPAA, 45 CFR 164.312(e)

## What they ask, in few words

asks-tr03108 = It asks providers of email for encrypted transport, secure cryptography and, with DNSSEC and DANE, proven servers.
asks-tr02102 = It recommends TLS 1.2 and 1.3 with certain cipher suites, and nothing older.
asks-dsk-obligatory = Where a normal risk is to be expected, mail with personal data is sent only to servers that encrypt, by the state of the art.
asks-dsk-qualified = Where a high risk is to be expected, the other server is also proven to be the right one, by DNSSEC and DANE or by its certificate.
asks-nis2 = It asks for policies and procedures on cryptography and, where appropriate, encryption.
asks-dora = It asks for a policy with rules for the encryption of data in transit and of traffic with external parties.
asks-pci-dss = It asks for strong cryptography where card numbers pass open networks, without fallback to insecure versions.
asks-hipaa = It asks for measures against access to health information in transit; encryption is addressable.

## What the number is evidence of, in a few words

# A cell of a table, and $what of the sentences below. “It” is the requirement.
evidence-of-recommended = mail over suites that it recommends, or still accepts, both ways
# As the text before.
evidence-of-tls12-outbound = outbound mail over TLS 1.2 or later
# As the text before.
evidence-of-proven = outbound mail to servers that were proven by DANE or by name
# As the text before.
evidence-of-tls12 = mail over TLS 1.2 or later, both ways
# As the text before.
evidence-of-encrypted = mail that was encrypted in transit, both ways

## What the number is no evidence of

no-evidence-of-tr03108 = It is no evidence of DNSSEC and TLSA records of your own domains, of the security concept, nor of a certification.
no-evidence-of-tr02102 = It is no evidence of key lengths, certificates and elliptic curves, which no file tells, nor of what your servers would accept.
no-evidence-of-dsk-obligatory = It is no evidence that a server would rather not send than send in clear, nor of which mail holds personal data.
no-evidence-of-dsk-qualified = It is no evidence that mail which was sent in another way held no data of high risk, nor that the key was checked by DNSSEC where the file only says “verified”.
no-evidence-of-nis2 = It is no evidence of a policy, of its approval, nor of a risk analysis: it shows what happened to the mail.
no-evidence-of-dora = It is no evidence of the policy, of a classification of data, of keys, nor of data at rest.
no-evidence-of-pci-dss = It is no evidence of which mail held card numbers, nor that certificates were valid; sending card numbers by mail is the matter of requirement 4.2.2 as well.
no-evidence-of-hipaa = It is no evidence of which mail held health information, of integrity controls, nor of the risk analysis that decides about encryption.

## The sentence of evidence

# Nothing is known of any mail. $what is a text such as “mail over TLS 1.2 or later, both ways”.
evidence-none = There is no number on { $what }.
# $known (number): of how much mail it is known.
# $what is a text such as “mail over TLS 1.2 or later, both ways”; $met of $known are such mail, and $share is their share.
evidence-some = This is evidence of { $what }: { $met } of { $known } ({ $share }).
# $evidence is one of the two sentences before. $unknown is a number.
evidence-unknown = { $evidence } For { $unknown } more the files cannot tell.
# $formats is a list of names of formats, $from and $to are days, and $zone is a time zone such as UTC.
out-of =
    Source of all numbers: { $formats }, from { $from } to { $to } ({ $zone }). They count { $unit ->
        [recipients] recipients
       *[messages] messages
    }.
# When the text of a requirement was looked up.
looked-up-reprint = Looked up on { $day }. The original could not be read; a reprint or a quotation was.
# The same.
looked-up-others = Looked up on { $day }. The present original could not be read; this is what others say of it, or what an older edition says.
