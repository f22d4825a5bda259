import { selectedPlaces } from "@atlas/cartography/map-question";
import { palettes, type Theme } from "@atlas/cartography/palette";
import { anchors } from "@atlas/cartography/style-base";
import type { Map as MapLibre } from "maplibre-gl";
import { useEffect } from "react";
import { useReading } from "../app/reading.tsx";
import { afterPaint } from "./after-paint.ts";
import { mapQuestion } from "./map-question.ts";
import type { Outlines } from "./outlines-query.ts";

const source = "partner-areas";

/** Tints the areas of partners; the selected one a tone stronger, home in its own. */
export function AreaLayers({
  map,
  styled,
  outlines,
  theme,
}: {
  map: MapLibre;
  styled: number;
  outlines: Outlines;
  theme: Theme;
}): null {
  const reading = useReading();
  const { catalogue } = reading;
  const chosen = selectedPlaces(mapQuestion(reading)).join();
  useEffect(() => {
    if (styled === 0) return;
    if (!map.getSource(source)) addAreas(map, outlines, theme, catalogue.atlas.home);
  }, [map, styled, outlines, theme, catalogue]);
  useEffect(() => {
    if (styled === 0) return;
    return afterPaint(() => {
      const layer = `${source}-selected`;
      if (map.getLayer(layer)) map.setFilter(layer, ["in", ["get", "place"], ["literal", chosen.split(",")]]);
    });
  }, [map, styled, chosen]);
  return null;
}

function addAreas(map: MapLibre, outlines: Outlines, theme: Theme, home: string): void {
  const palette = palettes[theme];
  const features = outlines.features.map(feature => ({
    ...feature,
    properties: { place: String(feature.id) },
  }));
  map.addSource(source, { type: "geojson", data: { type: "FeatureCollection", features } });
  // A foreign style has no such layer; there the areas lie on top.
  const before = map.getLayer(anchors.areas) ? anchors.areas : undefined;
  const isHome = ["==", ["get", "place"], home];
  map.addLayer(
    {
      id: source,
      type: "fill",
      source,
      paint: {
        "fill-color": ["case", isHome, palette.homeArea, palette.partner] as never,
        "fill-antialias": false,
      },
    },
    before,
  );
  map.addLayer(
    {
      id: `${source}-selected`,
      type: "fill",
      source,
      filter: ["literal", false],
      paint: { "fill-color": palette.partnerSelected },
    },
    before,
  );
  map.addLayer(
    { id: `${source}-edges`, type: "line", source, paint: { "line-color": palette.land, "line-width": 1 } },
    before,
  );
  map.addLayer(
    {
      id: `${source}-home`,
      type: "line",
      source,
      filter: isHome as never,
      minzoom: 6,
      paint: { "line-color": palette.red, "line-width": 1.2 },
    },
    before,
  );
}
