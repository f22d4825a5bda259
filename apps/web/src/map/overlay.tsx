import type { Map as MapLibre } from "maplibre-gl";
import { useMemo } from "react";
import { usePointed } from "../app/pointed.tsx";
import { useReading } from "../app/reading.tsx";
import { BayFrame, Inset } from "./inset.tsx";
import { Links } from "./links.tsx";
import styles from "./map.module.css";
import { MapLegend } from "./map-legend.tsx";
import { Marks } from "./marks.tsx";
import { OutOfView } from "./out-of-view.tsx";
import type { Outlines } from "./outlines-query.ts";
import { mostRecords, partnersWithout } from "./partner-marks.ts";
import { sceneOf } from "./scene.ts";
import { useViewport } from "./use-maplibre.ts";
import { useObstacles } from "./use-obstacles.ts";

interface OverlayProps {
  readonly map: MapLibre;
  readonly west: number;
  readonly outlines: Outlines | null;
}

/** Everything of the theme that stands on the map: links, symbols with names, the inset, chips for what is out of view. */
export function Overlay({ map, west, outlines }: OverlayProps) {
  const reading = useReading();
  const viewport = useViewport(map);
  const pointed = usePointed();
  const most = useMemo(() => mostRecords(reading.catalogue), [reading.catalogue]);
  const scene = sceneOf(reading, viewport, { west, most, hovered: pointed.place });
  const { project, marks, partners, chips, gathered, framed, selected, insetScale, surface } = scene;
  const quiet = useMemo(
    () => (pointed.preview ? partnersWithout(reading.catalogue, pointed.preview) : []),
    [reading.catalogue, pointed.preview],
  );
  useObstacles(map, reading.findings);
  return (
    <div className={styles.overlay}>
      <Links viewport={viewport} from={scene.home} links={scene.links} />
      {gathered ? <BayFrame inset={gathered} project={project} framed={framed} marks={partners} /> : null}
      <Marks
        marks={marks}
        project={project}
        scale={scene.scale}
        selected={selected}
        quiet={quiet}
        frame={[4, 4, viewport.width - 4, viewport.height - 4]}
        taken={scene.taken}
        size={surface === "phone" || viewport.zoom < 2.5 ? 13 : 15}
        mayDrop={surface === "phone"}
      />
      <OutOfView chips={chips} marks={marks} map={map} west={west} />
      {gathered && framed ? (
        <>
          <MapLegend scale={insetScale} most={most} />
          <Inset
            inset={gathered}
            marks={partners}
            outlines={outlines}
            selected={selected}
            most={most}
            scale={insetScale}
            quiet={quiet}
          />
        </>
      ) : null}
    </div>
  );
}
