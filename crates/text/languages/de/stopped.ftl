lead = Handshakes that failed, mail that waits or came back for reasons of TLS, and deliveries that fell back to clear text, as your own servers' logs tell it. None of it is added to the other numbers.
private = Hosts, domains and accounts are shown on this screen and in the evidence file only. They are never part of a link or a report.
nothing = TLS stopped nothing in these days
nothing-hint = Logs of Postfix, Exim and Sendmail, SMTP protocol logs and message traces with DEFER and FAIL rows tell of it; summaries and headers do not.
attempts = Attempts
messages = Messages
waiting = Waiting
returned = Came back
delivered-later = Delivered later
fallbacks = In clear afterward
fallbacks-hint = A handshake failed, and within five minutes the same host sent or got mail without TLS.
probes = Probes
probes-hint = Attempts of hosts that never sent mail: mostly scanners. A partner whose every try fails is among them too.
side = Side
by-reason = Why
reason = Reason
meaning = What it means
to-do = What to do
by-partner = With whom
by-partner-hint = The other host, and the domain of the recipients or of the sender.
domain = Domain
server = Other host
first = First (UTC)
last = Last (UTC)
by-day = Attempts per day
day = Day
not-told = unknown
others-see = What others see of you stands in their TLS reports.
submission = Who hands mail in
submission-lead = Mail that your own users and devices hand in. It does not cross the boundary and is never added to the other numbers.
reported = As the report on SMTP AUTH clients says
account = Account
device = Device
mechanism = Login by
port = Port
protection = Protection
direct = Direct Send
direct-lead = Inbound mail whose sender is in one of your own domains, and that no connector takes in. This is what the setting RejectDirectSend refuses.
direct-not-told = Tell your domains under Files to see it.
direct-none = No such mail in these days.
address = Address
show = Show who
to-place = Show what TLS stopped
csv = Save this table (CSV)
how-to-fix = How to fix it
both-sides = Seen from both sides
both-sides-hint = Sessions that failed, as TLS reports of others tell it of a domain of yours, beside attempts that your own servers' logs tell of. The words are the same.
both-domain = Domain of yours
others-saw = Others, of you (sessions)
seen-inbound = You, of others, inbound (attempts)
seen-outbound = You, of others, outbound (attempts)
mark = What it is
mark-none = not said yet
mark-device = Own device
mark-service = Service for us
mark-stranger = Stranger
marks-hint = Say what each address is. The choice stays in this browser.
direct-settings = Before you refuse Direct Send
direct-settings-hint = Connectors that let own devices and services go on, from the choices above. Nothing is executed.
direct-spf = To be added to the SPF record of
direct-refuse = Then refuse all other Direct Send:
direct-left-out = Left out, because a connector takes addresses of IPv4 and plain domains only:
by-trace = Where the trace tells no envelope sender, this is the sender as the trace writes it.
insight = Deliveries fell back to clear text
insight-why = A handshake failed, and the mail went in clear right after it. Whoever can disturb a handshake can read such mail.
insight-action = Mend the reason with each host, then force TLS with those that are ready for it.

## Sides of a connection

# Where the own server was: it got the mail, it sent it, or own users and devices handed it in.
side-inbound = Inbound
side-outbound = Outbound
side-submission = Handing in

## Reasons

# In a cell of a table, and as a heading: a few words.
reason-certificate-expired = Certificate expired
reason-certificate-host-mismatch = Certificate for another name
reason-certificate-not-trusted = Certificate not trusted
reason-tlsa-invalid = TLSA record not valid
reason-dnssec-invalid = DNSSEC not valid
reason-dane-required = DANE required, no usable TLSA record
reason-sts-webpki-invalid = Certificate of the policy's web page not valid
reason-sts-policy-invalid = MTA-STS policy not valid
reason-sts-policy-fetch-error = MTA-STS policy could not be fetched
reason-protocol-version = No TLS version in common
reason-no-shared-cipher = No cipher in common
reason-client-certificate = Client certificate missing or refused
reason-tls-unavailable-here = TLS does not work on the own server
reason-starttls-not-supported = STARTTLS not offered
reason-tls-required-by-them = They refuse clear text
reason-tls-required-by-us = Clear text refused here
reason-not-tls = What came was no TLS
reason-connection-lost-during-starttls = Connection lost during the handshake
reason-validation-failure = Validation failed
reason-handshake-failed = Handshake failed

## What a reason means

