// How long the page takes until it can be used: `node tests/browser/start.mjs [RUNS]`, after
// `cargo xtask dist`. Each run is a new browser with nothing in its cache, whose processor is slowed
// down four times. Prints medians, and the spread of the first number.
//
// Usable: the start page is drawn and answers; ready: the workers' program is there and runs.
import fs from "node:fs";
import path from "node:path";
import { launch, root, serve } from "./harness.mjs";

const runs = Number(process.argv[2] ?? 5);
const slower = 4;

async function start(site) {
  const browser = await launch();
  try {
    const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await page.addInitScript(() => {
      // The way in is there, and the browser has drawn it.
      const isThere = () => document.querySelector("[data-testid=file-input]");
      new MutationObserver((_, observer) => {
        if (!isThere()) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => (globalThis.usableAt = performance.now())));
      }).observe(document, { childList: true, subtree: true });
    });
    const ready = page.waitForEvent("worker");
    await page.goto(site.origin);
    await page.waitForFunction(() => globalThis.usableAt);
    await ready;
    const readyAt = await page.evaluate(() => performance.now());
    const usableAt = await page.evaluate(() => globalThis.usableAt);
    await page.waitForTimeout(3_000);
    return { usableAt, readyAt, megabytes: await memory(browser) };
  } finally {
    await browser.close();
  }
}

/** Memory of the largest renderer in MB; zero where the system does not tell. */
async function memory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const sizes = processInfo.map(({ id, type }) => {
    if (type !== "renderer" || !fs.existsSync(`/proc/${id}/status`)) return 0;
    return Number(fs.readFileSync(`/proc/${id}/status`, "utf8").match(/^RssAnon:\s+(\d+) kB$/m)?.[1] ?? 0) / 1024;
  });
  return Math.max(0, ...sizes);
}

const site = await serve(path.join(root, "dist"));
const results = [];
for (let run = 0; run < runs; run += 1) results.push(await start(site));
site.close();
const sorted = (name) => results.map((result) => result[name]).sort((a, b) => a - b);
const median = (name) => Math.round(sorted(name)[Math.floor(runs / 2)]);
const times = sorted("usableAt");
console.log(`usable after ${median("usableAt")} ms (${Math.round(times[0])} to ${Math.round(times.at(-1))}), the processor ${slower} times slower`);
console.log(`workers after ${median("readyAt")} ms`);
console.log(`${median("megabytes")} MB in the renderer`);
