import { estimatedTextWidth } from "@atlas/cartography/estimated-text-width";
import { type StaticMapRequest, staticLayout } from "@atlas/cartography/static-layout";
import { staticMapWords } from "@atlas/cartography/static-map-words";
import { type StaticTarget, staticTargets } from "@atlas/cartography/static-targets";
import { mostRecords } from "@atlas/catalogue/most-records";
import { newestSource } from "@atlas/catalogue/newest-source";
import { AddressLink } from "../app/address-link.tsx";
import { type Reading, useReading } from "../app/reading.tsx";
import styles from "./map.module.css";
import { mapQuestion } from "./map-question.ts";
import { pictureUrl } from "./picture-url.ts";

/** Sizes of the picture in wide and in narrow windows, and where one turns into the other (map.module.css). */
const variants = {
  page: { turn: 1099, wide: { width: 1000, height: 760 }, narrow: { width: 400, height: 340 } },
  embed: { turn: 639, wide: { width: 760, height: 520 }, narrow: { width: 400, height: 300 } },
} as const;

/**
 * The map where it cannot be a living one: a picture, with a link over each symbol, name and chip. It works without
 * scripts and in any sandbox; the picture itself is fetched only where it is shown.
 */
export function StaticPicture() {
  const reading = useReading();
  const { address, messages, settings } = reading;
  const surface = address.surface === "embed" ? "embed" : "page";
  const { turn, wide, narrow } = variants[surface];
  const url = (size: typeof wide | typeof narrow, theme: "light" | "dark" | "contrast") =>
    pictureUrl(address, { ...size, theme }, settings);
  const isNarrow = `(max-width: ${turn}px)`;
  const isDark = "(prefers-color-scheme: dark)";
  const theme = address.theme ?? "light";
  return (
    <div className={styles.picture} data-picture={surface}>
      <picture>
        {address.theme === null ? (
          <>
            <source media={`${isDark} and ${isNarrow}`} srcSet={url(narrow, "dark")} />
            <source media={isDark} srcSet={url(wide, "dark")} />
          </>
        ) : null}
        <source media={isNarrow} srcSet={url(narrow, theme)} />
        <img src={url(wide, theme)} width={wide.width} height={wide.height} alt={messages.map} />
      </picture>
      <Targets className={styles.wideTargets!} request={requestOf(reading, wide)} />
      <Targets className={styles.narrowTargets!} request={requestOf(reading, narrow)} />
    </div>
  );
}

function requestOf(
  reading: Reading,
  { width, height }: { readonly width: number; readonly height: number },
): StaticMapRequest {
  const { catalogue, findings, messages, settings } = reading;
  const words = staticMapWords(messages, {
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
    parts: [],
    most: mostRecords(catalogue),
  };
}

function Targets({ className, request }: { readonly className: string; readonly request: StaticMapRequest }) {
  const { width, height, question } = request;
  const targets = staticTargets(staticLayout(request), question.measure);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: each link has its own, and one of all would follow the pointer
    <svg className={className} viewBox={`0 0 ${width} ${height}`}>
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
