/** Brings Chromium and a font with Chinese characters to a machine that has none, where that can be done. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium.ts";

/**
 * Installs what is missing with apt-get.
 *
 * @throws Error where the reader has to install it; the message says what.
 */
export function installChromium(): void {
  const missing = [
    ...(findChromium() ? [] : ["chromium"]),
    ...(drawsChinese() ? [] : ["fonts-noto-cjk", "fontconfig"]),
  ];
  if (missing.length === 0) return;
  const isDebian = existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
  if (!isDebian || process.getuid?.() !== 0)
    throw new Error(
      `The browser tests need ${missing.join(" and ")}. Install a Chromium (or name one in CHROMIUM_PATH) and a font ` +
        `with Chinese characters; on Debian: apt-get install chromium fonts-noto-cjk`,
    );
  console.log(`installing ${missing.join(", ")}`);
  apt(["update", "-qq"]);
  apt(["install", "-y", "-qq", ...missing]);
  if (!findChromium()) throw new Error("apt-get installed Chromium, yet there is none at /usr/bin/chromium.");
}

function apt(words: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stdout, stderr } = spawnSync("apt-get", words, { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`apt-get ${words.join(" ")} failed:\n${stdout}${stderr}`);
}

function drawsChinese(): boolean {
  const { status, stdout } = spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" });
  return status === 0 && stdout.trim() !== "";
}
