import { useReading } from "../app/reading.tsx";
import styles from "./panels.module.css";

/** Where a panel's code could not be fetched: says so, and offers to load the page anew. */
export function PanelFailed() {
  const { messages } = useReading();
  return (
    <div className={styles.panel} role="alert">
      <p className={styles.summary}>{messages.catalogueFailed}</p>
      <footer className={styles.actions}>
        <button type="button" onClick={() => location.reload()}>
          {messages.reload}
        </button>
      </footer>
    </div>
  );
}
