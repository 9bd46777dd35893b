// The short way through the page in WebKit: start, numbers, bytes, a link, Escape.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { filesOf } from "../cases.mjs";
import { english, native, root, scratch } from "../harness.mjs";
import { keys } from "./driver.mjs";
import { dialog, exported, inBrowser, noDialog, number, read, runs, same, saved, showSample, webkitTest } from "./harness.mjs";

const sample = path.join(scratch, "sample-trace.csv");
fs.writeFileSync(sample, gunzipSync(fs.readFileSync(path.join(root, "assets/sample/sample-trace.csv.gz"))));

webkitTest("the page starts, and says so in no other way", {}, async (page) => {
  assert.equal(await page.run(() => document.title), "Mailflow Insight");
  assert.equal(await page.run(() => document.querySelector("#not-started")?.hidden ?? true), true);
  await page.says("How was your mail protected in transit?");
});

webkitTest("the sample comes to its numbers, and its report and evidence to the bytes of the command line", {}, async (page, { browser }) => {
  await showSample(page);
  const { directions } = JSON.parse(native(sample));
  assert.equal(await number(page, "inbound-volume"), english(directions.inbound.volume));
  assert.equal(await number(page, "outbound-volume"), english(directions.outbound.volume));
  await page.goto(await page.get("url"));
  await runs(page);
  await page.choose(sample);
  await read(page, 1);
  same(await exported(page, browser), native(sample), "report");
  const evidence = path.join(scratch, "evidence.json");
  native("--evidence", evidence, sample);
  same(await saved(page, browser, "Export", "Evidence (JSON)…"), fs.readFileSync(evidence), "evidence");
});

for (const name of ["csv-quoting", "arc-zip", "recv-interleaved"]) {
  webkitTest(`conformance: ${name}`, {}, async (page, { browser }) => {
    await page.choose(...filesOf(name));
    await page.until(() => /Read \d+ files?/.test(document.body.innerText));
    same(await exported(page, browser), native(...filesOf(name)), name);
  });
}

webkitTest("a link is shared, and opened by somebody else", {}, async (page) => {
  await showSample(page);
  const shown = await number(page, "inbound-volume");
  await page.click("Share", "button");
  await dialog(page, "Share this report");
  const link = await page.until(() => document.querySelector(".share-link textarea")?.value);
  await inBrowser(async (other) => {
    await other.goto(link);
    await runs(other);
    await other.until(() => document.querySelector("[data-testid=widget]"));
    assert.equal(await number(other, "inbound-volume"), shown);
    await other.says("Shared report");
  });
});

webkitTest("Escape closes every dialog, wherever the focus is in it", {}, async (page) => {
  await showSample(page);
  await page.click("View details", "button");
  await dialog(page, "Messages protected in transit (by TLS)");
  await page.press(keys.escape);
  await noDialog(page);
  await page.click("Share", "button");
  await dialog(page, "Share this report");
  await page.press(keys.escape);
  await noDialog(page);
  await page.click("Show senders…", "button");
  const isThere = () => all("dialog[open] input[type=search]").length === 1;
  await page.until(isThere);
  await page.run(() => all("dialog[open] input[type=search]")[0].focus());
  await page.press(keys.escape);
  await noDialog(page);
});
