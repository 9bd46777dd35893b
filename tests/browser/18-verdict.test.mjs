// The verdict: how much mail reached TLS 1.2, how much did not, of how much nobody can tell, and whom to ask first.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { axe, choose, english, goTo, native, pageTest, read, root, runs, scratch, showSample } from "./harness.mjs";

const sample = path.join(scratch, "verdict-sample.csv");
fs.writeFileSync(sample, gunzipSync(fs.readFileSync(path.join(root, "assets/sample/sample-trace.csv.gz"))));
const report = (...options) => JSON.parse(native(...options, sample));
/** The partners of the evidence file. */
function partners() {
  const file = path.join(scratch, "verdict-evidence.json");
  native("--evidence", file, sample);
  return JSON.parse(fs.readFileSync(file, "utf8")).partners;
}

const classes = {
  "TLS 1.2 or later": { met: ["tls1_2", "tls1_3"], below: ["none", "ssl", "tls1_0", "tls1_1"] },
  "TLS 1.3": { met: ["tls1_3"], below: ["none", "ssl", "tls1_0", "tls1_1", "tls1_2"] },
  Encrypted: { met: ["tls1_0", "tls1_1", "tls1_2", "tls1_3", "tls_unversioned"], below: ["none", "ssl"] },
};
const sum = (tls, ids) => ids.reduce((sum, id) => sum + tls[id], 0);
/** The share as the page shows it: one decimal, and none where it is exactly 0 or 100. */
function share(part, whole) {
  if (part === 0 || part === whole) return `${(100 * part) / whole}%`;
  return `${((100 * part) / whole).toFixed(1)}%`;
}
const widget = (page) => page.getByTestId("widget");
const flow = (page, direction) => widget(page).locator(".flow").filter({ has: page.getByRole("heading", { name: direction }) });
const figure = (page, direction) => page.getByTestId(`${direction}-verdict`);
const toFix = (page) => page.getByTestId("to-fix");

/** A trace of Exchange Online with these messages: sender, TLS version or nothing. */
function trace(name, messages) {
  const header = "date_time_utc,source,event_id,message_id,network_message_id,server_hostname,sender_address,recipient_address,client_hostname,directionality,custom_data";
  const lines = messages.map(([from, tls, day = 10], id) =>
    `2026-11-${day}T10:00:00Z,SMTP,RECEIVE,<${id}@x>,id-${id},mx.example,a@${from},b@contoso.example,mx.example,Incoming,S:FromEntity=Internet${tls ? `;S:tlsversion=${tls}` : ""}`,
  );
  const file = path.join(scratch, name);
  fs.writeFileSync(file, `${header}\n${lines.join("\n")}\n`);
  return file;
}

pageTest("the first thing that is read is how much reached TLS 1.2, and the sentence stays under it", {}, async (page) => {
  await showSample(page);
  const { directions } = report();
  for (const direction of ["inbound", "outbound"]) {
    const { tls } = directions[direction];
    const { met, below } = classes["TLS 1.2 or later"];
    const known = sum(tls, met) + sum(tls, below);
    assert.equal((await figure(page, direction).innerText()).trim(), share(sum(tls, met), known));
    const text = await flow(page, direction === "inbound" ? "Inbound" : "Outbound").innerText();
    assert.match(text, /TLS 1\.2 or later/);
    assert.ok(text.includes(`${english(sum(tls, below))} message`), text);
    assert.ok(text.includes(tls.none > 0 ? `${english(tls.none)} of them in clear` : "none of them in clear"), text);
    assert.match(text, /In the past week, .* protected in transit \(by TLS\)\./);
  }
  // What is read first stands first.
  const [number, sentence] = await Promise.all([figure(page, "inbound").boundingBox(), page.getByTestId("inbound-volume").boundingBox()]);
  assert.ok(number.y < sentence.y && number.height > sentence.height);
  await widget(page).getByText("the last 7 days in the files").waitFor();
  await axe(page, "the verdict");
});

