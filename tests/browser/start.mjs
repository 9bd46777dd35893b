// How long the page takes until it can be used: `node tests/browser/start.mjs [RUNS] [FOLDER …]`, after
// `cargo xtask dist`. Each run is a new browser with nothing in its cache, whose processor is slowed
// down four times; once with this machine as the host, and once over a slow connection from a host that
// compresses. Prints medians and the spread, and fails where a goal is missed. Folders with other builds
// of the page are measured by turns with `dist`; the goals are for `dist` alone.
//
// Painted: something of the page is on the screen. Usable: the page takes files. Program: its first module
// has taken the place of what `index.html` shows. Workers: what reads files is there. Number: a file that is
// chosen as soon as that is possible has its numbers shown.
import fs from "node:fs";
import path from "node:path";
import { launch } from "./launch.mjs";
import { serve } from "./serve.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const runs = Number(process.argv[2] ?? 5);
const folders = [path.join(root, "dist"), ...process.argv.slice(3).map((folder) => path.resolve(folder))];
const slower = 4;
const file = path.join(root, "tests/conformance/absence-never/in/never.csv");
/** Slow 4G, as Lighthouse has it: milliseconds there and back, and bytes a second. */
const slow4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const ways = [
  { name: "this machine", network: undefined, goals: { usable: 800 } },
  { name: "slow 4G", network: slow4G, goals: { usable: 2_500, program: 2_500 } },
];

/** In the page: when it was usable, and when the numbers were there. `reached` is told of both. */
function watchStart() {
  globalThis.times = {};
  const drawn = (name) => requestAnimationFrame(() => setTimeout(() => {
    if (globalThis.times[name]) return;
    globalThis.times[name] = performance.now();
    globalThis.reached(name);
  }));
  new MutationObserver(() => {
    if (document.querySelector("[data-testid=file-input]")) drawn("usable");
    if (document.querySelector(".header") && !document.querySelector("#starting")) drawn("program");
    if (document.querySelector("[data-testid=widget]")) drawn("number");
  }).observe(document, { childList: true, subtree: true });
}

async function start(site, network) {
  const browser = await launch();
  try {
    const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    if (network) {
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", network);
    }
    // By the protocol alone: what Playwright puts into a page to look for things costs a slow processor
    // more than the start of the page.
    const reached = new Map();
    session.on("Runtime.bindingCalled", ({ payload }) => reached.get(payload)?.());
    const until = (name) => new Promise((done) => reached.set(name, done));
    const [usable, number] = [until("usable"), until("number")];
    const evaluate = async (expression) =>
      (await session.send("Runtime.evaluate", { expression, returnByValue: true })).result.value;
    await session.send("Runtime.enable");
    await session.send("Runtime.addBinding", { name: "reached" });
    await session.send("Page.enable");
    await session.send("Page.addScriptToEvaluateOnNewDocument", { source: `(${watchStart})()` });
    let workers;
    page.on("worker", async () => (workers ??= await evaluate("performance.now()")));
    await page.goto(site.origin, { waitUntil: "commit" });
    await usable;
    await choose(session, file);
    await number;
    const times = await evaluate(
      '({ painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime, ...globalThis.times })',
    );
    await page.waitForTimeout(3_000);
    return { ...times, workers, megabytes: await memory(browser) };
  } finally {
    await browser.close();
  }
}

/** Chooses a file, in whatever takes it at this moment. */
async function choose(session, file) {
  const expression = 'document.querySelector("[data-testid=file-input]")';
  const { result } = await session.send("Runtime.evaluate", { expression });
  await session.send("DOM.setFileInputFiles", { objectId: result.objectId, files: [file] });
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

const missed = [];
for (const { name, network, goals } of ways) {
  const sites = await Promise.all(folders.map((folder) => serve(folder, { compresses: network !== undefined })));
  const results = folders.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, site] of sites.entries()) results[at].push(await start(site, network));
  }
  for (const site of sites) site.close();
  for (const [at, folder] of folders.entries()) {
    console.log(`${name}, the processor ${slower} times slower${folders.length > 1 ? `, ${folder}` : ""}`);
    for (const what of ["painted", "usable", "program", "workers", "number", "megabytes"]) {
      const sorted = results[at].map((result) => result[what] ?? NaN).sort((a, b) => a - b);
      const [least, median, most] = [0, Math.floor(runs / 2), runs - 1].map((place) => Math.round(sorted[place]));
      const goal = at === 0 ? goals[what] : undefined;
      console.log(`  ${what.padEnd(9)} ${String(median).padStart(6)} (${least} to ${most})${goal ? `, goal ${goal}` : ""}`);
      if (goal && !(median <= goal)) missed.push(`${what} over ${name}: ${median} ms instead of ${goal}`);
    }
  }
}
if (missed.length) {
  console.error(`missed: ${missed.join("; ")}`);
  process.exitCode = 1;
}
