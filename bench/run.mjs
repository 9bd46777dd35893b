// The page beside its peers, in one run: the read limit of the browser, the page driven as a person
// drives it, PapaParse and DuckDB-WASM; natively the command line, DuckDB and polars.
//
// Started by `cargo xtask bench`, which builds everything and makes up the files.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { chromium } from "playwright-core";
import { duckdbScript, polarsScript, query } from "./queries.mjs";

const here = import.meta.dirname;
const dist = path.join(here, "../dist");
const { files, runs, peers, program, json } = JSON.parse(process.env.BENCH);

const types = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".json": "application/json" };
function serve(folder) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = path.join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const found = fs.existsSync(file) && fs.statSync(file).isFile();
    response.writeHead(found ? 200 : 404, { "Content-Type": types[path.extname(file)] ?? "application/octet-stream" });
    if (found) fs.createReadStream(file).pipe(response);
    else response.end();
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve({ origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() })));
}

const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });

/** Memory of the largest renderer while something runs, in MB; the system may not tell. */
async function watched(browser, action) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
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
  const start = performance.now();
  const result = await action();
  const seconds = (performance.now() - start) / 1000;
  sample();
  clearInterval(timer);
  return { seconds, megabytes: most || undefined, ...result };
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

/** As a person: choose the file, wait for the final numbers in the widget. */
const ours = (site, file) =>
  inPage(
    `${site.origin}/`,
    async (page) => {
      await page.getByTestId("file-input").waitFor({ state: "attached" });
      // The workers start and warm up while a person looks for the file.
      await page.waitForTimeout(2500);
      await page.evaluate(() => {
        globalThis.longTasks = [0];
        new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
      });
    },
    async (page) => {
      await page.getByTestId("file-input").setInputFiles(file.path);
      await page.getByRole("status").filter({ hasText: /Read 1 file\b/ }).first().waitFor({ timeout: 600_000 });
      const longest = await page.evaluate(() => Math.max(...globalThis.longTasks));
      const volume = async (name) => Number((await page.getByTestId("widget").getByTestId(name).innerText()).replaceAll(/\D/g, ""));
      return { longest, inbound: await volume("inbound-volume"), outbound: await volume("outbound-volume") };
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
  const done = timed ? spawnSync("/usr/bin/time", ["-f", "%M", command, ...args]) : spawnSync(command, args);
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
for (const file of files) {
  const nothing = () => {};
  const contenders = [
    ["read limit of the browser", () => peer(sites.peers, file, nothing, () => globalThis.readLimit())],
    ["this page", () => ours(sites.page, file)],
    ["command line", () => commandLine(file)],
  ];
  if (peers) {
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
  const size = fs.statSync(file.path).size;
  const rows = [];
  let limit;
  for (const [name, results] of measured) {
    if (failed.has(name)) {
      rows.push({ name, failed: failed.get(name) });
      continue;
    }
    const speeds = results.map(({ seconds }) => size / 1e6 / seconds);
    const speed = median(speeds);
    limit ??= speed;
    const most = (member) => Math.max(...results.map((result) => result[member] ?? 0)) || undefined;
    rows.push({ name, speed, spread: [Math.min(...speeds), Math.max(...speeds)], ofLimit: speed / limit, megabytes: most("megabytes"), longestTask: most("longest") });
  }
  all.push({ file: path.basename(file.path), encoding: file.encoding, bytes: size, rows });
}
for (const site of Object.values(sites)) site.close();

if (json) {
  console.log(JSON.stringify(all, null, 2));
} else {
  for (const { file, encoding, bytes, rows } of all) {
    console.log(`\n${file}, ${encoding}, ${(bytes / 1e6).toFixed(0)} MB\n`);
    console.log("| | MB/s | spread | of the limit | memory, MB | longest task, ms |\n|---|---:|---:|---:|---:|---:|");
    for (const row of rows) {
      if (row.failed) {
        console.log(`| ${row.name} | failed: ${row.failed} | | | | |`);
        continue;
      }
      const [low, high] = row.spread.map((speed) => speed.toFixed(0));
      const or = (number) => number?.toFixed(0) ?? "–";
      console.log(`| ${row.name} | ${row.speed.toFixed(0)} | ${low}–${high} | ${row.ofLimit.toFixed(2)} | ${or(row.megabytes)} | ${or(row.longestTask)} |`);
    }
  }
}
// What fails is shown; that this product is wrong must not be overlooked.
const own = all.flatMap(({ rows }) => rows).filter(({ name, failed }) => failed && ["this page", "command line"].includes(name));
process.exitCode = own.length ? 1 : 0;
