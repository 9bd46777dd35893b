// The browser of the tests.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

/** The browser, with a new profile. */
export function launch() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const places = process.env.PATH.split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  const executablePath = process.env.CHROMIUM ?? places.find((place) => fs.existsSync(place));
  assert.ok(executablePath, "no Chromium on PATH; name one in the environment variable CHROMIUM");
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-dev-shm-usage",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
