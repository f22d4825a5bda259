/** Reads the environment, builds the catalogue, listens, and stops when told to. */
import type { Server } from "node:http";
import { resolve } from "node:path";
import { buildCatalogue } from "@atlas/catalogue/catalogue";
import { catalogueFileOf } from "@atlas/catalogue/catalogue-file";
import { GeodataError } from "@atlas/exchange/geodata-error";
import { readGeodata } from "@atlas/exchange/read-geodata";
import { serve } from "@hono/node-server";
import { createApp } from "./app.ts";
import { type Config, ConfigError, parseConfig } from "./config.ts";
import { loadWebRoom } from "./web-room.ts";

try {
  const config = parseConfig(process.env);
  const { records, outlines } = await readGeodata(resolve(config.geodataDir));
  const file = catalogueFileOf(records);
  const web = await loadWebRoom(new URL("../../web/dist/", import.meta.url));
  if (!web) console.warn("The pages have not been built: only the API answers. Run npm run build.");
  listen(createApp({ catalogue: buildCatalogue(file), file, outlines, config, web }).fetch, config);
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof GeodataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function listen(fetch: Parameters<typeof serve>[0]["fetch"], { host, port }: Config): void {
  const serverOptions = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 15_000 };
  const server = serve({ fetch, hostname: host, port, serverOptions }, ({ port: taken }) => {
    console.log(`Cooperation Atlas: ${addressOf(host, taken)}`);
  }) as Server;
  server.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE")
      console.error(`PORT ${port} of HOST ${host} is in use; stop what listens there or set another PORT.`);
    else console.error(`Cannot listen on HOST ${host}, PORT ${port}: ${error.message}`);
    process.exit(1);
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => process.exit(0));
}

/** A server that listens everywhere is reached here at the loopback address. */
function addressOf(host: string, port: number): string {
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
