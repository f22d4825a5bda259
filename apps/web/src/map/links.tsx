import type { DrawnLink } from "@atlas/cartography/drawn-links";
import { linkBow } from "@atlas/cartography/link-bow";
import styles from "./map.module.css";

/** Links from home to its partners: bows that are faint where they crowd at home and plain at the partner. */
export function Links({
  viewport,
  from,
  links,
  prefix = "link",
}: {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly from: readonly [number, number];
  readonly links: readonly DrawnLink[];
  /** Keeps the ids of gradients apart where links are drawn twice in a page. */
  readonly prefix?: string;
}) {
  // What is strong is drawn last, over the others.
  const drawn = links
    .filter(({ width }) => width > 0)
    .sort((one, other) => Number(one.strong) - Number(other.strong));
  return (
    <svg className={styles.links} width={viewport.width} height={viewport.height} aria-hidden="true">
      {drawn.map(({ id, to, width, strong, quiet }) => {
        const { path } = linkBow(from, to);
        const [x1, y1] = from;
        const [x2, y2] = to;
        return (
          <g key={id} data-link={id} className={quiet ? styles.quiet : undefined}>
            <linearGradient
              id={`${prefix}-${id}`}
              gradientUnits="userSpaceOnUse"
              x1={x1}
              y1={y1}
              x2={x2}
              y2={y2}
            >
              <stop className={strong ? styles.linkStrong : styles.linkFaint} offset="0" />
              <stop className={strong ? styles.linkStrong : styles.linkPlain} offset="1" />
            </linearGradient>
            <path className={styles.linkCasing} d={path} strokeWidth={width + 2} />
            <path className={styles.link} d={path} stroke={`url(#${prefix}-${id})`} strokeWidth={width} />
          </g>
        );
      })}
    </svg>
  );
}
