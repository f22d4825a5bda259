import styles from "./overview.module.css";
import { useReading } from "./reading.tsx";

/** Says which parts of the address were dropped; the good ones stay in force. */
export function Notice() {
  const { problems, messages } = useReading();
  if (problems.length === 0) return null;
  return (
    <ul className={styles.notice}>
      {problems.map(({ word, value }) => (
        <li key={`${word}=${value}`}>{messages.dropped({ word, value })}</li>
      ))}
    </ul>
  );
}
