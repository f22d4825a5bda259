import { projection } from "@atlas/cartography/mercator";
import { graticule } from "./graticule.ts";
import styles from "./printed-map.module.css";

interface GraticuleProps {
  readonly camera: { readonly lon: number; readonly lat: number; readonly zoom: number };
  readonly size: { readonly width: number; readonly height: number };
}

/** Meridians and parallels with their degrees at the edge: what a drawing without coasts is read by. */
export function Graticule({ camera, size }: GraticuleProps) {
  const project = projection({ ...camera, ...size });
  const { meridians, parallels } = graticule({ ...camera, ...size });
  return (
    <g className={styles.graticule}>
      {meridians.map(({ degrees, name }) => {
        const [x] = project([degrees, camera.lat]);
        return (
          <g key={degrees}>
            <path d={`M${x} 0v${size.height}`} />
            <text x={x} y="10" textAnchor="middle">
              {name}
            </text>
          </g>
        );
      })}
      {parallels.map(({ degrees, name }) => {
        const [, y] = project([camera.lon, degrees]);
        return (
          <g key={degrees}>
            <path d={`M0 ${y}h${size.width}`} />
            <text x={size.width - 4} y={y - 3} textAnchor="end">
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
