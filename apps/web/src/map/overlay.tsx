import { drawnLinks } from "@atlas/cartography/drawn-links";
import { projectionOf, sceneOf } from "@atlas/cartography/scene";
import { mostRecords } from "@atlas/catalogue/most-records";
import { partnersWithout } from "@atlas/catalogue/partners-without";
import type { Map as MapLibre } from "maplibre-gl";
import { memo, useMemo } from "react";
import { usePointed } from "../app/pointed.tsx";
import { DrawnReadingProvider, useDrawnReading } from "./drawn-reading.tsx";
import { BayFrame, Inset } from "./inset.tsx";
import { Links } from "./links.tsx";
import styles from "./map.module.css";
import { MapLegend } from "./map-legend.tsx";
import { mapQuestion } from "./map-question.ts";
import { Marks } from "./marks.tsx";
import { OutOfView } from "./out-of-view.tsx";
import type { Outlines } from "./outlines-query.ts";
import { Sites } from "./sites.tsx";
import { textWidth } from "./text-width.ts";
import { useObstacles } from "./use-obstacles.ts";
import { useSettledViewport, useViewport } from "./use-viewport.ts";

interface OverlayProps {
  readonly map: MapLibre;
  readonly styled: number;
  readonly west: number;
  readonly outlines: Outlines | null;
}

/**
 * Everything of the theme that stands on the map: links, symbols with names, sites, the inset, chips for what is out
 * of view. What stands where is decided when the map comes to rest; it is drawn at every frame of a move.
 */
export function Overlay(props: OverlayProps) {
  return (
    <DrawnReadingProvider>
      <DrawnOverlay {...props} />
    </DrawnReadingProvider>
  );
}

const DrawnOverlay = memo(function DrawnOverlay({ map, styled, west, outlines }: OverlayProps) {
  const reading = useDrawnReading();
  const { catalogue } = reading;
  const question = useMemo(() => mapQuestion(reading), [reading]);
  const pointed = usePointed();
  const viewport = useViewport(map);
  const settled = useSettledViewport(map);
  const scene = useMemo(() => sceneOf(question, settled), [question, settled]);
  const most = useMemo(() => mostRecords(catalogue), [catalogue]);
  const quiet = useMemo(
    () => (pointed.preview ? partnersWithout(catalogue, pointed.preview) : []),
    [catalogue, pointed.preview],
  );
  useObstacles(map, styled, scene);

  const project = projectionOf(viewport, west);
  const { marks, partners, chips, gathered, placed, selected, scale, insetScale, size, surface } = scene;
  const emphasis = useMemo(
    () => ({ most, pointed: pointed.places, selected, quiet }),
    [most, pointed.places, selected, quiet],
  );
  return (
    <div className={styles.overlay}>
      <Links
        viewport={viewport}
        from={project(catalogue.placesById.get(catalogue.atlas.home)!.point)}
        links={drawnLinks(marks, chips, { project, viewport, measure: textWidth }, emphasis)}
      />
      {gathered ? (
        <BayFrame inset={gathered} project={project} framed={scene.framed} marks={partners} />
      ) : null}
      <Sites sites={scene.sites} placed={placed} project={project} beside={map.getContainer()} />
      <Marks
        marks={marks.filter(({ id }) => !chips.some(({ ids }) => ids.includes(id)))}
        placed={placed}
        project={project}
        scale={scale}
        selected={selected}
        quiet={quiet}
        size={size}
        mayDrop={surface === "phone"}
      />
      <OutOfView chips={chips} marks={marks} map={map} west={west} />
      {gathered && scene.framed ? (
        <>
          <MapLegend scale={insetScale} most={most} />
          <Inset
            inset={gathered}
            marks={partners}
            outlines={outlines}
            scale={insetScale}
            emphasis={emphasis}
          />
        </>
      ) : null}
    </div>
  );
});
