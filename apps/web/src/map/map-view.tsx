import "maplibre-gl/dist/maplibre-gl.css";
import { startCamera } from "@atlas/cartography/start-camera";
import { worldWest } from "@atlas/cartography/views";
import { useQuery } from "@tanstack/react-query";
import { memo, useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useReading } from "../app/reading.tsx";
import { useTheme } from "../app/use-theme.ts";
import { AreaLayers } from "./area-layers.ts";
import styles from "./map.module.css";
import { MapControls } from "./map-controls.tsx";
import { MapFoot } from "./map-foot.tsx";
import { mapQuestion } from "./map-question.ts";
import type { MapState } from "./map-state.ts";
import { mapStyle } from "./map-style.ts";
import { outlinesQuery } from "./outlines-query.ts";
import { Overlay } from "./overlay.tsx";
import { useFlights, useSteadyView } from "./use-flights.ts";
import { useMaplibre } from "./use-maplibre.ts";

/** The map: base map and areas drawn by MapLibre, partner symbols and links by the page above it. */
export const MapView = memo(function MapView({ onState }: { onState: (state: MapState) => void }) {
  const reading = useReading();
  const { address, settings, messages, catalogue, go } = reading;
  const theme = useTheme();
  const west = worldWest(catalogue.atlas);
  const style = useMemo(
    () =>
      mapStyle({
        settings,
        language: address.language,
        theme,
        noData: messages.noDataHere,
        marked: catalogue.places,
      }),
    [settings, address.language, theme, messages, catalogue],
  );
  const container = useRef<HTMLDivElement>(null);
  const [faulty, setFaulty] = useState(false);
  const latest = useRef(go);
  latest.current = go;
  const made = useMaplibre(container, {
    style,
    camera: window => startCamera(mapQuestion(reading), window),
    cooperative: address.surface === "embed",
    locale: {
      "CooperativeGesturesHandler.WindowsHelpText": messages.gestureWindows,
      "CooperativeGesturesHandler.MacHelpText": messages.gestureMac,
      "CooperativeGesturesHandler.MobileHelpText": messages.gestureMobile,
      // The section around it is called the map; two landmarks of one name could not be told apart.
      "Map.Title": reading.text(catalogue.atlas.title),
    },
    onState,
    onFault: () => setFaulty(true),
    onMoved: at => latest.current({ at }, "replace"),
  });
  const outlines = useQuery(outlinesQuery(catalogue.revision, settings));
  useEffect(() => {
    if (outlines.isError) setFaulty(true);
  }, [outlines.isError]);
  useFlights(made?.map ?? null, west);
  useSteadyView(made?.map ?? null);

  return (
    <>
      <div ref={container} className={styles.canvas} />
      {made ? (
        <>
          {createPortal(
            <Overlay {...made} west={west} outlines={outlines.data ?? null} />,
            made.map.getCanvasContainer(),
          )}
          {outlines.data ? <AreaLayers {...made} outlines={outlines.data} theme={theme} /> : null}
          <MapControls map={made.map} />
          <MapFoot map={made.map} />
        </>
      ) : null}
      {faulty ? (
        <MapFault
          onRetry={() => {
            setFaulty(false);
            made?.restyle();
            if (outlines.isError) outlines.refetch();
          }}
        />
      ) : null}
    </>
  );
});

/** Says that part of the map is missing, and tries again. */
function MapFault({ onRetry }: { onRetry: () => void }) {
  const { messages } = useReading();
  return (
    <p className={styles.fault} role="status">
      {messages.mapPartMissing}{" "}
      <button type="button" onClick={onRetry}>
        {messages.retry}
      </button>
    </p>
  );
}
