// The conformance cases, for the tests of every browser.
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const folders = [path.join(root, "tests/conformance"), path.join(root, "../shared/conformance")];

/** Each case by its name: its folder. */
export const cases = new Map();
for (const folder of folders.filter((folder) => fs.existsSync(folder))) {
  for (const name of fs.readdirSync(folder).sort()) {
    if (fs.existsSync(path.join(folder, name, "case.json")) && !cases.has(name)) cases.set(name, path.join(folder, name));
  }
}

const waiting = fs.readFileSync(path.join(root, "tests/waiting-for-their-format.txt"), "utf8").split("\n").filter(Boolean);
/** Whether its format cannot be read yet. */
export const isWaiting = (name) => waiting.includes(name);

/** Whether the page can be asked for it: it needs no option. */
export const isForPage = (name) => JSON.parse(fs.readFileSync(path.join(cases.get(name), "case.json"), "utf8")).page;

/** The files of a case. */
export const filesOf = (name) => argumentsOf(name).filter((arg) => !arg.startsWith("--")).map((arg) => path.join(cases.get(name), arg));
const argumentsOf = (name) => fs.readFileSync(path.join(cases.get(name), "args.txt"), "utf8").split("\n").filter(Boolean);

/** What must come out. */
export const expectedOf = (name) => JSON.parse(fs.readFileSync(path.join(cases.get(name), "expected.json"), "utf8"));
