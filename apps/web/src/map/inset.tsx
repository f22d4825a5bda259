import { drawnLink, type Emphasis, linkLines } from "@atlas/cartography/drawn-links";
import { type Inset as InsetOfView, insetSize } from "@atlas/cartography/inset-room";
import { fit, type Project, projection } from "@atlas/cartography/mercator";
import type { PartnerMark } from "@atlas/cartography/partner-marks";
import { placeScene } from "@atlas/cartography/placed-scene";
import { memo, useMemo } from "react";
import { AddressLink } from "../app/address-link.tsx";
import { ChevronRight } from "../app/icons.tsx";
import { useDrawnReading } from "./drawn-reading.tsx";
import { InsetGround } from "./inset-ground.tsx";
import { Links } from "./links.tsx";
import styles from "./map.module.css";
import { mapQuestion } from "./map-question.ts";
import { Marks } from "./marks.tsx";
import type { Outlines } from "./outlines-query.ts";

/** The partners that would share a spot, drawn in a frame of their own with symbols of the same scale. */
export const Inset = memo(function Inset({
  inset,
  marks,
  outlines,
  scale,
  emphasis,
}: {
  readonly inset: InsetOfView;
  readonly marks: readonly PartnerMark[];
  readonly outlines: Outlines | null;
  readonly scale: number;
  readonly emphasis: Emphasis;
}) {
  const reading = useDrawnReading();
  const { catalogue, messages, text } = reading;
  const { selected, quiet } = emphasis;
  const here = marks.filter(({ id }) => inset.places.includes(id));
  const camera = fit(inset.bbox, insetSize, { top: 6, right: 6, bottom: 6, left: 6 });
  const project = projection({ ...camera, ...insetSize });
  const records = useRecordsIn(inset);
  const places = here.filter(({ count }) => count > 0).length;
  const standing = { project, marks: here, selected, scale, size: nameSize };
  const from = project(catalogue.placesById.get(catalogue.atlas.home)!.point);
  const ends = here.map(mark => ({ mark, to: project(mark.position) }));
  const placed = placeScene(mapQuestion(reading), standing, {
    frame: [2, 2, insetSize.width - 4, insetSize.height - 2],
    lines: linkLines(from, ends),
  });
  return (
    <section data-obstacle="" className={styles.inset} aria-label={text(inset.name)}>
      <h2>
        <AddressLink to={{ at: viewOf(catalogue.atlas, inset) }}>{text(inset.name)}</AddressLink>
        <span>{messages.placesAndRecords({ places, records })}</span>
      </h2>
      <div className={styles.insetMap}>
        <InsetGround outlines={outlines} project={project} size={insetSize} selected={selected} />
        <Links
          viewport={insetSize}
          from={from}
          prefix="inset"
          links={ends.map(({ mark, to }) => drawnLink(mark, to, emphasis))}
        />
        <Marks
          marks={here}
          placed={placed}
          project={project}
          scale={scale}
          selected={selected}
          quiet={quiet}
          size={nameSize}
        />
      </div>
    </section>
  );
});

/** Type size of names in an inset, in pixels. */
const nameSize = 13;

/** On the map itself, a frame around what the inset holds; where no inset fits, a button that goes there. */
export function BayFrame({
  inset,
  project,
  framed,
  marks,
}: {
  readonly inset: InsetOfView;
  readonly project: Project;
  readonly framed: boolean;
  readonly marks: readonly PartnerMark[];
}) {
  const { catalogue, text, messages } = useDrawnReading();
  const [x0, y1] = project([inset.bbox[0], inset.bbox[1]]);
  const [x1, y0] = project([inset.bbox[2], inset.bbox[3]]);
  const here = marks.filter(({ id, count }) => inset.places.includes(id) && count > 0);
  const records = useRecordsIn(inset);
  return (
    <>
      <span
        className={styles.bayFrame}
        style={{ transform: `translate(${x0}px, ${y0}px)`, width: x1 - x0, height: y1 - y0 }}
      />
      {framed ? null : (
        <AddressLink
          to={{ at: viewOf(catalogue.atlas, inset) }}
          className={styles.bayButton}
          data-obstacle=""
        >
          <b>{text(inset.name)}</b> {messages.placesAndRecords({ places: here.length, records })}
          <ChevronRight />
        </AddressLink>
      )}
    </>
  );
}

// The records in any of an inset's places, each counted once; not counted again while the map moves.
function useRecordsIn({ places }: InsetOfView): number {
  const { programmes } = useDrawnReading().findings;
  return useMemo(() => {
    const here = new Set(places);
    return programmes.filter(programme => programme.places.some(place => here.has(place))).length;
  }, [programmes, places]);
}

// The named view that shows the inset's area large.
function viewOf(
  { views }: ReturnType<typeof useDrawnReading>["catalogue"]["atlas"],
  { bbox }: InsetOfView,
): string {
  const inside = views.filter(view => view.bbox[0] >= bbox[0] - 1 && view.bbox[2] <= bbox[2] + 1);
  return (inside[0] ?? views[0]!).id;
}
