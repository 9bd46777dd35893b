// What is there at first sight, and that nothing is lost while the rest of the page is on its way.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { axe, choose, drop, goTo, launch, pageTest, read, root, runs, scratch, serve, showSample, watch, widget } from "./harness.mjs";
import { tags, text } from "./languages.mjs";

const first = /mailflow-insight-[0-9a-f]{16}_bg\.wasm$/;
const rest = /mailflow-insight-rest-[0-9a-f]+\.wasm$/;
const rare = /mailflow-insight-rare-[0-9a-f]+\.wasm$/;
const small = path.join(root, "tests/conformance/absence-never/in/never.csv");

/** Lets nothing of a pattern through until what it returns is called. */
async function held(page, pattern) {
  let release;
  const released = new Promise((done) => (release = done));
  await page.route(pattern, async (route) => {
    await released;
    await route.continue().catch(() => {});
  });
  return release;
}

const reopen = (page) => page.reload({ waitUntil: "commit" });
/** What is painted first is on the screen: a browser throws away what is done to a page before that. */
const painted = async (page) => {
  await page.locator("#starting h1").waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))));
};
const startButton = (page) => page.getByRole("button", { name: new RegExp(tags.map((tag) => text(tag, "page", "try-sample")).join("|")) });

/** Where the parts of the start page are. */
const places = (page) =>
  page.evaluate(() => {
    const parts = [".header", ".brand", "h1", ".lead", ".drop-zone", ".drop-here", ".drop-zone .buttons", ".privacy h2", ".privacy > p"];
    return parts.map((part) => {
      const { x, y, height } = document.querySelector(part).getBoundingClientRect();
      return `${part} ${Math.round(x)} ${Math.round(y)} ${Math.round(height)}`;
    });
  });

for (const [at, language] of tags.entries()) {
  const width = at % 2 ? 400 : 1280;
  const [headline, privacy] = ["headline", "privacy"].map((id) => text(language, "page", id));
  pageTest(`the start page is painted before its program is there, and nothing moves, ${language}`, { width }, async (page) => {
    await page.evaluate((language) => localStorage.setItem("language", language), language);
    const release = await held(page, first);
    await reopen(page);
    await page.locator("#starting h1").filter({ hasText: headline }).waitFor();
    assert.equal(await page.locator("#content").count(), 0, "the program is not there");
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    await page.waitForFunction(() => document.styleSheets.length > 0 && document.readyState !== "loading");
    const texts = await page.locator("#starting").innerText();
    assert.ok(texts.includes(privacy), texts);
    for (const other of tags.filter((tag) => tag !== language)) assert.ok(!texts.includes(text(other, "page", "privacy")), other);
    await axe(page, `first paint, ${language}`);
    const before = await places(page);
    release();
    await runs(page);
    await startButton(page).waitFor();
    assert.equal(await page.locator("#starting").count(), 0);
    assert.deepEqual(await places(page), before);
    await page.waitForTimeout(500);
    const shift = await page.evaluate(
      () =>
        new Promise((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const { value } of list.getEntries()) sum += value;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(sum), 200);
        }),
    );
    assert.equal(shift, 0);
  });
}

pageTest("whoever comes back to another place does not see the start page before it", { keeps: true }, async (page) => {
  await choose(page, small);
  await read(page, 1);
  await goTo(page, "Files");
  await page.getByTestId("kept").filter({ hasText: /^1 file is kept, [^0]/ }).waitFor();
  const release = await held(page, rest);
  await reopen(page);
  await page.getByText("Loading your saved results …").waitFor();
  assert.equal(await startButton(page).count(), 0);
  release();
  await page.getByRole("heading", { name: "Files", exact: true, level: 1 }).waitFor();
});

pageTest("a file that is dropped before the program is there is read", {}, async (page) => {
  const release = await held(page, first);
  await reopen(page);
  await painted(page);
  await drop(page, small);
  assert.ok(!page.url().startsWith("file:"), "the browser does not show it instead");
  release();
  await read(page, 1);
  await page.getByTestId("widget").waitFor();
});

pageTest("files that are chosen before the program is there are read, and said to wait", {}, async (page) => {
  const release = await held(page, first);
  await reopen(page);
  const waits = page.locator("#starting").getByText("They are read as soon as the page has started.");
  await painted(page);
  assert.ok(await waits.isHidden());
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  await (await chooser).setFiles(small);
  await waits.waitFor();
  await axe(page, "files wait for the program");
  release();
  await read(page, 1);
  await page.getByTestId("widget").waitFor();
});

