import type { PlacedMark } from "@atlas/cartography/mark-placement";
import type { Project } from "@atlas/cartography/mercator";
import { countBeside, markRadius, type PartnerMark } from "@atlas/cartography/partner-marks";
import { leading, type PlacedScene } from "@atlas/cartography/placed-scene";
import { AddressLink } from "../app/address-link.tsx";
import { useIsPointed, usePointAtPlace } from "../app/pointed.tsx";
import { useDrawnReading } from "./drawn-reading.tsx";
import styles from "./map.module.css";
import { PartnerDonut } from "./partner-donut.tsx";
import { Tick } from "./tick.tsx";

interface MarksProps {
  readonly marks: readonly PartnerMark[];
  readonly placed: PlacedScene;
  readonly project: Project;
  readonly scale: number;
  readonly selected: readonly string[];
  /** Partners that stand back: what an option pointed at would not leave. */
  readonly quiet: readonly string[];
  /** Type size of names, in pixels. */
  readonly size: number;
  /** A phone leaves out names that would lie on others: its list has them all. */
  readonly mayDrop?: boolean;
}

/** A name covered by fewer square pixels than this is legible. */
const leastCovered = 24;

/** Side of the least area that can be pressed, in pixels (WCAG 2.2, 2.5.8). */
const leastTarget = 24;

/** One symbol with its name for each partner, each a link to the partner's page; and home's seal among them. */
export function Marks({ marks, placed, project, scale, selected, quiet, size, mayDrop = false }: MarksProps) {
  const { catalogue } = useDrawnReading();
  const home = catalogue.placesById.get(catalogue.atlas.home)!;
  return (
    <>
      {marks.map(mark => {
        const place = placed.get(mark.id)!;
        return (
          <Mark
            key={mark.id}
            mark={mark}
            at={project(mark.position)}
            placed={place}
            radius={markRadius(mark, scale)}
            size={size}
            selected={selected.includes(mark.id)}
            named={!mayDrop || place.covered < leastCovered}
            quiet={quiet.includes(mark.id)}
          />
        );
      })}
      <HomeSeal at={project(home.point)} placed={placed.get(home.id)!} size={size} />
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
  quiet,
}: {
  readonly mark: PartnerMark;
  readonly at: readonly [number, number];
  readonly placed: PlacedMark;
  readonly radius: number;
  readonly size: number;
  readonly selected: boolean;
  readonly named: boolean;
  readonly quiet: boolean;
}) {
  const { messages } = useDrawnReading();
  const pointing = usePointAtPlace(mark.id);
  const isPointed = useIsPointed(mark.id);
  const ring = radius * 2 + 9;
  const target = Math.max(ring, leastTarget);
  const middle = [at[0] + placed.dx - target / 2, at[1] + placed.dy - target / 2];
  return (
    <AddressLink
      to={{ selected: { kind: "place", id: mark.id } }}
      className={styles.mark}
      data-mark={mark.id}
      data-count={mark.count}
      data-selected={selected || undefined}
      data-pointed={isPointed || undefined}
      data-quiet={quiet || undefined}
      draggable={false}
      aria-current={selected ? "true" : undefined}
      style={{ width: target, height: target, transform: `translate(${middle[0]}px, ${middle[1]}px)` }}
      {...pointing}
    >
      <span className="visually-hidden">{`${mark.name}, ${messages.records(mark.count)}`}</span>
      <Tick from={[-placed.dx, -placed.dy]} to={[0, 0]} />
      <span data-obstacle="" className={styles.ring} style={{ width: ring, height: ring }} />
      <PartnerDonut types={mark.types} count={mark.count} radius={radius} />
      {named && placed.leader ? <Leader placed={placed} /> : null}
      {named ? <Name mark={mark} placed={placed} beside={countBeside(mark, radius)} size={size} /> : null}
    </AddressLink>
  );
}

function Name({
  mark,
  placed,
  beside,
  size,
}: {
  readonly mark: PartnerMark;
  readonly placed: PlacedMark;
  readonly beside: string;
  readonly size: number;
}) {
  const left = `calc(50% + ${placed.labelX - placed.dx}px)`;
  const top = `calc(50% + ${placed.labelY - placed.dy}px)`;
  return (
    <span
      data-obstacle=""
      aria-hidden="true"
      className={mark.count === 0 ? styles.labelEmpty : styles.label}
      style={{ fontSize: size, lineHeight: `${size * leading}px`, left, top }}
    >
      <b>{mark.name}</b>
      {beside ? <i>{beside}</i> : null}
    </span>
  );
}

// A name far from its symbol is led to.
function Leader({ placed: { leader, dx, dy } }: { placed: PlacedMark }) {
  const [x1, y1, x2, y2] = leader!;
  const path = `M${x1 - dx} ${y1 - dy}L${x2 - dx} ${y2 - dy}`;
  return (
    <svg className={styles.leader} width="1" height="1" aria-hidden="true">
      <path d={path} />
      <path d={path} />
    </svg>
  );
}

/** Home's red seal with the city's character. */
function HomeSeal({
  at,
  placed,
  size,
}: {
  readonly at: readonly [number, number];
  readonly placed: PlacedMark;
  readonly size: number;
}) {
  const { catalogue, text } = useDrawnReading();
  const home = catalogue.placesById.get(catalogue.atlas.home)!;
  return (
    <span className={styles.home} style={{ transform: `translate(${at[0]}px, ${at[1]}px)`, fontSize: size }}>
      {placed.leader ? <Leader placed={placed} /> : null}
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