pageTest("the change is against the same number of days before, and says which", {}, async (page) => {
  await showSample(page);
  const { days, directions, range } = report();
  const shift = (day, by) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
  const [from, to] = [shift(range.from, -7), shift(range.from, -1)];
  const { met, below } = classes["TLS 1.2 or later"];
  const before = { met: 0, known: 0 };
  for (const row of days.filter(({ date, direction }) => direction === "inbound" && date >= from && date <= to)) {
    before.met += sum(row.tls, met);
    before.known += sum(row.tls, [...met, ...below]);
  }
  assert.ok(before.known > 0, "the sample has a week before");
  const now = directions.inbound.tls;
  const points = (100 * sum(now, met)) / sum(now, [...met, ...below]) - (100 * before.met) / before.known;
  const text = await flow(page, "Inbound").locator(".moved").innerText();
  assert.ok(text.includes(`${Math.abs(points).toFixed(1)} point`), `${text}: ${points}`);
  assert.ok(text.includes(points > 0 ? "▲" : "▼"), text);
  assert.ok(text.includes(share(before.met, before.known)), text);
  await flow(page, "Inbound").getByRole("img", { name: /weeks, from/ }).waitFor();
  // Of everything there is nothing before.
  await page.getByRole("group", { name: "Range" }).getByRole("button", { name: "All", exact: true }).click();
  await flow(page, "Inbound").getByText("no earlier data").waitFor();
});

pageTest("the threshold is a choice, and in the address unless it is the usual one", {}, async (page) => {
  await showSample(page);
  const { directions } = report();
  const usual = page.url();
  const choice = page.getByRole("group", { name: "Threshold" });
  for (const [name, word] of [["TLS 1.3", "tls1.3"], ["Encrypted", "encrypted"]]) {
    await choice.getByRole("button", { name, exact: true }).click();
    const { met, below } = classes[name];
    const { tls } = directions.inbound;
    const wanted = share(sum(tls, met), sum(tls, [...met, ...below]));
    await page.waitForFunction((text) => document.querySelector("[data-testid=inbound-verdict]")?.innerText.trim() === text, wanted);
    assert.ok(page.url().includes(`threshold=${word}`), page.url());
  }
  await page.goBack();
  await page.waitForFunction(() => location.hash.includes("threshold=tls1.3"));
  await choice.getByRole("button", { name: "TLS 1.3", exact: true, pressed: true }).waitFor();
  await choice.getByRole("button", { name: "TLS 1.2 or later", exact: true }).click();
  assert.equal(page.url(), usual);
});

pageTest("a share of what is known says so, and nothing is green", {}, async (page) => {
  // Silence of one direction that tells a version elsewhere is No TLS; a log without TLS lines is silent.
  const log = path.join(scratch, "mail.log");
  const lines = [1, 2, 3, 4, 5].map((id) => [
    `Nov 10 10:00:0${id} mx postfix/smtpd[${id}]: connect from mx${id}.partner.example[203.0.113.${id}]`,
    `Nov 10 10:00:0${id} mx postfix/smtpd[${id}]: AA${id}: client=mx${id}.partner.example[203.0.113.${id}]`,
    `Nov 10 10:00:0${id} mx postfix/smtpd[${id}]: disconnect from mx${id}.partner.example[203.0.113.${id}] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5`,
  ]);
  fs.writeFileSync(log, `${lines.flat().join("\n")}\n`);
  const files = [trace("known.csv", [1, 2, 3, 4, 5].map((id) => [`p${id}.example`, "TLS1_3"])), log];
  const { directions } = JSON.parse(native("--all", ...files));
  assert.deepEqual([directions.inbound.volume, directions.inbound.tls.not_recorded], [10, 5], "five of ten are known");
  await choose(page, ...files);
  await read(page, 2);
  await page.getByRole("group", { name: "Range" }).getByRole("button", { name: "All", exact: true }).click();
  const inbound = flow(page, "Inbound");
  await inbound.getByText("The TLS version is known for 5 of 10 messages: 5 (100%) with TLS 1.2 or later").waitFor();
  assert.equal(await inbound.locator(".best").count(), 0);
  await inbound.getByText("Nothing below TLS 1.2, as far as it is known").waitFor();
  // The bar ends with what is not known, as large as it is.
  const widths = await inbound.locator(".bar > span").evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().width));
  assert.equal(widths.length, 2);
  assert.ok(Math.abs(widths[0] - widths[1]) < 4, `${widths}`);
  assert.ok(await inbound.locator(".bar > span").last().evaluate((span) => span.classList.contains("tls-not-recorded")));
  // Where all is known, green is right.
  await page.goto(new URL("/", page.url()).href);
  await runs(page);
  await choose(page, files[0]);
  await read(page, 1);
  assert.equal((await figure(page, "inbound").innerText()).trim(), "100%");
  assert.equal(await flow(page, "Inbound").locator(".figure .best").count(), 1);
});

