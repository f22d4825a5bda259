import { familyCounts } from "@atlas/cartography/family-counts";
import { holdsCount, holeRadius, ringSegments } from "@atlas/cartography/partner-symbol";
import type { CodeLists } from "@atlas/core/code-lists";
import { memo } from "react";
import { useReading } from "../app/reading.tsx";
import styles from "./map.module.css";

interface DonutProps {
  readonly types: Readonly<Record<string, number>>;
  readonly count: number;
  readonly radius: number;
}

/** A partner's symbol: area by records, ring by family, the count inside where it fits. */
export function PartnerDonut(props: DonutProps) {
  return <Donut {...props} codeLists={useReading().catalogue.codeLists} />;
}

// Drawn anew only where it has changed.
const Donut = memo(function Donut({
  types,
  count,
  radius,
  codeLists,
}: DonutProps & { readonly codeLists: CodeLists }) {
  const reach = radius + 2;
  const hole = holeRadius(radius);
  return (
    <svg
      className={styles.donut}
      width={reach * 2}
      height={reach * 2}
      viewBox={`${-reach} ${-reach} ${reach * 2} ${reach * 2}`}
      aria-hidden="true"
    >
      <circle className={styles.donutHalo} r={radius + 1.6} />
      {count === 0 ? <circle className={styles.donutEmpty} r={2.9} /> : null}
      {hole > 0 && count > 0 ? <circle className={styles.donutHole} r={hole} /> : null}
      {count === 0
        ? null
        : ringSegments(familyCounts(codeLists, types), radius).map(({ family, path }) => (
            <path
              key={family}
              className={styles.donutSegment}
              data-family={family}
              d={path}
              fillRule="evenodd"
            />
          ))}
      {holdsCount(radius) && count > 0 ? (
        <text
          className={styles.donutCount}
          dy="0.35em"
          textAnchor="middle"
          fontSize={Math.max(11, Math.min(20, radius * 0.72))}
        >
          {count}
        </text>
      ) : null}
    </svg>
  );
});
