import { familyCounts } from "@atlas/cartography/family-counts";
import { AddressLink } from "../app/address-link.tsx";
import { FamilyMark, TypeIcon } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import { CompositionBar } from "../lists/composition-bar.tsx";
import styles from "./panels.module.css";

/** What a partner's records are about: a bar by family, and under each family its types, each a filter. */
export function PlaceComposition({ types }: { types: Readonly<Record<string, number>> }) {
  const { catalogue, messages, text, address } = useReading();
  const { codeLists } = catalogue;
  const counts = familyCounts(codeLists, types);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return (
    <section className={styles.section} data-part="composition">
      <h2>
        {messages.composition} <small>{messages.compositionHint}</small>
      </h2>
      <CompositionBar counts={counts} most={total} />
      <ul className={styles.families}>
        {codeLists.typeFamilies.map((family, index) =>
          counts[index]![1] === 0 ? null : (
            <li key={family.id}>
              <FamilyMark family={family.id} />
              <b>{text(family.name)}</b>
              <span className={styles.types}>
                {codeLists.programmeTypes
                  .filter(({ id }) => family.types.includes(id) && (types[id] ?? 0) > 0)
                  .map(type => (
                    <AddressLink key={type.id} to={{ query: { ...address.query, type: [type.id] } }}>
                      <TypeIcon type={type.id} family={family.id} />
                      {text(type.name)} {types[type.id]}
                    </AddressLink>
                  ))}
              </span>
              <b>{counts[index]![1]}</b>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
