import type { Map as MapLibre } from "maplibre-gl";
import { AddressLink } from "../app/address-link.tsx";
import { Minus, Plus } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./map.module.css";
import { widestFirst } from "./views.ts";

/** Named views, and zooming by button. */
export function MapControls({ map }: { map: MapLibre }) {
  const { catalogue, address, messages, text } = useReading();
  const { views } = catalogue.atlas;
  return (
    <>
      <nav className={styles.views} data-obstacle="" aria-label={messages.mapViews}>
        {widestFirst(views).map(({ id, name }) => {
          const at = id === views[0]?.id ? null : id;
          return (
            <AddressLink key={id} to={{ at }} aria-current={address.at === at ? "true" : undefined}>
              {text(name)}
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
      </div>
    </>
  );
}
