import { parseHtml } from "../parse-html.ts";
import type { Verdict } from "../verdict.ts";

/** What a page holds before any script has run. */
export interface PageWithoutScript {
  readonly status: number;
  /** Rows of the list, or of what is selected. */
  readonly rows: number;
  readonly picture: boolean;
}

export async function readPageWithoutScript(url: string): Promise<PageWithoutScript> {
  const answer = await fetch(url);
  const page = parseHtml(await answer.text());
  return {
    status: answer.status,
    rows: page.querySelectorAll("#panel li, #panel tbody tr, #panel dd").length,
    picture: page.querySelector("noscript img, noscript svg, noscript picture") !== null,
  };
}

export function judgePageWithoutScript({ status, rows, picture }: PageWithoutScript): Verdict {
  return {
    outcome: status === 200 && (rows > 0 || picture) ? "pass" : "fail",
    heading: messages => messages.withoutScriptHeading,
    detail: messages => {
      if (status !== 200) return messages.withoutScriptUnanswered(status);
      if (rows > 0) return messages.withoutScriptList(rows);
      return picture ? messages.withoutScriptPicture : messages.withoutScriptNothing;
    },
  };
}
