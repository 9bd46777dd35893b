// TLS reports have their own place; the hops of one mail are shown on demand.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { axe, choose, exported, goTo, pageTest, read, root, scratch } from "./harness.mjs";

const write = (name, text) => {
  const file = path.join(scratch, name);
  fs.writeFileSync(file, text);
  return file;
};
const policy = (type, encrypted, failed, details = []) => ({
  policy: { "policy-type": type, "policy-string": ["version: STSv1", "mode: testing"], "policy-domain": "hush.example" },
  summary: { "total-successful-session-count": encrypted, "total-failure-session-count": failed },
  "failure-details": details,
});
const report = (organization, id, day, ...policies) =>
  JSON.stringify({
    "organization-name": organization,
    "date-range": { "start-datetime": `2026-11-${day}T00:00:00Z`, "end-datetime": `2026-11-${day}T23:59:59Z` },
    "contact-info": "tls@sender.example",
    "report-id": id,
    policies,
  });
const expired = {
  "result-type": "certificate-expired",
  "receiving-mx-hostname": "mx1.secret.example",
  "sending-mta-ip": "192.0.2.77",
  "failed-session-count": 30,
};
const odd = { "result-type": "brand-new-word", "failed-session-count": 3 };
const first = write("first.json", report("Sender One", "1", 15, policy("sts", 1200, 33, [expired, odd]), policy("tlsa", 1233, 0)));
const again = write("again.json", report("Sender One", "1", 15, policy("sts", 1200, 33, [expired, odd]), policy("tlsa", 1233, 0)));
const second = write("second.json", report("Sender Two", "1", 16, policy("sts", 400, 0)));
const mail = (id, version) =>
  `Received: from inner.outlook.example by outer.outlook.example with HTTPS; Mon, 16 Nov 2026 10:00:12 +0000
Received: from mx.partner.example (203.0.113.9) by x.mail.protection.outlook.com (10.0.0.1) with Microsoft
 SMTP Server (version=${version}, cipher=TLS_AES_256_GCM_SHA384) id 15.20; Mon, 16 Nov 2026 10:00:09 +0000
Received: from pc (pc [10.0.0.9]) by mx.partner.example (Postfix) with ESMTP id 1; Mon, 16 Nov 2026 10:00:04 +0000
Message-ID: <${id}@partner.example>
Subject: x
`;
const one = write("one.eml", mail("one", "TLS1_3"));

