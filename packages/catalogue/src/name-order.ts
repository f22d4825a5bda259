/**
 * Server only: the order of names, worked out once and carried in the catalogue file, because browsers differ in what
 * they know of Chinese collation and a page must not order its rows anew when it becomes live.
 */
import { type Language, type LocalizedText, languages } from "@atlas/core/language";
import type { Records } from "@atlas/core/records";

/** Indices of records in the order of their names. */
type Order = readonly number[];

export interface NameOrders {
  /** By sound: pinyin for both Chinese scripts, the alphabet for English. */
  readonly name: Readonly<Record<Language, Order>>;
  /** By number and kind of strokes, as readers of Traditional Chinese expect; English has none. */
  readonly stroke: Readonly<Record<Exclude<Language, "en">, Order>>;
}

export interface RecordOrders {
  /** By short name. */
  readonly places: NameOrders;
  /** By title. */
  readonly programmes: NameOrders;
}

/** CLDR's collations `pinyin` and `stroke` (Unicode Technical Standard 35, part 5); equal names keep their order. */
export function recordOrdersOf({ places, programmes }: Records): RecordOrders {
  return {
    places: nameOrdersOf(places.map(place => place.shortName)),
    programmes: nameOrdersOf(programmes.map(programme => programme.title)),
  };
}

function nameOrdersOf(names: readonly LocalizedText[]): NameOrders {
  const order = (language: Language, collation: string) =>
    orderOf(
      names.map(name => name[language]),
      collation,
    );
  return {
    name: Object.fromEntries(
      languages.map(language => [language, order(language, language === "en" ? "en" : "zh-u-co-pinyin")]),
    ) as Record<Language, Order>,
    stroke: {
      "zh-Hans": order("zh-Hans", "zh-u-co-stroke"),
      "zh-Hant": order("zh-Hant", "zh-u-co-stroke"),
    },
  };
}

// Quotation marks and brackets say nothing about where a name belongs; 2 comes before 10.
function orderOf(names: readonly string[], collation: string): Order {
  const { compare } = new Intl.Collator(collation, { ignorePunctuation: true, numeric: true });
  return names
    .map((_, index) => index)
    .sort((one, other) => compare(names[one]!, names[other]!) || one - other);
}
