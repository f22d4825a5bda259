import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

export interface AtlasServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** An atlas of its own, under other settings than the one all tests share. */
export async function atlasServer(settings: Readonly<Record<string, string>>): Promise<AtlasServer> {
  const server = spawn(process.execPath, ["apps/api/src/main.ts"], {
    cwd: root,
    env: { ...process.env, PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>(resolve => server.on("exit", () => resolve()));
  const origin = await new Promise<string>((resolve, reject) => {
    let text = "";
    server.stdout.on("data", (chunk: Buffer) => {
      text += chunk;
      const address = /Cooperation Atlas: (http:\S+)/.exec(text)?.[1];
      if (address !== undefined) resolve(address);
    });
    ended.then(() => reject(new Error(`the atlas ended before it served:\n${text}`)));
  });
  return {
    origin,
    stop: () => {
      server.kill("SIGTERM");
      return ended;
    },
  };
}
