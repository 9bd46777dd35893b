// Pictures of the main states, in both themes and at two widths, in target/screenshots.
//
// Run after `cargo xtask dist`: node tests/browser/screenshots.mjs
import fs from "node:fs";
import path from "node:path";
import { choose, goTo, launch, read, root, serve, showSample } from "./harness.mjs";

const folder = path.join(root, "target/screenshots");
fs.mkdirSync(folder, { recursive: true });
const site = await serve(path.join(root, "dist"));
const browser = await launch();
for (const theme of ["light", "dark"]) {
  for (const width of [1280, 400]) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme, locale: "en-US" });
    const page = await context.newPage();
    const picture = async (name, fullPage = true) => {
      await page.waitForTimeout(300);
      await page.screenshot({ path: path.join(folder, `${name}-${theme}-${width}.png`), fullPage });
    };
    await page.goto(`${site.origin}/`);
    await page.getByRole("button", { name: "Try with sample data" }).waitFor();
    await picture("start");
    await showSample(page);
    await picture("overview");
    await page.getByRole("button", { name: "View details" }).click();
    await page.getByRole("dialog").waitFor();
    await picture("details", false);
    await page.keyboard.press("Escape");
    await goTo(page, "Connectors");
    await picture("connectors");
    await page.getByRole("button", { name: "Export", exact: true }).click();
    await picture("export", false);
    await page.keyboard.press("Escape");
    const bad = path.join(root, "tests/conformance/hostile-among-good/in");
    await goTo(page, "Start");
    await choose(page, ...fs.readdirSync(bad).map((file) => path.join(bad, file)));
    await read(page);
    await goTo(page, "Files");
    await picture("files");
    await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
    await goTo(page, "Vue d’ensemble");
    await picture("french");
    await context.close();
  }
}
await browser.close();
site.close();
console.log(`Pictures are in ${folder}`);
