// What Lighthouse says of the built page, as on a phone and as on a desk: `cargo xtask test --only
// lighthouse`, or `node tests/lighthouse/run.mjs [RUNS]` after `cargo xtask dist`. The host compresses,
// as most do. Takes the median of the runs, prints every score, and fails where one is below its floor.
import fs from "node:fs";
import path from "node:path";
import * as launcher from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import { serve } from "../browser/serve.mjs";

const runs = Number(process.argv[2] ?? 3);
const dist = path.resolve(import.meta.dirname, "../../dist");
/** Beneath these it fails. */
const floors = {
  mobile: { performance: 95, accessibility: 95, "best-practices": 95 },
  desktop: { performance: 99, accessibility: 95, "best-practices": 95 },
};
const audits = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index"];

function chromium() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const places = process.env.PATH.split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  return process.env.CHROMIUM ?? places.find((place) => fs.existsSync(place));
}

async function run(origin, form) {
  const chrome = await launcher.launch({
    chromePath: chromium(),
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  try {
    const options = { port: chrome.port, logLevel: "error", onlyCategories: Object.keys(floors[form]) };
    const { lhr } = await lighthouse(`${origin}/`, options, form === "desktop" ? desktopConfig : undefined);
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    return lhr;
  } finally {
    await chrome.kill();
  }
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const site = await serve(dist, { compresses: true });
const missed = [];
for (const [form, categories] of Object.entries(floors)) {
  const results = [];
  for (let count = 0; count < runs; count += 1) results.push(await run(site.origin, form));
  for (const [category, floor] of Object.entries(categories)) {
    const scores = results.map((result) => Math.round((result.categories[category].score ?? 0) * 100));
    console.log(`${form}, ${category}: ${median([...scores])} (of ${scores.join(", ")}; at least ${floor})`);
    if (median([...scores]) < floor) missed.push(`${form}, ${category}`);
  }
  const said = audits.map((id) => `${id} ${median(results.map((result) => result.audits[id].numericValue)).toFixed(id === "cumulative-layout-shift" ? 3 : 0)}`);
  console.log(`  ${said.join(", ")}`);
  const lost = Object.values(results[0].audits).filter(({ score, scoreDisplayMode }) => scoreDisplayMode === "binary" && score === 0);
  for (const { id, title } of lost) console.log(`  not fulfilled: ${id} (${title})`);
}
site.close();
if (missed.length) {
  console.error(`below the floor: ${missed.join("; ")}`);
  process.exitCode = 1;
}
