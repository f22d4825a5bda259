import { builtEmbed } from "@atlas/core/address";
import { usualHeight } from "@atlas/core/embed-snippets";
import { useRef } from "react";
import { useReading } from "../app/reading.tsx";
import { useBuilderWords } from "./builder-words.tsx";
import styles from "./share.module.css";
import { snippetParts } from "./snippet-parts.ts";
import { useFrameSource } from "./use-frame-source.ts";

/** Width in pixels of a preview of no fixed size, as long as the page has not been measured. */
const usualWidth = 720;

/** The embed itself, as large as its host would see it. */
export function SharePreview() {
  const messages = useBuilderWords();
  const reading = useReading();
  const { address, settings } = reading;
  const frame = useRef<HTMLIFrameElement>(null);
  const { src, opened, height: told } = useFrameSource(frame, builtEmbed(address, settings.defaultLanguage));
  const { size } = address;
  const width = size.kind === "fixed" ? size.width : usualWidth;
  const height =
    size.kind === "fixed"
      ? size.height
      : size.kind === "ratio"
        ? Math.round((usualWidth * size.height) / size.width)
        : (told ?? usualHeight);
  return (
    <div className={styles.preview}>
      <div className={styles.previewHead}>
        <h2>{messages.previewTitle}</h2>
        <small>
          {messages.previewHint}
          {size.kind === "fixed" ? ` ${messages.previewSize(size)}` : null}
        </small>
      </div>
      <section
        className={styles.stage}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard (WCAG 2.1.1)
        tabIndex={0}
        aria-label={messages.previewTitle}
      >
        <iframe
          key={opened}
          ref={frame}
          src={src}
          title={snippetParts(reading).title}
          width={width}
          height={height}
          allow="fullscreen"
          data-fluid={size.kind === "fixed" ? undefined : ""}
        />
      </section>
    </div>
  );
}
