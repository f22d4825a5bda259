/**
 * What a query finds, written down as naively as the design says it ("Words of a query") and with no code of the
 * catalogue: the truth that the indexed catalogue and the API are compared with.
 */

import type { CatalogueFile } from "@atlas/catalogue/catalogue";
import type { Programme } from "@atlas/core/programme";
import type { ListWord, Query } from "@atlas/core/query";

type Years = readonly [first: number, last: number];

const year = (date: string) => Number(date.slice(0, 4));

export class Oracle {
  private readonly file: CatalogueFile;
  private readonly groupOf: ReadonlyMap<string, string>;

  constructor(file: CatalogueFile) {
    this.file = file;
    this.groupOf = new Map(file.records.places.map(place => [place.id, place.group]));
  }

  find(query: Query): Programme[] {
    return this.file.records.programmes
      .filter(programme => this.matches(programme, query))
      .sort((a, b) => {
        const [one, other] = [startDay(a), startDay(b)];
        if (one !== other) return one < other ? 1 : -1;
        return a.id < b.id ? -1 : 1;
      });
  }

  /** The count of an option: what the same query finds with that word replaced by the option alone. */
  count(query: Query, word: ListWord, option: string): number {
    return this.find({ ...query, [word]: [option] }).length;
  }

  year(query: Query): Record<string, number> {
    const found = this.find({ ...query, from: null, to: null });
    const dates = this.file.records.programmes.flatMap(one => [one.start, one.end, one.statusAsOf]);
    const all = dates.filter(date => date !== null).map(year);
    const counts: Record<string, number> = {};
    for (let bar = Math.min(...all); bar <= Math.max(...all); bar++)
      counts[bar] = found.filter(programme => {
        const period = periodOf(programme);
        return period !== null && period[0] <= bar && bar <= period[1];
      }).length;
    return { ...counts, undated: found.filter(programme => programme.start === null).length };
  }

  inPlace(query: Query, place: string): Programme[] {
    return this.find(query).filter(programme => programme.places.includes(place));
  }

  private matches(programme: Programme, query: Query): boolean {
    const groups = programme.places.map(id => this.groupOf.get(id)!);
    return (
      anyOf(query.type, [programme.type]) &&
      anyOf(query.group, groups) &&
      anyOf(query.place, programme.places) &&
      anyOf(query.project, [programme.project]) &&
      anyOf(query.clause, [programme.clause]) &&
      anyOf(query.kind, [programme.kind]) &&
      anyOf(query.status, [programme.status]) &&
      overlaps(periodOf(programme), query.from ?? 0, query.to ?? 9999) &&
      this.says(programme, query.q)
    );
  }

  private says(programme: Programme, q: string): boolean {
    const { records, searchKeys } = this.file;
    const needle = q.normalize("NFKC").toLowerCase().trim();
    const places = records.places.filter(place => programme.places.includes(place.id));
    const texts = [
      ...[programme.title, programme.summary, ...programme.sites.map(site => site.name)].flatMap(
        Object.values,
      ),
      ...places.flatMap(({ name, shortName, aliases }) => [
        ...Object.values(name),
        ...Object.values(shortName),
        ...aliases,
      ]),
      ...programme.organisations.flatMap(({ name, names }) => [name, ...Object.values(names)]),
      searchKeys.programmes[programme.id] ?? "",
      ...programme.places.map(id => searchKeys.places[id] ?? ""),
      ...programme.organisations.map(({ name }) => searchKeys.organisations[name] ?? ""),
    ];
    return texts.some(text => text.normalize("NFKC").toLowerCase().includes(needle));
  }
}

function anyOf(asked: readonly string[], values: readonly (string | null)[]): boolean {
  return asked.length === 0 || values.some(value => value !== null && asked.includes(value));
}

/** In years, which is exact for whole years asked. */
function periodOf({ start, end, kind, status, statusAsOf }: Programme): Years | null {
  if (start === null) return null;
  const first = year(start);
  if (end !== null) return [first, Math.max(first, year(end))];
  if (kind === "event") return [first, first];
  if (status === "completed" && statusAsOf !== null) return [first, Math.max(first, year(statusAsOf))];
  return [first, 9999];
}

/** Undated programmes match every stretch of years. */
function overlaps(period: Years | null, from: number, to: number): boolean {
  return period === null || (period[0] <= to && period[1] >= from);
}

function startDay({ start }: Programme): string {
  return start === null ? "" : `${start}-01-01`.slice(0, Math.max(start.length, 10));
}
