import type { PlaceLink } from "@atlas/catalogue/links";
import type { Place } from "@atlas/core/place";
import { AddressLink } from "../app/address-link.tsx";
import { useIsPointed, usePointAtPlace } from "../app/pointed.tsx";
import { useReading } from "../app/reading.tsx";
import { CompositionBar } from "./composition-bar.tsx";
import { familyCounts } from "./family-counts.ts";
import styles from "./lists.module.css";

/** The partners that have a record under the query, the busiest first. */
export function PlaceList() {
  const { findings, catalogue, text } = useReading();
  const { query } = useReading().address;
  const groupNames = new Map(catalogue.codeLists.partnershipGroups.map(group => [group.id, group.shortName]));
  const asked = ({ place }: { place: string }) =>
    (query.place.length === 0 || query.place.includes(place)) &&
    (query.group.length === 0 || query.group.includes(catalogue.placesById.get(place)!.group));
  const links = findings.links.filter(link => link.programmes > 0 && asked(link));
  const most = Math.max(1, ...links.map(link => link.programmes));
  return (
    <ol className={styles.places}>
      {[...links]
        .sort((one, other) => other.programmes - one.programmes)
        .map(link => {
          const place = catalogue.placesById.get(link.place)!;
          return (
            <PlaceRow
              key={link.place}
              link={link}
              place={place}
              group={text(groupNames.get(place.group)!)}
              most={most}
            />
          );
        })}
    </ol>
  );
}

function PlaceRow({
  link,
  place,
  group,
  most,
}: {
  readonly link: PlaceLink;
  readonly place: Place;
  readonly group: string;
  readonly most: number;
}) {
  const { catalogue, text } = useReading();
  const pointing = usePointAtPlace(place.id);
  const isPointed = useIsPointed(place.id);
  return (
    <li>
      <AddressLink
        to={{ selected: { kind: "place", id: place.id } }}
        className={styles.place}
        data-place={place.id}
        data-pointed={isPointed || undefined}
        {...pointing}
      >
        <span className={styles.placeName}>
          <b>{text(place.shortName)}</b>
          <small>{group}</small>
        </span>
        <CompositionBar counts={familyCounts(catalogue.codeLists, link.types)} most={most} />
        <span className={styles.number}>{link.programmes}</span>
      </AddressLink>
    </li>
  );
}
