// What all browser tests share: a static server for the built page, a browser, and watchful eyes.
//
// Every test fails on an error in the console, on an uncaught error, and on any request that leaves
// the origin or carries anything, whatever else it looks at.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { dropFiles, prepare, tellDownloads } from "./firefox.mjs";
import { downloads, inFirefox, launch } from "./launch.mjs";
import { serve } from "./serve.mjs";

/** Root of the repository. */
export const root = path.resolve(import.meta.dirname, "../..");
export { inFirefox, launch, serve };
if (downloads) after(() => fs.rmSync(downloads, { recursive: true, force: true }));

let shared;
/** One browser and one server for all tests of a file. */
async function everything() {
  shared ??= (async () => {
    const dist = path.join(root, "dist");
    assert.ok(fs.existsSync(path.join(dist, "index.html")), "no dist/: run `cargo xtask dist` first");
    const browser = await launch();
    return { browser, site: await serve(dist, { withoutPolicy: browser.needsNoPolicy }) };
  })();
  return shared;
}
after(async () => {
  if (!shared) return;
  const { browser, site } = await shared;
  await browser.close();
  site.close();
});

/** Notes everything that a page may not do. */
export function watch(page, origin, expected = []) {
  if (inFirefox) tellDownloads(page);
  const problems = [];
  const note = (problem) => {
    if (!expected.some((pattern) => pattern.test(problem))) problems.push(problem);
  };
  page.on("console", (message) => message.type() === "error" && note(`console: ${message.text()}`));
  page.on("pageerror", (error) => note(`uncaught: ${error}`));
  page.on("crash", () => note("the page crashed"));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (["data:", "blob:"].includes(url.protocol)) return;
    if (url.origin !== origin) note(`request to ${url.origin}`);
    else if (request.method() !== "GET" || url.search || request.postData()) {
      note(`request that carries something: ${request.method()} ${url.pathname}${url.search}`);
    }
  });
  return problems;
}

/**
 * A test with a fresh page, opened at `at`.
 *
 * No service worker is registered, so that every request is the page's own; 09-keep-offline tests that.
 *
 * `options`: `theme` and `width` of the page, `at` (what follows the origin), `expected` (patterns
 * of problems that the test provokes), `keeps` (whether what was read survives a reload, which most
 * tests do not want), `skip`, `timeout`, `onlyChromium` (why the test needs that browser's driver).
 */
export function pageTest(name, options, body) {
  const { theme = "light", width = 1280, at = "/", expected = [], keeps = false, timeout = 60_000, onlyChromium } = options;
  const skip = options.skip ?? (inFirefox && onlyChromium);
  test(name, { skip, timeout }, async (t) => {
    const { browser, site } = await everything();
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: theme,
      locale: "en-US",
      reducedMotion: "reduce",
      ...(inFirefox ? {} : { serviceWorkers: "block" }),
      acceptDownloads: true,
    });
    if (inFirefox) await prepare(context, theme);
    if (!keeps) {
      await context.addInitScript(() => {
        try {
          localStorage.setItem("keep", "off");
        } catch {
          // about:blank, which has no storage.
        }
      });
    }
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const problems = watch(page, site.origin, expected);
    try {
      await page.goto(site.origin + at);
      await runs(page);
      await body(page, { t, site, problems });
      assert.deepEqual(problems, [], "the page did what it may not do");
    } catch (error) {
      await keepPicture(page, name);
      throw error;
    } finally {
      await context.close();
    }
  });
}

/** Waits until the program has taken the place of what `index.html` shows first. */
export async function runs(page) {
  await page.locator("#content").waitFor({ state: "attached" });
  await page.locator("#starting").waitFor({ state: "detached" });
}

