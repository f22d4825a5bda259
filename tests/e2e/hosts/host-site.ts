/** Sites of hosts: each page on an origin of its own, with the headers its server would send. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface HostPage {
  /** The page, given the origin of the atlas. */
  readonly html: (atlas: string) => string;
  readonly headers?: (atlas: string) => Readonly<Record<string, string>>;
}

export interface HostSites {
  /** Serves a page and answers its address. */
  readonly serve: (page: HostPage) => Promise<string>;
  readonly stop: () => void;
}

/** On localhost, and not 127.0.0.1: to a browser that is another site than the atlas. */
export function hostSites(atlas: string): HostSites {
  const servers: Server[] = [];
  return {
    async serve({ html, headers }) {
      const server = createServer((_, answer) => {
        for (const [name, value] of Object.entries(headers?.(atlas) ?? {})) answer.setHeader(name, value);
        answer.setHeader("content-type", "text/html; charset=utf-8");
        answer.end(html(atlas));
      });
      servers.push(server);
      await new Promise<void>(listening => server.listen(0, "localhost", listening));
      return `http://localhost:${(server.address() as AddressInfo).port}/`;
    },
    stop() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