pageTest("TLS reports alone lead to their own place", {}, async (page) => {
  await choose(page, first, again, second);
  await read(page, 3);
  // Nothing was counted: sessions are no messages.
  await page.getByRole("button", { name: "Show the TLS reports" }).click();
  assert.match(page.url(), /#\/tls-reports$/);
  await page.getByRole("heading", { name: "TLS reports", exact: true }).waitFor();
  const link = page.getByRole("link", { name: "TLS reports", exact: true });
  assert.equal(await link.getAttribute("aria-current"), "page");

  const sts = page.getByRole("region", { name: /hush\.example · MTA-STS/ });
  const tlsa = page.getByRole("region", { name: /hush\.example · DANE/ });
  // Two senders under one policy add up, a report that came twice does not, two policies do not.
  assert.match(await sts.innerText(), /33 of 1,633 sessions failed \(2(\.0)?%\)/);
  assert.match(await sts.innerText(), /2 reports of 2 organizations/);
  assert.match(await tlsa.innerText(), /All 1,233 sessions were encrypted/);
  const rowOf = async (region, table, name) => {
    const row = region.getByRole("table", { name: table }).getByRole("row", { name });
    return (await row.getByRole("cell").allInnerTexts()).map((text) => text.trim()).filter(Boolean);
  };
  assert.deepEqual(await rowOf(sts, "Sessions per day", /Nov 15/), ["1,200", "33", "2.7%"]);
  assert.deepEqual(await rowOf(sts, "Sessions per day", /Nov 16/), ["400", "0", "0%"]);
  assert.deepEqual(await rowOf(sts, "Who reports", /Sender One/), ["1", "1,200", "33", "2.7%"]);
  // Why, what it means, what to do, and where.
  const failure = sts.getByRole("listitem").filter({ hasText: "certificate-expired" });
  assert.match(await failure.innerText(), /Certificate expired\s+30[\s\S]*What it means[\s\S]*What to do[\s\S]*Renew/);
  assert.equal(await page.getByText("mx1.secret.example").isVisible(), false);
  await failure.getByText("Where it was seen").click();
  await page.getByText("mx1.secret.example").waitFor();
  await axe(page, "TLS reports");
  // Reload by the address: without files there is nothing to show, but nothing breaks either.
  await page.reload();
  await page.getByRole("button", { name: "Try with sample data" }).waitFor();
});

pageTest("TLS reports beside a trace change no number and stay out of the export", {}, async (page) => {
  await choose(page, one);
  await read(page, 1);
  assert.equal(await page.getByRole("link", { name: "TLS reports", exact: true }).isVisible(), false);
  const before = JSON.parse(await exported(page));
  await choose(page, first, second);
  await read(page, 3);
  const after = JSON.parse(await exported(page));
  assert.deepEqual(after.directions, before.directions);
  const text = JSON.stringify(after);
  for (const secret of ["mx1.secret.example", "192.0.2.77", "hush.example", "Sender One"]) {
    assert.ok(!text.includes(secret), `${secret} is in the report`);
  }
  await goTo(page, "TLS reports");
  await page.getByRole("region", { name: /MTA-STS/ }).waitFor();
});

for (const theme of ["light", "dark"]) {
  pageTest(`TLS reports in French, ${theme}, 400 pixels wide`, { theme, width: 400 }, async (page) => {
    await choose(page, first, second);
    await read(page, 2);
    await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
    await page.getByRole("button", { name: "Montrer les rapports TLS" }).click();
    await page.getByRole("heading", { name: "Pourquoi des sessions ont échoué" }).waitFor();
    const english = /Encrypted|Failed|sessions failed|What to do|Who reports/;
    assert.doesNotMatch(await page.locator("main").innerText(), english);
    for (const summary of await page.locator("main summary").all()) await summary.click();
    await axe(page, `TLS reports, ${theme}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 400, `the page is ${width} pixels wide`);
  });
}

const cells = async (row) => (await row.getByRole("cell").allInnerTexts()).map((text) => text.trim());

pageTest("the hops of a mail, from the list of files, by keys", {}, async (page) => {
  const two = write("two.eml", mail("two", "TLS1_2"));
  await choose(page, one, two);
  await read(page, 2);
  await goTo(page, "Files");
  const button = page.getByRole("button", { name: "Show the hops of two.eml" });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Hops" });
  await dialog.getByRole("table").waitFor();
  assert.match(await dialog.innerText(), /two\.eml/);
  const rows = await dialog.getByRole("row").all();
  assert.equal(rows.length, 4);
  assert.deepEqual(await cells(rows[1]), ["pc", "mx.partner.example", "ESMTP", "No TLS", "unknown", "2026-11-16 10:00:04", "–"]);
  assert.deepEqual(await cells(rows[2]), [
    "mx.partner.example",
    "x.mail.protection.outlook.com",
    "Microsoft SMTP Server",
    "TLS 1.2",
    "TLS_AES_256_GCM_SHA384",
    "2026-11-16 10:00:09",
    "5 s",
  ]);
  assert.equal((await cells(rows[3]))[3], "not SMTP");
  const heads = await dialog.getByRole("rowheader").allInnerTexts();
  assert.deepEqual(heads.map((head) => /Boundary/.test(head)), [false, true, false]);
  await axe(page, "hops");
  assert.doesNotMatch(page.url(), /partner|two/);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  assert.ok(await button.evaluate((element) => element === document.activeElement), "the focus is back");
});

pageTest("the hops of one pasted mail are shown at once", { theme: "dark", width: 400 }, async (page) => {
  await page.getByText("Paste", { exact: false }).first().click();
  await page.getByRole("textbox").first().fill(mail("pasted", "TLS1_3"));
  await page.getByRole("button", { name: /Read/ }).click();
  const dialog = page.getByRole("dialog", { name: "Hops" });
  await dialog.getByRole("table").waitFor();
  assert.match(await dialog.getByRole("row").nth(2).innerText(), /Boundary[\s\S]*TLS 1\.3/);
  await axe(page, "hops of a pasted mail");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 400, `the page is ${width} pixels wide`);
  await page.keyboard.press("Escape");
  await read(page, 1);
  assert.equal((await page.getByTestId("inbound-volume").innerText()).trim(), "1");
});

/** Regions that can be scrolled sideways, in the dialog if one is open. */
const sideways = (page) =>
  page.evaluate(() =>
    [...(document.querySelector("dialog[open]") ?? document).querySelectorAll(".scroll")]
      .filter((region) => region.scrollWidth > region.clientWidth)
      .map((region) => `${region.innerText.slice(0, 40)}: ${region.scrollWidth}`),
  );

for (const [theme, width] of [["light", 400], ["dark", 320]]) {
  pageTest(`files, hops and senders are cards, ${theme}, ${width} pixels wide`, { theme, width }, async (page) => {
    await choose(page, one);
    await read(page, 1);
    await goTo(page, "Files");
    const row = page.getByRole("row").filter({ hasText: "one.eml" });
    await row.getByRole("cell").filter({ hasText: "Message headers" }).waitFor();
    // It is still a table for those who do not see it.
    assert.equal(await page.getByRole("columnheader", { name: "Remarks" }).count(), 1);
    assert.deepEqual(await sideways(page), []);
    await axe(page, "files as cards");
    await page.getByRole("button", { name: /^Show the hops/ }).click();
    const hops = page.getByRole("dialog").getByRole("table");
    await hops.waitFor();
    assert.equal(await hops.getByRole("row").count(), 4);
    assert.deepEqual(await sideways(page), []);
    await axe(page, "hops as cards");
    await page.keyboard.press("Escape");
    await goTo(page, "Connectors");
    await page.getByRole("button", { name: /, Volume, .*Show (senders|recipients|servers)/ }).first().click();
    await page.getByRole("cell", { name: "mx.partner.example" }).waitFor();
    assert.deepEqual(await sideways(page), []);
    await page.getByRole("dialog").getByRole("button", { name: "Domain" }).click();
    await page.locator("th[aria-sort]").filter({ hasText: "Domain" }).waitFor();
    await axe(page, "senders as cards");
  });
}
