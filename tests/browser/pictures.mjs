// Makes the pictures of docs/pictures anew: every place, in both themes, at three widths.
//
// Run after `cargo xtask dist`: cargo xtask pictures [SCENE…]
import fs from "node:fs";
import path from "node:path";
import { launch, root, serve } from "./harness.mjs";
import { folder, nameOf, packed, picture, scenes, sizes, themes } from "./scenes.mjs";

const wanted = process.argv.slice(2);
fs.mkdirSync(folder, { recursive: true });
const site = await serve(path.join(root, "dist"));
const browser = await launch();
const page = await browser.newPage();
let bytes = 0;
for (const scene of Object.keys(scenes).filter((name) => wanted.length === 0 || wanted.includes(name))) {
  for (const theme of themes) {
    for (const size of sizes) {
      const small = await packed(page, await picture(browser, site.origin, scene, theme, size));
      fs.writeFileSync(path.join(folder, nameOf(scene, theme, size[0])), small);
      bytes += small.length;
    }
  }
}
await browser.close();
site.close();
console.log(`Pictures are in ${path.relative(root, folder)}: ${Math.round(bytes / 1000)} KB`);
