import type { BuilderMessages } from "./builder-messages.ts";
import type { MessageLanguage } from "./load-messages.ts";

/** The builder's words of one language. */
export async function loadBuilderMessages(language: MessageLanguage): Promise<BuilderMessages> {
  switch (language) {
    case "zh-Hans":
      return (await import("./builder-simplified-chinese.ts")).builderSimplifiedChinese;
    case "zh-Hant":
      return (await import("./builder-traditional-chinese.ts")).builderTraditionalChinese;
    case "en":
      return (await import("./builder-english.ts")).builderEnglish;
  }
}
