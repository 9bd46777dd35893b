// Partners: which are not yet on TLS 1.2 with forward secrecy, and is that proven? The table, the filters, the list
// of contract partners, the ciphers, and the evidence file, whose bytes are those of the command line.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { axe, choose, english, exported, goTo, native, pageTest, read, root, scratch, showSample } from "./harness.mjs";

const sample = path.join(scratch, "partners-sample.csv");
fs.writeFileSync(sample, gunzipSync(fs.readFileSync(path.join(root, "assets/sample/sample-trace.csv.gz"))));

/** The evidence file that the command line writes, as bytes. */
function evidence(...options) {
  const file = path.join(scratch, "evidence.json");
  native("--evidence", file, ...options, sample);
  return fs.readFileSync(file);
}
const partnersOf = (...options) => JSON.parse(evidence(...options)).partners;
const below = ({ tls }) => tls.none + tls.ssl + tls.tls1_0 + tls.tls1_1;
const table = (page) => page.getByRole("table", { name: "Partners", exact: true });
const rows = (page) => table(page).locator("tbody tr");
const namesOf = async (page) => (await rows(page).locator("th bdi").allInnerTexts()).map((name) => name.trim());
const number = (text) => Number(text.replaceAll(/\D/g, ""));

/** Goes to the place and waits for its table. */
async function toPartners(page) {
  await goTo(page, "Partners");
  await rows(page).first().waitFor();
}

async function download(page, click) {
  const [file] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: file.suggestedFilename(), bytes: fs.readFileSync(await file.path()) };
}

/** So many rows are found, as the page says it. */
async function shows(page, count) {
  await page.getByText(new RegExp(`^(${english(count)}|[\\d,]+ of ${english(count)}) rows?$`)).first().waitFor();
}

pageTest("three clicks to who is not on TLS 1.2 with forward secrecy, and whether it is proven", {}, async (page) => {
  await showSample(page);
  const wanted = partnersOf().filter((partner) => below(partner) > 0 || partner.forward_secrecy.no > 0);
  assert.ok(wanted.length > 4 && wanted.length < partnersOf().length, `${wanted.length}`);
  // One, two, three.
  await goTo(page, "Partners");
  await page.getByRole("button", { name: "Below TLS 1.2", exact: true }).click();
  await page.getByRole("button", { name: "No forward secrecy", exact: true }).click();
  await shows(page, wanted.length);
  const names = await namesOf(page);
  assert.deepEqual([...names].sort(), wanted.map(({ domain }) => domain).sort());
  // What is worst stands first, and each row says how proven it is.
  const worst = await rows(page).first().innerText();
  assert.match(worst, /No TLS/);
  const fabrikam = rows(page).filter({ hasText: "fabrikam.example" }).first();
  const of = wanted.find(({ domain, direction }) => domain === "fabrikam.example" && direction === "inbound");
  const text = await fabrikam.innerText();
  assert.ok(text.includes(`No ${english(of.forward_secrecy.no)}`), text);
  assert.ok(text.includes(`Unverified ${english(of.proof.unverified)}`), text);
  assert.ok(text.includes(`Insufficient ${english(of.strength.insufficient)}`), text);
  // A partner that fell back, and one that is verified.
  await page.getByRole("searchbox", { name: "Search domains and connectors" }).fill("northwind traders");
  await shows(page, 1);
  assert.match(await rows(page).first().innerText(), /TLS 1\.0/);
  await page.getByRole("button", { name: "Below TLS 1.2", exact: true }).click();
  await page.getByRole("button", { name: "No forward secrecy", exact: true }).click();
  await page.getByRole("searchbox", { name: "Search domains and connectors" }).fill("woodgrove");
  await shows(page, 1);
  assert.match(await rows(page).first().innerText(), /Verified \d/);
});

