import { newestSource } from "@atlas/catalogue/newest-source";
import { permanentAddress } from "@atlas/core/address";
import type { Programme } from "@atlas/core/programme";
import { type Reading, useReading } from "../app/reading.tsx";
import { activeParts } from "../filters/active-parts.ts";
import { pageUrl } from "../page-path.ts";
import styles from "./printed.module.css";

/** The head of a printed page: whose atlas it is, what kind of page, how new, and the filters it was made under. */
export function PrintedHead() {
  const reading = useReading();
  const { catalogue, messages, text, address } = reading;
  const newest = newestSource(programmesShown(reading));
  const filters = address.selected?.kind === "programme" ? [] : activeParts(reading);
  return (
    <header className={styles.head}>
      <p className={styles.title}>
        <span className={styles.seal}>{catalogue.atlas.seal}</span>
        <b>{text(catalogue.atlas.title)}</b>
        {address.selected?.kind === "place" ? <span>{messages.briefOfPlace}</span> : null}
        {newest === null ? null : <small>{messages.newestSource(messages.date(newest))}</small>}
      </p>
      {filters.length === 0 ? null : (
        <p className={styles.filters}>
          <b>{messages.activeFilters}</b> {filters.map(({ name }) => name).join(" · ")}
        </p>
      )}
    </header>
  );
}

/** The foot of a printed page: how to read it, where it stands on the web, which data it was made from. */
export function PrintedFoot() {
  const reading = useReading();
  const { catalogue, messages, settings, address } = reading;
  // A list says so itself.
  const ofPlaces = address.selected?.kind === "place" || address.compare.length > 1;
  return (
    <footer className={styles.foot}>
      <p>{messages.howToRead}</p>
      {ofPlaces ? <p>{messages.countingRule}</p> : null}
      <p>{messages.permanentAddress(printedAddress(reading))}</p>
      <p>
        {messages.revision(catalogue.revision)} ·{" "}
        {settings.reviewNumber ? messages.reviewNumber(settings.reviewNumber) : messages.schematic}
      </p>
    </footer>
  );
}

// A record is the same under every filter; other pages are printed under theirs.
function printedAddress({ address, settings }: Reading): string {
  const shown =
    address.selected?.kind === "programme"
      ? permanentAddress(address)
      : { ...address, surface: "page" as const, view: "split" as const, at: null, theme: null };
  return pageUrl(shown, settings);
}

function programmesShown({ address, catalogue, findings }: Reading): readonly Programme[] {
  const { selected, compare } = address;
  if (selected?.kind === "programme") return [catalogue.programmesById.get(selected.id)!];
  const places = selected ? [selected.id] : compare;
  if (places.length === 0) return findings.programmes;
  return findings.programmes.filter(programme => programme.places.some(place => places.includes(place)));
}
