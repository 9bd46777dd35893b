// What Firefox does not tell Playwright by itself, or does in another way than Chromium.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { downloads } from "./launch.mjs";

/** Tells of downloads as Playwright does elsewhere: they appear in a folder. */
export function tellDownloads(page) {
  const waitForEvent = page.waitForEvent.bind(page);
  page.waitForEvent = async (name, ...rest) => {
    if (name !== "download") return waitForEvent(name, ...rest);
    const before = new Set(fs.readdirSync(downloads));
    const isWhole = (file) => !before.has(file) && !file.endsWith(".part") && fs.statSync(path.join(downloads, file)).size > 0;
    for (let tries = 0; tries < 300; tries++) {
      const found = fs.readdirSync(downloads).find(isWhole);
      if (found) {
        const kept = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "mailflow-insight-download-")), found);
        fs.renameSync(path.join(downloads, found), kept);
        return { suggestedFilename: () => found, path: async () => kept };
      }
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error("nothing was downloaded");
  };
}

/** Makes a context like those of Chromium; `theme` is the colour scheme. */
export async function prepare(context, theme) {
  await context.addInitScript((theme) => {
    // It runs in about:blank too, where Firefox refuses even to look at these.
    try {
      navigator.serviceWorker.register = async () => {};
      if (theme === "dark") localStorage.theme ??= "dark";
    } catch {
      // about:blank
    }
  }, theme);
  // The clipboard can be read by a preference instead.
  context.grantPermissions = async () => {};
}

/** Drops files without a file manager; folders become their files. */
export async function dropFiles(page, ...files) {
  const within = (folder) => fs.readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name));
  const all = files.flatMap((file) => (fs.statSync(file).isDirectory() ? within(file).filter((name) => fs.statSync(name).isFile()) : [file]));
  await page.evaluate(() => {
    const input = Object.assign(document.createElement("input"), { type: "file", multiple: true, id: "to-drop" });
    document.body.append(input);
  });
  await page.locator("#to-drop").setInputFiles(all);
  await page.evaluate(() => {
    const input = document.querySelector("#to-drop");
    const dataTransfer = new DataTransfer();
    for (const file of input.files) dataTransfer.items.add(file);
    input.remove();
    for (const type of ["dragenter", "dragover", "drop"]) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  });
}
