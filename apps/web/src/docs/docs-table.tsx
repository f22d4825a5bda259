import type { ReactNode } from "react";
import styles from "./docs.module.css";

/** A table that scrolls by itself where the page is narrow; the first cell of a row names it. */
export function DocsTable({
  name,
  heads,
  rows,
}: {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}) {
  return (
    <section
      className={styles.table}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={name}
    >
      <table>
        <thead>
          <tr>
            {heads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              <th scope="row">
                <Name>{key}</Name>
              </th>
              {cells.map((cell, at) => (
                <td key={heads[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A name or value as a host writes it. */
export function Name({ children }: { readonly children: string }) {
  return (
    <code lang="en" translate="no">
      {children}
    </code>
  );
}

export function Names({ of }: { readonly of: readonly string[] }) {
  return (
    <span className={styles.names}>
      {of.map(name => (
        <Name key={name}>{name}</Name>
      ))}
    </span>
  );
}

/** What holds where nothing is written. */
export function Fallback({ of }: { readonly of: string }) {
  return of === "" ? null : <Name>{of}</Name>;
}

/** The fields of a payload with their types. */
export function Fields({ of }: { readonly of: Readonly<Record<string, string>> }) {
  return (
    <ul className={styles.fields}>
      {Object.entries(of).map(([field, type]) => (
        <li key={field}>
          <Name>{`${field}: ${type}`}</Name>
        </li>
      ))}
    </ul>
  );
}
