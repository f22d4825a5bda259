import type { Programme } from "@atlas/core/programme";
import type { Messages } from "@atlas/messages/messages";
import type { Reading } from "../app/reading.tsx";

/** The years of a programme as a reader would say them; empty when it has no start. */
export function periodText({ start, end, kind, status }: Programme, messages: Messages): string {
  if (start === null) return end === null ? "" : messages.until(Number(end.slice(0, 4)));
  const ongoing = end === null && kind !== "event" && status === "active";
  return messages.yearRange({ from: start.slice(0, 4), to: end?.slice(0, 4) ?? null, ongoing });
}

/** "Active (as of Apr 2025)": a status says nothing without the date of its source. */
export function statusText(programme: Programme, reading: Reading): string {
  const { messages } = reading;
  const { statusAsOf } = programme;
  const asOf =
    statusAsOf === null ? messages.asOfUnknown : messages.asOf(messages.date(statusAsOf.slice(0, 7)));
  return `${statusName(programme, reading)} (${asOf})`;
}

/** "Active", which says little without the date beside it. */
export function statusName({ status }: Programme, { catalogue, text }: Reading): string {
  const code = catalogue.codeLists.statuses.find(({ id }) => id === status);
  return code ? text(code.name) : status;
}

export function typeName({ type }: Programme, { catalogue, text }: Reading): string {
  const code = catalogue.codeLists.programmeTypes.find(({ id }) => id === type);
  return code ? text(code.name) : type;
}

export function familyOf({ type }: Programme, { catalogue }: Reading): string {
  return catalogue.codeLists.typeFamilies.find(({ types }) => types.includes(type))?.id ?? "";
}

/** The names of a programme's places, without one that stands in a heading above. */
export function placeNames(
  { places }: Programme,
  { catalogue, text }: Reading,
  without: string | null,
): string[] {
  return places
    .filter(id => id !== without)
    .map(id => {
      const place = catalogue.placesById.get(id);
      return place ? text(place.shortName) : id;
    });
}

// Under the heading of one place, the others are further ones.
function placesText(programme: Programme, reading: Reading, place: string | null): string {
  const { messages } = reading;
  const names = placeNames(programme, reading, place);
  if (names.length === 0) return "";
  return place === null ? messages.enumerated(names) : messages.alsoIn(messages.enumerated(names));
}

/** What a sum is of: funding, investment, loans. */
export function budgetBasis({ budget }: Programme, { catalogue, text }: Reading): string {
  if (budget === null) return "";
  const code = catalogue.codeLists.budgetBasis.find(({ id }) => id === budget.basis);
  return code ? text(code.name) : budget.basis;
}

/** One word for all sites of a programme is true only if it is that of the coarsest; the code list runs from fine. */
export function coarsestExactness({ sites }: Programme, { catalogue, text }: Reading): string {
  const codes = catalogue.codeLists.siteExactness.filter(({ id }) =>
    sites.some(({ exactness }) => exactness === id),
  );
  const coarsest = codes[codes.length - 1];
  return coarsest ? text(coarsest.name) : "";
}

export function confidenceName({ confidence }: Programme, { catalogue, text }: Reading): string {
  const code = catalogue.codeLists.confidence.find(({ id }) => id === confidence);
  return code ? text(code.name) : confidence;
}

/** The line under a title; a list by money says the sums. */
export function recordFacts(programme: Programme, reading: Reading, place: string | null): string[] {
  const { messages, address } = reading;
  const { budget } = programme;
  return [
    address.sort === "money" && budget ? `${messages.amount(budget)} ${budgetBasis(programme, reading)}` : "",
    placesText(programme, reading, place),
    address.by === "type" ? "" : typeName(programme, reading),
    periodText(programme, messages),
    statusText(programme, reading),
  ].filter(Boolean);
}