pageTest("a row leads to who is behind it, and both agree", {}, async (page) => {
  await showSample(page);
  await toPartners(page);
  const before = page.url();
  const wanted = partnersOf().find(({ domain, direction }) => domain === "fabrikam.example" && direction === "inbound");
  const row = rows(page).filter({ hasText: "fabrikam.example" }).first();
  await row.getByRole("button").first().click();
  const dialog = page.getByRole("dialog", { name: /^(Senders|Recipients|Servers)$/ });
  await dialog.getByRole("table").waitFor();
  const about = await dialog.innerText();
  assert.ok(about.includes(`${english(wanted.volume)} messages`), about);
  assert.match(about, /fabrikam\.example/);
  for (const head of ["Strength", "Proof"]) await dialog.getByRole("columnheader", { name: head, exact: true }).waitFor();
  assert.match(await dialog.getByRole("row").nth(1).innerText(), /Insufficient|Cannot tell/);
  await axe(page, "who is behind a partner");
  await page.keyboard.press("Escape");
  // The worst class alone.
  await row.getByRole("button", { name: /TLS 1\.0|No TLS|SSL/ }).last().click();
  await dialog.getByRole("table").waitFor();
  const worst = wanted.tls[wanted.worst_class];
  assert.ok((await dialog.innerText()).includes(`${english(worst)} message`));
  await page.keyboard.press("Escape");
  // No name of it is in the address, in what is kept, or in the report.
  assert.equal(page.url(), before);
  assert.ok(!(await page.evaluate(() => JSON.stringify({ ...localStorage }))).includes("fabrikam.example"));
  assert.ok(!(await exported(page)).toString().includes("fabrikam.example"));
});

