// The same counting in SQL: boundary records by day, direction and TLS version.
export const query = (path, encoding) => `
  select date_time_utc[1:10] as day,
         case event_id when 'RECEIVE' then 'inbound' else 'outbound' end as direction,
         regexp_extract(custom_data, 'tlsversion=([^;'']*)', 1) as version,
         count(*)::double as volume
  from read_csv('${path}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"'${
    encoding === "utf-16le" ? ", encoding = 'utf-16'" : ""
  })
  where source = 'SMTP' and (event_id = 'SENDEXTERNAL' or (event_id = 'RECEIVE' and (
    contains(custom_data, 'InboundConnectorData=')
    or regexp_extract(custom_data, 'FromEntity=([^;'']*)', 1) not in ('', 'Hosted'))))
  group by all`;

export const duckdbScript = (path, encoding) => `
import duckdb, json
rows = duckdb.sql("""${query(path, encoding)}""").fetchall()
total = lambda direction: int(sum(row[3] for row in rows if row[1] == direction))
print(json.dumps({"inbound": total("inbound"), "outbound": total("outbound")}))
`;

export const polarsScript = (path, encoding) => `
import polars as pl, json
data = pl.${encoding === "utf-16le" ? `read_csv(open(${JSON.stringify(path)}, "rb").read(), encoding="utf-16-le", infer_schema=False).lazy()` : `scan_csv(${JSON.stringify(path)}, infer_schema=False)`}
custom = pl.col("custom_data")
boundary = (pl.col("source") == "SMTP") & ((pl.col("event_id") == "SENDEXTERNAL") | ((pl.col("event_id") == "RECEIVE") & (
    custom.str.contains("InboundConnectorData=", literal=True)
    | ~custom.str.extract(r"FromEntity=([^;']*)").fill_null("Hosted").is_in(["", "Hosted"]))))
rows = (data.filter(boundary)
    .select(pl.col("date_time_utc").str.slice(0, 10).alias("day"), pl.col("event_id"), custom.str.extract(r"tlsversion=([^;']*)").alias("version"))
    .group_by("day", "event_id", "version").len().collect())
total = lambda inbound: int(rows.filter((pl.col("event_id") == "RECEIVE") == inbound)["len"].sum())
print(json.dumps({"inbound": total(True), "outbound": total(False)}))
`;
