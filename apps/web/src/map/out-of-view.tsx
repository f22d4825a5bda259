import { edgeChips } from "@atlas/cartography/edge-chips";
import type { Project, Viewport } from "@atlas/cartography/mercator";
import type { Map as MapLibre } from "maplibre-gl";
import { AddressLink } from "../app/address-link.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./map.module.css";
import { PartnerDonut } from "./partner-donut.tsx";
import type { PartnerMark } from "./partner-marks.ts";
import { fly } from "./use-flights.ts";
import { cameraOfView } from "./views.ts";

interface OutOfViewProps {
  readonly marks: readonly PartnerMark[];
  readonly project: Project;
  readonly viewport: Viewport;
  /** Whether the inset takes the lower right corner. */
  readonly inset: boolean;
  readonly map: MapLibre;
  readonly west: number;
}

/** Partners beyond the window, as chips at the edge where the line to them leaves; one press goes there. */
export function OutOfView({ marks, project, viewport, inset, map, west }: OutOfViewProps) {
  const { messages, catalogue } = useReading();
  const home = project(catalogue.placesById.get(catalogue.atlas.home)!.point);
  const inSight = home[0] > 0 && home[0] < viewport.width && home[1] > 0 && home[1] < viewport.height;
  const { width, height } = viewport;
  const small = width < 600;
  const chips = edgeChips(
    marks.map(({ id, position }) => {
      const [x, y] = project(position);
      return { id, x, y };
    }),
    {
      width,
      height,
      origin: inSight ? home : [width / 2, height / 2],
      left: [small ? 60 : 96, height - (small ? 60 : 250)],
      right: [small ? 60 : 150, height - (inset ? 350 : small ? 60 : 110)],
      step: small ? 40 : 54,
      most: 3,
    },
  );
  if (chips.length === 0) return null;
  return (
    <nav aria-label={messages.outOfView}>
      {chips.map(({ ids, side, y }) => {
        const there = marks.filter(({ id }) => ids.includes(id));
        return there.length === 1 ? (
          <SingleChip key={ids.join()} mark={there[0]!} side={side} y={y} />
        ) : (
          <GatheredChip
            key={ids.join()}
            marks={there}
            side={side}
            y={y}
            onPress={() => flyOut(map, west, catalogue)}
          />
        );
      })}
    </nav>
  );
}

function SingleChip({ mark, side, y }: { mark: PartnerMark; side: "left" | "right"; y: number }) {
  const { messages } = useReading();
  return (
    <AddressLink
      to={{ selected: { kind: "place", id: mark.id } }}
      className={styles.chip}
      data-side={side}
      data-mark={mark.id}
      data-count={mark.count}
      style={{ top: y }}
      aria-label={`${messages.flyTo(mark)}, ${messages.records(mark.count)}`}
    >
      <PartnerDonut types={mark.types} count={mark.count} radius={9} />
      <span>
        <b>{mark.name}</b> {mark.count}
        <small>
          {side === "left"
            ? `← ${messages.kilometres(mark.kilometres)}`
            : `${messages.kilometres(mark.kilometres)} →`}
        </small>
      </span>
    </AddressLink>
  );
}

function GatheredChip({
  marks,
  side,
  y,
  onPress,
}: {
  readonly marks: readonly PartnerMark[];
  readonly side: "left" | "right";
  readonly y: number;
  readonly onPress: () => void;
}) {
  const { messages } = useReading();
  const records = marks.reduce((sum, { count }) => sum + count, 0);
  const words = messages.placesAndRecords({ places: marks.length, records });
  return (
    <button
      type="button"
      className={styles.chip}
      data-side={side}
      style={{ top: y }}
      onClick={onPress}
      title={marks.map(({ name }) => name).join(", ")}
    >
      <span>{side === "left" ? `← ${words}` : `${words} →`}</span>
    </button>
  );
}

// To the first view, or, from there, to the widest.
function flyOut(
  map: MapLibre,
  west: number,
  { atlas }: { atlas: ReturnType<typeof useReading>["catalogue"]["atlas"] },
): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const bySize = [...atlas.views].sort(
    (one, other) => one.bbox[2] - one.bbox[0] - (other.bbox[2] - other.bbox[0]),
  );
  const wider = bySize
    .map(view => cameraOfView(view, { width, height }))
    .find(({ zoom }) => zoom < map.getZoom() - 0.3);
  if (wider) fly(map, wider, west);
}
