// Starts the page that is one file. All WebAssembly modules stand in it, packed, and so does the script
// of the workers; `cargo xtask dist --single-file` puts this one behind what wasm-bindgen
// wrote. None of them is a script module: from a disk, browsers start no worker that is one.
const held = (id) => Uint8Array.from(atob(document.getElementById(id).textContent), (letter) => letter.charCodeAt(0));

function compile(id) {
  const content = new Blob([held(id)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compileStreaming(new Response(content, { headers: { "Content-Type": "application/wasm" } }));
}

// The page calls it for its parts, see parts.js, and for that of its workers.
globalThis.programModule = (name) => compile(`module-${name}`);

// Likewise for its texts.
const textsOf = (language, which) => {
  const { id } = document.querySelector(`[id^="file:texts/${language}-${which}-"]`);
  return new TextDecoder().decode(held(id));
};
globalThis.programTexts = async (language, which) => textsOf(language, which);
globalThis.firstTexts = textsOf(document.documentElement.lang, "first");
sayFirst(firstTexts);
globalThis.restTexts = textsOf(document.documentElement.lang, "rest");

// Whether workers may read what the page may. Where the page comes from disk, those of WebKit may not: their origin
// is another one than that of any file.
const workersRead = () =>
  new Promise((done) => {
    const script = "onmessage = ({ data }) => data.arrayBuffer().then(() => postMessage(true), () => postMessage(false))";
    const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    const worker = new Worker(address);
    const end = (can) => {
      worker.terminate();
      URL.revokeObjectURL(address);
      done(can);
    };
    worker.onmessage = ({ data }) => end(data);
    // Whatever is wrong with workers is said where the true ones are started.
    worker.onerror = () => end(true);
    worker.postMessage(new Blob(["a"]));
  });

// The page reads for them then: files come with all their bytes up to a size, because archives are read at once; of
// others the workers ask for pieces. See single-worker.js.
const isLentWhole = ({ name, size }) => size <= (/\.(?:zip|xlsx|tar|t?gz|xz|bz2|zst)$/i.test(name) ? 256 : 64) << 20;
function lendFiles() {
  const post = Worker.prototype.postMessage;
  const lastOf = new WeakMap();
  const lent = async (file, transfer) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = async ({ data: [number, from, to] }) => {
      const bytes = await file.slice(from, to).arrayBuffer().catch(() => undefined);
      port1.postMessage([number, bytes], bytes ? [bytes] : []);
    };
    const { name, size, lastModified } = file;
    const bytes = isLentWhole(file) ? await file.arrayBuffer().catch(() => undefined) : undefined;
    transfer.push(port2, ...(bytes ? [bytes] : []));
    return { isLent: true, name, size, lastModified, bytes, port: port2 };
  };
  Worker.prototype.postMessage = function (data, given = []) {
    const has = Array.isArray(data) && data.some((value) => value instanceof File);
    if (!has && !lastOf.has(this)) return post.call(this, data, given);
    // In the order in which they were posted.
    const sent = (async () => {
      const transfer = [...given];
      const before = lastOf.get(this);
      const ready = has ? await Promise.all(data.map((value) => (value instanceof File ? lent(value, transfer) : value))) : data;
      await before;
      post.call(this, ready, transfer);
    })();
    lastOf.set(this, sent);
    sent.finally(() => lastOf.get(this) === sent && lastOf.delete(this));
  };
}

let tried;
// The page calls it, see worker/program.rs.
globalThis.workersProgram = async () => {
  tried ??= workersRead().then((can) => can || lendFiles());
  await tried;
  const program = new Blob([held("workers")], { type: "text/javascript" });
  return [URL.createObjectURL(program), "classic", await compile("workers-module")];
};

(async () => {
  try {
    await __wbg_init({ module_or_path: await compile("module") });
  } catch (error) {
    document.getElementById("starting").hidden = true;
    document.getElementById("not-started").hidden = false;
    document.getElementById("not-started-why").textContent = String(error);
    throw error;
  }
})();
