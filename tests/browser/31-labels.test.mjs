// Labels that files tell themselves, log hosts that fall silent, and names that stay.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { axe, choose, goTo, native, pageTest, read, root, runs, scratch } from "./harness.mjs";

const two = (number) => String(number).padStart(2, "0");
const days = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** An extended trace of a tenant with a message a day. */
function trace(tenant, from, to) {
  const lines = ["date_time_utc,source,event_id,message_id,network_message_id,directionality,tenant_id,custom_data"];
  for (const day of days(from, to)) {
    const key = `${tenant.length}1111111-2222-3333-4444-${String(day).padStart(12, "0")}`;
    const data = "S:InboundConnectorData=Name=Partners;ConnectorType=Partner;S:FromEntity=Internet;S:tlsversion=SP_PROT_TLS1_2_SERVER";
    lines.push(`2026-11-${two(day)}T10:00:00Z,SMTP,RECEIVE,<${tenant}${day}@a.example>,${key},Incoming,${tenant},${data}`);
  }
  return `${lines.join("\r\n")}\r\n`;
}

/** The same with a message a day in the other direction, too. */
const bothWays = (text) =>
  text +
  text
    .slice(text.indexOf("\r\n") + 2)
    .replaceAll(",RECEIVE,<", ",SENDEXTERNAL,<out-")
    .replaceAll("1111111-2222", "1111112-2222")
    .replaceAll("Incoming", "Originating")
    .replaceAll("InboundConnectorData", "OutboundConnectorData")
    .replaceAll("FromEntity", "ToEntity")
    .replaceAll("_SERVER", "_CLIENT");

/** A log of Postfix with a message a day of each host. */
function log(hosts) {
  const lines = [];
  hosts.forEach(([host, from, to], number) => {
    for (const day of days(from, to)) {
      const id = `${number}${two(day)}ABC`;
      [
        `postfix/smtpd[7]: ${id}: client=mx.a.example[198.51.100.7]`,
        `postfix/cleanup[8]: ${id}: message-id=<${id}@a.example>`,
        `postfix/qmgr[9]: ${id}: from=<a@a.example>, size=9, nrcpt=1 (queue active)`,
        `postfix/qmgr[9]: ${id}: removed`,
      ].forEach((line, second) => lines.push(`2026-11-${two(day)}T10:00:0${second}+00:00 ${host} ${line}\n`));
    }
  });
  return lines.sort().join("");
}

function file(name, text) {
  const folder = fs.mkdtempSync(path.join(scratch, "labels-"));
  const written = path.join(folder, name);
  fs.mkdirSync(path.dirname(written), { recursive: true });
  fs.writeFileSync(written, text);
  return written;
}

const card = (page) => page.getByTestId("labels");
/** The labels from top to bottom, once there are so many. */
async function labels(page, count) {
  const fields = card(page).locator("tbody tr").getByRole("textbox");
  await fields.nth(count - 1).waitFor();
  return fields.evaluateAll((all) => all.map((field) => field.value));
}

pageTest("tenants without folders are told by their traces, also while one is shown alone", {}, async (page) => {
  await choose(page, file("a.csv", trace("contoso", 9, 15)), file("b.csv", trace("fabrikam", 9, 13)));
  await read(page, 2);
  await goTo(page, "Files");
  assert.deepEqual(await labels(page, 2), ["contoso", "fabrikam"]);
  // The last week is that of all files, and stays so; each has the day of its last mail.
  const told = async () => {
    const days = await card(page).getByText("(days in UTC)").innerText();
    const last = await card(page).locator('td[data-label="Last mail"]').allInnerTexts();
    return [days, ...last.map((text) => text.trim())];
  };
  const before = await told();
  for (const [at, pattern] of [/9.*15/, /15/, /13/].entries()) assert.match(before[at], pattern);
  await card(page).getByRole("button", { name: "Show fabrikam alone" }).click();
  await page.getByText("Only the files of fabrikam are shown").first().waitFor();
  assert.deepEqual(await labels(page, 2), ["contoso", "fabrikam"]);
  assert.deepEqual(await told(), before);
});

/** What stands on paper now. */
async function onPaper(page) {
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const text = await page.locator(".paper").innerText();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  return text;
}

pageTest("paper has the files of the label that is shown alone, and names labels that stopped", {}, async (page) => {
  await choose(page, file("a.csv", bothWays(trace("contoso", 2, 15))), file("b.csv", bothWays(trace("fabrikam", 2, 8))));
  await read(page, 2);
  await page.getByRole("group", { name: "Range" }).getByRole("button", { name: "All", exact: true }).click();
  // Nobody asked yet whether a label stopped.
  assert.doesNotMatch(await onPaper(page), /Nothing stands out in the files/);
  await goTo(page, "Files");
  await labels(page, 2);
  await card(page).getByText(/silent since/).waitFor();
  const all = await onPaper(page);
  assert.match(all, /“fabrikam” had no mail from .*9.* to .*15/);
  assert.match(all, /a\.csv/);
  assert.match(all, /b\.csv/);

  await card(page).getByRole("button", { name: "Show contoso alone" }).click();
  await page.getByText("Only the files of contoso are shown").first().waitFor();
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: /^Print or PDF/ }).click();
  await page.getByRole("checkbox", { name: "With the SHA-256 of every file" }).check();
  await page.getByText("The files are hashed.").waitFor();
  const alone = await onPaper(page);
  assert.match(alone, /Nothing stands out in the files/);
  assert.match(alone, /Only the files of contoso are shown/);
  assert.match(alone, /a\.csv/);
  assert.doesNotMatch(alone, /b\.csv|fabrikam/);
  assert.equal(alone.match(/[0-9a-f]{64}/g)?.length, 1, alone);
});

