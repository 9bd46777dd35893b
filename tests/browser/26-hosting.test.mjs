// What the examples of docs/hosting.md say of names, against the names that there are: what has a hash in its name may
// be kept for ever by a browser, and nothing else may.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { root } from "./harness.mjs";

const text = fs.readFileSync(path.join(root, "docs/hosting.md"), "utf8");
const names = fs.readdirSync(path.join(root, "dist")).filter((name) => /\.(css|js|wasm|html)$/.test(name));
/** The names that are the same in every release. */
const lasting = ["404.html", "404.js", "app.js", "boot.js", "first.js", "index.html", "sw-off.js", "sw.js", "worker.js"];
const expected = names.filter((name) => !lasting.includes(name));

test("nginx and IIS", () => {
  const patterns = [...text.matchAll(/"~?(-\[0-9a-f\][^"]*)"/g)].map(([, pattern]) => new RegExp(pattern));
  assert.equal(patterns.length, 2);
  for (const pattern of patterns) assert.deepEqual(names.filter((name) => pattern.test(`/${name}`)), expected, String(pattern));
});

test("Azure Static Web Apps", () => {
  const [, json] = text.match(/```json\n(\{\n {2}"globalHeaders"[^]*?)\n```/);
  const { routes } = JSON.parse(json);
  const forEver = routes.filter(({ headers }) => headers["Cache-Control"].includes("immutable")).map(({ route }) => route);
  const matches = (name) => forEver.some((route) => {
    const [begin, end] = route.slice(1).split("*");
    const ending = end.match(/^\.\{(\w+)\}$/)?.[1];
    return name.startsWith(begin) && (!ending || name.endsWith(`.${ending}`));
  });
  assert.deepEqual(names.filter(matches), expected);
});
