// How numbers came about, tenants and servers side by side, many months, and what an auditor asks first.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { axe, choose, english, exported, goTo, native, pageTest, read, scratch, showSample } from "./harness.mjs";

const number = (text) => Number(text.replaceAll(",", "").replaceAll("−", "-").replace("+", ""));

/** The steps as `[text, count, is a sum]`. */
async function steps(page, dialog) {
  await dialog.getByText("How this number came about").click();
  const rows = dialog.getByRole("table", { name: "How this number came about" }).locator("tbody tr");
  await rows.first().waitFor();
  const all = [];
  for (const row of await rows.all()) {
    const text = await row.getByRole("rowheader").innerText();
    const count = number(await row.getByRole("cell").innerText());
    all.push([text, count, await row.evaluate((row) => row.classList.contains("sum"))]);
  }
  return all;
}

pageTest("every number says how it came about, in steps that add up", {}, async (page) => {
  await showSample(page);
  const item = page.getByRole("listitem").filter({ hasText: "Inbound Partner connector seeing significant TLS1.0 mail flow" });
  await item.getByRole("button", { name: /Show (senders|recipients|servers)/i }).click();
  const dialog = page.getByRole("dialog", { name: /^(Senders|Recipients|Servers)$/ });
  await dialog.getByRole("table").first().waitFor();
  const summary = await dialog.getByText(/^[\d,]+ messages?\b/).first().innerText();
  const told = await steps(page, dialog);
  let left = 0;
  for (const [text, count, isSum] of told) {
    if (isSum && text !== "Records of all files") assert.equal(count, left, text);
    else left += count;
  }
  const [last] = told.filter(([text]) => text === "Messages of this number");
  assert.equal(english(last[1]), summary.match(/^[\d,]+/)[0]);
  assert.ok(told.length > 6, "some steps leave something out");
  await axe(page, "how a number came about");
});

/** Holds that the dialog of a number that was added up before says it in tables that add up to it. */
async function addsUp(page, button) {
  const wanted = number(await button.innerText());
  await button.click();
  const dialog = page.getByRole("dialog", { name: "How this number came about" });
  const together = dialog.getByRole("table", { name: "All together" });
  await together.waitFor();
  const last = await together.locator("tr.sum").last().getByRole("cell").innerText();
  assert.equal(number(last), wanted);
  const files = dialog.locator("table.steps").filter({ hasText: "What it adds to this number" });
  let all = 0;
  for (const table of await files.all()) {
    let left = 0;
    for (const row of await table.locator("tbody tr").all()) {
      const [text, count] = [await row.getByRole("rowheader").innerText(), number(await row.getByRole("cell").innerText())];
      if (text === "What it adds to this number") {
        assert.equal(count, left);
        all += count;
      } else left += count;
    }
  }
  assert.equal(all, wanted);
  return dialog;
}

pageTest("numbers of saved reports and of links say what adds up to them, and what cannot be told", {}, async (page) => {
  const days = Array.from({ length: 20 }, (_, day) => `2026-11-${String(day + 1).padStart(2, "0")}`);
  const head = "date_time_utc,source,event_id,message_id,network_message_id,directionality,custom_data";
  const saved = (name, days) => {
    const rows = days.map((day, at) => `${day}T10:00:00Z,SMTP,RECEIVE,<${at}@a.example>,${String(at).padStart(8, "0")}-2222-3333-4444-555555555555,Incoming,S:tlsversion=SP_PROT_TLS1_2_SERVER`);
    const trace = path.join(scratch, `${name}.csv`);
    fs.writeFileSync(trace, `${[head, ...rows].join("\r\n")}\r\n`);
    const file = path.join(scratch, `${name}.json`);
    fs.writeFileSync(file, native("--all", trace));
    return file;
  };
  await choose(page, saved("first-days", days.slice(0, 12)), saved("last-days", days.slice(10)));
  await read(page, 2);
  await goTo(page, "Connectors");
  const table = page.locator(".report-table").getByRole("button", { name: /TLS 1\.2.*How this number came about/ });
  const dialog = await addsUp(page, table.first());
  await dialog.getByText(/Made by mailflow-insight /).first().waitFor();
  await dialog.getByText(/counted from 1 file with 12 records: 12 counted as transfers, 0 did not count/).waitFor();
  await dialog.getByText("It cannot be told any more").waitFor();
  await axe(page, "how a number of saved reports came about");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Share", exact: true }).click();
  const sharing = page.getByRole("dialog", { name: /Share/ });
  const link = await sharing.getByRole("textbox").first().inputValue();
  const other = await page.context().newPage();
  await other.goto(link);
  const shared = other.locator(".report-table").getByRole("button", { name: /TLS 1\.2.*How this number came about/ });
  const told = await addsUp(other, shared.first());
  await told.getByText(/A link names no files and holds no records/).waitFor();
  await axe(other, "how a number of a link came about");
  await other.close();
});

