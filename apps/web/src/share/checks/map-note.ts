import type { Messages } from "@atlas/messages/messages";
import type { Verdict } from "../verdict.ts";
import { isSeen } from "./seen.ts";

/** What no host can take away: the link to the atlas, and on a map its sources and what kind of map it is. */
export interface MapNote {
  readonly link: boolean;
  /** Null where there is no map. */
  readonly map: { readonly sources: boolean; readonly note: boolean } | null;
  /** The review number that is set. */
  readonly reviewNumber: string | null;
}

/** `messages` are those of the language inside. */
export function readMapNote({ document }: Window, messages: Messages, reviewNumber: string | null): MapNote {
  const slot = document.querySelector("[data-map-state]");
  const says = (text: string) =>
    [...slot!.querySelectorAll("*")].some(
      element =>
        isSeen(element) &&
        [...element.childNodes].some(
          node => node.nodeType === node.TEXT_NODE && node.textContent!.includes(text),
        ),
    );
  return {
    link: [...document.querySelectorAll<HTMLAnchorElement>("a[target=_blank][rel~=noopener]")].some(
      link => isSeen(link) && !/\/embed\/?$/.test(link.pathname) && link.host === document.location.host,
    ),
    map: slot && {
      sources: says(messages.mapData("").trim()),
      note: says(reviewNumber === null ? messages.schematic : messages.reviewNumber(reviewNumber)),
    },
    reviewNumber,
  };
}

export function judgeMapNote({ link, map }: MapNote): Verdict {
  const missing = [
    ...(link ? [] : (["link"] as const)),
    ...(map?.sources === false ? (["sources"] as const) : []),
    ...(map?.note === false ? (["note"] as const) : []),
  ];
  return {
    outcome: missing.length > 0 ? "fail" : "pass",
    heading: messages => messages.linkHeading,
    detail: messages => {
      if (missing.length > 0) return messages.linkMissing(missing);
      return map ? messages.linkGood : messages.linkNoMap;
    },
  };
}

export function judgeReviewNumber({ map, reviewNumber }: MapNote): Verdict | null {
  if (map === null) return null;
  if (reviewNumber === null)
    return {
      outcome: "warn",
      heading: messages => messages.reviewNoneHeading,
      detail: messages => messages.reviewNone,
    };
  return {
    outcome: map.note ? "pass" : "fail",
    heading: messages => messages.reviewHeading(reviewNumber),
    detail: messages => (map.note ? messages.reviewShown : messages.reviewHidden),
  };
}
