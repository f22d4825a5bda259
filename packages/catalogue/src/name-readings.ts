/**
 * Pinyin of names in which a common character is read in an uncommon way and the dictionary does not know it.
 * Readings as in the official romanization (GB/T 2260 and the Gazetteer of China).
 */
export const nameReadings: Readonly<Record<string, string>> = {
  喀什: "kā shí",
  塔什库尔干: "tǎ shí kù ěr gān",
  都安: "dū ān",
};
