import type { Project } from "@atlas/cartography/mercator";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useDrawnReading } from "./drawn-reading.tsx";
import { insetGroundQuery } from "./inset-ground-query.ts";
import styles from "./map.module.css";
import type { Outlines } from "./outlines-query.ts";

interface GroundProps {
  readonly outlines: Outlines | null;
  readonly project: Project;
  readonly size: { readonly width: number; readonly height: number };
  readonly selected: readonly string[];
}

/** Land and partner areas under the inset's symbols. */
export function InsetGround({ outlines, project, size, selected }: GroundProps) {
  const { catalogue, settings } = useDrawnReading();
  const ground = useQuery(insetGroundQuery(settings));
  // The inset's projection is the same at every render; its paths are made once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: project depends on nothing that changes
  const land = useMemo(() => ground.data?.map(ring => ringPath(ring, project)).join("") ?? "", [ground.data]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: project depends on nothing that changes
  const areas = useMemo(
    () =>
      (outlines?.features ?? []).map(({ id, geometry }) => ({
        id: String(id),
        path: (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)
          .flat()
          .map(ring => ringPath(ring as [number, number][], project))
          .join(""),
      })),
    [outlines],
  );
  return (
    <svg className={styles.insetGround} width={size.width} height={size.height} aria-hidden="true">
      <path className={styles.insetWater} d={land} strokeWidth="14" />
      <path className={styles.insetWater} d={land} strokeWidth="7" />
      <path className={styles.insetLand} d={land} fillRule="evenodd" />
      {areas.map(({ id, path }) => (
        <path
          key={id}
          d={path}
          fillRule="evenodd"
          className={
            id === catalogue.atlas.home
              ? styles.insetHome
              : selected.includes(id)
                ? styles.insetSelected
                : styles.insetArea
          }
        />
      ))}
    </svg>
  );
}

// Points nearer than half a pixel to the last one are left out.
export function ringPath(ring: readonly (readonly number[])[], project: Project): string {
  let path = "";
  let last: readonly [number, number] = [Number.POSITIVE_INFINITY, 0];
  for (const position of ring) {
    const [x, y] = project(position as [number, number]);
    if (Math.abs(x - last[0]) + Math.abs(y - last[1]) < 0.5) continue;
    path += `${path ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`;
    last = [x, y];
  }
  return path ? `${path}z` : "";
}
