import { embedWords } from "@atlas/core/embed-contract";
import type { DocsMessages } from "@atlas/messages/docs-messages";
import { Fragment } from "react";
import { useReading } from "../app/reading.tsx";
import styles from "./docs.module.css";
import { DocsSection } from "./docs-section.tsx";
import { DocsTable, Fallback, Names } from "./docs-table.tsx";

/** The words of an embed's address, and where the ids they take stand. */
export function DocsWords({ messages }: { readonly messages: DocsMessages }) {
  const { catalogue, settings } = useReading();
  const columns = messages.columns;
  const idsAt = messages.idsAt;
  const data = {
    codelists: settings.exported ? "/api/codelists.json" : "/api/codelists",
    decision: settings.exported ? "/api/decision.json" : "/api/decision",
    places: settings.exported ? "/api/places.geojson" : "/api/collections/places/items",
  } as const;
  return (
    <DocsSection id="words" title={messages.wordsTitle}>
      <p>{messages.wordsText}</p>
      <DocsTable
        name={messages.wordsTitle}
        heads={[columns.word, columns.values, columns.fallback, columns.meaning]}
        rows={(Object.keys(embedWords) as (keyof typeof embedWords)[]).map(word => ({
          key: word,
          cells: [
            <Fragment key="values">
              <Names of={embedWords[word].values} />
              {embedWords[word].many ? <small> {messages.severalValues}</small> : null}
            </Fragment>,
            <Fallback key="fallback" of={embedWords[word].fallback} />,
            messages.wordMeanings[word],
          ],
        }))}
      />
      <h3>{messages.idsTitle}</h3>
      <dl className={styles.ids}>
        {(Object.keys(data) as (keyof typeof data)[]).map(name => (
          <div key={name}>
            <dt>{idsAt[name]}</dt>
            <dd>
              <a href={settings.basePath + data[name]}>{data[name]}</a>
            </dd>
          </div>
        ))}
        <div>
          <dt>{idsAt.views}</dt>
          <dd>
            <Names of={catalogue.atlas.views.map(view => view.id)} />
          </dd>
        </div>
      </dl>
    </DocsSection>
  );
}
