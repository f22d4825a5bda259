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
  const words = wordsOf[language];
  const { places, most, within, text } = facts;
  const sentence = [
    words.counted(facts.records, facts.about),
    places === 0 ? "" : words.where(places),
    most ? words.most(most.names, most.count) : "",
  ].join("");
  const limits = [...within, yearsOf(facts, words), text === "" ? "" : words.quoted(text)];
  return [sentence, ...limits].filter(part => part !== "").join(words.separator);
}

interface SummaryWords {
  readonly counted: (records: number, about: readonly string[]) => string;
  readonly where: (places: number) => string;
  readonly most: (names: readonly string[], count: number) => string;
  readonly until: (year: number) => string;
  readonly since: (year: number) => string;
  /** One year, or two with a dash between. */
  readonly during: (years: string) => string;
  readonly quoted: (text: string) => string;
  readonly separator: string;
}

const numbers = new Intl.NumberFormat("en-GB");
const uncapitalised = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const wordsOf: Readonly<Record<MessageLanguage, SummaryWords>> = {
  en: {
    counted: (records, about) =>
      [
        records === 0 ? "No" : numbers.format(records),
        about.map(uncapitalised).join(" and "),
        records === 1 ? "record" : "records",
      ]
        .filter(word => word !== "")
        .join(" "),
    where: places => ` in ${numbers.format(places)} ${places === 1 ? "place" : "places"}`,
    most: (names, count) =>
      `, most in ${names.join(" and ")} (${numbers.format(count)}${names.length > 1 ? " each" : ""})`,
    until: year => `until ${year}`,
    since: year => `since ${year}`,
    during: years => years,
    quoted: text => `“${text}”`,
    separator: "; ",
  },
  "zh-Hans": {
    counted: (records, about) => {
      const subject = about.length === 0 ? "合作记录" : `${about.join("、")}类记录`;
      return records === 0 ? `没有${subject}` : `${subject} ${records} 条`;
    },
    where: places => `，涉及 ${places} 个合作地`,
    most: (names, count) => `，最多的是${names.join("和")}（${names.length > 1 ? "各 " : ""}${count} 条）`,
    until: year => `${year} 年以前`,
    since: year => `${year} 年以来`,
    during: years => `${years} 年`,
    quoted: text => `“${text}”`,
    separator: "；",
  },
  "zh-Hant": {
    counted: (records, about) => {
      const subject = about.length === 0 ? "合作記錄" : `${about.join("、")}類記錄`;
      return records === 0 ? `沒有${subject}` : `${subject} ${records} 條`;
    },
    where: places => `，涉及 ${places} 個合作地`,
    most: (names, count) => `，最多的是${names.join("和")}（${names.length > 1 ? "各 " : ""}${count} 條）`,
    until: year => `${year} 年以前`,
    since: year => `${year} 年以來`,
    during: years => `${years} 年`,
    quoted: text => `「${text}」`,
    separator: "；",
  },
};

function yearsOf({ from, to }: SummaryFacts, words: SummaryWords): string {
  if (from === null) return to === null ? "" : words.until(to);
  if (to === null) return words.since(from);
  return words.during(from === to ? `${from}` : `${from}–${to}`);
}
