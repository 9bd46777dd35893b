// A TLS report (RFC 8460) of another organization, for tests and pictures.
export const tlsReport = {
  "organization-name": "Sender One",
  "date-range": { "start-datetime": "2026-11-15T00:00:00Z", "end-datetime": "2026-11-15T23:59:59Z" },
  "contact-info": "tls@sender.example",
  "report-id": "1",
  policies: [{
    policy: { "policy-type": "sts", "policy-string": ["version: STSv1", "mode: testing"], "policy-domain": "own.example" },
    summary: { "total-successful-session-count": 1200, "total-failure-session-count": 33 },
    "failure-details": [{ "result-type": "certificate-expired", "failed-session-count": 33 }],
  }],
};