pageTest("the sample that is asked for before the program is there is read", {}, async (page) => {
  const release = await held(page, first);
  await reopen(page);
  await painted(page);
  await startButton(page).click();
  release();
  await read(page, 1);
});

pageTest("a dialog for files that is open while the program starts is not lost", {}, async (page) => {
  const release = await held(page, first);
  await reopen(page);
  await painted(page);
  // What the browser's dialog does in the end, with the input that it was opened for.
  await page.evaluate(() => (globalThis.opened = document.getElementById("early-files")));
  release();
  await runs(page);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "late.csv"));
    globalThis.opened.files = data.files;
    globalThis.opened.dispatchEvent(new Event("change"));
  }, fs.readFileSync(small, "utf8"));
  await read(page, 1);
});

pageTest("a folder that is dropped before the program is there is read", {}, async (page) => {
  const folder = fs.mkdtempSync(path.join(scratch, "folder-"));
  for (const name of ["one.csv", "two.csv"]) fs.copyFileSync(small, path.join(folder, name));
  const release = await held(page, first);
  await reopen(page);
  await painted(page);
  await drop(page, folder);
  release();
  await read(page, 2);
});

pageTest("files that are chosen and dropped before the rest is there wait for it", {}, async (page) => {
  const release = await held(page, rest);
  await reopen(page);
  await runs(page);
  await choose(page, small);
  await page.getByText("Your files are read as soon as the rest of this page is there.").waitFor();
  await axe(page, "files wait");
  const other = path.join(scratch, "other.csv");
  fs.copyFileSync(small, other);
  await drop(page, other);
  release();
  await read(page, 2);
  assert.equal(await page.getByText("Your files are read as soon as").count(), 0);
});

pageTest("what is clicked and typed before the rest is there is not lost", { keeps: true }, async (page) => {
  const release = await held(page, rest);
  await reopen(page);
  await runs(page);
  await page.getByRole("combobox", { name: "Theme" }).selectOption("Dark");
  await page.getByRole("checkbox", { name: "Keep results in this browser" }).uncheck();
  await page.getByText("Which files work, and where do I get them?").click();
  await page.getByText("This part of the page is being fetched …").waitFor();
  await page.getByText("Paste message headers or log lines").click();
  const mail = "Received: from mx.fabrikam.example (mx.fabrikam.example [203.0.113.7]) by mail.contoso.example with ESMTPS (TLS1.3:ECDHE); Mon, 16 Nov 2026 08:00:00 +0000\r\nMessage-ID: <1@fabrikam.example>\r\n\r\n";
  await page.getByRole("textbox", { name: "Headers or log lines" }).fill(mail);
  await page.getByRole("button", { name: "Read the pasted text" }).press("Enter");
  await page.getByRole("button", { name: "Try with sample data" }).click();
  await page.getByText("Your files are read as soon as the rest of this page is there.").waitFor();
  // Another language is spoken when the rest is there.
  await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
  release();
  // Sample data is not added to a file of one's own.
  await page.getByRole("status").filter({ hasText: /^1 fichier lu/ }).first().waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  assert.equal(await page.evaluate(() => localStorage.getItem("keep")), "off");
});

/** The address of a shared report on the sample data. */
async function shareLink(page) {
  await showSample(page);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  return page.getByRole("dialog", { name: "Share this report" }).getByRole("textbox", { name: "Link" }).inputValue();
}

pageTest("a link is opened once its part is there, and stays in the address until then", {}, async (page, { site }) => {
  const link = await shareLink(page);
  const shown = await widget(page);
  for (const pattern of [rest, rare]) {
    const release = await held(page, pattern);
    // Another document, so that the link is opened by a page that is new.
    await page.goto(`${site.origin}/icon.svg`);
    await page.goto(link, { waitUntil: "commit" });
    await page.getByText("Opening the report of the link …").waitFor();
    assert.equal(await startButton(page).count(), 0, "not the start page");
    await page.waitForTimeout(300);
    assert.equal(page.url(), link);
    release();
    await page.getByTestId("widget").waitFor();
    assert.deepEqual(await widget(page), shown);
    await page.unroute(pattern);
  }
});

pageTest("a report that the address names waits for the rest", { expected: [/request that carries/, /status of 404/] }, async (page, { site }) => {
  const release = await held(page, rest);
  await page.goto(`${site.origin}/?report=nothing.json`, { waitUntil: "commit" });
  await runs(page);
  release();
  await page.getByRole("alert").filter({ hasText: "nothing.json" }).waitFor();
});

