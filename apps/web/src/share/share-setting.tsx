import type { Address } from "@atlas/core/address";
import type { ReactNode } from "react";
import { AddressLink } from "../app/address-link.tsx";
import styles from "./share.module.css";

/** One thing that can be set, with its name. */
export function ShareSetting({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.setting} aria-label={title}>
      <h2>
        {title} {hint ? <small>{hint}</small> : null}
      </h2>
      {children}
    </section>
  );
}

export interface Choice {
  readonly name: string;
  readonly to: Partial<Address>;
  readonly chosen: boolean;
}

/** One of several, each a link to the address that has it: it works without the script too. */
export function Choices({ of, lang }: { readonly of: readonly Choice[]; readonly lang?: boolean }) {
  return (
    <ul className={styles.choices}>
      {of.map(({ name, to, chosen }) => (
        <li key={name}>
          <AddressLink
            to={to}
            aria-current={chosen ? "true" : undefined}
            lang={lang && to.embedLanguage ? to.embedLanguage : undefined}
          >
            {name}
          </AddressLink>
        </li>
      ))}
    </ul>
  );
}
