// What survives: a reload, a dead worker, a missing network, and a page that lies on disk.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { axe, choose, drop, exported, generate, goTo, launch, native, pageTest, read, root, runs, scratch, serve, underNames, watch, widget, workersRun } from "./harness.mjs";

const made = (name, ...options) => generate(name, "--size", "1MB", ...options);
const startIsShown = (page) => page.getByRole("button", { name: "Try with sample data" }).waitFor();
/** Opens the page again, as it is a moment after the last thing that happened. */
const reload = async (page) => {
  await page.reload();
  await runs(page);
};
/** Waits until so many files are kept, and tells what the page says of it. */
const kept = async (page, files) => {
  const text = page.getByTestId("kept").filter({ hasText: new RegExp(`^${files} files? (is|are) kept, [^0]`) });
  await text.waitFor();
  return text.innerText();
};
/** The keys of everything in the browser's database, or nothing where there is none. */
const stored = (page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.length) return undefined;
    const result = (request) => new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const keys = [];
    for (const name of names) {
      const database = await result(indexedDB.open(name));
      keys.push(...(await result(database.transaction("files").objectStore("files").getAllKeys())));
      database.close();
    }
    return keys;
  });
/** The worker that collects. */
async function collector(page) {
  for (const worker of await workersRun(page)) {
    if ((await worker.evaluate(() => self.name).catch(() => "")) === "collector") return worker;
  }
  throw new Error("nobody collects");
}
/** Waits until nothing is kept: what was removed before the page was loaded again is forgotten after that. */
async function isEmpty(page) {
  for (let wait = 0; wait < 50 && (await stored(page)).length; wait += 1) await page.waitForTimeout(100);
  assert.deepEqual(await stored(page), []);
}
/** What the page notes of things that the browser is still to forget. */
const notes = (page) => page.evaluate(() => Object.entries(localStorage).filter(([name]) => name.startsWith("forgetting")));
const notice = (page, text) => page.getByTestId("notice").filter({ hasText: text });

// Keep

const keepTest = (name, options, body) => pageTest(name, { keeps: true, ...options }, body);

for (const theme of ["light", "dark"]) {
  keepTest(`what was read survives a reload, ${theme}`, { theme, width: theme === "dark" ? 400 : 1280 }, async (page) => {
    const [one, two, three] = [1, 2, 3].map((seed) => made(`kept-${seed}.csv`, "--seed", `9${seed}`).path);
    assert.equal(await stored(page), undefined, "nothing is kept before the first file");
    await choose(page, one, two);
    await read(page, 2);
    await notice(page, "now stay in this browser").waitFor();
    const shown = await widget(page);
    const report = await exported(page);
    await reload(page);
    await notice(page, /Restored from this browser: 2 files, read on \w+/).waitFor();
    await page.getByTestId("widget").waitFor();
    assert.deepEqual(await widget(page), shown);
    assert.ok(report.equals(await exported(page)), "the same bytes");
    await axe(page, "restored");
    // Restored files are files like any others.
    await choose(page, three);
    await read(page, 3);
    assert.ok(native(one, two, three).equals(await exported(page)), "the same bytes as the command line");
    await goTo(page, "Files");
    await kept(page, 3);
    await axe(page, "files, restored");
    await page.getByRole("button", { name: "Remove kept-1.csv" }).click();
    await read(page, 2);
    await kept(page, 2);
    await reload(page);
    await read(page, 2);
    assert.ok(native(two, three).equals(await exported(page)), "removed for good");
    await page.getByRole("button", { name: "Remove all files" }).click();
    await startIsShown(page);
    await reload(page);
    await startIsShown(page);
    await isEmpty(page);
  });
}

