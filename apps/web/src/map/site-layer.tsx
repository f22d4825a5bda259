import { palettes } from "@atlas/cartography/palette";
import type { GeoJSONSource, Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import { useEffect, useMemo, useState } from "react";
import { useReading } from "../app/reading.tsx";
import { addSiteImages } from "./site-images.ts";
import { type SiteMark, siteMarks } from "./site-marks.ts";
import { SitesHere } from "./sites-here.tsx";
import { useStyled } from "./use-styled.ts";

const source = "sites";
const firstZoom = 6;

/** Site marks from zoom 6: those of what is selected, or of the whole query. Pressing one lists what is there. */
export function SiteLayer({ map, dark }: { map: MapLibre; dark: boolean }) {
  const { findings, catalogue, address } = useReading();
  const { selected, language } = address;
  const [open, setOpen] = useState<SiteMark | null>(null);
  const marks = useMemo(() => {
    const shown = findings.programmes.filter(
      ({ id, places }) =>
        selected === null || (selected.kind === "place" ? places.includes(selected.id) : id === selected.id),
    );
    return siteMarks(shown, catalogue.codeLists, language);
  }, [findings.programmes, selected, catalogue, language]);
  const styled = useStyled(map);

  useEffect(() => {
    if (styled === 0) return;
    if (!map.getSource(source)) addSites(map, dark);
    map.getSource<GeoJSONSource>(source)?.setData({
      type: "FeatureCollection",
      features: marks.map(({ point, family, exact, programmes }, index) => ({
        type: "Feature",
        geometry: { type: "Point", coordinates: [...point] },
        properties: { index, family, exact, count: programmes.length },
      })),
    });
    setOpen(null);
  }, [map, styled, marks, dark]);

  useEffect(() => {
    const press = (event: MapMouseEvent) => {
      if (!map.getLayer(source)) return;
      const index = map.queryRenderedFeatures(event.point, { layers: [source] })[0]?.properties.index;
      setOpen(typeof index === "number" ? (marks[index] ?? null) : null);
    };
    map.on("click", press);
    return () => {
      map.off("click", press);
    };
  }, [map, marks]);

  return open ? <SitesHere mark={open} onClose={() => setOpen(null)} /> : null;
}

function addSites(map: MapLibre, dark: boolean): void {
  const palette = palettes[dark ? "dark" : "light"];
  addSiteImages(map, palette);
  map.addSource(source, { type: "geojson", data: { type: "FeatureCollection", features: [] } });
  map.addLayer({
    id: `${source}-ring`,
    type: "symbol",
    source,
    minzoom: firstZoom,
    filter: ["!", ["get", "exact"]],
    layout: { "icon-image": "site-ring", "icon-allow-overlap": true, "icon-ignore-placement": true },
  });
  map.addLayer({
    id: source,
    type: "symbol",
    source,
    minzoom: firstZoom,
    layout: {
      "icon-image": ["concat", "site-", ["get", "family"]],
      "icon-allow-overlap": true,
      "text-field": ["to-string", ["get", "count"]],
      "text-size": 11,
      "text-allow-overlap": true,
      "symbol-sort-key": ["get", "count"],
    },
    paint: { "text-color": palette.ink },
  });
}
