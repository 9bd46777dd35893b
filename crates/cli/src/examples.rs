//! Examples at the end of each help text. A test runs every one of them, so that none of them lies.

/// Under the help of the program itself.
pub(crate) const ALL: &str = "\
Examples:
  mailflow-insight report traces/
  mailflow-insight who --direction inbound --class none traces/
  mailflow-insight compare last-week/ this-week/

Each command has a help of its own: mailflow-insight report --help";

/// Under `report --help`.
pub(crate) const REPORT: &str = "\
Examples:
  mailflow-insight report traces/
  mailflow-insight report --all --format json --output report.json traces/
  mailflow-insight report --format html --output report.html --language fr traces/
  mailflow-insight report --quiet --fail-on error --format json --output last.json traces/
  mailflow-insight report --quiet --fail-on worse --baseline last.json traces/

Exit status: 0 a report was made, 1 nothing could be counted, 2 wrong usage or an unreadable file,
3 a gate of --fail-on closed.";

/// Under `who --help`.
pub(crate) const WHO: &str = "\
Examples:
  mailflow-insight who --direction inbound --class none traces/
  mailflow-insight who --connector \"Fabrikam partner gateway\" --every-class traces/
  mailflow-insight who --all --format csv --output senders.csv traces/
  mailflow-insight who --steps --direction inbound traces/";

/// Under `partners --help`.
pub(crate) const PARTNERS: &str = "\
Examples:
  mailflow-insight partners --only below traces/
  mailflow-insight partners --must agreed.txt --requirement tls1.2 traces/
  mailflow-insight partners --ready --days 30 traces/
  mailflow-insight partners --all --fold --format csv --output partners.csv traces/";

/// Under `stopped --help`.
pub(crate) const STOPPED: &str = "\
Examples:
  mailflow-insight stopped --all traces/
  mailflow-insight stopped --all --format csv --table submission traces/";

/// Under `labels --help`.
pub(crate) const LABELS: &str = "\
Examples:
  mailflow-insight labels last-week/ this-week/
  mailflow-insight labels --all --format csv --output labels.csv last-week/ this-week/
  mailflow-insight labels --label Contoso=last-week --label Fabrikam=this-week last-week/ this-week/
  mailflow-insight report --only-label this-week last-week/ this-week/";

/// Under `message --help`.
pub(crate) const MESSAGE: &str = "\
Examples:
  mailflow-insight message \"<0@x>\" last-week/
  mailflow-insight message --format json --output message.json id-3 last-week/ this-week/";

/// Under `compare --help`.
pub(crate) const COMPARE: &str = "\
Examples:
  mailflow-insight compare last-week/ this-week/
  mailflow-insight compare --all last.json this-week/";

/// Under `what-if --help`.
pub(crate) const WHAT_IF: &str = "\
Examples:
  mailflow-insight what-if traces/
  mailflow-insight what-if --policy force-tls --connector \"Fabrikam partner gateway\" traces/";

/// Under `tally --help`.
pub(crate) const TALLY: &str = "\
Examples:
  mailflow-insight tally traces/ -o server1.tally
  mailflow-insight tally --key-file fleet.key traces/ > server2.tally";

/// Under `merge --help`.
pub(crate) const MERGE: &str = "\
Examples:
  mailflow-insight merge a.tally b.tally --all --format json --output all.json
  mailflow-insight merge a.tally b.tally -o joined.tally";

/// Under `transfers --help`.
pub(crate) const TRANSFERS: &str = "\
Examples:
  mailflow-insight transfers --all --format parquet --output transfers.parquet traces/
  mailflow-insight transfers --days 30 --format ndjson traces/
  mailflow-insight transfers --all --private --output private.csv traces/";

/// Under `watch --help`.
pub(crate) const WATCH: &str = "\
Examples:
  mailflow-insight watch --once --output report.json traces/
  mailflow-insight watch --once --days 30 --output month.json traces/

Without --once it goes on until it is ended.";

/// Under `anonymise --help`.
pub(crate) const ANONYMISE: &str = "\
Examples:
  mailflow-insight anonymise --all --output anonymous.json traces/
  mailflow-insight anonymise --format markdown traces/";

/// Under `audit --help`.
pub(crate) const AUDIT: &str = "\
Examples:
  mailflow-insight audit traces/
  mailflow-insight audit --format html --output audit.html --from 2020-01-01 traces/";

/// Under `manifest --help`.
pub(crate) const MANIFEST: &str = "\
Examples:
  mailflow-insight manifest --output manifest.json traces/
  mailflow-insight manifest --days 30 --time-zone Europe/Paris -o manifest.json traces/";

/// Under `verify --help`.
pub(crate) const VERIFY: &str = "\
Examples:
  mailflow-insight verify manifest.json traces/

Exit status: 0 all is as the manifest says, 1 something is not, 2 wrong usage or an unreadable file.";

/// Under `link make --help`.
pub(crate) const LINK_MAKE: &str = "\
Examples:
  mailflow-insight link make --site https://mail.example/insight/ traces/
  mailflow-insight link make --site https://mail.example/insight/ --replace-names --all traces/
  mailflow-insight link make --passphrase --site https://mail.example/ traces/ < passphrase.txt";

/// Under `link open --help`.
pub(crate) const LINK_OPEN: &str = "\
Examples:
  mailflow-insight link open - < link.txt
  mailflow-insight link open --format json --output report.json - < link.txt";

/// Under `mapping show --help`.
pub(crate) const MAPPING_SHOW: &str = "\
Examples:
  mailflow-insight mapping show gateway.csv";

/// Under `mapping write --help`.
pub(crate) const MAPPING_WRITE: &str = "\
Examples:
  mailflow-insight mapping write --name Gateway --output gateway.json gateway.csv
  mailflow-insight mapping write --column tls=TLS --tls-word yes=tls_unversioned gateway.csv";

/// Under `mapping check --help`.
pub(crate) const MAPPING_CHECK: &str = "\
Examples:
  mailflow-insight mapping check gateway.json gateway.csv";

/// Under `completions --help`.
pub(crate) const COMPLETIONS: &str = "\
Examples:
  mailflow-insight completions bash > mailflow-insight.bash
  mailflow-insight completions powershell > mailflow-insight.ps1";

/// Under `man --help`.
pub(crate) const MAN: &str = "\
Examples:
  mailflow-insight man > mailflow-insight.1
  mailflow-insight man --folder man1";
