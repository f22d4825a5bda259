import "maplibre-gl/dist/maplibre-gl.css";
import { useQuery } from "@tanstack/react-query";
import { memo, useEffect, useMemo, useRef } from "react";
import { createPortal } from "react-dom";
import { useReading } from "../app/reading.tsx";
import { useDarkTheme } from "../app/use-dark-theme.ts";
import { AreaLayers } from "./area-layers.ts";
import styles from "./map.module.css";
import { MapControls } from "./map-controls.tsx";
import { MapFoot } from "./map-foot.tsx";
import type { MapState } from "./map-state.ts";
import { mapStyle } from "./map-style.ts";
import { outlinesQuery } from "./outlines-query.ts";
import { Overlay } from "./overlay.tsx";
import { SiteLayer } from "./site-layer.tsx";
import { startCamera } from "./start-camera.ts";
import { useFlights } from "./use-flights.ts";
import { useMaplibre } from "./use-maplibre.ts";
import { worldWest } from "./views.ts";

/** The map: base map and areas drawn by MapLibre, partner symbols and links by the page above it. */
export const MapView = memo(function MapView({ onState }: { onState: (state: MapState) => void }) {
  const reading = useReading();
  const { address, settings, messages, catalogue, go } = reading;
  const dark = useDarkTheme();
  const west = worldWest(catalogue.atlas);
  const style = useMemo(
    () =>
      mapStyle({
        settings,
        language: address.language,
        dark,
        noData: messages.noDataHere,
        marked: catalogue.places,
      }),
    [settings, address.language, dark, messages, catalogue],
  );
  const drawn = useRef(style);
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(go);
  latest.current = go;
  const map = useMaplibre(container, {
    style,
    camera: window => startCamera(reading, window, west),
    cooperative: address.surface === "embed",
    locale: {
      "CooperativeGesturesHandler.WindowsHelpText": messages.gestureWindows,
      "CooperativeGesturesHandler.MacHelpText": messages.gestureMac,
      "CooperativeGesturesHandler.MobileHelpText": messages.gestureMobile,
      "Map.Title": messages.map,
    },
    onState,
    onMoved: at => latest.current({ at }, "replace"),
  });
  useEffect(() => {
    if (map && drawn.current !== style) map.setStyle(style, { diff: false });
    drawn.current = style;
  }, [map, style]);
  const outlines = useQuery(outlinesQuery(catalogue.revision));
  useEffect(() => {
    if (outlines.isError) onState("error");
  }, [outlines.isError, onState]);
  useFlights(map, west);

  return (
    <>
      <div ref={container} className={styles.canvas} />
      {map ? (
        <>
          {createPortal(
            <Overlay map={map} west={west} outlines={outlines.data ?? null} />,
            map.getCanvasContainer(),
          )}
          {outlines.data ? <AreaLayers map={map} outlines={outlines.data} dark={dark} /> : null}
          <SiteLayer map={map} dark={dark} />
          <MapControls map={map} />
          <MapFoot map={map} />
        </>
      ) : null}
    </>
  );
});
