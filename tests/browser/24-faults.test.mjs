// What goes wrong around the page: the browser clears what is kept, the tab sleeps, there are two tabs, a person
// is impatient at every stage, and a file grows while it is read. The numbers are right, or the page says why not.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { choose, exported, generate, goTo, native, pageTest, read, runs, scratch, underNames } from "./harness.mjs";

const small = (name, seed) => generate(name, "--size", "1MB", "--seed", String(seed), "--days", "2");
let made;
const large = () => (made ??= generate("faults.csv", "--size", "48MB"));
const transfers = async (page, name) => JSON.parse(await exported(page)).files.find((file) => file.name === name)?.transfers;
const needsDevTools = "the driver of this browser cannot do it";

pageTest("Cancel at every stage leaves a page that counts rightly", { timeout: 240_000 }, async (page) => {
  const many = underNames(16, large().path);
  const { path: next, totals } = small("after.csv", 3);
  let cancelled = 0;
  for (const wait of [0, 1, 5, 20, 60, 150, 400]) {
    await choose(page, ...many);
    const cancel = page.getByRole("button", { name: "Cancel" });
    await cancel.waitFor();
    await page.waitForTimeout(wait);
    // A fast machine may be done with all of them.
    cancelled += await cancel.click({ timeout: 2000 }).then(() => 1, () => 0);
    await cancel.waitFor({ state: "detached" });
    const files = page.getByRole("link", { name: "Files", exact: true });
    if (await files.count()) {
      await files.click();
      await page.getByRole("button", { name: "Remove all files" }).click();
    }
    await page.getByRole("button", { name: "Try with sample data" }).waitFor();
  }
  assert.ok(cancelled >= 4, `only ${cancelled} of 7 were cancelled in time`);
  await choose(page, next);
  await read(page, 1);
  assert.equal(await transfers(page, "after.csv"), totals.transfers);
  assert.ok(native(next).equals(await exported(page)));
});

pageTest("a second drop during the first counts both, once", { timeout: 120_000 }, async (page) => {
  const { path: file, totals } = large();
  const beside = small("beside.csv", 5);
  await choose(page, file);
  await choose(page, beside.path);
  await read(page, 2);
  assert.equal(await transfers(page, "faults.csv"), totals.transfers);
  assert.equal(await transfers(page, "beside.csv"), beside.totals.transfers);
});

pageTest("a file that grows while it is read is named, and the others count", { timeout: 120_000 }, async (page) => {
  const { path: file } = large();
  const grows = path.join(scratch, "grows.csv");
  fs.copyFileSync(file, grows);
  const beside = small("still.csv", 11);
  await choose(page, grows, beside.path);
  fs.appendFileSync(grows, "one more line\n");
  await read(page, 2);
  assert.equal(await transfers(page, "still.csv"), beside.totals.transfers);
  const count = await transfers(page, "grows.csv");
  // The browser gives all of it as it was, or refuses the rest: then nothing counts, and the file says so.
  if (count === 0) {
    await goTo(page, "Files");
    await page.getByRole("row").filter({ hasText: "grows.csv" }).getByText("F11").waitFor();
  } else {
    assert.equal(count, large().totals.transfers);
  }
});

pageTest("storage that the browser clears in the middle costs what was kept, and nothing else", { keeps: true, onlyChromium: needsDevTools }, async (page, { site }) => {
  const first = small("first.csv", 21);
  await choose(page, first.path);
  await read(page, 1);
  await page.getByText(/Your results now stay in this browser/).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: site.origin, storageTypes: "all" });
  const second = small("second.csv", 22);
  await choose(page, second.path);
  await read(page, 2);
  assert.equal(await transfers(page, "first.csv"), first.totals.transfers);
  assert.equal(await transfers(page, "second.csv"), second.totals.transfers);
  await page.reload();
  await runs(page);
  // Whatever came back is whole.
  await page.waitForTimeout(1000);
  if (await page.getByTestId("widget").count()) {
    for (const { name, transfers } of JSON.parse(await exported(page)).files) {
      assert.equal(transfers, { "first.csv": first, "second.csv": second }[name].totals.transfers, name);
    }
  }
});

pageTest("a tab that sleeps while it reads goes on when it wakes", { timeout: 120_000, onlyChromium: needsDevTools }, async (page) => {
  const { path: file, totals } = large();
  const session = await page.context().newCDPSession(page);
  await choose(page, file);
  await session.send("Page.setWebLifecycleState", { state: "frozen" });
  await new Promise((done) => setTimeout(done, 1500));
  await session.send("Page.setWebLifecycleState", { state: "active" });
  await read(page, 1);
  assert.equal(await transfers(page, "faults.csv"), totals.transfers);
});

pageTest("two tabs at once keep each file once, and restore the same", { keeps: true, timeout: 120_000 }, async (page, { site }) => {
  const one = small("one.csv", 31);
  const two = small("two.csv", 32);
  const other = await page.context().newPage();
  await other.goto(`${site.origin}/`);
  await runs(other);
  await Promise.all([choose(page, one.path), choose(other, two.path)]);
  await Promise.all([read(page, 1), read(other, 1)]);
  assert.equal(await transfers(page, "one.csv"), one.totals.transfers);
  assert.equal(await transfers(other, "two.csv"), two.totals.transfers);
  // What is kept is written a moment later.
  await page.waitForTimeout(1500);
  for (const tab of [page, other]) {
    await tab.reload();
    await runs(tab);
    await tab.getByTestId("widget").waitFor();
    const files = JSON.parse(await exported(tab)).files;
    assert.deepEqual(files.map(({ name }) => name).toSorted(), ["one.csv", "two.csv"]);
    for (const { name, transfers } of files) assert.equal(transfers, { "one.csv": one, "two.csv": two }[name].totals.transfers, name);
  }
  await other.close();
});

for (const [what, script] of [
  ["forbids its database", () => Object.defineProperty(globalThis, "indexedDB", { get: () => { throw new DOMException("no", "SecurityError"); } })],
  ["has no database", () => Object.defineProperty(globalThis, "indexedDB", { value: undefined })],
  ["forbids all storage", () => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(globalThis, name, { get: () => { throw new DOMException("no", "SecurityError"); } });
    }
  }],
]) {
  pageTest(`a browser that ${what} counts all the same`, { keeps: true }, async (page, { site }) => {
    await page.context().addInitScript(script);
    await page.goto(`${site.origin}/`);
    await runs(page);
    const { path: file, totals } = small("private.csv", 41);
    await choose(page, file);
    await read(page, 1);
    assert.equal(await transfers(page, "private.csv"), totals.transfers);
  });
}
