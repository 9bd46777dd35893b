## What was found

# The first four are named as Exchange Online names them.
inbound-partner-tls10 = Inbound Partner connector seeing significant TLS1.0 mail flow
inbound-onpremises-tls10 = Inbound OnPremises connector seeing significant TLS1.0 mail flow
inbound-partner-no-tls = Inbound Partner connector seeing significant mail flow without TLS
inbound-onpremises-no-tls = Inbound OnPremises connector seeing significant mail flow without TLS
outbound-connector-old-tls = Outbound connector seeing significant mail flow with TLS 1.1 or older
outbound-connector-no-tls = Outbound connector seeing significant mail flow without TLS
forced-tls-not-met = Connector that forces TLS carried mail without TLS
internet-no-tls = Significant mail flow without a connector and without TLS
tls-not-recorded = Most of the mail flow cannot be judged
weak-cipher = Significant mail flow under weak ciphers
no-forward-secrecy = Significant mail flow without forward secrecy

## Why it matters

why-tls10 = TLS 1.0 is no longer considered safe. When it is refused, this mail stops, or falls back to clear text.
why-inbound-no-tls = Anyone on the way can read and change this mail, and the connector shows that it is expected from a known sender.
why-old-tls = The other side negotiates versions that are no longer considered safe; when they are switched off, delivery stops or falls back to clear text.
why-outbound-no-tls = Mail of your organization leaves readable for anyone on the way.
why-forced-tls = The configuration promises TLS, the trace shows mail without it: either the setting is newer than this mail, or it does not apply to it.
why-internet = Mail to or from anyone, in clear. Some of it may be devices and applications of your own that send directly.
why-not-recorded = More than half of this direction comes from files that do not record TLS. The percentages are of the rest only.
why-weak-cipher = The version is still accepted, but the guideline calls the cipher suite insufficient: what is encrypted with it may be read or changed.
why-forward-secrecy = Whoever records this mail today can read all of it on the day that they get the server's private key.

## What can be done about it

action-partner = Ask the partner to enable TLS 1.2 on the servers that send to you, then require TLS on the connector.
action-onpremises = Enable TLS 1.2 on your own servers that relay through this connector, require TLS on their send connector, and let this connector recognize them by certificate.
action-outbound = Ask the owner of the receiving servers to enable TLS 1.2, then set the connector to require TLS.
action-forced-tls = Check the connector's TLS setting and since when it holds, and which senders or domains it covers.
action-internet = Publish MTA-STS or DANE for your domains, and give known partners and devices a connector that requires TLS.
# “Files” is the place of that name on the page.
action-not-recorded = Fetch files that tell it for the same days: from Exchange Online the connector report with one row per message, or the extended trace; from Exchange Server the SMTP protocol logs. See Files.
action-ciphers = Offer ECDHE suites with AES-GCM or ChaCha20, or TLS 1.3, on your own servers, and ask the other side to do the same.

## How many of how many

# $part and $whole are numbers, $share and $limit percentages.
numbers = { $part } of { $whole } ({ $share }; threshold { $limit })
# Mail without TLS, where a connector forces it.
numbers-forced = { $part } of { $whole } ({ $share }) in clear
# $flow is a connector with its direction, $numbers one of the two texts above.
evidence = { $flow }: { $numbers }
