/** The orders in which lists can stand: those that `sort` in an address may ask for, and what they do. */
import type { SortOrder } from "@atlas/core/address";
import type { Language } from "@atlas/core/language";
import type { Programme } from "@atlas/core/programme";
import type { Catalogue } from "./catalogue.ts";
import type { PlaceLink } from "./links.ts";
import type { NameOrders } from "./name-order.ts";

/** The currency whose sums stand first; the others follow by their code. */
const firstCurrency = "CNY";

const placeOrders: readonly SortOrder[] = ["default", "name", "stroke"];
const programmeOrders: readonly SortOrder[] = ["default", "name", "stroke", "money"];

/** The orders that a list offers in a language: strokes are for Chinese. */
export function ordersOffered(list: "places" | "programmes", language: Language): readonly SortOrder[] {
  const orders = list === "places" ? placeOrders : programmeOrders;
  return language === "en" ? orders.filter(order => order !== "stroke") : orders;
}

/** The order a list stands in when an address asks for one that it may not have. */
export function orderUsed(list: "places" | "programmes", language: Language, asked: SortOrder): SortOrder {
  if (asked === "stroke" && language === "en") return "name";
  return ordersOffered(list, language).includes(asked) ? asked : "default";
}

/** Partners by their records, the busiest first, or by name; equals keep the order of the places. */
export function sortedLinks(
  catalogue: Catalogue,
  links: readonly PlaceLink[],
  { sort, language }: { readonly sort: SortOrder; readonly language: Language },
): readonly PlaceLink[] {
  const order = namesIn(catalogue.orders.places, orderUsed("places", language, sort), language);
  if (order === null) return [...links].sort((one, other) => other.programmes - one.programmes);
  const byPlace = new Map(links.map(link => [link.place, link]));
  return order.flatMap(index => byPlace.get(catalogue.places[index]!.id) ?? []);
}

/**
 * Programmes as `find` gives them (newest first, undated last), by title, or by money: currency by currency, larger
 * sums first, those without a sum last as they stood. Sums are compared and never added up.
 */
export function sortedProgrammes(
  catalogue: Catalogue,
  found: readonly Programme[],
  { sort, language }: { readonly sort: SortOrder; readonly language: Language },
): readonly Programme[] {
  const used = orderUsed("programmes", language, sort);
  if (used === "money") return byMoney(found);
  const order = namesIn(catalogue.orders.programmes, used, language);
  if (order === null) return found;
  const wanted = new Set(found);
  return order.map(index => catalogue.programmes[index]!).filter(programme => wanted.has(programme));
}

function namesIn(orders: NameOrders, order: SortOrder, language: Language): readonly number[] | null {
  if (order === "name") return orders.name[language];
  return order === "stroke" && language !== "en" ? orders.stroke[language] : null;
}

function byMoney(found: readonly Programme[]): readonly Programme[] {
  const withSum = found.flatMap(programme => (programme.budget ? [{ programme, ...programme.budget }] : []));
  withSum.sort((one, other) => compareCurrencies(one.currency, other.currency) || other.value - one.value);
  return [...withSum.map(({ programme }) => programme), ...found.filter(({ budget }) => budget === null)];
}

function compareCurrencies(one: string, other: string): number {
  if (one === other) return 0;
  if (one === firstCurrency || other === firstCurrency) return one === firstCurrency ? -1 : 1;
  return one < other ? -1 : 1;
}
