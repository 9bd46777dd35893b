// The installed app: files that the system opens with it, files that another app shares, a folder that is read
// again. What the system does around it is simulated: no test has installed the app.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { axe, choose, generate, goTo, inFirefox, launch, native, exported, pageTest, read, root, runs, scratch, serve, watch } from "./harness.mjs";

const skip = inFirefox && "Firefox installs no apps";
const small = (name, seed) => generate(name, "--size", "100KB", "--seed", seed).path;

test("the manifest says which files the app opens and takes", { skip }, () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, "dist/manifest.webmanifest"), "utf8"));
  const [{ action, accept }] = manifest.file_handlers;
  assert.equal(action, "./");
  const wanted = [".csv", ".log", ".eml", ".json", ".gz", ".zip"];
  assert.deepEqual(Object.values(accept).flat().sort(), [...wanted].sort());
  const { share_target: share } = manifest;
  assert.deepEqual([share.action, share.method, share.enctype], ["./share", "POST", "multipart/form-data"]);
  const [{ name, accept: shared }] = share.params.files;
  assert.equal(name, "files");
  for (const ending of wanted) assert.ok(shared.includes(ending), ending);
});

/** A page of its own, where `prepare` runs before anything else of it. */
async function opened(prepare, argument, body, { serviceWorkers = "block", expected = [] } = {}) {
  const site = await serve(path.join(root, "dist"));
  const browser = await launch();
  const context = await browser.newContext({ locale: "en-US", serviceWorkers, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  if (prepare) await page.addInitScript(prepare, argument);
  const problems = watch(page, site.origin, expected);
  try {
    await page.goto(site.origin);
    await runs(page);
    await body({ page, context, site, browser });
    assert.deepEqual(problems, []);
    assert.deepEqual(site.requests.filter(({ method, length }) => method !== "GET" || length), [], "nothing reached the server");
  } finally {
    await browser.close();
    site.close();
  }
}

test("files that the system opens are read, also those opened before the program was there", { skip, timeout: 60_000 }, async () => {
  const files = [small("opened-1.csv", "31"), small("opened-2.csv", "32")];
  const given = files.map((file) => ({ name: path.basename(file), text: fs.readFileSync(file, "utf8") }));
  // As browsers do it: what was opened waits until somebody takes it.
  const simulate = ([first, second]) => {
    const handle = ({ name, text }) => ({ kind: "file", name, getFile: async () => new File([text], name) });
    const waiting = [{ files: [handle(first)] }];
    let consumer;
    const queue = {
      setConsumer(taker) {
        consumer = taker;
        for (const launched of waiting.splice(0)) consumer(launched);
      },
    };
    Object.defineProperty(globalThis, "launchQueue", { value: queue, configurable: true });
    globalThis.openLater = () => consumer({ files: [handle(second)] });
  };
  await opened(simulate, given, async ({ page }) => {
    await read(page, 1);
    assert.ok(native(files[0]).equals(await exported(page)), "the same bytes as the command line");
    // The app was opened with another file while it runs.
    await page.evaluate(() => globalThis.openLater());
    await read(page, 2);
    assert.ok(native(...files).equals(await exported(page)));
    // Opened without a file.
    await page.evaluate(() => globalThis.launchQueue.setConsumer.length);
  });
});

test("files that another app shares are read when the person says so, and reach no server", { skip, timeout: 60_000 }, async () => {
  const files = [small("shared-1.csv", "33"), small("shared-2.csv", "34")];
  const expected = [/request that carries something: POST \/share/];
  const share = async ({ context, site, names }) => {
    // A form of another page posts like the system does.
    const page = await context.newPage();
    await page.goto("about:blank");
    await page.setContent(`<form action="${site.origin}/share" method="post" enctype="multipart/form-data">
      <input type="file" name="files" multiple><button>Share</button></form>`);
    await page.setInputFiles("input", names);
    await Promise.all([page.waitForURL(`${site.origin}/`), page.getByRole("button", { name: "Share" }).click()]);
    await runs(page);
    return page;
  };
  const ready = (page) => page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 20));
  });
  await opened(undefined, undefined, async ({ page, context, site }) => {
    await ready(page);
    const taker = await share({ context, site, names: files });
    const question = taker.getByTestId("shared-files");
    await question.filter({ hasText: "2 files were shared with this page: shared-1.csv, shared-2.csv. Was it you?" }).waitFor();
    await axe(taker, "shared files");
    await question.getByRole("button", { name: "Read them" }).click();
    await read(taker, 2);
    assert.ok(native(...files).equals(await exported(taker)), "the same bytes as the command line");
    // Asked for once.
    await taker.reload();
    await runs(taker);
    await taker.waitForTimeout(500);
    assert.equal(await taker.getByTestId("shared-files").count(), 0);
    // Whoever did not mean it reads nothing.
    const other = await share({ context, site, names: files.slice(0, 1) });
    await other.getByTestId("shared-files").getByRole("button", { name: "No" }).click();
    await other.waitForTimeout(300);
    assert.equal(await other.getByTestId("shared-files").count(), 0);
    const kept = await page.evaluate(async () => (await caches.keys()).length);
    assert.equal(kept, 1, "nothing but the release is stored");
  }, { serviceWorkers: "allow", expected });
});

