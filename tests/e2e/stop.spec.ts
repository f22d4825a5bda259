import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

const root = fileURLToPath(new URL("../..", import.meta.url));

for (const signal of ["SIGTERM", "SIGINT"] as const)
  test(`${signal} to npm start ends the server at once and leaves nothing behind`, async () => {
    // The installation and the build before it are tested by whoever runs the tests.
    const npm = spawn("npm", ["start", "--ignore-scripts"], {
      cwd: root,
      env: { ...process.env, PORT: "0" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise<number | string>(resolve =>
      npm.on("exit", (code, by) => resolve(code ?? by ?? "nothing")),
    );
    const port = await portOf(npm.stdout);
    expect(await answers(port)).toBe(true);
    const processes = descendantsOf(npm.pid!);
    expect(processes.length).toBeGreaterThan(0);

    const start = performance.now();
    npm.kill(signal);
    expect(await ended).toBe(0);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(await answers(port)).toBe(false);
    expect(processes.filter(isAlive)).toEqual([]);
  });

function portOf(output: NodeJS.ReadableStream): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = "";
    output.on("data", (chunk: Buffer) => {
      text += chunk;
      const port = /Cooperation Atlas: http:\S+:(\d+)/.exec(text)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    output.on("end", () => reject(new Error(`npm start ended before it served:\n${text}`)));
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}

/** The processes below this one (Linux). */
function descendantsOf(pid: number): number[] {
  const below = new Set([pid]);
  const parents = readdirSync("/proc")
    .filter(name => /^\d+$/.test(name))
    .map(name => [Number(name), parentOf(Number(name))] as const);
  // Children may carry a smaller number than their parent; as many rounds as generations can be.
  for (let grown = true; grown; ) {
    grown = false;
    for (const [child, parent] of parents)
      if (below.has(parent) && !below.has(child)) {
        below.add(child);
        grown = true;
      }
  }
  below.delete(pid);
  return [...below];
}

function parentOf(pid: number): number {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, "utf8") : "";
  return Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? -1);
}

/** A zombie is no longer alive, only not yet buried. */
function isAlive(pid: number): boolean {
  if (!existsSync(`/proc/${pid}/stat`)) return false;
  return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
}
