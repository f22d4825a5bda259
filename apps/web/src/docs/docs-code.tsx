import styles from "./docs.module.css";

/** Code to copy; it is in English whatever the page is in, and scrolls by itself where it is too long. */
export function DocsCode({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <section
      className={styles.code}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={name}
    >
      <pre translate="no">
        <code lang="en">{children}</code>
      </pre>
    </section>
  );
}