/** A folder that a person chooses, out of the browser's private files: its handles are real ones. */
const choosesFolder = () => {
  globalThis.showDirectoryPicker = async () => {
    const own = await navigator.storage.getDirectory();
    return own.getDirectoryHandle("traces", { create: true });
  };
};
const put = (page, file, name) =>
  page.evaluate(async ([name, text]) => {
    const own = await navigator.storage.getDirectory();
    let folder = await own.getDirectoryHandle("traces", { create: true });
    const parts = name.split("/");
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
    const handle = await folder.getFileHandle(parts.at(-1), { create: true });
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
  }, [name, fs.readFileSync(file, "utf8")]);

test("a folder is remembered, and only what is new of it is read again", { skip, timeout: 120_000 }, async () => {
  const [one, two, larger] = [small("folder-1.csv", "35"), small("folder-2.csv", "36"), generate("folder-1b.csv", "--size", "200KB", "--seed", "37").path];
  await opened(choosesFolder, undefined, async ({ page }) => {
    await put(page, one, "folder-1.csv");
    await choose(page, small("beside.csv", "38"));
    await read(page, 1);
    await goTo(page, "Files");
    await page.getByRole("button", { name: "Remember a folder…" }).click();
    await page.getByText("One file of the folder is new or has changed.").waitFor();
    await read(page, 2);
    await axe(page, "a remembered folder");
    await page.getByRole("button", { name: "Read again what is new" }).click();
    await page.getByText("Nothing in the folder is new.").waitFor();
    // One came in a folder of it, and one grew: its new reading takes the place of the old one.
    await put(page, two, "week/folder-2.csv");
    await put(page, larger, "folder-1.csv");
    await page.getByRole("button", { name: "Read again what is new" }).click();
    await page.getByText("2 files of the folder are new or have changed.").waitFor();
    const rows = page.locator(".files tbody tr");
    await page.waitForFunction(() => document.querySelectorAll(".files tbody tr").length === 3);
    assert.equal(await rows.filter({ hasText: "folder-1.csv" }).count(), 1);
    // After a reload it is still known, and so is what was read of it.
    await page.getByTestId("kept").filter({ hasText: /^3 files are kept/ }).waitFor();
    await page.reload();
    await runs(page);
    await goTo(page, "Files");
    await page.getByRole("button", { name: "Read again what is new" }).click();
    await page.getByText("Nothing in the folder is new.").waitFor();
    await page.getByRole("button", { name: "Forget this folder" }).click();
    await page.getByRole("button", { name: "Remember a folder…" }).waitFor();
    assert.equal(await page.evaluate(() => localStorage.getItem("folder")), null);
    // Who wants nothing kept is not asked for a folder.
    await page.getByRole("checkbox", { name: "Keep results in this browser" }).uncheck();
    await page.getByRole("button", { name: "Remember a folder…" }).waitFor({ state: "detached" });
  });
});

pageTest("where a browser opens no folder, nothing is said of one", {}, async (page) => {
  await page.evaluate(() => delete globalThis.showDirectoryPicker);
  await page.evaluate(() => delete Window.prototype.showDirectoryPicker);
  await choose(page, small("no-folder.csv", "39"));
  await read(page, 1);
  await goTo(page, "Files");
  await page.getByRole("heading", { name: "Files" }).waitFor();
  assert.equal(await page.getByText("A folder that is read again").count(), 0);
});
