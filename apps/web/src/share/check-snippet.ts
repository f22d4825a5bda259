/** Everything a conformance card says of a snippet, measured on the snippet itself. */
import { isLanguage } from "@atlas/core/language";
import { loadMessages } from "@atlas/messages/load-messages";
import type { PageSettings } from "../page-request.ts";
import { judgeAccent, readAccent } from "./checks/accent.ts";
import { judgeAnswer, judgeOembed, readAnswer } from "./checks/answers.ts";
import { judgeKeyboardUse, readKeyboardUse } from "./checks/keyboard.ts";
import { judgeMapNote, judgeReviewNumber, readMapNote } from "./checks/map-note.ts";
import { judgeNames, readNames } from "./checks/names.ts";
import { judgeDescription, judgePicture, readPicture } from "./checks/picture.ts";
import { judgeHosts, judgeWeight, measuredRequest, readRequests } from "./checks/requests.ts";
import { judgeScrollUse, readScrollUse } from "./checks/scroll.ts";
import { judgeKept, type Kept, readKept } from "./checks/storage.ts";
import { judgeTextContrast, readTextContrast } from "./checks/text-contrast.ts";
import { judgeTwins, readTwins } from "./checks/twins.ts";
import { judgePageWithoutScript, readPageWithoutScript } from "./checks/without-script.ts";
import { parseHtml } from "./parse-html.ts";
import { drawnFrame, patience, putOnStage, type StagedFrame } from "./snippet-stage.ts";
import type { Verdict } from "./verdict.ts";

export interface CheckResult extends Verdict {
  readonly id: string;
  /** What was measured, for the record. */
  readonly facts: unknown;
}

interface CheckParts {
  readonly snippet: string;
  /** An empty element that takes room. */
  readonly stage: HTMLElement;
  readonly settings: PageSettings;
  readonly signal: AbortSignal;
}

export async function checkSnippet(parts: CheckParts): Promise<readonly CheckResult[]> {
  const page = parseHtml(parts.snippet);
  const there = strangeOrigin(page, parts.snippet.trim());
  if (there !== null) return [elsewhere(there)];
  if (page.querySelector("iframe, cooperation-atlas")) return checkFrame(page, parts);
  const image = page.querySelector("img");
  if (image) return checkPicture(image);
  const address = addressOf(parts.snippet.trim());
  return address ? checkAddress(address) : [nothingToCheck];
}

async function checkFrame(
  page: Document,
  { stage, settings, signal }: CheckParts,
): Promise<readonly CheckResult[]> {
  const before = await readKept(window);
  const begun = performance.now();
  putOnStage(page, stage);
  const staged = await drawnFrame(stage, signal);
  if (!staged || staged.state === "refused") return [refused];
  const { frame } = staged;
  const inside = frame.contentDocument ? (frame.contentWindow as Window & typeof globalThis) : null;
  const results = inside ? await checkInside(inside, { staged, settings, begun, before }) : [];
  const names = readNames(frame);
  const withoutScript = await readPageWithoutScript(frame.src);
  return [
    drawn(staged),
    result("names", names, judgeNames(names)),
    result("without-script", withoutScript, judgePageWithoutScript(withoutScript)),
    ...results,
  ];
}

async function checkInside(
  inside: Window & typeof globalThis,
  {
    staged,
    settings,
    begun,
    before,
  }: {
    readonly staged: StagedFrame;
    readonly settings: PageSettings;
    /** When the snippet was loaded, in this page's time. */
    readonly begun: number;
    readonly before: Kept;
  },
): Promise<readonly CheckResult[]> {
  // First, since what follows may ask for more.
  const requests = [...scriptRequests(begun), ...readRequests(inside)];
  const kept = { before, after: await readKept(inside) };
  const hosts = { own: location.host, requests, basemap: settings.basemap };
  const text = readTextContrast(inside);
  const accent = readAccent(inside);
  const { lang } = inside.document.documentElement;
  const messages = await loadMessages(isLanguage(lang) ? lang : settings.defaultLanguage);
  const note = readMapNote(inside, messages, settings.reviewNumber);
  // Without WebGL no map is drawn, and nothing stands on it.
  const isDrawn = staged.state !== "unavailable";
  const mapNote = isDrawn ? note : { ...note, map: null };
  const twins = isDrawn ? readTwins(inside) : null;
  const review = judgeReviewNumber(mapNote);
  const keyboard = readKeyboardUse(inside);
  const scroll = readScrollUse(inside);
  return [
    result("text-contrast", text, judgeTextContrast(text)),
    ...(accent ? [result("accent", accent, judgeAccent(accent))] : []),
    result("storage", kept.after, judgeKept(kept)),
    result("hosts", hosts, judgeHosts(hosts)),
    result("weight", requests, judgeWeight(requests, staged.hasMap)),
    result("twins", twins, judgeTwins(twins)),
    result("keyboard", keyboard, judgeKeyboardUse(keyboard)),
    ...(scroll ? [result("scroll", scroll, judgeScrollUse(scroll))] : []),
    result("map-note", mapNote, judgeMapNote(mapNote)),
    ...(review ? [result("review-number", mapNote, review)] : []),
  ];
}

