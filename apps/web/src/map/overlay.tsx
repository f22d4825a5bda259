import { linkWidth } from "@atlas/cartography/link-bow";
import { projection, unwrapped } from "@atlas/cartography/mercator";
import { symbolScale } from "@atlas/cartography/partner-symbol";
import type { Map as MapLibre } from "maplibre-gl";
import { useState } from "react";
import { useReading } from "../app/reading.tsx";
import { chipEnd, chipsFor } from "./edge-chip-room.ts";
import { BayFrame, Inset } from "./inset.tsx";
import { insetIsNeeded, insetIsShown } from "./inset-room.ts";
import { Links } from "./links.tsx";
import styles from "./map.module.css";
import { MapLegend } from "./map-legend.tsx";
import { Marks } from "./marks.tsx";
import { OutOfView } from "./out-of-view.tsx";
import type { Outlines } from "./outlines-query.ts";
import { type PartnerMark, partnerMarks } from "./partner-marks.ts";
import { useViewport } from "./use-maplibre.ts";
import { useObstacles } from "./use-obstacles.ts";

/** An inset is drawn with the symbols of a China view, wherever the map stands. */
const insetZoom = 3.5;

/** Everything of the theme that stands on the map: links, symbols with names, the inset, chips for what is out of view. */
export function Overlay({ map, west, outlines }: { map: MapLibre; west: number; outlines: Outlines | null }) {
  const reading = useReading();
  const { catalogue, address } = reading;
  const viewport = useViewport(map);
  const [hovered, setHovered] = useState<string | null>(null);
  const marks = partnerMarks(reading, west);
  useObstacles(map, reading.findings);
  const home = catalogue.placesById.get(catalogue.atlas.home)!;

  // The camera may have gone once around the world; the marks follow it.
  const project = projection({ ...viewport, lon: unwrapped(viewport.lon, west) });
  const inset = catalogue.atlas.views.find(view => view.inset)?.inset ?? null;
  const gathered = inset !== null && insetIsNeeded(inset, viewport) ? inset : null;
  const framed = gathered && insetIsShown(gathered, viewport) ? gathered : null;
  const onMap = gathered ? marks.filter(({ id }) => !gathered.places.includes(id)) : marks;
  const surface = viewport.width < 600 ? "phone" : address.surface;
  const scale = symbolScale(viewport.zoom, surface);
  const insetScale = symbolScale(insetZoom, surface);
  const most = Math.max(1, ...marks.map(({ count }) => count));
  const selected = selectedPlaces(reading);
  const at = project(home.point);
  const chips = chipsFor({ marks: onMap, scale, project, viewport, home: at, inset: framed !== null });
  const chipOf = (id: string) => chips.find(({ ids }) => ids.length === 1 && ids[0] === id);
  // A partner gathered in a chip with others has no line of its own.
  const isLinked = ({ id }: PartnerMark) =>
    chipOf(id) !== undefined || !chips.some(({ ids }) => ids.includes(id));
  const end = (mark: PartnerMark) => {
    const chip = chipOf(mark.id);
    return chip ? chipEnd(chip, viewport) : project(mark.position);
  };

  return (
    <div className={styles.overlay}>
      <Links
        viewport={viewport}
        from={at}
        links={onMap.filter(isLinked).map(mark => ({
          id: mark.id,
          to: end(mark),
          width: linkWidth(mark.count, most),
          strong: mark.id === hovered || selected.includes(mark.id),
          quiet: selected.length > 0 && !selected.includes(mark.id),
        }))}
      />
      {gathered && inset ? (
        <BayFrame inset={gathered} project={project} framed={framed !== null} marks={marks} />
      ) : null}
      <Marks marks={onMap} project={project} scale={scale} selected={selected} onHover={setHovered} />
      <OutOfView chips={chips} marks={onMap} map={map} west={west} />
      {framed ? <MapLegend scale={insetScale} most={most} /> : null}
      {framed ? (
        <Inset
          inset={framed}
          marks={marks}
          outlines={outlines}
          selected={selected}
          most={most}
          scale={insetScale}
        />
      ) : null}
    </div>
  );
}

function selectedPlaces({
  address: { selected },
  catalogue,
}: ReturnType<typeof useReading>): readonly string[] {
  if (selected === null) return [];
  if (selected.kind === "place") return [selected.id];
  return catalogue.programmesById.get(selected.id)?.places ?? [];
}
