// How long the connector report of many connectors takes to open, and who is behind it to be told;
// and whether the page stays alive meanwhile.
//
// Started by `cargo xtask bench`, which builds the page. What it reads it makes up: one message a day
// and connector.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { launch, serve } from "./site.mjs";

const { folder, days, connectors, runs, json } = JSON.parse(fs.readFileSync(process.argv[2]));
const versions = ["", "SP_PROT_TLS1_0_SERVER", "SP_PROT_TLS1_2_SERVER", "SP_PROT_TLS1_3_SERVER"];

/** An extended trace in which each connector carries a message a day. */
function makeUp(file) {
  const out = fs.openSync(file, "w");
  fs.writeSync(out, "date_time_utc,source,event_id,message_id,sender_address,client_hostname,directionality,custom_data\n");
  for (let day = 0; day < days; day += 1) {
    const date = new Date(Date.UTC(2026, 7, 20 + day)).toISOString().slice(0, 10);
    const rows = Array.from({ length: connectors }, (_, at) =>
      `${date}T10:00:00Z,SMTP,RECEIVE,<${day}.${at}@partner${at}.example>,a@partner${at}.example,mx.partner${at}.example,Incoming,` +
      `S:InboundConnectorData=Name=Partner ${at};ConnectorType=Partner;S:tlsversion=${versions[at % 4]}\n`);
    fs.writeSync(out, rows.join(""));
  }
  fs.closeSync(out);
}

/** In the page: the longest task from now on. */
const watch = () => {
  globalThis.longest = 0;
  globalThis.watcher ??= new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  });
  globalThis.watcher.observe({ type: "longtask" });
};

/** In the page: clicks, and milliseconds until something is there and drawn. */
const click = ({ click, until }) =>
  new Promise((resolve) => {
    const start = performance.now();
    document.querySelector(click).click();
    const look = () => {
      if (!document.querySelector(until)) return requestAnimationFrame(look);
      // What is there is on the screen with the next picture.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    };
    look();
  });

async function measure(site, file) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(600_000);
    await page.addInitScript(() => localStorage.setItem("keep", "off"));
    await page.goto(`${site.origin}/`);
    await page.getByTestId("file-input").waitFor({ state: "attached" });
    await page.waitForTimeout(2500);
    await page.evaluate(watch);
    await page.getByTestId("file-input").setInputFiles(file);
    await page.getByRole("status").filter({ hasText: /Read 1 file\b/ }).first().waitFor();
    await page.getByRole("button", { name: "All", exact: true }).click();
    await page.waitForTimeout(3000);
    const reading = await page.evaluate(() => globalThis.longest);
    const total = Number((await page.getByTestId("inbound-volume").innerText()).replaceAll(/\D/g, ""));
    assert.equal(total, days * connectors);
    const step = async (what) => {
      await page.evaluate(watch);
      const milliseconds = await page.evaluate(click, what);
      // What comes later counts as well.
      await page.waitForTimeout(2000);
      return { milliseconds, longest: await page.evaluate(() => globalThis.longest) };
    };
    const opened = await step({ click: 'a[href*="connectors"]', until: ".report-table tbody .ask" });
    const who = await step({ click: ".report-table tbody .ask", until: ".who-table tbody tr" });
    return { reading, opened, who };
  } finally {
    await browser.close();
  }
}

const file = path.join(folder, "connectors.csv");
makeUp(file);
const site = await serve(path.join(import.meta.dirname, "../dist"));
const all = [];
for (let run = 0; run < runs; run += 1) all.push(await measure(site, file));
site.close();

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const row = (name, of) => ({
  name,
  milliseconds: median(all.map((one) => of(one).milliseconds)),
  longest: median(all.map((one) => of(one).longest)),
});
const rows = [row("Connectors", ({ opened }) => opened), row("who is behind a number", ({ who }) => who)];
const reading = median(all.map((one) => one.reading));
if (json) {
  console.log(JSON.stringify({ days, connectors, rows, reading }, null, 2));
} else {
  console.log(`\n${connectors} connectors on ${days} days, each with a message a day\n`);
  console.log("| opens | milliseconds | longest task, ms |\n|---|---:|---:|");
  for (const { name, milliseconds, longest } of rows) console.log(`| ${name} | ${milliseconds.toFixed(0)} | ${longest.toFixed(0)} |`);
  console.log(`\nThe longest task while the file was read: ${reading.toFixed(0)} ms.`);
}
