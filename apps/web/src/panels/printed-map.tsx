import { linkWidth } from "@atlas/cartography/link-bow";
import { fit, type Project, projection } from "@atlas/cartography/mercator";
import { markRadius, partnerMarks } from "@atlas/cartography/partner-marks";
import { symbolScale } from "@atlas/cartography/partner-symbol";
import { worldWest } from "@atlas/cartography/views";
import { mostRecords } from "@atlas/catalogue/most-records";
import type { LonLat } from "@atlas/core/bbox";
import type { Place } from "@atlas/core/place";
import { useQueryClient } from "@tanstack/react-query";
import { useReading } from "../app/reading.tsx";
import { ringPath } from "../map/inset-ground.tsx";
import { Links } from "../map/links.tsx";
import { mapQuestion } from "../map/map-question.ts";
import { type Outlines, outlinesQuery } from "../map/outlines-query.ts";
import { Graticule } from "./printed-graticule.tsx";
import styles from "./printed-map.module.css";
import { PrintedSymbols } from "./printed-symbols.tsx";

/** Pixels of the drawing; on paper it is as wide as its column. */
const size = { width: 420, height: 196 } as const;

/** Room round the two points for their symbols and names, in pixels, and how near the drawing comes. */
const margin = { top: 40, right: 84, bottom: 36, left: 72 };
const closest = 8;

/**
 * Where a partner lies from home, for paper: a drawing of its own, since no picture can be taken of the map. Areas
 * stand in it if the map has loaded them; it shows no boundary of a state.
 */
export function PrintedMap({ place }: { place: Place }) {
  const reading = useReading();
  const queries = useQueryClient();
  const { catalogue, messages, settings } = reading;
  const { atlas } = catalogue;
  const outlines = queries.getQueryData(outlinesQuery(catalogue.revision, settings).queryKey);
  const west = worldWest(atlas);
  const marks = partnerMarks(mapQuestion(reading), west);
  const partner = marks.find(({ id }) => id === place.id)!;
  const home = catalogue.placesById.get(atlas.home)!;
  const camera = cameraOf(home.point, partner.position);
  const project = projection({ ...camera, ...size });
  const radius = markRadius(partner, symbolScale(camera.zoom, "page"));
  return (
    <figure className={styles.map} data-part="map">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={messages.map}>
        <Graticule camera={camera} size={size} />
        {outlines ? <Areas outlines={outlines} selected={place.id} home={home.id} project={project} /> : null}
        <Links
          viewport={size}
          from={project(home.point)}
          prefix="printed"
          links={[
            {
              id: partner.id,
              to: project(partner.position),
              width: linkWidth(partner.count, mostRecords(catalogue)),
              strong: false,
              quiet: false,
            },
          ]}
        />
        <PrintedSymbols partner={partner} radius={radius} marks={marks} project={project} size={size} />
      </svg>
      <figcaption>
        <b>{settings.reviewNumber ? messages.reviewNumber(settings.reviewNumber) : messages.schematic}</b>
        {outlines ? ` ${messages.mapData(place.attribution)}` : null}
      </figcaption>
    </figure>
  );
}

function cameraOf([lon, lat]: LonLat, [toLon, toLat]: LonLat) {
  const box = [
    Math.min(lon, toLon),
    Math.min(lat, toLat),
    Math.max(lon, toLon),
    Math.max(lat, toLat),
  ] as const;
  const camera = fit(box, size, margin);
  return { ...camera, zoom: Math.min(camera.zoom, closest) };
}

interface AreasProps {
  readonly outlines: Outlines;
  readonly selected: string;
  readonly home: string;
  readonly project: Project;
}

function Areas({ outlines, selected, home, project }: AreasProps) {
  return outlines.features.map(({ id, geometry }) => (
    <path
      key={id}
      className={id === home ? styles.home : id === selected ? styles.selected : styles.area}
      fillRule="evenodd"
      d={(geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)
        .flat()
        .map(ring => ringPath(ring, project))
        .join("")}
    />
  ));
}
