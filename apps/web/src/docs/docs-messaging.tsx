import { commandFields, errorCodes, eventFields, heightMessages } from "@atlas/core/embed-contract";
import type { DocsMessages } from "@atlas/messages/docs-messages";
import { useReading } from "../app/reading.tsx";
import { DocsCode } from "./docs-code.tsx";
import { DocsSection } from "./docs-section.tsx";
import { DocsTable, Fields, Name } from "./docs-table.tsx";
import { envelopeExample, listenerExample } from "./host-examples.ts";
import { originOf, useAtlasUrl } from "./use-atlas-url.ts";

/** What embed and host say to each other, and the height in the words of other systems. */
export function DocsMessaging({ messages }: { readonly messages: DocsMessages }) {
  const { catalogue } = useReading();
  const origin = originOf(useAtlasUrl());
  const columns = messages.columns;
  const heads = [columns.message, columns.payload, columns.meaning];
  return (
    <>
      <DocsSection id="messages" title={messages.messagesTitle}>
        <p>{messages.messagesText}</p>
        <DocsCode>{envelopeExample(catalogue.vocabulary.place[0]!)}</DocsCode>
        <h3>{messages.eventsTitle}</h3>
        <DocsTable
          name={messages.eventsTitle}
          heads={heads}
          rows={(Object.keys(eventFields) as (keyof typeof eventFields)[]).map(type => ({
            key: type,
            cells: [<Fields key="fields" of={eventFields[type]} />, messages.eventMeanings[type]],
          }))}
        />
        <h3>{messages.commandsTitle}</h3>
        <p>{messages.commandsText}</p>
        <DocsTable
          name={messages.commandsTitle}
          heads={heads}
          rows={(Object.keys(commandFields) as (keyof typeof commandFields)[]).map(type => ({
            key: type,
            cells: [<Fields key="fields" of={commandFields[type]} />, messages.commandMeanings[type]],
          }))}
        />
        <DocsCode>{listenerExample(origin)}</DocsCode>
        <h3>{messages.errorsTitle}</h3>
        <DocsTable
          name={messages.errorsTitle}
          heads={[columns.code, columns.meaning]}
          rows={errorCodes.map(code => ({ key: code, cells: [messages.errorMeanings[code]] }))}
        />
      </DocsSection>
      <DocsSection id="heights" title={messages.heightsTitle}>
        <p>{messages.heightsText}</p>
        <DocsTable
          name={messages.heightsTitle}
          heads={[columns.system, columns.message]}
          rows={heightMessages.map(({ system, message }) => ({
            key: system,
            cells: [<Name key="message">{message}</Name>],
          }))}
        />
      </DocsSection>
    </>
  );
}
