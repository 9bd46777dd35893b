// What the tests in WebKit share: a browser for each test, and what a person does with the page.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { root, serve } from "../harness.mjs";
import { launch, missing } from "./driver.mjs";

let site;
after(async () => (await site)?.close());
const served = () => (site ??= serve(path.join(root, "dist")));

/** A test with a fresh browser, opened at `at`; `keeps` as in the other browsers. */
export function webkitTest(name, { at = "/", keeps = false, timeout = 120_000 } = {}, body) {
  test(`WebKit: ${name}`, { skip: missing, timeout }, async () => {
    const { origin } = await served();
    await inBrowser(async (page, browser) => {
      if (!keeps) {
        // Nothing is kept of what most tests read. Without a program, so that it is not there before.
        await page.goto(`${origin}/icon.svg`);
        await page.run(() => localStorage.setItem("keep", "off"));
      }
      await page.goto(origin + at);
      await runs(page);
      await body(page, { browser, origin });
    });
  });
}

/** Does something in a browser of its own, and keeps a picture where that fails. */
export async function inBrowser(body) {
  const browser = await launch();
  try {
    const page = await browser.open();
    await body(page, browser).catch(async (error) => {
      const folder = path.join(root, "target/browser-failures");
      fs.mkdirSync(folder, { recursive: true });
      await page.picture().then((picture) => fs.writeFileSync(path.join(folder, "webkit.png"), picture), () => {});
      throw error;
    });
    await page.close();
  } finally {
    await browser.close();
  }
}

/** Waits until the program has taken the place of what `index.html` shows first. */
export const runs = (page) => page.until(() => document.querySelector("#content") && !document.querySelector("#starting"));

/** Waits until so many files were read, for so many milliseconds at most. */
export const read = (page, files, patience = 60_000) =>
  page.untilWithin(
    patience,
    (files) => all("[role=status]").map((status) => status.innerText).find((text) => new RegExp(`Read ${files} files?\\b`).test(text)),
    files.toLocaleString("en-US"),
  );

export async function showSample(page) {
  await page.click("Try with sample data");
  await read(page, 1);
  await page.until(() => document.querySelector("[data-testid=widget]"));
}

/** A number of the widget. */
export const number = (page, id) => page.run((id) => document.querySelector(`[data-testid=widget] [data-testid=${id}]`).innerText.trim(), id);

/** The bytes of what a button or an item of the menu saves. */
export async function saved(page, { downloads }, ...clicks) {
  for (const name of clicks) await page.click(name);
  for (let tries = 0; tries < 200; tries++) {
    const name = fs.readdirSync(downloads).find((name) => !name.endsWith(".wkdownload"));
    const file = name && path.join(downloads, name);
    const size = () => (file ? fs.statSync(file).size : 0);
    const was = size();
    await wait(50);
    if (was === 0 || size() !== was) continue;
    const bytes = fs.readFileSync(file);
    // The next one may have the same name.
    fs.rmSync(file);
    return bytes;
  }
  throw new Error(`nothing was saved: ${fs.readdirSync(downloads)}`);
}

export const exported = (page, browser) => saved(page, browser, "Export", "Report (JSON)");

/** Whether a dialog with this title is open. */
export const dialog = (page, title) => page.until((title) => Boolean(named("dialog[open]", title)), title);
export const noDialog = (page) => page.until(() => all("dialog[open]").length === 0);

/** Compares bytes; two reports in an assertion are hard to read. */
export function same(actual, expected, what) {
  assert.ok(actual.equals(expected), `${what}: not the bytes of the command line: ${String(actual).slice(0, 400)} … ${String(expected).slice(0, 400)}`);
}
