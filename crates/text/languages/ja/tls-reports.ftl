title = TLS reports
lead = What other organizations saw when their servers opened sessions to yours. These are sessions, not messages: they are never added to the other numbers, and no version is told.
private = Server names and addresses are shown on this screen only. They are never part of a link or a report.
only-reports = Only TLS reports are loaded
only-reports-hint = They count sessions, not messages, so there is nothing to count here. They have a place of their own.
to-reports = Show the TLS reports
encrypted = Encrypted
failed = Failed
sessions = Sessions
failed-share = Failed, share
reports = Reports
who-reports = Who reports
not-named = does not say its name
by-day = Sessions per day
failures = Why sessions failed
no-details = The reports do not say why.
meaning = What it means
to-do = What to do
where-seen = Where it was seen
receiver = Receiving server
sender = Sending address
reason = Reason
not-told = unknown
apart = A sender may count the same sessions under two policies. That is why each policy stands apart and nothing is added up across them.

## Policies, and what they mean

policy-kind-sts = MTA-STS
policy-kind-tlsa = DANE (TLSA)
policy-kind-no-policy = No policy
policy-kind-other = Another policy
policy-means-sts = The sender used the MTA-STS policy that your domain publishes on its web page.
policy-means-tlsa = The sender compared your servers' certificates with the TLSA records in DNS.
policy-means-no-policy = The sender found no policy for your domain, or uses none. TLS is then used where it is offered, and mail still goes out in clear where it is not. MTA-STS or DANE would forbid that.
policy-means-other = The report names a policy that this program does not know.
# The words in quotation marks are what the policy itself says: they stay as they are.
mode-enforce = Mode “enforce”: mail is not delivered over a session that fails.
# The words in quotation marks are what the policy itself says: they stay as they are.
mode-testing = Mode “testing”: mail is delivered all the same, in clear if need be. Go to “enforce” when no session fails any more.
# The word in quotation marks is what the policy itself says: it stays as it is.
mode-none = Mode “none”: the policy is being taken back and asks for nothing.
# $mode is some other word of the policy.
mode-other = Mode “{ $mode }”.

## Why sessions fail

failure-starttls-not-supported = STARTTLS not offered
failure-certificate-host-mismatch = Certificate for another name
failure-certificate-expired = Certificate expired
failure-certificate-not-trusted = Certificate not trusted
failure-validation-failure = Validation failed
failure-tlsa-invalid = TLSA record not valid
failure-dnssec-invalid = DNSSEC not valid
failure-dane-required = DANE required, no usable TLSA record
failure-sts-policy-fetch-error = MTA-STS policy could not be fetched
failure-sts-policy-invalid = MTA-STS policy not valid
failure-sts-webpki-invalid = Certificate of the policy's web page not valid
failure-other = Another reason

## What each reason means

failure-means-starttls-not-supported = The receiving server did not offer STARTTLS. It may be switched off, or a device on the way removes the word.
failure-means-certificate-host-mismatch = The certificate does not name the server that the MX record, or the policy, names.
failure-means-certificate-expired = The certificate of the receiving server is past its date.
failure-means-certificate-not-trusted = The sender does not trust who signed the certificate: it is self-signed, the authority is private, or a certificate in between is missing.
failure-means-validation-failure = TLS could not be agreed on for a reason that has no word of its own: often no common version or cipher, or a connection that broke off.
failure-means-tlsa-invalid = No TLSA record fits the certificate of the server. This happens when a certificate was renewed and the record was not.
failure-means-dnssec-invalid = The sender could not validate your DNS with DNSSEC, so that it takes the answers for forged.
failure-means-dane-required = The sender asks for DANE, and found no TLSA record that it can use and validate.
failure-means-sts-policy-fetch-error = DNS says that there is an MTA-STS policy, but the sender could not fetch it from the web.
failure-means-sts-policy-invalid = The policy was fetched, but the sender cannot read it.
failure-means-sts-webpki-invalid = The web page with the policy has a certificate that is expired, not trusted or for another name.
failure-means-other = The report gives a reason that this program does not know.

## What to do about it

failure-action-starttls-not-supported = Switch STARTTLS on at each server of the MX records. Look for firewalls that inspect SMTP.
failure-action-certificate-host-mismatch = Get a certificate with the names of all MX records, and list the same names in the MTA-STS policy.
failure-action-certificate-expired = Renew the certificate, and have it renewed by itself. With DANE, publish the new TLSA record first.
failure-action-certificate-not-trusted = Use a certificate of a public authority, and have the server send the certificates in between too.
failure-action-validation-failure = Look at the receiving server's log at the time, and at its versions and ciphers: it should offer TLS 1.2 and 1.3.
failure-action-tlsa-invalid = Publish a TLSA record for the certificate in use. Before a renewal publish the next one beside it, and wait until the old answer has left all caches.
failure-action-dnssec-invalid = Check the DNSSEC chain of the domain and of its mail servers: DS records, signatures and their dates.
failure-action-dane-required = Publish TLSA records for all MX servers in a zone that DNSSEC signs, or agree with this sender on another way.
failure-action-sts-policy-fetch-error = Open `https://mta-sts.DOMAIN/.well-known/mta-sts.txt` from outside: it must answer with 200, without a redirect.
failure-action-sts-policy-invalid = Check the policy: `version: STSv1`, a mode, an `mx` line for every server, `max_age`.
failure-action-sts-webpki-invalid = Renew the certificate of `mta-sts.DOMAIN`, from a public authority and for that name.
failure-action-other = Ask the sender, who knows more. The reason stands below.

## Numbers of sessions and of reports

# $failed (number): how many sessions failed.
# $all is how many there were, $share how large a share failed.
sessions-failed = { $failed } of { $all } sessions failed ({ $share }).
# No session failed.
all-encrypted =
    { $all ->
        [0] The reports tell of no session.
        [1] The one session was encrypted.
       *[other] All { $all } sessions were encrypted.
    }
# $senders are the organizations that sent the reports.
reports-of =
    { $reports ->
        [one] { $reports } report
       *[other] { $reports } reports
    } of { $senders ->
        [one] { $senders } organization
       *[other] { $senders } organizations
    }