/** Shows mail of one class alone: of it no share is told. */
async function chooseClass(page, name) {
  const bar = page.getByRole("group", { name: "Filter", exact: true });
  await bar.locator("details.filter-fold > summary").click();
  const fold = bar.locator("details.class-fold");
  await fold.locator("summary").click();
  await fold.getByRole("checkbox", { name, exact: true }).check();
  await page.getByRole("list", { name: "Only this mail is shown" }).getByText(name).waitFor();
}

/** A folder with the files of two tenants, whose connectors have one name. */
function tenants() {
  const folder = fs.mkdtempSync(path.join(scratch, "tenants-"));
  const rows = (name, tls, days) => {
    const lines = ["date_time_utc,source,event_id,message_id,network_message_id,directionality,custom_data"];
    for (const day of days) {
      for (let at = 0; at < 4; at += 1) {
        const id = `${name}${day}${at}`;
        const digits = String(day * 10 + at).padStart(12, "0");
        const key = `${name === "contoso" ? 1 : 2}1111111-2222-3333-4444-${digits}`;
        const data = `S:InboundConnectorData=Name=Partners;ConnectorType=Partner;S:FromEntity=Internet${tls(at)}`;
        lines.push(`2026-11-${String(day).padStart(2, "0")}T10:00:00Z,SMTP,RECEIVE,<${id}@a.example>,${key},Incoming,${data}`);
      }
    }
    return `${lines.join("\r\n")}\r\n`;
  };
  const good = () => ";S:tlsversion=SP_PROT_TLS1_2_SERVER";
  const half = (at) => (at % 2 ? ";S:tlsversion=SP_PROT_TLS1_2_SERVER" : "");
  for (const [name, text] of [
    ["contoso", rows("contoso", good, [9, 10, 11, 12, 13, 14, 15])],
    ["fabrikam", rows("fabrikam", half, [9, 10, 11, 12, 13])],
  ]) {
    fs.mkdirSync(path.join(folder, name));
    fs.writeFileSync(path.join(folder, name, "trace.csv"), text);
  }
  return folder;
}

pageTest("two tenants stand side by side, the worst first, and each can be shown alone", { onlyChromium: "the driver of Firefox chooses no folder" }, async (page) => {
  const folder = tenants();
  await page.locator("input[webkitdirectory]").last().setInputFiles(folder);
  await read(page, 2);
  await goTo(page, "Files");
  const card = page.getByTestId("labels");
  const rows = card.locator("tbody tr");
  await rows.nth(1).waitFor();
  const names = await rows.getByRole("textbox").evaluateAll((fields) => fields.map((field) => field.value));
  assert.deepEqual(names, ["fabrikam", "contoso"]);
  const cells = async (at) => (await rows.nth(at).getByRole("cell").allInnerTexts()).map((text) => text.trim());
  assert.deepEqual((await cells(0)).slice(0, 4), ["1", "20", "50.0%", "10"]);
  assert.deepEqual((await cells(1)).slice(0, 4), ["1", "28", "100%", "0"]);
  await axe(page, "tenants side by side");

  await rows.nth(0).getByRole("button", { name: "Show fabrikam alone" }).click();
  await page.getByText("Only the files of fabrikam are shown").first().waitFor();
  await goTo(page, "Overview");
  await page.getByText("Only the files of fabrikam are shown").first().waitFor();
  const own = path.join(folder, "fabrikam", "trace.csv");
  const alone = async (file) => {
    const wanted = native(...file);
    for (let tries = 0; ; tries += 1) {
      if (wanted.equals(await exported(page))) return;
      assert.ok(tries < 20, "the report is not that of these files alone");
      await page.waitForTimeout(200);
    }
  };
  await alone([own]);
  // One message is looked for among the files that are shown alone.
  await goTo(page, "Files");
  const slip = page.getByRole("dialog", { name: "One message" });
  for (const [id, said] of [
    ["fabrikam90@a.example", "It counts as 1 message, inbound."],
    ["contoso90@a.example", "No line of the files is about “contoso90@a.example”."],
  ]) {
    await page.getByRole("textbox", { name: "Message-ID, network message id or queue id" }).fill(id);
    await page.getByRole("button", { name: "Look it up" }).click();
    await slip.getByText(said).waitFor();
    await page.keyboard.press("Escape");
    await slip.waitFor({ state: "hidden" });
  }
  await page.getByRole("button", { name: "Show all files" }).first().click();
  await alone([path.join(folder, "contoso", "trace.csv"), own]);

  // Another name, and both of one name count together.
  await goTo(page, "Files");
  await rows.nth(0).getByRole("textbox").fill("contoso");
  await rows.nth(0).getByRole("textbox").press("Tab");
  await card.waitFor({ state: "detached" });
});

