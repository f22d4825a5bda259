import type { Programme, Source } from "@atlas/core/programme";
import { ArrowOut } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./panels.module.css";

/** The pages a record rests on; a copy is called a copy. Titles keep the script of their source. */
export function ProgrammeSources({ programme }: { programme: Programme }) {
  const { messages } = useReading();
  return (
    <section className={styles.section}>
      <h2>{messages.source}</h2>
      <SourceLine source={programme.source} />
      {programme.moreSources.length === 0 ? null : (
        <>
          <h3>{messages.moreSources}</h3>
          {programme.moreSources.map(source => (
            <SourceLine key={source.url} source={source} />
          ))}
        </>
      )}
    </section>
  );
}

function SourceLine({ source }: { source: Source }) {
  const { messages } = useReading();
  return (
    <p className={styles.source}>
      <a href={source.url} rel="noopener external nofollow" target="_blank" title={messages.externalLink}>
        <span lang="zh">{source.title}</span>
        <ArrowOut />
      </a>
      <small>
        <span lang="zh">{source.publisher}</span>,{" "}
        {source.date === null ? messages.sourceDateUnknown : messages.date(source.date)}
      </small>
      {source.copy ? <small className={styles.copy}>{messages.sourceCopy}</small> : null}
    </p>
  );
}
