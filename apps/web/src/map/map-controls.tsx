import type { Map as MapLibre } from "maplibre-gl";
import { AddressLink } from "../app/address-link.tsx";
import { Minus, Plus } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./map.module.css";

/** Named views, and zooming by button. */
export function MapControls({ map }: { map: MapLibre }) {
  const { catalogue, address, messages, text } = useReading();
  const { views } = catalogue.atlas;
  return (
    <>
      <nav className={styles.views} aria-label={messages.mapViews}>
        {views.map(({ id, name }, index) => {
          const at = index === 0 ? null : id;
          return (
            <AddressLink key={id} to={{ at }} aria-current={address.at === at ? "true" : undefined}>
              {text(name)}
            </AddressLink>
          );
        })}
      </nav>
      <div className={styles.zoom}>
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
