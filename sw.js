// The service worker: the page works without a network, from the files of one release.
//
// `cargo xtask dist` puts VERSION and FILES before these lines: the paths of all files of the
// release, each with its hash. A release is taken whole or not at all. Requests for anything else,
// and for anything elsewhere, are not touched. Only what another app shares is taken from the system,
// held in memory until the page asks for it, and never sent or stored.
const scope = new URL(self.registration.scope);
const ours = `mailflow-insight ${scope.pathname} `;
const cacheName = ours + VERSION;
const files = new Map(Object.entries(FILES).map(([path, hash]) => [new URL(path, scope).href, hash]));

// What the manifest names as `share_target`.
const shareAddress = new URL("share", scope).href;
let shared = [];
let handedOver = () => {};

self.addEventListener("install", (event) => event.waitUntil(take()));
self.addEventListener("activate", (event) => event.waitUntil(begin()));
self.addEventListener("fetch", (event) => {
  if (event.request.method === "POST" && event.request.url === shareAddress) {
    event.respondWith(takeShared(event.request));
    // As long as the page may take to start: without it, the browser could end this and what it holds.
    event.waitUntil(new Promise((done) => {
      handedOver = done;
      setTimeout(forgetShared, 120_000);
    }));
    return;
  }
  const wanted = fileOf(event.request);
  if (wanted) event.respondWith(answer(event.request, wanted));
});
self.addEventListener("message", (event) => {
  // A new release waits until a person wants it, or no page of the old one is open.
  if (event.data === "begin") self.skipWaiting();
  if (event.data === "end") event.waitUntil(end());
  if (event.data === "shared" && shared.length) {
    event.source.postMessage({ shared });
    forgetShared();
  }
});

async function take() {
  const cache = await caches.open(cacheName);
  try {
    await Promise.all([...files].map(async ([url, integrity]) => {
      // The hash also holds back what a host, or a half-finished upload, mixed up.
      const response = await fetch(url, { cache: "no-cache", integrity });
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      await cache.put(url, response);
    }));
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

async function begin() {
  await forget((name) => name !== cacheName);
  await self.clients.claim();
}

async function end() {
  // First what takes room: a browser in a hurry may end this once nothing is registered any more.
  await forget(() => true);
  await self.registration.unregister();
  // What came meanwhile.
  await forget(() => true);
}

async function forget(which) {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours) && which(name)).map((name) => caches.delete(name)));
}

/** Takes the files of a share, and shows the page, which asks the person about them. */
async function takeShared(request) {
  try {
    shared = (await request.formData()).getAll("files").filter((it) => it instanceof File);
  } catch {
    // No files then.
  }
  return Response.redirect(scope.href, 303);
}

function forgetShared() {
  shared = [];
  handedOver();
}

/** The file of the release that a request is for, or nothing. */
function fileOf(request) {
  if (request.method !== "GET") return undefined;
  const url = new URL(request.url);
  url.hash = "";
  if (request.mode === "navigate") {
    // What follows the path is for the page.
    url.search = "";
    if (url.href === new URL("index.html", scope).href) return scope.href;
  }
  return files.has(url.href) ? url.href : undefined;
}

async function answer(request, file) {
  // Opening the cache would make it again, where it was just forgotten.
  return (await caches.match(file, { cacheName, ignoreVary: true })) ?? fetch(request);
}