for (const [what, name] of [["one file", /^Remove removed-at-once/], ["all files", "Remove all files"]]) {
  keepTest(`removing ${what} holds where the page is loaded again at once`, { timeout: 120_000 }, async (page) => {
    for (let round = 0; round < 3; round += 1) {
      const button = page.getByRole("button", { name });
      await choose(page, made(`removed-at-once-${round}.csv`, "--seed", `7${round}`).path);
      await read(page, 1);
      await goTo(page, "Files");
      await kept(page, 1);
      // The collector is busy, as with many files, and ends with the page before it hears of this.
      void (await collector(page)).evaluate(() => {
        for (const end = Date.now() + 3_000; Date.now() < end; );
      }).catch(() => {});
      await page.waitForTimeout(100);
      const atOnce = button.evaluate((button) => {
        button.click();
        location.reload();
      });
      await Promise.all([page.waitForEvent("load"), atOnce.catch(() => {})]);
      await runs(page);
      await startIsShown(page);
      await isEmpty(page);
      assert.equal(await notice(page, "Restored").count(), 0, `round ${round}`);
      assert.deepEqual(await notes(page), [], "nothing is left to be forgotten");
    }
  });
}

keepTest("who is behind a number is known after a reload", {}, async (page) => {
  await choose(page, made("behind-after-reload.csv", "--seed", "80").path);
  await read(page, 1);
  await goTo(page, "Files");
  await kept(page, 1);
  await goTo(page, "Connectors");
  await reload(page);
  const table = page.getByRole("table", { name: "Details", exact: true });
  await table.getByRole("row").nth(1).getByRole("button").first().click();
  await page.getByRole("dialog").getByRole("row").nth(1).waitFor();
});

keepTest("keeping can be turned off before anything is kept", {}, async (page) => {
  await page.getByRole("checkbox", { name: "Keep results in this browser" }).uncheck();
  await choose(page, made("not-kept.csv", "--seed", "81").path);
  await read(page, 1);
  await goTo(page, "Files");
  await page.getByTestId("kept").filter({ hasText: "Nothing is kept" }).waitFor();
  assert.ok(!(await stored(page))?.length, "nothing is kept");
  await reload(page);
  await startIsShown(page);
  // And on again, with what is loaded.
  await choose(page, made("kept-later.csv", "--seed", "82").path);
  await read(page, 1);
  await goTo(page, "Files");
  await page.getByRole("checkbox", { name: "Keep results in this browser" }).check();
  await kept(page, 1);
  await reload(page);
  await read(page, 1);
});

for (const [button, says, on] of [["Clear saved results", "are cleared. What is on the screen stays", true], ["Turn off", "Nothing is kept any more", false]]) {
  keepTest(`${button} forgets what was kept, and what is on the screen stays`, {}, async (page) => {
    await choose(page, made("forgotten.csv", "--seed", "83").path);
    await read(page, 1);
    await goTo(page, "Files");
    await kept(page, 1);
    await goTo(page, "Overview");
    await reload(page);
    await notice(page, "Restored").getByRole("button", { name: button }).click();
    await notice(page, says).waitFor();
    await page.getByTestId("widget").waitFor();
    await goTo(page, "Files");
    assert.equal(await page.getByRole("checkbox", { name: "Keep results" }).isChecked(), on);
    await page.getByTestId("kept").filter({ hasText: "Nothing is kept" }).waitFor();
    // What was forgotten is not kept again with the next file.
    await choose(page, made("next.csv", "--seed", "84").path);
    await read(page, 2);
    if (on) await kept(page, 1);
    await reload(page);
    if (on) await read(page, 1);
    else await startIsShown(page);
  });
}

for (const [what, at, says] of [["another version", 0, "kept by another version of this page"], ["damage", -1, "was damaged"]]) {
  keepTest(`what is kept by ${what} is dropped with a word`, {}, async (page) => {
    await choose(page, made("old.csv", "--seed", "85").path);
    await read(page, 1);
    await goTo(page, "Files");
    await kept(page, 1);
    await page.evaluate(async (at) => {
      const result = (request) => new Promise((done) => (request.onsuccess = () => done(request.result)));
      const [{ name }] = await indexedDB.databases();
      const database = await result(indexedDB.open(name));
      const store = () => database.transaction("files", "readwrite").objectStore("files");
      const [key] = await result(store().getAllKeys());
      const bytes = await result(store().get(key));
      bytes[(at + bytes.length) % bytes.length] ^= 1;
      await result(store().put(bytes, key));
      database.close();
    }, at);
    await reload(page);
    await notice(page, says).waitFor();
    await startIsShown(page);
    assert.deepEqual(await stored(page), []);
  });
}