async function keepPicture(page, name) {
  const folder = path.join(root, "target/browser-failures");
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name.replaceAll(/[^\w]+/g, "-")}.png`);
  await page.screenshot({ path: file, fullPage: true }).catch(() => {});
}

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Fails if axe finds anything on the page as it is. */
export async function axe(page, state) {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
  });
  assert.deepEqual(violations, [], `axe, ${state}`);
}

/** A temporary folder that goes when the tests of this file have ended. */
export const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "mailflow-insight-"));
after(() => fs.rmSync(scratch, { recursive: true, force: true }));

/** Makes up a trace; returns its path and what a report on it must say. */
export function generate(name, ...options) {
  const xtask = process.env.XTASK ?? path.join(root, "target/debug/xtask");
  const [output, totals] = [path.join(scratch, name), path.join(scratch, `${name}.totals.json`)];
  execFileSync(xtask, ["generate", "--output", output, "--totals", totals, ...options], { cwd: root, stdio: "pipe" });
  return { path: output, totals: JSON.parse(fs.readFileSync(totals, "utf8")) };
}

/** The same file under so many names: what takes long to read, at no cost. */
export function underNames(count, file) {
  const { name, ext } = path.parse(file);
  return Array.from({ length: count }, (_, number) => {
    const link = path.join(scratch, `${name}-${number}${ext}`);
    fs.linkSync(file, link);
    return link;
  });
}

/** The report that the command line makes of files, as bytes. */
export function native(...args) {
  const program = process.env.MAILFLOW_INSIGHT ?? path.join(root, "target/debug/mailflow-insight");
  return execFileSync(program, ["report", "--format", "json", ...args], { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });
}

/** Waits until the page has workers that run, at least so many. */
export async function workersRun(page, least = 2) {
  while (page.workers().length < least) await page.waitForEvent("worker");
  return page.workers();
}

/** Gives files to the page as a person who chooses them does. */
export async function choose(page, ...files) {
  await page.getByTestId("file-input").setInputFiles(files);
}

/** Drops files and folders on the window, as a file manager does. */
export async function drop(page, ...files) {
  if (inFirefox) return dropFiles(page, ...files);
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    await session.send("Input.dispatchDragEvent", { type, x: 640, y: 400, data });
  }
  await session.detach();
}

/** Waits until reading has ended, and returns what the page says of it. */
export async function read(page, files) {
  const count = files === undefined ? String.raw`[\d,]+` : String(files);
  const status = page.getByRole("status").filter({ hasText: new RegExp(`Read ${count} files?\\b`) });
  await status.first().waitFor({ timeout: 50_000 });
  return status.first().innerText();
}

/** The numbers of the widget, as a person reads them. */
export async function widget(page) {
  const widget = page.getByTestId("widget");
  const number = async (name) => (await widget.getByTestId(name).innerText()).trim();
  return {
    inbound: await number("inbound-volume"),
    outbound: await number("outbound-volume"),
    inboundProtected: await number("inbound-protected"),
    outboundProtected: await number("outbound-protected"),
  };
}

/** Memory of the largest renderer process in MB, or undefined where the system does not tell. */
export async function rendererMegabytes() {
  if (inFirefox) return undefined;
  const { browser } = await everything();
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => {
      try {
        const own = fs.readFileSync(`/proc/${id}/status`, "utf8").match(/^RssAnon:\s+(\d+) kB$/m);
        return own ? Number(own[1]) / 1024 : undefined;
      } catch {
        return undefined;
      }
    })
    .filter((size) => size !== undefined);
  return sizes.length ? Math.max(...sizes) : undefined;
}

/** Goes to a place by its link or tab. */
export async function goTo(page, place) {
  await page.getByRole("link", { name: place, exact: true }).or(page.getByRole("tab", { name: place, exact: true })).first().click();
}

/** Exports the report, and returns the bytes of the file. */
export async function exported(page) {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Report (JSON)" }).click(),
  ]);
  return fs.readFileSync(await download.path());
}

/** Shows the sample data. */
export async function showSample(page) {
  await page.getByRole("button", { name: "Try with sample data" }).click();
  await read(page, 1);
  await page.getByTestId("widget").waitFor();
}

/** A number as the English page writes it. */
export const english = (number) => number.toLocaleString("en-US");

// What of a value the expected one has, too: a report gains members over time.
export function part(value, expected) {
  if (Array.isArray(value) && Array.isArray(expected)) return value.map((item, index) => part(item, expected[index]));
  if (!isObject(value) || !isObject(expected)) return value;
  const members = Object.entries(value).filter(([member]) => member in expected);
  return Object.fromEntries(members.map(([member, inner]) => [member, part(inner, expected[member])]));
}

function isObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