pageTest("columns sort, subdomains are put together, and the CSV has what is shown", {}, async (page) => {
  const header = "date_time_utc,source,event_id,message_id,network_message_id,server_hostname,sender_address,recipient_address,client_hostname,directionality,custom_data";
  const line = (id, from, tls) =>
    `2026-11-10T10:00:0${id}Z,SMTP,RECEIVE,<${id}@x>,id-${id},mx.example,a@${from},b@contoso.example,mx.example,Incoming,S:FromEntity=Internet;S:tlsversion=${tls}`;
  const file = path.join(scratch, "folding.csv");
  const lines = [line(1, "a.one.example", "TLS1_2"), line(2, "b.one.example", "TLS1_0"), line(3, "two.example", "TLS1_3")];
  fs.writeFileSync(file, `${header}\n${lines.join("\n")}\n`);
  await choose(page, file);
  await read(page, 1);
  await toPartners(page);
  assert.deepEqual(await namesOf(page), ["b.one.example", "a.one.example", "two.example"]);
  await table(page).getByRole("button", { name: "Partner", exact: true }).click();
  assert.deepEqual(await namesOf(page), ["a.one.example", "b.one.example", "two.example"]);
  await page.getByRole("checkbox", { name: "Put subdomains together" }).check();
  await shows(page, 2);
  assert.deepEqual(await namesOf(page), ["one.example", "two.example"]);
  // Who is behind the folded row are both.
  await rows(page).first().getByRole("button").first().click();
  const dialog = page.getByRole("dialog", { name: /^(Senders|Recipients|Servers)$/ });
  await dialog.getByRole("table").waitFor();
  assert.match(await dialog.innerText(), /2 messages/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Below TLS 1.2", exact: true }).click();
  await shows(page, 1);
  const { name, bytes } = await download(page, () => page.getByRole("button", { name: "Partners (CSV)" }).click());
  assert.equal(name, "mailflow-insight-partners-2026-11-10-2026-11-10.csv");
  const csv = bytes.toString().trim().split("\r\n");
  assert.equal(csv.length, 2);
  assert.match(csv[0], /^Direction,Domain,Messages,Recipients,none,ssl,tls1_0,/);
  assert.match(csv[1], /^Inbound,one\.example,2,2,0,0,1,0,1,0,0,0,/);
});

pageTest("a list of contract partners is judged, kept here, and leads to the rows", {}, async (page) => {
  await showSample(page);
  await toPartners(page);
  const all = partnersOf();
  const clear = (domain) => all.filter((of) => of.domain === domain).reduce((sum, { tls }) => sum + tls.none, 0);
  assert.ok(clear("woodgrovebank.example") > 0);
  const list = page.getByRole("textbox", { name: "List of domains" });
  await list.fill("someone@woodgrovebank.example\nlitware.example, nobody.example");
  const results = page.getByRole("table", { name: "Domains that must be encrypted" });
  const result = async (domain) => results.getByRole("row").filter({ hasText: domain }).innerText();
  assert.match(await result("woodgrovebank.example"), new RegExp(`Not met: ${clear("woodgrovebank.example")} message`));
  assert.match(await result("litware.example"), /Met/);
  assert.match(await result("nobody.example"), /No mail in this range/);
  await page.getByText("Met: 1. Not met: 1. No mail, or cannot tell: 1.").waitFor();
  // A stricter agreement.
  await page.getByLabel("Agreed was").selectOption({ label: "TLS 1.2 or later" });
  assert.match(await result("litware.example"), /Not met/);
  await results.getByRole("button", { name: "litware.example" }).click();
  assert.ok((await namesOf(page)).every((name) => name === "litware.example"));
  assert.ok(!(await exported(page)).toString().includes("nobody.example"));
  await page.goto(new URL("/", page.url()).href);
  await showSample(page);
  await toPartners(page);
  assert.match(await list.inputValue(), /litware\.example/);
  // An empty field forgets it.
  await list.fill("");
  assert.equal(await page.evaluate(() => localStorage.getItem("contract-partners")), null);
});

pageTest("each grade explains itself by the guideline that is chosen", {}, async (page) => {
  await showSample(page);
  await toPartners(page);
  const ciphers = page.getByRole("table", { name: "Ciphers", exact: true });
  const of = (name) => ciphers.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) }).first();
  const row = of("TLS_RSA_WITH_AES_256_CBC_SHA256");
  assert.match(await row.innerText(), /Insufficient/);
  await row.getByText("Why?").click();
  assert.match(await row.innerText(), /does not name it/);
  assert.match(await row.innerText(), /What to do/);
  // What is not known has no grade.
  const unknown = of("CALG_AES_256");
  assert.match(await unknown.innerText(), /Cannot tell/);
  const judge = page.getByLabel("Judged by");
  await judge.selectOption({ label: "NIST SP 800-52 Rev. 2 (2019-08)" });
  await row.locator(".grade", { hasText: "Phase out" }).waitFor();
  assert.match(page.url(), /guideline=nist-sp-800-52r2/);
  const report = JSON.parse(await exported(page));
  const wanted = JSON.parse(native("--guideline", "nist-sp-800-52r2", sample));
  assert.equal(report.guideline, "nist-sp-800-52r2");
  assert.deepEqual(report.directions, wanted.directions);
  assert.deepEqual(report.insights, wanted.insights);
  // It is kept, and files that are read later are judged by it, too.
  await page.goto(new URL("/", page.url()).href);
  await showSample(page);
  assert.deepEqual(JSON.parse(await exported(page)).directions, wanted.directions);
});

for (const options of [[], ["--guideline", "mozilla-intermediate"]]) {
  pageTest(`the evidence file has the bytes of the command line: ${options[1] ?? "the usual guideline"}`, {}, async (page) => {
    await choose(page, sample);
    await read(page, 1);
    if (options.length > 0) {
      await toPartners(page);
      await page.getByLabel("Judged by").selectOption({ label: "Mozilla intermediate (2026-04)" });
      await page.waitForFunction(() => location.hash.includes("guideline=mozilla"));
      const insufficient = JSON.parse(evidence(...options)).ciphers.filter(({ grade }) => grade === "insufficient").length;
      const graded = page.getByRole("table", { name: "Ciphers", exact: true }).locator("tbody td .bad", { hasText: "Insufficient" });
      while ((await graded.count()) !== insufficient) await page.waitForTimeout(50);
    }
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const item = page.getByRole("menuitem", { name: /^Evidence \(JSON\)/ });
    assert.match(await item.innerText(), /private/);
    const { name, bytes } = await download(page, () => item.click());
    assert.match(name, /^mailflow-insight-evidence-2026-11-09-2026-11-15\.json$/);
    assert.equal(bytes.toString(), evidence(...options).toString());
  });
}

