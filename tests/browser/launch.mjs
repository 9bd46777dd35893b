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

/**
 * The system's own Firefox; a patched one is not needed. What drives it asks for a command that Firefox 140 does not
 * have yet, so that one is driven by what was there in its time.
 */
async function launchFirefox() {
  const options = firefoxOptions();
  try {
    return await firefox.launch(options);
  } catch (error) {
    if (!String(error).includes("unknown command")) throw error;
    const { default: older } = await import("playwright-for-older-firefox");
    const browser = withoutOverrides(await older._bidiFirefox.launch(options));
    // It looks into pages with eval, which their policy forbids.
    browser.needsNoPolicy = true;
    return browser;
  }
}

/** That Firefox cannot be told a language, a time zone or a colour scheme for one window: preferences say them. */
function withoutOverrides(browser) {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = ({ locale, timezoneId, colorScheme, reducedMotion, serviceWorkers, ...others } = {}) => newContext(others);
  return browser;
}

function firefoxOptions() {
  return {
    channel: "moz-firefox",
    executablePath: program("FIREFOX", ["firefox-esr", "firefox"]),
    downloadsPath: downloads,
    firefoxUserPrefs: {
      "browser.download.dir": downloads,
      "browser.download.folderList": 2,
      "browser.download.always_ask_before_handling_new_types": false,
      "browser.download.alwaysOpenPanel": false,
      "intl.accept_languages": "en-US",
      "ui.prefersReducedMotion": 1,
      "layout.css.prefers-color-scheme.content-override": 1,
      "dom.events.testing.asyncClipboard": true,
      // A driver relaxes it, and then the single file would be tested with rights that it does not have.
      "security.fileuri.strict_origin_policy": true,
    },
  };
}
