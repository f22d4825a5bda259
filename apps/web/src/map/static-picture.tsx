import { summary } from "@atlas/catalogue/summary";
import { usualImage } from "@atlas/core/embed-snippets";
import { summarySentence } from "@atlas/messages/summary-sentence";
import { useReading } from "../app/reading.tsx";
import styles from "./map.module.css";
import { PictureTargets } from "./picture-targets.tsx";
import { pictureUrl } from "./picture-url.ts";

/** Sizes of the picture in wide and in narrow windows, and where one turns into the other (map.module.css). */
const variants = {
  page: {
    turn: 1099,
    wide: { width: 1000, height: 760, parts: [] },
    narrow: { width: 400, height: 340, parts: [] },
  },
  embed: {
    turn: 639,
    wide: { width: 760, height: 520, parts: [] },
    narrow: { width: 400, height: 300, parts: [] },
  },
} as const;

/**
 * The map where it cannot be a living one: a picture, with a link over each symbol, name and chip. It works without
 * scripts and in any sandbox; the picture itself is fetched only where it is shown.
 */
export function StaticPicture() {
  const { address, settings } = useReading();
  const alt = useAlt();
  const surface = address.surface === "embed" ? "embed" : "page";
  if (settings.exported) return <ExportedPicture alt={alt} />;
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
        <img src={url(wide, theme)} width={wide.width} height={wide.height} alt={alt} />
      </picture>
      <PictureTargets className={styles.wideTargets!} size={wide} />
      <PictureTargets className={styles.narrowTargets!} size={narrow} />
    </div>
  );
}

function useAlt(): string {
  const { address, catalogue, messages } = useReading();
  const { query, language } = address;
  return `${messages.map}: ${summarySentence(language, summary(catalogue, query, language))}`;
}

/** Files know one picture for each language: that of the whole atlas, with its title and legend. */
function ExportedPicture({ alt }: { alt: string }) {
  const { address, settings } = useReading();
  const { basePath, defaultLanguage } = settings;
  const folder = address.language === defaultLanguage ? "" : `/${address.language}`;
  return (
    <div className={styles.picture} data-picture="exported">
      <img src={`${basePath}${folder}/map.svg`} {...usualImage} alt={alt} />
      <PictureTargets size={{ ...usualImage, parts: ["title", "legend"] }} />
    </div>
  );
}
