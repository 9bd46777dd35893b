// What an installed app does: files that the system opens with it, files that another app shares with it, and a
// folder that is read again. It comes with what few people need, see boot.js; the page that is one file has none of
// it, for none of it works from a disk. It is no part of the program, because every function of the browser that
// the program calls is a line of a script that all visitors wait for.

/** Hands files that the system opens to `taker`, also those that were opened before this was there. */
export function launched(taker) {
  globalThis.launchQueue?.setConsumer(async ({ files = [] }) => {
    const opened = await Promise.allSettled(files.map((handle) => handle.getFile()));
    // One that is gone is left out.
    const there = opened.filter(({ value }) => value).map(({ value }) => value);
    if (there.length) taker(there);
  });
}

/** Hands files that another app shared to `taker`; the service worker holds them until it is asked. */
export function shared(taker) {
  const container = navigator.serviceWorker;
  container?.addEventListener("message", ({ data }) => data?.shared && taker(data.shared));
  container?.controller?.postMessage("shared");
}

// The folder: a handle of it, and of each file its size and time, by its path.
const pageFolder = location.pathname.replace(/[^/]*$/, "");
const databaseName = `mailflow-insight folder ${pageFolder}`;
const mark = "folder";
let folder;
// What was handed to the readers in this visit.
const taken = new Map();

const settled = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

async function inDatabase(mode, act) {
  const request = indexedDB.open(databaseName);
  request.onupgradeneeded = () => request.result.createObjectStore("folder");
  const database = await settled(request);
  try {
    return await settled(act(database.transaction("folder", mode).objectStore("folder")));
  } finally {
    database.close();
  }
}

export const canRemember = () => "showDirectoryPicker" in globalThis;

/** The name of the folder that is remembered, or nothing. The database is there only once one is. */
export async function remembered() {
  if (!canRemember() || !localStorage.getItem(mark)) return undefined;
  folder = await inDatabase("readonly", (store) => store.get("last"));
  return folder?.handle.name;
}

export function forget() {
  folder = undefined;
  taken.clear();
  if (!localStorage.getItem(mark)) return;
  localStorage.removeItem(mark);
  indexedDB.deleteDatabase(databaseName);
}

/** Lets the person choose a folder; tells its name, or nothing where the dialog was closed. */
export async function choose() {
  try {
    const handle = await showDirectoryPicker({ id: "mailflow" });
    folder = { handle, seen: new Map() };
  } catch {
    return undefined;
  }
  taken.clear();
  localStorage.setItem(mark, "on");
  return folder.handle.name;
}

/**
 * Reads what is new or has changed. Tells an outcome (`read`, `refused`, `failed`), the new files, and what was read of
 * those before: files of this visit, or name and size where an earlier visit read them.
 */
export async function readAgain() {
  try {
    if (!folder) return ["failed", [], []];
    if (!(await isAllowed(folder.handle))) return ["refused", [], []];
    const [fresh, outdated] = [[], []];
    for (const [path, file] of await filesOf(folder.handle)) {
      const before = folder.seen.get(path);
      if (before?.size === file.size && before.time === file.lastModified) continue;
      if (taken.has(path)) outdated.push(taken.get(path));
      else if (before) outdated.push({ name: file.name, size: before.size });
      folder.seen.set(path, { size: file.size, time: file.lastModified });
      taken.set(path, file);
      fresh.push(file);
    }
    // Where the browser has no room, the folder is remembered for this visit.
    await inDatabase("readwrite", (store) => store.put(folder, "last")).catch(() => {});
    return ["read", fresh, outdated];
  } catch {
    return ["failed", [], []];
  }
}

/** Whether the folder may be read; the browser asks the person, where it must. */
async function isAllowed(handle) {
  // A handle without these functions needs no permission.
  if (!handle.queryPermission) return true;
  const mode = { mode: "read" };
  return (await handle.queryPermission(mode)) === "granted" || (await handle.requestPermission(mode)) === "granted";
}

/** All files of a folder with their paths in it, however deep. */
async function filesOf(top) {
  const [files, open] = [[], [["", top]]];
  for (let next; (next = open.pop()); ) {
    const [above, inside] = next;
    for await (const entry of inside.values()) {
      const path = `${above}/${entry.name}`;
      if (entry.kind === "directory") open.push([path, entry]);
      // One that is gone meanwhile is no failure of the others.
      else await entry.getFile().then((file) => files.push([path, file]), () => {});
    }
  }
  return files.sort(([a], [b]) => (a < b ? -1 : 1));
}
