import type { Verdict } from "../verdict.ts";

export interface MeasuredRequest {
  readonly url: string;
  /** Bytes of the body as it travels, with its head where it did travel. */
  readonly bytes: number;
}

/** What a page has asked for until now, the page itself first. Of requests by workers a page knows nothing. */
export function readRequests(inside: Window): readonly MeasuredRequest[] {
  const { performance } = inside;
  return [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map(
    entry => measuredRequest(entry as PerformanceResourceTiming),
  );
}

/** A file from the cache travels not at all, one that has not changed as a head alone: both count by their size. */
export function measuredRequest({
  name,
  transferSize,
  encodedBodySize,
}: Pick<PerformanceResourceTiming, "name" | "transferSize" | "encodedBodySize">): MeasuredRequest {
  return { url: name, bytes: Math.max(transferSize, encodedBodySize) };
}

/** Whom an embed has asked. */
export interface AskedHosts {
  readonly own: string;
  readonly requests: readonly MeasuredRequest[];
  /** The base map as it is set: "builtin", "none", "tianditu" or the address of a style. */
  readonly basemap: string;
}

export function judgeHosts({ own, requests, basemap }: AskedHosts): Verdict {
  const hosts = requests
    .map(({ url }) => new URL(url))
    .filter(({ protocol }) => /^(http|ws)s?:$/.test(protocol));
  const foreign = [...new Set(hosts.map(({ host }) => host).filter(host => host !== own))];
  if (foreign.length > 0)
    return {
      outcome: "fail",
      heading: messages => messages.hostsForeignHeading,
      detail: messages => messages.hostsForeign(foreign.join(", ")),
    };
  const isOwnBasemap = basemap === "builtin" || basemap === "none";
  return {
    outcome: isOwnBasemap ? "pass" : "warn",
    heading: messages => (isOwnBasemap ? messages.hostsHeading : messages.hostsForeignHeading),
    detail: messages => {
      const asked = messages.hostsOwn({ requests: hosts.length, host: own });
      return isOwnBasemap ? asked : asked + messages.betweenSentences + messages.hostsBasemap(basemap);
    },
  };
}

/** What weighs more is worth a word: some four seconds on a slow phone line of two megabits a second. */
const heavy = 1_000_000;

/** `hasMap` where the requests are those of a page with a map. */
export function judgeWeight(requests: readonly MeasuredRequest[], hasMap: boolean): Verdict {
  const bytes = requests.reduce((sum, request) => sum + request.bytes, 0);
  return {
    outcome: bytes > heavy ? "warn" : "pass",
    heading: messages => messages.weightHeading(kilobytes(bytes)),
    detail: messages =>
      [
        ...(bytes > heavy ? [messages.weightHeavy(kilobytes(heavy))] : []),
        messages.weightDetail(requests.length),
        ...(hasMap ? [messages.weightTiles] : []),
      ].join(messages.betweenSentences),
  };
}

function kilobytes(bytes: number): string {
  return String(Math.ceil(bytes / 1000));
}
