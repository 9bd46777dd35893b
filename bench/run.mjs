// The page beside its peers, in one run: the read limit of the browser, the page driven as a person
// drives it, PapaParse and DuckDB-WASM; natively the command line, DuckDB and polars.
//
// Started by `cargo xtask bench` and `cargo xtask large`, which build everything and make up the files.
// A case is one file, or a folder of them, with what they hold: { name, kind, encoding, path, totals }.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { duckdbScript, polarsScript, query } from "./queries.mjs";
import { launch, serve } from "./site.mjs";

const here = import.meta.dirname;
const dist = path.join(here, "../dist");
const { cases, runs, peers, page: withPage, program, json } = JSON.parse(fs.readFileSync(process.argv[2]));
/** Eight gigabytes on a slow machine. */
const PATIENCE = 1_800_000;

const isFolder = (path) => fs.statSync(path).isDirectory();
const inputs = (file) => (isFolder(file) ? fs.readdirSync(file).sort().map((name) => path.join(file, name)) : [file]);
const sizeOf = (file) => inputs(file).reduce((sum, input) => sum + fs.statSync(input).size, 0);

/** Seconds of processor that processes have used so far, which the system counts in hundredths. */
function processorSeconds(ids) {
  const used = ids.map((id) => {
    try {
      const stat = fs.readFileSync(`/proc/${id}/stat`, "utf8");
      const [, user, system] = stat.slice(stat.lastIndexOf(")")).match(/^\)(?: \S+){11} (\d+) (\d+)/);
      return (Number(user) + Number(system)) / 100;
    } catch {
      // The process has ended, or the system has no /proc.
      return 0;
    }
  });
  return used.reduce((sum, seconds) => sum + seconds, 0);
}

/** Memory of the largest renderer while something runs, in MB, and seconds of processor of the whole browser; the system may not tell. */
async function watched(browser, action) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const all = processInfo.map(({ id }) => id);
  const renderers = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  let most = 0;
  const sample = () => {
    for (const id of renderers) {
      try {
        const [, kilobytes] = fs.readFileSync(`/proc/${id}/status`, "utf8").match(/^RssAnon:\s+(\d+) kB$/m);
        most = Math.max(most, kilobytes / 1024);
      } catch {
        // The process has ended, or the system has no /proc.
      }
    }
  };
  const timer = setInterval(sample, 50);
  try {
    const before = processorSeconds(all);
    const start = performance.now();
    const result = await action();
    const seconds = (performance.now() - start) / 1000;
    const processor = processorSeconds(all) - before;
    sample();
    return { seconds, megabytes: most || undefined, processor: processor || undefined, ...result };
  } finally {
    // A contender that fails must not keep the whole bench from ending.
    clearInterval(timer);
  }
}

async function inPage(at, prepare, action) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(at);
    await prepare(page);
    return await watched(browser, () => action(page));
  } finally {
    await browser.close();
  }
}

