/** The frame's side of `core/embed-messages.ts`: tells the page around an embed what happens in it, and obeys it. */
import { selectedName } from "@atlas/catalogue/selected-name";
import { summary } from "@atlas/catalogue/summary";
import { type Address, formatWords, permanentAddress } from "@atlas/core/address";
import { type EmbedEvents, embedEvent, readCommand } from "@atlas/core/embed-messages";
import { formatQuery } from "@atlas/core/query";
import { summarySentence } from "@atlas/messages/summary-sentence";
import type { Reading } from "../app/reading.tsx";
import { addressBook, readUrl } from "../app/use-address.ts";
import { pageUrl } from "../page-path.ts";
import { mayCommand } from "./may-command.ts";
import { tellOldHosts } from "./old-hosts.ts";
import { viewOf } from "./shown-view.ts";

export interface Host {
  /** Says what has changed since it was last called. */
  readonly follow: (reading: Reading) => void;
  readonly leave: () => void;
}

/** A change of height below this many pixels is a rounding. */
const leastChange = 2;

export function meetHost(current: () => Reading): Host {
  // Learnt from the host's first word; "null" is that of a page without an origin, which cannot be named.
  let origin: string | null = null;
  const said = new Map<keyof EmbedEvents, string>();

  const tell = <Type extends keyof EmbedEvents>(type: Type, payload: EmbedEvents[Type]) => {
    if (origin === null || said.get(type) === JSON.stringify(payload)) return;
    if (type !== "error") said.set(type, JSON.stringify(payload));
    parent.postMessage(embedEvent(type, payload), origin === "null" ? "*" : origin);
  };

  const follow = (reading: Reading) => {
    tell("selection", selectionOf(reading));
    tell("filter", filterOf(reading));
    const view = viewOf(reading);
    if (view) tell("view", view);
  };

  const hear = ({ source, origin: from, data }: MessageEvent) => {
    if (source !== parent) return;
    const read = readCommand(data);
    if (read.kind === "foreign") return;
    // Whoever frames an embed may hear what it shows; commands are for those the atlas names.
    const isGreeting = read.kind === "command" && read.command.type === "hello";
    if (!isGreeting && !mayCommand(from, current().settings.messageOrigins)) return;
    origin = from;
    if (read.kind === "malformed") return tell("error", { code: "bad-command", message: read.why });
    if (read.command.type === "hello") {
      said.clear();
      tell("ready", { height: contentHeight(), origin: location.origin, greeted: true });
      return follow(current());
    }
    const wrong = obey(read.command, current());
    if (wrong !== null) tell("error", { code: "bad-command", message: wrong });
  };
  addEventListener("message", hear);

  const stopMeasuring = onHeight(height => {
    if (!current().address.autoHeight) return;
    tell("resize", { height });
    tellOldHosts(height);
  });
  const stopWatching = onMapLost(() =>
    tell("error", { code: "map-unavailable", message: current().messages.mapUnavailable }),
  );
  // Nobody is known yet; there is nothing in this that is not public.
  const ready = { height: contentHeight(), origin: location.origin, greeted: false };
  parent.postMessage(embedEvent("ready", ready), "*");
  return {
    follow,
    leave() {
      removeEventListener("message", hear);
      stopMeasuring();
      stopWatching();
    },
  };
}

function selectionOf({ address, catalogue, settings, text }: Reading): EmbedEvents["selection"] {
  const { selected } = address;
  if (selected === null) return { selected: null, name: null, url: null };
  return {
    selected: `${selected.kind}:${selected.id}`,
    name: text(selectedName(catalogue, selected)!),
    url: pageUrl(permanentAddress(address), settings),
  };
}

function filterOf({ address, catalogue, findings }: Reading): EmbedEvents["filter"] {
  return {
    words: formatWords(formatQuery(address.query)).slice(1),
    numberMatched: findings.programmes.length,
    summary: summarySentence(address.language, summary(catalogue, address.query, address.language)),
  };
}

type Obeyed = Extract<ReturnType<typeof readCommand>, { kind: "command" }>["command"];

/** Does what a command says; answers what is wrong with it, or null. */
function obey(command: Obeyed, { catalogue, settings, go }: Reading): string | null {
  const words = wordsOf(command);
  if (words === null) return null;
  const read = readUrl(`/embed?${words}`, addressBook(catalogue, settings.defaultLanguage));
  if (read.kind !== "address") return `${command.type}: ${words} cannot be read`;
  const { query, selected, at } = read.address;
  const changes: Record<string, Partial<Address>> = {
    select: { selected },
    filter: { query },
    fitTo: { at },
  };
  const [problem] = read.problems;
  // The good values of a filter hold; a selection or a view has but one.
  // A host's command is no step of the reader's: "back" leads away from the host's page as before.
  if (!problem || command.type === "filter") go(changes[command.type]!, "replace");
  return problem ? `${command.type}: ${problem.word}=${problem.value} (${problem.reason})` : null;
}

function wordsOf(command: Obeyed): string | null {
  if (command.type === "select")
    return command.payload.selected === null
      ? ""
      : formatWords([["selected", command.payload.selected]]).slice(1);
  if (command.type === "filter") return command.payload.words.replace(/^\?/, "");
  return command.type === "fitTo" ? formatWords([["at", command.payload.at]]).slice(1) : null;
}

function content(): Element | null {
  return document.querySelector("#root > *");
}

function contentHeight(): number {
  return Math.ceil(content()?.getBoundingClientRect().height ?? 0);
}

/** Follows the height of the content, once a frame. */
function onHeight(changed: (height: number) => void): () => void {
  const watched = content();
  if (!watched) return () => {};
  let last = 0;
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const height = contentHeight();
      if (height < 1 || Math.abs(height - last) < leastChange) return;
      last = height;
      changed(height);
    });
  });
  observer.observe(watched);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}

function onMapLost(lost: () => void): () => void {
  const slot = document.querySelector<HTMLElement>("[data-map-state]");
  if (!slot) return () => {};
  const look = () => {
    if (["unavailable", "error"].includes(slot.dataset.mapState!)) lost();
  };
  const observer = new MutationObserver(look);
  observer.observe(slot, { attributeFilter: ["data-map-state"] });
  look();
  return () => observer.disconnect();
}