pageTest("details and connectors show strength and proof, and their numbers add up", {}, async (page) => {
  await showSample(page);
  const { directions, connectors } = JSON.parse(native(sample));
  await page.getByRole("button", { name: "View details" }).click();
  const flyout = page.getByRole("dialog", { name: "Messages protected in transit (by TLS)" });
  const strength = flyout.getByRole("table", { name: /^Strength, .*(inbound|received)/i }).or(flyout.getByRole("table", { name: /^Strength, / }).last());
  const insufficient = strength.first().getByRole("row").filter({ hasText: "Insufficient" });
  assert.equal(number(await insufficient.getByRole("cell").first().innerText()), directions.inbound.strength.insufficient);
  await axe(page, "details with strength");
  await insufficient.getByRole("button").click();
  const who = page.getByRole("dialog", { name: /^(Senders|Recipients|Servers)$/ });
  await who.getByRole("table").waitFor();
  assert.ok((await who.innerText()).includes(`${english(directions.inbound.strength.insufficient)} messages`));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");

  await goTo(page, "Connectors");
  const quality = page.getByRole("table", { name: "Strength and proof by connector" });
  const woodgrove = connectors.find(({ name }) => name?.startsWith("Woodgrove"));
  const cells = await quality.getByRole("row").filter({ hasText: "Woodgrove" }).getByRole("cell").allInnerTexts();
  const expected = [woodgrove.strength, woodgrove.forward_secrecy, woodgrove.proof].flatMap((of) => Object.values(of));
  assert.deepEqual(cells.map(number), expected);
});

pageTest("what if only what the guideline recommends were accepted", {}, async (page) => {
  await showSample(page);
  const { directions } = JSON.parse(native(sample));
  const of = ({ tls, strength }) => tls.none + strength.phase_out + strength.insufficient;
  const stops = of(directions.inbound) + of(directions.outbound);
  await goTo(page, "Connectors");
  await page.getByLabel("Policy").selectOption({ label: "Accept only what the guideline recommends" });
  await page.getByText(new RegExp(`^${english(stops)} messages of .* would stop`)).waitFor();
  await page.getByRole("button", { name: /^Show servers: .*Would stop/ }).click();
  const who = page.getByRole("dialog", { name: /^(Senders|Recipients|Servers)$/ });
  await who.getByRole("table").waitFor();
  assert.ok((await who.innerText()).includes(`${english(stops)} messages`));
});

pageTest("the limits of weak ciphers and of forward secrecy change what is noteworthy, and are kept", {}, async (page) => {
  await showSample(page);
  const has = async (id) => JSON.parse(await exported(page)).insights.some((insight) => insight.id === id);
  assert.ok(await has("weak-cipher"));
  const item = page.getByRole("listitem").filter({ hasText: "Significant mail flow under weak ciphers" }).first();
  const insight = JSON.parse(native(sample)).insights.find(({ id }) => id === "weak-cipher");
  await item.getByRole("button", { name: /Show (senders|recipients|servers)/i }).click();
  const who = page.getByRole("dialog", { name: /^(Senders|Recipients|Servers)$/ });
  await who.getByRole("table").waitFor();
  assert.ok((await who.innerText()).includes(`${english(insight.numerator)} message`));
  await page.keyboard.press("Escape");
  await page.getByText("Thresholds", { exact: true }).first().click();
  await page.getByLabel("Weak ciphers, percent").fill("100");
  await page.getByLabel("Weak ciphers, percent").press("Enter");
  await page.getByLabel("No forward secrecy, percent").fill("100");
  await page.getByLabel("No forward secrecy, percent").press("Enter");
  await item.waitFor({ state: "detached" });
  await page.reload();
  await showSample(page);
  assert.ok(!(await has("weak-cipher")) && !(await has("no-forward-secrecy")));
});