/** In the page, before a file is chosen: long tasks, and how long it takes from the choice to the final numbers on the screen. */
function watchReading(files) {
  globalThis.longTasks = [0];
  new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  const final = new RegExp(`Read ${files.toLocaleString("en")} files?\\b`);
  globalThis.seconds = new Promise((resolve) => {
    let start;
    addEventListener("change", () => (start ??= performance.now()), { capture: true });
    const observer = new MutationObserver(() => {
      if (![...document.querySelectorAll("[role=status]")].some(({ textContent }) => final.test(textContent))) return;
      observer.disconnect();
      // What was changed is on the screen with the next picture.
      requestAnimationFrame(() => setTimeout(() => resolve((performance.now() - start) / 1000)));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** As a person: choose the file, wait for the final numbers in the widget. Whoever drives the page costs it nothing meanwhile. */
const ours = (site, file) =>
  inPage(
    `${site.origin}/`,
    async (page) => {
      await page.getByTestId("file-input").waitFor({ state: "attached" });
      // The workers start and warm up while a person looks for the file.
      await page.waitForTimeout(2500);
      await page.evaluate(watchReading, inputs(file.path).length);
    },
    async (page) => {
      page.setDefaultTimeout(PATIENCE);
      await page.getByTestId("file-input").setInputFiles(inputs(file.path));
      const seconds = await page.evaluate(() => globalThis.seconds);
      const longest = await page.evaluate(() => Math.max(...globalThis.longTasks));
      const volume = async (name) => Number((await page.getByTestId("widget").getByTestId(name).innerText()).replaceAll(/\D/g, ""));
      return { seconds, longest, inbound: await volume("inbound-volume"), outbound: await volume("outbound-volume") };
    },
  );

const peer = (site, file, prepare, call) =>
  inPage(
    `${site.origin}/peers.html`,
    async (page) => {
      await page.locator("#file").setInputFiles(file.path);
      await page.evaluate(prepare);
    },
    (page) => page.evaluate(call, [file.encoding, query("trace.csv", file.encoding)]),
  );

function native(command, args) {
  const timed = fs.existsSync("/usr/bin/time");
  const start = performance.now();
  const most = { maxBuffer: 1 << 30 };
  const done = timed ? spawnSync("/usr/bin/time", ["-f", "%M", command, ...args], most) : spawnSync(command, args, most);
  const seconds = (performance.now() - start) / 1000;
  const said = done.stderr.toString();
  if (done.status !== 0) throw new Error(said.trim().split("\n").slice(-3).join(" ").slice(0, 160));
  const kilobytes = timed ? Number(said.trim().split("\n").at(-1)) : undefined;
  return { seconds, megabytes: kilobytes && kilobytes / 1024, ...JSON.parse(done.stdout) };
}

const commandLine = (file) => {
  const { directions, ...measured } = native(program, ["report", "--all", "--format", "json", file.path]);
  return { ...measured, inbound: directions.inbound.volume, outbound: directions.outbound.volume };
};

const hasPython = (name) => {
  try {
    execFileSync("python3", ["-c", `import ${name}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const sites = { page: await serve(dist), peers: await serve(here) };
const all = [];
for (const file of cases) {
  const nothing = () => {};
  const contenders = [["command line", () => commandLine(file)]];
  if (withPage) {
    contenders.unshift(["this page", () => ours(sites.page, file)]);
    if (!isFolder(file.path)) contenders.unshift(["read limit of the browser", () => peer(sites.peers, file, nothing, () => globalThis.readLimit())]);
  }
  // The others would need readers of their own for anything but a table.
  if (peers && file.kind === "extended") {
    contenders.push(
      ["PapaParse", () => peer(sites.peers, file, nothing, ([encoding]) => globalThis.papaParse(encoding))],
      ["DuckDB-WASM", () => peer(sites.peers, file, () => globalThis.duckdbReady(), ([encoding, sql]) => globalThis.duckdb(encoding, sql))],
    );
    for (const [name, script] of [["duckdb", duckdbScript], ["polars", polarsScript]]) {
      if (hasPython(name)) contenders.push([`${name} (native)`, () => native("python3", ["-c", script(file.path, file.encoding)])]);
      else console.error(`skipped: ${name} is not installed for python3`);
    }
  }
  const measured = new Map(contenders.map(([name]) => [name, []]));
  const failed = new Map();
  // Once around for each run, so that what the machine does meanwhile meets all of them.
  for (let run = 0; run < runs; run += 1) {
    for (const [name, action] of contenders) {
      if (failed.has(name)) continue;
      try {
        const result = await action();
        const expected = file.totals.directions;
        if (result.bytes === undefined) {
          for (const direction of ["inbound", "outbound"]) {
            if (result[direction] !== expected[direction].volume) throw new Error(`counts ${result[direction]} ${direction}, not ${expected[direction].volume}`);
          }
        }
        measured.get(name).push(result);
      } catch (error) {
        failed.set(name, error.message.split("\n")[0].slice(0, 160));
      }
    }
  }
  const size = sizeOf(file.path);
  const rows = [];
  let limit;
  for (const [name, results] of measured) {
    if (failed.has(name)) {
      rows.push({ name, failed: failed.get(name) });
      continue;
    }
    const speeds = results.map(({ seconds }) => size / 1e6 / seconds);
    const speed = median(speeds);
    if (name.startsWith("read limit")) limit = speed;
    const most = (member) => Math.max(...results.map((result) => result[member] ?? 0)) || undefined;
    rows.push({ name, speed, spread: [Math.min(...speeds), Math.max(...speeds)], seconds: median(results.map(({ seconds }) => seconds)), ofLimit: limit && speed / limit, megabytes: most("megabytes"), processor: median(results.map(({ processor }) => processor ?? 0)) || undefined, longestTask: most("longest") });
  }
  all.push({ name: file.name, kind: file.kind, encoding: file.encoding, bytes: size, transfers: file.totals.transfers, rows });
}
for (const site of Object.values(sites)) site.close();

/** MB/s against the extended trace in UTF-8 of the same size, or of the smallest file of the same kind. */
function ratios() {
  const speed = (one, contender) => one?.rows.find(({ name }) => name === contender)?.speed;
  const lines = [];
  for (const contender of ["this page", "command line"]) {
    for (const one of all) {
      const trace = all.find(({ kind, encoding, bytes }) => kind === "extended" && encoding === "utf-8" && Math.abs(bytes / one.bytes - 1) < 0.1);
      const smallest = all.find(({ kind, encoding }) => kind === one.kind && encoding === one.encoding);
      const own = speed(one, contender);
      if (!own) continue;
      if (one.kind !== "extended" && speed(trace, contender)) lines.push(`${contender}, ${one.name}: ${(own / speed(trace, contender)).toFixed(2)} of the extended trace's MB/s`);
      if (smallest !== one && speed(smallest, contender)) lines.push(`${contender}, ${one.name}: ${(own / speed(smallest, contender)).toFixed(2)} of the MB/s of ${smallest.name}`);
    }
  }
  return lines;
}

if (json) {
  console.log(JSON.stringify(all, null, 2));
} else {
  for (const { name, encoding, bytes, transfers, rows } of all) {
    console.log(`\n${name}, ${encoding}, ${(bytes / 1e6).toFixed(0)} MB, ${transfers} transfers\n`);
    console.log("| | seconds | MB/s | spread | of the limit | memory, MB | processor, s | longest task, ms |\n|---|---:|---:|---:|---:|---:|---:|---:|");
    for (const row of rows) {
      if (row.failed) {
        console.log(`| ${row.name} | failed: ${row.failed} | | | | | | |`);
        continue;
      }
      const [low, high] = row.spread.map((speed) => speed.toFixed(0));
      const or = (number, places = 0) => number?.toFixed(places) ?? "–";
      console.log(`| ${row.name} | ${row.seconds.toFixed(1)} | ${row.speed.toFixed(0)} | ${low}–${high} | ${or(row.ofLimit, 2)} | ${or(row.megabytes)} | ${or(row.processor, 2)} | ${or(row.longestTask)} |`);
    }
  }
  const lines = ratios();
  if (lines.length) console.log(`\n${lines.map((line) => `- ${line}`).join("\n")}`);
}
// What fails is shown; that this product is wrong must not be overlooked.
const own = all.flatMap(({ rows }) => rows).filter(({ name, failed }) => failed && ["this page", "command line"].includes(name));
process.exitCode = own.length ? 1 : 0;
