// The page against the command line on random mixtures of files: report and evidence have the same bytes, whatever
// stands beside what. `MIXTURES=200 MIXTURE_SEED=7` makes more of them, or the same again.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { cases, expectedOf, filesOf, isForPage, isWaiting } from "./cases.mjs";
import { choose, exported, generate, native, pageTest, read, root, runs, scratch } from "./harness.mjs";

const count = Number(process.env.MIXTURES ?? 20);
const seed = Number(process.env.MIXTURE_SEED ?? Date.now() % 1_000_000);

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** All files that need no option, and some that are made up of the same days. */
function pool(next) {
  const names = [...cases.keys()].filter((name) => isForPage(name) && !isWaiting(name) && expectedOf(name).exit === 0);
  const files = names.flatMap((name) => filesOf(name)).filter((file) => fs.statSync(file).isFile());
  const kinds = ["extended", "receive", "send", "postfix", "exim"];
  const made = kinds.map((kind) => {
    const ending = { extended: "csv", receive: "log", send: "log" }[kind] ?? "txt";
    return generate(`mixed-${kind}.${ending}`, "--kind", kind, "--size", "60KB", "--seed", String(Math.floor(next() * 1000))).path;
  });
  return [...files, ...made];
}

pageTest(`${count} random mixtures count as on the command line, seed ${seed}`, { timeout: 60_000 + count * 15_000 }, async (page, { t, site }) => {
  t.diagnostic(`MIXTURE_SEED=${seed}`);
  const next = random(seed);
  const all = pool(next);
  const evidenceOf = path.join(scratch, "mixture.evidence.json");
  let nothings = 0;
  for (let turn = 0; turn < count; turn++) {
    const size = 2 + Math.floor(next() * 6);
    const files = [...new Set(Array.from({ length: size }, () => all[Math.floor(next() * all.length)]))];
    const which = `mixture ${turn} of seed ${seed}: ${files.map((file) => file.split("/").slice(-3).join("/")).join(", ")}`;
    await page.goto(`${site.origin}/`);
    await page.reload();
    await runs(page);
    await choose(page, ...files);
    await read(page);
    const report = nativeOrNothing("--evidence", evidenceOf, ...files);
    if (report === undefined) {
      nothings += 1;
      await saysNothingCounted(page);
      continue;
    }
    same(await exported(page), report, `report, ${which}`);
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: /^Evidence \(JSON\)/ }).click()]);
    same(fs.readFileSync(await download.path()), fs.readFileSync(evidenceOf), `evidence, ${which}`);
  }
  // Files of which nothing counts are drawn together now and then, and not always.
  assert.ok(nothings < count / 2, `nothing counted in ${nothings} of ${count} mixtures of seed ${seed}`);
});

pageTest("files of which nothing counts show no number, as the command line gives none", {}, async (page) => {
  const files = [path.join(cases.get("tlsrpt-beside"), "in/report.json"), path.join(cases.get("hostile-among-good"), "in/notes.txt")];
  for (const some of [files.slice(1), files]) {
    assert.equal(nativeOrNothing(...some), undefined);
    await choose(page, ...some);
    await read(page);
    await saysNothingCounted(page);
  }
});

/** That nothing was counted: TLS reports, where there are some, have a place of their own. */
async function saysNothingCounted(page) {
  const sentence = page.getByText("Nothing could be counted in these files");
  await sentence.or(page.getByRole("button", { name: "Show the TLS reports" })).waitFor();
  assert.equal(await page.getByTestId("widget").count(), 0);
}

/** The report of the command line, or `undefined` where it ends with status 1: nothing could be counted. */
function nativeOrNothing(...args) {
  try {
    return native(...args);
  } catch (error) {
    if (error.status === 1 && /nothing could be counted/.test(error.stderr)) return undefined;
    throw error;
  }
}

/** Two reports as one message would be long: the first place where they differ says enough. */
function same(page, native, what) {
  if (page.equals(native)) return;
  const at = page.findIndex((byte, at) => byte !== native[at]);
  const around = (bytes) => bytes.subarray(Math.max(0, at - 80), at + 120).toString();
  assert.fail(`${what}\nthe page: … ${around(page)} …\nthe command line: … ${around(native)} …`);
}

pageTest("a tally counts as the files that it was made of, alone and beside others", { timeout: 120_000 }, async (page, { site }) => {
  const next = random(7);
  const [trace, logs, more] = pool(next).slice(-5);
  const tally = path.join(scratch, "server1.tally");
  const program = process.env.MAILFLOW_INSIGHT ?? path.join(root, "target/debug/mailflow-insight");
  execFileSync(program, ["tally", trace, logs, "-o", tally]);
  const directions = async (...files) => {
    await page.goto(`${site.origin}/`);
    await page.reload();
    await runs(page);
    await choose(page, ...files);
    await read(page);
    const report = JSON.parse(await exported(page));
    return { directions: report.directions, flows: report.flows, days: report.days, insights: report.insights };
  };
  assert.deepEqual(await directions(tally), await directions(trace, logs));
  assert.deepEqual(await directions(more, tally), await directions(trace, logs, more));
  // One that is cut says so, and stops no other file.
  const cut = path.join(scratch, "cut.tally");
  fs.writeFileSync(cut, fs.readFileSync(tally).subarray(0, -10));
  assert.deepEqual(await directions(more, cut), await directions(more));
  await choose(page, cut);
  await page.getByRole("link", { name: "Files", exact: true }).click();
  await page.getByText("This tally is cut or damaged").waitFor();
  // Of one message it has no lines, and says so instead of that there are none.
  await page.goto(`${site.origin}/`);
  await page.reload();
  await runs(page);
  await choose(page, tally);
  await read(page);
  await page.getByRole("link", { name: "Files", exact: true }).click();
  await page.getByRole("textbox", { name: /Message-ID/ }).fill("nobody@example.com");
  await page.keyboard.press("Enter");
  await page.getByText("1 file holds counts and no lines").waitFor();
});
