// The connector report: from an insight to who is behind it and the evidence, and the table.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { axe, choose, english, exported, goTo, native, pageTest, read, root, scratch, showSample } from "./harness.mjs";

const sample = path.join(scratch, "connectors-sample.csv");
fs.writeFileSync(sample, gunzipSync(fs.readFileSync(path.join(root, "assets/sample/sample-trace.csv.gz"))));
const report = (...options) => JSON.parse(native(...options, sample));
const details = (page) => page.getByRole("table", { name: "Details", exact: true });
const number = (text) => Number(text.replaceAll(/\D/g, ""));

async function download(page, click) {
  const [file] = await Promise.all([page.waitForEvent("download"), click()]);
  const text = fs.readFileSync(await file.path(), "utf8");
  return { name: file.suggestedFilename(), text, rows: text.trim().split("\r\n") };
}

async function exportTable(page) {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  return download(page, () => page.getByRole("menuitem", { name: "Table (CSV)" }).click());
}

pageTest("an insight, who is behind it, and the evidence", {}, async (page) => {
  await showSample(page);
  const insight = report().insights.find(({ id }) => id === "inbound-partner-tls10");
  const item = page.getByRole("listitem").filter({ hasText: "Inbound Partner connector seeing significant TLS1.0 mail flow" });
  await item.getByRole("button", { name: /Show (senders|recipients|servers)/i }).click();
  const dialog = page.getByRole("dialog", { name: /^(Senders|Recipients|Servers)$/ });
  await dialog.getByRole("table").waitFor();
  const about = await dialog.innerText();
  assert.ok(about.includes(insight.connector), about);
  assert.ok(about.includes(`${english(insight.numerator)} message`), about);
  assert.match(about, /never part of a link/);
  const before = page.url();

  const evidence = await download(page, () => dialog.getByRole("button", { name: "Download senders (CSV)" }).click());
  assert.match(evidence.rows[0], /^Direction,Remote server,Domain,TLS,Cipher,Messages/);
  const counted = evidence.rows.slice(1).map((row) => row.split(","));
  assert.equal(counted.reduce((sum, row) => sum + Number(row[5]), 0), insight.numerator);
  assert.ok(counted.every((row) => row[0] === "Inbound" && ["TLS 1.0", "SSL"].includes(row[3])));

  // What is listed can be searched and sorted.
  const server = counted[0][1];
  await dialog.getByRole("searchbox").fill(server);
  assert.ok((await dialog.getByRole("row").nth(1).innerText()).includes(server));
  await dialog.getByRole("searchbox").fill("nobody has this name");
  await page.waitForFunction(() => document.querySelectorAll("dialog[open] tbody tr").length === 0);
  await dialog.getByRole("searchbox").fill("");
  await dialog.getByRole("columnheader", { name: "Messages" }).getByRole("button").click();
  assert.equal(await dialog.getByRole("columnheader", { name: "Messages" }).getAttribute("aria-sort"), "ascending");

  // None of it is in the address, in what is kept, or in the report.
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  assert.equal(page.url(), before);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  assert.ok(!kept.includes(server));
  assert.ok(!(await exported(page)).toString().includes(server));
});

pageTest("a message for the partner, and the settings", {}, async (page) => {
  await showSample(page);
  const { insights, range } = report();
  const insight = insights.find(({ id }) => id === "inbound-partner-tls10");
  const item = page.getByRole("listitem").filter({ hasText: "Inbound Partner connector seeing significant TLS1.0 mail flow" });
  await item.getByText("Email to the partner").click();
  const text = await item.getByRole("textbox", { name: "Email to the partner" }).inputValue();
  for (const part of [range.from, range.to, english(insight.numerator), "TLS 1.0", "TLS 1.2", "messages, "]) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
  await item.getByText("PowerShell for this connector").click();
  await item.getByText(`Set-InboundConnector '${insight.connector}' -RequireTls $true`).waitFor();
  // RequireTls is for partners only.
  const own = page.getByRole("listitem").filter({ hasText: "Inbound OnPremises connector" });
  for (const each of await own.all()) assert.doesNotMatch(await each.textContent(), /-RequireTls \$true/);
});