pageTest("a log host that falls silent inside a file is named", {}, async (page) => {
  await choose(page, file("mail.log", log([["mx1", 1, 15], ["mx2", 1, 8]])));
  await read(page, 1);
  await goTo(page, "Files");
  assert.deepEqual(await labels(page, 1), ["Files without a label"]);
  await card(page).getByText(/^mx2: silent since .*8/).waitFor();
  assert.equal(await card(page).getByText(/^mx1/).count(), 0);
  await axe(page, "a host that fell silent");
});

/** Gives the page a folder with a folder for each tenant, in which files have one name. */
async function chooseTenants(page) {
  const folder = fs.mkdtempSync(path.join(scratch, "labels-"));
  for (const tenant of ["contoso", "fabrikam"]) {
    fs.mkdirSync(path.join(folder, tenant));
    fs.writeFileSync(path.join(folder, tenant, "trace.csv"), trace("same", 9, 15).replaceAll("same", tenant[0]));
  }
  await page.locator("input[webkitdirectory]").last().setInputFiles(folder);
  await read(page, 2);
}

pageTest("files of one name are called by their folders on paper", { onlyChromium: "the driver of Firefox chooses no folder" }, async (page) => {
  await chooseTenants(page);
  const paper = await onPaper(page);
  for (const tenant of ["contoso", "fabrikam"]) {
    // Where the files are listed, and where it is said what was read in each.
    assert.equal(paper.match(new RegExp(`/${tenant}/trace\\.csv`, "g"))?.length, 2, paper);
  }
  assert.doesNotMatch(paper, /trace\.csv \(\d\)/);
});

pageTest("names of labels and folders of files outlive a reload, until saved results are cleared", { keeps: true, onlyChromium: "the driver of Firefox chooses no folder" }, async (page) => {
  await chooseTenants(page);
  await goTo(page, "Files");
  await labels(page, 2);
  const field = card(page).getByRole("textbox", { name: "What the files of contoso are called" });
  await field.fill("Contoso AG");
  await field.press("Tab");
  await card(page).getByRole("textbox", { name: "What the files of Contoso AG are called" }).waitFor();
  await page.getByTestId("kept").filter({ hasText: /^2 files are kept, [^0]/ }).waitFor();

  await page.reload();
  await runs(page);
  await goTo(page, "Files");
  assert.deepEqual(await labels(page, 2), ["Contoso AG", "fabrikam"]);
  assert.equal(await page.evaluate(() => localStorage.getItem("labels")), "contoso\tContoso AG");

  await page.getByRole("button", { name: "Clear saved results" }).first().click();
  await card(page).getByRole("textbox", { name: "What the files of contoso are called" }).waitFor();
  assert.equal(await page.evaluate(() => localStorage.getItem("labels")), null);

  // An empty field takes a name back.
  await card(page).getByRole("textbox", { name: "What the files of fabrikam are called" }).fill("Other");
  await page.keyboard.press("Tab");
  await card(page).getByRole("textbox", { name: "What the files of Other are called" }).fill("");
  await page.keyboard.press("Tab");
  await card(page).getByRole("textbox", { name: "What the files of fabrikam are called" }).waitFor();
});

pageTest("all days of a saved report stand beside those of a trace, as the command line puts them", {}, async (page) => {
  // In one folder, which tells none of them apart.
  const folder = fs.mkdtempSync(path.join(scratch, "labels-"));
  const put = (name, text) => {
    fs.writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const old = put("report.json", native("--all", file("old.csv", trace("old", 1, 12))));
  const files = [old, put("trace.csv", trace("contoso", 9, 15)), put("other.csv", trace("fabrikam", 9, 13))];
  await choose(page, ...files);
  await read(page, 3);
  await page.getByRole("group", { name: "Range" }).getByRole("button", { name: "All", exact: true }).click();
  await goTo(page, "Files");
  const names = await labels(page, 3);
  const program = process.env.MAILFLOW_INSIGHT ?? path.join(root, "target/debug/mailflow-insight");
  const told = JSON.parse(execFileSync(program, ["labels", "-q", "--all", "--format", "json", ...files])).labels;
  assert.deepEqual(told.map(({ label }) => label || "Files without a label"), names);
  assert.deepEqual(told.map(({ volume }) => volume).sort(), [12, 7, 5].sort());
  const rows = card(page).locator("tbody tr");
  for (const [at, { files, volume, none, stopped }] of told.entries()) {
    const cells = await rows.nth(at).getByRole("cell").allInnerTexts();
    assert.deepEqual([cells[0], cells[1], cells[3], cells[5]].map(Number), [files, volume, none, stopped]);
  }
});
