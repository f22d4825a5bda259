import {
  elementAttributes,
  elementEvents,
  elementMethods,
  elementWords,
  embedAddresses,
} from "@atlas/core/embed-contract";
import { embedSnippet } from "@atlas/core/embed-snippets";
import type { DocsMessages } from "@atlas/messages/docs-messages";
import { useReading } from "../app/reading.tsx";
import { snippetParts } from "../share/snippet-parts.ts";
import { DocsCode } from "./docs-code.tsx";
import { DocsSection } from "./docs-section.tsx";
import { DocsTable, Fallback, Name, Names } from "./docs-table.tsx";
import { methodsExample } from "./host-examples.ts";
import { useAtlasUrl } from "./use-atlas-url.ts";

/** What to paste: an iframe, or the element with its attributes, methods and events. */
export function DocsElement({ messages }: { readonly messages: DocsMessages }) {
  const reading = useReading();
  const atlas = useAtlasUrl();
  const parts = { ...snippetParts(reading), atlas };
  const columns = messages.columns;
  return (
    <>
      <DocsSection id="iframe" title={messages.frameTitle}>
        <p>{messages.frameText}</p>
        <DocsCode>{embedSnippet("iframe", parts)}</DocsCode>
      </DocsSection>
      <DocsSection id="element" title={messages.elementTitle}>
        <p>{messages.elementText}</p>
        <DocsCode>{embedSnippet("element", parts)}</DocsCode>
        <p>{messages.pinnedText(atlas + embedAddresses.integrity)}</p>
        <h3>{messages.attributesTitle}</h3>
        <p>{messages.attributesText}</p>
        <p>
          <Names of={elementWords} />
        </p>
        <DocsTable
          name={messages.attributesTitle}
          heads={[columns.attribute, columns.values, columns.fallback, columns.meaning]}
          rows={keysOf(elementAttributes).map(name => ({
            key: name,
            cells: [
              <Names key="values" of={elementAttributes[name].values} />,
              <Fallback key="fallback" of={elementAttributes[name].fallback} />,
              messages.attributeMeanings[name],
            ],
          }))}
        />
        <h3>{messages.methodsTitle}</h3>
        <p>{messages.methodsText}</p>
        <DocsTable
          name={messages.methodsTitle}
          heads={[columns.method, columns.payload, columns.meaning]}
          rows={keysOf(elementMethods).map(name => ({
            key: name,
            cells: [<Name key="type">{elementMethods[name]}</Name>, messages.commandMeanings[name]],
          }))}
        />
        <DocsCode>{methodsExample(reading.catalogue)}</DocsCode>
        <h3>{messages.elementEventsTitle}</h3>
        <p>{messages.elementEventsText}</p>
        <p>
          <Names of={elementEvents} />
        </p>
      </DocsSection>
    </>
  );
}

function keysOf<Table extends object>(table: Table): (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[];
}
