// Any table: a person says what its columns mean, sees at once how far that goes, and it is counted.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { axe, choose, drop, exported, goTo, native, pageTest, read, scratch, widget } from "./harness.mjs";

const file = (name, text) => {
  const own = path.join(scratch, name);
  fs.writeFileSync(own, text);
  return own;
};
const rows = [
  ["2026-11-16 08:00:00", "MX-IN", "TLSv1.2", "a@partner.example", "b@own.example", "<1@x>"],
  ["2026-11-16 08:00:01", "MX-IN", "TLSv1.3", "c@partner.example", "b@own.example", "<2@x>"],
  ["2026-11-16 08:00:02", "MX-OUT", "no", "b@own.example", "a@partner.example", "<3@x>"],
  ["2026-11-16 08:00:03", "LOCAL", "-", "b@own.example", "d@own.example", "<4@x>"],
  ["no date", "MX-OUT", "TLSv1.2", "b@own.example", "e@partner.example", "<5@x>"],
];
const header = ["Received At", "Route", "Security", "From", "To", "Message-ID"];
const table = (by) => `${[header, ...rows].map((cells) => cells.join(by)).join("\n")}\n`;
const dialog = (page) => page.getByRole("dialog");
const state = (page) => page.locator(".mapping-status");
const open = async (page, name) => {
  await goTo(page, "Files");
  await page.getByRole("button", { name: new RegExp(`^(Map its columns|Change the mapping): ${name}$`) }).click();
  await dialog(page).getByLabel("Name of the mapping").waitFor();
};
/** Says what the words of `table` mean. */
const explain = async (page) => {
  for (const [word, meaning] of [["MX-IN", "Inbound"], ["MX-OUT", "Outbound"], ["LOCAL", "Not counted"]]) {
    await page.getByLabel(`Meaning of “${word}”`).selectOption(meaning);
  }
};
const mapped = (page) => page.getByRole("row").filter({ hasText: "Mapped table" }).first().waitFor();

for (const [name, by] of [["gateway.csv", ","], ["gateway.tsv", "\t"]]) {
  pageTest(`${name}: mapped, counted, kept, and recognised after a reload`, {}, async (page) => {
    await choose(page, file(name, table(by)));
    await read(page, 1);
    await open(page, name);
    // What names and values tell is filled in; nobody can know what MX-IN is.
    assert.equal(await page.locator("#meaning-time option:checked").innerText(), "Received At");
    assert.equal(await page.locator("#meaning-tls option:checked").innerText(), "Security");
    await state(page).getByText("1 of 5 rows can be read", { exact: false }).waitFor();
    await page.getByText("the direction is not told", { exact: false }).first().waitFor();
    // Words for TLS are there to be explained, whether or not the direction is known.
    assert.equal(await page.getByLabel("Meaning of “no”").inputValue(), "none");
    await explain(page);
    await state(page).getByText("4 of 5 rows can be read · 3 messages to count").waitFor();
    await state(page).getByText("the date cannot be read (first in line 6)", { exact: false }).waitFor();
    await page.getByLabel("Name of the mapping").fill("Our gateway");
    await axe(page, "mapping dialog");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save to a file" }).click(),
    ]);
    const saved = fs.readFileSync(await download.path());
    await page.getByRole("button", { name: "Apply" }).click();
    await mapped(page);
    await page.getByText("as the mapping “Our gateway” says", { exact: false }).waitFor();
    await goTo(page, "Overview");
    let shown = await widget(page);
    assert.deepEqual([shown.inbound, shown.outbound], ["2", "1"]);
    const own = await exported(page);
    // The command line reads the table by the same mapping; there the mapping is a file of its own.
    const kept = file(`${name}.mapping.json`, saved);
    const report = JSON.parse(native("--all", "--mapping", kept, path.join(scratch, name)));
    assert.deepEqual(JSON.parse(own).days, report.days);
    assert.ok(!own.toString().includes("partner.example"), "no address in the report");
    await page.reload();
    await choose(page, path.join(scratch, name));
    await read(page, 1);
    shown = await widget(page);
    assert.deepEqual([shown.inbound, shown.outbound], ["2", "1"]);
    // Forgotten, it is unknown again.
    await open(page, name);
    await page.getByRole("button", { name: "Forget this mapping" }).click();
    await page.getByRole("row").filter({ hasText: "Not recognized" }).first().waitFor();
  });
}

