// The workers' program: a module of its own, which comes when the page is shown.
import assert from "node:assert/strict";
import path from "node:path";
import { choose, pageTest, read, root, runs, showSample } from "./harness.mjs";

const workersModule = /mailflow-insight-workers-[0-9a-f]+_bg\.wasm$/;

pageTest("the workers' program is fetched after the page is shown, and once", {}, async (page, { site }) => {
  await showSample(page);
  // Requests of this page alone: other tests of this file have begun none yet.
  const paths = site.requests.map(({ url }) => url);
  const at = (pattern) => paths.flatMap((url, index) => (pattern.test(url) ? [index] : []));
  const [workers, pages] = [at(workersModule), at(/mailflow-insight-(?!workers)[0-9a-f]+_bg\.wasm$/)];
  assert.equal(workers.length, 1, paths.join("\n"));
  assert.equal(pages.length, 1, paths.join("\n"));
  assert.ok(pages[0] < workers[0], "the page's own comes first");
  const [shownAt, fetchedAt] = await page.evaluate((pattern) => {
    const entries = performance.getEntriesByType("resource");
    const workers = entries.find(({ name }) => new RegExp(pattern).test(name));
    return [performance.getEntriesByName("first-contentful-paint")[0].startTime, workers.startTime];
  }, workersModule.source);
  assert.ok(shownAt <= fetchedAt + 1, `painted at ${shownAt}, fetched at ${fetchedAt}`);
});

const refused = [/console: Failed to load resource/];
pageTest("a file waits until the workers' program can be fetched", { expected: refused }, async (page) => {
  await page.route(workersModule, (route) => route.fulfill({ status: 503 }));
  await page.reload();
  await runs(page);
  await choose(page, path.join(root, "tests/conformance/absence-never/in/never.csv"));
  await page.getByRole("alert").filter({ hasText: "could not be fetched" }).waitFor();
  await page.unroute(workersModule);
  await read(page, 1);
  await page.getByTestId("widget").waitFor();
  assert.equal(await page.getByRole("alert").filter({ hasText: "could not be fetched" }).count(), 0);
});
