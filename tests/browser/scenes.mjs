// The places of which docs/pictures has pictures, and how a picture is compared with what is kept.
//
// `pictures.mjs` makes them anew, `21-pictures.test.mjs` tells when the page looks different.
import path from "node:path";
import { choose, goTo, read, root, runs, showSample } from "./harness.mjs";
import { log, tlsReportFile } from "./walk.mjs";

/** Where the pictures are. */
export const folder = path.join(root, "docs/pictures");
/** Width and height of the windows. */
export const sizes = [[1280, 800], [760, 900], [400, 800]];
export const themes = ["light", "dark"];

const ofSample = (place) => async (page) => {
  await showSample(page);
  await goTo(page, place);
};
const ofFile = (file, place) => async (page) => {
  await choose(page, file);
  await read(page, 1);
  await goTo(page, place);
};

/** How each place is come to. */
export const scenes = {
  start: async () => {},
  overview: showSample,
  connectors: ofSample("Connectors"),
  partners: ofSample("Partners"),
  stopped: ofFile(log, "Stopped by TLS"),
  "tls-reports": ofFile(tlsReportFile, "TLS reports"),
  files: ofSample("Files"),
  details: async (page) => {
    await showSample(page);
    await page.getByRole("button", { name: "View details" }).click();
  },
};

/** The name of a picture's file. */
export const nameOf = (scene, theme, width) => `${scene}-${theme}-${width}.webp`;

/** A picture of a scene, as a PNG. */
export async function picture(browser, origin, scene, theme, [width, height]) {
  const context = await browser.newContext({
    viewport: { width, height }, colorScheme: theme, locale: "en-US", timezoneId: "UTC", reducedMotion: "reduce", serviceWorkers: "block",
  });
  try {
    await context.addInitScript(() => localStorage.setItem("keep", "off"));
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${origin}/`);
    await runs(page);
    await scenes[scene](page);
    // What comes last is there, and nothing is on its way.
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(600);
    await page.evaluate(() => document.activeElement?.blur());
    await page.mouse.move(0, 0);
    return await page.screenshot({ animations: "disabled", caret: "hide" });
  } finally {
    await context.close();
  }
}

/** How wide a text is in the font that the pictures were drawn with, which is DejaVu Sans. */
export const drawnWith = 497;

/** How wide the same text is in the font of this machine: with another font, every line breaks elsewhere. */
export async function fontOf(page) {
  return page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext("2d");
    context.font = '16px "Segoe UI", system-ui, sans-serif';
    return Math.round(context.measureText("Mailflow Insight: 1,120 messages below TLS 1.2, with W and ij").width);
  });
}

/** Makes a small picture of a PNG. */
export async function packed(page, png) {
  const url = await page.evaluate(async (source) => {
    const image = await createImageBitmap(await (await fetch(source)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext("2d").drawImage(image, 0, 0);
    const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.35 });
    const reader = new FileReader();
    return new Promise((done) => {
      reader.onload = () => done(reader.result);
      reader.readAsDataURL(blob);
    });
  }, `data:image/png;base64,${png.toString("base64")}`);
  return Buffer.from(url.split(",")[1], "base64");
}

/**
 * The share of two pictures that differs, from 0 to 1. Both are made eight times smaller first, so that the edges
 * of letters and what packing loses do not count; 1 where they are not of one size.
 */
export async function difference(page, webp, png) {
  return page.evaluate(async ([kept, now]) => {
    const scale = 8;
    const pixels = async (source) => {
      const image = await createImageBitmap(await (await fetch(source)).blob());
      const [width, height] = [Math.ceil(image.width / scale), Math.ceil(image.height / scale)];
      const context = new OffscreenCanvas(width, height).getContext("2d");
      context.imageSmoothingQuality = "high";
      context.drawImage(image, 0, 0, width, height);
      return context.getImageData(0, 0, width, height);
    };
    const [a, b] = [await pixels(kept), await pixels(now)];
    if (a.width !== b.width || a.height !== b.height) return 1;
    let differing = 0;
    for (let at = 0; at < a.data.length; at += 4) {
      const most = Math.max(...[0, 1, 2].map((channel) => Math.abs(a.data[at + channel] - b.data[at + channel])));
      if (most > 48) differing += 1;
    }
    return differing / (a.data.length / 4);
  }, [`data:image/webp;base64,${webp.toString("base64")}`, `data:image/png;base64,${png.toString("base64")}`]);
}
