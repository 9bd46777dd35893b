// What else people do with the page, in WebKit.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { cases, filesOf, expectedOf, isForPage, isWaiting } from "../cases.mjs";
import { generate, native, root, scratch, serve, underNames } from "../harness.mjs";
import { dialog, exported, inBrowser, noDialog, number, read, runs, same, showSample, webkitTest } from "./harness.mjs";
import { missing } from "./driver.mjs";

const made = (name, ...options) => generate(name, "--size", "1MB", ...options);

// This browser asks before a page saves a fourth file, so each takes three.
const names = [...cases.keys()].filter((name) => isForPage(name) && !isWaiting(name));
for (let at = 0; at < names.length; at += 3) {
  const some = names.slice(at, at + 3);
  webkitTest(`conformance: ${some.join(", ")}`, {}, async (page, { browser, origin }) => {
    for (const name of some) {
      await page.goto(`${origin}/`);
      await runs(page);
      await page.choose(...filesOf(name));
      await page.until(() => all("[role=status]").some((status) => /Read \d+ files?\b/.test(status.innerText)));
      if (expectedOf(name).exit !== 0) {
        assert.equal(await page.run(() => Boolean(named("button", "Export"))), false, `${name}: nothing to export`);
        continue;
      }
      same(await exported(page, browser), native(...filesOf(name)), name);
    }
  });
}

webkitTest("a passphrase opens its link, and no other does", {}, async (page) => {
  await showSample(page);
  const shown = await number(page, "inbound-volume");
  await page.click("Share", "button");
  await dialog(page, "Share this report");
  await page.click("Protect with a passphrase…", "dialog label");
  await page.says("600,000 rounds");
  await page.fill("dialog[open] .share-passphrase input, dialog[open] input[type=password]", "korrekt pferd büro klammer");
  await page.click("Encrypt the link");
  const link = await page.until(() => document.querySelector(".share-link textarea")?.value);
  await inBrowser(async (other) => {
    await other.goto(link);
    await runs(other);
    await other.says("This report is protected with a passphrase");
    await other.fill("main input", "wrong\uE007");
    await other.says("Wrong passphrase");
    await other.run(() => {
      document.querySelector("main input").value = "";
    });
    await other.fill("main input", "korrekt pferd büro klammer\uE007");
    await other.until(() => document.querySelector("[data-testid=widget]"));
    assert.equal(await number(other, "inbound-volume"), shown);
  });
});

webkitTest("what was read survives a reload, with the same bytes", { keeps: true }, async (page, { browser }) => {
  const files = [1, 2].map((seed) => made(`webkit-kept-${seed}.csv`, "--seed", `8${seed}`).path);
  await page.choose(...files);
  await read(page, 2);
  await page.says("now stay in this browser");
  const report = await exported(page, browser);
  await page.run(() => location.reload());
  await page.says("Restored from this browser: 2 files");
  same(await exported(page, browser), report, "restored");
  same(report, native(...files), "both");
});

test("WebKit: the page works without a network", { skip: missing, timeout: 120_000 }, async () => {
  const site = await serve(path.join(root, "dist"));
  await inBrowser(async (page) => {
    await page.goto(`${site.origin}/`);
    await runs(page);
    await page.runAsync(async () => {
      await navigator.serviceWorker.ready;
      while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 20));
    });
    site.close();
    site.closeAllConnections();
    const before = site.requests.length;
    // The reload of a driver passes by what serves the page now.
    await page.run(() => location.reload());
    await wait(500);
    await runs(page);
    await showSample(page);
    await page.click("Connectors", "a");
    await page.until(() => named("table", "Details"));
    assert.equal(site.requests.length, before, "nobody was asked");
  });
});

