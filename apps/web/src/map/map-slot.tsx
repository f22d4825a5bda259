import { isEmptyQuery } from "@atlas/core/query";
import { type ComponentType, useEffect, useState } from "react";
import { useReading } from "../app/reading.tsx";
import { hasWebGl2 } from "./has-webgl2.ts";
import styles from "./map.module.css";
import { MapBoundary } from "./map-boundary.tsx";
import type { MapState } from "./map-state.ts";

/**
 * Where the map stands. Its code is fetched after the list is usable; without scripts, without WebGL 2, or when it
 * cannot be fetched, a picture of it stands here and everything else works on. `data-map-state` tells tests and hosts
 * how far it is.
 */
export function MapSlot({
  picture: Picture,
}: {
  /** A server has the picture at once, for readers without scripts; a browser fetches it where it needs it. */
  readonly picture?: ComponentType | undefined;
}) {
  const { messages } = useReading();
  const [state, setState] = useState<MapState>("loading");
  const [MapView, setMapView] = useState<ComponentType<{ onState: (state: MapState) => void }> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const Fallback = useFallback(state === "unavailable" || state === "error");

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
        {Picture ? <Picture /> : <p className={styles.message}>{messages.mapNeedsScript}</p>}
      </noscript>
      {Fallback ? <Fallback /> : null}
      {state === "unavailable" ? (
        <p className={Fallback ? styles.note : styles.message}>{messages.mapUnavailable}</p>
      ) : null}
      {state === "error" ? (
        <p className={Fallback ? styles.note : styles.message}>
          {messages.mapError}{" "}
          <button type="button" onClick={() => (MapView ? setAttempt(attempt + 1) : location.reload())}>
            {messages.retry}
          </button>
        </p>
      ) : null}
    </section>
  );
}

/** The picture that stands in for the map, once it is needed and has come. */
function useFallback(needed: boolean): ComponentType | null {
  const [Picture, setPicture] = useState<ComponentType | null>(null);
  const { settings, address } = useReading();
  // Files know no pictures of queries.
  const isThere = !settings.exported || (address.selected === null && isEmptyQuery(address.query));
  useEffect(() => {
    if (!needed || !isThere) return;
    import("./static-picture.tsx").then(
      module => setPicture(() => module.StaticPicture),
      () => {},
    );
  }, [needed, isThere]);
  return needed && isThere ? Picture : null;
}
