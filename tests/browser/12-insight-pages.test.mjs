// From an insight to its page and to the words that are sent on; from charts to who is behind them;
// and that a long table scrolls without a hitch.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { axe, choose, english, goTo, native, pageTest, read, root, scratch, showSample } from "./harness.mjs";

const sample = path.join(scratch, "insights-sample.csv");
fs.writeFileSync(sample, gunzipSync(fs.readFileSync(path.join(root, "assets/sample/sample-trace.csv.gz"))));
const report = () => JSON.parse(native(sample));
const who = (page) => page.getByRole("dialog", { name: /^(Senders|Recipients|Servers)$/ });

for (const theme of ["light", "dark"]) {
  pageTest(`an insight's page opens, links on, and goes back, ${theme}`, { theme }, async (page) => {
    await showSample(page);
    const item = page.getByRole("listitem").filter({ hasText: "Inbound Partner connector seeing significant TLS1.0 mail flow" });
    await item.getByRole("button", { name: /^How to fix it/ }).click();
    const help = page.getByRole("dialog", { name: "Help" });
    await help.getByRole("heading", { name: "Inbound Partner connector seeing significant TLS1.0 mail flow" }).waitFor();
    assert.match(await help.innerText(), /RFC 8996/);
    await axe(page, "an insight's page");
    // A link to a section of another page shows that section, and Back returns.
    await help.getByRole("link", { name: "the message for partners who send" }).click();
    const section = help.getByRole("heading", { name: "A partner sends with TLS 1.0 or older, or in clear" });
    await section.waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "help-a-partner-sends-with-tls-10-or-older-or-in-clear");
    await axe(page, "a page with messages");
    await help.getByRole("button", { name: "Back" }).click();
    await help.getByRole("heading", { name: "Inbound Partner connector seeing significant TLS1.0 mail flow" }).waitFor();
    await page.keyboard.press("Escape");
    await help.waitFor({ state: "hidden" });
  });
}

pageTest("the page of an insight is in French too, and fits 320 px", { width: 320 }, async (page) => {
  await showSample(page);
  await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
  await page.getByRole("button", { name: /^Comment corriger/ }).first().click();
  const help = page.getByRole("dialog", { name: "Aide" });
  await help.getByRole("heading").nth(1).waitFor();
  const french = fs.readFileSync(path.join(root, "docs/insights/fr/forced-tls-not-met.md"), "utf8");
  const section = french.match(/^## (.+)$/m)[1];
  await help.getByRole("heading", { name: section }).waitFor();
  assert.ok(await help.evaluate((element) => element.scrollWidth <= element.clientWidth));
});

pageTest("what is to be sent or run is copied as it stands", {}, async (page) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await showSample(page);
  const item = page.getByRole("listitem").filter({ hasText: "Inbound Partner connector seeing significant TLS1.0 mail flow" });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await item.getByText("Email to the partner").click();
  const box = item.getByRole("textbox", { name: "Email to the partner" });
  await box.fill(`${await box.inputValue()}\nKind regards`);
  const message = item.locator("details").filter({ hasText: "Email to the partner" });
  await message.getByRole("button", { name: "Copy" }).click();
  await message.getByRole("button", { name: "Copied" }).waitFor();
  assert.equal(await copied(), await box.inputValue());
  const settings = item.locator("details").filter({ hasText: "PowerShell for this connector" });
  await settings.locator("summary").click();
  await settings.getByRole("button", { name: "Copy" }).click();
  await settings.getByRole("button", { name: "Copied" }).waitFor();
  assert.equal((await copied()).trim(), (await settings.locator("code").innerText()).trim());
});

pageTest("what has no TLS information says why", {}, async (page) => {
  await showSample(page);
  await page.getByTestId("widget").getByRole("button", { name: /^Why\? .*no TLS information/ }).first().click();
  const help = page.getByRole("dialog", { name: "Help" });
  await help.getByRole("heading", { name: "Most of the mail flow cannot be judged" }).waitFor();
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "hidden" });
});