pageTest("one click leads to the partners that are below, and Back and a reload know it", {}, async (page) => {
  await showSample(page);
  const { met, below } = classes["TLS 1.2 or later"];
  assert.ok(met.length > 0);
  const wanted = partners().filter(({ direction, tls }) => direction === "inbound" && sum(tls, below) > 0);
  const domains = wanted.filter(({ domain }) => domain).length;
  // The number of domains comes late.
  await flow(page, "Inbound").getByText(new RegExp(`from ${domains} domains? below TLS 1.2`)).waitFor();
  await flow(page, "Inbound").getByRole("button", { name: /^Show them/ }).click();
  const rows = page.getByRole("table", { name: "Partners", exact: true }).locator("tbody tr");
  await rows.first().waitFor();
  assert.equal(await rows.count(), wanted.length);
  assert.ok(page.url().includes("direction=in") && page.url().includes("only=below"), page.url());
  assert.ok(wanted.every(({ domain }) => !domain || !page.url().includes(domain)));
  const filters = page.getByRole("group", { name: "Show partners with any of these" });
  await filters.getByRole("button", { name: "Below TLS 1.2", exact: true, pressed: true }).waitFor();
  await filters.getByRole("button", { name: "Below TLS 1.2", exact: true }).click();
  assert.ok(!page.url().includes("below"), page.url());
  await page.goBack();
  await filters.getByRole("button", { name: "Below TLS 1.2", exact: true, pressed: true }).waitFor();
  await goTo(page, "Connectors");
  assert.ok(!page.url().includes("only="), page.url());
});

pageTest("whom to ask first: the largest five of each direction, and who they are", {}, async (page) => {
  await showSample(page);
  const { below } = classes["TLS 1.2 or later"];
  const ranked = partners().filter(({ direction, tls }) => direction === "inbound" && sum(tls, below) > 0);
  ranked.sort((a, b) => sum(b.tls, below) - sum(a.tls, below));
  const table = toFix(page).getByRole("table", { name: "Senders" });
  const rows = table.locator("tbody tr");
  await rows.first().waitFor();
  assert.equal(await rows.count(), Math.min(5, ranked.length));
  const [first] = ranked;
  const text = await rows.first().innerText();
  assert.ok(text.includes(first.domain ?? "unknown domain"), text);
  assert.ok(text.includes(english(sum(first.tls, below))), text);
  await axe(page, "whom to ask first");
  await rows.first().getByRole("button", { name: /^Show servers/ }).click();
  const who = page.getByRole("dialog").filter({ has: page.getByRole("table") });
  await who.getByRole("table").waitFor();
  assert.ok((await who.innerText()).includes(`${english(sum(first.tls, below))} message`));
  await page.keyboard.press("Escape");
  // Domains are on this screen only.
  assert.ok(!page.url().includes(first.domain));
  if (ranked.length > 5) {
    await toFix(page).getByRole("button", { name: new RegExp(`^Show all ${ranked.length}: Inbound`) }).click();
    const all = page.getByRole("table", { name: "Partners", exact: true }).locator("tbody tr");
    await all.first().waitFor();
    assert.equal(await all.count(), ranked.length);
  }
});

