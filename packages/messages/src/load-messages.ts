import type { Messages } from "./messages.ts";

/** A language of the atlas; the same tags as `core/language.ts`. */
export type MessageLanguage = "zh-Hans" | "zh-Hant" | "en";

/** The words of one language; each stands in a chunk of its own, so that a browser loads only the one it shows. */
export async function loadMessages(language: MessageLanguage): Promise<Messages> {
  switch (language) {
    case "zh-Hans":
      return (await import("./simplified-chinese.ts")).simplifiedChinese;
    case "zh-Hant":
      return (await import("./traditional-chinese.ts")).traditionalChinese;
    case "en":
      return (await import("./english.ts")).english;
  }
}
