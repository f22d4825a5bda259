import { linkLines } from "@atlas/cartography/drawn-links";
import { type PlacedMark, placeMarks } from "@atlas/cartography/mark-placement";
import type { Project } from "@atlas/cartography/mercator";
import type { PartnerMark } from "@atlas/cartography/partner-marks";
import { leading } from "@atlas/cartography/placed-scene";
import { useReading } from "../app/reading.tsx";
import { PartnerDonut } from "../map/partner-donut.tsx";
import { textWidth } from "../map/text-width.ts";
import styles from "./printed-map.module.css";

/** Type sizes of the two names that matter and of the others, in pixels. */
const nameSize = 14;
const otherSize = 10.5;

/** Half the side of home's seal, and the radius of another partner's dot, in pixels. */
const sealReach = 9;
const dot = 1.8;

/** A name covered by more square pixels than this is left out. */
const leastCovered = 4;

interface SymbolsProps {
  readonly partner: PartnerMark;
  readonly radius: number;
  readonly marks: readonly PartnerMark[];
  readonly project: Project;
  readonly size: { readonly width: number; readonly height: number };
}

/** A partner's symbol and home's seal with their names; the other partners as dots, named where there is room. */
export function PrintedSymbols({ partner, radius, marks, project, size }: SymbolsProps) {
  const { catalogue, text } = useReading();
  const { atlas, placesById } = catalogue;
  const home = placesById.get(atlas.home)!;
  const named = (name: string, fontSize: number, weight: 400 | 700) => ({
    name,
    labelWidth: textWidth(name, fontSize, weight),
    labelHeight: fontSize * leading,
  });
  const at = (point: PartnerMark["position"]) => {
    const [x, y] = project(point);
    return { x, y };
  };
  const ends = [
    { id: home.id, ...at(home.point), radius: sealReach, ...named(text(home.shortName), nameSize, 700) },
    { id: partner.id, ...at(partner.position), radius, ...named(partner.name, nameSize, 700) },
  ] as const;
  // A dot under the seal or the symbol would have to move, and would say nothing of where it is.
  const isFree = ({ x, y }: { readonly x: number; readonly y: number }) =>
    x > 0 &&
    y > 0 &&
    x < size.width &&
    y < size.height &&
    ends.every(end => Math.hypot(end.x - x, end.y - y) > end.radius + dot + 1);
  const others = marks
    .filter(({ id }) => id !== partner.id)
    .map(({ id, position, name }) => ({ id, ...at(position), radius: dot, ...named(name, otherSize, 400) }))
    .filter(isFree);
  const frame = [4, 14, size.width - 30, size.height - 4] as const;
  const [seal, symbol, ...dots] = placeMarks([...ends, ...others], {
    frame,
    lines: linkLines([ends[0].x, ends[0].y], [{ mark: partner, to: [ends[1].x, ends[1].y] }]),
  });
  const reach = radius + 2;
  return (
    <>
      {others.map((other, index) => (
        <g key={other.id} className={styles.other} transform={`translate(${other.x} ${other.y})`}>
          <circle r={dot} />
          {dots[index]!.covered < leastCovered ? (
            <Name name={other.name} placed={dots[index]!} fontSize={otherSize} />
          ) : null}
        </g>
      ))}
      <g transform={`translate(${ends[1].x} ${ends[1].y})`}>
        <g transform={`translate(${symbol!.dx - reach} ${symbol!.dy - reach})`}>
          <PartnerDonut types={partner.types} count={partner.count} radius={radius} />
        </g>
        <Name name={partner.name} placed={symbol!} fontSize={nameSize} />
      </g>
      <g className={styles.seal} transform={`translate(${ends[0].x} ${ends[0].y})`}>
        <rect x={-sealReach} y={-sealReach} width={sealReach * 2} height={sealReach * 2} rx="3" />
        <text className={styles.character} y="0.36em" textAnchor="middle" fontSize={sealReach * 1.4}>
          {atlas.seal}
        </text>
        <Name name={ends[0].name} placed={seal!} fontSize={nameSize} />
      </g>
    </>
  );
}

interface NameProps {
  readonly name: string;
  readonly placed: PlacedMark;
  readonly fontSize: number;
}

function Name({ name, placed, fontSize }: NameProps) {
  return (
    <text className={styles.name} x={placed.labelX} y={placed.labelY + fontSize} fontSize={fontSize}>
      {name}
    </text>
  );
}