const broken = [/console: Failed to load resource/, /console: Error: .*503/, /console: TypeError: Failed to fetch/, /console: .*net::ERR/];
for (const [what, answer] of [["a host that fails", (route) => route.fulfill({ status: 503 })], ["a connection that breaks", (route) => route.abort("connectionreset")]]) {
  pageTest(`the rest that cannot be fetched is said in words, and tried again: ${what}`, { expected: broken }, async (page) => {
    await page.route(rest, answer);
    await reopen(page);
    await runs(page);
    await choose(page, small);
    const alert = page.getByRole("alert").filter({ hasText: "A part of this page could not be fetched." });
    await alert.waitFor();
    await axe(page, "the rest cannot be fetched");
    // Again, and it fails again.
    await alert.getByRole("button", { name: "Try again" }).click();
    await alert.waitFor();
    await page.evaluate(() => localStorage.setItem("language", "fr"));
    await reopen(page);
    await runs(page);
    await choose(page, small);
    const french = page.getByRole("alert").filter({ hasText: "Une partie de cette page n’a pas pu être chargée." });
    await french.waitFor();
    await page.unroute(rest);
    await french.getByRole("button", { name: "Réessayer" }).click();
    await page.getByTestId("widget").waitFor();
    assert.equal(await french.count(), 0);
  });
}

pageTest("a place whose part cannot be fetched says so, and comes with the next try", { expected: broken }, async (page) => {
  await page.route(rare, (route) => route.fulfill({ status: 503 }));
  await reopen(page);
  await showSample(page);
  await goTo(page, "Connectors");
  const alert = page.getByRole("alert").filter({ hasText: "A part of this page could not be fetched." });
  await alert.waitFor();
  await page.unroute(rare);
  await alert.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("table", { name: "Details", exact: true }).waitFor();
});

pageTest("what failed is tried again when the network is back", { expected: broken }, async (page) => {
  await page.route(rest, (route) => route.abort("internetdisconnected"));
  await reopen(page);
  await page.getByRole("alert").filter({ hasText: "could not be fetched" }).waitFor();
  await page.unroute(rest);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await showSample(page);
});

pageTest("parts come in their order: first sight, what reads files, what few people need", {}, async (page, { site }) => {
  // What the page before it asks for is none of it.
  await page.waitForLoadState("networkidle");
  const before = site.requests.length;
  await reopen(page);
  await showSample(page);
  await page.getByRole("button", { name: "Share", exact: true }).waitFor();
  const paths = site.requests.slice(before).map(({ url }) => url);
  const at = (pattern) => {
    const places = paths.flatMap((url, index) => (pattern.test(url) ? [index] : []));
    assert.equal(places.length, 1, `${pattern} in ${paths.join("\n")}`);
    return places[0];
  };
  const workers = at(/mailflow-insight-workers-[0-9a-f]+_bg\.wasm$/);
  assert.ok(at(first) < at(rest) && at(rest) < at(rare), paths.join("\n"));
  assert.ok(at(first) < workers && workers < at(rare), paths.join("\n"));
});

test("the page works on a host that knows no application/wasm", { timeout: 60_000 }, async () => {
  const site = await serve(path.join(root, "dist"), { types: { ".wasm": undefined } });
  const browser = await launch();
  try {
    const page = await (await browser.newContext({ serviceWorkers: "block", locale: "en-US" })).newPage();
    const problems = watch(page, site.origin);
    await page.goto(site.origin);
    await runs(page);
    await showSample(page);
    await goTo(page, "Connectors");
    await page.getByRole("table", { name: "Details", exact: true }).waitFor();
    assert.deepEqual(problems, []);
  } finally {
    await browser.close();
    site.close();
  }
});

test("a visitor sees the language of the browser from the first paint on", { timeout: 60_000 }, async () => {
  const site = await serve(path.join(root, "dist"));
  const browser = await launch();
  try {
    for (const [locale, language] of [["fr-CA", "fr"], ["de-AT", "de"], ["pt-PT", "pt-BR"], ["ja-JP", "ja"], ["is-IS", "en"]]) {
      const page = await (await browser.newContext({ serviceWorkers: "block", locale })).newPage();
      const release = await held(page, first);
      await page.goto(site.origin, { waitUntil: "commit" });
      await page.locator("#starting h1").waitFor();
      assert.equal(await page.locator("html").getAttribute("lang"), language);
      release();
      await runs(page);
      assert.equal(await page.locator("html").getAttribute("lang"), language);
    }
  } finally {
    await browser.close();
    site.close();
  }
});
