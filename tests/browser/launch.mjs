// The browser of the tests: Chromium, or another one that the environment variable BROWSER names.
import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, firefox } from "playwright-core";

/** Whether the tests run in Firefox, by WebDriver BiDi. */
export const inFirefox = process.env.BROWSER === "firefox";

/** Where Firefox puts what is downloaded. */
export const downloads = inFirefox ? fs.mkdtempSync(path.join(os.tmpdir(), "mailflow-insight-downloads-")) : undefined;

/** The browser, with a new profile. */
export function launch() {
  return inFirefox ? launchFirefox() : launchChromium();
}

/** A program that a variable names, or the first of these names on PATH. */
function program(variable, names) {
  const places = process.env.PATH.split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  const found = process.env[variable] ?? places.find((place) => fs.existsSync(place));
  assert.ok(found, `no ${names[0]} on PATH; name one in the environment variable ${variable}`);
  return found;
}

function launchChromium() {
  return chromium.launch({
    executablePath: program("CHROMIUM", ["chromium", "chromium-browser", "google-chrome"]),
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

/** The system's own Firefox; a patched one is not needed. */
function launchFirefox() {
  return firefox.launch({
    channel: "moz-firefox",
    executablePath: program("FIREFOX", ["firefox-esr", "firefox"]),
    downloadsPath: downloads,
    firefoxUserPrefs: {
      "ui.prefersReducedMotion": 1,
      "layout.css.prefers-color-scheme.content-override": 1,
      "dom.events.testing.asyncClipboard": true,
      // A driver relaxes it, and then the single file would be tested with rights that it does not have.
      "security.fileuri.strict_origin_policy": true,
    },
  });
}