async function checkPicture(image: HTMLImageElement): Promise<readonly CheckResult[]> {
  const picture = await readPicture(image);
  const link = addressOf(image.closest("a")?.getAttribute("href") ?? "");
  const loaded = performance.getEntriesByName(image.src, "resource").pop();
  const requests = loaded ? [measuredRequest(loaded as PerformanceResourceTiming)] : [];
  return [
    result("picture", picture, judgePicture(picture)),
    result("description", picture, judgeDescription(picture)),
    ...(link ? await checkAddress(link) : []),
    ...(picture.size ? [result("weight", requests, judgeWeight(requests, false))] : []),
  ];
}

async function checkAddress(address: string): Promise<readonly CheckResult[]> {
  const answer = await readAnswer(address);
  const oembed = judgeOembed(answer);
  return [
    result("address", answer, judgeAnswer(answer)),
    ...(oembed ? [result("oembed", answer, oembed)] : []),
  ];
}

function drawn({ state, seconds, hasMap }: StagedFrame): CheckResult {
  const time = seconds.toFixed(1);
  const facts = { state, seconds: Number(time), hasMap };
  const isFine = state === "idle";
  return result("drawn", facts, {
    outcome: isFine ? "pass" : state === "unavailable" || state === "hidden" ? "warn" : "fail",
    heading: messages => (isFine || state === "hidden" ? messages.drawnHeading : messages.notDrawnHeading),
    detail: messages => {
      if (isFine) return hasMap ? messages.drawnIn(time) : messages.drawnWithoutMap(time);
      if (state === "hidden") return messages.insideHidden;
      if (state === "unavailable") return messages.notDrawnHere;
      return state === "error" ? messages.notDrawnError : messages.notDrawnInTime(patience);
    },
  });
}

const refused = result(
  "drawn",
  { state: "refused" },
  {
    outcome: "fail",
    heading: messages => messages.notDrawnHeading,
    detail: messages => messages.frameRefused,
  },
);

const nothingToCheck = result("nothing", null, {
  outcome: "warn",
  heading: messages => messages.nothingToCheckHeading,
  detail: messages => messages.nothingToCheck,
});

function elsewhere(there: string): CheckResult {
  const where = { there, here: location.origin };
  return result("elsewhere", where, {
    outcome: "warn",
    heading: messages => messages.nothingToCheckHeading,
    detail: messages => messages.elsewhere(where),
  });
}

function result(id: string, facts: unknown, verdict: Verdict): CheckResult {
  return { id, facts, ...verdict };
}

/** An origin other than this page's that a snippet leads to: this page may load nothing from there. */
function strangeOrigin(page: Document, snippet: string): string | null {
  const named = [...page.querySelectorAll("iframe[src], img[src], script[src], cooperation-atlas[src]")].map(
    element => element.getAttribute("src")!,
  );
  const addresses = [...named, snippet].flatMap(text => addressOf(text) ?? []);
  return addresses.map(address => new URL(address).origin).find(origin => origin !== location.origin) ?? null;
}

function addressOf(text: string): string | null {
  return /^https?:\/\/\S+$/.test(text) ? text : null;
}

/** The element's script is asked for by this page, in the place of a host's. */
function scriptRequests(begun: number) {
  return performance
    .getEntriesByType("resource")
    .filter(({ name, startTime }) => startTime >= begun && new URL(name).pathname.includes("/embed/v1/"))
    .map(entry => measuredRequest(entry as PerformanceResourceTiming));
}
