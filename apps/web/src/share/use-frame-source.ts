import type { Address } from "@atlas/core/address";
import {
  type EmbedEvent,
  type Envelope,
  type HostCommands,
  messageNamespace,
  messageVersion,
} from "@atlas/core/embed-messages";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useReading } from "../app/reading.tsx";
import { addressBook, readUrl } from "../app/use-address.ts";
import { pagePath } from "../page-path.ts";

interface FrameSource {
  readonly src: string;
  /** Counts how often the frame was opened anew. */
  readonly opened: number;
  /** Height of the content, as the embed tells it. */
  readonly height: number | null;
}

/**
 * Pairs a frame with the builder's address: what is done in the frame changes the address and leaves the frame alone;
 * what is chosen beside it opens the frame anew, or tells it so where the frame can follow.
 */
export function useFrameSource(frame: RefObject<HTMLIFrameElement | null>, embed: Address): FrameSource {
  const { catalogue, settings, go } = useReading();
  const wanted = pagePath(embed, settings);
  const [source, setSource] = useState({ src: wanted, opened: 0 });
  const [height, setHeight] = useState<number | null>(null);
  // What the frame shows, as far as it has told.
  const shown = useRef(wanted);
  const latest = useRef({ embed, go });
  latest.current = { embed, go };

  useEffect(() => {
    if (wanted === shown.current) return;
    shown.current = wanted;
    setSource(({ opened }) => ({ src: wanted, opened: opened + 1 }));
  }, [wanted]);

  useEffect(() => {
    const book = addressBook(catalogue, settings.defaultLanguage);
    const follow = ({ source: from, origin, data }: MessageEvent) => {
      if (from === null || from !== frame.current?.contentWindow || origin !== location.origin) return;
      const event = eventOf(data);
      if (event?.type === "ready" && !event.payload.greeted) send(frame.current, "hello", {});
      if (event?.type === "ready" || event?.type === "resize") setHeight(Math.ceil(event.payload.height));
      const changes = event ? changesOf(event, book) : null;
      if (!changes) return;
      shown.current = pagePath({ ...latest.current.embed, ...changes }, settings);
      latest.current.go(changes, "replace");
    };
    addEventListener("message", follow);
    return () => removeEventListener("message", follow);
  }, [frame, catalogue, settings]);
  return { ...source, height };
}

/** What an event of the frame changes in the address. */
function changesOf(event: EmbedEvent, book: ReturnType<typeof addressBook>): Partial<Address> | null {
  const read = (words: string) => {
    const answer = readUrl(`/embed?${words}`, book);
    return answer.kind === "address" ? answer.address : null;
  };
  if (event.type === "filter") {
    const address = read(event.payload.words);
    return address && { query: address.query };
  }
  if (event.type === "selection") {
    const { selected } = event.payload;
    return { selected: selected === null ? null : (read(`selected=${selected}`)?.selected ?? null) };
  }
  if (event.type === "view") {
    const address = read(event.payload.words);
    return address && { at: address.at };
  }
  return null;
}

function eventOf(data: unknown): EmbedEvent | null {
  const event = data as Partial<EmbedEvent> | null;
  const isOurs =
    typeof event === "object" &&
    event?.ns === messageNamespace &&
    event.v === messageVersion &&
    event.payload;
  return isOurs ? (event as EmbedEvent) : null;
}

function send<Type extends keyof HostCommands>(
  frame: HTMLIFrameElement,
  type: Type,
  payload: HostCommands[Type],
): void {
  const message: Envelope<Type, HostCommands[Type]> = {
    ns: messageNamespace,
    v: messageVersion,
    type,
    payload,
  };
  frame.contentWindow?.postMessage(message, location.origin);
}
