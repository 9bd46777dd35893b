// How much the page reads at once in each browser: `node tests/browser/limits.mjs [chromium firefox webkit]`, after
// `cargo xtask dist`. Makes up what is large, has the page read it, compares what it counts with what was made up, and
// prints the table of docs/browsers.md. It needs 6 GB of room, and some ten minutes for each browser.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const kinds = [
  { name: "one file of 4 GB", options: ["--size", "4GB"] },
  { name: "10,000 files, 250 MB", options: ["--size", "250MB", "--files", "10000"], isFolder: true },
  { name: "1 million messages of Exim", options: ["--kind", "exim", "--messages", "1000000"] },
  { name: "5,000 connectors", options: ["--size", "100MB", "--connectors", "5000"] },
  { name: "200,000 domains of partners", options: ["--size", "250MB", "--partners", "200000"] },
];
const PATIENCE = 600_000;

/** Makes it up once; what is there is taken as it is. */
function made(folder, { name, options, isFolder }) {
  const place = path.join(folder, name.replaceAll(/\W+/g, "-") + (isFolder ? "" : ".csv"));
  const totals = `${place}.totals.json`;
  if (!fs.existsSync(totals)) {
    const xtask = process.env.XTASK ?? path.join(root, "target/debug/xtask");
    execFileSync(xtask, ["generate", "--output", place, "--totals", totals, ...options], { cwd: root, stdio: "pipe" });
  }
  const files = isFolder ? fs.readdirSync(place).map((file) => path.join(place, file)) : [place];
  return { files, transfers: JSON.parse(fs.readFileSync(totals, "utf8")).transfers };
}

/** A page in the browser of these tests, as both drivers have it. */
async function opened(origin) {
  if (process.env.BROWSER === "webkit") {
    const { launch } = await import("./webkit/driver.mjs");
    const { runs, read, exported } = await import("./webkit/harness.mjs");
    const browser = await launch();
    const page = await browser.open();
    await page.goto(`${origin}/icon.svg`);
    await page.run(() => localStorage.setItem("keep", "off"));
    await page.goto(`${origin}/`);
    await runs(page);
    return {
      version: `WebKitGTK ${page.version}`,
      choose: (files) => page.choose(...files),
      read: (count) => read(page, count, PATIENCE),
      exported: () => exported(page, browser),
      close: () => page.close().then(browser.close),
    };
  }
  const { choose, exported, launch, runs, watch } = await import("./harness.mjs");
  const browser = await launch();
  const context = await browser.newContext({ locale: "en-US", acceptDownloads: true });
  const page = await context.newPage();
  await page.addInitScript(() => {
    if (location.protocol === "http:") localStorage.setItem("keep", "off");
  });
  watch(page, origin);
  await page.goto(origin);
  await runs(page);
  const read = (count) => page.getByRole("status").filter({ hasText: new RegExp(`Read ${count.toLocaleString("en-US")} files?\\b`) }).first().waitFor({ timeout: PATIENCE });
  const name = process.env.BROWSER === "firefox" ? "Firefox" : "Chromium";
  return { version: `${name} ${browser.version()}`, choose: (files) => choose(page, ...files), read, exported: () => exported(page), close: () => browser.close() };
}

/** What one browser makes of all kinds: a cell for each. */
async function measured(folder) {
  const { serve } = await import("./serve.mjs");
  const site = await serve(path.join(root, "dist"), { withoutPolicy: process.env.BROWSER === "firefox" });
  const cells = [];
  let version;
  for (const kind of kinds) {
    const { files, transfers } = made(folder, kind);
    const page = await opened(site.origin);
    version = page.version;
    try {
      const begin = Date.now();
      await page.choose(files);
      await page.read(files.length);
      const seconds = (Date.now() - begin) / 1000;
      const report = JSON.parse(await page.exported());
      const counted = report.files.reduce((sum, file) => sum + file.transfers, 0);
      cells.push(counted === transfers ? `${seconds.toFixed(0)} s` : `wrong: ${counted} of ${transfers}`);
    } catch (error) {
      cells.push(`no: ${String(error).split("\n")[0].slice(0, 80)}`);
    }
    console.error(`${version}, ${kind.name}: ${cells.at(-1)}`);
    await Promise.race([page.close(), new Promise((done) => setTimeout(done, 10_000))]);
  }
  site.close();
  return { version, cells };
}

if (process.env.LIMITS_FOLDER) {
  console.log(JSON.stringify(await measured(process.env.LIMITS_FOLDER)));
  process.exit();
}
const named = process.argv.slice(2);
const folder = fs.mkdtempSync(path.join(process.env.TMPDIR ?? os.tmpdir(), "mailflow-insight-limits-"));
try {
  const columns = (named.length ? named : ["chromium", "firefox", "webkit"]).map((browser) => {
    const env = { ...process.env, BROWSER: browser, LIMITS_FOLDER: folder };
    const { stdout } = spawnSync(process.execPath, [import.meta.filename], { env, stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 24 });
    return JSON.parse(String(stdout).trim().split("\n").at(-1));
  });
  console.log(`| | ${columns.map(({ version }) => version).join(" | ")} |`);
  console.log(`|---|${columns.map(() => "---:|").join("")}`);
  for (const [at, { name }] of kinds.entries()) console.log(`| ${name} | ${columns.map(({ cells }) => cells[at]).join(" | ")} |`);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
