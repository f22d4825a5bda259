import styles from "./docs.module.css";

/** Code to copy; it is in English whatever the page is in. */
export function DocsCode({ children }: { readonly children: string }) {
  return (
    <pre className={styles.code} translate="no">
      <code lang="en">{children}</code>
    </pre>
  );
}
