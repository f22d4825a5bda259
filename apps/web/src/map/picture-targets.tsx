import { estimatedTextWidth } from "@atlas/cartography/estimated-text-width";
import { type StaticMapRequest, staticLayout } from "@atlas/cartography/static-layout";
import type { StaticMapPart } from "@atlas/cartography/static-map-head";
import { staticMapWords } from "@atlas/cartography/static-map-words";
import { type StaticTarget, staticTargets } from "@atlas/cartography/static-targets";
import { mostRecords } from "@atlas/catalogue/most-records";
import { newestSource } from "@atlas/catalogue/newest-source";
import { AddressLink } from "../app/address-link.tsx";
import { type Reading, useReading } from "../app/reading.tsx";
import { mapQuestion } from "./map-question.ts";

interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly StaticMapPart[];
}

/** A link over each symbol, name and chip of a picture; the picture is laid out again here, as whoever drew it did. */
export function PictureTargets({
  className,
  size,
}: {
  readonly className?: string;
  readonly size: PictureSize;
}) {
  const request = requestOf(useReading(), size);
  const targets = staticTargets(staticLayout(request), request.question.measure);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: each link has its own, and one of all would follow the pointer
    <svg className={className} viewBox={`0 0 ${size.width} ${size.height}`}>
      {targets.map(target => (
        <Target key={target.id} target={target} />
      ))}
    </svg>
  );
}

function Target({ target: { id, name, count, boxes } }: { readonly target: StaticTarget }) {
  const { messages } = useReading();
  return (
    <AddressLink to={{ selected: { kind: "place", id } }}>
      <title>{`${name}, ${messages.records(count)}`}</title>
      {boxes.map(([left, top, right, bottom], index) => (
        <rect
          key={index}
          x={Math.round(left)}
          y={Math.round(top)}
          width={Math.round(right - left)}
          height={Math.round(bottom - top)}
          rx="4"
        />
      ))}
    </AddressLink>
  );
}

function requestOf(reading: Reading, { width, height, parts }: PictureSize): StaticMapRequest {
  const { catalogue, findings, messages, settings } = reading;
  const words = staticMapWords(messages, {
    // No place of a link depends on these.
    ...{ title: "", sentence: "", description: "" },
    reviewNumber: settings.reviewNumber,
    mapAttribution: settings.mapAttribution,
    newest: newestSource(findings.programmes),
  });
  return {
    question: { ...mapQuestion(reading), surface: "picture", measure: estimatedTextWidth },
    words,
    width,
    height,
    theme: "light",
    parts,
    most: mostRecords(catalogue),
  };
}
