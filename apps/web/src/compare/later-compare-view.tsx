import { lazy } from "react";
import { useReading } from "../app/reading.tsx";
import styles from "./compare.module.css";

/** The comparison as a browser has it: its code comes when one is asked for. A server has it at once. */
export const LaterCompareView = lazy(() =>
  import("./compare-view.tsx").then(
    module => ({ default: module.CompareView }),
    () => ({ default: CompareFailed }),
  ),
);

function CompareFailed() {
  const { messages } = useReading();
  return (
    <div className={styles.head} role="alert">
      <p>{messages.catalogueFailed}</p>
      <button type="button" onClick={() => location.reload()}>
        {messages.reload}
      </button>
    </div>
  );
}
