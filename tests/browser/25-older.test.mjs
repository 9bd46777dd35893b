// Browsers that miss something: features are taken away from this one. Whoever has such a browser is told so in words,
// or sees the page in plain colors.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, test } from "node:test";
import { parse } from "acorn";
import { choose, generate, launch, pageTest, read, root, runs, serve, showSample, underNames } from "./harness.mjs";

const TOO_OLD = "It needs Chrome or Edge 97, Firefox 114, Safari 16.4, or a later one";
const TOO_OLD_FR = "Il lui faut Chrome ou Edge 97, Firefox 114, Safari 16.4 ou une version plus récente";

let shared;
const started = () => (shared ??= (async () => ({ browser: await launch(), site: await serve(path.join(root, "dist")) }))());
after(async () => {
  const { browser, site } = (await shared) ?? {};
  await browser?.close();
  site?.close();
});

/** A page that may not start. `takes` takes something away before any script of the page runs. */
function olderTest(name, { takes = () => {}, routes = {} }, body) {
  test(name, { timeout: 60_000 }, async () => {
    const { browser, site } = await started();
    const context = await browser.newContext({ serviceWorkers: "block", locale: "en-US", reducedMotion: "reduce" });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.addInitScript(takes);
      for (const [pattern, answer] of Object.entries(routes)) await page.route(pattern, answer);
      await page.goto(site.origin);
      await body(page, site);
    } finally {
      await context.close();
    }
  });
}

/** Whether the page says that the browser is too old, in the visitor's language. */
async function saysTooOld(page) {
  await page.getByText(TOO_OLD).waitFor();
  assert.ok(await page.getByText(TOO_OLD_FR).isHidden());
  assert.ok(await page.locator("#starting").isHidden());
}

olderTest("no WebAssembly", { takes: () => delete globalThis.WebAssembly }, saysTooOld);

olderTest("no WebAssembly, in French", { takes: () => (localStorage.setItem("language", "fr"), delete globalThis.WebAssembly) }, async (page) => {
  await page.getByText(TOO_OLD_FR).waitFor();
  assert.ok(await page.getByText(TOO_OLD).isHidden());
});

const withoutSimd = () => {
  const refuse = () => Promise.reject(new WebAssembly.CompileError("invalid SIMD opcode"));
  Object.assign(WebAssembly, { compile: refuse, compileStreaming: refuse });
};
olderTest("no SIMD in WebAssembly", { takes: withoutSimd }, saysTooOld);

const withoutModuleWorkers = () => {
  const Whole = Worker;
  // It never asks for the type.
  globalThis.Worker = function (address) {
    return new Whole(address);
  };
};
olderTest("no module workers", { takes: withoutModuleWorkers }, async (page) => {
  await saysTooOld(page);
  await page.getByText("no module workers").waitFor();
});

/** Ends what the style sheet waits with, and tells whether it was seen before and after. */
async function seenLate(page) {
  const isSeen = () => page.locator("#not-started").evaluate((element) => getComputedStyle(element).visibility === "visible" && element.getClientRects().length > 0);
  const before = await isSeen();
  const ended = await page.evaluate(() => {
    const late = document.getAnimations().filter(({ animationName }) => animationName === "late");
    const seconds = late.map((animation) => animation.effect.getTiming().delay / 1000);
    for (const animation of late) animation.finish();
    return seconds;
  });
  return { before, ended, after: await isSeen() };
}

const notUnderstood = (route) => route.fulfill({ contentType: "text/javascript", body: "what is this?!" });
for (const scripts of [["**/boot.js"], ["**/boot.js", "**/first.js"]]) {
  olderTest(`a browser that understands nothing of ${scripts.length} scripts`, { routes: Object.fromEntries(scripts.map((script) => [script, notUnderstood])) }, async (page) => {
    assert.deepEqual(await seenLate(page), { before: false, ended: [20], after: true });
    // Where not even first.js runs, nobody knows the language: it is said in all.
    const said = { [TOO_OLD]: true, [TOO_OLD_FR]: scripts.length > 1 };
    for (const [text, isSaid] of Object.entries(said)) assert.equal(await page.getByText(text).isVisible(), isSaid, text);
  });
}

olderTest("a start that takes long is not called an old browser", { routes: { "**/*_bg.wasm": () => {} } }, async (page) => {
  await page.locator("html[data-boots]").waitFor();
  assert.deepEqual(await seenLate(page), { before: false, ended: [], after: false });
});

