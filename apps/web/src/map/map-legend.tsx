import { linkWidth } from "@atlas/cartography/link-bow";
import { symbolRadius } from "@atlas/cartography/partner-symbol";
import { memo } from "react";
import { useDrawnReading } from "./drawn-reading.tsx";
import styles from "./map.module.css";

/** Counts that the legend explains. */
const circles = [20, 5, 1];
const lines = [1, 10, 20];

/** What sizes mean, and how records are counted. */
export const MapLegend = memo(function MapLegend({ scale, most }: { scale: number; most: number }) {
  const { messages } = useDrawnReading();
  const largest = symbolRadius(circles[0]!, scale);
  const height = Math.max(largest * 2 + 8, 46);
  return (
    <section className={styles.legend} data-obstacle="" aria-label={messages.legend}>
      <h2>{messages.legendArea}</h2>
      <h2>{messages.legendLine}</h2>
      <svg width={largest * 2 + 50} height={height} aria-hidden="true">
        {circles.map((count, index) => {
          const radius = symbolRadius(count, scale);
          const top = height - 6 - radius * 2;
          const level = 7 + index * 15;
          return (
            <g key={count}>
              <circle cx={largest + 1} cy={top + radius} r={radius} />
              <path d={`M${largest + 1} ${top}H${largest * 2 + 6}L${largest * 2 + 20} ${level}h4`} />
              <text x={largest * 2 + 28} y={level + 4}>
                {count}
              </text>
            </g>
          );
        })}
      </svg>
      <svg width="90" height={height} aria-hidden="true">
        {lines.map((count, index) => {
          const y = 7 + index * 15;
          return (
            <g key={count}>
              <path className={styles.legendLink} d={`M0 ${y}h48`} strokeWidth={linkWidth(count, most)} />
              <text x="60" y={y + 4}>
                {count}
              </text>
            </g>
          );
        })}
      </svg>
      <p>{messages.countingRule}</p>
    </section>
  );
});
