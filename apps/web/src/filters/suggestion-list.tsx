/** The suggestions under the search field: a listbox of groups. Loaded with the first focus of the field. */
import { useEffect } from "react";
import { SearchIcon, TypeIcon } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import type { MarkedText } from "./marked-text.ts";
import styles from "./suggestion-list.module.css";
import type { Suggestion, Suggestions } from "./suggestions.ts";

const groups = ["places", "programmes", "organisations"] as const;

export function SuggestionList({
  id,
  suggestions: { list, totals },
  active,
  choose,
}: {
  readonly id: string;
  readonly suggestions: Suggestions;
  readonly active: number | null;
  readonly choose: (suggestion: Suggestion) => void;
}) {
  const { messages } = useReading();
  const headings = {
    places: messages.places,
    programmes: messages.programmes,
    organisations: messages.organisations,
  };
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  const options = (group: Suggestion["group"]) =>
    list.map((suggestion, index) =>
      suggestion.group === group ? (
        <Option
          key={`${group} ${suggestion.id}`}
          id={`${id}-${index}`}
          suggestion={suggestion}
          isActive={index === active}
          choose={choose}
        />
      ) : null,
    );
  return (
    <div className={styles.list} id={id} role="listbox" aria-label={messages.suggestions}>
      {groups.map(group => {
        const shown = list.filter(suggestion => suggestion.group === group).length;
        if (shown === 0) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options within a listbox, which fieldset is not
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <p className={styles.heading} id={`${id}-${group}`} role="presentation">
              <b>{headings[group]}</b>
              {totals[group] > shown ? <span>{messages.someOf({ shown, total: totals[group] })}</span> : null}
            </p>
            {options(group)}
          </div>
        );
      })}
      {options("all")}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly isActive: boolean;
  readonly choose: (suggestion: Suggestion) => void;
}

function Option({ id, suggestion, isActive, choose }: OptionProps) {
  const { name, note, count, group } = suggestion;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: options are pointed at by aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={group === "all" ? styles.all : styles.option}
      onMouseDown={event => event.preventDefault()}
      onClick={() => choose(suggestion)}
    >
      <Badge suggestion={suggestion} />
      <span className={styles.words}>
        <span className={styles.name}>
          <Marked text={name} />
        </span>{" "}
        {note.join("") === "" ? null : (
          <small>
            <Marked text={note} />
          </small>
        )}
      </span>{" "}
      {count === null ? null : <span className={styles.count}>{count}</span>}
    </div>
  );
}

function Badge({ suggestion: { group, type } }: { suggestion: Suggestion }) {
  const { typeFamilies } = useReading().catalogue.codeLists;
  if (group === "all") return <SearchIcon />;
  if (type === undefined) return null;
  const family = typeFamilies.find(({ types }) => types.includes(type))?.id ?? "";
  return (
    <span className={styles.badge} data-family={family}>
      <TypeIcon type={type} family={family} />
    </span>
  );
}

function Marked({ text: [before, match, after] }: { text: MarkedText }) {
  return (
    <>
      {before}
      {match === "" ? null : <mark>{match}</mark>}
      {after}
    </>
  );
}