test("WebKit: the page as one file works from disk", { skip: missing, timeout: 120_000 }, async () => {
  const xtask = process.env.XTASK ?? path.join(root, "target/debug/xtask");
  execFileSync(xtask, ["dist", "--single-file", "--built"], { cwd: root, stdio: "pipe" });
  const file = path.join(scratch, "one file é.html");
  fs.copyFileSync(path.join(root, "dist-single/mailflow-insight.html"), file);
  await inBrowser(async (page, browser) => {
    await page.goto(pathToFileURL(file).href);
    await runs(page);
    await showSample(page);
    const { path: trace } = made("webkit-disk.csv", "--seed", "92");
    await page.goto(pathToFileURL(file).href);
    await runs(page);
    await page.choose(trace);
    await read(page, 1);
    same(await exported(page, browser), native(trace), "from disk");
    // An archive is read at once, what is larger in pieces.
    for (const files of [filesOf("arc-zip"), [generate("webkit-disk-large.csv", "--size", "70MB", "--seed", "93").path]]) {
      await page.click("Files", "a");
      await page.click("Remove all files", "button");
      await page.until(() => named("button", "Try with sample data"));
      await page.choose(...files);
      await page.until(() => all("[role=status]").some((status) => /Read \d+ files?\b/.test(status.innerText)));
      same(await exported(page, browser), native(...files), files[0]);
    }
  });
});

webkitTest("everything is in French for who wants it", {}, async (page) => {
  await page.select("Language", "Français");
  await page.until(() => document.documentElement.lang === "fr");
  await page.says("Comment votre courrier a-t-il été protégé en transit");
  await page.click("Essayer avec des exemples");
  await page.until(() => document.querySelector("[data-testid=widget]"));
  await page.says("1 fichier lu");
});

webkitTest("the dark theme is dark, and stays", {}, async (page, { origin }) => {
  const color = () => page.run(() => getComputedStyle(document.body).backgroundColor);
  const light = await color();
  await page.select("Theme", "Dark");
  await page.until((light) => getComputedStyle(document.body).backgroundColor !== light, light);
  assert.equal(await color(), "rgb(20, 20, 20)");
  await page.goto(`${origin}/#/`);
  await page.run(() => location.reload());
  await wait(300);
  await runs(page);
  assert.equal(await color(), "rgb(20, 20, 20)");
});

webkitTest("places are in the address: back, forward, reload", {}, async (page) => {
  await showSample(page);
  await page.click("Connectors", "a");
  await page.until(() => named("table", "Details"));
  await page.click("Partners", "a");
  await page.until(() => named("table", "Partners"));
  await page.post("back");
  await page.until(() => named("table", "Details"));
  await page.post("forward");
  await page.until(() => named("table", "Partners"));
  await page.click("Files", "a");
  await page.says("sample-trace.csv");
});

webkitTest("a direction that is chosen holds in all places", {}, async (page, { browser }) => {
  await showSample(page);
  await page.until(() => named("summary", "Filter…") ?? named("button", "Inbound"));
  await page.run(() => {
    const fold = document.querySelector("details.filter-fold");
    if (fold) fold.open = true;
  });
  await page.click("Inbound", "button");
  await page.until(() => !document.querySelector("[data-testid=outbound-volume]"));
  const { only, directions } = JSON.parse(await exported(page, browser));
  assert.deepEqual(only, { direction: "inbound" });
  assert.equal(directions.outbound.volume, 0);
});

webkitTest("charts are drawn", {}, async (page) => {
  await showSample(page);
  await page.click("Connectors", "a");
  // A busy machine draws a moment later.
  await page.until(() =>
    all("canvas").some((canvas) => canvas.width && canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value)) ||
    all("svg").some((svg) => svg.querySelector("path, rect, line")),
  );
});

webkitTest("before and after are compared", {}, async (page) => {
  await showSample(page);
  await page.click("Compare", "button");
  await dialog(page, "Before and after");
  await page.until(() => named("table", "Changes by direction and connector"));
  await page.press("\uE00C");
  await noDialog(page);
});