olderTest("workers that die before they run are reported, and nothing is read for ever", { routes: { "**/worker.js": (route) => route.fulfill({ contentType: "text/javascript", body: "throw new Error('broken')" }) } }, async (page) => {
  await runs(page);
  const notice = page.getByTestId("notice");
  await notice.getByText("This browser does not run the part of the page that reads files").waitFor();
  await page.getByRole("button", { name: "Close" }).click();
  await choose(page, generate("no-worker.csv", "--size", "100KB").path);
  await notice.getByText("This browser does not run the part of the page that reads files").waitFor();
  await page.getByRole("button", { name: "Cancel" }).waitFor({ state: "detached" });
  await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
  await notice.getByText("Ce navigateur n’exécute pas la partie de la page qui lit les fichiers").waitFor();
});

/** The site as a browser sees it that does not know `light-dark()`. */
async function withoutPairs(body) {
  const folder = fs.mkdtempSync(path.join(root, "target/without-pairs-"));
  fs.cpSync(path.join(root, "dist"), folder, { recursive: true });
  for (const name of fs.readdirSync(folder).filter((name) => name.endsWith(".css"))) {
    const file = path.join(folder, name);
    fs.writeFileSync(file, fs.readFileSync(file, "utf8").replaceAll("light-dark(", "unknown-here("));
  }
  const index = path.join(folder, "index.html");
  fs.writeFileSync(index, fs.readFileSync(index, "utf8").replaceAll(/ integrity="[^"]*"/g, ""));
  const site = await serve(folder);
  const { browser } = await started();
  try {
    for (const [theme, surface, bar] of [["light", "rgb(255, 255, 255)", "rgb(138, 7, 4)"], ["dark", "rgb(31, 31, 31)", "rgb(236, 71, 53)"]]) {
      const context = await browser.newContext({ serviceWorkers: "block", locale: "en-US", colorScheme: theme });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(site.origin);
      await runs(page);
      await showSample(page);
      await body(page, { surface, bar });
      await context.close();
    }
  } finally {
    site.close();
    fs.rmSync(folder, { recursive: true });
  }
}

test("without light-dark() the page has plain colors, in both themes", { timeout: 120_000 }, async () => {
  await withoutPairs(async (page, { surface, bar }) => {
    const header = page.locator(".header");
    await page.waitForFunction((surface) => getComputedStyle(document.querySelector(".header")).backgroundColor === surface, surface);
    assert.equal(await header.evaluate((element) => getComputedStyle(element).backgroundColor), surface);
    const colors = await page.evaluate(() => [...document.querySelectorAll("[data-testid=widget] *")].map((element) => getComputedStyle(element).backgroundColor));
    assert.ok(colors.includes(bar), `no bar of "No TLS" in ${[...new Set(colors)]}`);
    // A theme that was chosen wins over the system's.
    await page.getByRole("combobox", { name: "Theme" }).selectOption({ label: "Dark" });
    await page.waitForFunction(() => getComputedStyle(document.querySelector(".header")).backgroundColor === "rgb(31, 31, 31)");
    await page.getByRole("combobox", { name: "Theme" }).selectOption({ label: "Light" });
    await page.waitForFunction(() => getComputedStyle(document.querySelector(".header")).backgroundColor === "rgb(255, 255, 255)");
  });
});

for (const file of ["boot.js", "dist/boot.js"]) {
  test(`${file} is understood by browsers of 2019`, () => {
    const script = fs.readFileSync(path.join(root, file), "utf8");
    // They know import() already, which came into the standard a year later.
    const options = { ecmaVersion: 2018, sourceType: "module" };
    parse(script.replaceAll("import(", "imported("), options);
    assert.throws(() => parse("a ||= b", options), "the check can fail");
  });
}

const lowered = (attribute, value) => `document.documentElement.setAttribute("data-most-${attribute}", "${value}")`;
for (const [attribute, value, count] of [["bytes", 1000, 8], ["files", 3, 8]]) {
  pageTest(`more ${attribute} than were measured are said before they are read`, { timeout: 120_000 }, async (page) => {
    const { path: file } = generate(`limit-${attribute}.csv`, "--size", "30MB", "--seed", "17");
    const said = page.getByTestId("past-limits");
    await page.evaluate(lowered(attribute, value));
    await choose(page, ...underNames(count, file));
    await said.getByText("use the command line").waitFor();
    assert.match(await said.innerText(), /^This is more than the page is known to read at once/);
    await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
    await said.getByText("utilisez la ligne de commande").waitFor();
    await page.getByRole("combobox", { name: "Langue" }).selectOption("en");
    // It is read all the same.
    await read(page, count);
  });
}

pageTest("what was measured is read without a word", {}, async (page) => {
  const { path: file } = generate("no-limit.csv", "--size", "30MB", "--seed", "18");
  await choose(page, file);
  await page.getByRole("button", { name: "Cancel" }).waitFor();
  assert.equal(await page.getByTestId("past-limits").count(), 0);
  await read(page, 1);
});