pageTest("limits change what is noteworthy, and are kept", {}, async (page) => {
  await showSample(page);
  const title = page.getByText("Inbound Partner connector seeing significant TLS1.0 mail flow");
  await title.waitFor();
  await page.getByText("Thresholds", { exact: true }).click();
  const limit = page.getByRole("spinbutton", { name: "TLS 1.0 and older, percent" });
  await limit.fill("100");
  await limit.press("Enter");
  await title.waitFor({ state: "detached" });
  assert.ok(!JSON.parse(await exported(page)).insights.some(({ id }) => id === "inbound-partner-tls10"));
  await page.reload();
  await page.getByRole("button", { name: "Try with sample data" }).click();
  await read(page, 1);
  await page.getByText("Thresholds", { exact: true }).click();
  assert.equal(await limit.inputValue(), "100");
  await page.getByRole("button", { name: "Use the defaults" }).click();
  await title.waitFor();
});

pageTest("every number of the table tells who is behind it", {}, async (page) => {
  await showSample(page);
  await goTo(page, "Connectors");
  await page.getByRole("button", { name: "By connector" }).click();
  const row = details(page).getByRole("row").filter({ hasText: "From the internet without a connector" });
  const button = row.getByRole("button", { name: /, Volume, .*Show (senders|recipients|servers)/ });
  const count = number(await button.innerText());
  await button.click();
  const dialog = page.getByRole("dialog", { name: /^(Senders|Recipients|Servers)$/ });
  await dialog.getByText(`${english(count)} messages,`).waitFor();
  const evidence = await download(page, () => dialog.getByRole("button", { name: "Download senders (CSV)" }).click());
  const sum = evidence.rows.slice(1).reduce((sum, row) => sum + Number(row.split(",")[5]), 0);
  assert.equal(sum, count);
  await page.keyboard.press("Escape");

  await goTo(page, "Overview");
  await page.getByRole("button", { name: "View details" }).click();
  await page.getByRole("dialog", { name: "Messages protected in transit (by TLS)" }).getByRole("button", { name: /No TLS, Inbound: Show senders/ }).click();
  await dialog.getByText(`${english(report().directions.inbound.tls.none)} message`).first().waitFor();
});

pageTest("the table: choices, sorting, search, filters", {}, async (page) => {
  await showSample(page);
  await goTo(page, "Connectors");
  const table = details(page);
  const all = Number(await table.getAttribute("aria-rowcount")) - 1;
  const rowCount = (count) => page.waitForFunction((count) => document.querySelector(".report-table").getAttribute("aria-rowcount") === String(count + 1), count);
  const { days, range, connectors } = report();
  const inRange = days.filter(({ date }) => date >= range.from && date <= range.to);
  assert.equal(all, inRange.length);

  await page.getByRole("group", { name: "Direction" }).getByRole("button", { name: "Inbound" }).click();
  await rowCount(inRange.filter(({ direction }) => direction === "inbound").length);
  await page.getByRole("group", { name: "Direction" }).getByRole("button", { name: "Both" }).click();

  await page.getByRole("combobox", { name: "Show data for" }).selectOption("From the internet without a connector");
  await rowCount(inRange.filter(({ direction, connector }) => direction === "inbound" && connector === null).length);
  await page.getByRole("combobox", { name: "Show data for" }).selectOption("All mail flow");
  await rowCount(all);

  await page.getByRole("button", { name: "By connector" }).click();
  await rowCount(connectors.length);
  await page.getByRole("button", { name: "By day" }).click();

  const volume = table.getByRole("columnheader", { name: "Volume" });
  await volume.getByRole("button").click();
  assert.equal(await volume.getAttribute("aria-sort"), "descending");
  const volumes = async () => (await table.locator("tbody tr[aria-rowindex] td:last-child").allInnerTexts()).map(number);
  const sorted = await volumes();
  assert.deepEqual(sorted, sorted.toSorted((a, b) => b - a));

  await page.getByRole("button", { name: "Percentages" }).click();
  assert.match(await table.innerText(), /\d%/);
  await page.getByRole("button", { name: "Counts" }).click();

  const { name } = connectors.find(({ name }) => name);
  const ofName = inRange.filter(({ connector }) => connector === name).length;
  await page.getByRole("searchbox", { name: "Search the table" }).fill(name.toUpperCase());
  await rowCount(ofName);
  await page.getByRole("searchbox", { name: "Search the table" }).fill("");
  await rowCount(all);

  await page.getByText("Filters", { exact: true }).click();
  const clause = page.getByRole("group", { name: /^Condition 1/ });
  await clause.getByRole("textbox", { name: "Value" }).fill(name);
  await page.getByRole("button", { name: "Add a condition" }).click();
  const second = page.getByRole("group", { name: /^Condition 2/ });
  assert.equal(await clause.getByRole("textbox", { name: "Value" }).inputValue(), name);
  await second.getByRole("combobox", { name: "Column" }).selectOption("Volume");
  await second.getByRole("combobox", { name: "Comparison" }).selectOption("is above");
  await second.getByRole("textbox", { name: "Value" }).fill("2");
  await page.getByRole("textbox", { name: "Name of the new filter" }).fill("Mine");
  await page.getByRole("button", { name: "Save and apply" }).click();
  const expected = inRange.filter(({ connector, volume }) => connector === name && volume > 2).length;
  await rowCount(expected);
  const mine = page.getByRole("button", { name: "Mine", exact: true });
  assert.equal(await mine.getAttribute("aria-pressed"), "true");
  await mine.click();
  await rowCount(all);

  // Filters are kept.
  await page.reload();
  await page.getByRole("button", { name: "Try with sample data" }).click();
  await read(page, 1);
  await mine.click();
  await rowCount(expected);
  await page.getByRole("button", { name: "Delete filter Mine" }).click();
  await rowCount(all);
  assert.equal(await mine.count(), 0);
});

