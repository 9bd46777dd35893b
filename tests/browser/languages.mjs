// The languages, as their files have them.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { root } from "./harness.mjs";

const folder = path.join(root, "crates/text/languages");
export const tags = fs.readdirSync(folder).filter((tag) => fs.statSync(path.join(folder, tag)).isDirectory());

/** A text of a language without placeholders, as its file has it. */
export function text(tag, room, id) {
  const file = fs.readFileSync(path.join(folder, tag, `${room}.ftl`), "utf8");
  const found = new RegExp(`^${id} = (.*)$`, "m").exec(file);
  assert.ok(found, `${tag}/${room}.ftl has no ${id}`);
  return found[1].replace(/\{"\\u([0-9A-F]{4})"\}/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
}