pageTest("the widget's numbers and slices tell who is behind them", {}, async (page) => {
  await showSample(page);
  const { directions } = report();
  const widget = page.getByTestId("widget");
  const inbound = widget.locator(".flow").filter({ has: page.getByTestId("inbound-volume") });
  const shown = async (count) => {
    await who(page).getByText(new RegExp(`^${english(count)} messages?,`)).waitFor();
    await page.keyboard.press("Escape");
    await who(page).waitFor({ state: "hidden" });
  };
  await inbound.getByRole("button", { name: /TLS 1.2, .*Show (senders|recipients|servers)/ }).click();
  await shown(directions.inbound.tls.tls1_2);
  await inbound.locator(".bar .tls-1-2").click();
  await shown(directions.inbound.tls.tls1_2);
  await inbound.getByRole("button", { name: /, No TLS, .*Show (senders|recipients|servers)/ }).click();
  await shown(directions.inbound.tls.none);

  // The slices of the chart in the details: the first is No TLS, the last TLS 1.3.
  await page.getByRole("button", { name: "View details" }).click();
  const chart = page.getByRole("dialog", { name: "Messages protected in transit (by TLS)" }).getByRole("img").first();
  const box = await chart.boundingBox();
  await chart.click({ position: { x: box.width - 24, y: 17 } });
  await shown(directions.outbound.tls.tls1_3);
});

pageTest("days of the charts tell who is behind them, with the mouse and the keyboard", {}, async (page) => {
  await showSample(page);
  await goTo(page, "Connectors");
  const { range, days } = report();
  const of = (date) => days.filter((row) => row.date === date).reduce((sum, { volume }) => sum + volume, 0);
  const chart = page.getByRole("region", { name: "Volume and TLS" });
  const area = chart.getByRole("group", { name: /Enter shows the servers of one/ });
  await area.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await who(page).getByText(new RegExp(`^${english(of(range.to))} messages,`)).waitFor();
  await page.keyboard.press("Escape");

  await chart.getByText("The numbers of this chart").click();
  await chart.getByRole("button", { name: /, Total, .*Show (senders|recipients|servers)/ }).first().click();
  await who(page).getByText(new RegExp(`^${english(of(range.from))} messages,`)).waitFor();
  await page.keyboard.press("Escape");

  // The lowest part of a column of TLS usage is what is best protected.
  await chart.getByRole("button", { name: "TLS usage" }).click();
  const last = days.filter((row) => row.date === range.to);
  const best = ["tls_unversioned", "tls1_3", "tls1_2"].find((id) => last.some(({ tls }) => tls[id] > 0));
  const sum = last.reduce((sum, { tls }) => sum + tls[best], 0);
  const box = await area.boundingBox();
  await area.click({ position: { x: box.width - 30, y: box.height - 24 - 2 } });
  await who(page).getByText(new RegExp(`^${english(sum)} messages?,`)).waitFor();
});

pageTest("ten thousand rows scroll without a hitch", {}, async (page, { t }) => {
  const lines = ["Date,Connector direction and name,Connector type,Forced TLS?,No TLS,TLS 1.0,TLS 1.1,TLS 1.2,TLS 1.3,Volume"];
  for (let day = 0; day < 100; day++) {
    const date = new Date(Date.UTC(2026, 6, 1 + day)).toISOString().slice(0, 10);
    for (let at = 0; at < 100; at++) lines.push(`${date},From Connector ${at},Partner,False,1,0,0,2,${at},${at + 3}`);
  }
  const file = path.join(scratch, "insights-many.csv");
  fs.writeFileSync(file, lines.join("\r\n"));
  await choose(page, file);
  await read(page, 1);
  await goTo(page, "Connectors");
  await page.getByRole("group", { name: "Range" }).getByRole("button", { name: "All", exact: true }).click();
  await page.waitForFunction(() => document.querySelector(".report-table")?.getAttribute("aria-rowcount") === "10001");
  const frames = await page.getByRole("group", { name: "Details" }).evaluate(async (region) => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const times = [];
    let before = await frame();
    for (let at = 0; at < 200; at++) {
      region.scrollBy(0, 700);
      const now = await frame();
      times.push(now - before);
      before = now;
    }
    return times.sort((a, b) => a - b);
  });
  const [median, slowest] = [frames[100], frames.at(-1)];
  t.diagnostic(`200 screens of the table: median frame ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms`);
  // Generous: a busy machine drops frames, a table that is made anew drops seconds.
  assert.ok(median <= 250, `median ${median} ms`);
  assert.ok(slowest <= 1000, `slowest ${slowest} ms`);
});
