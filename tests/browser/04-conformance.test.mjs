// The conformance cases that need no option: dropped on the page, they give the expected report.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, expectedOf, filesOf, isForPage, isWaiting } from "./cases.mjs";
import { choose, exported, pageTest, part, read } from "./harness.mjs";

test("the cases are there", () => assert.ok(cases.size >= 93, `${cases.size} cases`));

for (const name of cases.keys()) {
  if (!isForPage(name)) continue;
  const skip = isWaiting(name) ? "its format cannot be read yet" : undefined;
  pageTest(`conformance: ${name}`, { skip }, async (page) => {
    const expected = expectedOf(name);
    await choose(page, ...filesOf(name));
    await read(page);
    if (expected.exit !== 0) {
      assert.equal(await page.getByRole("button", { name: "Export", exact: true }).count(), 0, "nothing to export");
      return;
    }
    const bytes = String(await exported(page));
    for (const text of expected.private) assert.ok(!bytes.includes(text), `private: ${text}`);
    const report = JSON.parse(bytes);
    // A case that names no guideline was made before reports judged strength.
    if (!expected.report.guideline) {
      report.insights = report.insights.filter(({ id }) => !["weak-cipher", "no-forward-secrecy"].includes(id));
    }
    // As text, because the order of members belongs to the format.
    assert.equal(JSON.stringify(part(report, expected.report), null, 1), JSON.stringify(expected.report, null, 1));
    for (const entry of expected.files) {
      assert.ok(report.files.some((file) => isEntry(entry, file)), `${JSON.stringify(entry)} in ${JSON.stringify(report.files)}`);
    }
    if (!expected.files_extra) assert.equal(report.files.length, expected.files.length);
  });
}

function isEntry(expected, file) {
  return Object.entries(expected).every(([member, value]) => {
    if (member === "name") return lastPart(file.name) === lastPart(value);
    if (member === "skipped") return file.skipped.reduce((sum, { count }) => sum + count, 0) === value;
    return file[member] === value;
  });
}

function lastPart(name) {
  return name.split("/").at(-1).replace(/\.gz$/, "");
}
