/** The whole atlas, pages included, over given records at an address of its own on this machine. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp } from "@atlas/api/app";
import { parseConfig } from "@atlas/api/config";
import { loadWebRoom } from "@atlas/api/web-room";
import { buildCatalogue } from "@atlas/catalogue/catalogue";
import { catalogueFileOf } from "@atlas/catalogue/catalogue-file";
import type { Outline, Records } from "@atlas/core/records";

export interface ServedAtlas {
  readonly origin: string;
  readonly stop: () => void;
}

export async function serveAtlas(
  records: Records,
  outlines: ReadonlyMap<string, Outline>,
): Promise<ServedAtlas> {
  const web = await loadWebRoom(new URL("../../apps/web/dist/", import.meta.url));
  if (!web)
    throw new Error("apps/web/dist holds no pages; run npm run build before the benchmark of presses");
  const file = catalogueFileOf(records);
  const app = createApp({ catalogue: buildCatalogue(file), file, outlines, config: parseConfig({}), web });
  const server = createServer((request, response) => {
    answer(app.fetch, request, response).catch(error => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>(listening => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  fetch: (request: Request) => Response | Promise<Response>,
  { url = "/", method = "GET", headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const given = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]);
  const reply = await fetch(new Request(`http://${headers.host}${url}`, { method, headers: given }));
  response.writeHead(reply.status, Object.fromEntries(reply.headers));
  response.end(Buffer.from(await reply.arrayBuffer()));
}
