import { permanentAddress } from "@atlas/core/address";
import type { Programme } from "@atlas/core/programme";
import { useState } from "react";
import { Flag, LinkIcon } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import { pageUrl } from "../page-path.ts";
import styles from "./panels.module.css";

/** The permanent address of a record: to copy, and to name when something in it is wrong. */
export function ProgrammeActions({ programme }: { programme: Programme }) {
  const { messages, settings, catalogue, address } = useReading();
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");
  const selected = { kind: "programme", id: programme.id } as const;
  const permanent = pageUrl(permanentAddress({ ...address, selected }), settings);
  const contact = settings.contact ?? catalogue.atlas.contact;
  // Only secure pages have a clipboard.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(permanent);
      setCopied("yes");
    } catch {
      setCopied("failed");
    }
  };
  return (
    <footer className={styles.actions} data-screen>
      <button type="button" onClick={copy}>
        <LinkIcon />
        {copied === "yes" ? messages.linkCopied : messages.copyLink}
      </button>
      {contact === null ? null : (
        <a href={reportLink(contact, programme.id, permanent)}>
          <Flag />
          {messages.reportError}
        </a>
      )}
      <p role="status" className={copied === "yes" ? "visually-hidden" : undefined}>
        {copied === "no" ? "" : copied === "yes" ? messages.linkCopied : messages.linkNotCopied}
      </p>
      <p className={styles.permanent}>{permanent}</p>
      {contact === null ? (
        <details>
          <summary>{messages.reportError}</summary>
          <p>{messages.reportHow(permanent)}</p>
        </details>
      ) : null}
    </footer>
  );
}

// A mail address opens a letter that names the record; a page is opened as it is.
function reportLink(contact: string, id: string, permanent: string): string {
  if (!contact.startsWith("mailto:")) return contact;
  const mark = contact.includes("?") ? "&" : "?";
  return `${contact}${mark}subject=${encodeURIComponent(id)}&body=${encodeURIComponent(permanent)}`;
}
