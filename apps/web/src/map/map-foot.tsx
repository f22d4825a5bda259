import { basemapSources } from "@atlas/cartography/basemap-sources";
import { metresPerPixel } from "@atlas/cartography/mercator";
import { scaleBar } from "@atlas/cartography/scale-bar";
import type { Map as MapLibre } from "maplibre-gl";
import { useReading } from "../app/reading.tsx";
import styles from "./map.module.css";
import { useViewport } from "./use-viewport.ts";

/** Lower left, never folded away: what kind of map this is, whose data, how far a stretch is. */
export function MapFoot({ map }: { map: MapLibre }) {
  const { settings, messages } = useReading();
  const viewport = useViewport(map);
  const { length, kilometres } = scaleBar(metresPerPixel(viewport.lat, viewport.zoom));
  return (
    <p className={styles.foot} data-obstacle="">
      <b>{settings.reviewNumber ? messages.reviewNumber(settings.reviewNumber) : messages.schematic}</b>
      <span>
        {messages.mapData("")}
        <span lang="en">{basemapSources}</span>
        {settings.mapAttribution ? ` · ${settings.mapAttribution}` : null}
      </span>
      <svg width={length + 2} height="7" aria-hidden="true">
        <path d={`M1 1v5h${length}v-5`} />
      </svg>
      <span>{messages.kilometres(kilometres)}</span>
    </p>
  );
}
