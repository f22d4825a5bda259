import styles from "./map.module.css";

/** From a mark's true point to where it had to move, both in pixels; nothing for a mark that stands at its point. */
export function Tick({ from, to }: { from: readonly [number, number]; to: readonly [number, number] }) {
  if (Math.hypot(to[0] - from[0], to[1] - from[1]) <= 1) return null;
  return (
    <svg className={styles.tick} width="1" height="1" aria-hidden="true">
      <path d={`M${from.join(" ")}L${to.join(" ")}`} />
      <circle cx={from[0]} cy={from[1]} r="1.6" />
    </svg>
  );
}
