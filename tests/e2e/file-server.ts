/** A plain file server, as portals have them: folders by their index.html, 404.html for the rest, no logic, no headers. */
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

export interface FileServer {
  readonly origin: string;
  stop(): void;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".geojson": "application/geo+json",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
};

export async function serveFiles(folder: string): Promise<FileServer> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://files.test");
    const path = join(folder, normalize(decodeURIComponent(pathname)));
    const send = (status: number, file: string) => {
      response.writeHead(status, {
        "content-type": mediaTypes[extname(file)] ?? "application/octet-stream",
      });
      createReadStream(file).pipe(response);
    };
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile()) return send(200, path);
    if (stats?.isDirectory() && !pathname.endsWith("/"))
      return response.writeHead(301, { location: `${pathname}/${search}` }).end();
    const index = join(path, "index.html");
    if (stats?.isDirectory() && statSync(index, { throwIfNoEntry: false })) return send(200, index);
    // As a server is told to: the page of the site that stands here.
    const lost = join(folder, "a/b/c/404.html");
    if (statSync(lost, { throwIfNoEntry: false })) return send(404, lost);
    response.writeHead(404).end();
  });
  await new Promise<void>(listening => server.listen(0, "127.0.0.1", listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
