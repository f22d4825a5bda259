import type { EdgeChip } from "@atlas/cartography/edge-chips";
import type { PartnerMark } from "@atlas/cartography/partner-marks";
import { cameraOfView, widestFirst } from "@atlas/cartography/views";
import type { Map as MapLibre } from "maplibre-gl";
import { AddressLink } from "../app/address-link.tsx";
import { useDrawnReading } from "./drawn-reading.tsx";
import styles from "./map.module.css";
import { PartnerDonut } from "./partner-donut.tsx";
import { fly } from "./use-flights.ts";

/** Partners beyond the window, as chips at its edge; one press goes there. */
export function OutOfView({
  chips,
  marks,
  map,
  west,
}: {
  readonly chips: readonly EdgeChip[];
  readonly marks: readonly PartnerMark[];
  readonly map: MapLibre;
  readonly west: number;
}) {
  const { messages, catalogue } = useDrawnReading();
  if (chips.length === 0) return null;
  return (
    <nav aria-label={messages.outOfView}>
      {chips.map(chip => {
        const there = marks.filter(({ id }) => chip.ids.includes(id));
        const key = chip.ids.join();
        return there.length === 1 ? (
          <SingleChip key={key} chip={chip} mark={there[0]!} />
        ) : (
          <GatheredChip
            key={key}
            chip={chip}
            marks={there}
            onPress={() => flyOut(map, west, catalogue.atlas)}
          />
        );
      })}
    </nav>
  );
}

function SingleChip({ chip: { side, y }, mark }: { chip: EdgeChip; mark: PartnerMark }) {
  const { messages } = useDrawnReading();
  const far = messages.kilometres(mark.kilometres);
  return (
    <AddressLink
      to={{ selected: { kind: "place", id: mark.id } }}
      className={styles.chip}
      data-obstacle=""
      data-side={side}
      data-mark={mark.id}
      data-count={mark.count}
      style={{ top: y }}
    >
      <span className="visually-hidden">{`${messages.flyTo(mark)}, ${messages.records(mark.count)}`}</span>
      <PartnerDonut types={mark.types} count={mark.count} radius={9} />
      <span aria-hidden="true">
        <b>{mark.name}</b> {mark.count}
        <small>{side === "left" ? `← ${far}` : `${far} →`}</small>
      </span>
    </AddressLink>
  );
}

function GatheredChip({
  chip: { side, y },
  marks,
  onPress,
}: {
  readonly chip: EdgeChip;
  readonly marks: readonly PartnerMark[];
  readonly onPress: () => void;
}) {
  const { messages } = useDrawnReading();
  const records = marks.reduce((sum, { count }) => sum + count, 0);
  const words = messages.placesAndRecords({ places: marks.length, records });
  return (
    <button
      type="button"
      className={styles.chip}
      data-obstacle=""
      data-side={side}
      style={{ top: y }}
      onClick={onPress}
      title={marks.map(({ name }) => name).join(", ")}
    >
      <span>{side === "left" ? `← ${words}` : `${words} →`}</span>
    </button>
  );
}

// To the next wider named view.
function flyOut(
  map: MapLibre,
  west: number,
  { views }: ReturnType<typeof useDrawnReading>["catalogue"]["atlas"],
): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const cameras = widestFirst(views).map(view => cameraOfView(view, { width, height }));
  const wider = cameras.reverse().find(({ zoom }) => zoom < map.getZoom() - 0.3);
  if (wider) fly(map, wider, west);
}
