// The pictures of the documentation show the page as it is.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { launch, root, serve } from "./harness.mjs";
import { difference, drawnWith, folder, fontOf, nameOf, packed, picture, scenes, sizes, themes } from "./scenes.mjs";

/** So much of a picture may differ: other fonts move letters, and a letter is no change of the page. */
const MOST = 0.03;
/** All pictures together, in bytes. */
const BYTES = 1_500_000;

/** Both extremes of each place; the others differ with them. */
const compared = [["light", sizes[0]], ["dark", sizes.at(-1)]];

test("every picture is kept, and they are small", () => {
  const wanted = Object.keys(scenes).flatMap((scene) => themes.flatMap((theme) => sizes.map(([width]) => nameOf(scene, theme, width))));
  const kept = fs.readdirSync(folder).filter((name) => name.endsWith(".webp"));
  assert.deepEqual(kept.toSorted(), wanted.toSorted());
  const bytes = kept.reduce((sum, name) => sum + fs.statSync(path.join(folder, name)).size, 0);
  assert.ok(bytes <= BYTES, `${bytes} bytes`);
});

test("the pictures show the page as it is", { timeout: 240_000 }, async (t) => {
  const site = await serve(path.join(root, "dist"));
  const browser = await launch();
  t.after(async () => {
    await browser.close();
    site.close();
  });
  const page = await browser.newPage();
  const font = await fontOf(page);
  if (font !== drawnWith) {
    return t.skip(`this machine draws with another font (${font} instead of ${drawnWith}), so nothing can be compared`);
  }
  let other;
  for (const scene of Object.keys(scenes)) {
    for (const [theme, size] of compared) {
      const name = nameOf(scene, theme, size[0]);
      const now = await picture(browser, site.origin, scene, theme, size);
      const share = await difference(page, fs.readFileSync(path.join(folder, name)), now);
      assert.ok(share <= MOST, `${name}: ${(share * 100).toFixed(1)} % differs; if that is meant, run: cargo xtask pictures ${scene}`);
      // The check can fail: another place is another picture.
      if (other) assert.ok((await difference(page, await packed(page, other), now)) > MOST, `${name} is like the one before`);
      other = size === sizes[0] ? now : undefined;
    }
  }
});
