import type { Verdict } from "../verdict.ts";

/** Where a page can keep something on a reader's device. */
const places = ["cookie", "localStorage", "sessionStorage", "indexedDB", "caches", "serviceWorker"] as const;

/** Names of what is kept, by place. */
export type Kept = Readonly<Record<(typeof places)[number], readonly string[]>>;

/** What a page finds kept for its origin. Where asking is forbidden, nothing can be kept. */
export async function readKept(inside: Window & typeof globalThis): Promise<Kept> {
  const { navigator } = inside;
  return {
    cookie: await asked(() =>
      inside.document.cookie.split("; ").flatMap(cookie => cookie.split("=")[0] || []),
    ),
    localStorage: await asked(() => Object.keys(inside.localStorage)),
    sessionStorage: await asked(() => Object.keys(inside.sessionStorage)),
    indexedDB: await asked(async () => (await inside.indexedDB.databases()).map(({ name }) => name ?? "?")),
    caches: await asked(() => inside.caches.keys()),
    serviceWorker: await asked(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ),
  };
}

async function asked(ask: () => readonly string[] | Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await ask();
  } catch {
    return [];
  }
}

/** What stood there before an embed was loaded, and what stands there now. */
export interface KeptByEmbed {
  readonly before: Kept;
  readonly after: Kept;
}

export function judgeKept({ before, after }: KeptByEmbed): Verdict {
  const found = places.flatMap(place => after[place].map(name => ({ place, name })));
  const added = found.filter(({ place, name }) => !before[place].includes(name));
  const named = (entries: typeof found) => entries.map(({ place, name }) => `${place} ${name}`).join(", ");
  if (found.length === 0)
    return {
      outcome: "pass",
      heading: messages => messages.storageHeading,
      detail: messages => messages.storageNothing,
    };
  return {
    outcome: added.length > 0 ? "fail" : "warn",
    heading: messages => messages.storageKeptHeading,
    detail: messages =>
      added.length > 0 ? messages.storageKept(named(added)) : messages.storageThereBefore(named(found)),
  };
}