webkitTest("what is pasted is read", {}, async (page) => {
  await page.click("Paste message headers or log lines", "summary");
  const header = "date_time_utc,source,event_id,message_id,network_message_id,server_hostname,sender_address,recipient_address,client_hostname,directionality,custom_data";
  const line = "2026-11-10T10:00:01Z,SMTP,RECEIVE,<1@x>,id-1,mx.example,a@one.example,b@contoso.example,mx.example,Incoming,S:FromEntity=Internet;S:tlsversion=TLS1_2";
  // As a paste gives it; keys would go through the completion of the system.
  await page.until((text) => {
    const field = document.querySelector("main textarea");
    if (!field) return false;
    field.value = text;
    return field.dispatchEvent(new Event("input", { bubbles: true }));
  }, `${header}\n${line}\n`);
  await page.click("Read the pasted text");
  await read(page, 1);
  await page.until(() => document.querySelector("[data-testid=inbound-volume]"));
  assert.equal(await number(page, "inbound-volume"), "1");
});

webkitTest("a large trace comes to its totals", { timeout: 240_000 }, async (page, { browser }) => {
  const { path: file, totals } = generate("webkit-large.csv", "--size", "60MB", "--seed", "71");
  await page.choose(file);
  await read(page, 1);
  const { files } = JSON.parse(await exported(page, browser));
  assert.equal(files[0].transfers, totals.transfers);
});

webkitTest("names are text, whatever is in them", {}, async (page) => {
  const header = "date_time_utc,source,event_id,message_id,network_message_id,server_hostname,sender_address,recipient_address,client_hostname,directionality,custom_data";
  const line = "2026-11-10T10:00:01Z,SMTP,RECEIVE,<1@x>,id-1,mx.example,a@<img src=x onerror=document.title='ran'>.example,b@contoso.example,<script>document.title='ran'</script>,Incoming,S:FromEntity=Internet;S:tlsversion=TLS1_0";
  const file = path.join(scratch, "webkit <b>hostile.csv");
  fs.writeFileSync(file, `${header}\n${line}\n`);
  await page.choose(file);
  await read(page, 1);
  await page.click("Files", "a");
  await page.says("webkit <b>hostile.csv");
  assert.equal(await page.run(() => document.title.includes("ran")), false);
});

webkitTest("nothing is wider than a narrow window", {}, async (page) => {
  await page.size(320, 900);
  for (const text of ["Overview", "Connectors", "Partners", "Files"]) {
    if (text === "Overview") await showSample(page);
    await page.click(text, "a");
    await wait(300);
    const [wide, window] = await page.run(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(wide <= window, `${text}: ${wide} of ${window}`);
  }
});

webkitTest("files are removed, and the start page comes back", {}, async (page) => {
  await page.choose(made("webkit-remove.csv", "--seed", "61").path);
  await read(page, 1);
  await page.click("Files", "a");
  await page.click("Remove webkit-remove.csv", "button");
  await page.until(() => named("button", "Try with sample data"));
});

webkitTest("what an insight means is unfolded", {}, async (page) => {
  await showSample(page);
  // The list may be built once more when the last part of the page has come, and folds are closed then.
  await page.until(() => {
    const summary = named("summary", "Why it matters · What to do");
    if (summary && !summary.parentElement.open) summary.click();
    return summary?.parentElement.open && summary.parentElement.innerText.length > 100;
  });
});

// One of these made WebKit's JavaScript engine die once, and never again.
webkitTest("forty Cancels leave a page that counts rightly", { timeout: 400_000 }, async (page, { browser }) => {
  const many = underNames(8, generate("webkit-cancel.csv", "--size", "24MB", "--seed", "5").path);
  let cancelled = 0;
  for (let turn = 0; turn < 40; turn++) {
    await page.choose(...many);
    cancelled += await page.until(() => {
      const cancel = named("button", "Cancel");
      cancel?.click();
      return cancel ? "1" : named("a", "Files") && "0";
    }).then(Number);
    await page.until(() => !named("button", "Cancel"));
    const list = await page.run(() => Boolean(named("a", "Files")));
    if (list) {
      await page.click("Files", "a");
      await page.click("Remove all files", "button");
    }
    await page.until(() => named("button", "Try with sample data"));
  }
  assert.ok(cancelled >= 30, `only ${cancelled} of 40 were cancelled in time`);
  const { path: next } = made("webkit-after.csv", "--seed", "3");
  await page.choose(next);
  await read(page, 1);
  same(await exported(page, browser), native(next), "after it");
});
