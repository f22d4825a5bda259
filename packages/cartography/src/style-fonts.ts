import type { Language } from "@atlas/core/language";

/**
 * Families that MapLibre draws labels with. Without `glyphs` in the style it hands the list to the browser as a CSS
 * `font-family`, so the first one that the reader's system has is used. English begins with Latin fonts, else curly
 * quotes come out full width.
 */
export const labelFonts: Readonly<Record<Language, string[]>> = {
  "zh-Hans": [
    "PingFang SC",
    "Microsoft YaHei",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "sans-serif",
  ],
  "zh-Hant": [
    "PingFang TC",
    "Microsoft JhengHei",
    "Noto Sans CJK TC",
    "Noto Sans TC",
    "PingFang HK",
    "sans-serif",
  ],
  en: ["Helvetica Neue", "Segoe UI", "Roboto", "Noto Sans", "Noto Sans CJK SC", "Arial", "sans-serif"],
};
