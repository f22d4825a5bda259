import { orderUsed } from "@atlas/catalogue/sort";
import { useReading } from "../app/reading.tsx";
import styles from "./lists.module.css";
import { useIsLive } from "./use-is-live.ts";
import { wholeRows } from "./use-row-window.ts";

/** What a reader must know to read the numbers and the order of the list above. */
export function ListNotes() {
  const { address, messages, findings } = useReading();
  const isLive = useIsLive();
  const { list, by, sort, language } = address;
  const { programmes } = findings;
  const withoutPlace = programmes.filter(({ places }) => places.length === 0).length;
  const ofRecords = list !== "places";
  const notes = [
    ofRecords && orderUsed("programmes", language, sort) === "money"
      ? `${messages.moneyOrder} ${messages.sumsNote}`
      : "",
    withoutPlace > 0 ? messages.withoutPlace(withoutPlace) : "",
    ofRecords && by === "place" ? messages.recordUnderEachPlace : messages.countingRule,
  ];
  const isLong = ofRecords && isLive && programmes.length > wholeRows;
  return (
    <div className={styles.rule}>
      {notes.filter(Boolean).map(note => (
        <p key={note}>{note}</p>
      ))}
      {isLong ? <p data-screen>{messages.longList}</p> : null}
    </div>
  );
}
