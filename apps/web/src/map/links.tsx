import { linkBow } from "@atlas/cartography/link-bow";
import styles from "./map.module.css";
import type { DrawnLink } from "./scene.ts";

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
  const drawn = links.filter(({ width }) => width > 0);
  return (
    <svg className={styles.links} width={viewport.width} height={viewport.height} aria-hidden="true">
      {drawn.map(({ id, to, width, strong, quiet }) => {
        const { path } = linkBow(from, to);
        return (
          <g key={id} data-link={id} className={quiet && !strong ? styles.quiet : undefined}>
            <linearGradient
              id={`${prefix}-${id}`}
              gradientUnits="userSpaceOnUse"
              x1={from[0]}
              y1={from[1]}
              x2={to[0]}
              y2={to[1]}
            >
              <stop className={strong ? styles.linkPlain : styles.linkFaint} offset="0" />
              <stop className={styles.linkPlain} offset="1" />
            </linearGradient>
            <path className={styles.linkCasing} d={path} strokeWidth={width + 2} />
            <path className={styles.link} d={path} stroke={`url(#${prefix}-${id})`} strokeWidth={width} />
          </g>
        );
      })}
    </svg>
  );
}