pageTest("a file that is opened right behind another one is looked at", {}, async (page) => {
  await choose(page, file("first.csv", table(",")), file("second.csv", table(";")));
  await read(page, 2);
  await goTo(page, "Files");
  // The draft of the first one is to be checked once the person pauses, which is just when the other one opens.
  await page.evaluate(() => {
    const own = window.setTimeout.bind(window);
    window.held = [];
    window.setTimeout = (act, pause, ...more) => (pause === 350 ? window.held.push(act) : own(act, pause, ...more));
  });
  await open(page, "first.csv");
  await page.waitForFunction(() => window.held.length > 0);
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Map its columns: second.csv" }).evaluate((button) => {
    button.click();
    window.held.forEach((act) => act());
  });
  await dialog(page).getByLabel("Name of the mapping").waitFor();
});

pageTest("a mapping among the files is used while it is there, like on the command line", {}, async (page) => {
  const gateway = file("drop.csv", table(","));
  await choose(page, gateway);
  await read(page, 1);
  await open(page, "drop.csv");
  await explain(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save to a file" }).click(),
  ]);
  const mapping = file("own.json", fs.readFileSync(await download.path()));
  await page.keyboard.press("Escape");
  await drop(page, mapping);
  await read(page, 2);
  await mapped(page);
  await goTo(page, "Overview");
  assert.ok(native(gateway, mapping).equals(await exported(page)), "the same bytes as the command line");
  await goTo(page, "Files");
  await page.getByRole("button", { name: "Remove own.json" }).click();
  await page.getByRole("row").filter({ hasText: "Not recognized" }).first().waitFor();
});

pageTest("the result of a hunting query is mapped by itself", {}, async (page) => {
  const results = [1, 2, 3].map((n) => ({
    Timestamp: `2026-11-16T08:00:0${n}Z`,
    InternetMessageId: `<${n}@x>`,
    SenderFromAddress: "a@partner.example",
    RecipientEmailAddress: "b@own.example",
    EmailDirection: n === 3 ? "Outbound" : "Inbound",
  }));
  await choose(page, file("hunting.json", JSON.stringify({ schema: [], results })));
  await read(page, 1);
  await open(page, "hunting.json");
  await state(page).getByText("3 of 3 rows can be read · 3 messages to count").waitFor();
  await page.locator("#meaning-tls").selectOption("TLS 1.2");
  await state(page).getByText("3 of 3 rows can be read · 3 messages to count").waitFor();
  await page.getByRole("button", { name: "Apply" }).click();
  await mapped(page);
  await goTo(page, "Overview");
  const shown = await widget(page);
  assert.deepEqual([shown.inbound, shown.outbound, shown.inboundProtected], ["2", "1", "100%"]);
});

pageTest("a file that is no mapping is not taken over", {}, async (page) => {
  await choose(page, file("plain.csv", table(",")));
  await read(page, 1);
  await open(page, "plain.csv");
  await page.getByTestId("mapping-input").setInputFiles(file("wrong.json", "{}"));
  await page.getByRole("alert").getByText("no column mapping").waitFor();
  // Without a time nothing can be read, and it is said.
  await page.locator("#meaning-time").selectOption("Not in this table");
  await state(page).getByText("Choose the column with the time.").waitFor();
  assert.ok(await page.getByRole("button", { name: "Apply" }).isDisabled());
});

