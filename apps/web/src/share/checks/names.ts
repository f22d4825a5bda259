import type { Verdict } from "../verdict.ts";

/** Names by which a screen reader tells a frame from others (WCAG 2.2, 2.4.1, 2.4.2, 3.1.1, 4.1.2). */
export interface Names {
  readonly frame: string;
  /** Title and language of the page inside; null where nobody may look inside. */
  readonly inside: { readonly page: string; readonly language: string } | null;
}

export function readNames(frame: HTMLIFrameElement): Names {
  const inside = frame.contentDocument;
  return {
    frame: frame.title.trim(),
    inside: inside && { page: inside.title.trim(), language: inside.documentElement.lang },
  };
}

export function judgeNames({ frame, inside }: Names): Verdict {
  const missing = [
    ...(frame === "" ? (["frame"] as const) : []),
    ...(inside?.page === "" ? (["page"] as const) : []),
    ...(inside?.language === "" ? (["language"] as const) : []),
  ];
  return {
    outcome: missing.length > 0 ? "fail" : "pass",
    heading: messages => messages.namesHeading,
    detail: messages => {
      if (missing.length > 0) return messages.namesMissing(missing);
      return inside ? messages.namesGood({ frame, ...inside }) : messages.namesFrameOnly(frame);
    },
  };
}