pageTest("saved reports of twelve months are one line with its gap", {}, async (page) => {
  const months = Array.from({ length: 12 }, (_, month) => month).filter((month) => month !== 5);
  const files = months.map((month) => {
    const days = Array.from({ length: 28 }, (_, day) => `2025-${String(month + 1).padStart(2, "0")}-${String(day + 1).padStart(2, "0")}`);
    const lines = ["date_time_utc,source,event_id,message_id,network_message_id,directionality,custom_data"];
    days.forEach((day, at) => {
      const key = `${String(month).padStart(8, "0")}-2222-3333-4444-${String(at).padStart(12, "0")}`;
      lines.push(`${day}T10:00:00Z,SMTP,RECEIVE,<${key}@a.example>,${key},Incoming,S:tlsversion=SP_PROT_TLS1_2_SERVER`);
    });
    const trace = path.join(scratch, `month-${month}.csv`);
    fs.writeFileSync(trace, `${lines.join("\r\n")}\r\n`);
    const saved = path.join(scratch, `report-${String(month + 1).padStart(2, "0")}.json`);
    fs.writeFileSync(saved, native("--all", trace));
    return saved;
  });
  await choose(page, ...files);
  await read(page, 11);
  const history = page.getByTestId("history");
  await history.getByRole("img", { name: /^Inbound: 12 months, .*: 1 of them without mail, or without a file\.$/ }).waitFor();
  assert.equal(await history.locator(".gap").count(), 1);
  assert.equal(await history.locator(".column").count(), 11);
  await history.getByText("Show as a table").click();
  const rows = history.getByRole("table").locator("tbody tr");
  assert.equal(await rows.count(), 12);
  assert.match(await rows.nth(5).innerText(), /June.*no mail, or no file.*0 of 30/s);
  assert.match(await rows.nth(0).innerText(), /January.*28.*100%.*28 of 31/s);
  await axe(page, "the history");
  await chooseClass(page, "TLS 1.2");
  await history.waitFor({ state: "detached" });
});

pageTest("paper begins with what is missing, and has a chapter for an auditor where it is wanted", {}, async (page) => {
  await showSample(page);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: /Print/ }).click();
  const dialog = page.getByRole("dialog", { name: /Print/ });
  await dialog.getByRole("checkbox", { name: "With a chapter for an auditor" }).check();
  await dialog.getByText("The chapter is ready.").waitFor();
  await axe(page, "before printing");
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const paper = page.locator(".paper");
  const heads = await paper.locator("h2").allInnerTexts();
  assert.equal(heads[0], "What is missing, or cannot be told");
  assert.ok(heads.includes("Requirements, and what the numbers are evidence of"), heads.join(", "));
  const text = await paper.innerText();
  assert.match(text, /PCI DSS 4\.0\.1, 4\.2\.1/);
  assert.match(text, /Nothing here says that a requirement is fulfilled\./);
  assert.doesNotMatch(text, /compliant/i);
  assert.match(text, /looked up/i);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));

  // Of some classes no share is told, and what is missing is of all mail.
  const missing = text.match(/No mail at all/g)?.length ?? 0;
  await page.keyboard.press("Escape");
  await chooseClass(page, "TLS 1.0");
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const filtered = await paper.innerText();
  assert.doesNotMatch(filtered, /PCI DSS/);
  assert.equal(filtered.match(/No mail at all/g)?.length ?? 0, missing);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
});
