import { type ComponentType, useEffect, useState } from "react";
import { useReading } from "../app/reading.tsx";
import { hasWebGl2 } from "./has-webgl2.ts";
import styles from "./map.module.css";
import { MapBoundary } from "./map-boundary.tsx";
import type { MapState } from "./map-state.ts";

/**
 * Where the map stands. Its code is fetched after the list is usable; without WebGL 2, or when it cannot be fetched,
 * a plain notice stands here and everything else works on. `data-map-state` tells tests and hosts how far it is.
 */
export function MapSlot() {
  const { messages } = useReading();
  const [state, setState] = useState<MapState>("loading");
  const [MapView, setMapView] = useState<ComponentType<{ onState: (state: MapState) => void }> | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!hasWebGl2()) return setState("unavailable");
    let current = true;
    setState("loading");
    // A later attempt asks under another name, since a browser remembers a module that failed.
    import("./map-view.tsx").then(
      module => current && setMapView(() => module.MapView),
      () => current && setState("error"),
    );
    return () => {
      current = false;
    };
  }, []);

  return (
    <section className={styles.slot} data-map-state={state} aria-label={messages.map}>
      {MapView ? (
        <MapBoundary key={attempt} onFault={() => setState("error")}>
          <MapView onState={setState} />
        </MapBoundary>
      ) : null}
      <noscript>
        <p className={styles.message}>{messages.mapNeedsScript}</p>
      </noscript>
      {state === "unavailable" ? <p className={styles.message}>{messages.mapUnavailable}</p> : null}
      {state === "error" ? (
        <p className={styles.message}>
          {messages.mapError}{" "}
          <button type="button" onClick={() => (MapView ? setAttempt(attempt + 1) : location.reload())}>
            {messages.retry}
          </button>
        </p>
      ) : null}
    </section>
  );
}
