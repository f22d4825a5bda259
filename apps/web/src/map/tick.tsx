import styles from "./map.module.css";

/** From a mark's true point to where it had to move; nothing for a mark that stands at its point. */
export function Tick({ dx, dy }: { dx: number; dy: number }) {
  if (Math.hypot(dx, dy) <= 1) return null;
  return (
    <svg className={styles.tick} width="1" height="1" aria-hidden="true">
      <path d={`M0 0L${dx} ${dy}`} />
      <circle r="1.6" />
    </svg>
  );
}
