// What TLS stopped, who hands mail in, Direct Send: what the overview says, the place, and the same bytes as the
// command line's in the report and the evidence file.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { axe, choose, exported, goTo, native, pageTest, read, scratch } from "./harness.mjs";

const at = (time, rest) => `2026-11-16T${time}.000+00:00 mx postfix/${rest}\n`;
const log = path.join(scratch, "stopped-mail.log");
fs.writeFileSync(
  log,
  [
    // A delivery that fell back to clear text, after one that did not.
    ["10:00:00", "smtp[1]: Trusted TLS connection established to w.example[203.0.113.77]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)"],
    ["10:00:00", "smtp[1]: A0: to=<b@w.example>, relay=w.example[203.0.113.77]:25, dsn=2.0.0, status=sent (250 ok)"],
    ["10:00:01", "smtp[1]: SSL_connect error to mx.fell.example[203.0.113.1]:25: -1"],
    ["10:00:01", "smtp[1]: warning: TLS library problem: error:0A000102:SSL routines::unsupported protocol:x:"],
    ["10:00:01", "smtp[1]: A1: Cannot start TLS: handshake failure"],
    ["10:00:05", "smtp[1]: A1: to=<b@fell.example>, relay=mx.fell.example[203.0.113.1]:25, dsn=2.0.0, status=sent (250 ok)"],
    // One that waits, one that came back.
    ["11:00:00", "smtp[2]: A2: to=<b@waits.example>, relay=mx.waits.example[203.0.113.2]:25, dsn=4.7.4, status=deferred (TLS is required, but was not offered by host mx.waits.example[203.0.113.2])"],
    ["12:00:00", "smtp[3]: A3: to=<b@back.example>, relay=mx.back.example[203.0.113.3]:25, dsn=5.7.5, status=bounced (Server certificate not trusted)"],
    // A scanner.
    ["13:00:00", "smtpd[4]: connect from scan.example[198.51.100.9]"],
    ["13:00:00", "smtpd[4]: SSL_accept error from scan.example[198.51.100.9]: wrong version number"],
    ["13:00:00", "smtpd[4]: disconnect from scan.example[198.51.100.9] ehlo=1 starttls=0/1 commands=1/2"],
    // A device.
    ["14:00:00", "submission/smtpd[5]: connect from printer.own.example[10.0.0.8]"],
    ["14:00:00", "submission/smtpd[5]: A5: client=printer.own.example[10.0.0.8], sasl_method=LOGIN, sasl_username=printer@own.example"],
    ["14:00:00", "submission/smtpd[5]: disconnect from printer.own.example[10.0.0.8] ehlo=1 auth=1 mail=1 rcpt=1 data=1 quit=1 commands=6"],
  ]
    .map(([time, rest]) => at(time, rest))
    .join(""),
);

const section = (page, name) => page.getByRole("region", { name });

pageTest("the overview says in red what went in clear, and leads to what TLS stopped", {}, async (page) => {
  await choose(page, log);
  await read(page, 1);
  const note = page.getByRole("note").filter({ hasText: "in clear after" });
  await note.getByText("One message went in clear after a failed handshake.").waitFor();
  await note.getByText("1 message waits and 1 came back for reasons of TLS.").waitFor();
  const insight = page.getByRole("region", { name: "Insights" }).getByRole("listitem").filter({ hasText: "Deliveries fell back to clear text" });
  await insight.getByText("One message went in clear after a failed handshake.").waitFor();
  await insight.getByRole("button", { name: "How to fix it: Deliveries fell back to clear text" }).waitFor();
  await axe(page, "the overview with a fallback");
  await note.getByRole("button", { name: "Show what TLS stopped" }).click();
  await page.getByRole("heading", { level: 1, name: "Stopped by TLS" }).waitFor();

  const outbound = section(page, "Outbound");
  assert.match(await outbound.innerText(), /Attempts\s*3[\s\S]*Waiting\s*1\s*Came back\s*1\s*Delivered later\s*1\s*In clear afterward\s*1/);
  for (const reason of ["No TLS version in common", "STARTTLS not offered", "Certificate not trusted"]) {
    await outbound.getByRole("heading", { name: reason }).waitFor();
  }
  assert.match(await section(page, "Inbound").innerText(), /Probes\s*1/);
  // Hosts, domains and accounts.
  const who = page.getByRole("table", { name: "With whom" });
  const waits = who.getByRole("row").filter({ hasText: "waits.example" });
  assert.match(await waits.innerText(), /mx\.waits\.example\s*Outbound\s*STARTTLS not offered/);
  assert.equal(await who.getByRole("row").count(), 5);
  const accounts = page.getByRole("table", { name: "Account" });
  assert.match(await accounts.getByRole("row").nth(1).innerText(), /printer@own\.example\s*printer\.own\.example\s*LOGIN\s*587\s*1\s*Not recorded|No TLS/);
  await section(page, /Direct Send/).getByText("Tell your domains under Files to see it.").waitFor();
  await axe(page, "what TLS stopped");
  // None of it is in the address, in what is kept, or in the report.
  assert.ok(!page.url().includes("example"));
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  const report = (await exported(page)).toString();
  for (const name of ["fell.example", "printer", "198.51.100.9"]) {
    assert.ok(!kept.includes(name) && !report.includes(name), name);
  }
});

