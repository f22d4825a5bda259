import { useState } from "react";
import { ArrowOut } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import { pageUrl } from "../page-path.ts";
import styles from "./embed.module.css";

/**
 * The way from an embed to the atlas, with everything the address says, in a window of its own. Where the host forbids
 * new windows, the address stands there to be copied.
 */
export function OpenAtlas() {
  const { messages, address, href, settings } = useReading();
  const [refused, setRefused] = useState(false);
  const target = href({ surface: "page" });
  if (refused)
    return (
      <label className={styles.address}>
        {messages.addressOfAtlas}
        <input
          readOnly
          value={pageUrl({ ...address, surface: "page" }, settings)}
          onFocus={event => event.target.select()}
        />
      </label>
    );
  return (
    <a
      className={styles.open}
      href={target}
      target="_blank"
      rel="noopener"
      onClick={event => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        const opened = open(target, "_blank");
        if (opened) opened.opener = null;
        else setRefused(true);
      }}
    >
      <span>{messages.openAtlas}</span>
      <ArrowOut />
    </a>
  );
}