pageTest("what is shown is exported, and counts the same when it is opened again", {}, async (page) => {
  await showSample(page);
  await goTo(page, "Connectors");
  await page.getByRole("group", { name: "Direction" }).getByRole("button", { name: "Inbound" }).click();
  const byDay = await exportTable(page);
  assert.match(byDay.name, /\.csv$/);
  const file = path.join(scratch, "connectors-exported.csv");
  fs.writeFileSync(file, byDay.text);
  const again = JSON.parse(native("--all", file));
  assert.deepEqual(again.directions.inbound.tls, report().directions.inbound.tls);
  assert.equal(again.directions.outbound.volume, 0);
  // By connector the same days are exported.
  await page.getByRole("button", { name: "By connector" }).click();
  const byConnector = await exportTable(page);
  assert.deepEqual(byConnector.rows.toSorted(), byDay.rows.toSorted());
  // The page counts the same, and says that such a file does not tell who.
  await goTo(page, "Files");
  await page.getByRole("button", { name: "Remove all files" }).click();
  await choose(page, file);
  await read(page, 1);
  await goTo(page, "Connectors");
  await details(page).getByRole("button", { name: /How this number came about/ }).first().click();
  await page.getByRole("dialog", { name: "How this number came about" }).getByText("already added up").waitFor();
});

pageTest("mail flow, TLS usage and what if, with their numbers", {}, async (page) => {
  await showSample(page);
  await goTo(page, "Connectors");
  const { directions, range, days } = report();
  const chart = page.getByRole("region", { name: "Volume and TLS" });
  await chart.getByText("The numbers of this chart").click();
  const totals = await chart.getByRole("table").locator("tbody tr td:nth-child(2)").allInnerTexts();
  assert.equal(totals.map(number).reduce((a, b) => a + b, 0), directions.inbound.volume + directions.outbound.volume);
  await chart.getByRole("button", { name: "TLS usage" }).click();
  assert.match(await chart.getByRole("table").innerText(), /\d%/);

  const card = page.getByRole("region", { name: "What if" });
  const old = ["ssl", "tls1_0", "tls1_1"].flatMap((id) => [directions.inbound.tls[id], directions.outbound.tls[id]]).reduce((a, b) => a + b);
  await card.getByText(new RegExp(`^${english(old)} messages of`)).waitFor();
  await card.getByRole("combobox", { name: "Policy" }).selectOption("Force TLS on a connector");
  const forced = days.find(({ date, connector, tls }) => connector && tls.none > 0 && date >= range.from && date <= range.to);
  const option = `${forced.direction === "inbound" ? "From" : "To"} ${forced.connector}`;
  await card.getByRole("combobox", { name: "Connector" }).selectOption(option);
  const sum = days.filter((row) => row.connector === forced.connector && row.direction === forced.direction && row.date >= range.from && row.date <= range.to).reduce((sum, { tls }) => sum + tls.none, 0);
  await card.getByText(new RegExp(`^${english(sum)} messages? of`)).waitFor();
  await card.getByRole("button", { name: /^Show (senders|recipients|servers)/ }).click();
  await page.getByRole("dialog", { name: /^(Senders|Recipients|Servers)$/ }).getByText(new RegExp(`^${english(sum)} messages?,`)).waitFor();
});

