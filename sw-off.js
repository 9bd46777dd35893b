// Switches offline use off: put in the place of sw.js, it takes itself and its caches away at the
// next visit, and the page comes from the host again.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(end()));

async function end() {
  const ours = `mailflow-insight ${new URL(self.registration.scope).pathname} `;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
