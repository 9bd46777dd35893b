title = Partners
lead = With whom mail was exchanged, and how well it was encrypted: what is worst first.
private = Domains are only on this screen and in files that you save from it: they are never part of a link or a report.
asking = Looking up the partners …
failed = The partners could not be looked up. Files may be being read again, or a part of this page could not be fetched. Go to another place and come back to try once more.
summaries = These numbers come from files that are already added up. They name no partners. Load a message trace of the same days to see them.
not-in-link = A link names no partners, and it carries nothing of ciphers and certificates: strength and proof cannot be told from it. Ask whoever sent it for the evidence file, or drop the message traces themselves.
nobody = No mail in this range.
search = Search domains and connectors
filters = Show partners with any of these
fold = Put subdomains together
csv = Partners (CSV)
show-30-days = Show the last 30 days
partner = Partner
# Stands in the place of a domain.
no-domain = unknown domain
# Which way mail went: from the partners. A column, and a word or two in a row.
inbound = from them
# Likewise: to the partners.
outbound = to them
modern = TLS 1.2 or later
# A column: the worst version, and the last day with it.
worst = Worst, and its last day
strength = Strength
secrecy = Forward secrecy
proof = Proof
# A column with a small chart.
history = Days
history-hint = A bar for each day, or for some days where there are many. The red part went below TLS 1.2.
connectors = Connectors
# Stands in the place of the name of a connector.
no-connector = none
nothing-encrypted = nothing encrypted
no-rows = No partner fits the choices and the search.
contract = Domains that must be encrypted
contract-hint = Paste the domains with which encryption was agreed, one a line. Each is checked in both directions, with its subdomains. The list is kept in this browser only.
contract-list = List of domains
# Before a choice of what was agreed, see requirement-encrypted.
contract-need = Agreed was
verdict = Result
ciphers = Ciphers
ciphers-hint = What encrypted mail was sent with. A cipher that no table knows, or that the file does not tell, has no grade.
# Stands in the place of the name of a cipher.
no-cipher = unknown
grade = Grade
# A column, and what opens the reasons of a grade.
why = Why?
suites = Suites that it can have been
to-do = What to do
no-suite = No suite is known that this cipher, in this version, can have been.
# Before the choice of a guideline.
guideline = Judged by
guideline-hint = Judged are version and cipher suite of single messages: not what a server offers to others, and not groups, key sizes, signatures and certificates.
quality = How well it was encrypted
quality-not-in-link = A link carries nothing of ciphers and certificates: strength, forward secrecy and proof cannot be told from it.
proof-inbound = For inbound mail this is about the certificate of the sending server, which few senders show: unverified is usual there.
by-connector = Strength and proof by connector
encrypted = Encrypted
evidence = Evidence (JSON), private
evidence-failed = The evidence could not be put together. Files may be being read again. Try once more.

## Guidelines

# The names of guidelines, with the month of their edition. They are names: only what is around them is translated.
guideline-ncsc-nl = NCSC-NL (2025-05)
guideline-bsi = BSI TR-02102-2 (2025-01)
guideline-nist = NIST SP 800-52 Rev. 2 (2019-08)
guideline-mozilla = Mozilla intermediate (2026-04)
# $document is the title of the guideline, in its own language.
document-original = { $document }.
document-from-tool = { $document }. Its grades are as a public test tool holds them.

## Grades

# A grade of what mail was encrypted with, in a column; it belongs to a cipher suite.
grade-good = Good
grade-sufficient = Sufficient
grade-phase-out = Phase out
grade-insufficient = Insufficient
grade-cannot-tell = Cannot tell
# What to do about mail of a grade; the next four likewise.
grade-action-good = Nothing.
grade-action-sufficient = Nothing urgent. TLS 1.3, or ECDHE with AES-GCM, would be as good as it gets.
grade-action-phase-out = Plan to replace it: both sides should offer TLS 1.3, or ECDHE with AES-GCM in TLS 1.2. Then turn it off.
grade-action-insufficient = Find out who still needs it (Show servers), ask them to offer TLS 1.2 or later with ECDHE and AES-GCM, and then turn this version or suite off on your side.
grade-action-cannot-tell = The file does not tell enough. A protocol log, an extended trace, or the log of the mail server itself names the cipher.
# What the guideline says of $subject, a version or a suite, and in which $section. $grade is one of the grades above.
reason-named =
    { $subject }: { $grade ->
        [good] Good
        [sufficient] Sufficient
        [phase-out] Phase out
        [insufficient] Insufficient
       *[cannot-tell] Cannot tell
    } (see { $section })
# Likewise, where the guideline leaves it out; “it” is the version or the suite.
reason-left-out =
    { $subject }: { $grade ->
        [good] Good
        [sufficient] Sufficient
        [phase-out] Phase out
        [insufficient] Insufficient
       *[cannot-tell] Cannot tell
    }, because the guideline does not name it ({ $section })

## Forward secrecy and proof

# Whether there was forward secrecy.
secrecy-yes = Yes
secrecy-no = No
secrecy-cannot-tell = Cannot tell
# What proves with whom mail was encrypted. DANE is a name.
proof-dane = DANE
proof-verified = Verified
proof-trusted = Trusted
proof-unverified = Unverified
proof-cannot-tell = Cannot tell
# What each of them means.
proof-means-dane = The certificate agreed with the partner's signed DNS.
proof-means-verified = The certificate was checked against the name that was wanted.
proof-means-trusted = The certificate comes from a known authority; whether its name was checked is not told.
proof-means-unverified = Encrypted, but nobody checked with whom.
proof-means-cannot-tell = The file does not say.

## Which partners are shown

# Buttons that choose partners with such mail.
filter-clear-lately = In clear in the last 30 days
filter-below-tls12 = Below TLS 1.2
filter-below-tls13 = Below TLS 1.3
filter-not-encrypted = Not encrypted
filter-no-forward-secrecy = No forward secrecy
few-days =
    { $days ->
        [one] Only { $days } day is shown.
       *[other] Only { $days } days are shown.
    }
partners-not-listed =
    { $partners ->
        [one] { $partners } more partner is not listed, because there are too many. Those listed are the worst.
       *[other] { $partners } more partners are not listed, because there are too many. Those listed are the worst.
    }
# Behind what is worst, such as “TLS 1.0”: the last day with it.
last-on = last on { $day }
# $old (number): how many messages or recipients went below TLS 1.2, of $all.
history-below = { $old } of { $all } below TLS 1.2

## What was agreed

# Choices of what was agreed with a partner.
requirement-encrypted = Encryption, any version
requirement-tls12 = TLS 1.2 or later
requirement-tls13 = TLS 1.3
# How a domain of the list does. “It” is the agreement.
agreed-not-met =
    Not met: { $unit ->
        [recipients] { $amount ->
            [one] { $amount } recipient breaks
           *[other] { $amount } recipients break
        }
       *[messages] { $amount ->
            [one] { $amount } message breaks
           *[other] { $amount } messages break
        }
    } it
# “It” is the domain: only so many domains are listed.
agreed-not-listed = Cannot tell: it may be among those that are not listed
# How messages went: in clear, or with which version.
agreed-cannot-tell =
    Cannot tell: the files do not say how { $unit ->
        [recipients] { $amount ->
            [one] { $amount } recipient
           *[other] { $amount } recipients
        }
       *[messages] { $amount ->
            [one] { $amount } message
           *[other] { $amount } messages
        }
    } went
agreed-no-mail = No mail in this range
agreed-met = Met
# How many domains of the list do how: three numbers.
contract-summary = Met: { $met }. Not met: { $not-met }. No mail, or cannot tell: { $others }.
