import * as launcher from "chrome-launcher";
import lighthouse from "lighthouse";
import { serve } from "../browser/serve.mjs";
const site = await serve("/work/main/dist", { compresses: true });
const chrome = await launcher.launch({chromePath:"/usr/bin/chromium",chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]});
const { lhr } = await lighthouse(`${site.origin}/`, { port: chrome.port, logLevel: "error", onlyCategories: ["performance"] });
console.log(lhr.categories.performance.score);
for (const id of ["long-tasks","mainthread-work-breakdown","bootup-time","largest-contentful-paint-element","metrics"]) { const a=lhr.audits[id]; console.log(id, JSON.stringify(a?.details?.items??a, null, 0).slice(0,2500)); }
site.close(); await chrome.kill(); process.exit(0);