pageTest("a link keeps the threshold, and names nobody", {}, async (page) => {
  await showSample(page);
  await page.getByRole("group", { name: "Threshold" }).getByRole("button", { name: "TLS 1.3", exact: true }).click();
  const wanted = (await figure(page, "inbound").innerText()).trim();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const link = await page.getByRole("dialog").getByRole("textbox", { name: "Link" }).inputValue();
  assert.ok(link.endsWith("&threshold=tls1.3") && link.length <= 2_000, link.slice(-40));
  const other = await page.context().newPage();
  await other.goto(link);
  await figure(other, "inbound").waitFor();
  assert.equal((await figure(other, "inbound").innerText()).trim(), wanted);
  assert.equal(other.url(), link);
  assert.match(await flow(other, "Inbound").innerText(), /messages below TLS 1\.3/);
  assert.equal(await other.getByRole("button", { name: /^Show them/ }).count(), 0);
  assert.equal(await toFix(other).count(), 0);
  // A choice of the reader stands before it.
  await other.getByRole("group", { name: "Threshold" }).getByRole("button", { name: "Encrypted", exact: true }).click();
  await other.waitForFunction(() => location.hash.endsWith("&threshold=encrypted"));
});

pageTest("details and paper have the verdict, and paper names domains only where that is wanted", {}, async (page) => {
  await showSample(page);
  const shown = (await figure(page, "inbound").innerText()).trim();
  await page.getByRole("button", { name: "View details" }).click();
  const dialog = page.getByRole("dialog", { name: "Messages protected in transit (by TLS)" });
  assert.equal((await dialog.getByTestId("inbound-verdict").innerText()).trim(), shown);
  await axe(page, "details with the verdict");
  await page.keyboard.press("Escape");
  const paper = async () => {
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const text = await page.evaluate(() => document.querySelector(".paper").textContent);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    return text;
  };
  const [{ domain }] = partners().filter(({ direction, tls }) => direction === "inbound" && tls.none > 0);
  const plain = await paper();
  assert.ok(plain.includes(shown) && plain.includes("TLS 1.2 or later"), plain.slice(0, 400));
  assert.ok(!plain.includes(domain), "nobody is named");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: /^Print or PDF/ }).click();
  await page.getByRole("checkbox", { name: "Name the domains to fix" }).check();
  await page.getByText("The domains are ready to print.").waitFor();
  assert.ok((await paper()).includes(domain), "the domain is named");
});

pageTest("the command line says the same", {}, async (page) => {
  await showSample(page);
  const program = process.env.MAILFLOW_INSIGHT ?? path.join(root, "target/debug/mailflow-insight");
  const text = execFileSync(program, ["report", sample]).toString();
  const { directions } = report();
  const { met, below } = classes["TLS 1.2 or later"];
  const { tls } = directions.inbound;
  const known = sum(tls, [...met, ...below]);
  const { volume } = directions.inbound;
  const of = known < volume ? `known for ${english(known)} of ${english(volume)}: ${english(sum(tls, met))} (` : `(${english(sum(tls, met))} of ${english(known)})`;
  assert.ok(text.includes(of), text);
  assert.ok(text.includes(`; ${english(sum(tls, below))} below TLS 1.2, ${english(tls.none)} of them in clear`), text);
  const strict = execFileSync(program, ["report", "--threshold", "encrypted", sample]).toString();
  assert.match(strict, /encrypted: \d/);
});

for (const theme of ["light", "dark"]) {
  for (const width of [1280, 400]) {
    pageTest(`nothing bars the way: ${theme}, ${width}`, { theme, width }, async (page) => {
      await showSample(page);
      await toFix(page).getByRole("table").first().waitFor();
      await axe(page, `verdict, ${theme}, ${width}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} px at ${width}`);
      if (process.env.PICTURES) {
        await page.screenshot({ path: path.join(process.env.PICTURES, `verdict-${theme}-${width}.png`), fullPage: true });
        await page.getByRole("button", { name: "View details" }).click();
        await page.getByRole("dialog").getByTestId("inbound-verdict").scrollIntoViewIfNeeded();
        await page.screenshot({ path: path.join(process.env.PICTURES, `verdict-details-${theme}-${width}.png`) });
      }
    });
  }
}
