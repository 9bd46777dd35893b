// Pictures of every place, dialog and menu, in both themes, two widths and all languages, and beside each picture
// its words, in target/screenshots.
//
// Run after `cargo xtask dist`: node tests/browser/screenshots.mjs [THEME] [WIDTH] [LANGUAGE]
// Words given choose among them: `screenshots.mjs dark 400 fr`.
import fs from "node:fs";
import path from "node:path";
import { choose, launch, read, root, runs, serve, showSample } from "./harness.mjs";
import { tags } from "./languages.mjs";
import { everyKind, walk } from "./walk.mjs";

const wanted = process.argv.slice(2);
const among = (...all) => {
  const chosen = all.filter((one) => wanted.includes(String(one)));
  return chosen.length ? chosen : all;
};
const folder = path.join(root, "target/screenshots");
fs.mkdirSync(folder, { recursive: true });
const site = await serve(path.join(root, "dist"));
const browser = await launch();
for (const theme of among("light", "dark")) {
  for (const width of among(1280, 400)) {
    for (const language of among(...tags)) {
      await pictures(theme, width, language, "sample", showSample);
      await pictures(theme, width, language, "files", async (page) => {
        await choose(page, ...everyKind);
        await read(page, everyKind.length);
      });
    }
  }
}
await browser.close();
site.close();
console.log(`Pictures are in ${folder}`);

async function pictures(theme, width, language, of, load) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    locale: "en-US",
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await context.addInitScript(() => localStorage.setItem("keep", "off"));
  await page.goto(`${site.origin}/`);
  await runs(page);
  await load(page);
  await page.locator(".header select.language").selectOption(language);
  await page.waitForFunction((language) => document.documentElement.lang === language, language);
  await walk(page, async (name, element) => {
    const file = path.join(folder, `${of}-${name}-${language}-${theme}-${width}`);
    const isDialog = await element.evaluate((element) => element.tagName === "DIALOG");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) console.log(`${file} is ${wide} px too wide`);
    fs.writeFileSync(`${file}.txt`, await element.evaluate(words));
    // A dialog in its whole length: what scrolls in it is shown below each other.
    if (isDialog) {
      const height = await element.evaluate((element) => element.scrollHeight);
      await page.setViewportSize({ width, height: Math.min(Math.max(height + 40, 900), 5000) });
    }
    await page.screenshot({ path: `${file}.png`, fullPage: !isDialog });
    if (isDialog) await page.setViewportSize({ width, height: 900 });
  });
  await context.close();
}

/** What is said in an element: what is seen, and then what is only heard. */
function words(element) {
  const heard = [...element.querySelectorAll("[aria-label], [title], [placeholder]")].flatMap((one) =>
    ["aria-label", "title", "placeholder"].filter((name) => one.hasAttribute(name)).map((name) => `${name}: ${one.getAttribute(name)}`),
  );
  return `${element.innerText}\n\n${[...new Set(heard)].join("\n")}\n`;
}
