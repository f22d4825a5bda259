import type { Clause, Decision } from "@atlas/core/decision";
import type { Programme } from "@atlas/core/programme";
import type { ReactNode } from "react";
import { useReading } from "../app/reading.tsx";
import { statusText } from "../lists/record-texts.ts";
import { FilterLink } from "./filter-link.tsx";
import styles from "./panels.module.css";
import { periodSentence } from "./period-sentence.ts";

/** The facts of a record, one a line; what its sources do not say is said to be unsaid. */
export function ProgrammeFacts({ programme }: { programme: Programme }) {
  const reading = useReading();
  const { catalogue, messages, text } = reading;
  const { codeLists, decision, atlas, placesById } = catalogue;
  const home = text(placesById.get(atlas.home)!.shortName);
  const confidence = codeLists.confidence.find(({ id }) => id === programme.confidence);
  return (
    <dl className={styles.facts}>
      <Fact name={messages.organisations}>
        <Organisations programme={programme} />
      </Fact>
      <Fact name={messages.period}>{periodSentence(programme, messages)}</Fact>
      <Fact name={messages.money}>
        <Money programme={programme} />
      </Fact>
      <Fact name={messages.status}>{statusText(programme, reading)}</Fact>
      <Fact name={messages.shareOfHome}>{messages.homeLinks[programme.homeLink](home)}</Fact>
      <Fact name={messages.clause}>
        <ClauseFact clause={decision.clauses.find(({ id }) => id === programme.clause)} />
      </Fact>
      <Fact name={messages.project}>
        <ProjectFact project={decision.projects.find(({ id }) => id === programme.project)} />
      </Fact>
      <Fact name={messages.confidence}>
        {confidence ? text(confidence.name) : messages.unknown}
        {confidence ? <small>{text(confidence.definition)}</small> : null}
      </Fact>
    </dl>
  );
}

function Organisations({ programme: { organisations } }: { programme: Programme }) {
  const { catalogue, messages, text } = useReading();
  if (organisations.length === 0) return messages.unknown;
  return (
    <ul className={styles.organisations}>
      {organisations.map(({ name, names, role }) => {
        const code = catalogue.codeLists.organisationRoles.find(({ id }) => id === role);
        return (
          <li key={name + role}>
            {text(names)} <small>{code ? text(code.name) : role}</small>
          </li>
        );
      })}
    </ul>
  );
}

function Money({ programme: { budget } }: { programme: Programme }) {
  const { messages, catalogue, text } = useReading();
  if (budget === null) return messages.moneyUnknown;
  const basis = catalogue.codeLists.budgetBasis.find(({ id }) => id === budget.basis);
  return (
    <>
      {messages.amount(budget)}
      <small>
        {basis ? `${text(basis.name)}: ${text(basis.definition)}` : budget.basis} {text(budget.note)}
      </small>
      <small>{messages.sumsNote}</small>
    </>
  );
}

function ClauseFact({ clause }: { clause: Clause | undefined }) {
  const { messages, text } = useReading();
  if (!clause) return messages.noClause;
  return (
    <>
      <FilterLink word="clause" value={clause.id}>
        {text(clause.title)}
      </FilterLink>
      <small>{messages.clauseLocator(clause.locator)}</small>
    </>
  );
}

function ProjectFact({ project }: { project: Decision["projects"][number] | undefined }) {
  const { messages, text } = useReading();
  if (!project) return messages.unknown;
  return (
    <>
      <FilterLink word="project" value={project.id}>
        {text(project.name)}
      </FilterLink>
      <small>{messages.clauseLocator(project.locator)}</small>
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