keepTest("a browser without room says so, and counts all the same", {}, async (page, { site }) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: site.origin, quotaSize: 1000 });
  await choose(page, made("no-room.csv", "--seed", "86").path);
  await read(page, 1);
  await goTo(page, "Files");
  await page.getByText("“no-room.csv” is not kept: the browser has no room").waitFor();
});

keepTest("everything said of keeping is in French too", {}, async (page) => {
  await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
  await choose(page, made("français.csv", "--seed", "87").path);
  await page.getByText("Vos résultats restent maintenant dans ce navigateur").waitFor();
  await reload(page);
  await page.getByText(/Restauré depuis ce navigateur\s: 1 fichier, lu le/).waitFor();
  await page.getByRole("button", { name: "Ne plus conserver" }).click();
  await page.getByText("Plus rien n’est conservé").waitFor();
});

// Workers

const outside = [/Content Security Policy/i, /violates the following/i, /Fetch API cannot load/i, /request to https:\/\/example\.com/];
keepTest("no worker can reach another site, on a host that sends no policy", { expected: outside }, async (page) => {
  const workers = await workersRun(page);
  for (const worker of workers) {
    const heard = await worker.evaluate(async () => {
      const blocked = [];
      addEventListener("securitypolicyviolation", (event) => blocked.push(event.effectiveDirective));
      const answer = await fetch("https://example.com/").then(() => "answered", () => "refused");
      const loaded = await import("https://example.com/x.js").then(() => "loaded", () => "refused");
      await new Promise((done) => setTimeout(done, 100));
      return { answer, loaded, blocked: blocked.some((directive) => directive === "connect-src") };
    });
    assert.deepEqual(heard, { answer: "refused", loaded: "refused", blocked: true });
  }
});

const died = [/uncaught: .*it died inside a promise/, /console: .*it died inside a promise/];
keepTest("a worker that dies inside a promise is reported, and the others go on", { expected: died, timeout: 120_000 }, async (page) => {
  const { path: large } = generate("large.csv", "--size", "100MB", "--seed", "88");
  const many = underNames(12, large);
  const named = (wanted) => async (worker) => ((await worker.evaluate(() => self.name).catch(() => "")) === wanted ? worker : undefined);
  const readers = (await Promise.all((await workersRun(page)).map(named("reader")))).filter(Boolean);
  assert.ok(readers.length >= 1);
  await choose(page, ...many);
  await page.getByRole("button", { name: "Cancel" }).waitFor();
  const die = () => void setTimeout(() => Promise.reject(new Error("it died inside a promise")));
  await Promise.all(readers.map((worker) => worker.evaluate(die).catch(() => {})));
  // They read something, so they took a file with them, each its own or both the same; new ones read the rest.
  await read(page, many.length);
  await goTo(page, "Files");
  await page.getByText("F12").first().waitFor();
  const taken = await page.getByRole("row").filter({ hasText: "F12" }).count();
  assert.ok(taken >= 1 && taken <= readers.length, `${taken} files were given up`);
  const small = made("after-death.csv", "--seed", "89");
  await choose(page, small.path);
  await read(page, many.length + 1);
  const report = JSON.parse(await exported(page));
  assert.equal(report.files.find(({ name }) => name === "after-death.csv").transfers, small.totals.transfers);
});

keepTest("a collector that dies once counts anew, and one that dies twice says why the list is empty", { expected: died }, async (page) => {
  await choose(page, made("after-death.csv", "--seed", "89").path);
  await read(page, 1);
  const shown = await widget(page);
  const die = () => void setTimeout(() => Promise.reject(new Error("it died inside a promise")));
  const first = await collector(page);
  await Promise.all([first.waitForEvent("close"), first.evaluate(die).catch(() => {})]);
  await read(page, 1);
  assert.deepEqual(await widget(page), shown);
  assert.equal(await notice(page, "Counting broke off").count(), 0);
  const second = await collector(page);
  await second.evaluate(die).catch(() => {});
  await notice(page, "Counting broke off twice, so the list of files is empty").waitFor();
  await startIsShown(page);
});

// Offline

