import { type PlacedMark, placeMarks } from "@atlas/cartography/mark-placement";
import type { Project } from "@atlas/cartography/mercator";
import { AddressLink } from "../app/address-link.tsx";
import { useIsPointed, usePointAtPlace } from "../app/pointed.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./map.module.css";
import { PartnerDonut } from "./partner-donut.tsx";
import { countBeside, markRadius, type PartnerMark } from "./partner-marks.ts";
import { textWidth } from "./text-width.ts";

interface MarksProps {
  readonly marks: readonly PartnerMark[];
  readonly project: Project;
  readonly scale: number;
  readonly selected: readonly string[];
  /** Partners that stand back: what an option pointed at would not leave. */
  readonly quiet?: readonly string[];
  /** Names stay inside: left, top, right, bottom. */
  readonly frame?: readonly [number, number, number, number];
  /** Boxes that names keep off. */
  readonly taken?: readonly (readonly [number, number, number, number])[];
  /** Type size of names, in pixels. */
  readonly size?: number;
  /** A phone leaves out names that would lie on others: its list has them all. */
  readonly mayDrop?: boolean;
}

/** Height of a name's box over its type size. */
const leading = 1.25;

/** How far the ring of a selected symbol stands out, in pixels. */
const ringReach = 5;

/** A name covered by fewer square pixels than this is legible. */
const leastCovered = 24;

/** Half the side of home's seal over the type size. */
const sealReach = 0.78;

/** One symbol with its name for each partner, each a link to the partner's page; and home's seal among them. */
export function Marks({
  marks,
  project,
  scale,
  selected,
  quiet = [],
  frame,
  taken,
  size = 15,
  mayDrop = false,
}: MarksProps) {
  const { messages, catalogue, text } = useReading();
  const home = catalogue.placesById.get(catalogue.atlas.home)!;
  const homeAt = project(home.point);
  const homeMark = {
    id: home.id,
    x: homeAt[0],
    y: homeAt[1],
    radius: size * sealReach,
    labelWidth: textWidth(text(home.shortName), size, 700),
    labelHeight: size * leading,
  };
  const partners = marks.map(mark => {
    const [x, y] = project(mark.position);
    const drawn = markRadius(mark, scale);
    const radius = selected.includes(mark.id) ? drawn + ringReach : drawn;
    return {
      id: mark.id,
      x,
      y,
      radius,
      labelWidth: labelWidth(mark, drawn, size),
      labelHeight: size * leading,
    };
  });
  const [seal, ...placed] = placeMarks([homeMark, ...partners], { frame, taken, farthest: mayDrop ? 4 : 14 });
  return (
    <>
      {marks.map((mark, index) => (
        <Mark
          key={mark.id}
          mark={mark}
          at={project(mark.position)}
          placed={placed[index]!}
          radius={markRadius(mark, scale)}
          size={size}
          selected={selected.includes(mark.id)}
          named={!mayDrop || placed[index]!.covered < leastCovered}
          label={`${mark.name}, ${messages.records(mark.count)}`}
          quiet={quiet.includes(mark.id)}
        />
      ))}
      <HomeSeal at={homeAt} placed={seal!} size={size} />
    </>
  );
}

function Mark({
  mark,
  at,
  placed,
  radius,
  size,
  selected,
  named,
  label,
  quiet,
}: {
  readonly mark: PartnerMark;
  readonly at: readonly [number, number];
  readonly placed: PlacedMark;
  readonly radius: number;
  readonly size: number;
  readonly selected: boolean;
  readonly named: boolean;
  readonly label: string;
  readonly quiet: boolean;
}) {
  const beside = countBeside(mark, radius);
  const pointing = usePointAtPlace(mark.id);
  const isPointed = useIsPointed(mark.id);
  const dodged = Math.hypot(placed.dx, placed.dy) > 1;
  return (
    <>
      {dodged ? <Tick at={at} dx={placed.dx} dy={placed.dy} /> : null}
      <AddressLink
        to={{ selected: { kind: "place", id: mark.id } }}
        className={styles.mark}
        data-mark={mark.id}
        data-count={mark.count}
        data-selected={selected || undefined}
        draggable={false}
        aria-label={label}
        aria-current={selected ? "true" : undefined}
        style={{ transform: `translate(${at[0] + placed.dx}px, ${at[1] + placed.dy}px)` }}
        data-pointed={isPointed || undefined}
        data-quiet={quiet || undefined}
        {...pointing}
      >
        <span
          data-obstacle=""
          className={styles.ring}
          style={{ width: radius * 2 + 9, height: radius * 2 + 9 }}
        />
        <PartnerDonut types={mark.types} count={mark.count} radius={radius} />
        {named ? (
          <span
            data-obstacle=""
            className={mark.count === 0 ? styles.labelEmpty : styles.label}
            style={{
              fontSize: size,
              lineHeight: `${size * leading}px`,
              left: placed.labelX - placed.dx,
              top: placed.labelY - placed.dy,
            }}
          >
            <b>{mark.name}</b>
            {beside ? <i>{beside}</i> : null}
          </span>
        ) : null}
      </AddressLink>
    </>
  );
}

// A symbol that had to move keeps a line to its true point.
function Tick({ at, dx, dy }: { at: readonly [number, number]; dx: number; dy: number }) {
  return (
    <svg
      className={styles.tick}
      style={{ transform: `translate(${at[0]}px, ${at[1]}px)` }}
      width="1"
      height="1"
      aria-hidden="true"
    >
      <path d={`M0 0L${dx} ${dy}`} />
      <circle r="1.6" />
    </svg>
  );
}

/** Home's red seal with the city's character. */
function HomeSeal({ at, placed, size }: { at: readonly [number, number]; placed: PlacedMark; size: number }) {
  const { catalogue, text } = useReading();
  const home = catalogue.placesById.get(catalogue.atlas.home)!;
  return (
    <span className={styles.home} style={{ transform: `translate(${at[0]}px, ${at[1]}px)`, fontSize: size }}>
      <span data-obstacle="" className={styles.seal} aria-hidden="true">
        {catalogue.atlas.seal}
      </span>
      <b
        data-obstacle=""
        style={{ left: placed.labelX, top: placed.labelY, lineHeight: `${size * leading}px` }}
      >
        {text(home.shortName)}
      </b>
    </span>
  );
}

function labelWidth(mark: PartnerMark, radius: number, size: number): number {
  const beside = countBeside(mark, radius);
  return textWidth(mark.name, size, 700) + (beside ? 4 + textWidth(beside, size, 400) : 0);
}
