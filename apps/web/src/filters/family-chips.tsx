import { FamilyMark, TypeIcon } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./filters.module.css";
import { QueryForm } from "./query-form.tsx";
import { Toggle } from "./toggle.tsx";

/** The six families of programme types, and the single types of those that are chosen. */
export function FamilyChips() {
  const { catalogue, findings, messages, text, address } = useReading();
  const { typeFamilies, programmeTypes } = catalogue.codeLists;
  const counts = findings.facets.type;
  const totals = typeFamilies.map(family => family.types.reduce((sum, type) => sum + (counts[type] ?? 0), 0));
  const most = Math.max(1, ...totals);
  const open = typeFamilies.filter(family => family.types.some(type => address.query.type.includes(type)));
  return (
    <QueryForm words={["type"]} className={styles.families} label={messages.families}>
      {typeFamilies.map((family, index) => (
        <Toggle
          key={family.id}
          word="type"
          values={family.types}
          count={totals[index]!}
          className={styles.family}
        >
          <FamilyMark family={family.id} />
          <span className={styles.name}>{text(family.shortName)}</span>
          <span className={styles.count}>{totals[index]}</span>
          <svg className={styles.share} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect data-family={family.id} width={(100 * totals[index]!) / most} height="1" />
          </svg>
        </Toggle>
      ))}
      {open.length === 0 ? null : (
        <fieldset className={styles.types}>
          <legend className="visually-hidden">{messages.types}</legend>
          {open.flatMap(family =>
            programmeTypes
              .filter(({ id }) => family.types.includes(id))
              .map(type => (
                <Toggle
                  key={type.id}
                  word="type"
                  values={[type.id]}
                  count={counts[type.id] ?? 0}
                  className={styles.type}
                >
                  <TypeIcon type={type.id} family={family.id} />
                  {text(type.name)} <b>{counts[type.id] ?? 0}</b>
                </Toggle>
              )),
          )}
        </fieldset>
      )}
    </QueryForm>
  );
}
