/**
 * One sentence about any query, for titles of frames, descriptions of pages and images, and readers of screens. Apart
 * from the other words: an embed is described in its own language, whatever that of the page that writes of it.
 */
import type { MessageLanguage } from "./load-messages.ts";

/** What the sentence about a query says; `catalogue/summary.ts` gives it. */
export interface SummaryFacts {
  readonly records: number;
  readonly places: number;
  readonly most: { readonly names: readonly string[]; readonly count: number } | null;
  readonly about: readonly string[];
  readonly within: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
  readonly text: string;
}

export function summarySentence(language: MessageLanguage, facts: SummaryFacts): string {
  switch (language) {
    case "zh-Hans":
      return simplifiedChinese(facts);
    case "zh-Hant":
      return traditionalChinese(facts);
    case "en":
      return english(facts);
  }
}

function english({ records: found, places, most, about, within, from, to, text }: SummaryFacts): string {
  const subject = about.map(uncapitalised).join(" and ");
  const counted = `${found === 0 ? "No" : numbers.format(found)} ${subject}${subject ? " " : ""}${found === 1 ? "record" : "records"}`;
  const where = places === 0 ? "" : ` in ${plural(places, "place", "places")}`;
  const each = most && most.names.length > 1 ? " each" : "";
  const top = most ? `, most in ${most.names.join(" and ")} (${numbers.format(most.count)}${each})` : "";
  const years =
    from === null && to === null
      ? ""
      : from === null
        ? `until ${to}`
        : to === null
          ? `since ${from}`
          : from === to
            ? `${from}`
            : `${from}–${to}`;
  const limits = [...within, years, text ? `“${text}”` : ""].filter(Boolean);
  return [counted + where + top, ...limits].join("; ");
}

function simplifiedChinese({
  records: found,
  places,
  most,
  about,
  within,
  from,
  to,
  text,
}: SummaryFacts): string {
  const subject = about.length === 0 ? "合作记录" : `${about.join("、")}类记录`;
  const counted = found === 0 ? `没有${subject}` : `${subject} ${found} 条`;
  const where = places === 0 ? "" : `，涉及 ${places} 个合作地`;
  const each = most && most.names.length > 1 ? "各 " : "";
  const top = most ? `，最多的是${most.names.join("和")}（${each}${most.count} 条）` : "";
  const years =
    from === null && to === null
      ? ""
      : from === null
        ? `${to} 年以前`
        : to === null
          ? `${from} 年以来`
          : from === to
            ? `${from} 年`
            : `${from}–${to} 年`;
  const limits = [...within, years, text ? `“${text}”` : ""].filter(Boolean);
  return [counted + where + top, ...limits].join("；");
}

function traditionalChinese({
  records: found,
  places,
  most,
  about,
  within,
  from,
  to,
  text,
}: SummaryFacts): string {
  const subject = about.length === 0 ? "合作記錄" : `${about.join("、")}類記錄`;
  const counted = found === 0 ? `沒有${subject}` : `${subject} ${found} 條`;
  const where = places === 0 ? "" : `，涉及 ${places} 個合作地`;
  const each = most && most.names.length > 1 ? "各 " : "";
  const top = most ? `，最多的是${most.names.join("和")}（${each}${most.count} 條）` : "";
  const years =
    from === null && to === null
      ? ""
      : from === null
        ? `${to} 年以前`
        : to === null
          ? `${from} 年以來`
          : from === to
            ? `${from} 年`
            : `${from}–${to} 年`;
  const limits = [...within, years, text ? `「${text}」` : ""].filter(Boolean);
  return [counted + where + top, ...limits].join("；");
}

const numbers = new Intl.NumberFormat("en-GB");
const uncapitalised = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const plural = (count: number, one: string, many: string) =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;