/** A copy of the site on a server of its own, with a browser that takes its service worker. */
async function installed(expected, body) {
  const folder = fs.mkdtempSync(path.join(scratch, "site-"));
  fs.cpSync(path.join(root, "dist"), path.join(folder, "in/a folder"), { recursive: true });
  const dist = path.join(folder, "in/a folder");
  const site = await serve(folder);
  const address = `${site.origin}/in/a%20folder/`;
  const browser = await launch();
  const context = await browser.newContext({ locale: "en-US", serviceWorkers: "allow" });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const problems = watch(page, site.origin, expected);
  try {
    await page.goto(address);
    await startIsShown(page);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 20));
    });
    await body({ page, context, site, dist, address });
    assert.deepEqual(problems, []);
    const carried = site.requests.filter(({ method, url, length }) => method !== "GET" || length || url.includes("?"));
    assert.deepEqual(carried, [], "no request carries anything");
  } finally {
    await browser.close();
    site.close();
  }
}
/** What the page's own installation consists of. */
const installation = (page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).map((name) => name.slice(-8)),
  }));
/** Waits until nothing of it is left. */
async function isGone(page) {
  for (let wait = 0; wait < 150; wait++) {
    const { workers, caches } = await installation(page);
    if (!workers && !caches.length) return;
    await page.waitForTimeout(100);
  }
  assert.deepEqual(await installation(page), { workers: 0, caches: [] });
}

test("the page works without a network, after a reload and after Cancel", { timeout: 120_000 }, async () => {
  const many = underNames(12, generate("offline.csv", "--size", "200MB", "--seed", "90").path);
  await installed([/GET \/in\/a%20folder\/\?x=1/], async ({ page, context, site, address }) => {
    const links = await page.locator("link[rel=manifest]").evaluate(async (link) => (await fetch(link.href)).json());
    assert.equal(links.icons.length, 3);
    // Not only the page: there is no server any more.
    site.close();
    site.closeAllConnections();
    await context.setOffline(true);
    const before = site.requests.length;
    await reload(page);
    await page.getByRole("button", { name: "Try with sample data" }).click();
    await read(page, 1);
    await choose(page, ...many);
    await page.getByRole("button", { name: "Cancel" }).click();
    const said = await read(page);
    assert.match(said, /Stopped: \d+ of \d+ files counted$/);
    const small = made("after-cancel.csv", "--seed", "91").path;
    await choose(page, small);
    const count = Number(said.match(/\d+/)[0]) + 1;
    await read(page, count);
    // The sample data is not kept, so what is shown next is what was kept of these.
    await goTo(page, "Files");
    await kept(page, count);
    // What follows the path of an address is for the page alone.
    await page.goto(`${address}?x=1#/connectors?range=all`);
    await page.getByRole("table", { name: "Details", exact: true }).waitFor();
    assert.equal(site.requests.length, before, "nobody was asked");
  });
});

test("a new version is offered, and taken only when a person wants it", { timeout: 120_000 }, async () => {
  await installed([], async ({ page, context, dist }) => {
    const before = await installation(page);
    assert.deepEqual([before.workers, before.caches.length], [1, 1]);
    const script = path.join(dist, "sw.js");
    fs.writeFileSync(script, fs.readFileSync(script, "utf8").replace(/VERSION = "\w+"/, 'VERSION = "newer--1"'));
    const other = await context.newPage();
    await other.goto(page.url());
    await reload(page);
    const offer = page.getByText("A new version of this page is ready");
    await offer.waitFor();
    await axe(page, "new version");
    await page.evaluate(() => (globalThis.sameVisit = true));
    await other.evaluate(() => (globalThis.sameVisit = true));
    await page.waitForTimeout(500);
    assert.ok(await page.evaluate(() => globalThis.sameVisit), "no reload by itself");
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Reload", exact: true }).click()]);
    await startIsShown(page);
    assert.equal(await page.evaluate(() => globalThis.sameVisit), undefined);
    assert.deepEqual((await installation(page)).caches, ["newer--1"]);
    assert.equal(await offer.count(), 0);
    assert.ok(await other.evaluate(() => globalThis.sameVisit), "the other tab works on");
  });
});

