import styles from "./lists.module.css";

/** One bar, divided by type family; its length is the share of `most`. */
export function CompositionBar({
  counts,
  most,
}: {
  readonly counts: readonly (readonly [family: string, count: number])[];
  readonly most: number;
}) {
  let x = 0;
  return (
    <svg className={styles.composition} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      {counts.map(([family, count]) => {
        if (count === 0) return null;
        const width = (100 * count) / most;
        x += width;
        return (
          <rect
            key={family}
            data-family={family}
            x={x - width}
            width={Math.max(0.4, width - 0.7)}
            height="8"
          />
        );
      })}
    </svg>
  );
}
