import { distance, roundedDistance } from "@atlas/core/distance";
import type { LocalizedText } from "@atlas/core/language";
import type { Place } from "@atlas/core/place";
import type { Programme } from "@atlas/core/programme";
import { useReading } from "../app/reading.tsx";
import { PartnerDonut } from "../map/partner-donut.tsx";
import styles from "./panels.module.css";

/** A partner in four lines: its symbol, its names, how far it is, how many records of which kind and status. */
export function PlaceHead({
  place,
  shown,
  types,
}: {
  readonly place: Place;
  readonly shown: readonly Programme[];
  readonly types: Readonly<Record<string, number>>;
}) {
  const { catalogue, messages, text, address } = useReading();
  const { codeLists, atlas, placesById } = catalogue;
  const home = placesById.get(atlas.home)!;
  const tally = (
    list: readonly { id: string; name: LocalizedText }[],
    of: (programme: Programme) => string,
  ) =>
    list
      .map(({ id, name }) => [text(name), shown.filter(programme => of(programme) === id).length] as const)
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${name} ${count}`)
      .join(" · ");
  const group = codeLists.partnershipGroups.find(({ id }) => id === place.group);
  const kilometres = roundedDistance(distance(home.point, place.point));
  return (
    <header className={styles.head}>
      <PartnerDonut types={types} count={shown.length} radius={28} />
      <div>
        <h1 tabIndex={-1}>{text(place.name)}</h1>
        <p>
          {address.language === "en" ? <span lang="zh-Hans">{place.name["zh-Hans"]} · </span> : null}
          {group ? text(group.shortName) : ""}
        </p>
        <p>
          {[
            messages.records(shown.length),
            messages.distanceFromHome({ kilometres, home: text(home.shortName) }),
          ].join(" · ")}
        </p>
        <p>{tally(codeLists.kinds, ({ kind }) => kind)}</p>
        <p>{tally(codeLists.statuses, ({ status }) => status)}</p>
      </div>
    </header>
  );
}