test("a half-finished upload is not taken", { timeout: 120_000 }, async () => {
  // The browser tells in the console that the hash differs, as it should.
  await installed([/Failed to find a valid digest/], async ({ page, dist }) => {
    const before = await installation(page);
    const script = path.join(dist, "sw.js");
    fs.writeFileSync(script, fs.readFileSync(script, "utf8").replace(/VERSION = "\w+"/, 'VERSION = "newer--2"'));
    fs.appendFileSync(path.join(dist, "boot.js"), "// not of this release\n");
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => {});
      while (registration.installing) await new Promise((done) => setTimeout(done, 20));
    });
    assert.deepEqual(await installation(page), before);
    assert.equal(await page.getByText("A new version of this page is ready").count(), 0);
  });
});

test("the host can switch offline use off", { timeout: 120_000 }, async () => {
  await installed([], async ({ page, dist }) => {
    fs.copyFileSync(path.join(dist, "sw-off.js"), path.join(dist, "sw.js"));
    fs.writeFileSync(path.join(dist, "index.html"), fs.readFileSync(path.join(dist, "index.html"), "utf8").replace(' data-offline="sw.js"', ""));
    await reload(page);
    await isGone(page);
    await reload(page);
    assert.deepEqual(await installation(page), { workers: 0, caches: [] });
    await startIsShown(page);
  });
});

test("a visitor can switch offline use off", { timeout: 120_000 }, async () => {
  await installed([/GET \/in\/a%20folder\/\?sw=off/], async ({ page, address }) => {
    await page.goto(`${address}?sw=off`);
    await startIsShown(page);
    await isGone(page);
  });
});

// One file

let single;
const singleFile = () => {
  single ??= (async () => {
    const xtask = process.env.XTASK ?? path.join(root, "target/debug/xtask");
    execFileSync(xtask, ["dist", "--single-file", "--built"], { cwd: root, stdio: "pipe" });
    const file = path.join(scratch, "one file é.html");
    fs.copyFileSync(path.join(root, "dist-single/mailflow-insight.html"), file);
    return { browser: await launch(), address: pathToFileURL(file).href };
  })();
  return single;
};
after(async () => (await single)?.browser.close());

for (const [theme, language] of [["light", "en"], ["dark", "fr"]]) {
  test(`the page as one file works from disk, ${theme}, ${language}`, { timeout: 120_000 }, async () => {
    const { browser, address } = await singleFile();
    const context = await browser.newContext({ colorScheme: theme, locale: language === "fr" ? "fr-FR" : "en-US", acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const problems = watch(page, "null");
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    try {
      await page.goto(address);
      await runs(page);
      assert.equal(await page.locator("html").getAttribute("lang"), language);
      await axe(page, "one file, start");
      const [sample, status] = language === "fr" ? [/exemple/, /1 fichier lu|fichier lu/] : ["Try with sample data", /Read 1 file/];
      await page.getByRole("button", { name: sample }).click();
      await page.getByRole("status").filter({ hasText: status }).first().waitFor();
      await page.getByTestId("widget").waitFor();
      await axe(page, "one file, sample");
      if (language === "en") {
        const file = made("on-disk.csv", "--seed", "92").path;
        await goTo(page, "Files");
        await page.getByRole("button", { name: "Remove sample-trace.csv" }).click();
        await startIsShown(page);
        await drop(page, file);
        await read(page, 1);
        assert.ok(native(file).equals(await exported(page)), "the same bytes as the command line");
        await page.goto(`${address}#/connectors?range=all`);
        await page.getByRole("table", { name: "Details", exact: true }).waitFor();
        // What was read survives a reload here as well.
        await reload(page);
        await page.getByRole("table", { name: "Details", exact: true }).waitFor();
        await notice(page, "Restored from this browser: 1 file").waitFor();
      }
      const away = requests.filter((url) => !/^(blob|data):/.test(url) && url.split("#")[0] !== address);
      assert.deepEqual(away, [], "nothing is requested but the file itself");
      assert.deepEqual(problems.filter((problem) => problem !== "request to null"), []);
      const answers = await page.evaluate(async (others) => Promise.all(others.map((url) => fetch(url).then(() => "answered", () => "refused"))), ["https://example.com/", address]);
      assert.deepEqual(answers, ["refused", "refused"], "nothing can be fetched at all");
    } finally {
      await context.close();
    }
  });
}
