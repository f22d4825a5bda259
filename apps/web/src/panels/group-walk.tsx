import type { Place } from "@atlas/core/place";
import { AddressLink } from "../app/address-link.tsx";
import { ChevronLeft, ChevronRight } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./panels.module.css";

/** To the places before and after in the same partnership group. */
export function GroupWalk({ place }: { place: Place }) {
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
