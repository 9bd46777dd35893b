// Counts boundary records by day, direction and TLS version.
// A classic worker: PapaParse finds no place for itself in a module.
importScripts("/node_modules/papaparse/papaparse.min.js");

onmessage = ({ data: { file, encoding } }) => {
  const cells = new Map();
  let at;
  const row = (fields) => {
    if (!at) {
      at = Object.fromEntries(fields.map((name, index) => [name, index]));
      return;
    }
    if (fields[at.source] !== "SMTP") return;
    const event = fields[at.event_id];
    const data = fields[at.custom_data] ?? "";
    const from = /FromEntity=([^;']*)/.exec(data)?.[1];
    const inbound = event === "RECEIVE" && (data.includes("InboundConnectorData=") || (from !== undefined && from !== "Hosted"));
    if (!inbound && event !== "SENDEXTERNAL") return;
    const version = /tlsversion=([^;']*)/.exec(data)?.[1] ?? "";
    const key = `${fields[0].slice(0, 10)} ${inbound ? "inbound" : "outbound"} ${version}`;
    cells.set(key, (cells.get(key) ?? 0) + 1);
  };
  globalThis.Papa.parse(file, {
    encoding,
    chunkSize: 8 << 20,
    chunk: ({ data }) => data.forEach(row),
    complete: () => {
      const sum = (direction) => [...cells].reduce((sum, [key, count]) => sum + (key.includes(` ${direction} `) ? count : 0), 0);
      postMessage({ inbound: sum("inbound"), outbound: sum("outbound") });
    },
    error: (error) => postMessage({ error: String(error) }),
  });
};
