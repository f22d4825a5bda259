import { useReading } from "../app/reading.tsx";
import { pagePath } from "../page-path.ts";
import styles from "./compare-form.module.css";

/** Sets a further place beside those chosen: a GET form, so that it works without the script. */
export function CompareForm({ chosen, label }: { chosen: readonly string[]; label: string }) {
  const { address, catalogue, findings, settings, messages, text, go } = useReading();
  const [path = "", words = ""] = pagePath({ ...address, selected: null, compare: [] }, settings).split("?");
  const counts = new Map(findings.links.map(({ place, programmes }) => [place, programmes]));
  return (
    <form
      method="get"
      action={path}
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        const ids = String(new FormData(event.currentTarget).get("compare"));
        go({ selected: null, compare: ids.split(",") });
      }}
    >
      {[...new URLSearchParams(words)].map(([word, value]) => (
        <input key={word} type="hidden" name={word} value={value} />
      ))}
      <select name="compare" required aria-label={label} defaultValue="">
        <option value="" disabled>
          {label}
        </option>
        {catalogue.codeLists.partnershipGroups.map(group => (
          <optgroup key={group.id} label={text(group.shortName)}>
            {catalogue.places
              .filter(place => place.group === group.id && !chosen.includes(place.id))
              .map(({ id, shortName }) => (
                <option key={id} value={[...chosen, id].join(",")}>
                  {text(shortName)} {counts.get(id) ?? 0}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <button type="submit">{messages.compare}</button>
    </form>
  );
}
