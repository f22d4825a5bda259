import { years } from "@atlas/catalogue/years";
import { distance, roundedDistance } from "@atlas/core/distance";
import type { Place } from "@atlas/core/place";
import type { Programme } from "@atlas/core/programme";
import { emptyQuery } from "@atlas/core/query";
import { useMemo } from "react";
import { AddressLink } from "../app/address-link.tsx";
import { ChevronLeft, ChevronRight } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import { ActiveFilters } from "../filters/active-filters.tsx";
import { YearBars } from "../filters/year-chart.tsx";
import { RecordList } from "../lists/record-list.tsx";
import { PartnerDonut } from "../map/partner-donut.tsx";
import { PanelTop } from "./panel-top.tsx";
import styles from "./panels.module.css";
import { PlaceClauses } from "./place-clauses.tsx";
import { PlaceComposition } from "./place-composition.tsx";
import { useFocusOnOpen } from "./use-focus-on-open.ts";

/** Fewer records than this are shown as a thin record, not as little cooperation. */
const thin = 4;

/** One partner: what is done there, since when, under which clauses, and every record. */
export function PlacePanel({ id }: { id: string }) {
  const { catalogue, findings, messages, address } = useReading();
  const heading = useFocusOnOpen();
  const place = catalogue.placesById.get(id)!;
  const here = (programme: Programme) => programme.places.includes(id);
  const shown = findings.programmes.filter(here);
  const all = catalogue.programmes.filter(here).length;
  const link = findings.links.find(({ place: linked }) => linked === id)!;
  const ofPlace = useMemo(
    () => years(catalogue, { ...address.query, group: [], place: [id] }),
    [catalogue, address.query, id],
  );
  return (
    <article className={styles.panel}>
      <PanelTop>
        <GroupWalk place={place} />
      </PanelTop>
      <PlaceHead place={place} shown={shown} types={link.types} heading={heading} />
      {all <= thin - 1 ? <p className={styles.thin}>{messages.thin(all)}</p> : null}
      <ActiveFilters />
      {shown.length < all ? (
        <p className={styles.hidden}>
          {messages.hiddenByFilters(all - shown.length)}{" "}
          <AddressLink to={{ query: emptyQuery }}>{messages.showAllHere}</AddressLink>
        </p>
      ) : null}
      {shown.length === 0 ? null : (
        <>
          <PlaceComposition types={link.types} />
          <section className={styles.section}>
            <h2>
              {messages.years} <small>{messages.knownPeriodsOnly(ofPlace.undated)}</small>
            </h2>
            <YearBars years={ofPlace} />
          </section>
          <PlaceClauses place={place} programmes={shown} />
          <section className={styles.section} id="list" tabIndex={-1}>
            <h2>
              {messages.listRecords} {shown.length} <small>{messages.newestFirst}</small>
            </h2>
            <RecordList programmes={shown} />
          </section>
        </>
      )}
      <p className={styles.credit}>{place.attribution}</p>
    </article>
  );
}

function PlaceHead({
  place,
  shown,
  types,
  heading,
}: {
  readonly place: Place;
  readonly shown: readonly Programme[];
  readonly types: Readonly<Record<string, number>>;
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
}) {
  const { catalogue, messages, text, address } = useReading();
  const { codeLists, atlas, placesById } = catalogue;
  const home = placesById.get(atlas.home)!;
  const tally = (
    list: readonly { id: string; name: Parameters<typeof text>[0] }[],
    of: (programme: Programme) => string,
  ) =>
    list
      .map(({ id, name }) => ({
        name: text(name),
        count: shown.filter(programme => of(programme) === id).length,
      }))
      .filter(({ count }) => count > 0)
      .map(({ name, count }) => `${name} ${count}`)
      .join(" · ");
  const group = codeLists.partnershipGroups.find(({ id }) => id === place.group);
  const kilometres = roundedDistance(distance(home.point, place.point));
  return (
    <header className={styles.head}>
      <PartnerDonut types={types} count={shown.length} radius={28} />
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {text(place.name)}
        </h1>
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

/** To the neighbours in the same partnership group. */
function GroupWalk({ place }: { place: Place }) {
  const { catalogue, messages, text } = useReading();
  const group = catalogue.places.filter(other => other.group === place.group);
  const index = group.indexOf(place);
  const name = catalogue.codeLists.partnershipGroups.find(({ id }) => id === place.group);
  const before = group[index - 1];
  const after = group[index + 1];
  return (
    <span className={styles.walk}>
      {name
        ? messages.groupPosition({ group: text(name.shortName), position: index + 1, of: group.length })
        : null}
      {before ? (
        <AddressLink
          to={{ selected: { kind: "place", id: before.id } }}
          aria-label={messages.previous(text(before.shortName))}
        >
          <ChevronLeft />
        </AddressLink>
      ) : null}
      {after ? (
        <AddressLink
          to={{ selected: { kind: "place", id: after.id } }}
          aria-label={messages.next(text(after.shortName))}
        >
          <ChevronRight />
        </AddressLink>
      ) : null}
    </span>
  );
}
