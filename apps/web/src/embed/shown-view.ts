import { toWorld, worldSize } from "@atlas/cartography/mercator";
import { startCamera } from "@atlas/cartography/start-camera";
import { addressWords } from "@atlas/core/address";
import type { EmbedEvents } from "@atlas/core/embed-messages";
import type { Reading } from "../app/reading.tsx";
import { mapQuestion } from "../map/map-question.ts";

/** Where the map of an embed stands; null where there is none. */
export function viewOf(reading: Reading): EmbedEvents["view"] | null {
  const slot = document.querySelector("[data-map-state]");
  if (!slot || slot.clientWidth === 0) return null;
  const { address, settings } = reading;
  const window = { width: slot.clientWidth, height: slot.clientHeight };
  const { zoom, lat, lon } = startCamera(mapQuestion(reading), window);
  const scale = worldSize * 2 ** zoom;
  const [, y] = toWorld([lon, lat]);
  const across = (window.width / scale) * 180;
  const down = window.height / scale / 2;
  return {
    zoom,
    lat,
    lon,
    bbox: [lon - across, latitudeAt(y + down), lon + across, latitudeAt(y - down)],
    words: addressWords(address, settings.defaultLanguage)
      .map(([word, value]) => `${word}=${encodeURIComponent(value)}`)
      .join("&"),
  };
  function latitudeAt(worldY: number): number {
    return (Math.atan(Math.sinh(Math.PI * (1 - 2 * worldY))) * 180) / Math.PI;
  }
}