pageTest("a known table shows which column was taken for what", {}, async (page) => {
  const text = "Received,SenderAddress,RecipientAddress,Status,FromIP,ToIP,MessageTraceId,MessageId\n" +
    "2026-11-16T08:00:00,a@x.example,b@own.example,Delivered,203.0.113.5,,7707b778,<1@x>\n";
  await choose(page, file("summary.csv", text));
  await read(page, 1);
  await goTo(page, "Files");
  await page.getByText("Cannot tell: TLS, connectors", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Columns: summary.csv" }).click();
  const taken = dialog(page).locator(".taken").filter({ hasText: "Sender" });
  assert.match(await taken.first().innerText(), /SenderAddress/);
  await axe(page, "columns of a known table");
});

for (const [theme, width] of [["dark", 400], ["light", 320]]) {
  pageTest(`nothing scrolls sideways in the mapping dialog (${theme}, ${width} px)`, { theme, width }, async (page) => {
    await choose(page, file("small.csv", table(",")));
    await read(page, 1);
    await open(page, "small.csv");
    const [inner, outer] = await dialog(page).evaluate((it) => [it.scrollWidth, it.clientWidth]);
    assert.ok(inner <= outer, `${inner} in ${outer}`);
    await axe(page, `mapping dialog, ${theme}`);
  });
}

pageTest("French", {}, async (page) => {
  await choose(page, file("francais.csv", table(",")));
  await read(page, 1);
  await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
  await page.getByRole("link", { name: "Fichiers", exact: true }).click();
  await page.getByRole("button", { name: /^Correspondance des colonnes.: francais\.csv$/ }).click();
  await page.getByText("1 sur 5 lignes", { exact: false }).waitFor();
  const text = await dialog(page).innerText();
  for (const word of ["Columns", "Apply", "Words", "Direction", "rows"]) assert.ok(!text.includes(word), word);
});

pageTest("the guide: fold-outs, and commands to copy", {}, async (page) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByText("Which files work, and where do I get them?").click();
  await page.getByRole("group", { name: "Where does your mail run?" }).getByRole("button", { name: "Exchange Server" }).click();
  await page.getByText("SMTP protocol logs (RECV….LOG, SEND….LOG)").waitFor();
  const entry = page.locator(".guide-entry[open]").last();
  await entry.getByText("Switch on beforehand").waitFor();
  await entry.getByRole("button", { name: "Copy" }).first().click();
  await entry.getByRole("button", { name: "Copied" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, "Get-ReceiveConnector | Set-ReceiveConnector -ProtocolLoggingLevel Verbose");
  await axe(page, "guide");
});

pageTest("ten thousand files: the list stays quick", { timeout: 240_000 }, async (page) => {
  // One small trace under many names: made in the page, so that only its own work is measured.
  const text = "Received,SenderAddress,RecipientAddress,Status,FromIP,ToIP,MessageTraceId,MessageId\n" +
    "2026-11-16T08:00:00,a@x.example,b@own.example,Delivered,203.0.113.5,,7707b778,<1@x>\n";
  const longest = await page.evaluate(async (text) => {
    const transfer = new DataTransfer();
    for (let n = 0; n < 10_000; n += 1) transfer.items.add(new File([text], `file-${n}.csv`));
    globalThis.longest = 0;
    let last = performance.now();
    globalThis.ticking = setInterval(() => {
      const now = performance.now();
      globalThis.longest = Math.max(globalThis.longest, now - last);
      last = now;
    }, 10);
    const input = document.querySelector("[data-testid=file-input]");
    input.files = transfer.files;
    const before = performance.now();
    input.dispatchEvent(new Event("change", { bubbles: true }));
    return performance.now() - before;
  }, text);
  await page.getByRole("status").filter({ hasText: /Read 10,000 files\b/ }).first().waitFor({ timeout: 200_000 });
  const worst = await page.evaluate(() => globalThis.longest);
  const start = Date.now();
  await goTo(page, "Files");
  await page.getByRole("button", { name: "Remove file-0.csv", exact: true }).waitFor();
  console.log(`10,000 files: dropped in ${Math.round(longest)} ms, longest pause ${Math.round(worst)} ms, list after ${Date.now() - start} ms`);
  assert.ok(Date.now() - start < 3000, "the list is there");
  assert.ok(await page.getByRole("row").count() < 500, "not all rows at once");
});

pageTest("what no column tells is typed once for all rows", {}, async (page) => {
  await choose(page, file("one-day.csv", "Gateway,TLS,Messages\nA,yes,7\nB,no,2\nC,,1\n"));
  await read(page, 1);
  await open(page, "one-day.csv");
  await page.locator("#meaning-time").selectOption({ label: "A value that you type" });
  await page.getByLabel("Value for all rows: Time").fill("2026-11-16");
  await page.locator("#meaning-direction").selectOption("=inbound");
  await page.locator("#meaning-count").selectOption({ label: "Messages" });
  await state(page).getByText("3 of 3 rows can be read · 10 messages to count").waitFor();
  // With one id all rows would be one message.
  assert.equal(await page.locator("#meaning-message_id optgroup").count(), 1);
  await axe(page, "a value for all rows");
  await page.getByRole("button", { name: "Apply" }).click();
  await mapped(page);
  await goTo(page, "Overview");
  assert.equal((await widget(page)).inbound, "10");
});