# Where the own server was the client, so the certificate is that of the partner.
means-certificate-expired-client = The certificate of the receiving server is past its date.
means-certificate-expired = The other side says that your certificate is past its date.
# Where the own server was the client, so the certificate is that of the partner.
means-certificate-host-mismatch-client = The certificate does not name the server that was meant.
means-certificate-host-mismatch = The other side says that your certificate is for another name.
# Where the own server was the client, so the certificate is that of the partner.
means-certificate-not-trusted-client = Nobody whom your server trusts signed the certificate: it is self-signed, the authority is private, or a certificate in between is missing.
means-certificate-not-trusted = The other side does not trust who signed your certificate.
means-tlsa-invalid = No TLSA record fits the certificate. This happens when a certificate was renewed and the record was not.
means-dnssec-invalid = The answers of DNS could not be validated with DNSSEC.
means-dane-required = Your server asks for DANE, and the domain has no TLSA record that can be validated.
means-sts-webpki-invalid = The certificate does not fit what the MTA-STS policy of the domain asks for.
means-sts-policy-invalid = The MTA-STS policy of the domain cannot be read, or does not name the server.
means-sts-policy-fetch-error = The MTA-STS policy of the domain could not be fetched.
means-protocol-version = One side knows only versions of TLS that the other one has switched off.
means-no-shared-cipher = Both sides know no cipher, key exchange or signature together.
means-client-certificate = The server asks for a certificate of the client, and it is missing or not the one that was agreed on.
means-tls-unavailable-here = Your own server could not begin TLS: its certificate or key cannot be read, or TLS is switched off.
means-starttls-not-supported = Your server must use TLS here, and the other one did not offer STARTTLS or refused it.
means-tls-required-by-them = The other side takes no mail in clear.
means-tls-required-by-us = Your server takes no mail in clear here, and the client used none.
means-not-tls = Where the handshake should begin, something else came: a scanner, or a client that begins TLS at the wrong port.
means-connection-lost-during-starttls = The connection ended before the handshake was over. The other side may have given up without a word, or something on the way cuts it.
means-validation-failure = The certificate was not accepted, and the log does not say why.
means-handshake-failed = The handshake failed, and the log does not say why.

## What to do about a reason

# Where the own server was the client, so the certificate is that of the partner.
action-certificate-expired-client = Tell the partner: mail waits until the certificate is renewed.
action-certificate-expired = Look at the certificate that your server really sends, and renew it.
# Where the own server was the client, so the certificate is that of the partner.
action-certificate-host-mismatch-client = Ask the partner which name the certificate should have, and compare it with the MX records and with your policy for the domain.
action-certificate-host-mismatch = Use a certificate with the names of all your MX records.
# Where the own server was the client, so the certificate is that of the partner.
action-certificate-not-trusted-client = Ask the partner to use a certificate of a public authority and to send the ones in between too; update the list of authorities on your server.
action-certificate-not-trusted = Use a certificate of a public authority, and have the server send the ones in between too.
action-tlsa-invalid = Tell the partner to publish a TLSA record for the certificate in use.
action-dnssec-invalid = Check the DNSSEC chain of the domain, and the resolver of your server.
action-dane-required = Agree on DANE with the partner, or take the requirement for this domain back.
action-sts = Tell the partner: the policy at `https://mta-sts.DOMAIN/.well-known/mta-sts.txt`, its web page and the MX records must agree.
action-protocol-version = Find out which side is old. TLS 1.2 should work with everybody; do not switch older versions on again for all.
action-no-shared-cipher = Compare the lists of ciphers. Keys below 2048 bits and old Diffie-Hellman groups are the usual reason.
action-client-certificate = Compare the certificate that the connector sends with the one that was agreed on.
action-tls-unavailable-here = Look at the server's log around its start: file names, rights, and whether key and certificate belong together.
action-starttls-not-supported = Ask the partner to switch STARTTLS on, and look for a firewall that takes the word away. Until then mail to this domain waits.
action-tls-required-by-them = Switch TLS on for this partner, and find out why it was not used.
action-tls-required-by-us = This is what you asked for. Tell partners that should be able to use TLS; devices need new settings.
action-not-tls = Nothing, unless the address is one of your devices: correct its port.
action-connection-lost-during-starttls = If it happens again and again with one partner, compare versions and certificates, and look at firewalls that inspect SMTP.
action-validation-failure = Open a connection with `openssl s_client -starttls smtp`, and compare names and chain.
action-handshake-failed = Have the server log more for this host, or try with `openssl s_client -starttls smtp`.

## How many

fell-back =
    { $fallbacks ->
        [1] One message went in clear after a failed handshake.
       *[other] { $fallbacks } messages went in clear after failed handshakes.
    }
# $returned (number): how many came back.
waits-or-came-back =
    { $waiting ->
        [one] { $waiting } message waits
       *[other] { $waiting } messages wait
    } and { $returned } came back for reasons of TLS.
# A whole line: so many messages were handed in by so many accounts.
reported-accounts =
    { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    } of { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    }
direct-refused =
    { $refused ->
        [1] One message of your own servers was refused as Direct Send.
       *[other] { $refused } messages of your own servers were refused as Direct Send.
    }
# $more (number): rows of a table that are not shown. “Export” is the name of the place that writes the file.
more-rows = { $more } more in the evidence file (Export).
direct-would-stop =
    { $messages ->
        [1] Refusing Direct Send would have stopped one message.
       *[other] Refusing Direct Send would have stopped { $messages } messages.
    }
