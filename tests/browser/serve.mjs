// A plain static host for the built page. It needs no package.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import zlib from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};
/** What hosts that compress do compress. */
const packable = new Set([".html", ".js", ".css", ".json", ".wasm", ".svg", ".webmanifest"]);

/**
 * Serves a folder as a plain static host does. Returns its origin and the requests it has seen.
 *
 * `notFound`: the page that is sent where there is none, as many hosts do with `404.html`.
 * `compresses`: whether it packs what it sends, as most hosts do. `types`: other media types by ending;
 * `undefined` for one that the host does not know. `withoutPolicy`: pages come without their policy, for drivers
 * that cannot look into a page that has one.
 */
export async function serve(folder, { notFound, compresses = false, types: others = {}, withoutPolicy = false } = {}) {
  const requests = [];
  const known = { ...types, ...others };
  const packed = new Map();
  const server = http.createServer((request, response) => {
    requests.push({ method: request.method, url: request.url, length: request.headers["content-length"] });
    const { pathname } = new URL(request.url, "http://localhost");
    const wanted = path.join(folder, decodeURIComponent(pathname), pathname.endsWith("/") ? "index.html" : "");
    const found = wanted.startsWith(folder) && fs.existsSync(wanted) && fs.statSync(wanted).isFile();
    const file = found || !notFound ? wanted : path.join(folder, notFound);
    const ending = path.extname(file);
    const headers = {
      "Content-Type": known[ending] ?? "application/octet-stream",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "no-store",
    };
    const status = found ? 200 : 404;
    if (!found && !notFound) return void response.writeHead(status, headers).end("Not found");
    if (withoutPolicy && ending === ".html") {
      response.writeHead(status, headers);
      const html = fs.readFileSync(file, "utf8");
      return void response.end(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""));
    }
    if (!compresses || !packable.has(ending)) {
      response.writeHead(status, headers);
      return void fs.createReadStream(file).pipe(response);
    }
    if (!packed.has(file)) packed.set(file, zlib.gzipSync(fs.readFileSync(file), { level: 9 }));
    response.writeHead(status, { ...headers, "Content-Encoding": "gzip", "Content-Length": packed.get(file).length });
    response.end(packed.get(file));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () => server.close(),
    closeAllConnections: () => server.closeAllConnections(),
  };
}
