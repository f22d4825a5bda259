import type { BuilderMessages } from "@atlas/messages/builder-messages";
import { createContext, useContext } from "react";

/** The builder's words in the language of the page. */
export const BuilderWords = createContext<BuilderMessages | null>(null);

export function useBuilderWords(): BuilderMessages {
  const words = useContext(BuilderWords);
  if (!words) throw new Error("useBuilderWords needs the builder's words above it");
  return words;
}