pageTest("a link and files of sums say that they cannot tell", {}, async (page) => {
  await showSample(page);
  const report = path.join(scratch, "saved.json");
  fs.writeFileSync(report, await exported(page));
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const link = await page.getByRole("dialog").getByRole("textbox", { name: "Link" }).inputValue();
  // Whoever gets the link has no files.
  const other = await page.context().newPage();
  await other.goto(link);
  await goTo(other, "Partners");
  await other.getByText(/A link names no partners, and it carries nothing of ciphers/).waitFor();
  await goTo(other, "Overview");
  await other.getByRole("button", { name: "View details" }).click();
  await other.getByText(/A link carries nothing of ciphers and certificates/).first().waitFor();
  await other.keyboard.press("Escape");
  await other.getByRole("button", { name: "Export", exact: true }).click();
  await other.getByRole("menuitem", { name: "Report (JSON)" }).waitFor();
  assert.equal(await other.getByRole("menuitem", { name: /Evidence/ }).count(), 0);
  await other.keyboard.press("Escape");
  // A saved report keeps its counts of strength, and names nobody.
  await choose(other, report);
  await read(other, 1);
  await goTo(other, "Partners");
  await other.getByText(/They name no partners/).waitFor();
});

pageTest("ten thousand partners are shown a hundred at a time, and those that are not listed are counted", { timeout: 90_000 }, async (page) => {
  const header = "date_time_utc,source,event_id,message_id,network_message_id,server_hostname,sender_address,recipient_address,client_hostname,directionality,custom_data";
  const lines = Array.from({ length: 10_020 }, (_, id) =>
    `2026-11-10T10:00:00Z,SMTP,RECEIVE,<${id}@x>,id-${id},mx.example,a@d${id}.example,b@contoso.example,mx.example,Incoming,S:FromEntity=Internet;S:tlsversion=TLS1_${id % 3}`,
  );
  const file = path.join(scratch, "many-partners.csv");
  fs.writeFileSync(file, `${header}\n${lines.join("\n")}\n`);
  await choose(page, file);
  await read(page, 1);
  await toPartners(page);
  await page.getByText(/^20 more partners are not listed/).waitFor();
  await shows(page, 10_000);
  assert.equal(await rows(page).count(), 100);
  await page.getByRole("button", { name: "Show more" }).first().click();
  assert.equal(await rows(page).count(), 200);
  // Typing stays quick.
  const took = await page.evaluate(async () => {
    const field = document.querySelector("input[type=search]");
    const start = performance.now();
    field.value = "d77";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - start;
  });
  assert.ok(took < 1_000, `${took} ms`);
});

for (const theme of ["light", "dark"]) {
  for (const width of [1280, 400]) {
    pageTest(`nothing bars the way: ${theme}, ${width}`, { theme, width }, async (page) => {
      await showSample(page);
      await goTo(page, "Partners");
      await rows(page).first().waitFor();
      await page.getByRole("textbox", { name: "List of domains" }).fill("woodgrovebank.example\nnorthwindtraders.example\nnobody.example");
      await page.getByRole("table", { name: "Domains that must be encrypted" }).waitFor();
      await page.getByText("Why?").nth(1).click();
      await axe(page, `partners, ${theme}, ${width}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} px at ${width}`);
      if (process.env.PICTURES) {
        await page.screenshot({ path: path.join(process.env.PICTURES, `partners-${theme}-${width}.png`), fullPage: true });
        await goTo(page, "Connectors");
        await page.getByRole("table", { name: "Strength and proof by connector" }).scrollIntoViewIfNeeded();
        await page.screenshot({ path: path.join(process.env.PICTURES, `connectors-${theme}-${width}.png`), fullPage: true });
        await goTo(page, "Overview");
        await page.getByRole("button", { name: "View details" }).click();
        await page.getByRole("dialog").getByText("How well it was encrypted").first().scrollIntoViewIfNeeded();
        await page.screenshot({ path: path.join(process.env.PICTURES, `details-${theme}-${width}.png`) });
      }
    });
  }
}
