import type { Programme } from "@atlas/core/programme";
import { useReading } from "../app/reading.tsx";
import { RecordRows } from "./record-rows.tsx";
import { wholeRows } from "./use-row-window.ts";

/** The records of what is selected, as a panel lists them. */
export function RecordList({ programmes }: { programmes: readonly Programme[] }) {
  const { selected, query } = useReading().address;
  const place = selected?.kind === "place" ? selected.id : null;
  return (
    <RecordRows
      group={{
        id: "",
        name: null,
        place,
        programmes,
        whole: programmes.length <= wholeRows,
        drawn: Math.min(wholeRows, programmes.length),
        before: 0,
        of: programmes.length,
        further:
          place === null ? null : { selected: null, list: "records", query: { ...query, place: [place] } },
      }}
    />
  );
}