pageTest("the report and the evidence file are those of the command line", {}, async (page) => {
  await choose(page, log);
  await read(page, 1);
  const file = path.join(scratch, "stopped-evidence.json");
  const report = native("--evidence", file, log);
  assert.equal((await exported(page)).toString(), report.toString());
  assert.equal(JSON.parse(report.toString()).stopped.directions.outbound.fallbacks, 1);
  await page.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: /Evidence \(JSON\)/ }).click(),
  ]);
  assert.deepEqual(fs.readFileSync(await download.path()), fs.readFileSync(file));
});

pageTest("each reason opens its section of the help, and tables are saved", {}, async (page) => {
  await choose(page, log);
  await read(page, 1);
  await goTo(page, "Stopped by TLS");
  const reason = page.getByRole("listitem").filter({ hasText: "starttls-not-supported" });
  await reason.getByRole("button", { name: "How to fix it" }).click();
  const help = page.getByRole("dialog", { name: "Help" });
  await help.getByRole("heading", { name: "starttls-not-supported", exact: true }).waitFor();
  await page.keyboard.press("Escape");
  const card = page.getByRole("region").filter({ has: page.getByRole("table", { name: "With whom" }) }).or(page.locator("section").filter({ has: page.getByRole("table", { name: "With whom" }) }));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    card.first().getByRole("button", { name: "Save this table (CSV)" }).click(),
  ]);
  const csv = fs.readFileSync(await download.path(), "utf8").trimEnd().split("\r\n");
  assert.equal(csv.length, 5);
  assert.match(csv.join("\n"), /outbound,,mx\.fell\.example,protocol-version,1,0,0,1,1,0,/);
});

// Reports of others on a domain of ours, with two of the reasons.
const others = path.join(scratch, "tls-report.json");
fs.writeFileSync(
  others,
  JSON.stringify({
    "organization-name": "Others",
    "date-range": { "start-datetime": "2026-11-16T00:00:00Z", "end-datetime": "2026-11-16T23:59:59Z" },
    "contact-info": "tls@others.example",
    "report-id": "1",
    policies: [
      {
        policy: { "policy-type": "sts", "policy-string": [], "policy-domain": "own.example" },
        summary: { "total-successful-session-count": 10, "total-failure-session-count": 3 },
        "failure-details": [
          { "result-type": "certificate-not-trusted", "failed-session-count": 2 },
          { "result-type": "certificate-expired", "failed-session-count": 1 },
        ],
      },
    ],
  }),
);

pageTest("what others saw of a domain stands beside what its servers saw", {}, async (page) => {
  await choose(page, log, others);
  await read(page, 2);
  await goTo(page, "Stopped by TLS");
  const both = section(page, "Seen from both sides");
  await both.getByLabel("Domain of yours").selectOption("own.example");
  const counts = async (reason) =>
    (await both.getByRole("row").filter({ hasText: reason }).getByRole("cell").allInnerTexts()).map(Number);
  assert.deepEqual(await counts("Certificate not trusted"), [2, 0, 1]);
  assert.deepEqual(await counts("Certificate expired"), [1, 0, 0]);
  await axe(page, "both sides");
});

pageTest("an opened link shows none of the reader's own hosts", {}, async (page) => {
  await choose(page, log);
  await read(page, 1);
  await page.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: "Share this report" });
  const link = await dialog.getByRole("textbox", { name: "Link" }).inputValue();
  await page.keyboard.press("Escape");
  await goTo(page, "Stopped by TLS");
  await page.getByRole("table", { name: "With whom" }).waitFor();
  // The link is opened where the reader's own files are loaded, and its place is asked for by hand.
  const carried = link.slice(link.indexOf("#r=") + 3);
  for (const hash of [`#r=${carried}`, `#/stopped?r=${carried}`, `#/partners?r=${carried}`]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
    await page.getByRole("region", { name: "Shared report" }).waitFor();
    // What was asked before may still answer.
    await page.waitForTimeout(500);
    const shown = await page.locator("body").innerText();
    for (const name of ["fell.example", "waits.example", "printer@", "198.51.100.9"]) {
      assert.ok(!shown.includes(name), `${name} at ${hash.slice(0, 12)}`);
    }
  }
});

pageTest("in French, dark, in a narrow window", { theme: "dark", width: 400 }, async (page) => {
  await choose(page, log);
  await read(page, 1);
  await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
  await page.getByRole("note").getByText("Un message est parti en clair après une négociation échouée.").waitFor();
  await page.getByRole("button", { name: "Montrer ce que TLS a arrêté" }).click();
  await page.getByRole("heading", { level: 1, name: "Arrêtés par TLS" }).waitFor();
  await page.getByRole("table", { name: "Avec qui" }).waitFor();
  await axe(page, "what TLS stopped, dark and narrow");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 0, `${wide} px too wide`);
});

pageTest("where TLS stopped nothing, there is no such place", {}, async (page) => {
  const clean = path.join(scratch, "nothing-stopped.log");
  fs.writeFileSync(clean, fs.readFileSync(log, "utf8").split("\n").slice(0, 2).join("\n") + "\n");
  await choose(page, clean);
  await read(page, 1);
  await goTo(page, "Overview");
  assert.equal(await page.getByRole("link", { name: "Stopped by TLS" }).count(), 0);
  assert.equal(await page.getByRole("note").filter({ hasText: "in clear after" }).count(), 0);
});
