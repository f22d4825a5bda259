import { gather } from "@atlas/catalogue/gather";
import { sortedProgrammes } from "@atlas/catalogue/sort";
import type { Address } from "@atlas/core/address";
import type { LocalizedText } from "@atlas/core/language";
import type { Programme } from "@atlas/core/programme";
import { useMemo } from "react";
import { type Reading, useReading } from "../app/reading.tsx";
import { wholeRows } from "./use-row-window.ts";

/** Records that stand together, under a heading where the address asks for headings. */
export interface RecordGroup {
  /** The id of the place or type they are gathered under; empty where all stand in one list. */
  readonly id: string;
  /** What the group is called, where it has a heading. */
  readonly name: string | null;
  /** The place that the records have in common, and whose name no row repeats. */
  readonly place: string | null;
  readonly programmes: readonly Programme[];
  /** Whether a browser draws all rows, and how many of them a server draws. */
  readonly whole: boolean;
  readonly drawn: number;
  /** Rows that come before the first, of all the rows there are. */
  readonly before: number;
  readonly of: number;
  /** Where a page without its script shows what the server did not draw. */
  readonly further: Partial<Address> | null;
}

/** The records found, sorted and gathered as the address asks. */
export function useRecordGroups(): readonly RecordGroup[] {
  const reading = useReading();
  const { catalogue, findings, address } = reading;
  const { sort, language, by, query, offset } = address;
  const sorted = useMemo(
    () => sortedProgrammes(catalogue, findings.programmes, { sort, language }),
    [catalogue, findings.programmes, sort, language],
  );
  const before = offset < sorted.length ? offset : 0;
  const gathered = useMemo(
    () =>
      by === "none"
        ? [{ id: null, programmes: before === 0 ? sorted : sorted.slice(before) }]
        : gather(catalogue, sorted, { by, query }),
    [catalogue, sorted, by, query, before],
  );
  const rows = gathered.reduce((sum, { programmes }) => sum + programmes.length, 0);
  let room = wholeRows;
  return gathered.map(({ id, programmes }) => {
    const drawn = Math.min(room, programmes.length);
    room -= drawn;
    return {
      id: id ?? "",
      name: headingOf(reading, id),
      place: by === "place" ? id : null,
      programmes,
      whole: rows <= wholeRows,
      drawn,
      ...(by === "none"
        ? { before, of: sorted.length, further: { offset: before + drawn } }
        : {
            before: 0,
            of: programmes.length,
            further: id === null ? null : { query: { ...query, [by]: [id] }, by: "none" as const },
          }),
    };
  });
}

function headingOf({ catalogue, address, messages, text }: Reading, id: string | null): string | null {
  if (address.by === "none") return null;
  if (id === null) return messages.withoutPlaceHeading;
  const types: readonly { id: string; name: LocalizedText }[] = catalogue.codeLists.programmeTypes;
  const name =
    address.by === "place"
      ? catalogue.placesById.get(id)?.shortName
      : types.find(type => type.id === id)?.name;
  return name ? text(name) : id;
}
