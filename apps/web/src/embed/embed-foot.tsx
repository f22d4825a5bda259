import { FamilyMark } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./embed.module.css";
import { OpenAtlas } from "./open-atlas.tsx";
import { shownParts } from "./shown-parts.ts";
import { useAccent } from "./use-accent.ts";
import { useHost } from "./use-host.ts";

/** Under an embed: what the colours mean; and the way to the whole atlas, which no host can take away. */
export function EmbedFoot() {
  const { catalogue, messages, text, address } = useReading();
  useAccent();
  useHost();
  const parts = shownParts(address);
  const hasLegend = parts.includes("legend") && address.view !== "list";
  const hasTitle = parts.includes("title");
  if (!hasLegend && hasTitle) return null;
  return (
    <footer role="contentinfo" className={styles.foot} aria-label={text(catalogue.atlas.title)}>
      {hasLegend ? (
        <ul className={styles.legend} aria-label={messages.legend}>
          {catalogue.codeLists.typeFamilies.map(({ id, shortName }) => (
            <li key={id}>
              <FamilyMark family={id} />
              {text(shortName)}
            </li>
          ))}
        </ul>
      ) : null}
      {hasTitle ? null : <OpenAtlas />}
    </footer>
  );
}
