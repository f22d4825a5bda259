import { metresPerPixel } from "@atlas/cartography/mercator";
import type { Map as MapLibre } from "maplibre-gl";
import { useReading } from "../app/reading.tsx";
import styles from "./map.module.css";
import { useViewport } from "./use-viewport.ts";

/** Where the base map's data comes from; the licences stand in `geodata/SOURCES.md`. */
const sources = "cn-atlas, Natural Earth, GeoNames, © GeoBasis-DE / BKG, Who’s On First";

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
        <span lang="en">{sources}</span>
        {settings.mapAttribution ? ` · ${settings.mapAttribution}` : null}
      </span>
      <svg width={length + 2} height="7" aria-hidden="true">
        <path d={`M1 1v5h${length}v-5`} />
      </svg>
      <span>{messages.kilometres(kilometres)}</span>
    </p>
  );
}

// A round length that is 50 to 125 pixels long at the middle of the map.
function scaleBar(metres: number): { length: number; kilometres: number } {
  const longest = (metres * 125) / 1000;
  const power = 10 ** Math.floor(Math.log10(longest));
  const kilometres = [5, 2, 1].map(step => step * power).find(step => step <= longest) ?? power;
  return { length: Math.round((kilometres * 1000) / metres), kilometres };
}
