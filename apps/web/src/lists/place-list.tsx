import { familyCounts } from "@atlas/cartography/family-counts";
import type { PlaceLink } from "@atlas/catalogue/links";
import { partnersFound } from "@atlas/catalogue/partners";
import { sortedLinks } from "@atlas/catalogue/sort";
import { useMemo } from "react";
import { AddressLink } from "../app/address-link.tsx";
import { usePointAtPlace } from "../app/pointed.tsx";
import { useReading } from "../app/reading.tsx";
import { CompositionBar } from "./composition-bar.tsx";
import styles from "./lists.module.css";
import { useScrolledTo } from "./use-scrolled-to.ts";

/** A place with fewer records than this reads as thin. */
const thin = 4;

/** The partners that have a record under the query, the busiest first or by name. */
export function PlaceList() {
  const { catalogue, address } = useReading();
  const { query, sort, language } = address;
  const links = useMemo(
    () => sortedLinks(catalogue, partnersFound(catalogue, query), { sort, language }),
    [catalogue, query, sort, language],
  );
  const most = Math.max(1, ...links.map(link => link.programmes));
  return (
    <ol className={styles.places}>
      {links.map(link => (
        <PlaceRow key={link.place} link={link} most={most} />
      ))}
    </ol>
  );
}

function PlaceRow({ link, most }: { readonly link: PlaceLink; readonly most: number }) {
  const { catalogue, text } = useReading();
  const place = catalogue.placesById.get(link.place)!;
  const group = catalogue.codeLists.partnershipGroups.find(({ id }) => id === place.group);
  const pointing = usePointAtPlace(place.id);
  const { row, isPointed } = useScrolledTo<HTMLLIElement>(place.id);
  return (
    <li ref={row}>
      <AddressLink
        to={{ selected: { kind: "place", id: place.id } }}
        className={styles.place}
        data-place={place.id}
        data-pointed={isPointed || undefined}
        data-thin={link.programmes < thin || undefined}
        {...pointing}
      >
        <span className={styles.placeName}>
          <b>{text(place.shortName)}</b>
          <small>{group ? text(group.shortName) : place.group}</small>
        </span>
        <CompositionBar counts={familyCounts(catalogue.codeLists, link.types)} most={most} />
        <span className={styles.number}>{link.programmes}</span>
      </AddressLink>
    </li>
  );
}
