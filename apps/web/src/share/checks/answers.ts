import { parseHtml } from "../parse-html.ts";
import type { Verdict } from "../verdict.ts";

/** Whether an address of a snippet leads anywhere. */
export interface AnsweredAddress {
  readonly address: string;
  /** HTTP status; 0 where nothing answered. */
  readonly status: number;
  /** Title of the frame in an oEmbed answer: "" where it has none, null where this is no such answer. */
  readonly oembedTitle: string | null;
}

export async function readAnswer(address: string): Promise<AnsweredAddress> {
  try {
    const answer = await fetch(address);
    const isOembed = /\/oembed$/.test(new URL(address).pathname);
    return {
      address,
      status: answer.status,
      oembedTitle: isOembed ? frameTitle(await answer.text()) : null,
    };
  } catch {
    return { address, status: 0, oembedTitle: null };
  }
}

function frameTitle(text: string): string {
  try {
    const { type, html } = JSON.parse(text);
    const frame = parseHtml(String(html)).querySelector("iframe");
    return type === "rich" ? (frame?.title.trim() ?? "") : "";
  } catch {
    return "";
  }
}

export function judgeAnswer({ address, status }: AnsweredAddress): Verdict {
  return {
    outcome: status === 200 ? "pass" : "fail",
    heading: messages => messages.answersHeading,
    detail: messages =>
      status === 200 ? messages.answersGood(address) : messages.answersBad({ address, status }),
  };
}

export function judgeOembed({ oembedTitle }: AnsweredAddress): Verdict | null {
  if (oembedTitle === null) return null;
  return {
    outcome: oembedTitle === "" ? "fail" : "pass",
    heading: messages => messages.oembedHeading,
    detail: messages => (oembedTitle === "" ? messages.oembedBad : messages.oembedGood),
  };
}
