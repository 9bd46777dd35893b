// The watchful eyes do see.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { launch, scratch, serve, watch } from "./harness.mjs";

let browser, site, other;
before(async () => {
  const folder = path.join(scratch, "bad-site");
  fs.mkdirSync(folder);
  other = await serve(folder);
  fs.writeFileSync(
    path.join(folder, "index.html"),
    `<!doctype html><link rel="icon" href="data:,"><script>
      console.error("a complaint");
      fetch("${other.origin}/away", { mode: "no-cors" });
      fetch("/index.html?address=a@b.example");
      fetch("/index.html", { method: "POST", body: "a subject" }).catch(() => {});
      new Worker(URL.createObjectURL(new Blob(["fetch('${other.origin}/from-worker', { mode: 'no-cors' }).catch(() => {})"])));
      setTimeout(() => { throw new Error("uncaught one"); });
    </script>`,
  );
  site = await serve(folder);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  site?.close();
  other?.close();
});

test("a page that does what it may not do is found out", async () => {
  const page = await browser.newPage();
  const problems = watch(page, site.origin);
  await page.goto(`${site.origin}/`);
  const seen = (pattern) => problems.some((problem) => pattern.test(problem));
  const wanted = [/a complaint/, /request to http/, /GET .*address=/, /POST/, /uncaught one/];
  const leaving = () => problems.filter((problem) => /request to http/.test(problem)).length;
  // The browser tells of a worker's request later than the server that gets it.
  for (let wait = 0; wait < 100 && !(wanted.every(seen) && leaving() === 2); wait++) {
    await page.waitForTimeout(100);
  }
  for (const pattern of wanted) assert.ok(seen(pattern), `${pattern} in ${problems}`);
  assert.equal(leaving(), 2, "page and worker");
  assert.ok(other.requests.some(({ url }) => url === "/away"), "the request really left");
});

test("the server serves nothing outside its folder", async () => {
  for (const path of ["/../package.json", "/..%2fpackage.json", "/%2e%2e/bad-site.txt"]) {
    assert.equal((await fetch(site.origin + path)).status, 404, path);
  }
  assert.equal((await fetch(`${site.origin}/index.html`)).headers.get("x-content-type-options"), "nosniff");
});
