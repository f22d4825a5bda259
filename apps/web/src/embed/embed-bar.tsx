import { useReading } from "../app/reading.tsx";
import styles from "./embed.module.css";
import { OpenAtlas } from "./open-atlas.tsx";

/** The bar on top of an embed: what it shows and the way to the whole atlas. */
export function EmbedBar() {
  const { catalogue, text, messages, findings, address } = useReading();
  // A panel brings the heading of what is selected.
  const Title = address.selected || address.compare.length > 1 ? "strong" : "h1";
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a landmark that may be named; alone it is taken for none
    <header role="banner" className={styles.bar} aria-label={text(catalogue.atlas.title)}>
      <span className={styles.seal} aria-hidden="true">
        {catalogue.atlas.seal}
      </span>
      <Title className={styles.title}>{text(catalogue.atlas.title)}</Title>
      <span className={styles.subtitle} role="status">
        {findings.headline.records === 0 ? messages.headlineNone : messages.headline(findings.headline)}
      </span>
      <OpenAtlas />
    </header>
  );
}
