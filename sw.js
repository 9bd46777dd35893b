// The service worker: the page works without a network, from the files of one release.
//
// `cargo xtask dist` puts VERSION and FILES before these lines: the paths of all files of the
// release, each with its hash. A release is taken whole or not at all. Requests for anything else,
// and for anything elsewhere, are not touched.
const scope = new URL(self.registration.scope);
const ours = `mailflow-insight ${scope.pathname} `;
const cacheName = ours + VERSION;
const files = new Map(Object.entries(FILES).map(([path, hash]) => [new URL(path, scope).href, hash]));

self.addEventListener("install", (event) => event.waitUntil(take()));
self.addEventListener("activate", (event) => event.waitUntil(begin()));
self.addEventListener("fetch", (event) => {
  const wanted = fileOf(event.request);
  if (wanted) event.respondWith(answer(event.request, wanted));
});
self.addEventListener("message", (event) => {
  // A new release waits until a person wants it, or no page of the old one is open.
  if (event.data === "begin") self.skipWaiting();
  if (event.data === "end") event.waitUntil(end());
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
  await self.registration.unregister();
  await forget(() => true);
}

async function forget(which) {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours) && which(name)).map((name) => caches.delete(name)));
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