pageTest("ten thousand rows scroll, and few of them exist", {}, async (page) => {
  const lines = ["Date,Connector direction and name,Connector type,Forced TLS?,No TLS,TLS 1.0,TLS 1.1,TLS 1.2,TLS 1.3,Volume"];
  for (let day = 0; day < 100; day++) {
    const date = new Date(Date.UTC(2026, 6, 1 + day)).toISOString().slice(0, 10);
    for (let at = 0; at < 100; at++) lines.push(`${date},From Connector ${at},Partner,False,1,0,0,2,${at},${at + 3}`);
  }
  const file = path.join(scratch, "connectors-many.csv");
  fs.writeFileSync(file, lines.join("\r\n"));
  await choose(page, file);
  await read(page, 1);
  await goTo(page, "Connectors");
  await page.getByRole("group", { name: "Range" }).getByRole("button", { name: "All", exact: true }).click();
  const table = details(page);
  await page.waitForFunction(() => document.querySelector(".report-table")?.getAttribute("aria-rowcount") === "10001");
  assert.ok((await table.getByRole("row").count()) < 150);
  const region = page.getByRole("group", { name: "Details" });
  await region.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await table.locator('tr[aria-rowindex="10001"]').waitFor();
  await region.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
  await page.waitForFunction(() => {
    const rows = [...document.querySelectorAll(".report-table tr[aria-rowindex]")].map((row) => Number(row.getAttribute("aria-rowindex")));
    return rows.some((row) => row > 4900 && row < 5100);
  });
  await table.getByRole("columnheader", { name: "Volume" }).getByRole("button").click();
  await table.locator('tr[aria-rowindex="2"]').waitFor();
});

for (const theme of ["light", "dark"]) {
  pageTest(`axe finds nothing in the connector report, ${theme}`, { theme, timeout: 90_000 }, async (page) => {
    await showSample(page);
    for (const text of ["Email to the partner", "PowerShell for this connector"]) {
      for (const each of await page.getByText(text).all()) await each.click();
    }
    await page.getByText("Thresholds", { exact: true }).click();
    await axe(page, "overview, unfolded");
    await goTo(page, "Connectors");
    await page.getByText("Filters", { exact: true }).click();
    await page.getByText("The numbers of this chart").click();
    await axe(page, "connectors, unfolded");
    await details(page).getByRole("button", { name: /Show (senders|recipients|servers)/ }).first().click();
    await page.getByRole("dialog", { name: /^(Senders|Recipients|Servers)$/ }).getByRole("table").waitFor();
    await axe(page, "who is behind it");
  });
}

pageTest("nothing scrolls sideways at 400 px in the connector report", { width: 400 }, async (page) => {
  await showSample(page);
  await goTo(page, "Connectors");
  await page.getByText("Filters", { exact: true }).click();
  await page.getByText("The numbers of this chart").click();
  for (const each of await page.getByText("Why it matters · What to do").all()) await each.click();
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok((await wide()) <= 400, `${await wide()} px`);
  await details(page).getByRole("button", { name: /Show (senders|recipients|servers)/ }).first().click();
  const dialog = page.getByRole("dialog", { name: /^(Senders|Recipients|Servers)$/ });
  await dialog.getByRole("table").waitFor();
  assert.ok(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth));
});
