// A worker: waits for the names of the script and the module that the page has compiled already.
self.onmessage = async ({ data: { js, module } }) => {
  self.onmessage = null;
  const { default: init } = await import(js);
  await init({ module_or_path: module });
};
self.postMessage("ready");
