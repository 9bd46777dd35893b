// What others do with the same file, in the same browser. Each gives { inbound, outbound }.

const worker = (url, type = "module") => {
  const own = new Worker(url, { type });
  return (message) =>
    new Promise((resolve, reject) => {
      own.onmessage = ({ data }) => {
        own.terminate();
        if (data.error) reject(new Error(data.error));
        else resolve(data);
      };
      own.onerror = (event) => reject(new Error(event.message));
      own.postMessage(message);
    });
};

const file = () => document.getElementById("file").files[0];

/** Bytes out of the browser by the fastest way known, and nothing else. */
globalThis.readLimit = () => worker("/read-limit.mjs")({ file: file() });

globalThis.papaParse = (encoding) => worker("/papaparse.js", "classic")({ file: file(), encoding });

let database;
globalThis.duckdbReady = async () => {
  const duckdb = await import("@duckdb/duckdb-wasm");
  const dist = "/node_modules/@duckdb/duckdb-wasm/dist";
  database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(`${dist}/duckdb-browser-eh.worker.js`));
  await database.instantiate(`${dist}/duckdb-eh.wasm`);
  await database.open({ filesystem: { allowFullHTTPReads: true } });
  globalThis.duckdbProtocol = duckdb.DuckDBDataProtocol.BROWSER_FILEREADER;
};

globalThis.duckdb = async (encoding, query) => {
  await database.registerFileHandle("trace.csv", file(), globalThis.duckdbProtocol, true);
  const connection = await database.connect();
  try {
    const result = await connection.query(query);
    const sum = (direction) =>
      result.toArray().reduce((sum, row) => sum + (row.direction === direction ? Number(row.volume) : 0), 0);
    return { inbound: sum("inbound"), outbound: sum("outbound") };
  } finally {
    await connection.close();
    await database.dropFile("trace.csv");
  }
};
