import { typesAsked } from "@atlas/catalogue/types-asked";
import { isEmptyQuery } from "@atlas/core/query";
import { EmptyCure } from "../filters/empty-cure.tsx";
import styles from "./overview.module.css";
import { useReading } from "./reading.tsx";

/** The query's answer as a sentence; announced when it changes. */
export function HeadlineSentence() {
  const { messages, findings, address, catalogue, text } = useReading();
  const about = typesAsked(catalogue.codeLists, address.query.type).map(({ name }) => text(name));
  const { headline } = findings;
  return (
    <div role="status">
      <h1 className={styles.headline}>
        {headline.records === 0 ? messages.headlineNone : messages.headline(headline)}
      </h1>
      {headline.records === 0 && !isEmptyQuery(address.query) ? (
        <EmptyCure />
      ) : (
        <p className={styles.subline}>{messages.headlineYears({ ...headline, about })}</p>
      )}
    </div>
  );
}
