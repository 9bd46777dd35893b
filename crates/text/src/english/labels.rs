//! The fixed texts in English.

use crate::words::Labels;

pub(super) static LABELS: Labels = Labels {
    skip_to_content: "Skip to the content",
    places: "Places",
    start: "Start",
    overview: "Overview",
    connectors: "Connectors",
    stopped: "Stopped by TLS",
    tls_reports: "TLS reports",
    files: "Files",
    language: "Language",
    theme: "Theme",
    theme_system: "System theme",
    theme_light: "Light",
    theme_dark: "Dark",
    local_only: "Your files stay in this browser.",
    drop_anywhere: "Drop the files to add them",
    close: "Close",
    colon: ": ",

    opening_link: "Opening the report of the link …",
    restoring: "Loading your saved results …",
    files_wait: "Your files are read as soon as the rest of this page is there.",
    part_comes: "This part of the page is being fetched …",
    part_failed: "A part of this page could not be fetched. Check the connection and try again; what \
        you dropped waits. If that does not help, reload the page: there may be a new version of it.",
    try_again: "Try again",

    headline: "How was your mail protected in transit?",
    lead: "Drop the message trace files of your organization and see, for each direction and \
        connector, how many messages used which version of TLS, and which went in clear.",
    drop_here: "Drop trace files or folders here",
    drop_hint: "CSV, JSON, logs, messages, .gz and .zip, any number of files together",
    choose_files: "Choose files",
    choose_folder: "Choose a folder",
    try_sample: "Try with sample data",
    sample_failed: "The sample data could not be fetched from this site. Reload the page and try \
        again, or drop a file of your own.",
    paste: "Paste message headers or log lines",
    paste_field: "Headers or log lines",
    paste_hint: "They are read like a file, in this browser.",
    paste_read: "Read the pasted text",
    which_files: "Which files work, and where do I get them?",
    privacy: "Your files never leave this browser",
    privacy_text: "They are read by this page, on this computer. There is no server behind it.",
    privacy_check: "How do I check?",
    example: "What you get",
    privacy_proofs: &[
        "Open the developer tools (`F12`), tab `Network`, and drop a file: nothing is sent.",
        "The page's own security policy lets it talk to this site only; see the first lines of its \
            source (`Ctrl+U`): `connect-src 'self'`.",
        "Load the page, disconnect from the network, and drop a file: it is read all the same.",
    ],
    keep_switch: "Keep results in this browser",
    what_is_kept: "Results stay in this browser until you clear them, also after a reload: counts \
        and times, names of connectors and of your files, and the servers and domains on the other \
        side with a few message IDs each. Not kept: the files themselves, addresses and subjects.",
    own_domains: "Your organization's own domains",
    own_domains_hint: "Summary traces do not tell the direction of messages between two outside \
        addresses, and Direct Send is mail in the name of your domains. Name them, separated by \
        commas, and the files are read again.",
    own_domains_apply: "Read again",

    reading: "Reading",
    cancel: "Cancel",
    so_far: "The numbers so far; they grow until all files are read.",
    files_being_read: "Files being read",
    waits_for_workers: "The part of this page that reads files could not be fetched from this site. \
                        It is tried again every few seconds.",

    range: "Range",
    range_week: "Last week",
    range_30: "30 days",
    range_90: "90 days",
    range_all: "All",
    range_custom: "Custom",
    range_from: "From",
    range_to: "To",
    unit: "Count",
    source: "Based on",
    show_all_days: "Show all days",

    widget_title: "Outbound and inbound mail flow",
    view_details: "View details",
    insights: "Insights",
    no_insights: "Nothing stands out: no connector is above the thresholds for TLS 1.0 or mail in \
        clear in this range.",
    insight_why: "Why it matters",
    insight_action: "What to do",
    nothing_counted: "Nothing could be counted in these files",
    nothing_counted_hint: "The list of files says what was found in each of them, and what to do.",
    to_files: "See the files",

    details_title: "Messages protected in transit (by TLS)",
    tls_version: "TLS version",
    count: "Count",
    share: "Share",
    share_of_known: "Percentages are of the messages with TLS information in the files.",
    protected_in_all: "Encrypted in transit",
    all_together: "All",
    share_chart: "Share of TLS versions",
    volume_chart: "Volume per day by TLS version",
    numbers_of_chart: "The numbers of this chart",
    chart_keys: "Arrow keys move through the days, Enter shows the servers of one.",
    day: "Day",
    meaning: "What this means for an audit",
    meaning_points: &[
        "“Encrypted” counts TLS 1.0 to 1.3. Auditors usually accept TLS 1.2 and 1.3 only: quote \
            these two.",
        "“No TLS” is mail that crossed the internet readable by anyone on its way. Exchange Online \
            has refused TLS 1.0 and 1.1 since 2021, and a server without a common version is then \
            served in clear, unless a connector forces TLS.",
        "“Not recorded” says nothing either way. It is shown beside the percentages and never \
            part of them.",
        "Each message is counted once for each time it crosses the boundary of the organization.",
    ],
    actions: "What can be done",
    actions_own: "Own servers",
    actions_own_points: &[
        "Update servers and devices that send with TLS 1.0 or 1.1, and switch TLS 1.2 on in \
            Windows (`SchUseStrongCrypto`, `SystemDefaultTlsVersions`).",
        "Look for scanners, printers and applications that send in clear: they often have a switch \
            for STARTTLS.",
    ],
    actions_partners: "Partners",
    actions_partners_points: &[
        "Tell the partner which connector, which version and how many messages; ask for TLS 1.2.",
        "Publish MTA-STS or DANE for your domains, so that others know to use TLS to you.",
    ],
    actions_connectors: "Connectors",
    actions_connectors_points: &[
        "Where a partner is ready, force TLS on the connector: `Set-InboundConnector -RequireTls \
            $true`, `Set-OutboundConnector -TlsSettings DomainValidation`. Mail that cannot use \
            TLS is then refused, so look at the numbers of that connector first.",
    ],
    open_connectors: "Open the connector report",

    connectors_title: "Connector report",
    details_table: "Details",
    date: "Date",
    connector_name: "Connector direction and name",
    connector_type: "Connector type",
    forced_tls: "Forced TLS?",
    volume: "Volume",
    yes: "Yes",
    no: "No",
    not_known: "Not known",
    show_more: "Show more rows",

    files_title: "Files",
    file: "File",
    size: "Size",
    format: "Format",
    encoding: "Encoding",
    records: "Rows",
    transfers: "Messages counted",
    remarks: "Remarks",
    remove_all: "Remove all files",
    no_remarks: "Read completely",
    unknown_format: "Not recognized",
    fetch_instead: "Which file to fetch instead",
    fetch_instead_text: "Some of these files cannot tell the TLS version. The connector report, one \
        row per message, can: Exchange admin center, `Reports` › `Mail flow` › `Inbound messages \
        report` or `Outbound messages report` › `Request report`.",

    export: "Export",
    export_json: "Report (JSON)",
};
