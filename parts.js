// Loads the parts of a program that are not in its first module, as its functions ask for them.
//
// `cargo xtask dist` puts these lines before what wasm-bindgen wrote, and SHARED and NEEDS before them:
// what the first module shares with the parts, and the modules of each part in the order in which they
// have to be there. `programModule` gives a compiled module. For the page it is in boot.js or single.js,
// for its workers in worker.js.
const parts = (() => {
  const there = new Set();

  async function load(names) {
    const missing = names.filter((name) => !there.has(name));
    const modules = await Promise.all(missing.map((name) => programModule(name)));
    const shared = Object.fromEntries(SHARED.map((name) => [name, wasm[name]]));
    for (const [at, name] of missing.entries()) {
      // Another part may have brought it meanwhile.
      if (there.has(name)) continue;
      new WebAssembly.Instance(modules[at], { __wasm_split: shared });
      there.add(name);
    }
  }

  // Where that fails, the page says so; its next call tries again.
  const loader = (names) => async (then, data) => {
    let done = true;
    try {
      await load(names);
    } catch (error) {
      console.error(error);
      done = false;
    }
    wasm.__indirect_function_table.get(then)(data, done);
  };
  return Object.fromEntries(Object.entries(NEEDS).map(([name, modules]) => [name, loader(modules)]));
})();
