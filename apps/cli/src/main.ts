/** The workbench: reads the command line and the environment, runs one command, leaves with its exit code. */
import type { Outcome } from "./outcome.ts";
import { exportStatic } from "./static/static.ts";
import { validateFolder } from "./validate.ts";

interface Command {
  readonly usage: string;
  readonly purpose: string;
  run(words: readonly string[]): Promise<Outcome>;
}

const commands: ReadonlyMap<string, Command> = new Map([
  [
    "validate",
    {
      usage: "validate [folder]",
      purpose: "check a geodata folder (default: GEODATA_DIR, or ./geodata) and list every problem",
      run: ([folder]) => validateFolder(folder ?? (process.env.GEODATA_DIR || "./geodata")),
    } satisfies Command,
  ],
  [
    "static",
    {
      usage: "static --out DIR [--base PATH] [word=value …]",
      purpose: "write the atlas, or what a query finds of it, as plain files for any web server",
      run: words => exportStatic(words, process.env),
    } satisfies Command,
  ],
]);

const [name = "", ...words] = process.argv.slice(2);
const { text, exitCode } = await run(name, words);
(exitCode === 2 ? process.stderr : process.stdout).write(`${text}\n`);
process.exitCode = exitCode;

async function run(name: string, words: readonly string[]): Promise<Outcome> {
  if (name === "help" || name === "--help") return { text: usage(), exitCode: 0 };
  const command = commands.get(name);
  if (command) return command.run(words);
  const wrong = name === "" ? "No command given." : `Unknown command "${name}".`;
  return { text: `${wrong}\n\n${usage()}`, exitCode: 2 };
}

function usage(): string {
  const lines = [...commands.values()].map(({ usage, purpose }) => `  ${usage}\n      ${purpose}`);
  return ["Usage: npm run atlas -- <command>", "", ...lines].join("\n");
}
