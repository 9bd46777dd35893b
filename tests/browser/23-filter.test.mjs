// One filter for everything: what is chosen in one place holds in all, in exports, and in the address.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { axe, english, exported, goTo, native, pageTest, root, scratch, showSample } from "./harness.mjs";

const sample = path.join(scratch, "filter-sample.csv");
fs.writeFileSync(sample, gunzipSync(fs.readFileSync(path.join(root, "assets/sample/sample-trace.csv.gz"))));
const whole = () => JSON.parse(native(sample));
const report = async (page) => JSON.parse(await exported(page));
const bar = (page) => page.getByRole("group", { name: "Filter", exact: true });
const chips = (page) => page.getByRole("list", { name: "Only this mail is shown" });
const sum = (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Opens the filter where it is behind a disclosure. */
async function open(page) {
  const fold = bar(page).locator("details.filter-fold");
  if ((await fold.count()) && !(await fold.evaluate((details) => details.open))) await fold.locator("> summary").click();
}

async function chooseClasses(page, ...classes) {
  const fold = bar(page).locator("details.class-fold");
  await fold.locator("summary").click();
  for (const name of classes) await fold.getByRole("checkbox", { name, exact: true }).check();
  await fold.locator("summary").click();
}

pageTest("a direction that is chosen on the overview holds in all places", {}, async (page) => {
  await showSample(page);
  await open(page);
  await bar(page).getByRole("button", { name: "Inbound", exact: true }).click();
  await chips(page).getByText("Inbound").waitFor();
  const widget = page.getByTestId("widget");
  await widget.getByTestId("outbound-volume").waitFor({ state: "detached" });
  assert.equal(await widget.getByTestId("inbound-volume").innerText(), english(whole().directions.inbound.volume));
  assert.ok(page.url().includes("direction=in"), page.url());
  const only = await report(page);
  assert.deepEqual(only.only, { direction: "inbound" });
  assert.equal(only.directions.outbound.volume, 0);
  assert.deepEqual(only.directions.inbound, whole().directions.inbound);

  await goTo(page, "Connectors");
  await bar(page).getByRole("button", { name: "Inbound", exact: true, pressed: true }).waitFor();
  await goTo(page, "Partners");
  await bar(page).getByRole("button", { name: "Inbound", exact: true, pressed: true }).waitFor();
  const rows = page.getByRole("table", { name: "Partners", exact: true }).locator("tbody tr");
  await rows.first().waitFor();
  assert.ok((await rows.allInnerTexts()).every((text) => text.includes("from")), "only partners who send");
  await page.reload();
  await page.getByRole("button", { name: "Try with sample data" }).waitFor({ timeout: 5000 }).catch(() => {});
});

pageTest("several classes at once, and back to the very same bytes", {}, async (page) => {
  await showSample(page);
  const all = whole();
  const before = await exported(page);
  await goTo(page, "Connectors");
  await chooseClasses(page, "No TLS", "TLS 1.0");
  await chips(page).getByRole("button", { name: "Remove from the filter: TLS 1.0" }).waitFor();
  await page.waitForFunction(() => location.hash.includes("classes=none,tls1_0"));
  await bar(page).getByText("Counting the mail").waitFor({ state: "hidden" });
  const some = await report(page);
  assert.deepEqual(some.only, { classes: ["none", "tls1_0"] });
  for (const direction of ["inbound", "outbound"]) {
    const { tls, volume, strength } = some.directions[direction];
    const { none, tls1_0 } = all.directions[direction].tls;
    assert.deepEqual([tls.none, tls.tls1_0, sum(tls), volume], [none, tls1_0, none + tls1_0, none + tls1_0]);
    assert.equal(sum(strength), tls1_0, "strength is that of the classes");
  }
  assert.deepEqual(some.coverage, all.coverage);
  // The table has the same numbers.
  await page.getByRole("button", { name: "By connector" }).click();
  const table = page.getByRole("table", { name: "Details", exact: true });
  const volumes = await table.getByRole("row").locator("td:last-child").allInnerTexts();
  const shown = volumes.map((text) => Number(text.split("\n")[0].replaceAll(/\D/g, ""))).reduce((sum, count) => sum + count, 0);
  assert.equal(shown, sum(some.directions.inbound.tls) + sum(some.directions.outbound.tls));
  await axe(page, "a filter by classes");
  // Shares of some classes are none of the mail, so nothing is said of them.
  assert.deepEqual(some.insights, []);
  await page.getByRole("region", { name: "Insights" }).getByText("Insights are about all mail").waitFor();
  await goTo(page, "Overview");
  const widget = await page.getByTestId("widget").innerText();
  assert.match(widget, /Percentages are of all mail/);
  assert.doesNotMatch(widget, /were protected in transit|below TLS 1\.2|%/);
  assert.ok(widget.includes(english(all.directions.inbound.tls.none)), "the legend has counts");
  await page.getByRole("button", { name: "View details" }).click();
  const details = page.getByRole("dialog", { name: "Messages protected in transit (by TLS)" });
  await details.getByRole("table").first().waitFor();
  for (const each of await details.getByRole("table").all()) assert.doesNotMatch(await each.innerText(), /%/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page.getByText("Clear the filter by protection to compare.").waitFor();
  await page.keyboard.press("Escape");
  await goTo(page, "Partners");
  const partners = page.getByRole("table", { name: "Partners", exact: true });
  await partners.locator("tbody tr").first().waitFor();
  assert.doesNotMatch(await partners.innerText(), /%/);
  await goTo(page, "Connectors");
  await page.getByRole("button", { name: "Percentages" }).click();
  assert.doesNotMatch(await table.innerText(), /%/);
  await page.getByRole("button", { name: "Counts", exact: true }).click();
  await page.getByRole("button", { name: "TLS usage" }).click();
  await page.waitForTimeout(300);
  await page.getByRole("button", { name: "Mail flow", exact: true }).click();
  await chips(page).getByRole("button", { name: "Clear the filter" }).click();
  await chips(page).waitFor({ state: "detached" });
  assert.ok(before.equals(await exported(page)), "nothing of the filter is left");
});

pageTest("one partner: its numbers everywhere, and who is behind them", {}, async (page) => {
  await showSample(page);
  await goTo(page, "Partners");
  const table = page.getByRole("table", { name: "Partners", exact: true });
  await table.locator("tbody tr").first().waitFor();
  const domain = (await table.locator("tbody tr th bdi").first().innerText()).trim();
  const of = async () => (await table.locator("tbody tr").filter({ has: page.getByText(domain, { exact: true }) }).allInnerTexts()).length;
  const before = await of();
  const field = bar(page).getByRole("combobox", { name: "Partner domain" }).or(bar(page).getByRole("textbox", { name: "Partner domain" }));
  await field.fill(domain.toUpperCase());
  await field.press("Enter");
  await chips(page).getByText(domain).waitFor();
  await page.waitForFunction((domain) => document.querySelectorAll(".partner-table tbody tr").length <= 2 && document.querySelector(".partner-table tbody th bdi")?.textContent === domain, domain);
  assert.equal(await table.locator("tbody tr").count(), before);
  const volumes = await table.locator("tbody tr td.number").allInnerTexts();
  const volume = volumes.map((text) => Number(text.replaceAll(/\D/g, ""))).reduce((sum, count) => sum + count, 0);

  await goTo(page, "Overview");
  await bar(page).getByText("Counting the mail").waitFor({ state: "hidden" });
  const only = await report(page);
  assert.deepEqual(only.only, { domain });
  assert.equal(only.directions.inbound.volume + only.directions.outbound.volume, volume);
  assert.match(await page.getByTestId("widget").innerText(), new RegExp(`UTC.*· ${domain.replaceAll(".", "\\.")}`));

  // A link names no partner and holds all mail, and says so.
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  await dialog.getByText("The link holds all mail").waitFor();
  const link = await dialog.getByRole("textbox").first().inputValue();
  await page.keyboard.press("Escape");
  // The same page with another fragment: some drivers wait for ever for it to be loaded.
  await page.evaluate((link) => { location.href = link; }, link);
  await page.getByText(/It covers/).waitFor();
  await page.getByTestId("widget").waitFor();
  const shared = await report(page);
  assert.equal(shared.directions.inbound.volume, whole().directions.inbound.volume);
});

pageTest("a text holds where whom to ask first is listed", {}, async (page) => {
  await showSample(page);
  const card = page.getByTestId("to-fix");
  const domain = (await card.locator("tbody th bdi").first().innerText()).trim();
  const before = await card.locator("tbody tr").count();
  await goTo(page, "Partners");
  await page.getByRole("searchbox", { name: "Search domains and connectors" }).fill(domain);
  await goTo(page, "Overview");
  await chips(page).getByText(`Rows with “${domain}”`).waitFor();
  const rows = card.locator("tbody tr");
  assert.ok((await rows.count()) < before);
  for (const text of await rows.allInnerTexts()) assert.ok(text.replaceAll(/\s/g, "").includes(domain), text);
});

pageTest("what fits no filter says so", {}, async (page) => {
  await showSample(page);
  await open(page);
  const field = bar(page).getByLabel("Partner domain");
  await field.fill("nobody.example");
  await field.press("Enter");
  await bar(page).getByText("No mail of these days fits the filter.").waitFor();
  await axe(page, "a filter that nothing fits");
});

for (const width of [320, 400]) {
  pageTest(`the filter fits ${width} px`, { width }, async (page) => {
    await showSample(page);
    await goTo(page, "Connectors");
    await bar(page).locator("details.class-fold summary").click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, `${wide} px too wide`);
  });
}
