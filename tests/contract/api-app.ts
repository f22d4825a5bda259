import { createApp } from "@atlas/api/app";
import type { AppSource } from "@atlas/api/app-parts";
import { parseConfig } from "@atlas/api/config";
import { realGeodata } from "./real-geodata.ts";

export const origin = "http://atlas.test";

/** The API over the real geodata, asked without a network. */
export async function apiApp(overrides: Partial<AppSource> = {}) {
  const geodata = await realGeodata();
  const app = createApp({ ...geodata, config: parseConfig({}), web: null, ...overrides });
  const ask = (path: string, init?: RequestInit) => app.request(`${origin}${path}`, init);
  return { ...geodata, app, ask };
}
