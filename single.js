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

// The page calls it, see worker/program.rs.
globalThis.workersProgram = async () => {
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
