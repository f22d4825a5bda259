import { cameraOfView, widestFirst } from "@atlas/cartography/views";
import type { Camera } from "@atlas/core/address";
import type { Map as MapLibre } from "maplibre-gl";
import { AddressLink } from "../app/address-link.tsx";
import { Minus, Plus } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import { FullScreen } from "./full-screen.tsx";
import styles from "./map.module.css";
import { useViewport } from "./use-viewport.ts";

/** Named views, and zooming by button. */
export function MapControls({ map }: { map: MapLibre }) {
  const { catalogue, messages, text, address } = useReading();
  const viewport = useViewport(map);
  const { views } = catalogue.atlas;
  return (
    <>
      <nav
        className={styles.views}
        hidden={address.surface === "embed"}
        data-obstacle=""
        aria-label={messages.mapViews}
      >
        {widestFirst(views).map(view => {
          const isHere = shows(viewport, cameraOfView(view, viewport));
          return (
            <AddressLink key={view.id} to={{ at: view.id }} aria-current={isHere ? "true" : undefined}>
              {text(view.name)}
            </AddressLink>
          );
        })}
      </nav>
      <div className={styles.zoom} data-obstacle="">
        <button
          type="button"
          aria-label={messages.zoomIn}
          title={messages.zoomIn}
          onClick={() => map.zoomIn()}
        >
          <Plus />
        </button>
        <button
          type="button"
          aria-label={messages.zoomOut}
          title={messages.zoomOut}
          onClick={() => map.zoomOut()}
        >
          <Minus />
        </button>
        {address.surface === "embed" ? <FullScreen /> : null}
      </div>
    </>
  );
}

// Whether the map stands where a camera does, up to what the eye cannot tell.
function shows(viewport: Camera, { zoom, lat, lon }: Camera): boolean {
  const turns = Math.abs(viewport.lon - lon) % 360;
  return (
    Math.abs(viewport.zoom - zoom) < 0.05 &&
    Math.abs(viewport.lat - lat) < 0.5 &&
    Math.min(turns, 360 - turns) < 0.5
  );
}
