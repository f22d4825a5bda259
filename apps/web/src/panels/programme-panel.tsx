import type { Programme } from "@atlas/core/programme";
import type { ReactNode } from "react";
import { AddressLink } from "../app/address-link.tsx";
import { TypeIcon } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import { statusText } from "../lists/record-texts.ts";
import { PanelTop } from "./panel-top.tsx";
import styles from "./panels.module.css";
import { ProgrammeActions } from "./programme-actions.tsx";
import { ProgrammeSites } from "./programme-sites.tsx";
import { ProgrammeSources } from "./programme-sources.tsx";
import { useFocusOnOpen } from "./use-focus-on-open.ts";

/** One record: everything that is known of it, and what is not known said so. */
export function ProgrammePanel({ id }: { id: string }) {
  const { catalogue, text } = useReading();
  const heading = useFocusOnOpen();
  const programme = catalogue.programmesById.get(id)!;
  const { programmeTypes, typeFamilies, kinds } = catalogue.codeLists;
  const type = programmeTypes.find(code => code.id === programme.type);
  const kind = kinds.find(code => code.id === programme.kind);
  const family = typeFamilies.find(({ types }) => types.includes(programme.type));
  return (
    <article className={styles.panel}>
      <PanelTop />
      <header className={styles.programmeHead}>
        <p className={styles.eyebrow}>
          <span className={styles.badge} data-family={family?.id}>
            <TypeIcon type={programme.type} family={family?.id ?? ""} />
          </span>
          {[type, kind].map(code => (code ? text(code.name) : "")).join(" · ")}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {text(programme.title)}
        </h1>
        <p className={styles.places}>
          {programme.places.map(place => (
            <AddressLink key={place} to={{ selected: { kind: "place", id: place } }}>
              {text(catalogue.placesById.get(place)!.shortName)}
            </AddressLink>
          ))}
        </p>
      </header>
      <p className={styles.summary}>{text(programme.summary)}</p>
      <ProgrammeFacts programme={programme} />
      <ProgrammeSites programme={programme} />
      <ProgrammeSources programme={programme} />
      <ProgrammeActions programme={programme} />
    </article>
  );
}

function ProgrammeFacts({ programme }: { programme: Programme }) {
  const reading = useReading();
  const { catalogue, messages, text } = reading;
  const { codeLists, decision, atlas, placesById } = catalogue;
  const home = text(placesById.get(atlas.home)!.shortName);
  const clause = decision.clauses.find(({ id }) => id === programme.clause);
  const project = decision.projects.find(({ id }) => id === programme.project);
  const confidence = codeLists.confidence.find(({ id }) => id === programme.confidence);
  return (
    <dl className={styles.facts}>
      <Fact name={messages.organisations}>
        {programme.organisations.length === 0 ? messages.unknown : null}
        <ul className={styles.organisations}>
          {programme.organisations.map(({ name, names, role }) => {
            const code = codeLists.organisationRoles.find(({ id }) => id === role);
            return (
              <li key={name + role}>
                {text(names)} <small>{code ? text(code.name) : role}</small>
              </li>
            );
          })}
        </ul>
      </Fact>
      <Fact name={messages.period}>
        <Period programme={programme} />
      </Fact>
      <Fact name={messages.money}>
        <Money programme={programme} />
      </Fact>
      <Fact name={messages.status}>{statusText(programme, reading)}</Fact>
      <Fact name={messages.shareOfHome}>{messages.homeLinks[programme.homeLink](home)}</Fact>
      <Fact name={messages.clause}>
        {clause ? `${text(clause.title)} (${messages.clauseLocator(clause.locator)})` : messages.noClause}
      </Fact>
      <Fact name={messages.project}>{project ? text(project.name) : messages.unknown}</Fact>
      <Fact name={messages.confidence}>
        {confidence ? (
          <>
            {text(confidence.name)} <small>{text(confidence.definition)}</small>
          </>
        ) : (
          messages.unknown
        )}
      </Fact>
    </dl>
  );
}

function Period({ programme: { start, end, kind, status } }: { programme: Programme }) {
  const { messages } = useReading();
  if (start === null && end === null) return messages.periodUnknown;
  if (start === null) return messages.periodEnd(messages.date(end!));
  if (end !== null)
    return start === end ? messages.date(start) : `${messages.date(start)} – ${messages.date(end)}`;
  if (kind === "event") return messages.date(start);
  return (
    <>
      {messages.date(start)} {status === "completed" ? null : <small>{messages.ongoing}</small>}
    </>
  );
}

function Money({ programme: { budget } }: { programme: Programme }) {
  const { messages, catalogue, text } = useReading();
  if (budget === null) return messages.moneyUnknown;
  const basis = catalogue.codeLists.budgetBasis.find(({ id }) => id === budget.basis);
  return (
    <>
      {messages.amount(budget)} <small>{basis ? text(basis.name) : budget.basis}</small>
      <p className={styles.note}>{text(budget.note)}</p>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
