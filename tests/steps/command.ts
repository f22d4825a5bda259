import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Outcome, oneFailed, onePassed } from "./outcome.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

// The house's own Node and tools come before the machine's.
const tools = [join(root, "node_modules/.bin"), join(root, "tests/node_modules/.bin")];
const path = [...tools, process.env.PATH ?? ""].join(delimiter);

/** Runs a command at the root, its output as it comes; true when it leaves with 0. */
export function succeeds(
  command: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const env = { ...process.env, ...environment, PATH: path };
  const child = spawn(command, words, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
  return new Promise(resolve => {
    child.on("error", error => {
      console.error(`${command} cannot be run: ${error.message}`);
      resolve(false);
    });
    child.on("exit", code => resolve(code === 0));
  });
}

/** A command as one check. */
export async function check(command: string, words: readonly string[]): Promise<Outcome> {
  return (await succeeds(command, words)) ? onePassed : oneFailed;
}
